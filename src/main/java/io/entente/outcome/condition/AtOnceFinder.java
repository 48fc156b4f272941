package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeCells;
import io.entente.sample.Course;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearProfiles;
import io.entente.scenario.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** At once: the conditions of a profile are exactly those of a Nash equilibrium. */
final class AtOnceFinder extends ConditionFinder {

  private final LinearProfiles game;

  AtOnceFinder(CentralReading central, LinearPayoffs payoffs) {
    super(central, payoffs);
    game = payoffs.atOnce();
  }

  @Override
  Conditions.Play play(Course course) {
    return play(game.profile(central.moves(course.cell(0))));
  }

  private Conditions.Play play(int profile) {
    Rational regret = ProfileConditions.regret(game, profile, values);
    ReducedSystem system =
        ReducedSystem.of(ProfileConditions.of(game, profile), box, values, effort);
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>();
    game.moves(profile).forEach((decision, move) -> moves.put(decision, Map.of(move, 1.0)));
    return new Conditions.Play(
        moves, regret.signum() <= 0, regret, true, system, distance(system), Optional.empty());
  }

  @Override
  Optional<Conditions.Play> nearest(Outcome outcome) {
    OutcomeCells cells = central.cells(outcome);
    int best = -1;
    Rational likely = Rational.ZERO;
    Rational least = Rational.ZERO;
    Rational sum = Rational.ZERO;
    for (int profile = 0; profile < game.size(); profile++) {
      Rational probability = probability(cells, profile);
      int more = probability.compareTo(likely);
      if (probability.signum() == 0 || more < 0) {
        continue;
      }
      Rational regret = ProfileConditions.regret(game, profile, values);
      int nearer = more > 0 ? -1 : regret.compareTo(least);
      Rational total = nearer > 0 ? sum : total(profile);
      if (nearer < 0 || (nearer == 0 && total.compareTo(sum) < 0)) {
        best = profile;
        likely = probability;
        least = regret;
        sum = total;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(play(best));
  }

  /** What all inequalities that fail lack together. */
  private Rational total(int profile) {
    Rational total = Rational.ZERO;
    for (Inequality one : ProfileConditions.of(game, profile)) {
      Rational slack = one.slack(values);
      total = slack.signum() < 0 ? total.minus(slack) : total;
    }
    return total;
  }

  private Rational probability(OutcomeCells cells, int profile) {
    Rational sum = Rational.ZERO;
    for (int cell : game.cells(profile)) {
      sum = cells.holds(cell, 0) ? sum.plus(game.probability(cell)) : sum;
    }
    return sum;
  }
}
