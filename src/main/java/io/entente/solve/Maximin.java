package io.entente.solve;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximin in pure strategies: what a player can secure whatever the others do, maxₐ min over s₋ᵢ of
 * uᵢ(a, s₋ᵢ), and the strategies that secure it.
 *
 * @param player whose
 * @param level the security level, in units of payoff
 * @param strategies every strategy that secures it (several where they tie), ascending
 * @param worst for the first of them, the index of the first profile at which it gets just that
 * @see "von Neumann (1928), Zur Theorie der Gesellschaftsspiele, Mathematische Annalen 100,
 *     295-320"
 */
public record Maximin(int player, double level, List<Integer> strategies, int worst) {

  public Maximin {
    strategies = List.copyOf(strategies);
  }

  /** What each player can secure, in the order of the players. */
  public static List<Maximin> of(StrategicGame game) {
    List<Maximin> all = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      all.add(of(game, player));
    }
    return List.copyOf(all);
  }

  private static Maximin of(StrategicGame game, int player) {
    int[] worst = worst(game, player);
    int best = 0;
    for (int strategy = 1; strategy < worst.length; strategy++) {
      if (game.payoff(player, worst[strategy]) > game.payoff(player, worst[best])
          || game.compare(player, worst[strategy], worst[best]) > 0) {
        best = strategy;
      }
    }
    List<Integer> securing = new ArrayList<>();
    for (int strategy = 0; strategy < worst.length; strategy++) {
      if (game.compare(player, worst[strategy], worst[best]) >= 0) {
        securing.add(strategy);
      }
    }
    int first = worst[securing.get(0)];
    return new Maximin(player, game.payoff(player, worst[best]), securing, first);
  }

  /** For each strategy of this player, the first profile at which it gets least. */
  private static int[] worst(StrategicGame game, int player) {
    Shape shape = game.shape();
    int[] worst = new int[shape.strategies(player)];
    for (int strategy = 0; strategy < worst.length; strategy++) {
      worst[strategy] = strategy * shape.stride(player);
    }
    for (int index = 0; index < shape.profiles(); index++) {
      int strategy = shape.strategy(index, player);
      double least = game.payoff(player, worst[strategy]);
      double payoff = game.payoff(player, index);
      if (payoff < least || payoff == least && game.compare(player, index, worst[strategy]) < 0) {
        worst[strategy] = index;
      }
    }
    return worst;
  }
}
