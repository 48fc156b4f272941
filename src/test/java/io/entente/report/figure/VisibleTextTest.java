package io.entente.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void markupIsEscaped() {
    assertEquals(
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; it&#39;s ]]&gt;",
        VisibleText.escaped("<script>alert(\"1\")</script> &amp; it's ]]>"));
  }

  @Test
  void lettersOfEveryScriptStay() {
    String text = "Żółć Übermut İstanbul 한국어 中文 العربية עברית \uD83D\uDE80 a\u0301";
    assertEquals(text, VisibleText.of(text));
  }

  @Test
  void whatNoTextMayHoldIsReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd", VisibleText.of("a\u0000b\u001Bc\u0085d"));
    assertEquals("\uFFFDx", VisibleText.of("\uD800x"), "half of a surrogate pair");
    assertEquals("\uFFFD\uFFFD\uFFFD", VisibleText.of("\uFFFE\uFDD0\u2028"));
    assertEquals("a b c", VisibleText.of("a\tb\nc"));
  }

  @Test
  void whatReordersTheTextAroundItIsReplaced() {
    assertEquals("\uFFFDevil", VisibleText.of("\u202Eevil"), "override");
    assertEquals("\uFFFDopen", VisibleText.of("\u2067open"), "never closed");
    assertEquals("closed\uFFFD", VisibleText.of("closed\u2069"), "never opened");
    assertEquals("\u2067ok\u2069", VisibleText.of("\u2067ok\u2069"));
    assertEquals("\u200Fmark\u200E", VisibleText.of("\u200Fmark\u200E"));
    assertEquals(
        "\uFFFD\uFFFDx\uFFFD\uFFFD", VisibleText.of("\u202A\u2067x\u202C\u2069"), "crossed");
  }
}
