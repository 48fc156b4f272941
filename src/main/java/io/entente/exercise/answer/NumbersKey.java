package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several numbers, one a place: {@code Russia=3; DPRK=5/2}. Each place earns alike; what is left
 * out earns nothing.
 *
 * @param right place to what is right there
 * @param isProbability whether all lie between 0 and 1
 * @param isExact whether decimals must be exact
 */
public record NumbersKey(Map<String, Rational> right, boolean isProbability, boolean isExact)
    implements Key {

  public NumbersKey {
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
    if (right.isEmpty()) {
      throw new IllegalArgumentException("no places");
    }
  }

  @Override
  public String kind() {
    return "numbers";
  }

  @Override
  public String text() {
    List<String> pairs = new ArrayList<>();
    right.forEach((place, value) -> pairs.add(place + "=" + value));
    return String.join("; ", pairs);
  }

  @Override
  public List<String> options() {
    return List.copyOf(right.keySet());
  }

  @Override
  public Reading read(String text) {
    Optional<Map<String, String>> pairs = Texts.pairs(text);
    if (pairs.isEmpty()) {
      return Reading.not(Remark.of("unreadable.numbers", "text", text.strip()));
    }
    Map<String, NumberText> entries = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : pairs.get().entrySet()) {
      Optional<String> place = Texts.option(pair.getKey(), options());
      if (place.isEmpty()) {
        return Reading.not(Remark.of("unreadable.place", "text", pair.getKey()));
      }
      Optional<NumberText> number = NumberText.read(pair.getValue());
      if (number.isEmpty()) {
        return Reading.not(Remark.of("unreadable.number", "text", pair.getValue()));
      }
      entries.put(place.get(), number.get());
    }
    return Reading.of(new Answer.Numbers(entries));
  }

  @Override
  public Mark mark(Answer answer) {
    Map<String, NumberText> entries = ((Answer.Numbers) answer).entries();
    List<Remark> remarks = new ArrayList<>();
    int hits = 0;
    for (Map.Entry<String, Rational> place : right.entrySet()) {
      NumberText given = entries.get(place.getKey());
      NumberKey single = new NumberKey(place.getValue(), isProbability, isExact);
      if (given != null && single.mark(new Answer.Number(given)).result() == Mark.Result.OK) {
        hits++;
      } else {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("place", place.getKey());
        values.put("right", place.getValue().toString());
        remarks.add(new Remark(given == null ? "numbers.missing" : "numbers.other", values));
      }
    }
    return remarks.isEmpty() ? Mark.right() : Mark.of(Rational.of(hits, right.size()), remarks);
  }
}
