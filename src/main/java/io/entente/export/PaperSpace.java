package io.entente.export;

import java.util.List;

/** Room for answers on paper: boxes to tick, blanks, lines. */
final class PaperSpace {

  private PaperSpace() {}

  static void write(AnswerSpace space, StringBuilder out) {
    if (space instanceof AnswerSpace.Ticks ticks) {
      ticks(ticks.options(), out);
    } else if (space instanceof AnswerSpace.Places places) {
      places(places.places(), out);
    } else if (space instanceof AnswerSpace.Verdict verdict) {
      ticks(verdict.words(), out);
      if (!verdict.reasons().isEmpty()) {
        ticks(verdict.reasons(), out);
      }
    } else if (space instanceof AnswerSpace.Figure) {
      out.append("<div class=\"line figure\"></div>\n");
    } else {
      for (int line = 0; line < ((AnswerSpace.Lines) space).number(); line++) {
        out.append("<div class=\"line\"></div>");
      }
      out.append('\n');
    }
  }

  private static void ticks(List<AnswerSpace.Option> options, StringBuilder out) {
    out.append("<ul class=\"ticks\">\n");
    for (AnswerSpace.Option option : options) {
      out.append("<li>").append(box(option)).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static String box(AnswerSpace.Option option) {
    return "<span class=\"box\"></span>" + Html.escaped(option.shown());
  }

  private static void places(List<AnswerSpace.Place> places, StringBuilder out) {
    out.append("<table class=\"places\">\n");
    for (AnswerSpace.Place place : places) {
      out.append("<tr><th scope=\"row\">").append(Html.escaped(place.name().shown()));
      out.append("</th><td>");
      for (AnswerSpace.Option option : place.options()) {
        out.append("<span class=\"tick\">").append(box(option)).append("</span> ");
      }
      out.append(place.options().isEmpty() ? "<span class=\"blank\">&nbsp;</span>" : "");
      out.append("</td></tr>\n");
    }
    out.append("</table>\n");
  }
}
