package io.entente.solve.support;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.number.Rational;
import io.entente.solve.support.SupportSearch.Certified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is found out of one choice of supports: its equilibria, and whether they are all. */
final class SupportSettling {

  /** More boxes than this are not spent on one choice of supports. */
  private static final long MOST_BOXES = 100_000;

  private final DeviationGains gains;
  private final int[][] supports;
  private final List<Certified> found = new ArrayList<>();
  private boolean isOpen;
  private boolean isInfinite;

  SupportSettling(DeviationGains gains, int[][] supports) {
    this.gains = gains;
    this.supports = supports;
  }

  /** Its equilibria so far. */
  List<Certified> found() {
    return found;
  }

  /** Whether there may be others. */
  boolean isOpen() {
    return isOpen;
  }

  /** Whether there are others without end. */
  boolean isInfinite() {
    return isInfinite;
  }

  /**
   * Settles them.
   *
   * @param most how much work to do, at most
   * @return how much work was done
   */
  long settle(long most) {
    int mixing = 0;
    for (int[] support : supports) {
      mixing += support.length > 1 ? 1 : 0;
    }
    if (mixing == 0) {
      pure();
      return 0;
    }
    if (mixing <= 2 && gains.isExact()) {
      linear();
      return 0;
    }
    SupportSystem system = new SupportSystem(gains, supports);
    BoxSearch search = new BoxSearch(system);
    if (search.isEmpty(search.whole())) {
      return 0;
    }
    if (mixing == 1) {
      isOpen = true; // one player's payoffs tie within their rounding, or not
      return 0;
    }
    if (gains.isExact() && search.holdsEverywhere()) {
      isOpen = true; // nobody minds what is played, and the corners are pure equilibria
      isInfinite = true;
      return 0;
    }
    nonlinear(system, search, Math.min(MOST_BOXES, Math.max(1, most / system.work())));
    return search.boxes() * system.work();
  }

  /** One profile of pure strategies. */
  void pure() {
    int index = 0;
    for (int player = 0; player < supports.length; player++) {
      index += supports[player][0] * gains.shape().stride(player);
    }
    boolean isStrict = true;
    boolean isSure = true;
    Rational[][] weights = new Rational[supports.length][];
    for (int player = 0; player < supports.length; player++) {
      int own = supports[player][0];
      int base = index - own * gains.shape().stride(player);
      for (int other = 0; other < gains.shape().strategies(player); other++) {
        int sign = other == own ? -1 : gains.sign(player, other, own, base);
        if (sign > 0) {
          return;
        }
        isStrict &= sign < 0;
        isSure &= sign < 0 || gains.tolerance(player).signum() == 0;
      }
      weights[player] = new Rational[] {Rational.ONE};
    }
    isOpen = !isSure;
    found.add(new Certified(profile(weights), isStrict));
  }

  /** One player mixes, or two, and payoffs are exact. */
  void linear() {
    LinearSupports.Answer answer = LinearSupports.solve(gains, supports);
    boolean isOne = answer.kind() == LinearSupports.Kind.ONE;
    for (Rational[][] point : answer.points()) {
      MixedProfile profile = profile(point);
      found.add(new Certified(profile, isOne && isQuasiStrict(profile)));
    }
    isInfinite = answer.kind() == LinearSupports.Kind.INFINITELY_MANY;
    isOpen = isInfinite || answer.kind() == LinearSupports.Kind.UNDECIDED;
  }

  private void nonlinear(SupportSystem system, BoxSearch search, long boxes) {
    List<BoxSearch.Root> roots = search.roots(boxes);
    isOpen = search.isEnded();
    for (BoxSearch.Root root : roots) {
      judge(system, search, root);
    }
    ExactRoot exact = new ExactRoot(gains, system);
    boolean isFound = false;
    for (Ranges box : search.givenUp()) {
      isOpen = true;
      isFound = isFound || addExact(exact.in(box), false);
    }
  }

  /** Takes a root if it is an equilibrium with just these supports. */
  void judge(SupportSystem system, BoxSearch search, BoxSearch.Root root) {
    Optional<Rational[][]> fraction = new ExactRoot(gains, system).in(root.enclosure());
    if (fraction.isPresent()) {
      addExact(fraction, true);
      return;
    }
    BoxSearch.Judgement judgement = search.judge(root.enclosure());
    switch (judgement) {
      case IN, IN_WITH_TIES ->
          found.add(
              new Certified(middle(system, root.enclosure()), judgement == BoxSearch.Judgement.IN));
      case OUT -> {}
      case UNDECIDED -> isOpen = true;
    }
  }

  /** Takes an exact root if it is an equilibrium with just these supports, and a new one. */
  private boolean addExact(Optional<Rational[][]> weights, boolean isOnlyOneNear) {
    if (weights.isEmpty() || leavesOut(weights.get())) {
      return false;
    }
    MixedProfile profile = profile(weights.get());
    for (int player = 0; player < supports.length; player++) {
      if (Regret.exactly(gains.game(), player, profile).signum() != 0) {
        return false;
      }
    }
    found.add(new Certified(profile, isOnlyOneNear && isQuasiStrict(profile)));
    return true;
  }

  /** Whether some strategy of a support is not played. */
  private static boolean leavesOut(Rational[][] weights) {
    for (Rational[] own : weights) {
      for (Rational weight : own) {
        if (weight.signum() <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no strategy outside the supports earns as much as those in them. */
  private boolean isQuasiStrict(MixedProfile profile) {
    for (int player = 0; player < supports.length; player++) {
      Rational[] earned = ExpectedPayoffs.exactly(gains.game(), player, profile);
      Rational own = earned[gains.original(player, supports[player][0])];
      for (int strategy = 0; strategy < gains.shape().strategies(player); strategy++) {
        if (!SupportSystem.contains(supports[player], strategy)
            && earned[gains.original(player, strategy)].equals(own)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The profile in the whole game with these weights, [player][place in its support]. */
  private MixedProfile profile(Rational[][] weights) {
    return ExactRoot.profile(gains, supports, weights);
  }

  /** The middle of a box that holds an equilibrium and is as small as rounding allows. */
  private MixedProfile middle(SupportSystem system, Ranges enclosure) {
    Ranges[] ranges = system.newProbabilities();
    system.probabilities(enclosure, ranges);
    double[][] probabilities = new double[supports.length][];
    for (int player = 0; player < supports.length; player++) {
      probabilities[player] = new double[gains.game().shape().strategies(player)];
      Arrays.fill(probabilities[player], 0);
      for (int place = 0; place < supports[player].length; place++) {
        int strategy = gains.original(player, supports[player][place]);
        probabilities[player][strategy] = Math.max(0, ranges[player].middle(place));
      }
    }
    return MixedProfile.of(probabilities);
  }
}
