package io.entente.solve;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.MixedSecurity;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.correlated.Mixtures;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each player can be held down to, and what it can secure.
 *
 * <p>In mixed strategies the two are the same number if the others act as one: the value of the
 * player's game against them (von Neumann 1928), a linear program solved in fractions. With two
 * players that is the minmax value. With more, the others are taken to correlate their punishment
 * in secret; punishing independently they may have to leave the player more.
 *
 * @param exact whether all payoffs were given as numbers
 * @param levels one per player
 * @see "Fudenberg and Maskin (1986), The folk theorem in repeated games with discounting or with
 *     incomplete information, Econometrica 54, 533-554"
 */
public record Minmax(boolean exact, List<Level> levels) implements Answer {

  /**
   * Of one player.
   *
   * @param player whose
   * @param secured the least that {@code strategy} pays, by the definition
   * @param heldTo the most that {@code punishment} lets the player get, by the definition; equal to
   *     {@code secured}, which proves both
   * @param strategy one probability per strategy of the player
   * @param punishment with which probability the others play what they play in a profile, in which
   *     this player plays its strategy 0
   * @param pureMaximin what the player secures without mixing
   * @param pureMinmax what the others hold it down to without mixing
   * @param purePunishment how: the index of a profile in which the player plays its best reply
   */
  public record Level(
      int player,
      Rational secured,
      Rational heldTo,
      List<Rational> strategy,
      CorrelatedStrategy punishment,
      Rational pureMaximin,
      Rational pureMinmax,
      int purePunishment) {

    public Level {
      strategy = List.copyOf(strategy);
    }
  }

  public Minmax {
    levels = List.copyOf(levels);
  }

  @Override
  public Concept concept() {
    return Concept.MINMAX;
  }

  /** The levels of all players. */
  public static Minmax of(StrategicGame game) {
    List<Level> levels = new ArrayList<>();
    List<Maximin> maximin = Maximin.of(game);
    Effort effort = Effort.usual();
    for (int player = 0; player < game.shape().players(); player++) {
      levels.add(level(game, player, maximin.get(player), effort));
    }
    return new Minmax(!game.isRounded(), levels);
  }

  private static Level level(StrategicGame game, int player, Maximin maximin, Effort effort) {
    Mixtures mixtures = new Mixtures(game, Restriction.all(game.shape()), player, effort);
    if (mixtures.coefficients() > Mixtures.MOST_COEFFICIENTS) {
      throw NotAnsweredException.tooManyCoefficients(
          mixtures.coefficients(),
          Mixtures.MOST_COEFFICIENTS,
          "--concept maximin says what each secures in pure strategies");
    }
    Mixtures.Mixture found =
        mixtures
            .securing()
            .orElseThrow(
                () ->
                    new NotAnsweredException(
                        "its linear program takes more work than is done",
                        "--concept maximin says what each secures in pure strategies"));
    Rational[] joint = new Rational[(int) game.shape().profiles()];
    Arrays.fill(joint, Rational.ZERO);
    int[] others = mixtures.others();
    for (int i = 0; i < others.length; i++) {
      joint[others[i]] = found.others().get(i);
    }
    CorrelatedStrategy punishment = new CorrelatedStrategy(List.of(joint));
    int pure = purePunishment(game, player);
    return new Level(
        player,
        MixedSecurity.secured(game, player, found.probabilities()),
        MixedSecurity.heldTo(game, player, punishment),
        found.probabilities(),
        punishment,
        game.exactPayoff(player, maximin.worst()),
        game.exactPayoff(player, pure),
        pure);
  }

  /**
   * For each player a profile in which the others hold it down without lots: the first at which it
   * plays a best reply to what hurts it most.
   */
  static int[] purePunishments(StrategicGame game) {
    int[] punishments = new int[game.shape().players()];
    for (int player = 0; player < punishments.length; player++) {
      punishments[player] = purePunishment(game, player);
    }
    return punishments;
  }

  /** The first profile at which the player plays a best reply to what hurts it most. */
  private static int purePunishment(StrategicGame game, int player) {
    Shape shape = game.shape();
    int lowest = -1;
    for (int base = 0; base < shape.profiles(); base++) {
      if (shape.strategy(base, player) != 0) {
        continue;
      }
      int best = base;
      for (int strategy = 1; strategy < shape.strategies(player); strategy++) {
        int index = shape.deviate(base, player, strategy);
        best =
            game.exactPayoff(player, index).compareTo(game.exactPayoff(player, best)) > 0
                ? index
                : best;
      }
      if (lowest < 0
          || game.exactPayoff(player, best).compareTo(game.exactPayoff(player, lowest)) < 0) {
        lowest = best;
      }
    }
    return lowest;
  }
}
