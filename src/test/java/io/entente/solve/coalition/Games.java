package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Games for tests. */
final class Games {

  private Games() {}

  static CoalitionalGame of(int players, IntFunction<Rational> worth) {
    Rational[] all = new Rational[1 << players];
    all[0] = Rational.ZERO;
    for (int s = 1; s < all.length; s++) {
      all[s] = worth.apply(s);
    }
    return new CoalitionalGame(names(players), all);
  }

  static List<String> names(int players) {
    List<String> names = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      names.add("p" + p);
    }
    return names;
  }

  static Rational r(String text) {
    return Rational.parse(text);
  }

  static List<Rational> rs(String... texts) {
    List<Rational> all = new ArrayList<>();
    for (String text : texts) {
      all.add(r(text));
    }
    return all;
  }

  /** What is left of an estate once all others are paid. */
  static CoalitionalGame bankruptcy(long estate, long... claims) {
    return of(
        claims.length,
        s -> {
          long rest = estate;
          for (int p = 0; p < claims.length; p++) {
            rest -= (s >> p & 1) == 0 ? claims[p] : 0;
          }
          return Rational.of(Math.max(0, rest));
        });
  }

  /** Wins from the quota on. */
  static CoalitionalGame votes(long quota, long... weights) {
    return of(
        weights.length,
        s -> {
          long sum = 0;
          for (int p = 0; p < weights.length; p++) {
            sum += (s >> p & 1) * weights[p];
          }
          return sum >= quota ? Rational.ONE : Rational.ZERO;
        });
  }

  /** A game with small fractions, superadditive or not. */
  static CoalitionalGame random(int players, Random random) {
    int spread = 1 + random.nextInt(12);
    boolean bonus = random.nextBoolean();
    return of(
        players,
        s ->
            Rational.of(random.nextInt(2 * spread + 1) - spread, 1 + random.nextInt(3))
                .plus(
                    bonus
                        ? Rational.of(Integer.bitCount(s) * Integer.bitCount(s))
                        : Rational.ZERO));
  }
}
