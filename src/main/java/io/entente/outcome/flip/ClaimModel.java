package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.PayoffCoefficient;
import io.entente.sample.WeightsWithout;
import io.entente.scenario.Evidence;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reading in which claims can be left out without building it anew: those that do nothing but
 * move weights. The others move parameters.
 */
final class ClaimModel {

  /** A weight that pools claims, by its place among the coefficients and among the terms. */
  record Pool(int coefficient, int term, Set<String> claims) {}

  private final LinearPayoffs payoffs;
  private final FlipGame game;
  private final WeightsWithout weights;
  private final List<Pool> pools = new ArrayList<>();
  private final Set<String> moving = new TreeSet<>();
  private final Set<String> rebuilding = new TreeSet<>();

  private ClaimModel(CentralReading central, Outcome outcome) {
    payoffs = LinearPayoffs.of(central.runs());
    game = FlipGame.of(central, payoffs, outcome);
    weights = WeightsWithout.of(central.runs());
    Scenario scenario = central.scenario();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        balance.evidence().forEach(one -> rebuilding.add(one.claim()));
      }
    }
    for (int c = 0; c < payoffs.coefficients().size(); c++) {
      PayoffCoefficient coefficient = payoffs.coefficients().get(c);
      Weight weight = scenario.terms().get(coefficient.term()).weight();
      if (weight instanceof Weight.Pooled) {
        Set<String> claims = new LinkedHashSet<>();
        weight.evidence().stream().map(Evidence::claim).forEach(claims::add);
        Optional<Rational> same = weights.of(coefficient.term(), Set.of());
        if (same.isPresent() && same.get().equals(coefficient.value())) {
          pools.add(new Pool(c, coefficient.term(), claims));
          moving.addAll(claims);
        } else {
          rebuilding.addAll(claims);
        }
      }
    }
    moving.removeAll(rebuilding);
  }

  static ClaimModel of(CentralReading central, Outcome outcome) {
    return new ClaimModel(central, outcome);
  }

  /** The claims that do nothing but move weights. */
  Set<String> moving() {
    return moving;
  }

  /** The claims that move parameters. */
  Set<String> rebuilding() {
    return rebuilding;
  }

  /** The weights that can do without claims. */
  List<Pool> pools() {
    return pools;
  }

  /** All weights without some claims. */
  List<Rational> values(Set<String> without) {
    List<Rational> values = new ArrayList<>(payoffs.values());
    for (Pool pool : pools) {
      Rational weight = weight(pool, without);
      values.set(pool.coefficient(), weight);
    }
    return values;
  }

  /** A weight without some claims, of which those of its own pool count. */
  Rational weight(Pool pool, Set<String> without) {
    Set<String> own = new TreeSet<>(without);
    own.retainAll(pool.claims());
    return weights.of(pool.term(), own).orElseThrow();
  }

  /** What must change; see {@link FlipGame#obstacles}. */
  Optional<List<FlipGame.Difference>> obstacles(Wanted wanted, List<Rational> values) {
    return game.obstacles(wanted, values);
  }

  /** What is played with nothing left out. */
  Played played() {
    return game.solve(payoffs.values());
  }
}
