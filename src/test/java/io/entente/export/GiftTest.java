package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GiftTest {

  @Test
  void whatMeansSomethingIsEscaped() {
    assertEquals("a\\=b\\: \\{x\\} \\~ \\# \\\\ c d", Gift.escaped("a=b: {x} ~ # \\ c\nd"));
  }

  @Test
  void sharesAreRoundedDownToOneThatIsAccepted() {
    assertEquals(Rational.of(1, 3), Gift.legal(Rational.of(1, 3)));
    assertEquals(Rational.of(1, 10), Gift.legal(Rational.of(1, 11).plus(Rational.of(1, 100))));
    assertEquals("33.33333", Decimal.percent(Rational.of(1, 3)));
    assertEquals("83.33333", Decimal.percent(Rational.of(5, 6)));
  }

  /** What GIFT has of a question is what the XML has of it, read back by another reader. */
  @Test
  void everyPlaceIsAQuestionThatReadsBack() throws Exception {
    for (String language : List.of("en", "de")) {
      Worksheet sheet = ExportSheets.queries(2, language);
      List<GiftReader.Item> items = GiftReader.read(Gift.of(sheet));
      Blanks blanks = new Blanks(sheet);
      int next = 0;
      Set<String> ids = new HashSet<>();
      for (Worksheet.Item item : sheet.items()) {
        for (Question question : item.questions()) {
          for (Blank blank : blanks.of(question)) {
            GiftReader.Item read = items.get(next++);
            assertTrue(ids.add(read.id()), read.id());
            assertTrue(read.category().startsWith("$course$/top/"), read.category());
            assertFalse(read.general().isEmpty(), read.id());
            compare(blank, read);
          }
        }
      }
      assertEquals(items.size(), next);
      assertEquals(Gift.of(sheet), Gift.of(ExportSheets.queries(2, language)));
    }
  }

  private static void compare(Blank blank, GiftReader.Item read) {
    List<String> texts = new ArrayList<>();
    read.alternatives().forEach(one -> texts.add(one.text()));
    assertEquals(blank instanceof Blank.Numeric, read.isNumeric(), read.toString());
    if (blank instanceof Blank.Numeric number) {
      assertEquals(100, read.alternatives().get(0).percent());
      String[] two = texts.get(0).split(":");
      assertEquals(number.right().toDouble(), Double.parseDouble(two[0]), 1e-6);
      assertEquals(number.others().size() + 1, texts.size());
    } else if (blank instanceof Blank.OneOf one) {
      assertEquals(one.options().stream().map(Blank.Option::text).toList(), texts);
      for (int i = 0; i < texts.size(); i++) {
        assertEquals(
            one.options().get(i).isRight(), read.alternatives().get(i).percent() == 100, "" + read);
        assertEquals(one.options().get(i).says(), read.alternatives().get(i).says());
      }
    } else if (blank instanceof Blank.SomeOf some) {
      assertEquals(some.options().stream().map(Blank.Option::text).toList(), texts);
      double right = 0;
      for (int i = 0; i < texts.size(); i++) {
        double percent = read.alternatives().get(i).percent();
        assertEquals(some.options().get(i).isRight(), percent > 0, read.toString());
        right += Math.max(0, percent);
      }
      assertEquals(100, right, 0.001, read.toString());
    } else {
      assertTrue(texts.isEmpty(), read.toString());
    }
  }

  @Test
  void oddNamesReadBack() throws Exception {
    Worksheet sheet = ExportSheets.of(MoodleXmlTest.ODD, 2);
    List<GiftReader.Item> items = GiftReader.read(Gift.of(sheet));
    assertEquals(4, items.size());
    String names = items.get(0).alternatives().toString();
    for (String name : MoodleXmlTest.NAMES) {
      assertTrue(names.contains(name), name + " in " + names);
    }
  }
}
