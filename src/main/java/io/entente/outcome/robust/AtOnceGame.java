package io.entente.outcome.robust;

import io.entente.number.Rational;
import io.entente.outcome.condition.Inequality;
import io.entente.outcome.condition.ProfileConditions;
import io.entente.outcome.condition.RangeBox;
import io.entente.outcome.condition.RangeProgram;
import io.entente.sample.LinearProfiles;
import io.entente.sample.LinearRow;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All at once: a play is a profile, and its system is exactly that of a Nash equilibrium. */
final class AtOnceGame implements RobustGame {

  private final LinearProfiles game;
  private final Effort effort;
  private final List<List<LinearRow>> systems = new ArrayList<>();

  AtOnceGame(LinearProfiles game, Effort effort) {
    this.game = game;
    this.effort = effort;
    for (int profile = 0; profile < game.size(); profile++) {
      List<LinearRow> rows = new ArrayList<>();
      for (Inequality one : ProfileConditions.of(game, profile)) {
        if (!one.row().isZero()) {
          rows.add(one.row());
        }
      }
      systems.add(rows);
    }
  }

  @Override
  public List<Integer> plays() {
    List<Integer> all = new ArrayList<>();
    for (int profile = 0; profile < game.size(); profile++) {
      all.add(profile);
    }
    return all;
  }

  @Override
  public List<Integer> cells(int play) {
    return game.cells(play);
  }

  @Override
  public SortedSet<Integer> equilibria(List<Rational> values) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int play : plays()) {
      boolean holds = true;
      for (LinearRow row : system(play)) {
        holds = holds && row.at(values).signum() >= 0;
      }
      if (holds) {
        found.add(play);
      }
    }
    return found;
  }

  @Override
  public List<LinearRow> system(int play) {
    return systems.get(play);
  }

  @Override
  public boolean isNecessary() {
    return true;
  }

  @Override
  public Optional<SortedSet<Integer>> candidates(RangeBox box) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int play : plays()) {
      boolean can = true;
      for (LinearRow row : system(play)) {
        can = can && box.highest(row).signum() >= 0;
      }
      if (can) {
        found.add(play);
      }
    }
    return Optional.of(found);
  }

  @Override
  public boolean hasAlwaysAnEquilibrium() {
    return false;
  }

  @Override
  public Optional<Boolean> isPossible(int play, RangeBox ranges) {
    return new RangeProgram(ranges, system(play), effort).isStrictlyFeasible();
  }
}
