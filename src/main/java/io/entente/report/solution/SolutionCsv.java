package io.entente.report.solution;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PlayPaths;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.report.Csv;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Dynamics;
import io.entente.solve.Minmax;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.PotentialFunction;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Rationalisability;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import java.util.ArrayList;
import java.util.List;

/** Equilibria as a table: one line each, a column per player's move and one per payoff. */
public final class SolutionCsv {

  /** How many ways that chance may go are written. */
  private static final int WAYS = 100;

  private SolutionCsv() {}

  /** Whether what is found for a concept can be written as a table. */
  public static boolean hasTable(Concept concept) {
    return switch (concept) {
      case PURE,
          MIXED,
          RATIONALISABLE,
          MINMAX,
          CORRELATED,
          COARSE_CORRELATED,
          DYNAMICS,
          POTENTIAL,
          QUANTAL,
          REPEATED,
          SUBGAME_PERFECT,
          PERFECT_BAYESIAN ->
          true;
      default -> false;
    };
  }

  /** The first answer that can be written as a table; empty if there is none. */
  public static String of(Analysis analysis, Figures figures) {
    StrategicGame game = analysis.game();
    for (Answer answer : analysis.answers()) {
      if (hasTable(answer.concept())) {
        return switch (answer.concept()) {
          case PURE -> pure(game, ((Answer.Pure) answer).solution(), figures);
          case MIXED -> MixedCsv.of(game, (MixedEquilibria) answer, figures);
          case RATIONALISABLE -> LinearCsv.of(game, (Rationalisability) answer, figures);
          case MINMAX -> LinearCsv.of(game, (Minmax) answer, figures);
          case CORRELATED, COARSE_CORRELATED ->
              LinearCsv.of(game, (CorrelatedEquilibria) answer, figures);
          case DYNAMICS -> PlayCsv.of(game, (Dynamics) answer, figures);
          case POTENTIAL -> PlayCsv.of(game, (PotentialFunction) answer);
          case QUANTAL -> QuantalCsv.of(game, (QuantalResponse) answer);
          case REPEATED -> RepeatedCsv.of(game, answer, figures);
          default -> throw new IllegalArgumentException("no table for " + answer.concept());
        };
      }
    }
    return "";
  }

  private static String pure(
      StrategicGame game, Solution<PureEquilibrium> solution, Figures figures) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(game.players());
    game.players().forEach(player -> header.add("payoff " + player));
    header.add("strict");
    csv.row(header.toArray(new String[0]));
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      List<String> row = new ArrayList<>(equilibrium.profile().labels(game));
      int index = equilibrium.profile().index(game.shape());
      for (int player = 0; player < game.players().size(); player++) {
        boolean full = figures == Figures.EXACT && game.tieTolerance(player) == 0;
        row.add(LinearCsv.number(game.exactPayoff(player, index), full));
      }
      row.add(Boolean.toString(equilibrium.strict()));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }

  /** Play of a tree with noise; a column for each action. */
  public static String of(GameTree tree, QuantalResponse answer) {
    return QuantalCsv.of(tree, answer);
  }

  /** The subgame-perfect equilibria of a tree; the first column is the path. */
  public static String of(
      GameTree tree, Solution<SubgamePerfectEquilibrium> solution, Figures figures) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>();
    header.add("path");
    tree.players().forEach(player -> header.add("payoff " + player));
    csv.row(header.toArray(new String[0]));
    for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
      List<String> row = new ArrayList<>();
      row.add(path(tree, equilibrium));
      List<Rational> payoffs = Play.of(tree, equilibrium.plan()).exactPayoffs();
      for (int player = 0; player < payoffs.size(); player++) {
        boolean full = figures == Figures.EXACT && tree.tieTolerance(player) == 0;
        row.add(LinearCsv.number(payoffs.get(player), full));
      }
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }

  /** The moves; where chance moves, those of each way it may go, behind its probability. */
  private static String path(GameTree tree, SubgamePerfectEquilibrium equilibrium) {
    PlayPaths ways = PlayPaths.of(tree, equilibrium.plan(), WAYS);
    List<String> texts = new ArrayList<>();
    for (PlayPaths.Path path : ways.paths()) {
      List<String> moves = new ArrayList<>();
      for (PlayPaths.Step step : path.steps()) {
        if (tree.kind(step.node()) == GameTree.Kind.CHANCE) {
          ChanceMove move = tree.chanceMoves().get(tree.chanceMove(step.node()));
          moves.add(move.actions().get(step.action()));
        } else {
          InformationSet set = tree.informationSets().get(tree.informationSet(step.node()));
          moves.add(tree.players().get(set.player()) + "=" + set.actions().get(step.action()));
        }
      }
      String one = String.join(",", moves);
      texts.add(ways.count() == 1 ? one : path.probability() + ": " + one);
    }
    long more = ways.count() - texts.size();
    return String.join("; ", texts) + (more > 0 ? "; and " + more + " more ways" : "");
  }

  /** The first answer on a game in turn that can be written as a table; empty if there is none. */
  public static String of(TreeAnalysis analysis, Figures figures) {
    if (analysis.perfect().isPresent()) {
      return of(analysis.tree(), analysis.perfect().get(), figures);
    }
    if (analysis.bayesian().isPresent()) {
      return BayesianCsv.of(analysis, figures);
    }
    if (analysis.quantal().isPresent()) {
      return of(analysis.tree(), analysis.quantal().get());
    }
    return analysis.plans().map(plans -> of(plans, figures)).orElse("");
  }
}
