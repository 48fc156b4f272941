package io.entente.export;

import io.entente.exercise.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * The key: one table from the code of a variant to its answers, in the order of codes, so that who
 * grades by hand finds one at once; below it the worked solution of every variant, folded away.
 */
public final class KeyPage {

  private KeyPage() {}

  /** The key as one HTML file that needs no network. */
  public static String of(Worksheet sheet) {
    Labels labels = new Labels(sheet);
    Solutions solutions = new Solutions(sheet);
    String language = sheet.phrases().language();
    String title = sheet.set().title().in(language) + " \u2013 " + labels.say("sheet.key");
    StringBuilder out = new StringBuilder();
    out.append(Html.start(sheet, title, Style.SHEETS + Style.GAMES + Sheets.page(Paper.A4)));
    out.append("<main>\n<h1>").append(Html.escaped(title)).append("</h1>\n");
    List<Worksheet.Item> items = byCode(sheet);
    out.append("<table class=\"key\">\n<caption>");
    out.append(Html.escaped(labels.say("sheet.key.caption"))).append("</caption>\n<thead><tr>");
    for (String head : List.of("sheet.code", "sheet.exercise", "sheet.answers")) {
      out.append("<th scope=\"col\">").append(Html.escaped(labels.say(head))).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Worksheet.Item item : items) {
      out.append("<tr><th scope=\"row\"><a href=\"#").append(id(item)).append("\">");
      out.append(Html.escaped(item.variant().code())).append("</a></th><td>");
      out.append(Html.escaped(item.variant().exercise().title().in(language)));
      out.append("</td><td><ol type=\"a\">");
      for (Question question : item.questions()) {
        out.append("<li>").append(Html.escaped(labels.answer(question))).append("</li>");
      }
      out.append("</ol></td></tr>\n");
    }
    out.append("</tbody></table>\n<h2>").append(Html.escaped(labels.say("sheet.solutions")));
    out.append("</h2>\n");
    items.forEach(item -> solution(sheet, item, solutions, out));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  static List<Worksheet.Item> byCode(Worksheet sheet) {
    List<Worksheet.Item> items = new ArrayList<>(sheet.items());
    items.sort((one, other) -> one.variant().code().compareTo(other.variant().code()));
    return items;
  }

  private static String id(Worksheet.Item item) {
    return "s-" + Html.escaped(item.variant().code());
  }

  private static void solution(
      Worksheet sheet, Worksheet.Item item, Solutions solutions, StringBuilder out) {
    String title = item.variant().exercise().title().in(sheet.phrases().language());
    out.append("<details id=\"").append(id(item)).append("\"><summary>");
    out.append(Html.escaped(item.variant().code() + " " + title)).append("</summary>\n");
    out.append("<ol type=\"a\">\n");
    for (Question question : item.questions()) {
      out.append("<li>").append(Html.escaped(Words.of(sheet, item.variant(), question)));
      out.append('\n').append(solutions.of(item.variant(), question, true)).append("</li>\n");
    }
    out.append("</ol></details>\n");
  }
}
