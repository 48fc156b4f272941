package io.entente.exercise.lint;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.NumberText;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.IteratedElimination;
import io.entente.solve.PureEquilibria;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How hard a variant is, in four numbers, so that variants of one exercise can be seen to be alike.
 *
 * @param size cells of the table, or nodes of the tree
 * @param rounds of deletion of strictly dominated strategies, or moves on the longest path
 * @param equilibria in pure strategies; 0 for a tree
 * @param denominator the largest in the numbers of the keys
 */
public record Difficulty(int size, int rounds, int equilibria, int denominator) {

  /** The names of the four numbers, in order. */
  public static final List<String> NAMES = List.of("size", "rounds", "equilibria", "denominator");

  private static final int LARGEST = 1_000_000;

  /** Denominators up to this are all easy to write. */
  private static final int EASY_DENOMINATOR = 12;

  /** Other numbers may be off the middle by this much. */
  private static final int ALIKE = 1;

  /**
   * The difficulty of an exercise's variants.
   *
   * @param exercise its id
   * @param lowest each number's lowest value
   * @param middle each number's median, the lower one of two
   * @param highest each number's highest value
   * @param outliers variants that are much harder or easier than the middle one
   */
  public record Spread(
      String exercise,
      Difficulty lowest,
      Difficulty middle,
      Difficulty highest,
      List<Outlier> outliers) {
    public Spread {
      outliers = List.copyOf(outliers);
    }
  }

  /**
   * A variant that stands out.
   *
   * @param variant its number
   * @param in the name of the number in which it does
   * @param value what it is there
   */
  public record Outlier(String variant, String in, int value) {}

  /** The four numbers, in the order of {@link #NAMES}. */
  public List<Integer> values() {
    return List.of(size, rounds, equilibria, denominator);
  }

  private static Difficulty of(List<Integer> values) {
    return new Difficulty(values.get(0), values.get(1), values.get(2), values.get(3));
  }

  static Optional<Spread> of(Exercise exercise, List<Drawn> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Difficulty> each = all.stream().map(Difficulty::of).toList();
    List<Integer> lowest = new ArrayList<>();
    List<Integer> middle = new ArrayList<>();
    List<Integer> highest = new ArrayList<>();
    List<Outlier> outliers = new ArrayList<>();
    for (int number = 0; number < NAMES.size(); number++) {
      int place = number;
      List<Integer> sorted =
          new ArrayList<>(each.stream().map(d -> d.values().get(place)).toList());
      Collections.sort(sorted);
      lowest.add(sorted.get(0));
      middle.add(sorted.get((sorted.size() - 1) / 2));
      highest.add(sorted.get(sorted.size() - 1));
      for (int variant = 0; variant < each.size(); variant++) {
        int value = each.get(variant).values().get(number);
        if (isOutlier(number, value, middle.get(number))) {
          outliers.add(new Outlier(all.get(variant).key(), NAMES.get(number), value));
        }
      }
    }
    return Optional.of(new Spread(exercise.id(), of(lowest), of(middle), of(highest), outliers));
  }

  private static boolean isOutlier(int number, int value, int middle) {
    return NAMES.get(number).equals("denominator")
        ? value > EASY_DENOMINATOR && value > 2 * middle
        : Math.abs(value - middle) > ALIKE;
  }

  private static Difficulty of(Drawn drawn) {
    int denominator = denominator(drawn.questions().values());
    Optional<GameTree> tree = drawn.variant().subject().tree();
    if (tree.isPresent()) {
      return new Difficulty(tree.get().nodes(), depth(tree.get()), 0, denominator);
    }
    Optional<StrategicGame> table = drawn.variant().subject().game();
    return table.isEmpty()
        ? new Difficulty(drawn.variant().subject().given().size(), 0, 0, denominator)
        : new Difficulty(
            (int) Math.min(LARGEST, table.get().shape().profiles()),
            IteratedElimination.of(table.get()).rounds().size(),
            (int) Math.min(LARGEST, PureEquilibria.count(table.get()).equilibria()),
            denominator);
  }

  private static int depth(GameTree tree) {
    int deepest = 0;
    for (int node = 0; node < tree.nodes(); node++) {
      int depth = 0;
      for (Optional<Integer> up = tree.parent(node); up.isPresent(); up = tree.parent(up.get())) {
        depth++;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static int denominator(Collection<Question> questions) {
    BigInteger largest = BigInteger.ONE;
    for (Question question : questions) {
      Optional<Answer> key = question.key().read(question.key().text()).answer();
      for (Rational number : key.map(Difficulty::numbers).orElse(List.of())) {
        largest = largest.max(number.denominator());
      }
    }
    return largest.min(BigInteger.valueOf(LARGEST)).intValue();
  }

  private static List<Rational> numbers(Answer answer) {
    List<Rational> numbers = new ArrayList<>();
    if (answer instanceof Answer.Number number) {
      numbers.add(number.number().value());
    } else if (answer instanceof Answer.Numbers several) {
      several.entries().values().stream().map(NumberText::value).forEach(numbers::add);
    } else if (answer instanceof Answer.Piece piece) {
      piece.low().ifPresent(numbers::add);
      piece.high().ifPresent(numbers::add);
    } else if (answer instanceof Answer.Profiles profiles) {
      profiles
          .profiles()
          .forEach(
              profile -> {
                for (int player = 0; player < profile.players(); player++) {
                  for (int own = 0; profile.isExact() && own < profile.strategies(player); own++) {
                    numbers.add(profile.exactProbability(player, own));
                  }
                }
              });
    }
    return numbers;
  }
}
