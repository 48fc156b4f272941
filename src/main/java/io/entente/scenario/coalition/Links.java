package io.entente.scenario.coalition;

import io.entente.expression.Expression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What links between pairs give the players, so that it can be asked which networks are stable.
 *
 * @param rule how a player's payoff follows from the network
 * @param cost what a link costs each of the two
 * @param decay of the connections model: the share that is left over one more link
 * @see "Jackson and Wolinsky (1996), A Strategic Model of Social and Economic Networks, Journal of
 *     Economic Theory 71, 44-74"
 */
public record Links(Rule rule, Expression cost, Optional<Expression> decay) {

  /** How a player's payoff follows from the network, before the cost of its links. */
  public enum Rule {
    /** Half of what each pair it is linked with gains. */
    PAIRS("pairs"),
    /** Its Myerson value: the Shapley value where only those act together whom links connect. */
    MYERSON("myerson"),
    /** Of each player it can reach, the decay to the power of the number of links between. */
    CONNECTIONS("connections");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    /** The name in files. */
    public String word() {
      return word;
    }
  }

  Map<String, Expression> formulas() {
    Map<String, Expression> named = new LinkedHashMap<>();
    named.put("cost of a link", cost);
    decay.ifPresent(formula -> named.put("decay", formula));
    return named;
  }
}
