package io.entente.outcome;

import io.entente.number.Interval;
import io.entente.number.Student;
import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Outcome;
import java.util.Arrays;

/**
 * By how much an outcome is more frequent under one question than under another, with the same
 * draws on both sides, and its 95 % interval (Student, of the differences). Draws in which either
 * side has no equilibrium are left out.
 *
 * @param first mean share under the first question, over the draws that count
 * @param second mean share under the second
 * @param difference first minus second
 * @param low lower end of the interval of the difference
 * @param high upper end
 * @param draws how many draws count
 */
public record PairedDifference(
    double first, double second, double difference, double low, double high, long draws) {

  /** Compares two questions about outcomes over runs 0 to samples - 1 of one seed. */
  public static PairedDifference of(
      Question one, Question other, Outcome outcome, int samples, long seed) {
    double[] first = shares(one, outcome, samples, seed);
    double[] second = shares(other, outcome, samples, seed);
    double sumFirst = 0;
    double sumSecond = 0;
    double squares = 0;
    int n = 0;
    for (int run = 0; run < samples; run++) {
      if (first[run] >= 0 && second[run] >= 0) {
        sumFirst += first[run];
        sumSecond += second[run];
        squares += (first[run] - second[run]) * (first[run] - second[run]);
        n++;
      }
    }
    if (n == 0) {
      return new PairedDifference(0, 0, 0, -1, 1, 0);
    }
    double mean = (sumFirst - sumSecond) / n;
    double variance = n < 2 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1));
    Interval interval =
        n < 2 ? new Interval(-1, 1) : Student.interval(mean, Math.sqrt(variance), n);
    return new PairedDifference(
        sumFirst / n, sumSecond / n, mean, interval.low(), interval.high(), n);
  }

  /** For each run the share of its equilibria in which the outcome holds; -1 where it has none. */
  private static double[] shares(Question question, Outcome outcome, int samples, long seed) {
    Plan plan = Plan.of(question.applied());
    RunSolver solver = RunSolver.of(plan, question.form());
    OutcomeCells holds = new OutcomeCells(plan, outcome);
    int lanes = plan.comfortableLanes();
    Runs runs = plan.runs(lanes);
    double[] shares = new double[samples];
    Arrays.fill(shares, -1);
    for (int first = 0; first < samples; first += lanes) {
      runs.draw(seed, first, Math.min(lanes, samples - first));
      EquilibriumWords words = solver.solve(runs);
      holds.read(runs);
      for (int lane = 0; lane < runs.size(); lane++) {
        int[] cells = words.cells(lane);
        int yes = 0;
        for (int cell : cells) {
          yes += holds.holds(cell, lane) ? 1 : 0;
        }
        if (cells.length > 0) {
          shares[first + lane] = (double) yes / cells.length;
        }
      }
    }
    return shares;
  }
}
