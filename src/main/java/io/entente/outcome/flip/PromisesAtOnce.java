package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.sample.LinearProfiles;
import io.entente.scenario.Actor;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The least promises if all decide at once. */
final class PromisesAtOnce {

  private final FlipAtOnce flip;
  private final boolean having;
  private final LinearProfiles game;
  private final Optional<Payer> payer;
  private final List<Actor> actors;
  private final Rational[][] payoffs;

  PromisesAtOnce(FlipAtOnce flip, boolean having, Optional<Payer> payer) {
    this.having = having;
    this.flip = flip;
    this.game = flip.game();
    this.payer = payer;
    this.actors = game.payoffs().scenario().actors();
    payoffs = new Rational[actors.size()][game.size()];
    for (int actor = 0; actor < actors.size(); actor++) {
      for (int profile = 0; profile < game.size(); profile++) {
        payoffs[actor][profile] = game.row(actor, profile).at(game.payoffs().values());
      }
    }
  }

  Promises of(Outcome outcome) {
    int best = -1;
    int alike = 0;
    for (int profile = 0; profile < game.size(); profile++) {
      if (flip.has(profile) == having) {
        int order = best < 0 ? -1 : compare(profile, best);
        alike = order < 0 ? 0 : order == 0 ? alike + 1 : alike;
        best = order < 0 ? profile : best;
      }
    }
    if (best < 0) {
      return Promises.none(outcome);
    }
    List<Promises.Payment> payments = new ArrayList<>();
    for (int actor : game.players()) {
      Rational regret = regret(actor, best);
      if (!pays(actor) && regret.signum() > 0) {
        payments.add(payment(actor, best, regret));
      }
    }
    payments.sort(Comparator.comparing(Promises.Payment::amount).reversed());
    return new Promises(
        outcome,
        Optional.of(flip.way(best)),
        payments,
        total(best),
        contingent(best),
        alike,
        forPayer(best));
  }

  private boolean pays(int actor) {
    return payer.isPresent() && actors.get(actor).id().equals(payer.get().actor());
  }

  private int payerPlace() {
    int place = 0;
    while (!pays(place)) {
      place++;
    }
    return place;
  }

  private Rational regret(int actor, int profile) {
    Rational best = payoffs[actor][profile];
    for (int s = 0; s < game.strategies(actor); s++) {
      Rational other = payoffs[actor][game.with(actor, s, profile)];
      best = other.compareTo(best) > 0 ? other : best;
    }
    return best.minus(payoffs[actor][profile]);
  }

  private Rational total(int profile) {
    Rational sum = Rational.ZERO;
    for (int actor : game.players()) {
      sum = pays(actor) ? sum : sum.plus(regret(actor, profile));
    }
    return sum;
  }

  /** What the promises cost the payer if this is played, everybody else keeping to the target. */
  private Rational cost(int profile) {
    Rational sum = Rational.ZERO;
    for (int actor : game.players()) {
      if (!pays(actor)) {
        Rational rate = payer.orElseThrow().rate(actors.get(actor).id());
        sum = sum.plus(regret(actor, profile).times(rate));
      }
    }
    return sum;
  }

  /** What another move of its own would bring the payer. */
  private Rational gains(int profile) {
    int own = payerPlace();
    Rational net = payoffs[own][profile].minus(cost(profile));
    Rational most = null;
    for (int s = 0; s < game.strategies(own); s++) {
      int other = game.with(own, s, profile);
      if (other != profile) {
        Rational gain = payoffs[own][other].minus(cost(other)).minus(net);
        most = most == null || gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most == null ? Rational.ZERO : most;
  }

  private int compare(int one, int other) {
    if (payer.isEmpty()) {
      return total(one).compareTo(total(other));
    }
    boolean kept = gains(one).signum() <= 0;
    boolean otherKept = gains(other).signum() <= 0;
    if (kept != otherKept) {
      return kept ? -1 : 1;
    }
    int own = payerPlace();
    int byCost = cost(one).compareTo(cost(other));
    return byCost != 0 ? byCost : payoffs[own][other].compareTo(payoffs[own][one]);
  }

  private Promises.Payment payment(int actor, int profile, Rational regret) {
    Rational wanted = payoffs[actor][profile].plus(regret);
    int s = 0;
    while (!payoffs[actor][game.with(actor, s, profile)].equals(wanted)) {
      s++;
    }
    Map<String, String> now = game.moves(profile);
    for (Map.Entry<String, String> move : game.moves(game.with(actor, s, profile)).entrySet()) {
      if (!move.getValue().equals(now.get(move.getKey()))) {
        return new Promises.Payment(actors.get(actor).id(), regret, move.getKey(), move.getValue());
      }
    }
    throw new IllegalStateException("a regret without another move");
  }

  private List<Promises.Contingent> contingent(int target) {
    List<Promises.Contingent> others = new ArrayList<>();
    for (int actor : game.players()) {
      for (int profile = 0; !pays(actor) && profile < game.size(); profile++) {
        boolean keeps = game.strategy(actor, profile) == game.strategy(actor, target);
        Rational regret = keeps && profile != target ? regret(actor, profile) : Rational.ZERO;
        if (regret.signum() > 0) {
          String id = actors.get(actor).id();
          Map<String, String> moves = new LinkedHashMap<>(game.moves(profile));
          moves
              .keySet()
              .removeIf(
                  d -> game.payoffs().scenario().decision(d).orElseThrow().actor().equals(id));
          others.add(new Promises.Contingent(id, regret, moves));
        }
      }
    }
    others.sort(Comparator.comparing(Promises.Contingent::amount).reversed());
    return others;
  }

  private Optional<Promises.ForPayer> forPayer(int target) {
    if (payer.isEmpty()) {
      return Optional.empty();
    }
    int own = payerPlace();
    Optional<Rational> worst = Optional.empty();
    Optional<Rational> best = Optional.empty();
    for (int profile = 0; profile < game.size(); profile++) {
      boolean stable = true;
      for (int actor : game.players()) {
        stable = stable && regret(actor, profile).signum() == 0;
      }
      if (stable) {
        Rational gets = payoffs[own][profile];
        worst = worst.isEmpty() || gets.compareTo(worst.get()) < 0 ? Optional.of(gets) : worst;
        best = best.isEmpty() || gets.compareTo(best.get()) > 0 ? Optional.of(gets) : best;
      }
    }
    return Optional.of(
        new Promises.ForPayer(
            payer.get(), cost(target), payoffs[own][target], worst, best, gains(target)));
  }
}
