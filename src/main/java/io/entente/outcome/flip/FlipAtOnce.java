package io.entente.outcome.flip;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearProfiles;
import io.entente.sample.LinearRow;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.disjunction.DisjunctiveSearch;
import io.entente.solve.disjunction.Found;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** All decide at once. */
final class FlipAtOnce implements FlipGame {

  /** More payoffs than this are not gone through again and again. */
  private static final long MOST = 400_000;

  private final LinearProfiles game;
  private final boolean[] has;
  private final Map<Integer, LinearRow> rows = new HashMap<>();

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
  public Optional<List<Difference>> obstacles(Wanted wanted, List<Rational> values) {
    List<Integer> stable = new ArrayList<>();
    int having = 0;
    List<Difference> broken = new ArrayList<>();
    Rational[][] payoffs = payoffs(values);
    for (int profile = 0; profile < has.length; profile++) {
      Optional<Difference> gain = gain(profile, payoffs);
      if (gain.isEmpty()) {
        stable.add(profile);
        having += has[profile] ? 1 : 0;
      } else if (has[profile]) {
        broken.add(gain.get());
      }
    }
    if (wanted.isMet(stable.size(), having)) {
      return Optional.empty();
    }
    if (wanted != Wanted.NO_EQUILIBRIUM && having == 0) {
      return Optional.of(broken);
    }
    for (int profile : stable) {
      if (has[profile] == (wanted == Wanted.NO_EQUILIBRIUM)) {
        return Optional.of(stays(profile));
      }
    }
    throw new IllegalStateException("nothing stands in the way of what is not so");
  }

  private Rational[][] payoffs(List<Rational> values) {
    Rational[][] payoffs = new Rational[game.payoffs().scenario().actors().size()][];
    for (int actor : game.players()) {
      payoffs[actor] = new Rational[has.length];
      for (int profile = 0; profile < has.length; profile++) {
        payoffs[actor][profile] = row(actor, profile).at(values);
      }
    }
    return payoffs;
  }

  private LinearRow row(int actor, int profile) {
    return rows.computeIfAbsent(actor * has.length + profile, any -> game.row(actor, profile));
  }

  /** What somebody gains by leaving a profile, the first that does. */
  private Optional<Difference> gain(int profile, Rational[][] payoffs) {
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        int other = game.with(actor, s, profile);
        if (payoffs[actor][other].compareTo(payoffs[actor][profile]) > 0) {
          LinearRow row = row(actor, other).minus(row(actor, profile));
          return Optional.of(new Difference(actor, row));
        }
      }
    }
    return Optional.empty();
  }

  /** What keeps everybody at a profile. */
  private List<Difference> stays(int profile) {
    List<Difference> all = new ArrayList<>();
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        LinearRow row = row(actor, profile).minus(row(actor, game.with(actor, s, profile)));
        if (!row.isZero()) {
          all.add(new Difference(actor, row));
        }
      }
    }
    return all;
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
