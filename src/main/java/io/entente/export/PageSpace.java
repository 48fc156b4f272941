package io.entente.export;

import java.util.List;

/**
 * Room for answers on a page: fields that the page's script puts together to one text, as students
 * write it and as it is graded.
 */
final class PageSpace {

  private final Labels labels;
  private final StringBuilder out;
  private int next;

  PageSpace(Labels labels, StringBuilder out) {
    this.labels = labels;
    this.out = out;
  }

  /**
   * Writes the fields.
   *
   * @param name of the question in a file of answers, {@code EXERCISE.QUESTION}
   * @param words the question, which names the fields for who cannot see them
   * @param how the form of a free answer
   */
  void write(AnswerSpace space, String name, String words, String how) {
    String kind = kind(space);
    out.append("<fieldset data-ask=\"").append(Html.escaped(name)).append("\" data-kind=\"");
    out.append(kind).append("\"><legend>").append(Html.escaped(words)).append("</legend>\n");
    if (space instanceof AnswerSpace.Ticks ticks) {
      ticks(ticks.options(), ticks.isMany() ? "checkbox" : "radio");
    } else if (space instanceof AnswerSpace.Places places) {
      places.places().forEach(this::place);
    } else if (space instanceof AnswerSpace.Verdict verdict) {
      ticks(verdict.words(), "radio");
      if (!verdict.reasons().isEmpty()) {
        select(labels.say("page.reason"), verdict.reasons());
      }
    } else {
      boolean figure = space instanceof AnswerSpace.Figure;
      free(figure ? 0 : ((AnswerSpace.Lines) space).number(), how);
    }
    out.append("</fieldset>\n");
  }

  private static String kind(AnswerSpace space) {
    if (space instanceof AnswerSpace.Places) {
      return "pairs";
    }
    return "list";
  }

  private void ticks(List<AnswerSpace.Option> options, String type) {
    String group = "g" + next++;
    out.append("<div class=\"ticks\">");
    for (AnswerSpace.Option option : options) {
      out.append("<label><input type=\"").append(type).append("\" name=\"").append(group);
      out.append("\" value=\"").append(Html.escaped(option.value())).append("\">");
      out.append(Html.escaped(option.shown())).append("</label>\n");
    }
    out.append("</div>\n");
  }

  private void place(AnswerSpace.Place place) {
    String name = Html.escaped(place.name().value());
    if (!place.options().isEmpty()) {
      out.append("<div class=\"place\" data-place=\"").append(name).append("\">");
      select(place.name().shown(), place.options());
      out.append("</div>\n");
      return;
    }
    out.append("<div class=\"place\" data-place=\"").append(name).append("\"><label>");
    out.append(Html.escaped(place.name().shown()));
    out.append(" <input autocomplete=\"off\"></label></div>\n");
  }

  private void select(String label, List<AnswerSpace.Option> options) {
    out.append("<label>").append(Html.escaped(label)).append(" <select><option value=\"\">");
    out.append("\u2013</option>");
    for (AnswerSpace.Option option : options) {
      out.append("<option value=\"").append(Html.escaped(option.value())).append("\">");
      out.append(Html.escaped(option.shown())).append("</option>");
    }
    out.append("</select></label>\n");
  }

  /** So many lines; a short one for none. */
  private void free(int number, String how) {
    String id = "h" + next++;
    out.append("<div class=\"how\" id=\"").append(id).append("\">");
    out.append(Html.escaped(how)).append("</div>\n");
    String named = " aria-describedby=\"" + id + "\" aria-label=\"" + labels.say("page.answer");
    if (number > 1) {
      out.append("<textarea rows=\"").append(number).append('"').append(named);
      out.append("\"></textarea>\n");
    } else {
      String wide = number > 0 ? " class=\"wide\"" : "";
      out.append("<input")
          .append(wide)
          .append(" autocomplete=\"off\"")
          .append(named)
          .append("\">\n");
    }
  }
}
