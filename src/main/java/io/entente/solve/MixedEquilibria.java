package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Nash equilibria in mixed strategies, and how they were found.
 *
 * @param method how: a word that the guide explains
 * @param equilibria what was found, and how complete it is; of two players the extreme ones
 * @param subsets for two players, the maximal Nash subsets that the extreme equilibria span
 * @param labels for each equilibrium the strategies whose Lemke-Howson paths end in it; empty for
 *     other methods
 * @param value what each player can secure, where the payoffs of two always have the same sum and
 *     that method was asked for
 */
public record MixedEquilibria(
    String method,
    Solution<MixedEquilibrium> equilibria,
    Subsets subsets,
    List<List<Label>> labels,
    Optional<Value> value)
    implements Answer {

  /**
   * Maximal Nash subsets.
   *
   * @param list them, in the order of their first strategies
   * @param isAll whether every equilibrium lies in one of the list
   */
  public record Subsets(List<NashSubset> list, boolean isAll) {
    /** Nothing is known of them. */
    public static final Subsets UNKNOWN = new Subsets(List.of(), false);

    public Subsets {
      list = List.copyOf(list);
    }

    /** Whether there are infinitely many equilibria. */
    public boolean hasContinuum() {
      for (NashSubset subset : list) {
        if (!subset.isPoint()) {
          return true;
        }
      }
      return false;
    }
  }

  /** A strategy of a player at which a path begins. */
  public record Label(int player, int strategy) {}

  /**
   * The value of a game whose payoffs always have the same sum.
   *
   * @param first what the first player can secure
   * @param second what the second can
   */
  public record Value(Rational first, Rational second) {}

  public MixedEquilibria {
    labels = List.copyOf(labels);
  }

  /** Equilibria of which nothing more is to be said. */
  public MixedEquilibria(String method, Solution<MixedEquilibrium> equilibria) {
    this(method, equilibria, Subsets.UNKNOWN, List.of(), Optional.empty());
  }

  @Override
  public Concept concept() {
    return Concept.MIXED;
  }

  /** All that can be found, by the method that suits the number of players. */
  public static MixedEquilibria of(StrategicGame game) {
    return of(game, Optional.empty());
  }

  /**
   * What a method finds; if none is asked for, the one that suits the number of players.
   *
   * @throws NotAnsweredException if the method does not suit the game, or the game is too large
   */
  public static MixedEquilibria of(StrategicGame game, Optional<MixedMethod> asked) {
    int players = game.shape().players();
    if (players == 2) {
      TwoPlayers two = new TwoPlayers(game);
      return switch (asked.orElse(MixedMethod.EXTREME)) {
        case EXTREME -> two.extreme();
        case LEMKE_HOWSON -> two.lemkeHowson();
        case SUPPORT -> two.supports();
        case ZERO_SUM -> two.zeroSum();
      };
    }
    if (asked.isPresent() && asked.get() != MixedMethod.SUPPORT) {
      throw new NotAnsweredException(
          "--method " + asked.get().word() + " is for two players, and the game has " + players,
          "leave out --method");
    }
    SupportEquilibria found = SupportEquilibria.of(game);
    return new MixedEquilibria(found.method(), found.equilibria());
  }
}
