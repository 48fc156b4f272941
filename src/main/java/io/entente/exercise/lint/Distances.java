package io.entente.exercise.lint;

import io.entente.exercise.Ask;
import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumberText;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether numbers that stand for different things, such as the key and what a misconception leads
 * to, lie apart, so that a rounded answer is taken for one of them only.
 */
final class Distances {

  /** Closer than this, two numbers can be taken for each other once they are rounded. */
  static final Rational LEAST = Rational.of(1, 50);

  private static final String COMPLEMENT = "M5";

  private final Ask ask;
  private final Notes notes;

  Distances(Ask ask, Notes notes) {
    this.ask = ask;
    this.notes = notes;
  }

  /**
   * What stands for something.
   *
   * @param what for findings
   * @param code of the misconception, empty for the key
   * @param places one number a place; an end that is infinite is missing
   */
  private record Value(String what, String code, List<Optional<Rational>> places) {}

  /**
   * Looks at all variants.
   *
   * @param found code of a misconception to the number of variants that it is found in
   */
  void check(List<Drawn> all, Map<String, Integer> found) {
    boolean complements = found.containsKey(COMPLEMENT) || ask.mistakes().contains(COMPLEMENT);
    for (Drawn drawn : all) {
      Question question = drawn.questions().get(ask.id());
      if (question != null) {
        List<Value> values = values(question, complements);
        for (int one = 0; one < values.size(); one++) {
          for (int two = 0; two < one; two++) {
            compare(drawn, values.get(two), values.get(one));
          }
        }
        if (question.key() instanceof NumberKey) {
          hidden(drawn, question, found);
        }
      }
    }
  }

  private static List<Value> values(Question question, boolean complements) {
    List<Value> values = new ArrayList<>();
    Key key = question.key();
    read(key, key.text())
        .ifPresent(places -> values.add(new Value("the key " + key.text(), "", places)));
    for (Question.Mistake mistake : question.mistakes()) {
      String what = mistake.sample() + " (" + mistake.code() + ")";
      read(key, mistake.sample())
          .ifPresent(places -> values.add(new Value(what, mistake.code(), places)));
    }
    if (complements && key instanceof NumberKey number && number.isProbability()) {
      Rational other = Rational.ONE.minus(number.value());
      values.add(new Value("its complement " + other, COMPLEMENT, List.of(Optional.of(other))));
    }
    return values;
  }

  /** The numbers that an answer consists of; empty if it does not consist of numbers. */
  private static Optional<List<Optional<Rational>>> read(Key key, String text) {
    Optional<Answer> answer = key.read(text).answer();
    List<Optional<Rational>> places = new ArrayList<>();
    if (answer.isPresent() && answer.get() instanceof Answer.Number number) {
      places.add(Optional.of(number.number().value()));
    } else if (answer.isPresent() && answer.get() instanceof Answer.Numbers numbers) {
      for (String place : key.options()) {
        places.add(Optional.ofNullable(numbers.entries().get(place)).map(NumberText::value));
      }
    } else if (answer.isPresent() && answer.get() instanceof Answer.Piece piece) {
      if (!piece.isEmpty()) {
        places.add(piece.low());
        places.add(piece.high());
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  /** Two that agree everywhere differ in something else, such as whether an end belongs to it. */
  private void compare(Drawn drawn, Value one, Value other) {
    boolean same = one.places().equals(other.places());
    boolean key = one.code().isEmpty();
    if (one.code().equals(other.code()) || one.places().size() != other.places().size()) {
      return;
    }
    if (same && one.places().size() > 1 || same && !key) {
      return;
    }
    for (int place = 0; place < one.places().size(); place++) {
      Optional<Rational> low = one.places().get(place);
      Optional<Rational> high = other.places().get(place);
      boolean far =
          low.isPresent() != high.isPresent()
              || low.isPresent() && low.get().minus(high.get()).abs().compareTo(LEAST) >= 0;
      if (far) {
        return;
      }
    }
    notes.add(
        Gate.APART,
        drawn,
        Optional.of(ask.id()),
        one.code() + "|" + other.code(),
        one.what() + " and " + other.what() + " lie closer than 0.02",
        "require {\"apart\": [..., \"1/50\"]} of the two");
  }

  /**
   * A misconception that is found in other variants and not in this one led to the key itself here,
   * or to the number of another one.
   */
  private void hidden(Drawn drawn, Question question, Map<String, Integer> found) {
    for (String code : ask.mistakes()) {
      boolean here = question.mistakes().stream().anyMatch(one -> one.code().equals(code));
      boolean said = code.equals(COMPLEMENT) && isHalf(question.key());
      if (!here && !said && found.containsKey(code)) {
        notes.add(
            Gate.APART,
            drawn,
            Optional.of(ask.id()),
            code,
            code
                + " leads to no number of its own here: to the key, "
                + question.key().text()
                + ", or to that of another misconception",
            "require {\"apart\": [..., \"1/50\"]}, or take " + code + " off the list");
      }
    }
  }

  /** Whether the key is its own complement, which is said already. */
  private static boolean isHalf(Key key) {
    return key instanceof NumberKey number && number.value().equals(Rational.of(1, 2));
  }
}
