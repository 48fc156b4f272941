package io.entente.outcome.section;

import io.entente.expression.Expression;
import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.sample.CentralNumbers;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Player;
import io.entente.scenario.coalition.Worth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the coalitions of a game are worth at the central reading. */
final class CentralWorths {

  private final CoalitionSection section;
  private final CentralNumbers numbers;
  private boolean exact = true;

  CentralWorths(CoalitionSection section, CentralNumbers numbers) {
    this.section = section;
    this.numbers = numbers;
  }

  /** Whether every number asked for so far was exact. */
  boolean areExact() {
    return exact;
  }

  /** The game. */
  CoalitionalGame game() {
    Rational[] worth = new Rational[1 << section.players().size()];
    Arrays.fill(worth, Rational.ZERO);
    if (section.worth() instanceof Worth.Listed listed) {
      listed(listed, worth);
    } else if (section.worth() instanceof Worth.ByFormula formula) {
      byFormula(formula, worth);
    } else if (section.worth() instanceof Worth.Voting voting) {
      voting(voting, worth);
    }
    return new CoalitionalGame(section.players().stream().map(Player::id).toList(), worth);
  }

  private void listed(Worth.Listed listed, Rational[] worth) {
    listed
        .pairs()
        .forEach(
            (pair, formula) -> {
              Rational value = value(formula, "the pair " + section.coalition(pair));
              for (int s = 0; s < worth.length; s++) {
                if ((s & pair) == pair) {
                  worth[s] = worth[s].plus(value);
                }
              }
            });
    listed
        .worths()
        .forEach((members, formula) -> worth[members] = value(formula, coalition(members)));
  }

  private String coalition(int members) {
    return "the worth of " + section.coalition(members);
  }

  private void byFormula(Worth.ByFormula formula, Rational[] worth) {
    Map<String, Rational[]> quantities = new LinkedHashMap<>();
    formula.quantities().forEach((name, values) -> quantities.put(name, all(values, name)));
    for (int s = 1; s < worth.length; s++) {
      Map<String, Rational> more = new LinkedHashMap<>();
      more.put(Worth.ByFormula.SIZE, Rational.of(Integer.bitCount(s)));
      for (Map.Entry<String, Rational[]> quantity : quantities.entrySet()) {
        measure(s, quantity.getKey(), quantity.getValue(), more);
      }
      worth[s] = value(formula.formula(), more, coalition(s));
    }
  }

  private static void measure(int s, String name, Rational[] of, Map<String, Rational> into) {
    Rational sum = Rational.ZERO;
    Rational rest = Rational.ZERO;
    Rational least = null;
    Rational most = null;
    for (int p = 0; p < of.length; p++) {
      if ((s >> p & 1) == 0) {
        rest = rest.plus(of[p]);
        continue;
      }
      sum = sum.plus(of[p]);
      least = least == null || of[p].compareTo(least) < 0 ? of[p] : least;
      most = most == null || of[p].compareTo(most) > 0 ? of[p] : most;
    }
    into.put("sum." + name, sum);
    into.put("rest." + name, rest);
    into.put("min." + name, least);
    into.put("max." + name, most);
  }

  private void voting(Worth.Voting voting, Rational[] worth) {
    Arrays.fill(worth, 1, worth.length, Rational.ONE);
    for (Worth.Rule rule : voting.rules()) {
      Rational quota = value(rule.quota(), "a quota");
      Rational[] weights = all(rule.weights(), "a weight");
      for (int s = 1; s < worth.length; s++) {
        Rational sum = Rational.ZERO;
        for (int p = 0; p < weights.length; p++) {
          sum = (s >> p & 1) != 0 ? sum.plus(weights[p]) : sum;
        }
        worth[s] = sum.compareTo(quota) >= 0 ? worth[s] : Rational.ZERO;
      }
    }
  }

  /** Values of formulas, one for each player. */
  Rational[] all(List<Expression> formulas, String what) {
    Rational[] values = new Rational[formulas.size()];
    for (int p = 0; p < values.length; p++) {
      values[p] = value(formulas.get(p), what + " of " + section.players().get(p).id());
    }
    return values;
  }

  /** The value of a formula over parameters. */
  Rational value(Expression formula, String what) {
    return value(formula, Map.of(), what);
  }

  Rational value(Expression formula, Map<String, Rational> more, String what) {
    Optional<Rational> exactly = numbers.exactly(formula, more);
    if (exactly.isPresent()) {
      return exactly.get();
    }
    exact = false;
    Map<String, Double> near = new LinkedHashMap<>();
    more.forEach((name, value) -> near.put(name, value.toDouble()));
    double value = numbers.near(formula, near);
    if (!Double.isFinite(value)) {
      throw new SectionFailure(
          section.place() + ": " + what + " is not a finite number at the central reading",
          "look for a division by zero or a logarithm in its formulas");
    }
    return Rational.ofDouble(value);
  }
}
