package io.entente.solve.repeated;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Tit for tat in a game of two players with two strategies each: each plays its part of an agreed
 * profile first, and then its part if the other did so in the period before, else its other
 * strategy.
 *
 * <p>With T, R, P, S what a player gets by departing alone, at the agreed profile, when both
 * depart, and when the other departs alone: against tit for tat, best is always to conform, never
 * to, or to alternate, so that it is a best reply to itself if and only if R &ge; (1 − δ)T + δP and
 * (1 + δ)R &ge; T + δS (Axelrod 1984, who takes T &gt; R &gt; P &gt; S: δ &ge; (T − R)/(T − P) and
 * δ &ge; (T − R)/(R − S)).
 *
 * <p>To be subgame perfect it must also be worth while to punish, and to take punishment, after
 * every history of four kinds; that holds at single discount factors at most in a prisoner's
 * dilemma.
 *
 * @param reply at which discount factors of each player it is a best reply to itself
 * @param perfect at which it is so after every history
 * @see "Axelrod (1984), The Evolution of Cooperation, appendix B, proposition 2"
 */
public record TitForTat(List<DiscountSet> reply, List<DiscountSet> perfect) {

  public TitForTat {
    reply = List.copyOf(reply);
    perfect = List.copyOf(perfect);
  }

  /** Whether it can be asked of a game. */
  public static boolean suits(StrategicGame game) {
    return game.shape().players() == 2
        && game.shape().strategies(0) == 2
        && game.shape().strategies(1) == 2;
  }

  /** With this profile agreed. */
  public static TitForTat of(StrategicGame game, int agreed) {
    List<DiscountSet> reply = new ArrayList<>();
    List<DiscountSet> perfect = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      int own = 1 - game.shape().strategy(agreed, player);
      int others = 1 - game.shape().strategy(agreed, 1 - player);
      int alone = game.shape().deviate(agreed, player, own);
      int left = game.shape().deviate(agreed, 1 - player, others);
      int both = game.shape().deviate(alone, 1 - player, others);
      Rational t = game.exactPayoff(player, alone);
      Rational r = game.exactPayoff(player, agreed);
      Rational p = game.exactPayoff(player, both);
      Rational s = game.exactPayoff(player, left);
      DiscountSet never = atLeast(r.minus(t), t.minus(p));
      DiscountSet alternating = atLeast(r.minus(t), r.minus(s));
      reply.add(never.and(alternating));
      // One departure: from cooperation, from being punished, from punishing, from mutual
      // defection.
      perfect.add(
          alternating
              .and(atLeast(s.minus(p), t.minus(p)))
              .and(atLeast(t.minus(r), s.minus(r)))
              .and(atLeast(p.minus(s), p.minus(t))));
    }
    return new TitForTat(reply, perfect);
  }

  /** Where a + bδ is at least 0. */
  private static DiscountSet atLeast(Rational a, Rational b) {
    return DiscountSet.whereNotNegative(Polynomial.of(a, b));
  }
}
