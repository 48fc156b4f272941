package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.number.Draws;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the numbers of variants: the same on every machine for the same set, exercise, seed and
 * key. What does not fit the requirements is drawn again.
 */
public final class VariantMaker {

  /** So many draws without one that fits, and the exercise is said to have no variants. */
  public static final int MOST_DRAWS = 20_000;

  /** So many draws that fit but cannot be asked, before any that can, and that is said instead. */
  private static final int MOST_UNASKABLE = 500;

  private static final String CODE_DIGITS = "0123456789ABCDEF";
  private static final int CODE_LENGTH = 4;

  private final ExerciseSet set;
  private final long seed;

  /**
   * Variants of a set.
   *
   * @param seed of the class; another seed gives other numbers
   */
  public VariantMaker(ExerciseSet set, long seed) {
    this.set = set;
    this.seed = seed;
  }

  /**
   * A variant, and how many draws it took.
   *
   * @param variant with numbers that fit
   * @param draws 1 if the first fitted
   * @param questions of the variant, in order
   */
  public record Made(Variant variant, int draws, List<Question> questions) {
    public Made {
      questions = List.copyOf(questions);
    }
  }

  /**
   * The variant of this exercise for a key, such as {@code 7} or what stands for a student. All its
   * questions have an answer: a draw that one of them cannot be asked of is drawn again.
   *
   * @throws UnaskableException if {@link #MOST_DRAWS} draws give none that fits, or a question can
   *     never be asked
   */
  public Made make(Exercise exercise, String key) {
    String name = name(exercise, key);
    long draws = Draws.key(seed, name);
    Requirements requirements = new Requirements(exercise);
    int unaskable = 0;
    for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
      Map<String, Rational> values = values(exercise, draws, attempt);
      try {
        Variant variant =
            new Variant(exercise, code(exercise, key, 0), values, subject(exercise, values));
        if (requirements.hold(variant)) {
          List<Question> questions =
              exercise.ask().stream().map(ask -> ask.question(variant)).toList();
          return new Made(variant, attempt + 1, questions);
        }
      } catch (UnaskableException e) {
        unaskable++;
        if (exercise.vary().isEmpty() || unaskable == MOST_UNASKABLE) {
          throw new UnaskableException("exercise " + exercise.id() + ": " + e.getMessage());
        }
      }
    }
    throw new UnaskableException(
        "exercise " + exercise.id() + ": " + MOST_DRAWS + " draws gave no numbers that fit");
  }

  private static Map<String, Rational> values(Exercise exercise, long draws, int attempt) {
    Map<String, Rational> values = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, List<Expression>> vary : exercise.vary().entrySet()) {
      long run = (long) attempt * exercise.vary().size() + number++;
      List<Expression> choices = vary.getValue();
      int choice = (int) (Draws.uniform(draws, run) * choices.size());
      Expression formula = choices.get(choice);
      values.put(
          vary.getKey(),
          formula
              .exactly(values)
              .orElseThrow(() -> new UnaskableException(formula + " has no exact value")));
    }
    return values;
  }

  private static Subject subject(Exercise exercise, Map<String, Rational> values) {
    if (exercise.game().isEmpty()) {
      return Subject.of(List.of(), Map.of());
    }
    return new GameMaker(exercise.title().in("en"), values, exercise.open())
        .subject(exercise.game().get());
  }

  private String name(Exercise exercise, String key) {
    return set.id() + "|" + set.version() + "|" + exercise.id() + "|" + key;
  }

  /**
   * The first letter of the set, the place of the exercise, and 16 bits of its name.
   *
   * @param salt 0; if that code is taken in a class 1, and so on
   */
  String code(Exercise exercise, String key, int salt) {
    int place = set.exercises().indexOf(exercise) + 1;
    return letter(set) + (place < 10 ? "0" : "") + place + "-" + bits(name(exercise, key), salt);
  }

  /** The first letter of the set, and 16 bits of the key. */
  String sheetCode(String key, int salt) {
    return letter(set) + "-" + bits(set.id() + "|" + set.version() + "|" + key, salt);
  }

  private static String letter(ExerciseSet set) {
    return "" + Character.toUpperCase(set.id().charAt(0));
  }

  private String bits(String name, int salt) {
    long bits = Draws.bits(Draws.key(seed, "code|" + name), salt);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      digits.append(CODE_DIGITS.charAt((int) (bits >>> (4 * i) & 15)));
    }
    return digits.toString();
  }
}
