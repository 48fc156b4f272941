package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.answer.Key;
import io.entente.exercise.text.AnswerText;
import java.util.List;
import java.util.Map;

/**
 * Printable sheets: all of a class in one HTML file, each beginning on a page of its own, with its
 * code at the top, a line for a name that is written by hand, and room for every answer. They need
 * no network and hold no name.
 */
public final class Sheets {

  private final Worksheet sheet;
  private final Html html;
  private final Labels labels;
  private final AnswerText answers;
  private final StringBuilder out = new StringBuilder();

  private Sheets(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet, true);
    this.labels = new Labels(sheet);
    this.answers = new AnswerText(sheet.phrases());
  }

  /**
   * One student's sheet.
   *
   * @param code what stands at its top instead of a name
   * @param items its exercises
   */
  public record Sheet(String code, List<Worksheet.Item> items) {
    public Sheet {
      items = List.copyOf(items);
    }
  }

  /** The sheets on A4; see {@link #of(Worksheet, List, Paper)}. */
  public static String of(Worksheet sheet, List<Sheet> sheets) {
    return of(sheet, sheets, Paper.A4);
  }

  /**
   * The sheets, as one HTML file.
   *
   * @param sheets in the order of printing
   * @param paper what they are printed on
   */
  public static String of(Worksheet sheet, List<Sheet> sheets, Paper paper) {
    Sheets pages = new Sheets(sheet);
    String title = sheet.set().title().in(sheet.phrases().language());
    pages.out.append(Html.start(sheet, title, Style.SHEETS + Style.GAMES + page(paper)));
    pages.out.append("<main>\n");
    sheets.forEach(pages::sheet);
    return pages.out.append("</main>\n</body>\n</html>\n").toString();
  }

  static String page(Paper paper) {
    return "@page{size:" + paper.size() + ";margin:17mm}\n";
  }

  /** The key to all variants, as one HTML file; see {@link KeyPage}. */
  public static String key(Worksheet sheet) {
    return KeyPage.of(sheet);
  }

  private void sheet(Sheet one) {
    String language = sheet.phrases().language();
    out.append("<section class=\"sheet\">\n<header class=\"sheet\"><span class=\"code\">");
    out.append(Html.escaped(labels.say("sheet.sheet"))).append(' ');
    out.append(Html.escaped(one.code())).append("</span><span class=\"name\"><span>");
    out.append(Html.escaped(labels.say("sheet.name"))).append("</span></span></header>\n<h1>");
    out.append(Html.escaped(sheet.set().title().in(language))).append("</h1>\n");
    int number = 1;
    for (Worksheet.Item item : one.items()) {
      item(item, number++);
    }
    out.append("</section>\n");
  }

  private void item(Worksheet.Item item, int number) {
    String language = sheet.phrases().language();
    Exercise exercise = item.variant().exercise();
    out.append("<article>\n<h2>").append(number).append(". ");
    out.append(Html.escaped(exercise.title().in(language))).append(" <span class=\"code\">");
    out.append(Html.escaped(item.variant().code())).append("</span></h2>\n");
    out.append(html.head(item.variant()));
    out.append("<ol type=\"a\" class=\"asks\">\n");
    for (Question question : item.questions()) {
      out.append("<li>").append(Html.escaped(Words.of(sheet, item.variant(), question)));
      out.append(" (").append(Html.escaped(points(question.ask().points()))).append(")\n");
      ask(question.key());
      out.append("</li>\n");
    }
    out.append("</ol>\n</article>\n");
  }

  private void ask(Key key) {
    AnswerSpace space = AnswerSpace.of(key, labels);
    if (space instanceof AnswerSpace.Lines || space instanceof AnswerSpace.Figure) {
      out.append("<div class=\"how\">").append(Html.escaped(answers.form(key)));
      out.append("</div>");
    }
    PaperSpace.write(space, out);
  }

  private String points(int points) {
    return sheet
        .phrases()
        .say(points == 1 ? "sheet.points.one" : "sheet.points", Map.of("points", "" + points));
  }
}
