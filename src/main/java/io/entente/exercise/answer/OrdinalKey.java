package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of which only the order is fixed, and that only in part: {@code For=1; Abstain=2}. Each
 * comparison earns alike.
 *
 * @param orders what is less than what
 */
public record OrdinalKey(List<Order> orders) implements Key {

  /**
   * A comparison.
   *
   * @param less the place of the smaller number
   * @param more the place of the larger one
   */
  public record Order(String less, String more) {}

  public OrdinalKey {
    orders = List.copyOf(orders);
    ranks(orders);
  }

  /** For each place the length of the longest chain of smaller ones. */
  private static Map<String, Integer> ranks(List<Order> orders) {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (Order order : orders) {
      ranks.put(order.less(), 0);
      ranks.put(order.more(), 0);
    }
    for (int round = 0; round <= ranks.size(); round++) {
      boolean changed = false;
      for (Order order : orders) {
        if (ranks.get(order.more()) <= ranks.get(order.less())) {
          ranks.put(order.more(), ranks.get(order.less()) + 1);
          changed = true;
        }
      }
      if (!changed) {
        return ranks;
      }
    }
    throw new IllegalArgumentException("no numbers fit " + orders);
  }

  @Override
  public String kind() {
    return "numbers";
  }

  @Override
  public String text() {
    List<String> pairs = new ArrayList<>();
    ranks(orders).forEach((place, rank) -> pairs.add(place + "=" + rank));
    return String.join("; ", pairs);
  }

  @Override
  public List<String> options() {
    Set<String> places = new LinkedHashSet<>(ranks(orders).keySet());
    return List.copyOf(places);
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
      Optional<NumberText> number = NumberText.read(pair.getValue());
      if (place.isEmpty() || number.isEmpty()) {
        return Reading.not(
            place.isEmpty()
                ? Remark.of("unreadable.place", "text", pair.getKey())
                : Remark.of("unreadable.number", "text", pair.getValue()));
      }
      entries.put(place.get(), number.get());
    }
    return Reading.of(new Answer.Numbers(entries));
  }

  @Override
  public Mark mark(Answer answer) {
    Map<String, NumberText> entries = ((Answer.Numbers) answer).entries();
    List<Remark> remarks = new ArrayList<>();
    for (Order order : orders) {
      NumberText less = entries.get(order.less());
      NumberText more = entries.get(order.more());
      if (less == null || more == null || less.value().compareTo(more.value()) >= 0) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("less", order.less());
        values.put("more", order.more());
        remarks.add(new Remark("ordinal.order", values));
      }
    }
    return remarks.isEmpty()
        ? Mark.right()
        : Mark.of(Rational.of(orders.size() - remarks.size(), orders.size()), remarks);
  }
}
