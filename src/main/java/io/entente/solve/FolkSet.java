package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.repeated.FolkExtremes;
import io.entente.solve.repeated.FolkPolygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What patience could bring about: average payoffs that the game makes possible and at which nobody
 * gets less than it can be held down to.
 *
 * @param pureLevels what each can be held to by others who draw no lots
 * @param mixedLevels what each can be held to by lots, the others acting as one
 * @param pure for two players the polygon above the first levels
 * @param mixed for two players the polygon above the second
 * @param extremes for other numbers of players what each gets at least and at most above the mixed
 *     levels; empty if not computed
 */
public record FolkSet(
    List<Rational> pureLevels,
    List<Rational> mixedLevels,
    Optional<FolkPolygon> pure,
    Optional<FolkPolygon> mixed,
    Optional<FolkExtremes> extremes) {

  /** More payoffs are not put into a linear program, nor into a hull. */
  private static final long MOST = 200_000;

  public FolkSet {
    pureLevels = List.copyOf(pureLevels);
    mixedLevels = List.copyOf(mixedLevels);
  }

  /** The set of this game; empty if it is too large. */
  static Optional<FolkSet> of(StrategicGame game) {
    int players = game.shape().players();
    if (game.shape().profiles() * players > MOST) {
      return Optional.empty();
    }
    List<Rational> pure = new ArrayList<>();
    List<Rational> mixed = new ArrayList<>();
    try {
      for (Minmax.Level level : Minmax.of(game).levels()) {
        pure.add(level.pureMinmax());
        mixed.add(level.heldTo());
      }
    } catch (NotAnsweredException tooLarge) {
      return Optional.empty();
    }
    boolean two = players == 2;
    return Optional.of(
        new FolkSet(
            pure,
            mixed,
            two ? Optional.of(polygon(game, pure)) : Optional.empty(),
            two ? Optional.of(polygon(game, mixed)) : Optional.empty(),
            two ? Optional.empty() : FolkExtremes.of(game, mixed)));
  }

  private static FolkPolygon polygon(StrategicGame game, List<Rational> levels) {
    return FolkPolygon.of(game, levels.get(0), levels.get(1));
  }

  /** Whether these payoffs are above what each can be held to. */
  public boolean isAbove(List<Rational> payoffs) {
    for (int player = 0; player < mixedLevels.size(); player++) {
      if (payoffs.get(player).compareTo(mixedLevels.get(player)) <= 0) {
        return false;
      }
    }
    return true;
  }
}
