package io.entente.scenario.coalition;

import io.entente.expression.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How it is said what each coalition is worth. The empty coalition is worth 0. */
public sealed interface Worth {

  /** The formulas it rests on, by what each is for. */
  Map<String, Expression> formulas(IntFunction<String> coalition, List<Player> players);

  /**
   * Coalitions and pairs with formulas over parameters.
   *
   * @param worths coalition, as a set of bits, to its worth
   * @param pairs pair, as a set of two bits, to what the two gain together; a coalition that is not
   *     among the worths is worth the sum of its pairs
   */
  record Listed(Map<Integer, Expression> worths, Map<Integer, Expression> pairs) implements Worth {
    public Listed {
      worths = Collections.unmodifiableMap(new LinkedHashMap<>(worths));
      pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    @Override
    public Map<String, Expression> formulas(IntFunction<String> coalition, List<Player> players) {
      Map<String, Expression> named = new LinkedHashMap<>();
      pairs.forEach((pair, formula) -> named.put("pair " + coalition.apply(pair), formula));
      worths.forEach(
          (members, formula) -> named.put("worth of " + coalition.apply(members), formula));
      return named;
    }
  }

  /**
   * One formula for all coalitions. Besides parameters it may use {@code size}, the number of
   * members, and of each quantity q {@code sum.q}, {@code min.q} and {@code max.q} over the members
   * and {@code rest.q}, its sum over all others.
   *
   * @param formula the worth of a coalition that is not empty
   * @param quantities name to what each player has of it, formulas over parameters
   */
  record ByFormula(Expression formula, Map<String, List<Expression>> quantities) implements Worth {

    /** What a formula may use of a coalition's number of members. */
    public static final String SIZE = "size";

    /** What it may use of a quantity, before the quantity's name. */
    public static final List<String> MEASURES = List.of("sum.", "rest.", "min.", "max.");

    public ByFormula {
      Map<String, List<Expression>> copy = new LinkedHashMap<>();
      quantities.forEach((name, values) -> copy.put(name, List.copyOf(values)));
      quantities = Collections.unmodifiableMap(copy);
    }

    /** The names that the formula may use besides parameters, in the order of their numbers. */
    public static List<String> names(Iterable<String> quantities) {
      List<String> names = new ArrayList<>();
      names.add(SIZE);
      for (String quantity : quantities) {
        for (String measure : MEASURES) {
          names.add(measure + quantity);
        }
      }
      return names;
    }

    @Override
    public Map<String, Expression> formulas(IntFunction<String> coalition, List<Player> players) {
      Map<String, Expression> named = new LinkedHashMap<>();
      named.put("worth of a coalition", formula);
      quantities.forEach(
          (name, values) -> {
            for (int p = 0; p < values.size(); p++) {
              named.put(name + " of " + players.get(p).id(), values.get(p));
            }
          });
      return named;
    }
  }

  /**
   * Worth 1 if every rule is met, 0 otherwise: a coalition meets a rule if its weights reach the
   * quota.
   */
  record Voting(List<Rule> rules) implements Worth {
    public Voting {
      rules = List.copyOf(rules);
    }

    @Override
    public Map<String, Expression> formulas(IntFunction<String> coalition, List<Player> players) {
      Map<String, Expression> named = new LinkedHashMap<>();
      for (int r = 0; r < rules.size(); r++) {
        String of = rules.size() == 1 ? "" : " of rule " + (r + 1);
        named.put("quota" + of, rules.get(r).quota());
        for (int p = 0; p < players.size(); p++) {
          named.put("weight" + of + " of " + players.get(p).id(), rules.get(r).weights().get(p));
        }
      }
      return named;
    }
  }

  /**
   * One condition on who votes in favour.
   *
   * @param quota the least sum of weights
   * @param weights by player
   */
  record Rule(Expression quota, List<Expression> weights) {
    public Rule {
      weights = List.copyOf(weights);
    }
  }
}
