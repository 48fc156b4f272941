package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Printable pages: all sheets in one file, each beginning on a page of its own; and the key, one
 * table of codes and answers. They print on A4 and on Letter, and need no network.
 */
public final class Sheets {

  private static final String STYLE =
      """
      body{font:12pt/1.45 Georgia,'Times New Roman',serif;max-width:44em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
      section.sheet{break-after:page;page-break-after:always}
      section.sheet:last-child{break-after:auto;page-break-after:auto}
      article{break-inside:avoid;margin:1.6em 0}
      h1{font-size:1.3em}h2{font-size:1.1em;margin-bottom:.2em}
      table{border-collapse:collapse;margin:.6em 0}caption{text-align:left;font-style:italic}
      th,td{border:1px solid #555;padding:.25em .6em;text-align:center}
      .note,.code{font-size:.85em;color:#333}.line{border-bottom:1px solid #555;height:1.9em}
      ul.tree,ul.tree ul{list-style:none;padding-left:1.2em;border-left:1px solid #999}
      @page{margin:18mm}
      """;

  private final Worksheet sheet;
  private final Html html;
  private final StringBuilder out = new StringBuilder();

  private Sheets(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet);
  }

  /**
   * The sheets.
   *
   * @param sheets the items of each sheet, in order, with what is printed at its top
   */
  public static String of(Worksheet sheet, List<Sheet> sheets) {
    Sheets pages = new Sheets(sheet);
    pages.start("");
    sheets.forEach(pages::sheet);
    return pages.end();
  }

  /** The key to them. */
  public static String key(Worksheet sheet) {
    Sheets pages = new Sheets(sheet);
    pages.start(" \u2013 " + pages.say("key"));
    pages.keys();
    return pages.end();
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

  private String say(String key) {
    return sheet.phrases().say("sheet." + key, Map.of());
  }

  private void start(String more) {
    String language = sheet.phrases().language();
    String title = Html.escaped(sheet.set().title().in(language) + more);
    out.append("<!DOCTYPE html>\n<html lang=\"").append(Html.escaped(language));
    out.append("\">\n<head><meta charset=\"utf-8\"><title>").append(title);
    out.append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n");
    out.append(STYLE).append("</style></head>\n<body>\n<main>\n");
  }

  private String end() {
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private void sheet(Sheet one) {
    String language = sheet.phrases().language();
    out.append("<section class=\"sheet\">\n<h1>");
    out.append(Html.escaped(sheet.set().title().in(language))).append("</h1>\n<p class=\"code\">");
    out.append(Html.escaped(say("sheet"))).append(' ').append(Html.escaped(one.code()));
    out.append("</p>\n");
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
    out.append(Html.escaped(exercise.title().in(language))).append("</h2>\n<p class=\"code\">");
    out.append(Html.escaped(item.variant().code())).append("</p>\n");
    exercise
        .passage()
        .ifPresent(
            passage ->
                out.append("<p>")
                    .append(Html.escaped(passage.text().in(language)))
                    .append("</p>\n"));
    if (!exercise.prompt().in(language).isEmpty()) {
      out.append("<p>").append(Html.escaped(exercise.prompt().in(language))).append("</p>\n");
    }
    out.append(html.head(item.variant()));
    out.append("<ol type=\"a\">\n");
    for (Question question : item.questions()) {
      out.append("<li>")
          .append(Html.escaped(Words.of(sheet, item.variant(), question)))
          .append(" (");
      int points = question.ask().points();
      String key = points == 1 ? "points.one" : "points";
      out.append(Html.escaped(sheet.phrases().say("sheet." + key, Map.of("points", "" + points))));
      out.append(")<div class=\"line\"></div></li>\n");
    }
    out.append("</ol>\n</article>\n");
  }

  private void keys() {
    String language = sheet.phrases().language();
    out.append("<h1>").append(Html.escaped(sheet.set().title().in(language)));
    out.append(" &ndash; ").append(Html.escaped(say("key"))).append("</h1>\n");
    List<Exercise> exercises = new ArrayList<>();
    for (Worksheet.Item item : sheet.items()) {
      if (!exercises.contains(item.variant().exercise())) {
        exercises.add(item.variant().exercise());
      }
    }
    for (Exercise exercise : exercises) {
      out.append("<h2>").append(Html.escaped(exercise.title().in(language)));
      out.append("</h2>\n<table>\n<tr><th scope=\"col\">").append(Html.escaped(say("code")));
      out.append("</th>");
      exercise
          .ask()
          .forEach(
              ask ->
                  out.append("<th scope=\"col\">").append(Html.escaped(ask.id())).append("</th>"));
      out.append("</tr>\n");
      for (Worksheet.Item item : sheet.items()) {
        if (item.variant().exercise().equals(exercise)) {
          out.append("<tr><th scope=\"row\">").append(Html.escaped(item.variant().code()));
          out.append("</th>");
          for (Question question : item.questions()) {
            out.append("<td>").append(Html.escaped(question.key().text())).append("</td>");
          }
          out.append("</tr>\n");
        }
      }
      out.append("</table>\n");
    }
  }
}
