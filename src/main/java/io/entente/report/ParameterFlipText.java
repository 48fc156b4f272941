package io.entente.report;

import io.entente.outcome.threshold.Bound;
import io.entente.outcome.threshold.NearestChange;
import java.util.ArrayList;
import java.util.List;

/** The least change of each parameter alone, in words. */
final class ParameterFlipText {

  private final Prose out;

  ParameterFlipText(Prose out) {
    this.out = out;
  }

  void render(List<NearestChange> changes, String file) {
    out.line(out.layout().heading("By changing one parameter alone"));
    if (changes.isEmpty()) {
      out.paragraph(2, "No parameter has a range or a bounded distribution.");
      return;
    }
    List<String> none = new ArrayList<>();
    for (NearestChange each : changes) {
      if (each.reached().isEmpty()) {
        none.add(each.line().parameter());
      } else {
        change(each, each.reached().get());
      }
    }
    if (none.size() == changes.size()) {
      out.paragraph(2, "No parameter does within its range: " + Words.and(none) + ".");
    } else if (!none.isEmpty()) {
      out.paragraph(2, "Within its range no value does of: " + Words.and(none) + ".");
    }
    if (none.size() < changes.size()) {
      String parameter = "PARAMETER";
      for (NearestChange each : changes) {
        parameter = each.reached().isPresent() ? each.line().parameter() : parameter;
      }
      out.paragraph(
          2,
          4,
          out.layout()
              .next(true, "entente solve " + Words.argument(file) + " --along " + parameter));
    }
  }

  private void change(NearestChange each, NearestChange.Reached reached) {
    double at = reached.at().near();
    boolean already = at == each.centre() && reached.included();
    String says = each.line().says();
    String name = each.line().parameter() + (says.isEmpty() ? "" : ", " + says);
    boolean rises = at > each.centre() || at == each.centre() && reached.until().near() > at;
    out.paragraph(
        4,
        6,
        name
            + ": "
            + (already
                ? "it is so already, at " + number(each.centre())
                : "from "
                    + number(each.centre())
                    + " to "
                    + (reached.included() ? "" : rises ? "just above " : "just below ")
                    + number(reached.at())
                    + (each.notExact().isPresent()
                        ? " (not exactly: " + each.notExact().get() + ")"
                        : "")
                    + (reached.until().near() == at
                        ? ""
                        : "; it stays so "
                            + (rises ? "up to " : "down to ")
                            + number(reached.until().near())))
            + ".");
  }

  private String number(Bound bound) {
    return number(bound.near());
  }

  private String number(double value) {
    return out.layout().number(Words.payoff(value));
  }
}
