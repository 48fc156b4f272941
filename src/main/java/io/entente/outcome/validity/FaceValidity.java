package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Actor;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything on which an author sees whether the model says what was meant.
 *
 * @param question what was asked
 * @param central its central reading
 * @param samples how many draws were asked for
 * @param seed what they are keyed by
 * @param rankings what each actor likes most and least
 * @param survey what is seen over the draws
 * @param dominant reasons that outweigh all others of their actor together
 * @param deciding parameters that alone decide an outcome
 * @param tested how many parameters were held at either end to find these
 * @param influences the assumptions that can be moved, the most influential first
 * @param fixed the assumptions that cannot
 * @param moved over how many draws the numbers were moved; 0 if the game is too large for that
 * @param byMoves whether, for want of named outcomes, single moves stand for them; such an outcome
 *     is called {@code DECISION=MOVE}
 * @param evidence where evidence departs from the register
 */
public record FaceValidity(
    Question question,
    CentralReading central,
    long samples,
    long seed,
    List<Ranking> rankings,
    Survey survey,
    List<Dominance> dominant,
    List<DecidingNumber> deciding,
    int tested,
    List<Influence> influences,
    List<FixedAssumption> fixed,
    long moved,
    boolean byMoves,
    EvidenceCheck evidence) {

  public FaceValidity {
    rankings = List.copyOf(rankings);
    dominant = List.copyOf(dominant);
    deciding = List.copyOf(deciding);
    influences = List.copyOf(influences);
    fixed = List.copyOf(fixed);
  }

  /**
   * Looks at a scenario with draws 0 to samples - 1 of a seed, or fewer where the game is so large
   * that it would take too long; how many is in the result.
   *
   * @param central the central reading of the question; its payoffs are finite
   */
  public static FaceValidity of(
      Question question, CentralReading central, long samples, long seed) {
    List<Outcome> named = central.scenario().outcomes();
    List<Outcome> asked = named.isEmpty() ? moves(central) : named;
    Survey survey = Survey.of(central, named, samples, seed);
    DrawnEnds ends = new DrawnEnds(central, survey.draws(), seed);
    MovedNumbers numbers = MovedNumbers.of(question, central, ends);
    Influences influences = Influences.of(question, central, numbers.moved(), asked, samples, seed);
    List<Ranking> rankings = new ArrayList<>();
    for (Actor actor : central.scenario().actors()) {
      rankings.add(Ranking.of(central, actor.id()));
    }
    List<FixedAssumption> fixed = new ArrayList<>(influences.unsolved());
    fixed.addAll(numbers.fixed());
    return new FaceValidity(
        question,
        central,
        samples,
        seed,
        rankings,
        survey,
        Dominance.of(central),
        influences.deciding(),
        influences.parameters(),
        influences.influences(),
        fixed,
        influences.draws(),
        named.isEmpty(),
        EvidenceCheck.of(central.scenario()));
  }

  private static List<Outcome> moves(CentralReading central) {
    List<Outcome> moves = new ArrayList<>();
    for (Decision decision : central.scenario().decisions()) {
      for (Strategy strategy : decision.strategies()) {
        moves.add(
            new Outcome(
                decision.id() + "=" + strategy.id(),
                new Condition.Is(decision.id(), List.of(strategy.id()))));
      }
    }
    return moves;
  }
}
