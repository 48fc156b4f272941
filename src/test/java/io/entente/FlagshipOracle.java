package io.entente;

import static io.entente.FlagshipPayoffs.ACTORS;
import static io.entente.FlagshipPayoffs.M;
import static io.entente.FlagshipPayoffs.PROFILES;

import io.entente.FlagshipPayoffs.Evidence;
import io.entente.FlagshipPayoffs.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The flagship worked out by other means: plain recursion and loops, and no class of the engine.
 *
 * <p>A profile is the list of moves of US, China, Russia and DPRK; payoffs are in the same order.
 * Ties go to the move listed first; among drawn payoffs they have probability zero.
 */
final class FlagshipOracle {

  private static final int MOVES = 3;
  private static final Reading CENTRAL =
      new Reading(.5, M, .175, e -> e.share() * e.value() * e.probability(), () -> 1);

  private FlagshipOracle() {}

  /** The payoffs of all 81 profiles at the central reading of the base view. */
  static Map<List<String>, double[]> centralPayoffs() {
    double[][] payoffs = FlagshipPayoffs.payoffs("pooled", CENTRAL);
    Map<List<String>, double[]> byProfile = new LinkedHashMap<>();
    for (int p = 0; p < payoffs.length; p++) {
      byProfile.put(PROFILES.get(p), payoffs[p]);
    }
    return byProfile;
  }

  /** The central weights of a view, by ACTOR.TERM. */
  static Map<String, Double> centralWeights(String view) {
    return FlagshipPayoffs.weights(view, CENTRAL);
  }

  /** What happens at the central reading, everybody seeing all earlier moves. */
  static List<String> centralPath() {
    return centralPath(Map.of());
  }

  /** The same with some actors' moves fixed, by actor. */
  static List<String> centralPath(Map<String, String> forced) {
    return PROFILES.get(path(0, 0, forced, FlagshipPayoffs.payoffs("pooled", CENTRAL)));
  }

  /** The pure Nash equilibria at the central reading when all move at once. */
  static List<List<String>> centralPureEquilibria() {
    double[][] payoffs = FlagshipPayoffs.payoffs("pooled", CENTRAL);
    return pureEquilibria(payoffs).stream().map(PROFILES::get).toList();
  }

  /**
   * How often each outcome holds over random samples of a view.
   *
   * <p>In turn: the share of samples whose path has it. At once: a sample counts with the share of
   * its pure equilibria that have it; samples without any are left out, and their part of all
   * samples stands under {@code "none"}.
   */
  static Map<String, Double> frequencies(String view, boolean sequential, int samples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] at = new double[PROFILES.size()];
    int none = 0;
    for (int k = 0; k < samples; k++) {
      double[][] payoffs = FlagshipPayoffs.payoffs(view, draw(random));
      List<Integer> solutions =
          sequential ? List.of(path(0, 0, Map.of(), payoffs)) : pureEquilibria(payoffs);
      none += solutions.isEmpty() ? 1 : 0;
      for (int profile : solutions) {
        at[profile] += 1.0 / solutions.size();
      }
    }
    Map<String, Double> frequencies = new LinkedHashMap<>();
    for (Map.Entry<String, boolean[]> outcome : FlagshipPayoffs.outcomes().entrySet()) {
      double sum = 0;
      for (int p = 0; p < at.length; p++) {
        sum += outcome.getValue()[p] ? at[p] : 0;
      }
      frequencies.put(outcome.getKey(), sum / (samples - none));
    }
    frequencies.put("none", (double) none / samples);
    return frequencies;
  }

  private static Reading draw(SplittableRandom random) {
    double omega = random.nextDouble();
    double leverage = beta(5 * M, 5 * (1 - M), random);
    double quiet = random.nextDouble() < .5 ? .2 + .3 * random.nextDouble() : 0;
    ToDoubleFunction<Evidence> claim =
        e -> {
          double triangular = random.nextDouble() - random.nextDouble();
          boolean holds = random.nextDouble() < e.probability();
          double size = Math.abs(e.value()) + triangular;
          return holds ? e.share() * Math.signum(e.value()) * size : 0;
        };
    return new Reading(omega, leverage, quiet, claim, () -> Math.exp(-.125 + .5 * normal(random)));
  }

  /** Jöhnk (1964): slow and obviously right. */
  private static double beta(double a, double b, SplittableRandom random) {
    while (true) {
      double x = Math.pow(random.nextDouble(), 1 / a);
      double y = Math.pow(random.nextDouble(), 1 / b);
      if (x + y > 0 && x + y <= 1) {
        return x / (x + y);
      }
    }
  }

  /** Box and Muller (1958). */
  private static double normal(SplittableRandom random) {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** Backward induction: the profile reached from the first {@code mover} actors' moves on. */
  private static int path(int soFar, int mover, Map<String, String> forced, double[][] payoffs) {
    if (mover == ACTORS.size()) {
      return soFar;
    }
    String fixed = forced.get(ACTORS.get(mover));
    int best = -1;
    for (int move = 0; move < MOVES; move++) {
      if (fixed == null || fixed.equals(FlagshipPayoffs.moves(mover).get(move))) {
        int end = path(soFar * MOVES + move, mover + 1, forced, payoffs);
        if (best < 0 || payoffs[end][mover] > payoffs[best][mover]) {
          best = end;
        }
      }
    }
    return best;
  }

  private static List<Integer> pureEquilibria(double[][] payoffs) {
    List<Integer> equilibria = new ArrayList<>();
    for (int p = 0; p < payoffs.length; p++) {
      if (isEquilibrium(p, payoffs)) {
        equilibria.add(p);
      }
    }
    return equilibria;
  }

  private static boolean isEquilibrium(int profile, double[][] payoffs) {
    int stride = 1;
    for (int actor = ACTORS.size() - 1; actor >= 0; actor--) {
      int first = profile - profile / stride % MOVES * stride;
      for (int move = 0; move < MOVES; move++) {
        if (payoffs[first + move * stride][actor] > payoffs[profile][actor]) {
          return false;
        }
      }
      stride *= MOVES;
    }
    return true;
  }
}
