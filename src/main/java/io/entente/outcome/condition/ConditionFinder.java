package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.sample.Course;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Outcome;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the combinations of moves to look at, and their conditions, in one form of a game. */
abstract class ConditionFinder {

  final CentralReading central;
  final LinearPayoffs payoffs;
  final List<Rational> values;
  final RangeBox box;
  final Effort effort = Effort.usual();

  ConditionFinder(CentralReading central, LinearPayoffs payoffs) {
    this.central = central;
    this.payoffs = payoffs;
    this.values = payoffs.values();
    this.box = RangeBox.of(payoffs);
  }

  /** The conditions of a combination. */
  abstract Conditions.Play play(Course course);

  /**
   * Of all combinations with the outcome, the one that is nearest to being an equilibrium: in which
   * the most that anybody gains by leaving is least; of several, that in which gains are least in
   * sum, then the first.
   */
  abstract Optional<Conditions.Play> nearest(Outcome outcome);

  /** How far some weight must move for a system to hold. */
  Optional<Rational> distance(ReducedSystem system) {
    if (system.holds(values)) {
      return Optional.of(Rational.ZERO);
    }
    return new RangeProgram(box, ReducedSystem.rows(system.kept()), effort)
        .nearest(values, Collections.nCopies(values.size(), Rational.ONE))
        .map(RangeProgram.Nearest::radius);
  }

  Conditions ofOutcome(Outcome outcome, int most) {
    List<Course> holding = new ArrayList<>();
    for (Course course : central.equilibria()) {
      if (central.probability(outcome, course) > 0) {
        holding.add(course);
      }
    }
    List<Conditions.Play> plays = new ArrayList<>();
    for (Course course : holding.subList(0, Math.min(most, holding.size()))) {
      plays.add(play(course));
    }
    Conditions.Standing standing = Conditions.Standing.HOLDS;
    if (holding.isEmpty()) {
      Optional<Conditions.Play> nearest = nearest(outcome);
      nearest.ifPresent(plays::add);
      standing = nearest.isPresent() ? Conditions.Standing.NEAREST : Conditions.Standing.IMPOSSIBLE;
    }
    return new Conditions(
        central,
        payoffs,
        Optional.of(outcome),
        plays,
        standing,
        holding.size() - (holding.isEmpty() ? 0 : plays.size()));
  }
}
