package io.entente.exercise;

import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.IteratedElimination;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.PureEquilibria;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed list of what an exercise may require of its variants. */
final class Requirements {

  /** What a requirement asks of a variant. */
  private interface Predicate {
    boolean holds(Variant variant, List<String> arguments);
  }

  private static final Map<String, Predicate> PREDICATES = new LinkedHashMap<>();

  static {
    PREDICATES.put("pureNash", (variant, of) -> pureNash(variant) == count(of, 0));
    PREDICATES.put("noPureNash", (variant, of) -> pureNash(variant) == 0);
    PREDICATES.put("mixed", (variant, of) -> !MixedWeights.of(game(variant)).isEmpty());
    PREDICATES.put("maxDenominator", Requirements::hasSmallDenominators);
    PREDICATES.put(
        "less", (variant, of) -> number(variant, of, 0).compareTo(number(variant, of, 1)) < 0);
    PREDICATES.put("distinct", Requirements::areDistinct);
    PREDICATES.put("apart", Requirements::areApart);
    PREDICATES.put("noTies", (variant, of) -> hasNoTies(variant));
    PREDICATES.put("strictlyDominated", Requirements::hasDominated);
    PREDICATES.put("solvableByDominance", Requirements::isSolvable);
    PREDICATES.put("inefficientNash", (variant, of) -> hasInefficientNash(game(variant)));
  }

  private final Exercise exercise;

  Requirements(Exercise exercise) {
    this.exercise = exercise;
    for (Requirement requirement : exercise.require()) {
      if (!PREDICATES.containsKey(requirement.predicate())) {
        throw new UnaskableException(
            "no requirement is called "
                + requirement.predicate()
                + "; there are "
                + PREDICATES.keySet());
      }
    }
  }

  boolean hold(Variant variant) {
    return exercise.require().stream()
        .allMatch(one -> PREDICATES.get(one.predicate()).holds(variant, one.arguments()));
  }

  /** The table of a variant, or the strategic form of its tree. */
  private static StrategicGame game(Variant variant) {
    return variant
        .subject()
        .game()
        .or(() -> variant.subject().tree().map(GameTree::strategicForm))
        .orElseThrow(() -> new UnaskableException("a requirement is for a game"));
  }

  private static Rational number(Variant variant, List<String> arguments, int place) {
    if (place >= arguments.size()) {
      throw new UnaskableException("a requirement has too few arguments: " + arguments);
    }
    return variant.number(arguments.get(place));
  }

  private static long count(List<String> arguments, int place) {
    try {
      return Long.parseLong(arguments.get(place));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnaskableException("a requirement needs a whole number: " + arguments);
    }
  }

  private static long pureNash(Variant variant) {
    return PureEquilibria.count(game(variant)).equilibria();
  }

  /** Whether everybody mixes in one equilibrium, with denominators of at most so much. */
  private static boolean hasSmallDenominators(Variant variant, List<String> arguments) {
    BigInteger most = BigInteger.valueOf(count(arguments, 0));
    List<Rational> weights = MixedWeights.of(game(variant));
    return !weights.isEmpty()
        && weights.stream().allMatch(weight -> weight.denominator().compareTo(most) <= 0);
  }

  private static boolean areDistinct(Variant variant, List<String> arguments) {
    Set<Rational> values = new HashSet<>();
    return arguments.stream().allMatch(formula -> values.add(variant.number(formula)));
  }

  /**
   * Whether numbers lie apart by at least the last argument: those of the formulas before it, or,
   * if there are none, all probabilities of the equilibrium in which everybody mixes.
   */
  private static boolean areApart(Variant variant, List<String> arguments) {
    Rational by = number(variant, arguments, arguments.size() - 1);
    List<Rational> values = new ArrayList<>();
    for (int i = 0; i < arguments.size() - 1; i++) {
      values.add(number(variant, arguments, i));
    }
    if (values.isEmpty()) {
      values = MixedWeights.of(game(variant));
      if (values.isEmpty()) {
        return false;
      }
    }
    for (int one = 0; one < values.size(); one++) {
      for (int two = 0; two < one; two++) {
        if (values.get(one).minus(values.get(two)).abs().compareTo(by) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether so many strategies of all players are strictly dominated by another one. */
  private static boolean hasDominated(Variant variant, List<String> arguments) {
    List<List<IteratedElimination.Elimination>> rounds =
        IteratedElimination.of(game(variant)).rounds();
    return (rounds.isEmpty() ? 0 : rounds.get(0).size()) == count(arguments, 0);
  }

  /** Whether one cell is left by deletion; with a number, in no fewer rounds. */
  private static boolean isSolvable(Variant variant, List<String> arguments) {
    IteratedElimination found = IteratedElimination.of(game(variant));
    boolean counts = !arguments.isEmpty() && !arguments.get(0).equals("true");
    return found.solvesGame(game(variant).shape())
        && (!counts || found.rounds().size() >= count(arguments, 0));
  }

  private static boolean hasInefficientNash(StrategicGame game) {
    List<Profile> efficient = ParetoEfficiency.of(game);
    return PureEquilibria.listingAll().solve(game).equilibria().stream()
        .anyMatch(equilibrium -> !efficient.contains(equilibrium.profile()));
  }

  /**
   * Whether no player gets the same in two profiles that differ in its own strategy alone, or at
   * two ends of a tree.
   */
  private static boolean hasNoTies(Variant variant) {
    if (variant.subject().tree().isPresent()) {
      return haveEndsNoTies(variant.subject().tree().get());
    }
    StrategicGame game = game(variant);
    for (int player = 0; player < game.players().size(); player++) {
      for (int index = 0; index < game.shape().profiles(); index++) {
        for (int own = 0; own < game.strategies(player).size(); own++) {
          int other = game.shape().deviate(index, player, own);
          if (other != index
              && game.exactPayoff(player, index).equals(game.exactPayoff(player, other))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean haveEndsNoTies(GameTree tree) {
    for (int player = 0; player < tree.players().size(); player++) {
      Set<Rational> payoffs = new HashSet<>();
      for (int node = 0; node < tree.nodes(); node++) {
        if (tree.actions(node) == 0 && !payoffs.add(tree.exactPayoff(player, node))) {
          return false;
        }
      }
    }
    return true;
  }
}
