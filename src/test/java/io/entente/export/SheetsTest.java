package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetsTest {

  private static List<Sheets.Sheet> sheets(Worksheet sheet, int number) {
    List<Sheets.Sheet> sheets = new ArrayList<>();
    for (int one = 0; one < number; one++) {
      List<Worksheet.Item> items = new ArrayList<>();
      for (int at = one; at < sheet.items().size(); at += number) {
        items.add(sheet.items().get(at));
      }
      sheets.add(new Sheets.Sheet("Q-" + one, items));
    }
    return sheets;
  }

  private static int count(String what, String text) {
    return text.split(what, -1).length - 1;
  }

  @Test
  void everySheetBeginsOnAPageWithItsCodeAndAnEmptyLineForTheName() throws Exception {
    Worksheet sheet = ExportSheets.queries(3, "en");
    String page = Sheets.of(sheet, sheets(sheet, 3), Paper.LETTER);
    HtmlChecker.check(page);
    assertEquals(3, count("<section class=\"sheet\">", page));
    assertTrue(page.contains("section.sheet{break-after:page}"));
    assertTrue(page.contains("@page{size:letter;"));
    assertTrue(Sheets.of(sheet, sheets(sheet, 3)).contains("@page{size:A4;"));
    for (int one = 0; one < 3; one++) {
      assertEquals(1, count("Sheet Q-" + one + "<", page));
    }
    assertEquals(3, count("<span class=\"name\"><span>Name:</span></span>", page));
    for (Worksheet.Item item : sheet.items()) {
      assertTrue(page.contains(item.variant().code()), item.variant().code());
    }
    assertTrue(
        page.contains("Source: Trade across the Tumen, Journal of Examples, 2023-10, par. 21"));
  }

  /** Each game carries the note, and no sheet says what is right. */
  @Test
  void gamesAreCalledIllustrativeAndAnswersStayBlank() throws Exception {
    Worksheet sheet = ExportSheets.queries(1, "en");
    String page = Sheets.of(sheet, sheets(sheet, 1));
    String note = Html.escaped(new Labels(sheet).say("sheet.illustrative"));
    assertTrue(note.contains("illustrative"), note);
    int games = 0;
    for (Worksheet.Item item : sheet.items()) {
      games += item.variant().exercise().showsGame() ? 1 : 0;
    }
    assertTrue(games > 12);
    assertEquals(games, count(note, page));
    for (String article : page.split("<article>")) {
      boolean payoffs =
          article.contains("<table class=\"game\">") || article.contains("ul class=\"tree");
      assertEquals(payoffs || article.contains("class=\"given\""), article.contains(note), article);
    }
    assertFalse(page.contains("checked"), "something is ticked");
    assertFalse(page.contains("<details"), "something is folded away");
    assertFalse(page.contains("Answer:"), "an answer is there");
  }

  /** All that a sheet needs to be filled by hand: as many boxes as options, as many blanks. */
  @Test
  void thereIsRoomForEveryAnswer() throws Exception {
    Worksheet sheet = ExportSheets.queries(1, "en");
    Labels labels = new Labels(sheet);
    for (Worksheet.Item item : sheet.items()) {
      for (Question question : item.questions()) {
        StringBuilder out = new StringBuilder();
        AnswerSpace space = AnswerSpace.of(question.key(), labels);
        PaperSpace.write(space, out);
        String written = out.toString();
        if (space instanceof AnswerSpace.Ticks ticks) {
          assertEquals(ticks.options().size(), count("class=\"box\"", written));
        } else if (space instanceof AnswerSpace.Places places) {
          int boxes = places.places().stream().mapToInt(one -> one.options().size()).sum();
          assertEquals(boxes, count("class=\"box\"", written));
          assertEquals(places.places().size(), count("scope=\"row\"", written));
        } else {
          assertTrue(written.contains("class=\"line") || written.contains("box"), written);
        }
        // where an answer is chosen, what is right is among the choices
        if (space instanceof AnswerSpace.Ticks ticks) {
          List<String> values = ticks.options().stream().map(AnswerSpace.Option::value).toList();
          for (String part : question.key().text().split("; ")) {
            assertTrue(values.contains(part), part + " among " + values);
          }
        }
      }
    }
  }

  @Test
  void theKeyHasOneTableInTheOrderOfCodesAndFoldsItsSolutions() throws Exception {
    Worksheet sheet = ExportSheets.queries(3, "de");
    String page = Sheets.key(sheet);
    HtmlChecker.check(page);
    assertEquals(1, count("<table", page));
    List<String> codes = PracticePageTest.all("<th scope=\"row\"><a href=\"#s-([^\"]*)\"", page);
    assertEquals(sheet.items().size(), codes.size());
    assertEquals(codes.stream().sorted().toList(), codes);
    for (String code : codes) {
      assertEquals(1, count("<details id=\"s-" + code + "\">", page));
    }
    assertFalse(page.contains("<details open"));
    assertTrue(page.contains("Warum die anderen 3 es nicht sind"), "refutations are folded");
    assertEquals(page, Sheets.key(ExportSheets.queries(3, "de")));
  }

  /** Each line of the table for spreadsheets earns all points when it is graded. */
  @Test
  void theAnswersOfTheTableAreRight() throws Exception {
    Worksheet sheet = ExportSheets.queries(2, "en");
    String csv = KeyCsv.of(sheet);
    String[] lines = csv.split("\n");
    assertEquals("code,exercise,question,points,answer", lines[0]);
    int next = 1;
    for (Worksheet.Item item : KeyPage.byCode(sheet)) {
      for (Question question : item.questions()) {
        String[] fields = lines[next++].split(",", 5);
        assertEquals(item.variant().code(), fields[0]);
        assertEquals(question.ask().id(), fields[2]);
        String answer = fields[4];
        if (answer.startsWith("\"")) {
          answer = answer.substring(1, answer.length() - 1).replace("\"\"", "\"");
        }
        if (!question.key().kind().equals("text")) {
          assertEquals(Mark.Result.OK, question.mark(answer).result(), answer);
        }
      }
    }
    assertEquals(lines.length, next);
  }

  @Test
  void theNoteSaysWhatToClick() throws Exception {
    for (String language : List.of("en", "de")) {
      String note = MoodleNote.of(ExportSheets.queries(1, language), "moodle.xml");
      assertTrue(note.contains("moodle.xml") && note.contains("1.0.0"), note);
      assertFalse(note.contains("{"), note);
      for (int line = 1; line <= 9; line++) {
        assertTrue(note.contains("\n" + line + ". "), note);
      }
    }
  }
}
