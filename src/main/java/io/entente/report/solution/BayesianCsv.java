package io.entente.report.solution;

import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.report.Csv;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.solve.TreeAnalysis;
import java.util.ArrayList;
import java.util.List;

/**
 * Perfect Bayesian equilibria as a table: a line each, first those in which nobody draws lots; a
 * column for each action at each point of decision, which holds its probability.
 */
final class BayesianCsv {

  private final GameTree tree;
  private final Figures figures;
  private final Csv csv = new Csv();

  private BayesianCsv(GameTree tree, Figures figures) {
    this.tree = tree;
    this.figures = figures;
  }

  static String of(TreeAnalysis analysis, Figures figures) {
    return new BayesianCsv(analysis.tree(), figures).table(analysis);
  }

  private String table(TreeAnalysis analysis) {
    BeliefWords words = new BeliefWords(tree, new Prose(Layout.PAGE), figures);
    List<String> header = new ArrayList<>();
    for (int set = 0; set < tree.informationSets().size(); set++) {
      for (String action : words.labels().actions().get(set)) {
        header.add(words.place(set) + ": " + action);
      }
    }
    words.labels().players().forEach(player -> header.add("payoff " + player));
    header.add("regret");
    header.add("continuum");
    csv.row(header.toArray(new String[0]));
    analysis
        .bayesian()
        .ifPresent(
            found ->
                found
                    .equilibria()
                    .forEach(
                        one -> row(BehaviorPlan.of(tree, one.plan()), true, one.regret(), false)));
    analysis
        .drawing()
        .ifPresent(
            found ->
                found
                    .equilibria()
                    .forEach(
                        one -> row(one.plan(), one.isExact(), one.regret(), one.isContinuum())));
    return csv.toString();
  }

  private void row(BehaviorPlan plan, boolean exact, Rational regret, boolean continuum) {
    List<String> row = new ArrayList<>();
    for (List<Rational> own : plan.probabilities()) {
      for (Rational share : own) {
        row.add(number(share, exact));
      }
    }
    List<Rational> payoffs = plan.payoffs(tree);
    for (int player = 0; player < payoffs.size(); player++) {
      row.add(number(payoffs.get(player), exact && tree.tieTolerance(player) == 0));
    }
    row.add(Decimals.shortest(regret.toDouble()));
    row.add(Boolean.toString(continuum));
    csv.row(row.toArray(new String[0]));
  }

  private String number(Rational value, boolean exact) {
    return LinearCsv.number(value, exact && figures == Figures.EXACT);
  }
}
