package io.entente.outcome;

import io.entente.game.GameTooLargeException;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Change;
import io.entente.scenario.ScenarioChanges;
import java.util.List;
import java.util.Optional;

/**
 * Two scenarios, or two versions of one, side by side: what was changed, and what that does to the
 * answers.
 *
 * @param before the question as put to the first
 * @param after the question as put to the second
 * @param changes what is different as written, views and other changes not being applied
 * @param answers how the answers differ, if both can be answered
 * @param whyNot why they cannot, as a clause about "the first" or "the second"; empty if they can
 */
public record ScenarioDifference(
    Question before,
    Question after,
    List<Change> changes,
    Optional<AnswerDifference> answers,
    String whyNot) {

  public ScenarioDifference {
    changes = List.copyOf(changes);
  }

  /** Compares the scenarios and, over runs 0 to samples - 1 of a seed, their answers. */
  public static ScenarioDifference of(Question before, Question after, int samples, long seed) {
    List<Change> changes = ScenarioChanges.of(before.scenario(), after.scenario());
    Optional<CentralReading> first = Optional.empty();
    Optional<CentralReading> second = Optional.empty();
    try {
      first = Optional.of(CentralReading.of(before));
      second = Optional.of(CentralReading.of(after));
      if (!first.get().isFinite() || !second.get().isFinite()) {
        String which = first.get().isFinite() ? "the second" : "the first";
        return failed(
            before, after, changes, which + " has a payoff that is not a finite number centrally");
      }
      return new ScenarioDifference(
          before,
          after,
          changes,
          Optional.of(
              AnswerDifference.of(
                  first.get(), second.get(), before, after, changes, samples, seed)),
          "");
    } catch (UnsolvableException unsolvable) {
      String which =
          first.isEmpty()
              ? "the first "
              : second.isEmpty() ? "the second " : "the setting of an expectation ";
      return failed(before, after, changes, which + unsolvable.getMessage());
    } catch (GameTooLargeException large) {
      String which = first.isEmpty() ? "the first" : "the second";
      return failed(before, after, changes, which + " is too large: " + large.getMessage());
    }
  }

  private static ScenarioDifference failed(
      Question before, Question after, List<Change> changes, String why) {
    return new ScenarioDifference(before, after, changes, Optional.empty(), why);
  }
}
