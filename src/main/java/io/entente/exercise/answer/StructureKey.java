package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who plays, what each can do, and who moves when: {@code Russia=Veto/Accept; China=For/Against;
 * order=Russia, China}, or {@code order=together}. Names do not matter: the players of the answer
 * are matched to those of the game in whatever way fits best. Players, actions and order earn a
 * third each.
 *
 * @param actions player to its actions
 * @param orders the orders that are right, of players; empty for all at once
 */
public record StructureKey(Map<String, List<String>> actions, List<List<String>> orders)
    implements Key {

  /** The order in which all move at once. */
  public static final String TOGETHER = "together";

  private static final List<String> AT_ONCE = List.of(TOGETHER, "zusammen", "gleichzeitig");
  private static final List<String> ORDER = List.of("order", "Reihenfolge");
  private static final int MOST_PLAYERS = 6;

  public StructureKey {
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    orders = List.copyOf(orders);
    if (actions.isEmpty() || actions.size() > MOST_PLAYERS || orders.isEmpty()) {
      throw new IllegalArgumentException(actions.size() + " players, " + orders.size() + " orders");
    }
  }

  @Override
  public String kind() {
    return "structure";
  }

  @Override
  public String text() {
    return text(orders.get(0).isEmpty() ? TOGETHER : String.join(", ", orders.get(0)));
  }

  /** The same players and actions with another order. */
  public String text(String order) {
    List<String> pairs = new ArrayList<>();
    actions.forEach((player, own) -> pairs.add(player + "=" + String.join("/", own)));
    pairs.add(ORDER.get(0) + "=" + order);
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
      return Reading.not(Remark.of("unreadable.structure", "text", text.strip()));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    pairs
        .get()
        .forEach(
            (name, value) ->
                entries.put(
                    ORDER.stream().anyMatch(name::equalsIgnoreCase) ? ORDER.get(0) : name, value));
    return entries.containsKey(ORDER.get(0)) && entries.size() > 1
        ? Reading.of(new Answer.Filled(entries))
        : Reading.not(Remark.of("unreadable.structure", "text", text.strip()));
  }

  @Override
  public Mark mark(Answer answer) {
    Map<String, String> entries = new LinkedHashMap<>(((Answer.Filled) answer).entries());
    String order = entries.remove(ORDER.get(0));
    List<String> given = List.copyOf(entries.keySet());
    if (given.size() != actions.size()) {
      return Mark.wrong(Remark.of("structure.players", "number", "" + actions.size()));
    }
    List<Remark> fewest = null;
    for (List<String> matched : orders(List.copyOf(actions.keySet()))) {
      List<Remark> remarks = new ArrayList<>();
      for (int i = 0; i < matched.size(); i++) {
        int number = Texts.list(entries.get(given.get(i)), '/').size();
        int wanted = actions.get(matched.get(i)).size();
        if (number != wanted && remarks.isEmpty()) {
          Map<String, String> values = new LinkedHashMap<>();
          values.put("player", matched.get(i));
          values.put("number", "" + wanted);
          remarks.add(new Remark("structure.actions", values));
        }
      }
      if (!isOrder(order, given, matched)) {
        remarks.add(Remark.of("structure.order"));
      }
      fewest = fewest == null || remarks.size() < fewest.size() ? remarks : fewest;
    }
    return fewest.isEmpty() ? Mark.right() : Mark.of(Rational.of(3 - fewest.size(), 3), fewest);
  }

  /** Whether an order of the answer's players is right if they stand for these of the game. */
  private boolean isOrder(String order, List<String> given, List<String> matched) {
    List<String> players = new ArrayList<>();
    if (AT_ONCE.stream().noneMatch(order.strip()::equalsIgnoreCase)) {
      for (String name : Texts.list(order, ',')) {
        Optional<String> player = Texts.option(name, given);
        if (player.isEmpty()) {
          return false;
        }
        players.add(matched.get(given.indexOf(player.get())));
      }
    }
    return orders.contains(players);
  }

  /** All orders of some names, the given one first. */
  private static List<List<String>> orders(List<String> names) {
    if (names.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> all = new ArrayList<>();
    for (String first : names) {
      List<String> rest = new ArrayList<>(names);
      rest.remove(first);
      for (List<String> after : orders(rest)) {
        List<String> order = new ArrayList<>(List.of(first));
        order.addAll(after);
        all.add(order);
      }
    }
    return all;
  }
}
