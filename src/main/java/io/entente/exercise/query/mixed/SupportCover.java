package io.entente.exercise.query.mixed;

import io.entente.exercise.query.table.Asked;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Why a game of two players has no equilibria beside those listed: for each other choice of
 * supports, a mixture that would do better than what is played.
 *
 * <p>Comparisons of two pure strategies are taken first, those that settle most; what they leave is
 * settled by linear programs. One of them has a solution if there is no equilibrium of just these
 * supports (Farkas's lemma), as a multiplier for each strategy: positive ones make the better
 * mixture, negative ones the worse.
 */
final class SupportCover {

  /** More choices of supports than this are not gone through. */
  private static final int MOST = 1 << 10;

  private final Asked asked;
  private final MixedSteps mixed;
  private final int[] sizes;

  /** By the supports of both as bits, whether something is to be shown still. */
  private final boolean[][] open;

  private final List<Step> steps = new ArrayList<>();

  SupportCover(Asked asked, List<MixedProfile> equilibria) {
    this.asked = asked;
    this.mixed = new MixedSteps(asked);
    this.sizes = new int[] {asked.game().strategies(0).size(), asked.game().strategies(1).size()};
    if (1L << (sizes[0] + sizes[1]) > MOST) {
      throw asked.fault("the game is too large to go through all supports");
    }
    open = new boolean[1 << sizes[0]][1 << sizes[1]];
    for (int first = 1; first < open.length; first++) {
      Arrays.fill(open[first], 1, open[first].length, true);
    }
    for (MixedProfile one : equilibria) {
      open[bits(one, 0)][bits(one, 1)] = false;
    }
  }

  private static int bits(MixedProfile profile, int player) {
    int bits = 0;
    for (int strategy : MixedSteps.played(profile, player)) {
      bits |= 1 << strategy;
    }
    return bits;
  }

  /** One strategy that is worse than another as long as the other player keeps to some. */
  private record Worse(int player, int strategy, int by, int within) {}

  List<Step> steps() {
    List<Worse> candidates = candidates();
    while (true) {
      Worse best = null;
      int most = 0;
      for (Worse one : candidates) {
        int settled = settle(one.player(), 1 << one.strategy(), one.within(), true, false);
        if (settled > most) {
          most = settled;
          best = one;
        }
      }
      if (best == null) {
        break;
      }
      settle(best.player(), 1 << best.strategy(), best.within(), true, true);
      Rational[] multipliers = zeros(sizes[best.player()]);
      multipliers[best.by()] = Rational.ONE;
      multipliers[best.strategy()] = Rational.ONE.negate();
      steps.add(step(best.player(), multipliers, best.within()));
    }
    for (int first = 1; first < open.length; first++) {
      for (int second = 1; second < open[first].length; second++) {
        if (open[first][second] && !isSettled(0, first, second) && !isSettled(1, second, first)) {
          throw asked.fault("some supports could not be excluded");
        }
      }
    }
    return steps;
  }

  private List<Worse> candidates() {
    List<Worse> candidates = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      for (int strategy = 0; strategy < sizes[player]; strategy++) {
        for (int by = 0; by < sizes[player]; by++) {
          int within = 0;
          for (int other = 0; other < sizes[1 - player]; other++) {
            boolean worse =
                mixed.pays(player, by, other).compareTo(mixed.pays(player, strategy, other)) > 0;
            within |= worse ? 1 << other : 0;
          }
          if (within != 0) {
            candidates.add(new Worse(player, strategy, by, within));
          }
        }
      }
    }
    return candidates;
  }

  /** How many open choices of supports a comparison settles, and whether to settle them. */
  private int settle(int player, int worse, int within, boolean strict, boolean close) {
    int count = 0;
    for (int own = 1; own < 1 << sizes[player]; own++) {
      for (int others = 1; others < 1 << sizes[1 - player]; others++) {
        int first = player == 0 ? own : others;
        int second = player == 0 ? others : own;
        boolean fits = (own & worse) == worse && (others & ~within) == 0;
        if (open[first][second] && fits && (strict || others == within)) {
          count++;
          open[first][second] = !close;
        }
      }
    }
    return count;
  }

  /** Settles the choice in which a player plays just these and the other just those. */
  private boolean isSettled(int player, int own, int others) {
    Rational[] multipliers = multipliers(player, own, others, true);
    boolean strict = multipliers != null;
    if (!strict) {
      multipliers = multipliers(player, own, others, false);
    }
    if (multipliers == null) {
      return false;
    }
    int worse = 0;
    for (int i = 0; i < multipliers.length; i++) {
      worse |= multipliers[i].signum() < 0 ? 1 << i : 0;
    }
    settle(player, worse, others, strict, true);
    steps.add(step(player, multipliers, others));
    return true;
  }

  /**
   * Multipliers that sum to 0, negative only of what is played, with which payoffs sum to more than
   * 0 against each (strict) or any (else, and never less) of what the other plays; null if there
   * are none.
   */
  private Rational[] multipliers(int player, int own, int others, boolean strict) {
    int size = sizes[player];
    Region.Builder region = Region.of(2 * size + 1);
    Rational[] ones = zeros(2 * size + 1);
    Rational[] minus = zeros(2 * size + 1);
    Rational[] objective = zeros(2 * size + 1);
    for (int i = 0; i < size; i++) {
      ones[i] = Rational.ONE;
      minus[size + i] = Rational.ONE;
      if ((own >> i & 1) == 0) {
        Rational[] unused = zeros(2 * size + 1);
        unused[size + i] = Rational.ONE;
        region.atMost(unused, Rational.ZERO);
      }
    }
    for (int other = 0; other < sizes[1 - player]; other++) {
      if ((others >> other & 1) != 0) {
        Rational[] row = zeros(2 * size + 1);
        for (int i = 0; i < size; i++) {
          Rational pays = mixed.pays(player, i, other);
          row[i] = pays.negate();
          row[size + i] = pays;
          objective[i] = strict ? Rational.ZERO : objective[i].plus(pays);
          objective[size + i] = strict ? Rational.ZERO : objective[size + i].minus(pays);
        }
        row[2 * size] = strict ? Rational.ONE : Rational.ZERO;
        region.atMost(row, Rational.ZERO);
      }
    }
    Rational[] last = zeros(2 * size + 1);
    last[2 * size] = Rational.ONE;
    region.atMost(last, Rational.ONE);
    objective[2 * size] = strict ? Rational.ONE : Rational.ZERO;
    region.equal(ones, Rational.ONE).equal(minus, Rational.ONE);
    Optimum found = new LinearSolver(region.build()).maximise(objective);
    if (!found.isOptimal() || found.value().signum() <= 0) {
      return null;
    }
    Rational[] multipliers = zeros(size);
    Rational sum = Rational.ZERO;
    for (int i = 0; i < size; i++) {
      multipliers[i] = found.point().get(i).minus(found.point().get(size + i));
      sum = multipliers[i].signum() > 0 ? sum.plus(multipliers[i]) : sum;
    }
    for (int i = 0; i < size; i++) {
      multipliers[i] = multipliers[i].dividedBy(sum);
    }
    return multipliers;
  }

  private Step step(int player, Rational[] multipliers, int within) {
    List<Fields> worse = new ArrayList<>();
    List<Fields> better = new ArrayList<>();
    for (int i = 0; i < multipliers.length; i++) {
      if (multipliers[i].signum() != 0) {
        (multipliers[i].signum() < 0 ? worse : better)
            .add(
                Fields.builder()
                    .with("strategy", asked.game().strategies(player).get(i))
                    .with("weight", multipliers[i].abs())
                    .build());
      }
    }
    List<String> names = new ArrayList<>();
    List<Fields> comparisons = new ArrayList<>();
    boolean equal = false;
    for (int other = 0; other < sizes[1 - player]; other++) {
      if ((within >> other & 1) == 0) {
        continue;
      }
      Rational own = Rational.ZERO;
      Rational more = Rational.ZERO;
      for (int i = 0; i < multipliers.length; i++) {
        Rational part = multipliers[i].abs().times(mixed.pays(player, i, other));
        own = multipliers[i].signum() < 0 ? own.plus(part) : own;
        more = multipliers[i].signum() > 0 ? more.plus(part) : more;
      }
      equal |= own.equals(more);
      String name = asked.game().strategies(1 - player).get(other);
      names.add(name);
      comparisons.add(
          Fields.builder().with("against", name).with("own", own).with("other", more).build());
    }
    return new Step(
        Rule.NO_SUPPORT,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .with("kind", equal ? "weak" : "strict")
            .rows("worse", worse)
            .rows("better", better)
            .with("within", names)
            .rows("comparisons", comparisons)
            .build());
  }

  private static Rational[] zeros(int size) {
    Rational[] zeros = new Rational[size];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }
}
