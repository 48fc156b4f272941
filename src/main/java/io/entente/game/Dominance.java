package io.entente.game;

/**
 * Dominance by a pure strategy.
 *
 * <p>Strategy a of player i <em>strictly</em> dominates b if uᵢ(a, s₋ᵢ) &gt; uᵢ(b, s₋ᵢ) whatever
 * the others play, and <em>weakly</em> if it is nowhere less and somewhere more. A strategy that no
 * pure strategy dominates may still be dominated by a mixture; that is not asked here.
 */
public final class Dominance {

  private Dominance() {}

  /** Whether {@code dominating} is better than {@code dominated} whatever the others play. */
  public static boolean strictly(StrategicGame game, int player, int dominating, int dominated) {
    return strictly(game, Restriction.all(game.shape()), player, dominating, dominated);
  }

  /** Whether {@code dominating} is nowhere worse than {@code dominated} and somewhere better. */
  public static boolean weakly(StrategicGame game, int player, int dominating, int dominated) {
    return weakly(game, Restriction.all(game.shape()), player, dominating, dominated);
  }

  /** As {@link #strictly(StrategicGame, int, int, int)}, where the others are so restricted. */
  public static boolean strictly(
      StrategicGame game, Restriction others, int player, int dominating, int dominated) {
    Shape shape = game.shape();
    for (int index = 0; index < shape.profiles(); index++) {
      if (isAgainst(shape, others, player, dominated, index)
          && game.compare(player, shape.deviate(index, player, dominating), index) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #weakly(StrategicGame, int, int, int)}, where the others are so restricted. */
  public static boolean weakly(
      StrategicGame game, Restriction others, int player, int dominating, int dominated) {
    Shape shape = game.shape();
    boolean better = false;
    for (int index = 0; index < shape.profiles(); index++) {
      if (isAgainst(shape, others, player, dominated, index)) {
        int comparison = game.compare(player, shape.deviate(index, player, dominating), index);
        if (comparison < 0) {
          return false;
        }
        better |= comparison > 0;
      }
    }
    return better;
  }

  /** Whether this player plays this strategy there, and the others what they are restricted to. */
  private static boolean isAgainst(
      Shape shape, Restriction others, int player, int strategy, int index) {
    for (int other = 0; other < shape.players(); other++) {
      int played = shape.strategy(index, other);
      if (other == player ? played != strategy : !others.contains(other, played)) {
        return false;
      }
    }
    return true;
  }
}
