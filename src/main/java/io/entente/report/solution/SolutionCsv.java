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
import io.entente.solve.MixedEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** Equilibria as a table: one line each, a column per player's move and one per payoff. */
public final class SolutionCsv {

  private SolutionCsv() {}

  /** Whether what is found for a concept can be written as a table. */
  public static boolean hasTable(Concept concept) {
    return switch (concept) {
      case PURE, MIXED, QUANTAL, SUBGAME_PERFECT -> true;
      default -> false;
    };
  }

  /** The first answer that can be written as a table; empty if there is none. */
  public static String of(Analysis analysis) {
    for (Answer answer : analysis.answers()) {
      switch (answer.concept()) {
        case PURE -> {
          return pure(analysis.game(), ((Answer.Pure) answer).solution());
        }
        case MIXED -> {
          return MixedCsv.of(analysis.game(), (MixedEquilibria) answer);
        }
        case QUANTAL -> {
          return QuantalCsv.of(analysis.game(), (QuantalResponse) answer);
        }
        default -> {}
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
}
