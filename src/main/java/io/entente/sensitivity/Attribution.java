package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.Estimate;
import io.entente.sensitivity.coalition.Orders;
import io.entente.sensitivity.coalition.Shapley;
import io.entente.sensitivity.coalition.Subsets;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the frequency of each outcome owes to each player, a source or a claim: Shapley values of
 * the game whose worth of a coalition is the frequency with its claims only.
 *
 * <p>Few players: the frequency of every coalition is computed over the same runs, and the values
 * follow without further error; what error there is comes from the runs being a sample (jackknife
 * over groups of runs). Many: each run has its own random order, forward and reversed, and a player
 * is credited with what changes when it comes in; runs and orders are sampled together, and the
 * error has both. Coalitions in which a run has no equilibrium are left out on both sides, as
 * everywhere.
 *
 * @param exact whether every coalition was gone through
 * @param all by outcome, the frequency with all players
 * @param none by outcome, the frequency with no claim at all
 * @param credits {@code [player][outcome]}
 * @param tiedAll share of runs with all players in which several equilibria share the run
 * @param tiedNone the same with no claim at all
 * @param failed runs that failed
 * @see "Shapley (1953), A Value for n-Person Games"
 */
public record Attribution(
    boolean exact,
    List<Estimate> all,
    List<Estimate> none,
    List<List<Measured>> credits,
    double tiedAll,
    double tiedNone,
    long failed) {

  public Attribution {
    all = List.copyOf(all);
    none = List.copyOf(none);
    credits = List.copyOf(credits);
  }

  /** The sum of what all players are credited with; all less none, but for rounding, if exact. */
  public double sum(int outcome) {
    double sum = 0;
    for (List<Measured> player : credits) {
      sum += player.get(outcome).estimate();
    }
    return sum;
  }

  /** What that sum must be: the frequency with all players less that with none. */
  public double difference(int outcome) {
    boolean known = all.get(outcome).draws() > 0 && none.get(outcome).draws() > 0;
    return known ? all.get(outcome).estimate() - none.get(outcome).estimate() : Double.NaN;
  }

  /** How often the runs are solved. */
  static long passes(int players, int mostExact) {
    return players <= mostExact ? 1L << players : 2L * players;
  }

  /**
   * Attributes.
   *
   * @param mostExact up to so many players every coalition is gone through
   */
  static Attribution of(CoalitionRuns runs, int players, int mostExact, Tasks tasks) {
    boolean exact = players <= mostExact;
    List<Part> parts =
        tasks.compute(
            CoalitionRuns.groups(runs.study()),
            group -> exact ? subsets(runs, players, group) : orders(runs, players, group));
    int outcomes = runs.study().outcomes().size();
    Part whole = new Part(parts.get(0).sums.length, parts.get(0).draws.length, outcomes);
    parts.forEach(part -> whole.add(part, 1));
    List<Estimate> all = estimates(parts, part -> part.all);
    List<Estimate> none = estimates(parts, part -> part.none);
    double[][] credits = credits(whole, players, outcomes, exact);
    double[][][] without = new double[players][outcomes][parts.size()];
    for (int group = 0; group < parts.size(); group++) {
      whole.add(parts.get(group), -1);
      double[][] fewer = credits(whole, players, outcomes, exact);
      whole.add(parts.get(group), 1);
      for (int player = 0; player < players; player++) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
          without[player][outcome][group] = fewer[player][outcome];
        }
      }
    }
    List<List<Measured>> measured = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      List<Measured> row = new ArrayList<>();
      for (int outcome = 0; outcome < outcomes; outcome++) {
        row.add(Measured.jackknife(credits[player][outcome], without[player][outcome]));
      }
      measured.add(List.copyOf(row));
    }
    double samples = runs.study().samples();
    return new Attribution(
        exact,
        all,
        none,
        measured,
        whole.tiedAll / samples,
        whole.tiedNone / samples,
        whole.failed);
  }

  private static List<Estimate> estimates(List<Part> parts, Function<Part, Estimate.Sums[]> sums) {
    List<Estimate> estimates = new ArrayList<>();
    for (int outcome = 0; outcome < parts.get(0).all.length; outcome++) {
      Estimate.Sums sum = Estimate.Sums.NONE;
      for (Part part : parts) {
        sum = sum.plus(sums.apply(part)[outcome]);
      }
      estimates.add(sum.estimate());
    }
    return estimates;
  }

  private static double[][] credits(Part part, int players, int outcomes, boolean exact) {
    double[][] credits = new double[players][outcomes];
    double[] worth = new double[part.draws.length];
    for (int outcome = 0; outcome < outcomes; outcome++) {
      for (int i = 0; i < worth.length; i++) {
        double mean = part.sums[i * outcomes + outcome] / part.draws[i];
        worth[i] = part.draws[i] == 0 ? Double.NaN : mean;
      }
      double[] values = exact ? Shapley.of(worth) : worth;
      for (int player = 0; player < players; player++) {
        credits[player][outcome] = values[player];
      }
    }
    return credits;
  }

  /** What came of a group of runs: sums and numbers of runs by coalition, or by player. */
  private static final class Part {

    final double[] sums;
    final long[] draws;
    final Estimate.Sums[] all;
    final Estimate.Sums[] none;
    long tiedAll;
    long tiedNone;
    long failed;

    Part(int sums, int draws, int outcomes) {
      this.sums = new double[sums];
      this.draws = new long[draws];
      all = new Estimate.Sums[outcomes];
      none = new Estimate.Sums[outcomes];
    }

    /** Adds other runs, or takes them away again. */
    void add(Part other, int sign) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += sign * other.sums[i];
      }
      for (int i = 0; i < draws.length; i++) {
        draws[i] += sign * other.draws[i];
      }
      failed += sign * other.failed;
      tiedAll += sign * other.tiedAll;
      tiedNone += sign * other.tiedNone;
    }
  }

  private static Part subsets(CoalitionRuns runs, int players, int group) {
    int outcomes = runs.study().outcomes().size();
    Subsets subsets = new Subsets(players);
    Part part = new Part(subsets.count() * outcomes, subsets.count(), outcomes);
    Ends ends = new Ends(outcomes);
    part.failed =
        runs.forEach(
            group,
            subsets,
            (run, found, from) -> {
              for (int branch = 0; branch < subsets.count(); branch++) {
                boolean answered = found.isAnswered(from + branch);
                part.draws[branch] += answered ? 1 : 0;
                for (int outcome = 0; answered && outcome < outcomes; outcome++) {
                  part.sums[branch * outcomes + outcome] += found.shares(outcome)[from + branch];
                }
              }
              ends.take(found, from + subsets.count() - 1, from);
            });
    ends.give(part);
    return part;
  }

  private static Part orders(CoalitionRuns runs, int players, int group) {
    int outcomes = runs.study().outcomes().size();
    Orders orders = new Orders(players, runs.study().seed());
    Part part = new Part(players * outcomes, players, outcomes);
    Ends ends = new Ends(outcomes);
    part.failed =
        runs.forEach(
            group,
            orders,
            (run, found, from) -> {
              for (int size = 0; size < players; size++) {
                int before = from + orders.branch(size, false);
                int after = from + orders.branch(size + 1, false);
                credit(part, orders.at(run, size), found, before, after);
                before = from + orders.branch(size, true);
                after = from + orders.branch(size + 1, true);
                credit(part, orders.at(run, players - 1 - size), found, before, after);
              }
              ends.take(found, from + 1, from);
            });
    ends.give(part);
    return part;
  }

  private static void credit(Part part, int player, Responses found, int before, int after) {
    if (found.isAnswered(before) && found.isAnswered(after)) {
      int outcomes = part.all.length;
      part.draws[player]++;
      for (int outcome = 0; outcome < outcomes; outcome++) {
        double[] shares = found.shares(outcome);
        part.sums[player * outcomes + outcome] += shares[after] - shares[before];
      }
    }
  }

  /** Collects the frequencies with everybody and with nobody. */
  private static final class Ends {

    private final List<Estimate.Collector> all = new ArrayList<>();
    private final List<Estimate.Collector> none = new ArrayList<>();
    private long tiedAll;
    private long tiedNone;

    Ends(int outcomes) {
      for (int outcome = 0; outcome < outcomes; outcome++) {
        all.add(new Estimate.Collector());
        none.add(new Estimate.Collector());
      }
    }

    void take(Responses found, int everybody, int nobody) {
      found.collect(everybody, all);
      found.collect(nobody, none);
      tiedAll += found.areSeveral(everybody) ? 1 : 0;
      tiedNone += found.areSeveral(nobody) ? 1 : 0;
    }

    void give(Part part) {
      for (int outcome = 0; outcome < part.all.length; outcome++) {
        part.all[outcome] = all.get(outcome).sums();
        part.none[outcome] = none.get(outcome).sums();
      }
      part.tiedAll = tiedAll;
      part.tiedNone = tiedNone;
    }
  }
}
