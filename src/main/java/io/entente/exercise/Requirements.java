package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.solve.PureEquilibria;
import java.util.List;
import java.util.Set;

/** The closed list of what an exercise may require of its variants. */
final class Requirements {

  private static final List<String> PREDICATES = List.of("pureNash", "less", "noTies");

  private final Exercise exercise;

  Requirements(Exercise exercise) {
    this.exercise = exercise;
    for (Requirement requirement : exercise.require()) {
      if (!PREDICATES.contains(requirement.predicate())) {
        throw new UnaskableException(
            "no requirement is called " + requirement.predicate() + "; there are " + PREDICATES);
      }
    }
  }

  boolean hold(Variant variant) {
    return exercise.require().stream().allMatch(one -> holds(one, variant));
  }

  private boolean holds(Requirement requirement, Variant variant) {
    List<String> arguments = requirement.arguments();
    return switch (requirement.predicate()) {
      case "pureNash" ->
          PureEquilibria.count(variant.subject().game().orElseThrow()).equilibria()
              == Long.parseLong(arguments.get(0));
      case "less" ->
          number(arguments.get(0), variant).compareTo(number(arguments.get(1), variant)) < 0;
      default -> hasNoTies(variant);
    };
  }

  private static Rational number(String formula, Variant variant) {
    Set<String> known = variant.values().keySet();
    return Expression.parse(formula, known)
        .exactly(variant.values())
        .orElseThrow(() -> new UnaskableException(formula + " has no exact value"));
  }

  /** Whether no player gets the same in two profiles that differ in its own strategy alone. */
  private static boolean hasNoTies(Variant variant) {
    var game = variant.subject().game().orElseThrow();
    for (int player = 0; player < game.players().size(); player++) {
      int stride = game.shape().stride(player);
      for (int index = 0; index < game.shape().profiles(); index++) {
        for (int own = 1; own < game.strategies(player).size(); own++) {
          int other = index + own * stride;
          boolean same =
              index / stride % game.strategies(player).size() + own
                  < game.strategies(player).size();
          if (same && game.exactPayoff(player, index).equals(game.exactPayoff(player, other))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
