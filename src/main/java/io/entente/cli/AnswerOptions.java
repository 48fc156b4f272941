package io.entente.cli;

import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.Event;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.Omission;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Settings;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import io.entente.solve.TreeEquilibria;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;

/** What is asked of a game, how it is to be found, and the finding of it. */
final class AnswerOptions {

  @Mixin private ConceptOption concept = new ConceptOption();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private PlayOptions play = new PlayOptions();

  @Mixin private QuantalOptions quantal = new QuantalOptions();

  @Mixin private RepeatedOptions repeated = new RepeatedOptions();

  /** The concepts as they were typed. */
  List<String> words() {
    return concept.words();
  }

  /** Whether everything that applies is asked for. */
  boolean areEverything() {
    return concept.isAll();
  }

  /** The concepts, with those that other options imply. */
  Set<Concept> asked(boolean checks) {
    Set<Concept> asked = concept.asked();
    method.addTo(asked);
    quantal.addTo(asked, checks);
    repeated.addTo(asked, checks);
    return asked;
  }

  /** Whether only full plans are asked about, so that a tree is its strategic form. */
  boolean areOnlyPlans(Set<Concept> asked) {
    return !asked.isEmpty()
        && !concept.isAll()
        && !asked.contains(Concept.SUBGAME_PERFECT)
        && !asked.contains(Concept.PERFECT_BAYESIAN)
        && !asked.contains(Concept.QUANTAL);
  }

  /**
   * Answers of a game in strategic form.
   *
   * @param events the sets of profiles that correlated equilibria are asked about
   */
  Analysis of(StrategicGame game, Set<Concept> asked, List<Event> events) {
    if (asked.isEmpty()) {
      return Analysis.byDefault(game);
    }
    Settings settings = method.with(Settings.byDefault().withPlay(play.settings(game)));
    settings = settings.withEvents(events);
    if (asked.contains(Concept.QUANTAL)) {
      settings = settings.withNoise(quantal.noise(game));
    }
    if (asked.contains(Concept.REPEATED)) {
      settings = settings.withRepeating(repeated.of(game));
    }
    List<Answer> answers = new ArrayList<>();
    List<Omission> omitted = new ArrayList<>();
    for (Concept each : asked) {
      try {
        answers.add(Analysis.answer(game, each, settings));
      } catch (NotAnsweredException not) {
        omitted.add(omission(each, not));
      }
    }
    return new Analysis(game, answers, omitted, Optional.empty());
  }

  /** Answers of a game in turn. */
  TreeAnalysis of(GameTree tree, Set<Concept> asked) {
    List<Omission> omitted = new ArrayList<>();
    Set<Concept> plans = EnumSet.noneOf(Concept.class);
    plans.addAll(asked);
    plans.removeIf(Concept::isOfTrees);
    plans.remove(Concept.QUANTAL);
    if (plans.contains(Concept.REPEATED) && !concept.isRequired(Concept.REPEATED)) {
      plans.remove(Concept.REPEATED);
      omitted.add(
          new Omission(Concept.REPEATED, "in turn it is about full plans, if asked for by name"));
    }
    return new TreeAnalysis(
        tree,
        perfect(tree, asked, omitted),
        bayesian(tree, asked, omitted),
        drawing(tree, asked),
        Optional.empty(),
        asked.contains(Concept.QUANTAL) ? quantal(tree, omitted) : Optional.empty(),
        plans.isEmpty() ? Optional.empty() : plans(tree, plans, omitted),
        omitted);
  }

  /** Whether only a game with a last period is asked about. */
  boolean isKnownEnd(Set<Concept> asked) {
    return asked.equals(EnumSet.of(Concept.REPEATED)) && repeated.hasLastPeriod();
  }

  /** How often the game is played. */
  int periods() {
    return repeated.periods();
  }

  /** What is to be said of the equilibria of one period of a game that is played so often. */
  String everyPeriodRemark() {
    int periods = repeated.periods();
    return "Played "
        + (periods == 1 ? "once" : periods == 2 ? "twice" : periods + " times")
        + ", each time like this: all subgame-perfect equilibria of one period pay the same, so"
        + " that nothing done in it can change what follows.";
  }

