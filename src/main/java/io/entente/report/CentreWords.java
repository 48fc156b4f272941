package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeTest;
import io.entente.sample.Course;

/** What becomes of an outcome at the central reading, in few words. */
public final class CentreWords {

  private CentreWords() {}

  /** "yes, by 0.2", "in 1 of 3", "in 40 of 100 cases", "open". */
  public static String of(CentralReading central, OutcomeTest.Result result) {
    return switch (result.verdict()) {
      case ALWAYS -> "yes" + margin(result);
      case NEVER -> "no" + margin(result);
      case SOMETIMES ->
          isByChance(central)
              ? "in " + Words.ofHundred(central.probability(result.outcome())) + " of 100 cases"
              : "in " + result.holdsIn() + " of " + central.equilibria().size();
      case NO_EQUILIBRIUM -> "open";
    };
  }

  /** Whether chance has a part in what happens. */
  static boolean isByChance(CentralReading central) {
    for (Course course : central.equilibria()) {
      if (!course.isCertain()) {
        return true;
      }
    }
    return false;
  }

  /** By how much: the deciding actor's gain over the best move that would turn the outcome. */
  private static String margin(OutcomeTest.Result result) {
    return result
        .turn()
        .map(turn -> Words.number(turn.loss()))
        .map(loss -> loss.startsWith("less") ? ", barely" : ", by " + loss)
        .orElse("");
  }
}
