package io.entente.outcome;

import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known about the outcomes asked about: the central verdict, the frequency over
 * plausible readings, the same by view and in the other form, and what a commitment would do.
 *
 * @param question what was asked
 * @param central the answer at the central reading
 * @param frequencies over draws, in the view asked about
 * @param byView over as many draws in every view, in file order; views that cannot be solved in
 *     this form are missing
 * @param otherForm over as many draws in the other form, if it can be solved
 * @param results one per outcome asked about
 * @param expectations one per expectation of the scenario
 */
public record OutcomeTest(
    Question question,
    CentralReading central,
    Frequencies frequencies,
    Map<String, Frequencies> byView,
    Optional<Frequencies> otherForm,
    List<Result> results,
    List<ExpectationCheck> expectations) {

  /**
   * What is known about one outcome.
   *
   * @param outcome the outcome
   * @param verdict whether it comes about centrally
   * @param holdsIn in how many of the central equilibria
   * @param turn the smallest loss that would turn it, if one actor can
   * @param commitment what if the actor that decides it committed itself
   */
  public record Result(
      Outcome outcome,
      Verdict verdict,
      int holdsIn,
      Optional<CentralReading.Turn> turn,
      Optional<Commitment> commitment) {

    /**
     * The gain of the deciding actor over its best move that would turn the outcome, negative where
     * the outcome fails: then it is what that actor lacks.
     */
    public Optional<Double> margin() {
      double sign = verdict == Verdict.NEVER ? -1 : 1;
      return turn.map(nearest -> sign * nearest.loss());
    }
  }

  /**
   * Tests these outcomes with draws 0 to samples - 1 of a seed.
   *
   * @param central the central reading of the question
   */
  public static OutcomeTest of(
      Question question, CentralReading central, List<Outcome> asked, int samples, long seed) {
    List<Result> results = new ArrayList<>();
    for (Outcome outcome : asked) {
      int holdsIn = central.holdsIn(outcome);
      results.add(
          new Result(
              outcome,
              central.verdict(outcome),
              holdsIn,
              central.nearestTurn(outcome),
              Commitment.to(outcome, central)));
    }
    Frequencies own = Frequencies.of(question, asked, samples, seed);
    Map<String, Frequencies> byView = new LinkedHashMap<>();
    for (View view : question.scenario().views()) {
      if (view.name().equals(question.viewName())) {
        byView.put(view.name(), own);
      } else {
        solvable(question.under(view.name()).in(central.form()), asked, samples, seed)
            .ifPresent(found -> byView.put(view.name(), found));
      }
    }
    return new OutcomeTest(
        question,
        central,
        own,
        byView,
        inOtherForm(question, central, asked, samples, seed),
        results,
        ExpectationCheck.all(question, samples, seed));
  }

  /** The same in the other form, unless nobody sees anybody's move: then there is none. */
  private static Optional<Frequencies> inOtherForm(
      Question question, CentralReading central, List<Outcome> asked, int samples, long seed) {
    return question.applied().defaultForm() == Form.SIMULTANEOUS
        ? Optional.empty()
        : solvable(question.in(central.form().other()), asked, samples, seed);
  }

  private static Optional<Frequencies> solvable(
      Question question, List<Outcome> asked, int samples, long seed) {
    try {
      return Optional.of(Frequencies.of(question, asked, samples, seed));
    } catch (UnsolvableException notInThisForm) {
      return Optional.empty();
    }
  }

  /** The form it was solved in. */
  public Form form() {
    return central.form();
  }
}
