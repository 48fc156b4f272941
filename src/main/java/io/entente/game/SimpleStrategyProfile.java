package io.entente.game;

import java.util.List;

/**
 * A simple strategy profile of a repeated game: a path that all keep to, and for each player a path
 * that all change to when that player alone has departed, from whatever path they were on.
 *
 * <p>Departures of several at once are passed over. From a profile of mixed strategies no departure
 * counts, since it may be a draw.
 *
 * @param path what is to be played
 * @param punishments one path per player
 * @see "Abreu (1988), On the theory of infinitely repeated games with discounting, Econometrica 56,
 *     383-396"
 */
public record SimpleStrategyProfile(PlayPath path, List<PlayPath> punishments) {

  public SimpleStrategyProfile {
    punishments = List.copyOf(punishments);
  }

  /** The path for number 0, and after it the punishments in the order of the players. */
  public PlayPath path(int number) {
    return number == 0 ? path : punishments.get(number - 1);
  }

  /** How many paths there are. */
  public int paths() {
    return 1 + punishments.size();
  }
}
