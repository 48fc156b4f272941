package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.solve.selection.Picked;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to what was asked of a game in strategic form.
 *
 * @param game the game
 * @param answers one per concept that was asked, in the order of {@link Concept}
 * @param omitted what was asked for only as part of everything, and says nothing about this game
 * @param picked what a rule of selection picks among the pure equilibria, if one was asked for
 */
public record Analysis(
    StrategicGame game, List<Answer> answers, List<Omission> omitted, Optional<Picked> picked) {

  /** More equilibria are not compared. */
  private static final int COMPARED = 2000;

  public Analysis {
    answers = List.copyOf(answers);
    omitted = List.copyOf(omitted);
  }

  /** These answers, nothing left out, and no rule. */
  public Analysis(StrategicGame game, List<Answer> answers) {
    this(game, answers, List.of(), Optional.empty());
  }

  /** The same, and what this rule picks among the pure equilibria. */
  public Analysis selecting(Rule rule) {
    List<PureEquilibrium> found = PureEquilibria.listingAtMost(COMPARED).solve(game).equilibria();
    int[] indices = new int[found.size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = found.get(i).profile().index(game.shape());
    }
    if (indices.length == COMPARED) {
      throw new NotAnsweredException(
          "there are " + COMPARED + " pure equilibria or more, too many to pick among",
          "leave out --select");
    }
    return new Analysis(game, answers, omitted, Optional.of(Picked.of(game, rule, indices)));
  }

  /** Answers what is answered unless something else is asked: pure equilibria and dominance. */
  public static Analysis byDefault(StrategicGame game) {
    return of(game, EnumSet.of(Concept.PURE, Concept.DOMINANCE), Settings.byDefault());
  }

  /**
   * Answers the concepts that a strategic form can answer; those {@linkplain Concept#isOfTrees of
   * trees} and {@linkplain Concept#isOfConflicts of conflicts} are not among them and are passed
   * over.
   *
   * @throws NotAnsweredException if one of them says nothing about this game
   */
  public static Analysis of(StrategicGame game, Set<Concept> asked, Settings settings) {
    List<Answer> answers = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      if (asked.contains(concept) && !concept.isOfTrees() && !concept.isOfConflicts()) {
        answers.add(answer(game, concept, settings));
      }
    }
    return new Analysis(game, answers);
  }

  /** The answer of this kind, if it was asked for. */
  public <A extends Answer> Optional<A> answer(Class<A> kind) {
    for (Answer answer : answers) {
      if (kind.isInstance(answer)) {
        return Optional.of(kind.cast(answer));
      }
    }
    return Optional.empty();
  }

  /**
   * Answers one concept.
   *
   * @throws NotAnsweredException if it says nothing about this game
   */
  public static Answer answer(StrategicGame game, Concept concept, Settings settings) {
    return switch (concept) {
      case PURE -> new Answer.Pure(PureEquilibria.listingAtMost(settings.listed()).solve(game));
      case MIXED -> MixedEquilibria.of(game, settings.method());
      case DOMINANCE ->
          new Answer.Dominance(IteratedElimination.of(game), DominanceRelations.of(game));
      case MAXIMIN -> new Answer.Security(Maximin.of(game));
      case PARETO -> new Answer.Efficiency(ParetoEfficiency.of(game));
      case WELFARE -> WelfareOptimum.of(game);
      case RATIONALISABLE -> Rationalisability.of(game);
      case MINMAX -> Minmax.of(game);
      case CORRELATED -> CorrelatedEquilibria.of(game, settings.events());
      case COARSE_CORRELATED -> CorrelatedEquilibria.coarse(game, settings.events());
      case STACKELBERG -> new Answer.Leadership(Stackelberg.of(game));
      case EVOLUTIONARY -> EvolutionaryStability.of(game);
      case DYNAMICS -> Dynamics.of(game, settings.play());
      case POTENTIAL -> PotentialFunction.of(game);
      case NAME -> GameName.of(game);
      case QUANTAL -> QuantalResponse.of(game, settings.noise());
      case REPEATED -> repeated(game, settings.repeating());
      default ->
          throw new NotAnsweredException(
              concept.word() + " is not a question to moves at once", "ask for pure or mixed");
    };
  }

  private static Answer repeated(StrategicGame game, Repeating asked) {
    return asked.periods() == 0 ? Repetition.of(game, asked) : KnownEnd.of(game, asked);
  }
}
