package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.IteratedElimination;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.PureEquilibria;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed list of what an exercise may require of its variants. */
public final class Requirements {

  /** What stands behind the name of a requirement. */
  private enum Shape {
    /** {@code true}. */
    FLAG("write true, or leave the requirement out"),
    /** A whole number. */
    COUNT("write a whole number, such as 1"),
    /** Either. */
    FLAG_OR_COUNT("write true or a whole number"),
    /** One formula or more. */
    FORMULAS("write formulas in brackets, such as [\"a\", \"b\"]"),
    /** Two formulas. */
    PAIR("write two formulas in brackets, such as [\"a\", \"b\"]");

    private final String remedy;

    Shape(String remedy) {
      this.remedy = remedy;
    }
  }

  /** What a requirement asks of a variant. */
  private interface Test {
    boolean holds(Variant variant, List<String> arguments);
  }

  /** A requirement that can be made. */
  private record Predicate(Shape shape, Test test) {}

  private static final Map<String, Predicate> PREDICATES = new LinkedHashMap<>();

  private static void add(String name, Shape shape, Test test) {
    PREDICATES.put(name, new Predicate(shape, test));
  }

  static {
    // every variant is asked before it is used; the name is there to say so
    add("askable", Shape.FLAG, (variant, of) -> true);
    add("pureNash", Shape.COUNT, (variant, of) -> pureNash(variant) == count(of));
    add("noPureNash", Shape.FLAG, (variant, of) -> pureNash(variant) == 0);
    add("mixed", Shape.FLAG, (variant, of) -> !MixedWeights.of(game(variant)).isEmpty());
    add("equilibria", Shape.COUNT, Requirements::hasEquilibria);
    add("maxDenominator", Shape.COUNT, Requirements::hasSmallDenominators);
    add("less", Shape.PAIR, Requirements::isLess);
    add("distinct", Shape.FORMULAS, Requirements::areDistinct);
    add("apart", Shape.FORMULAS, Requirements::areApart);
    add("noTies", Shape.FLAG, (variant, of) -> hasNoTies(variant));
    add("strictlyDominated", Shape.COUNT, Requirements::hasDominated);
    add("noWeakDominance", Shape.FLAG, (variant, of) -> hasNoWeakDominance(game(variant)));
    add("solvableByDominance", Shape.FLAG_OR_COUNT, Requirements::isSolvable);
    add("inefficientNash", Shape.FLAG, (variant, of) -> hasInefficientNash(game(variant)));
  }

  private final List<Requirement> list;

  /**
   * The requirements of an exercise.
   *
   * @throws UnaskableException if one of them is faulty
   */
  Requirements(Exercise exercise) {
    this.list = exercise.require();
    for (Requirement requirement : list) {
      fault(requirement, exercise.vary().keySet())
          .ifPresent(
              fault -> {
                throw new UnaskableException(
                    requirement.predicate() + ": " + fault.why() + "; " + fault.remedy());
              });
    }
  }

  /** The names of all requirements. */
  public static List<String> words() {
    return List.copyOf(PREDICATES.keySet());
  }

  /**
   * What is wrong with a requirement as it is written.
   *
   * @param argument the number of the argument that is wrong, 0 for the first; absent if it is
   *     their number
   * @param why in words
   * @param remedy what to write
   */
  public record Fault(Optional<Integer> argument, String why, String remedy) {}

  /**
   * What is wrong with a requirement over these parameters, if anything is; whether a variant
   * fulfils it is not asked here.
   */
  public static Optional<Fault> fault(Requirement requirement, Set<String> parameters) {
    List<String> arguments = requirement.arguments();
    Predicate predicate = PREDICATES.get(requirement.predicate());
    if (predicate == null) {
      String why = "no requirement is called " + requirement.predicate();
      return Optional.of(new Fault(Optional.empty(), why, "there are " + words()));
    }
    Shape shape = predicate.shape();
    boolean many = shape == Shape.FORMULAS || shape == Shape.PAIR;
    if (arguments.isEmpty()
        || !many && arguments.size() > 1
        || shape == Shape.PAIR && arguments.size() != 2) {
      String why = arguments.size() + " arguments";
      return Optional.of(new Fault(Optional.empty(), why, shape.remedy));
    }
    return many ? inFormulas(arguments, parameters, shape) : in(shape, arguments.get(0));
  }

