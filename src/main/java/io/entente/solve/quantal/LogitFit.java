package io.entente.solve.quantal;

import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The λ at which the principal branch makes observed choices most likely (maximum likelihood).
 *
 * <p>The log-likelihood is Σ n(a) log σ(a) over all actions a that were chosen n(a) times. It is
 * maximised over the equilibria at which the branch first reaches each λ, from 0 to {@code
 * farthest}: on a grid of twenty λ a decade, and between the neighbours of the best by golden
 * section. The interval holds the λ around it whose log-likelihood is less by at most 1.92, half
 * the 95 % point of χ² with one degree of freedom (profile likelihood).
 *
 * @param lambda the most likely λ, in 1 / payoff; 0 if uniform play is most likely
 * @param logLikelihood the log-likelihood there
 * @param uniform the log-likelihood of uniform play
 * @param low the lower end of the interval
 * @param high its upper end; equal to {@code farthest} if the interval goes on beyond it
 * @param farthest the greatest λ that was tried
 * @param observations how many choices were observed
 * @param equilibrium what is done at this λ
 */
public record LogitFit(
    double lambda,
    double logLikelihood,
    double uniform,
    double low,
    double high,
    double farthest,
    long observations,
    LogitEquilibrium equilibrium) {

  /** Half the 95 % point of the χ² distribution with one degree of freedom. */
  private static final double DROP = 1.9207294103470268;

  private static final double NEAREST = 0.01;
  private static final int A_DECADE = 20;
  private static final double GOLDEN = 0.6180339887498949;

  /** Golden section and bisection stop at this part of λ. */
  private static final double PRECISE = 1e-10;

  /** Whether the most likely λ is the greatest that was tried, so that it is a lower bound. */
  public boolean isAtLeast() {
    return lambda == farthest;
  }

  /**
   * Fits a branch to counts.
   *
   * @param counts how often each action was chosen, [agent][action]; at least one is not 0
   */
  public static LogitFit of(LogitBranch branch, List<List<Long>> counts) {
    return new Search(branch, counts).fit();
  }

  /** The likelihood as a function of λ. */
  private static final class Search {

    private final LogitBranch branch;
    private final List<List<Long>> counts;

    Search(LogitBranch branch, List<List<Long>> counts) {
      this.branch = branch;
      this.counts = counts;
    }

    LogitFit fit() {
      List<Double> tried = new ArrayList<>();
      List<Double> likely = new ArrayList<>();
      tried.add(0.0);
      likely.add(likelihood(0).orElseThrow());
      double range = branch.payoffRange();
      int most = (int) Math.round(A_DECADE * 8.0);
      for (int i = 0; i <= most && range > 0; i++) {
        double scaled = NEAREST * Functions.pow(10, (double) i / A_DECADE);
        Optional<Double> value = likelihood(scaled / range);
        if (value.isEmpty()) {
          break;
        }
        tried.add(scaled / range);
        likely.add(value.get());
      }
      int best = 0;
      for (int i = 1; i < tried.size(); i++) {
        best = likely.get(i) > likely.get(best) + 1e-12 * Math.abs(likely.get(best)) ? i : best;
      }
      int last = tried.size() - 1;
      double lambda = tried.get(best);
      if (best < last) {
        double found = peak(tried.get(Math.max(0, best - 1)), tried.get(best + 1));
        lambda = value(found) > likely.get(best) ? found : lambda;
      }
      double top = value(lambda);
      double low = 0;
      for (int i = best; i >= 0; i--) {
        if (likely.get(i) < top - DROP) {
          low = crossing(tried.get(i), Math.min(lambda, tried.get(i + 1)), top - DROP);
          break;
        }
      }
      double high = tried.get(last);
      for (int i = best; i <= last; i++) {
        if (likely.get(i) < top - DROP) {
          high = crossing(tried.get(i), Math.max(lambda, tried.get(i - 1)), top - DROP);
          break;
        }
      }
      return new LogitFit(
          lambda,
          top,
          likely.get(0),
          low,
          high,
          tried.get(last),
          observations(),
          branch.at(lambda).orElseThrow());
    }

    private long observations() {
      long sum = 0;
      for (List<Long> row : counts) {
        for (long count : row) {
          sum += count;
        }
      }
      return sum;
    }

    private double value(double lambda) {
      return likelihood(lambda).orElse(Double.NEGATIVE_INFINITY);
    }

    private Optional<Double> likelihood(double lambda) {
      return branch.at(lambda).map(this::likelihood);
    }

    private double likelihood(LogitEquilibrium at) {
      double sum = 0;
      for (int agent = 0; agent < counts.size(); agent++) {
        for (int action = 0; action < counts.get(agent).size(); action++) {
          long count = counts.get(agent).get(action);
          if (count > 0) {
            sum += count * Functions.log(at.probabilities().get(agent).get(action));
          }
        }
      }
      return sum;
    }

    /** The λ between two others where the likelihood is greatest. */
    private double peak(double low, double high) {
      double from = low;
      double to = high;
      double one = to - GOLDEN * (to - from);
      double two = from + GOLDEN * (to - from);
      double atOne = value(one);
      double atTwo = value(two);
      while (to - from > PRECISE * to) {
        if (atOne >= atTwo) {
          to = two;
          two = one;
          atTwo = atOne;
          one = to - GOLDEN * (to - from);
          atOne = value(one);
        } else {
          from = one;
          one = two;
          atOne = atTwo;
          two = from + GOLDEN * (to - from);
          atTwo = value(two);
        }
      }
      return (from + to) / 2;
    }

    /** Where the likelihood passes a level between a λ where it is less and one where not. */
    private double crossing(double less, double more, double level) {
      double outside = less;
      double inside = more;
      while (Math.abs(outside - inside) > PRECISE * Math.max(outside, inside)) {
        double middle = (outside + inside) / 2;
        if (value(middle) < level) {
          outside = middle;
        } else {
          inside = middle;
        }
      }
      return inside;
    }
  }
}
