package io.entente.cli;

import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.report.solution.SolutionCsv;
import io.entente.solve.Analysis;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Concept;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What is answered of a game in turn: of the tree itself its subgame-perfect equilibria and noisy
 * choice, and of full plans, its strategic form, everything else.
 */
record TreeAnswers(
    Optional<Solution<SubgamePerfectEquilibrium>> perfect,
    Optional<QuantalResponse> quantal,
    Optional<Analysis> plans) {

  /** Whether only full plans are asked about, so that the game is its strategic form. */
  static boolean areOnlyPlans(Set<Concept> asked, List<String> named) {
    return !asked.isEmpty()
        && !named.contains("all")
        && !asked.contains(Concept.SUBGAME_PERFECT)
        && !asked.contains(Concept.QUANTAL);
  }

  /**
   * Answers what is asked; what was asked by name must be answered, and of "all" what does not
   * apply is left out with a note.
   */
  static TreeAnswers of(
      GameTree tree,
      Set<Concept> asked,
      List<String> named,
      QuantalOptions noise,
      BiFunction<StrategicGame, Set<Concept>, Analysis> analysis,
      Console console) {
    Set<Concept> plans = EnumSet.noneOf(Concept.class);
    plans.addAll(asked);
    plans.remove(Concept.SUBGAME_PERFECT);
    plans.remove(Concept.QUANTAL);
    return new TreeAnswers(
        perfect(tree, asked, named, console),
        asked.contains(Concept.QUANTAL) ? quantal(tree, named, noise, console) : Optional.empty(),
        plans.isEmpty() ? Optional.empty() : plans(tree, plans, named, analysis, console));
  }

  /** The subgame-perfect equilibria, which an option needs. */
  Solution<SubgamePerfectEquilibrium> perfectOr(String why) {
    return perfect.orElseThrow(
        () ->
            new UsageException(
                why + " and none are asked for", "add subgame-perfect to --concept"));
  }

  /** The first answer that is a table. */
  String table(GameTree tree) {
    if (perfect.isPresent()) {
      return SolutionCsv.of(tree, perfect.get());
    }
    if (quantal.isPresent()) {
      return SolutionCsv.of(tree, quantal.get());
    }
    return plans.map(SolutionCsv::of).orElse("");
  }

  private static Optional<Solution<SubgamePerfectEquilibrium>> perfect(
      GameTree tree, Set<Concept> asked, List<String> named, Console console) {
    boolean byName = asked.isEmpty() || asked.contains(Concept.SUBGAME_PERFECT);
    if (!byName && !named.contains("all")) {
      return Optional.empty();
    }
    if (tree.hasPerfectInformation()) {
      return Optional.of(BackwardInduction.withDefaultLimit().solve(tree));
    }
    String why =
        "some player cannot tell apart the nodes of an information set, and backward induction"
            + " needs perfect information";
    if (byName) {
      throw new FileProblem(why, "--concept pure,dominance solves its strategic form");
    }
    console.err().println("entente: note: without subgame-perfect: " + why);
    return Optional.empty();
  }

  private static Optional<QuantalResponse> quantal(
      GameTree tree, List<String> named, QuantalOptions noise, Console console) {
    try {
      return Optional.of(QuantalResponse.of(tree, noise.noise(tree)));
    } catch (NotAnsweredException not) {
      if (!named.contains("all") || named.contains("quantal")) {
        throw new FileProblem("--concept quantal: " + not.getMessage(), not.remedy());
      }
      console.err().println("entente: note: without quantal: " + not.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Analysis> plans(
      GameTree tree,
      Set<Concept> plans,
      List<String> named,
      BiFunction<StrategicGame, Set<Concept>, Analysis> analysis,
      Console console) {
    StrategicGame form;
    try {
      form = tree.strategicForm();
    } catch (GameTooLargeException tooLarge) {
      boolean byName = !named.contains("all");
      for (Concept concept : plans) {
        byName |= named.contains(concept.word());
      }
      if (byName) {
        throw tooLarge(tooLarge);
      }
      console
          .err()
          .println("entente: note: without what looks at full plans: " + tooLarge.getMessage());
      return Optional.empty();
    }
    return Optional.of(analysis.apply(form, plans));
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
