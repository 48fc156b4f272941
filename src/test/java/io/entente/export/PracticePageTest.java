package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PracticePageTest {

  static List<String> all(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(found -> found.group(1)).toList();
  }

  @Test
  void needsNothingFromElsewhere() throws Exception {
    for (String language : List.of("en", "de")) {
      String page = PracticePage.of(ExportSheets.queries(3, language));
      for (String outside : List.of("http", "//", "src=", "<link", "@import", "url(", "<img")) {
        String elsewhere = page.replaceAll("(?s)<script>.*</script>", "");
        assertFalse(elsewhere.contains(outside), outside);
      }
      assertTrue(page.contains("<html lang=\"" + language + "\">"));
      int size = page.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(size < 1_000_000, size + " bytes");
    }
  }

  /** Ids are unique, every link leads somewhere, and what is opened is closed. */
  @Test
  void isWellFormed() throws Exception {
    String page = PracticePage.of(ExportSheets.queries(2, "en"));
    HtmlChecker.check(page);
    Set<String> ids = new HashSet<>(all(" id=\"([^\"]*)\"", page));
    assertEquals(ids.size(), all(" id=\"([^\"]*)\"", page).size());
    all("href=\"#([^\"]*)\"", page).forEach(target -> assertTrue(ids.contains(target), target));
    all("aria-describedby=\"([^\"]*)\"", page)
        .forEach(target -> assertTrue(ids.contains(target), target));
  }

  /** Every question has a field; the values that its fields offer can be read by its key. */
  @Test
  void whatIsFilledInIsUnderstood() throws Exception {
    Worksheet sheet = ExportSheets.queries(1, "de");
    String page = PracticePage.of(sheet);
    for (Worksheet.Item item : sheet.items()) {
      for (Question question : item.questions()) {
        String name = item.variant().exercise().id() + "." + question.ask().id();
        int at = page.indexOf("<fieldset data-ask=\"" + name + "\"");
        assertTrue(at > 0, name);
        String field = page.substring(at, page.indexOf("</fieldset>", at));
        if (AnswerSpace.of(question.key(), new Labels(sheet))
            instanceof AnswerSpace.Places places) {
          assertEquals(places.places().size(), all("data-place=\"([^\"]*)\"", field).size());
        }
        for (String place : all("data-place=\"([^\"]*)\"", field)) {
          String own = field.substring(field.indexOf("data-place=\"" + place + "\""));
          own = own.substring(0, own.indexOf("</div>"));
          List<String> values = all("<option value=\"([^\"]+)\"", own);
          if (values.isEmpty()) {
            String known = ClozeReader.decoded(place);
            assertTrue(question.key().options().contains(known), name + ": " + known);
          }
          for (String value : values) {
            String text = ClozeReader.decoded(place + "=" + value);
            assertTrue(question.key().read(text).answer().isPresent(), name + ": " + text);
          }
        }
        for (String value :
            all("type=\"(?:checkbox|radio)\" name=\"g[0-9]*\" value=\"([^\"]*)", field)) {
          assertTrue(
              question.key().read(ClozeReader.decoded(value)).answer().isPresent(),
              name + ": " + value);
        }
      }
    }
  }

  @Test
  void namesAreEscapedAndBytesAreTheSame() throws Exception {
    String page = PracticePage.of(ExportSheets.of(MoodleXmlTest.ODD, 2));
    HtmlChecker.check(page);
    assertTrue(page.contains("Alice &amp; ~co"), page);
    assertFalse(page.contains("Alice & ~co"));
    assertEquals(page, PracticePage.of(ExportSheets.of(MoodleXmlTest.ODD, 2)));
  }
}
