package io.entente.scenario;

import io.entente.scenario.Change.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One part of a scenario as traits with texts, so that all kinds of parts are compared in one way.
 */
final class Portrait {

  /** What a text is about. */
  record Trait(Aspect aspect, String item) {}

  /**
   * What is said about a trait, twice: in full, and relative to the register. Two texts say the
   * same if they do so either way: a claim that counts with the register's strength goes on doing
   * so when the register changes, and that change is the register's.
   */
  private record Text(String full, String relative) {
    boolean saysThe(Text other) {
      return full.equals(other.full) || relative.equals(other.relative);
    }
  }

  private final String summary;
  private final Map<Trait, Text> traits = new LinkedHashMap<>();

  /**
   * A portrait without traits.
   *
   * @param summary what the part is, in one line, for when it comes or goes
   */
  Portrait(String summary) {
    this.summary = summary;
  }

  String summary() {
    return summary;
  }

  /** Adds a trait of which there is one; empty text is no trait. */
  Portrait with(Aspect aspect, String text) {
    return text.isEmpty() ? this : with(aspect, "", text);
  }

  Portrait with(Aspect aspect, Optional<String> text) {
    return with(aspect, text.orElse(""));
  }

  Portrait with(Aspect aspect, OptionalDouble number) {
    return number.isPresent() ? with(aspect, number.getAsDouble()) : this;
  }

  Portrait with(Aspect aspect, double number) {
    return with(aspect, Notation.number(number));
  }

  /** Adds a trait that is one of several. */
  Portrait with(Aspect aspect, String item, String text) {
    return with(aspect, item, text, text);
  }

  /** Adds a trait with a text relative to the register. */
  Portrait with(Aspect aspect, String item, String full, String relative) {
    String unique = item;
    for (int again = 2; traits.containsKey(new Trait(aspect, unique)); again++) {
      unique = item + " (" + again + ")";
    }
    traits.put(new Trait(aspect, unique), new Text(full, relative));
    return this;
  }

  /** Adds items that are there or not. */
  Portrait withAll(Aspect aspect, Iterable<String> items) {
    for (String item : items) {
      with(aspect, item, item);
    }
    return this;
  }

  /** Whether the parts are the same but for their names. */
  boolean isLike(Portrait other) {
    return differences(Part.SCENARIO, "", other).isEmpty();
  }

  /** How a later portrait of the same part differs from this one. */
  List<Change> differences(Part part, String name, Portrait later) {
    List<Change> found = new ArrayList<>();
    traits.forEach(
        (trait, text) -> {
          Text now = later.traits.get(trait);
          if (now == null || !now.saysThe(text)) {
            Optional<String> after = Optional.ofNullable(now).map(Text::full);
            found.add(change(part, name, trait, Optional.of(text.full), after));
          }
        });
    later.traits.forEach(
        (trait, text) -> {
          if (!traits.containsKey(trait)) {
            found.add(change(part, name, trait, Optional.empty(), Optional.of(text.full)));
          }
        });
    for (Aspect ordered : List.of(Aspect.MOVE, Aspect.ROW, Aspect.PROBABILITY)) {
      List<String> before = items(ordered);
      List<String> after = later.items(ordered);
      found.addAll(Listing.order(part, name, ordered.word(), before, after));
    }
    return found;
  }

  private static Change change(
      Part part, String name, Trait trait, Optional<String> before, Optional<String> after) {
    return new Change(part, name, trait.aspect(), trait.item(), before, after);
  }

  private List<String> items(Aspect aspect) {
    List<String> items = new ArrayList<>();
    for (Trait trait : traits.keySet()) {
      if (trait.aspect() == aspect) {
        items.add(trait.item());
      }
    }
    return items;
  }
}
