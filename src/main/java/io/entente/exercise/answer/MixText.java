package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads probabilities by place, {@code Ship=1/4; Hold=3/4}, in groups that sum to 1 each.
 *
 * <p>What is left out has probability 0; but if just one place of a group is left out, it gets the
 * rest. Rounded decimals may miss 1 by a hundredth and are brought to it.
 */
final class MixText {

  /** By so much the decimals of a group may miss 1. */
  private static final Rational SLACK = Rational.of(1, 100);

  private MixText() {}

  /**
   * Reads it.
   *
   * @param find the place a name stands for
   */
  static Key.Reading read(
      String text, List<List<String>> groups, Function<String, Optional<String>> find) {
    Optional<Map<String, String>> pairs = Texts.pairs(text);
    if (pairs.isEmpty()) {
      return Key.Reading.not(Remark.of("unreadable.mix", "text", text.strip()));
    }
    Map<String, NumberText> entries = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : pairs.get().entrySet()) {
      Optional<String> place = find.apply(pair.getKey());
      if (place.isEmpty()) {
        return Key.Reading.not(Remark.of("unreadable.place", "text", pair.getKey()));
      }
      Optional<NumberText> number = NumberText.read(pair.getValue());
      if (number.isEmpty()) {
        return Key.Reading.not(Remark.of("unreadable.number", "text", pair.getValue()));
      }
      if (entries.put(place.get(), number.get()) != null) {
        return Key.Reading.not(Remark.of("unreadable.twice", "text", pair.getKey()));
      }
    }
    for (List<String> group : groups) {
      Optional<Remark> wrong = fault(entries, group);
      if (wrong.isPresent()) {
        return Key.Reading.not(wrong.get());
      }
    }
    return Key.Reading.of(new Answer.Numbers(entries));
  }

  private static Optional<Remark> fault(Map<String, NumberText> entries, List<String> group) {
    Rational sum = Rational.ZERO;
    boolean exact = true;
    int missing = 0;
    for (String place : group) {
      NumberText number = entries.get(place);
      if (number == null) {
        missing++;
        continue;
      }
      if (number.value().signum() < 0 || number.value().compareTo(Rational.ONE) > 0) {
        return Optional.of(Remark.of("number.no-probability"));
      }
      exact &= number.decimals().isEmpty();
      sum = sum.plus(number.value());
    }
    Rational off = sum.minus(Rational.ONE);
    boolean sums = off.abs().compareTo(exact ? Rational.ZERO : SLACK) <= 0;
    if (sums || missing == 1 && off.signum() < 0) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("places", String.join(", ", group));
    values.put("sum", sum.toString());
    return Optional.of(new Remark("unreadable.sum", values));
  }

  /** The weights of a group, in order; they sum to 1 exactly. */
  static List<Rational> weights(Answer.Numbers answer, List<String> group) {
    List<Rational> weights = new ArrayList<>();
    Rational sum = Rational.ZERO;
    int missing = -1;
    int count = 0;
    for (String place : group) {
      NumberText number = answer.entries().get(place);
      if (number == null) {
        missing = weights.size();
        count++;
      }
      weights.add(number == null ? Rational.ZERO : number.value());
      sum = sum.plus(weights.get(weights.size() - 1));
    }
    if (count == 1 && sum.compareTo(Rational.ONE) < 0) {
      weights.set(missing, Rational.ONE.minus(sum));
      return weights;
    }
    Rational total = sum;
    return weights.stream().map(weight -> weight.dividedBy(total)).toList();
  }

  /** Whether every number was written as a fraction or a whole number. */
  static boolean isExact(Answer.Numbers answer) {
    return answer.entries().values().stream().allMatch(number -> number.decimals().isEmpty());
  }

  /** As a student would write it; places with probability 0 are left out. */
  static String text(List<String> group, List<Rational> weights) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      if (weights.get(i).signum() != 0) {
        parts.add(group.get(i) + "=" + weights.get(i));
      }
    }
    return String.join("; ", parts);
  }
}