  /** The equilibria of one period of a tree that is played a known number of times. */
  TreeAnalysis everyPeriod(GameTree tree) {
    repeated.refuseOfTrees();
    try {
      Solution<SubgamePerfectEquilibrium> perfect = TreeEquilibria.subgamePerfect(tree);
      TreeEquilibria.requireOnePayoff(tree, perfect);
      return TreeAnalysis.of(tree, perfect);
    } catch (NotAnsweredException not) {
      throw new FileProblem("--periods: " + not.getMessage(), not.remedy());
    }
  }

  private Omission omission(Concept left, NotAnsweredException not) {
    if (concept.isRequired(left)) {
      throw new FileProblem("--concept " + left.word() + ": " + not.getMessage(), not.remedy());
    }
    return new Omission(left, not.getMessage());
  }

  private Optional<Solution<SubgamePerfectEquilibrium>> perfect(
      GameTree tree, Set<Concept> asked, List<Omission> omitted) {
    boolean byDefault = asked.isEmpty() && tree.hasPerfectInformation();
    if (!byDefault && !asked.contains(Concept.SUBGAME_PERFECT) && !concept.isAll()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TreeEquilibria.subgamePerfect(tree));
    } catch (NotAnsweredException not) {
      omitted.add(omission(Concept.SUBGAME_PERFECT, not));
      return Optional.empty();
    }
  }

  private Optional<Solution<PerfectBayesianEquilibrium>> bayesian(
      GameTree tree, Set<Concept> asked, List<Omission> omitted) {
    if (!asksBeliefs(tree, asked)) {
      return Optional.empty();
    }
    try {
      return Optional.of(TreeEquilibria.perfectBayesian(tree));
    } catch (NotAnsweredException not) {
      omitted.add(omission(Concept.PERFECT_BAYESIAN, not));
      return Optional.empty();
    }
  }

  private boolean asksBeliefs(GameTree tree, Set<Concept> asked) {
    boolean unasked = (asked.isEmpty() || concept.isAll()) && !tree.hasPerfectInformation();
    return unasked || asked.contains(Concept.PERFECT_BAYESIAN);
  }

  private Optional<Solution<BehaviorEquilibrium>> drawing(GameTree tree, Set<Concept> asked) {
    if (!asksBeliefs(tree, asked)) {
      return Optional.empty();
    }
    try {
      return Optional.of(TreeEquilibria.drawingLots(tree));
    } catch (NotAnsweredException not) {
      return Optional.empty(); // said of those without lots
    }
  }

  private Optional<QuantalResponse> quantal(GameTree tree, List<Omission> omitted) {
    try {
      return Optional.of(QuantalResponse.of(tree, quantal.noise(tree)));
    } catch (NotAnsweredException not) {
      omitted.add(omission(Concept.QUANTAL, not));
      return Optional.empty();
    }
  }

  private Optional<Analysis> plans(GameTree tree, Set<Concept> plans, List<Omission> omitted) {
    StrategicGame form;
    try {
      form = tree.strategicForm();
    } catch (GameTooLargeException tooLarge) {
      for (Concept each : plans) {
        if (concept.isRequired(each)) {
          throw tooLarge(tooLarge);
        }
        omitted.add(new Omission(each, tooLarge.getMessage()));
      }
      return Optional.empty();
    }
    return Optional.of(of(form, plans, List.of()));
  }

  /** The strategic form, or why there is none. */
  static StrategicGame strategicForm(GameTree tree) {
    try {
      return tree.strategicForm();
    } catch (GameTooLargeException tooLarge) {
      throw tooLarge(tooLarge);
    }
  }

  private static FileProblem tooLarge(GameTooLargeException tooLarge) {
    return new FileProblem(
        tooLarge.getMessage(),
        "a strategy is a full plan; --concept subgame-perfect,quantal solves the tree itself, and"
            + " for a scenario --form simultaneous the moves at once");
  }
}
