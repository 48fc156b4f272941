package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
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
          SUBGAME_PERFECT ->
          true;
      default -> false;
    };
  }

  /** The first answer that can be written as a table; empty if there is none. */
  public static String of(Analysis analysis) {
    StrategicGame game = analysis.game();
    for (Answer answer : analysis.answers()) {
      if (hasTable(answer.concept())) {
        return switch (answer.concept()) {
          case PURE -> pure(game, ((Answer.Pure) answer).solution());
          case MIXED -> MixedCsv.of(game, (MixedEquilibria) answer);
          case RATIONALISABLE -> LinearCsv.of(game, (Rationalisability) answer);
          case MINMAX -> LinearCsv.of(game, (Minmax) answer);
          case CORRELATED, COARSE_CORRELATED -> LinearCsv.of(game, (CorrelatedEquilibria) answer);
          case DYNAMICS -> PlayCsv.of(game, (Dynamics) answer);
          case POTENTIAL -> PlayCsv.of(game, (PotentialFunction) answer);
          case QUANTAL -> QuantalCsv.of(game, (QuantalResponse) answer);
          default -> throw new IllegalArgumentException("no table for " + answer.concept());
        };
      }
    }
    return "";
  }

  private static String pure(StrategicGame game, Solution<PureEquilibrium> solution) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(game.players());
    game.players().forEach(player -> header.add("payoff " + player));
    header.add("strict");
    csv.row(header.toArray(new String[0]));
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      List<String> row = new ArrayList<>(equilibrium.profile().labels(game));
      equilibrium.payoffs().forEach(payoff -> row.add(Decimals.shortest(payoff)));
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
  public static String of(GameTree tree, Solution<SubgamePerfectEquilibrium> solution) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>();
    header.add("path");
    tree.players().forEach(player -> header.add("payoff " + player));
    csv.row(header.toArray(new String[0]));
    for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
      List<String> moves = new ArrayList<>();
      for (Play.Move move : equilibrium.path()) {
        InformationSet set = tree.informationSets().get(move.informationSet());
        moves.add(tree.players().get(set.player()) + "=" + set.actions().get(move.action()));
      }
      List<String> row = new ArrayList<>();
      row.add(String.join(",", moves));
      equilibrium.payoffs().forEach(payoff -> row.add(Decimals.shortest(payoff)));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }

  /** The first answer on a game in turn that can be written as a table; empty if there is none. */
  public static String of(TreeAnalysis analysis) {
    if (analysis.perfect().isPresent()) {
      return of(analysis.tree(), analysis.perfect().get());
    }
    if (analysis.quantal().isPresent()) {
      return of(analysis.tree(), analysis.quantal().get());
    }
    return analysis.plans().map(SolutionCsv::of).orElse("");
  }
}
