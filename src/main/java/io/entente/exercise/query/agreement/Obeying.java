package io.entente.exercise.query.agreement;

import io.entente.exercise.query.table.Asked;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether players obey a mediator who draws a cell and tells each its own part. */
final class Obeying {

  private final Asked asked;
  private final List<Rational> weights;

  /**
   * Of a distribution.
   *
   * @param weights one a cell, in the order of the table
   */
  Obeying(Asked asked, List<Rational> weights) {
    this.asked = asked;
    this.weights = List.copyOf(weights);
  }

  /**
   * One comparison.
   *
   * @param chance that the player is told so
   * @param slack what it loses on average by doing the other thing whenever it is told so
   */
  record Condition(int player, int told, int instead, Rational chance, Rational slack) {}

  /** All comparisons, by player, what it is told, and what it might do instead. */
  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    for (int player = 0; player < asked.game().players().size(); player++) {
      int strategies = asked.game().strategies(player).size();
      for (int told = 0; told < strategies; told++) {
        for (int instead = 0; instead < strategies; instead++) {
          if (told != instead) {
            Rational slack = sum(player, told, told).minus(sum(player, told, instead));
            conditions.add(new Condition(player, told, instead, chance(player, told), slack));
          }
        }
      }
    }
    return conditions;
  }

  /** What a player gets from all cells in which it is told one thing and does another. */
  private Rational sum(int player, int told, int does) {
    Rational sum = Rational.ZERO;
    for (int index = 0; index < weights.size(); index++) {
      Profile cell = asked.cells().all().get(index);
      if (cell.strategy(player) == told) {
        sum = sum.plus(weights.get(index).times(asked.payoff(player, cell.with(player, does))));
      }
    }
    return sum;
  }

  private Rational chance(int player, int told) {
    Rational chance = Rational.ZERO;
    for (int index = 0; index < weights.size(); index++) {
      if (asked.cells().all().get(index).strategy(player) == told) {
        chance = chance.plus(weights.get(index));
      }
    }
    return chance;
  }

  /** A comparison as a student names it: {@code China: Back -> Stand}. */
  String label(Condition condition) {
    List<String> names = asked.game().strategies(condition.player());
    return asked.game().players().get(condition.player())
        + ": "
        + names.get(condition.told())
        + " -> "
        + names.get(condition.instead());
  }

  Step step(Condition condition) {
    List<String> names = asked.game().strategies(condition.player());
    return new Step(
        Rule.OBEDIENCE,
        Fields.builder()
            .with("player", asked.game().players().get(condition.player()))
            .with("told", names.get(condition.told()))
            .with("instead", names.get(condition.instead()))
            .with("obey", sum(condition.player(), condition.told(), condition.told()))
            .with("disobey", sum(condition.player(), condition.told(), condition.instead()))
            .with("slack", condition.slack())
            .build());
  }

  /** The sum of all players' payoffs on average. */
  Rational worth() {
    Rational sum = Rational.ZERO;
    for (int index = 0; index < weights.size(); index++) {
      sum = sum.plus(weights.get(index).times(all(asked, asked.cells().all().get(index))));
    }
    return sum;
  }

  /** The sum of all players' payoffs in a cell. */
  static Rational all(Asked asked, Profile cell) {
    Rational sum = Rational.ZERO;
    for (int player = 0; player < asked.game().players().size(); player++) {
      sum = sum.plus(asked.payoff(player, cell));
    }
    return sum;
  }

  /** The distribution as subjects have it. */
  Map<List<String>, Rational> distribution() {
    Map<List<String>, Rational> distribution = new LinkedHashMap<>();
    for (int index = 0; index < weights.size(); index++) {
      distribution.put(asked.cells().names(asked.cells().all().get(index)), weights.get(index));
    }
    return distribution;
  }
}
