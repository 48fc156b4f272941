package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearTree;
import io.entente.scenario.Actor;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least promises in turn: paid at the end of the target path; off it everybody replies as now.
 * Where a reply is open between several, the one that tempts most counts.
 */
final class PromisesInTurn {

  private record Temptation(Rational gain, int node, int action) {}

  private final FlipInTurn flip;
  private final boolean having;
  private final LinearTree game;
  private final GameTree tree;
  private final Optional<Payer> payer;
  private final List<Actor> actors;
  private final Induction now;

  PromisesInTurn(FlipInTurn flip, boolean having, Optional<Payer> payer) {
    this.having = having;
    this.flip = flip;
    this.game = flip.game();
    this.tree = game.tree();
    this.payer = payer;
    this.actors = game.payoffs().scenario().actors();
    this.now = Induction.exactly(flip.plays(), game.payoffs(), game.payoffs().values());
  }

  Promises of(Outcome outcome) {
    TreePlay best = null;
    Map<Integer, Temptation> tempted = Map.of();
    int alike = 0;
    for (TreePlay play : flip.plays().all(0)) {
      if (flip.has(play) == having) {
        Map<Integer, Temptation> own = temptations(play);
        int order = best == null ? -1 : compare(play, own, best, tempted);
        alike = order < 0 ? 0 : order == 0 ? alike + 1 : alike;
        if (order < 0) {
          best = play;
          tempted = own;
        }
      }
    }
    if (best == null) {
      return Promises.none(outcome);
    }
    List<Promises.Payment> payments = new ArrayList<>();
    tempted.forEach(
        (actor, most) -> {
          if (!pays(actor) && most.gain().signum() > 0) {
            payments.add(
                new Promises.Payment(
                    actors.get(actor).id(),
                    most.gain(),
                    game.id(most.node()),
                    game.action(most.node(), most.action())));
          }
        });
    payments.sort(Comparator.comparing(Promises.Payment::amount).reversed());
    return new Promises(
        outcome,
        Optional.of(flip.way(best)),
        payments,
        total(tempted),
        List.of(),
        alike,
        forPayer(best, tempted));
  }

  private boolean pays(int actor) {
    return payer.isPresent() && actors.get(actor).id().equals(payer.get().actor());
  }

  /** By actor with another move on the way, what tempts it most to leave. */
  private Map<Integer, Temptation> temptations(TreePlay play) {
    Map<Integer, Temptation> most = new LinkedHashMap<>();
    for (TreePlays.Step step : flip.plays().steps(0, play)) {
      int actor = tree.player(step.node());
      Rational kept = now.value(actor, step.rest());
      for (int action = 0; action < tree.actions(step.node()); action++) {
        for (TreePlay other :
            action == step.action()
                ? List.<TreePlay>of()
                : now.at(tree.child(step.node(), action))) {
          Rational gain = now.value(actor, other).minus(kept);
          Temptation known = most.get(actor);
          if (known == null || gain.compareTo(known.gain()) > 0) {
            most.put(actor, new Temptation(gain, step.node(), action));
          }
        }
      }
    }
    return most;
  }

  private Rational total(Map<Integer, Temptation> tempted) {
    Rational sum = Rational.ZERO;
    for (Map.Entry<Integer, Temptation> one : tempted.entrySet()) {
      if (!pays(one.getKey()) && one.getValue().gain().signum() > 0) {
        sum = sum.plus(one.getValue().gain());
      }
    }
    return sum;
  }

  private Rational cost(Map<Integer, Temptation> tempted) {
    Rational sum = Rational.ZERO;
    for (Map.Entry<Integer, Temptation> one : tempted.entrySet()) {
      if (!pays(one.getKey()) && one.getValue().gain().signum() > 0) {
        Rational rate = payer.orElseThrow().rate(actors.get(one.getKey()).id());
        sum = sum.plus(one.getValue().gain().times(rate));
      }
    }
    return sum;
  }

  private int payerPlace() {
    int place = 0;
    while (!pays(place)) {
      place++;
    }
    return place;
  }

  /** What leaving the path would bring the payer, which then pays nothing. */
  private Rational gains(Map<Integer, Temptation> tempted) {
    Temptation own = tempted.get(payerPlace());
    return own == null ? Rational.ZERO : own.gain().plus(cost(tempted));
  }

  private int compare(
      TreePlay one,
      Map<Integer, Temptation> tempted,
      TreePlay other,
      Map<Integer, Temptation> otherTempted) {
    if (payer.isEmpty()) {
      return total(tempted).compareTo(total(otherTempted));
    }
    boolean kept = gains(tempted).signum() <= 0;
    boolean otherKept = gains(otherTempted).signum() <= 0;
    if (kept != otherKept) {
      return kept ? -1 : 1;
    }
    int own = payerPlace();
    int byCost = cost(tempted).compareTo(cost(otherTempted));
    return byCost != 0 ? byCost : now.value(own, other).compareTo(now.value(own, one));
  }

  private Optional<Promises.ForPayer> forPayer(TreePlay target, Map<Integer, Temptation> tempted) {
    if (payer.isEmpty()) {
      return Optional.empty();
    }
    int own = payerPlace();
    Rational worst = null;
    Rational best = null;
    for (TreePlay play : now.at(0)) {
      Rational gets = now.value(own, play);
      worst = worst == null || gets.compareTo(worst) < 0 ? gets : worst;
      best = best == null || gets.compareTo(best) > 0 ? gets : best;
    }
    return Optional.of(
        new Promises.ForPayer(
            payer.get(),
            cost(tempted),
            now.value(own, target),
            Optional.ofNullable(worst),
            Optional.ofNullable(best),
            gains(tempted)));
  }
}
