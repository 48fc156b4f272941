package io.entente.exercise.lint;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.text.Phrases;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a set of exercises through every {@link Gate}, with the first N variants of each exercise
 * under a seed. What it proves of them it proves for these variants; other keys may give others.
 */
public final class Lint {

  /** So many different variants an exercise must have. */
  public static final int FEWEST = 30;

  /** Among so many keys different variants are looked for. */
  private static final int SEARCHED = 300;

  /** At least one draw in so many must fit. */
  private static final long LEAST_ACCEPTED = 100;

  /** In each further language only names differ, so that fewer variants are looked at. */
  private static final int FURTHER = 20;

  private final ExerciseSet set;
  private final List<Phrases> languages;
  private final List<Printed> prints;
  private final VariantMaker maker;
  private final Notes notes = new Notes();

  /**
   * Something that is printed or exported.
   *
   * @param name for findings, such as {@code moodle.xml}
   * @param fractions whether every {@code fraction="..."} in it must be a legal one
   * @param writer writes it
   */
  public record Printed(String name, boolean fractions, Writer writer) {}

  /** Writes one variant in one language. */
  public interface Writer {

    /** The text of it. */
    String write(ExerciseSet set, Variant variant, List<Question> questions, Phrases phrases);
  }

  /**
   * What was found.
   *
   * @param findings none if the set is sound
   * @param difficulties one an exercise of which a variant could be drawn
   * @param variants how many of each exercise were looked at
   */
  public record Result(
      List<LintFinding> findings, List<Difficulty.Spread> difficulties, int variants) {
    public Result {
      findings = List.copyOf(findings);
      difficulties = List.copyOf(difficulties);
    }
  }

  /**
   * Lint of a set.
   *
   * @param languages all that exercises can be said in
   * @param prints all that is printed or exported of a set
   */
  public Lint(ExerciseSet set, long seed, List<Phrases> languages, List<Printed> prints) {
    this.set = set;
    this.languages = List.copyOf(languages);
    this.prints = List.copyOf(prints);
    this.maker = new VariantMaker(set, seed);
  }

  /**
   * Looks at the variants 1 to N of every exercise.
   *
   * @param variants N, from 1 on
   */
  public Result run(int variants) {
    if (variants < 1) {
      throw new IllegalArgumentException(variants + " variants");
    }
    new TextChecks(set, languages, notes).check();
    if (set.exercises().isEmpty()) {
      notes.add(
          Gate.VARIANTS, "", Optional.empty(), "there is no exercise in it", "give it an exercise");
    }
    List<Phrases> spoken =
        languages.stream()
            .filter(phrases -> set.title().byLanguage().containsKey(phrases.language()))
            .toList();
    List<Difficulty.Spread> difficulties = new ArrayList<>();
    for (int number = 0; number < Math.max(1, spoken.size()); number++) {
      Optional<Phrases> phrases =
          number < spoken.size() ? Optional.of(spoken.get(number)) : Optional.empty();
      ExerciseSet said = phrases.map(one -> set.in(one.language())).orElse(set);
      int looked = number == 0 ? variants : Math.min(variants, FURTHER);
      for (Exercise exercise : said.exercises()) {
        List<Drawn> drawn = draw(exercise, looked, number == 0);
        for (Ask ask : exercise.ask()) {
          new QuestionChecks(ask, notes).check(drawn, number == 0);
        }
        phrases.ifPresent(one -> new PrintChecks(said, one, prints, notes).check(drawn));
        if (number == 0) {
          Difficulty.of(exercise, drawn).ifPresent(difficulties::add);
        }
      }
    }
    return new Result(notes.list(), difficulties, variants);
  }

  private List<Drawn> draw(Exercise exercise, int variants, boolean first) {
    List<Drawn> all = new ArrayList<>();
    Set<Map<String, Rational>> different = new HashSet<>();
    long draws = 0;
    int made = 0;
    try {
      for (int key = 1; key <= variants; key++) {
        VariantMaker.Made one = maker.make(exercise, Integer.toString(key));
        draws += one.draws();
        made++;
        different.add(one.variant().values());
        all.add(drawn(Integer.toString(key), one));
      }
      if (draws > LEAST_ACCEPTED * made) {
        notes.add(
            Gate.VARIANTS,
            exercise.id(),
            Optional.empty(),
            "only " + made + " of " + draws + " draws fit its requirements",
            "narrow \"vary\" to values that fit, so that at least one draw in "
                + LEAST_ACCEPTED
                + " does");
      }
      if (first && isComputed(all)) {
        requireDifferent(exercise, different, made);
      }
    } catch (UnaskableException none) {
      notes.add(
          Gate.VARIANTS,
          exercise.id(),
          Optional.empty(),
          "variant " + (made + 1) + " cannot be drawn: " + none.getMessage(),
          "look at its \"vary\", \"require\" and payoffs");
    }
    return all;
  }

  /** Whether numbers matter, and so must differ; a question that a person reads needs none. */
  private static boolean isComputed(List<Drawn> all) {
    Exercise exercise = all.get(0).variant().exercise();
    return !exercise.vary().isEmpty()
        || all.get(0).questions().values().stream()
            .anyMatch(question -> question.trace().isPresent());
  }

  private void requireDifferent(Exercise exercise, Set<Map<String, Rational>> different, int from) {
    int key = from;
    while (different.size() < FEWEST && key < SEARCHED) {
      different.add(maker.make(exercise, Integer.toString(++key)).variant().values());
    }
    if (different.size() < FEWEST) {
      notes.add(
          Gate.VARIANTS,
          exercise.id(),
          Optional.empty(),
          different.size() == 1
              ? "every student gets the same numbers"
              : "there are only " + different.size() + " different variants",
          "give \"vary\" more values: " + FEWEST + " different variants are needed");
    }
  }

  private static Drawn drawn(String key, VariantMaker.Made made) {
    Map<String, Question> questions = new LinkedHashMap<>();
    made.questions().forEach(question -> questions.put(question.ask().id(), question));
    return new Drawn(key, made.variant(), questions);
  }
}
