package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One choice at every place: at each node of a tree, for each type, in each cell. Each place earns
 * alike; what is left empty earns nothing.
 *
 * @param places place to what can be chosen there
 * @param right place to what is right there, one or more of the choices
 * @param kind {@code strategy} or {@code matrix}
 */
public record PlanKey(
    Map<String, List<String>> places, Map<String, List<String>> right, String kind) implements Key {

  public PlanKey {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
    if (places.isEmpty() || !places.keySet().equals(right.keySet())) {
      throw new IllegalArgumentException("places " + places.keySet() + ", right " + right.keySet());
    }
  }

  @Override
  public String text() {
    List<String> pairs = new ArrayList<>();
    right.forEach((place, choices) -> pairs.add(place + "=" + choices.get(0)));
    return String.join("; ", pairs);
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Reading read(String text) {
    Optional<Map<String, String>> pairs = Texts.pairs(text);
    if (pairs.isEmpty()) {
      return Reading.not(Remark.of("unreadable.pairs", "text", text.strip()));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : pairs.get().entrySet()) {
      Optional<String> place = Texts.option(pair.getKey(), List.copyOf(places.keySet()));
      if (place.isEmpty()) {
        return Reading.not(Remark.of("unreadable.place", "text", pair.getKey()));
      }
      Optional<String> choice = Texts.option(pair.getValue(), places.get(place.get()));
      if (choice.isEmpty() && (pair.getValue().isEmpty() || Texts.isNone(pair.getValue()))) {
        continue;
      }
      if (choice.isEmpty()) {
        return Reading.not(Remark.of("unreadable.choice", "text", pair.getValue()));
      }
      entries.put(place.get(), choice.get());
    }
    return Reading.of(new Answer.Filled(entries));
  }

  @Override
  public Mark mark(Answer answer) {
    Map<String, String> entries = ((Answer.Filled) answer).entries();
    List<Remark> remarks = new ArrayList<>();
    int hits = 0;
    for (Map.Entry<String, List<String>> place : right.entrySet()) {
      String given = entries.get(place.getKey());
      if (given != null && place.getValue().contains(given)) {
        hits++;
      } else {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("place", place.getKey());
        values.put("right", place.getValue().get(0));
        remarks.add(new Remark(given == null ? "plan.missing" : "plan.other", values));
      }
    }
    return remarks.isEmpty() ? Mark.right() : Mark.of(Rational.of(hits, right.size()), remarks);
  }
}
