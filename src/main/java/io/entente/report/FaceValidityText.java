package io.entente.report;

import io.entente.number.Wilson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.validity.FaceValidity;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;

/** The report of {@code entente explain SCENARIO}: does the model say what was meant? */
public final class FaceValidityText {

  private final FaceValidity validity;
  private final Scenario scenario;
  private final boolean all;
  private final Prose out;

  private FaceValidityText(FaceValidity validity, boolean all, Layout layout) {
    this.out = new Prose(layout);
    this.validity = validity;
    this.scenario = validity.central().scenario();
    this.all = all;
  }

  /**
   * The page as text.
   *
   * @param file the scenario as the user named it, for the hints
   * @param all whether to list everything, however long
   * @param layout how it is set
   */
  public static String of(FaceValidity validity, String file, boolean all, Layout layout) {
    FaceValidityText text = new FaceValidityText(validity, all, layout);
    text.render(file);
    return text.out.toString();
  }

  private void render(String file) {
    CentralReading central = validity.central();
    Opening.title(out, scenario, central.plan().cells().possibleCount());
    out.blank();
    Opening.howPlayed(out, scenario, central.form());
    out.blank();
    out.paragraph(
        0,
        "Does the model say what was meant? Read on and ask of every line: is that so? Where it is"
            + " not, the file says something else than its author.");
    if (scenario.hasDecisions()) {
      new FaceValidityRankings(out, validity).render();
    } else {
      out.blank();
      out.line(out.layout().section(1, out.layout().heading("What it comes to")));
      SectionWords.values(out, 3, central);
    }
    new FaceValidityReasons(out, validity, all).render();
    new FaceValidityUnseen(out, validity).render();
    new FaceValidityNumbers(out, validity).render();
    new FaceValidityEvidence(out, validity, all).render();
    out.blank();
    out.paragraph(
        0,
        scenario.hasDecisions()
            ? Words.capital(Words.form(central.form()))
                + ", view "
                + validity.question().viewName()
                + ", "
                + (central.form() == Form.SEQUENTIAL
                    ? "backward induction."
                    : "Nash equilibrium in pure strategies.")
            : "View " + validity.question().viewName() + ".");
    if (!scenario.outcomes().isEmpty()) {
      out.blank();
      out.line(out.layout().next(true, Words.explaining(file, scenario.outcomes().get(0))));
    }
  }

  /** "in none of 10,000 draws (seed 1), so in at most about 4 in 10,000 with 95 % confidence". */
  static String inNone(Prose out, FaceValidity validity, long draws, String which) {
    return "in none of "
        + Words.count(draws, "draw", "draws")
        + which
        + " (seed "
        + validity.seed()
        + "), so in "
        + atMost(draws)
        + " with 95 "
        + out.layout().percent()
        + " confidence";
  }

  /** How often what was never seen may happen after all: Wilson's upper bound, rounded up. */
  private static String atMost(long draws) {
    double share = Wilson.interval(0, draws).high();
    long of = 100;
    while (share * of < 0.95) {
      of *= 10;
    }
    return "at most about " + (long) Math.ceil(share * of) + " in " + Words.grouped(of);
  }

  /** Says that a large game was drawn less often than asked for, if so. */
  static void fewer(Prose out, FaceValidity validity, long draws) {
    if (validity.central().scenario().isUncertain() && draws < validity.samples()) {
      out.paragraph(
          3,
          "Only "
              + Words.count(draws, "draw was", "draws were")
              + " made here instead of "
              + Words.grouped(validity.samples())
              + ": in a game of this size, that would take long.");
    }
  }
}
