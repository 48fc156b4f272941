package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.scenario.agreement.AgreementSection;
import io.entente.solve.repeated.StationaryPatience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Solution values of an agreement, run by run. */
final class AgreementColumns implements SectionColumns {

  private final AgreementSection agreement;
  private final List<String> wanted;
  private final List<String> actors;
  private final BoundExpression[] formulas;
  private final double[][] discounts;
  private final double[][] critical;
  private final double[] highest;
  private final double[] sustainable;
  private boolean isPlaced;
  private int kept;
  private int punished;
  private int[][] departures;
  private int[][] fromPunishment;

  AgreementColumns(
      AgreementSection agreement, List<String> wanted, Map<String, Integer> slots, int lanes) {
    this.agreement = agreement;
    this.wanted = List.copyOf(wanted);
    this.actors = new ArrayList<>(agreement.discounts().keySet());
    formulas = new BoundExpression[actors.size()];
    int at = 0;
    for (Expression formula : agreement.discounts().values()) {
      formulas[at++] = formula.bind(slots);
    }
    discounts = new double[actors.size()][lanes];
    critical = new double[actors.size()][lanes];
    highest = new double[lanes];
    sustainable = new double[lanes];
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    throw new IllegalStateException(agreement.place() + " rests on payoffs");
  }

  @Override
  public void evaluate(double[][] slots, Payoffs payoffs, int n, double[][] out) {
    place(payoffs);
    Arrays.fill(highest, 0, n, 0);
    Arrays.fill(sustainable, 0, n, 1);
    for (int a = 0; a < actors.size(); a++) {
      formulas[a].evaluate(slots, n, discounts[a]);
      for (int lane = 0; lane < n; lane++) {
        double own = kept < 0 || punished < 0 ? 1 : critical(payoffs, a, lane);
        double discount = discounts[a][lane];
        if (!(discount >= 0 && discount < 1)) {
          // No discount factor: the run counts as failed.
          own = Double.NaN;
        }
        critical[a][lane] = own;
        highest[lane] = Math.max(highest[lane], own);
        boolean keeps = own < 1 && discount >= own;
        sustainable[lane] = own != own ? own : keeps ? sustainable[lane] : sustainable[lane] * 0;
      }
    }
    for (int v = 0; v < out.length; v++) {
      System.arraycopy(column(wanted.get(v)), 0, out[v], 0, n);
    }
  }

  private void place(Payoffs payoffs) {
    if (isPlaced) {
      return;
    }
    isPlaced = true;
    kept = payoffs.cell(agreement.play());
    punished = payoffs.cell(agreement.punish());
    departures = new int[actors.size()][];
    fromPunishment = new int[actors.size()][];
    for (int a = 0; a < actors.size() && kept >= 0 && punished >= 0; a++) {
      departures[a] = payoffs.deviations(actors.get(a), kept);
      fromPunishment[a] = payoffs.deviations(actors.get(a), punished);
    }
  }

  private double critical(Payoffs payoffs, int a, int lane) {
    String actor = actors.get(a);
    return StationaryPatience.critical(
        payoffs.payoff(actor, kept, lane),
        best(payoffs, actor, departures[a], lane),
        payoffs.payoff(actor, punished, lane),
        best(payoffs, actor, fromPunishment[a], lane),
        agreement.punishFor(),
        payoffs.tolerance(actor, lane));
  }

  /** The most that a departure pays at once; minus infinity if there is none. */
  private static double best(Payoffs payoffs, String actor, int[] departures, int lane) {
    double best = Double.NEGATIVE_INFINITY;
    for (int cell : departures) {
      best = Math.max(best, payoffs.payoff(actor, cell, lane));
    }
    return best;
  }

  private double[] column(String value) {
    String name = value.substring(agreement.name().length() + 1);
    if (name.equals(AgreementSection.SUSTAINABLE)) {
      return sustainable;
    }
    if (name.equals(AgreementSection.CRITICAL)) {
      return highest;
    }
    return critical[actors.indexOf(name.substring(AgreementSection.CRITICAL.length() + 1))];
  }
}
