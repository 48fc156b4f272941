package io.entente.scenario;

import io.entente.scenario.Change.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of one kind, by name, in the order in which a scenario lists them. */
final class Listing {

  private final Part part;
  private final Map<String, Portrait> portraits = new LinkedHashMap<>();

  Listing(Part part) {
    this.part = part;
  }

  void add(String name, Portrait portrait) {
    String unique = name;
    for (int again = 2; portraits.containsKey(unique); again++) {
      unique = name + " (" + again + ")";
    }
    portraits.put(unique, portrait);
  }

  /** How a later listing differs: what changed, in this one's order, then what came. */
  List<Change> differences(Listing later) {
    Map<String, String> nameNow = new LinkedHashMap<>();
    for (String name : portraits.keySet()) {
      if (later.portraits.containsKey(name)) {
        nameNow.put(name, name);
      }
    }
    if (isNameOnly(part)) {
      findRenamed(later, nameNow);
    }
    List<Change> found = new ArrayList<>();
    portraits.forEach(
        (name, portrait) -> {
          String now = nameNow.get(name);
          if (now == null) {
            found.add(whole(name, Optional.of(portrait.summary()), Optional.empty()));
          } else if (!now.equals(name)) {
            found.add(new Change(part, now, Aspect.NAME, "", Optional.of(name), Optional.of(now)));
          } else {
            found.addAll(portrait.differences(part, name, later.portraits.get(name)));
          }
        });
    List<String> after = new ArrayList<>();
    later.portraits.forEach(
        (name, portrait) -> {
          if (nameNow.containsValue(name)) {
            after.add(name);
          } else {
            found.add(whole(name, Optional.empty(), Optional.of(portrait.summary())));
          }
        });
    if (isOrdered(part)) {
      found.addAll(order(part, "", "", inOrder(portraits.keySet(), nameNow), after));
    }
    return found;
  }

  private static List<String> inOrder(Iterable<String> names, Map<String, String> nameNow) {
    List<String> ordered = new ArrayList<>();
    for (String name : names) {
      if (nameNow.containsKey(name)) {
        ordered.add(nameNow.get(name));
      }
    }
    return ordered;
  }

  /** Parts that are named in words, whose name can change while they stay what they are. */
  private static boolean isNameOnly(Part part) {
    return part == Part.OUTCOME || part == Part.VIEW || part == Part.EXPECTATION;
  }

  /** Parts whose order a reader sees; claims and sources are looked up by id. */
  private static boolean isOrdered(Part part) {
    return switch (part) {
      case ACTOR, DECISION, CHANCE, PARAMETER, TERM, SECTION, OUTCOME, VIEW, EXPECTATION -> true;
      case SCENARIO, SCALE, POOLING, LEVELS, CLAIM, SOURCE -> false;
    };
  }

  private void findRenamed(Listing later, Map<String, String> nameNow) {
    portraits.forEach(
        (name, portrait) -> {
          if (!nameNow.containsKey(name)) {
            later.portraits.forEach(
                (other, candidate) -> {
                  boolean free =
                      !portraits.containsKey(other)
                          && !nameNow.containsValue(other)
                          && !nameNow.containsKey(name);
                  if (free && portrait.isLike(candidate)) {
                    nameNow.put(name, other);
                  }
                });
          }
        });
  }

  private Change whole(String name, Optional<String> before, Optional<String> after) {
    return new Change(part, name, Aspect.WHOLE, "", before, after);
  }

  /** The change of order of what both lists have, if there is one. */
  static List<Change> order(
      Part part, String name, String item, List<String> before, List<String> after) {
    List<String> first = new ArrayList<>(before);
    first.retainAll(after);
    List<String> second = new ArrayList<>(after);
    second.retainAll(before);
    if (first.equals(second)) {
      return List.of();
    }
    return List.of(
        new Change(
            part,
            name,
            Aspect.ORDER,
            item,
            Optional.of(String.join(", ", first)),
            Optional.of(String.join(", ", second))));
  }
}
