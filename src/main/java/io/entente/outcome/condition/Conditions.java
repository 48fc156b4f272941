package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.sample.Course;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Form;
import io.entente.scenario.Knowledge;
import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Under which weights a combination of moves, or those with an outcome, are equilibria.
 *
 * @param central the central reading
 * @param payoffs its payoffs as linear functions of weights
 * @param outcome the outcome asked about; empty if it is a combination
 * @param plays the combinations that were looked at
 * @param standing why these
 * @param more how many further equilibria have the outcome and were not looked at
 */
public record Conditions(
    CentralReading central,
    LinearPayoffs payoffs,
    Optional<Outcome> outcome,
    List<Play> plays,
    Standing standing,
    int more) {

  /** Why combinations were looked at. */
  public enum Standing {
    /** They were asked for. */
    ASKED("asked"),
    /** They are the equilibria in which the outcome comes about, surely or by chance. */
    HOLDS("holds"),
    /** The outcome comes about in no equilibrium; of its combinations it is the nearest to one. */
    NEAREST("nearest"),
    /** No combination of moves has the outcome. */
    IMPOSSIBLE("impossible");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }

  /**
   * One combination of moves.
   *
   * @param moves decision id to strategy id to probability; a decision that does not come up has
   *     none
   * @param isEquilibrium whether it is an equilibrium at the central weights
   * @param regret the most that an actor would gain by leaving it; 0 if it is an equilibrium
   * @param isNecessary whether it is an equilibrium only where the system holds; otherwise the
   *     system is sufficient
   * @param system the inequalities
   * @param distance how far some weight must move, at least, within the ranges for all of the
   *     system to hold; 0 if it does now, empty if nothing within the ranges does it
   * @param others the other systems that make it an equilibrium too, where there can be some
   */
  public record Play(
      Map<String, Map<String, Double>> moves,
      boolean isEquilibrium,
      Rational regret,
      boolean isNecessary,
      ReducedSystem system,
      Optional<Rational> distance,
      Optional<OtherSystems> others) {}

  public Conditions {
    plays = List.copyOf(plays);
  }

  /**
   * Those of an outcome.
   *
   * @param most how many equilibria to look at
   * @throws io.entente.sample.UnsolvableException if payoffs are not linear in weights
   */
  public static Conditions of(
      CentralReading central, LinearPayoffs payoffs, Outcome outcome, int most) {
    return finder(central, payoffs).ofOutcome(outcome, most);
  }

  /**
   * Those of a combination of moves.
   *
   * @param course where it leads
   * @throws io.entente.sample.UnsolvableException if payoffs are not linear in weights
   */
  public static Conditions of(CentralReading central, LinearPayoffs payoffs, Course course) {
    Play play = finder(central, payoffs).play(course);
    return new Conditions(central, payoffs, Optional.empty(), List.of(play), Standing.ASKED, 0);
  }

  private static ConditionFinder finder(CentralReading central, LinearPayoffs payoffs) {
    return central.form() == Form.SIMULTANEOUS
        ? new AtOnceFinder(central, payoffs)
        : new InTurnFinder(central, payoffs);
  }

  /** The kind of game. */
  public Knowledge knowledge() {
    return Knowledge.of(central.scenario(), central.form());
  }
}
