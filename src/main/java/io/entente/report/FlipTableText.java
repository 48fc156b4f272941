package io.entente.report;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Wanted;
import io.entente.outcome.flip.WeightFlip;
import java.util.List;

/** The report of {@code entente flip} on all outcomes: a line or two for each. */
public final class FlipTableText {

  private static final int WIDEST = 32;

  private FlipTableText() {}

  /**
   * The report as text.
   *
   * @param flips one per outcome, with weights
   * @param file the scenario as the user named it, for the hints
   */
  public static String of(
      Question question,
      CentralReading central,
      List<OutcomeFlip> flips,
      String file,
      Layout layout) {
    Prose out = new Prose(layout);
    Words words = new Words(central.scenario());
    Opening.title(out, central.scenario(), central.plan().cells().size());
    out.blank();
    Opening.howPlayed(out, central.scenario(), central.form());
    out.blank();
    out.line(layout.heading("What it would take, by weighing reasons differently"));
    int width = 0;
    for (OutcomeFlip flip : flips) {
      width = Math.max(width, Math.min(WIDEST, Columns.of(flip.outcome().name())));
    }
    for (OutcomeFlip flip : flips) {
      String says = says(flip, words, layout);
      String name = flip.outcome().name();
      if (layout == Layout.PAGE && Columns.of(name) <= width) {
        out.paragraph(2, width + 4, padded(name, width) + says);
      } else {
        out.paragraph(2, 6, name + ": " + says);
      }
    }
    out.blank();
    out.paragraph(
        0,
        "Each is the least change of all weights together"
            + (isSure(flips) ? "" : " that was found")
            + "; others may be as small. Every one was checked by solving the game again.");
    if (!flips.isEmpty()) {
      out.paragraph(
          0,
          4,
          layout.next(
              true,
              "entente flip "
                  + Words.argument(file)
                  + " --outcome "
                  + Words.argument(flips.get(0).outcome().name())
                  + " --over weights,claims,promises"));
    }
    out.blank();
    out.paragraph(
        0, Words.capital(Words.form(central.form())) + ", view " + question.viewName() + ".");
    return out.toString();
  }

  /** A name and blanks that line breaking keeps together. */
  private static String padded(String name, int width) {
    return Prose.left(name, width + 2);
  }

  private static boolean isSure(List<OutcomeFlip> flips) {
    for (OutcomeFlip flip : flips) {
      WeightFlip shown = flip.opposite().orElse(flip.weights().orElseThrow());
      if (shown.status() == WeightFlip.Status.SOME) {
        return false;
      }
    }
    return true;
  }

  private static String says(OutcomeFlip flip, Words words, Layout layout) {
    WeightFlip own = flip.weights().orElseThrow();
    if (own.status() != WeightFlip.Status.ALREADY) {
      return (flip.wanted() == Wanted.NO_EQUILIBRIUM ? "yes; lost " : "no; ")
          + takes(own, words, layout, flip.wanted() != Wanted.NO_EQUILIBRIUM);
    }
    String now =
        switch (flip.wanted()) {
          case AN_EQUILIBRIUM ->
              own.now().having() == own.now().ways().size()
                  ? "yes"
                  : "in " + own.now().having() + " of " + own.now().ways().size();
          case THE_ONLY_ONE -> "yes";
          case NO_EQUILIBRIUM -> "no";
        };
    boolean lost = flip.wanted() != Wanted.NO_EQUILIBRIUM;
    return now
        + "; "
        + flip.opposite()
            .map(other -> (lost ? "lost " : "") + takes(other, words, layout, !lost))
            .orElse("");
  }

  private static String takes(WeightFlip flip, Words words, Layout layout, boolean comes) {
    return switch (flip.status()) {
      case LEAST -> (comes ? "it takes " : "by ") + change(flip, words, layout);
      case SOME ->
          (comes ? "it takes at most " : "by at most ")
              + change(flip, words, layout)
              + " (at least "
              + FlipText.amount(words, flip.bound())
              + ")";
      case IMPOSSIBLE ->
          comes ? "no weights within their ranges do" : "by no weights within their ranges";
      case NOT_PLAYABLE -> comes ? "no combination of moves has it" : "by nothing: it always holds";
      case NOT_FOUND ->
          comes
              ? "none found; it takes at least " + FlipText.amount(words, flip.bound())
              : "by none found, at least " + FlipText.amount(words, flip.bound());
      case ALREADY -> "so already";
    };
  }

  private static String change(WeightFlip flip, Words words, Layout layout) {
    WeightFlip.Moved first = flip.changes().get(0);
    int more = flip.changes().size() - 1;
    return FlipText.amount(words, flip.cost())
        + ": "
        + first.weight().name()
        + " from "
        + number(first.weight().value(), layout)
        + " to "
        + number(first.to(), layout)
        + (more == 0 ? "" : " and " + more + " more");
  }

  private static String number(Rational value, Layout layout) {
    return layout.number(Words.payoff(value.toDouble()));
  }
}