  private static Optional<Fault> inFormulas(
      List<String> formulas, Set<String> parameters, Shape shape) {
    for (int i = 0; i < formulas.size(); i++) {
      try {
        Expression.parse(formulas.get(i), parameters);
      } catch (FormulaException e) {
        String why = formulas.get(i) + ": " + e.getMessage();
        return Optional.of(new Fault(Optional.of(i), why, e.remedy().orElse(shape.remedy)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> in(Shape shape, String one) {
    boolean flag = shape != Shape.COUNT && one.equals("true");
    boolean count = shape != Shape.FLAG && isCount(one);
    return flag || count
        ? Optional.empty()
        : Optional.of(new Fault(Optional.of(0), one + " says nothing here", shape.remedy));
  }

  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  boolean hold(Variant variant) {
    return list.stream()
        .allMatch(one -> PREDICATES.get(one.predicate()).test().holds(variant, one.arguments()));
  }

  /** The table of a variant, or the strategic form of its tree. */
  private static StrategicGame game(Variant variant) {
    return variant
        .subject()
        .game()
        .or(() -> variant.subject().tree().map(GameTree::strategicForm))
        .orElseThrow(() -> new UnaskableException("a requirement is for a game"));
  }

  private static int count(List<String> arguments) {
    return Integer.parseInt(arguments.get(0));
  }

  private static long pureNash(Variant variant) {
    return PureEquilibria.count(game(variant)).equilibria();
  }

  /** Whether everybody mixes in one equilibrium, with denominators of at most so much. */
  private static boolean hasSmallDenominators(Variant variant, List<String> arguments) {
    BigInteger most = BigInteger.valueOf(count(arguments));
    List<Rational> weights = MixedWeights.of(game(variant));
    return !weights.isEmpty()
        && weights.stream().allMatch(weight -> weight.denominator().compareTo(most) <= 0);
  }

  private static boolean isLess(Variant variant, List<String> arguments) {
    return variant.number(arguments.get(0)).compareTo(variant.number(arguments.get(1))) < 0;
  }

  /** Whether there are so many equilibria, pure and mixed, and not infinitely many. */
  private static boolean hasEquilibria(Variant variant, List<String> arguments) {
    MixedEquilibria found = MixedEquilibria.of(game(variant));
    return !found.subsets().hasContinuum()
        && found.equilibria().equilibria().size() == count(arguments);
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
    Rational by = variant.number(arguments.get(arguments.size() - 1));
    List<Rational> values = new ArrayList<>();
    for (int i = 0; i < arguments.size() - 1; i++) {
      values.add(variant.number(arguments.get(i)));
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
    return (rounds.isEmpty() ? 0 : rounds.get(0).size()) == count(arguments);
  }

  /** Whether one cell is left by deletion; with a number, in no fewer rounds. */
  private static boolean isSolvable(Variant variant, List<String> arguments) {
    IteratedElimination found = IteratedElimination.of(game(variant));
    boolean counts = isCount(arguments.get(0));
    return found.solvesGame(game(variant).shape())
        && (!counts || found.rounds().size() >= count(arguments));
  }

  /** Whether whatever dominates a strategy, pure by pure, does so strictly. */
  private static boolean hasNoWeakDominance(StrategicGame game) {
    for (int player = 0; player < game.players().size(); player++) {
      for (int own = 0; own < game.strategies(player).size(); own++) {
        for (int by = 0; by < game.strategies(player).size(); by++) {
          if (own != by && isWeakly(game, player, own, by)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether one strategy is never better than another, somewhere worse and somewhere equal. */
  private static boolean isWeakly(StrategicGame game, int player, int own, int by) {
    boolean worse = false;
    boolean equal = false;
    for (int index = 0; index < game.shape().profiles(); index++) {
      if (game.shape().strategy(index, player) == own) {
        int other = game.shape().deviate(index, player, by);
        int sign = game.exactPayoff(player, index).compareTo(game.exactPayoff(player, other));
        if (sign > 0) {
          return false;
        }
        worse |= sign < 0;
        equal |= sign == 0;
      }
    }
    return worse && equal;
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
