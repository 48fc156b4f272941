package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import io.entente.report.Glossary;
import io.entente.report.GlossaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every entry of the glossary is short, its example works, and the guide's page is the same. */
class GlossaryTest {

  private static final Path PAGE = GuidePages.GUIDE.resolve("glossary.md");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** A full stop, question or exclamation mark that is followed by something else. */
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\"?\\)? +(?=[\"A-Z<(])");

  private final Glossary glossary = Glossary.shipped();
  private final Map<String, Call> calls = new HashMap<>();

  @TestFactory
  List<DynamicTest> theExampleShowsWhatTheEntrySays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Glossary.Entry entry : glossary.entries()) {
      tests.add(DynamicTest.dynamicTest(entry.term(), () -> checkExample(entry)));
    }
    return tests;
  }

  private void checkExample(Glossary.Entry entry) {
    Call call =
        calls.computeIfAbsent(
            entry.command(),
            command -> Call.of(Transcript.arguments("$ " + command).toArray(new String[0])));
    assertEquals(0, call.code(), () -> entry.command() + ": " + call.err());
    String output = oneLine(call.out());
    Matcher quoted = QUOTED.matcher(entry.look());
    while (quoted.find()) {
      String shown = oneLine(quoted.group(1));
      assertTrue(output.contains(shown), () -> entry.command() + " shows no \"" + shown + "\"");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void everyExamplePointsAtSomethingOrSaysWhere() {
    for (Glossary.Entry entry : glossary.entries()) {
      assertTrue(
          QUOTED.matcher(entry.look()).find() || entry.look().startsWith("the reasons"),
          entry.term());
    }
  }

  @Test
  void anEntryHasAtMostTwoSentences() {
    for (Glossary.Entry entry : glossary.entries()) {
      assertTrue(END_OF_SENTENCE.split(entry.says()).length <= 2, entry.says());
      assertTrue(entry.says().endsWith("."), entry.says());
      assertTrue(entry.says().length() <= 300, () -> entry.term() + " is long");
    }
  }

  @Test
  void relatedTermsAndOtherNamesLeadWhereTheySay() {
    for (Glossary.Entry entry : glossary.entries()) {
      assertSame(entry, glossary.find(entry.term()).orElseThrow(), entry.term());
      for (String name : entry.also()) {
        assertSame(
            entry,
            glossary.find(name).orElseThrow(),
            () -> "\"" + name + "\" is said to be " + entry.term());
      }
      for (String related : entry.see()) {
        Glossary.Entry other =
            glossary.find(related).orElseThrow(() -> new AssertionError("no " + related));
        assertEquals(other.term(), related, () -> entry.term() + " refers to it by another name");
        assertFalse(other == entry, () -> entry.term() + " refers to itself");
      }
    }
  }

  @Test
  void thePageOfTheGuideIsWrittenFromIt() throws IOException {
    String page = GlossaryText.page(glossary);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page, Files.readString(PAGE), "mvn -q test -Dtest=GlossaryTest -Dgolden=write rewrites it");
  }
}
