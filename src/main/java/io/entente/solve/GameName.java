package io.entente.solve;

import io.entente.game.Pareto;
import io.entente.game.StrategicGame;
import io.entente.solve.names.OrdinalGame;
import io.entente.solve.names.OrdinalGames;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a game of two players with two strategies each, and what goes with it.
 *
 * @param games the strict ordinal game it is; if payoffs tie, all that it lies next to
 * @param equilibria the pure Nash equilibria, as profile indices
 * @param efficient the profiles that no other one dominates
 * @param dominant by player the strictly dominant strategy, or -1
 * @param winWin the profiles at which both get the most they can get
 */
public record GameName(
    List<OrdinalGame> games,
    List<Integer> equilibria,
    List<Integer> efficient,
    List<Integer> dominant,
    List<Integer> winWin)
    implements Answer {

  public GameName {
    games = List.copyOf(games);
    equilibria = List.copyOf(equilibria);
    efficient = List.copyOf(efficient);
    dominant = List.copyOf(dominant);
    winWin = List.copyOf(winWin);
  }

  @Override
  public Concept concept() {
    return Concept.NAME;
  }

  /** Whether no two payoffs of a player tie. */
  public boolean isStrict() {
    return games.size() == 1;
  }

  /**
   * Names a game.
   *
   * @throws NotAnsweredException if it is not two by two
   */
  public static GameName of(StrategicGame game) {
    if (game.shape().players() != 2 || game.shape().profiles() != 4 || !isSquare(game)) {
      throw new NotAnsweredException(
          "names are for two players with two strategies each, and this game is "
              + (game.shape().players() > 4
                  ? "one of " + game.shape().players() + " players"
                  : game.shape().toString()),
          "--concept potential says what kind of game it is, whatever its size");
    }
    List<Integer> efficient = new ArrayList<>();
    List<Integer> winWin = new ArrayList<>();
    List<Integer> equilibria = new ArrayList<>();
    PureEquilibria.listingAll()
        .solve(game)
        .equilibria()
        .forEach(found -> equilibria.add(found.profile().index(game.shape())));
    for (int index = 0; index < 4; index++) {
      if (Pareto.isEfficient(game, index)) {
        efficient.add(index);
      }
      boolean most = true;
      for (int other = 0; other < 4; other++) {
        most &= game.compare(0, index, other) >= 0 && game.compare(1, index, other) >= 0;
      }
      if (most) {
        winWin.add(index);
      }
    }
    return new GameName(
        List.copyOf(OrdinalGames.of(game)),
        equilibria,
        efficient,
        List.of(dominant(game, 0), dominant(game, 1)),
        winWin);
  }

  private static boolean isSquare(StrategicGame game) {
    return game.shape().strategies(0) == 2 && game.shape().strategies(1) == 2;
  }

  private static int dominant(StrategicGame game, int player) {
    for (int strategy = 0; strategy < 2; strategy++) {
      boolean better = true;
      for (int index = 0; index < 4; index++) {
        if (game.shape().strategy(index, player) == strategy) {
          int other = game.shape().deviate(index, player, 1 - strategy);
          better &= game.compare(player, index, other) > 0;
        }
      }
      if (better) {
        return strategy;
      }
    }
    return -1;
  }
}
