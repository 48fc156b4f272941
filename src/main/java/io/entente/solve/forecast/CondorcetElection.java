package io.entente.solve.forecast;

import io.entente.number.Functions;
import io.entente.solve.NotAnsweredException;

/**
 * Probabilistic Condorcet election: proposals are put against each other in pairs, everybody votes
 * with its capability and as strongly as the difference matters to it, and the stronger coalition
 * prevails with a probability that depends on the strengths.
 *
 * <p>Coalition for a over b: c(a, b) = &epsilon; + &Sigma; of the positive votes capability&#8342;
 * &middot; f(u&#8342;(a) &minus; u&#8342;(b)). p(a, b) by the {@link VictoryModel}, p(a, a) = 1/2;
 * P by the {@link ElectionModel}. &epsilon; is 10^-10 of the largest capability, so that the unit
 * in which capability is measured does not matter (10^-8 in the program cited, whose capabilities
 * are about 100).
 *
 * <p>In the two Markov models the favourite b is challenged by a with some probability q(a | b) and
 * replaced with probability p(a, b); P is the long run of that process, started at random.
 *
 * @see "Wise, Lester and Efird (2015), An Introduction to the KAPSARC Toolkit for Behavioral
 *     Analysis (KTAB) using one-dimensional spatial models, KAPSARC"
 */
public final class CondorcetElection {

  private static final double NOISE = 1e-10;

  private final double[][] coalitions;
  private final double[][] victories;
  private final double[] probabilities;
  private final double residual;

  private CondorcetElection(
      double[][] coalitions, double[][] victories, double[] probabilities, double residual) {
    this.coalitions = coalitions;
    this.victories = victories;
    this.probabilities = probabilities;
    this.residual = residual;
  }

  /**
   * How proposals are voted on.
   *
   * @param voting strength of a vote
   * @param victory from strengths to probabilities
   * @param election from pairs to all
   */
  public record Model(VotingRule voting, VictoryModel victory, ElectionModel election) {

    /** What is used where nothing is said: proportional, linear, markov-incentive. */
    public static Model usual() {
      return new Model(
          VotingRule.PROPORTIONAL, VictoryModel.LINEAR, ElectionModel.MARKOV_INCENTIVE);
    }
  }

  /**
   * Holds an election.
   *
   * @param capabilities by actor, not negative and not all 0
   * @param utilities [actor][proposal]
   * @throws NotAnsweredException if, under the conditional model, no proposal has any chance of
   *     beating all others
   */
  public static CondorcetElection of(double[] capabilities, double[][] utilities, Model model) {
    int n = utilities[0].length;
    double largest = 0;
    for (double capability : capabilities) {
      if (!(capability >= 0 && capability <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException("a capability of " + capability);
      }
      largest = Math.max(largest, capability);
    }
    if (largest == 0) {
      throw new IllegalArgumentException("all capabilities are 0");
    }
    double[][] c = new double[n][n];
    double[][] p = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        c[a][b] = NOISE;
        for (int k = 0; k < capabilities.length; k++) {
          double vote = model.voting().vote(utilities[k][a] - utilities[k][b]);
          c[a][b] += Math.max(0, vote) * (capabilities[k] / largest);
        }
      }
    }
    for (int a = 0; a < n; a++) {
      p[a][a] = 0.5;
      for (int b = 0; b < a; b++) {
        p[a][b] = model.victory().victory(c[a][b], c[b][a]);
        p[b][a] = model.victory().victory(c[b][a], c[a][b]);
      }
    }
    double[] result;
    double residual = 0;
    if (model.election() == ElectionModel.CONDITIONAL) {
      result = conditional(p);
    } else {
      double[][] moves = moves(model.election(), c, p);
      result = LongRun.of(moves);
      residual = residual(moves, result);
    }
    for (double[] row : c) {
      for (int b = 0; b < n; b++) {
        row[b] *= largest;
      }
    }
    return new CondorcetElection(c, p, result, residual);
  }

  private static double[] conditional(double[][] p) {
    int n = p.length;
    double[] logs = new double[n];
    double highest = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        logs[a] += Functions.log(p[a][b]);
      }
      highest = Math.max(highest, logs[a]);
    }
    if (highest == Double.NEGATIVE_INFINITY) {
      throw new NotAnsweredException(
          "every position surely loses to some other, so that the conditional election has no"
              + " answer",
          "markov-uniform and markov-incentive elections always have one");
    }
    double sum = 0;
    for (int a = 0; a < n; a++) {
      logs[a] = Functions.exp(logs[a] - highest);
      sum += logs[a];
    }
    for (int a = 0; a < n; a++) {
      logs[a] /= sum;
    }
    return logs;
  }

  /** [favourite][next favourite]: challenged and replaced, or not. */
  private static double[][] moves(ElectionModel election, double[][] c, double[][] p) {
    int n = p.length;
    double[][] moves = new double[n][n];
    for (int b = 0; b < n; b++) {
      double all = 0;
      for (int a = 0; a < n; a++) {
        moves[b][a] = election == ElectionModel.MARKOV_UNIFORM ? 1 : c[a][b] * p[a][b];
        all += moves[b][a];
      }
      double stays = 1;
      for (int a = 0; a < n; a++) {
        moves[b][a] = a == b ? 0 : moves[b][a] / all * p[a][b];
        stays -= moves[b][a];
      }
      moves[b][b] = stays;
    }
    return moves;
  }

  private static double residual(double[][] moves, double[] result) {
    double most = 0;
    for (int a = 0; a < result.length; a++) {
      double next = 0;
      for (int b = 0; b < result.length; b++) {
        next += result[b] * moves[b][a];
      }
      most = Math.max(most, Math.abs(next - result[a]));
    }
    return most;
  }

  /** The strength of the coalition for one proposal over another. */
  public double coalition(int a, int b) {
    return coalitions[a][b];
  }

  /** The probability that one proposal beats another. */
  public double beats(int a, int b) {
    return victories[a][b];
  }

  /** The probability that this proposal prevails. */
  public double probability(int proposal) {
    return probabilities[proposal];
  }

  /** How many proposals there are. */
  public int proposals() {
    return probabilities.length;
  }

  /** By how much one more round of the process would change a probability; 0 without a process. */
  public double residual() {
    return residual;
  }
}
