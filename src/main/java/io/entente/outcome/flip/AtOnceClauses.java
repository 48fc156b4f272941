package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.sample.LinearProfiles;
import io.entente.sample.LinearRow;
import io.entente.solve.disjunction.Alternative;
import io.entente.solve.disjunction.Clauses;
import io.entente.solve.disjunction.LinearCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What it takes if all decide at once: a profile is an equilibrium if every actor prefers it, by
 * the margin, to each deviation; it is none if somebody prefers some deviation. Commitments are the
 * profiles that are to be equilibria, -1 where nothing further is promised.
 */
final class AtOnceClauses implements Clauses<Integer> {

  private static final int NOTHING = -1;

  private final LinearProfiles game;
  private final Weighing weighing;
  private final boolean[] has;
  private final Wanted wanted;
  private final LinearRow[][] rows;
  private final Rational[][] payoffs;

  /** The weights for which payoffs were computed last. */
  private final List<List<Rational>> computedFor = new ArrayList<>();

  /**
   * The clauses for an outcome.
   *
   * @param has by profile, whether the outcome comes about
   */
  AtOnceClauses(LinearProfiles game, Weighing weighing, boolean[] has, Wanted wanted) {
    this.game = game;
    this.weighing = weighing;
    this.has = has;
    this.wanted = wanted;
    int actors = game.payoffs().scenario().actors().size();
    rows = new LinearRow[actors][];
    payoffs = new Rational[actors][game.size()];
    for (int actor = 0; actor < actors; actor++) {
      computedFor.add(List.of());
    }
    for (int actor : game.players()) {
      rows[actor] = new LinearRow[game.size()];
      for (int profile = 0; profile < game.size(); profile++) {
        rows[actor][profile] = game.row(actor, profile);
      }
    }
  }

  @Override
  public Optional<List<Alternative<Integer>>> violated(
      List<Rational> x, List<Integer> commitments) {
    compute(x);
    if (wanted != Wanted.NO_EQUILIBRIUM && !someEquilibriumHasIt()) {
      return Optional.of(commitments.isEmpty() ? targets() : List.of());
    }
    if (wanted == Wanted.AN_EQUILIBRIUM) {
      return Optional.empty();
    }
    for (int profile = 0; profile < has.length; profile++) {
      if (has[profile] == (wanted == Wanted.NO_EQUILIBRIUM) && !isBroken(profile)) {
        return Optional.of(deviations(profile));
      }
    }
    return Optional.empty();
  }

  private void compute(List<Rational> x) {
    for (int actor : game.players()) {
      List<Rational> own = weighing.own(actor, x);
      if (!own.equals(computedFor.get(actor)) || payoffs[actor][0] == null) {
        computedFor.set(actor, own);
        for (int profile = 0; profile < has.length; profile++) {
          payoffs[actor][profile] = rows[actor][profile].at(x);
        }
      }
    }
  }

  private boolean someEquilibriumHasIt() {
    for (int profile = 0; profile < has.length; profile++) {
      if (has[profile] && isKept(profile)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKept(int profile) {
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        int other = game.with(actor, s, profile);
        if (other != profile) {
          Rational value = payoffs[actor][profile].minus(payoffs[actor][other]);
          if (value.signum() < 0
              || value.compareTo(weighing.margin(actor)) < 0
                  && !weighing.isKept(actor, difference(actor, profile, other), value)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean isBroken(int profile) {
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        int other = game.with(actor, s, profile);
        Rational value = payoffs[actor][other].minus(payoffs[actor][profile]);
        if (value.signum() > 0
            && weighing.isBetter(actor, difference(actor, other, profile), value)) {
          return true;
        }
      }
    }
    return false;
  }

  private LinearRow difference(int actor, int one, int other) {
    return rows[actor][one].minus(rows[actor][other]);
  }

  private List<Alternative<Integer>> targets() {
    List<Alternative<Integer>> targets = new ArrayList<>();
    for (int profile = 0; profile < has.length; profile++) {
      if (has[profile]) {
        target(profile).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private Optional<Alternative<Integer>> target(int profile) {
    List<LinearCondition> conditions = new ArrayList<>();
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        int other = game.with(actor, s, profile);
        if (other != profile) {
          Optional<List<LinearCondition>> kept =
              weighing.keeping(actor, difference(actor, profile, other));
          if (kept.isEmpty()) {
            return Optional.empty();
          }
          conditions.addAll(kept.get());
        }
      }
    }
    return Optional.of(new Alternative<>(conditions, profile));
  }

  private List<Alternative<Integer>> deviations(int profile) {
    List<Alternative<Integer>> deviations = new ArrayList<>();
    for (int actor : game.players()) {
      for (int s = 0; s < game.strategies(actor); s++) {
        int other = game.with(actor, s, profile);
        if (other != profile) {
          weighing
              .bettering(actor, difference(actor, other, profile))
              .ifPresent(conditions -> deviations.add(new Alternative<>(conditions, NOTHING)));
        }
      }
    }
    return deviations;
  }
}
