package io.entente.outcome.flip;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearProfiles;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.disjunction.DisjunctiveSearch;
import io.entente.solve.disjunction.Found;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** All decide at once. */
final class FlipAtOnce implements FlipGame {

  /** More payoffs than this are not gone through again and again. */
  private static final long MOST = 400_000;

  private final LinearProfiles game;
  private final boolean[] has;

  FlipAtOnce(LinearPayoffs payoffs, IntPredicate cells) {
    game = payoffs.atOnce();
    long entries = (long) game.size() * Math.max(1, game.players().size());
    if (entries > MOST) {
      throw new NotAnsweredException(
          "the game has " + game.size() + " combinations of moves, too many to search",
          "fix some moves with --force ACTOR=STRATEGY");
    }
    has = new boolean[game.size()];
    for (int profile = 0; profile < has.length; profile++) {
      has[profile] = true;
      for (int cell : game.cells(profile)) {
        has[profile] &= cells.test(cell);
      }
    }
  }

  LinearProfiles game() {
    return game;
  }

  boolean has(int profile) {
    return has[profile];
  }

  @Override
  public boolean canHaveIt(boolean wanted) {
    for (boolean each : has) {
      if (each == wanted) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Found search(Wanted wanted, Weighing weighing, Norm norm, int nodes) {
    AtOnceClauses clauses = new AtOnceClauses(game, weighing, has, wanted);
    return DisjunctiveSearch.search(weighing.numbers(), norm, clauses, nodes);
  }

  @Override
  public Played solve(List<Rational> values) {
    StrategicGame played = game.game(values);
    Solution<PureEquilibrium> solution = PureEquilibria.listingAll().solve(played);
    List<Played.Way> ways = new ArrayList<>();
    for (PureEquilibrium each : solution.equilibria()) {
      int profile = each.profile().index(played.shape());
      ways.add(way(profile));
    }
    return new Played(ways, solution.completeness() == Completeness.ALL);
  }

  Played.Way way(int profile) {
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>();
    game.moves(profile).forEach((decision, move) -> moves.put(decision, Map.of(move, 1.0)));
    return new Played.Way(moves, has[profile]);
  }
}
