package io.entente.exercise.answer;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a student's text says. */
public sealed interface Answer {

  /** A number. */
  record Number(NumberText number) implements Answer {}

  /** One of several options, by its text. */
  record Choice(String option) implements Answer {}

  /** A set of cells, profiles or names; empty means "none". */
  record Chosen(Set<String> members) implements Answer {
    public Chosen {
      members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }
  }

  /**
   * By place, such as a node or a cell of a table, what stands there; what was left out is missing.
   */
  record Filled(Map<String, String> entries) implements Answer {
    public Filled {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /** By place, a number each. */
  record Numbers(Map<String, NumberText> entries) implements Answer {
    public Numbers {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /** Names in an order. */
  record Sequence(List<String> items) implements Answer {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A piece of the line; an end that is missing is infinite. Neither end and empty: nothing at all.
   */
  record Piece(
      Optional<Rational> low,
      boolean lowIn,
      Optional<Rational> high,
      boolean highIn,
      boolean isEmpty)
      implements Answer {}

  /** Yes or no, and why. */
  record Verdict(boolean isSo, Optional<String> reason) implements Answer {}

  /**
   * Profiles of mixed strategies.
   *
   * @param isExact whether none of their probabilities was rounded
   */
  record Profiles(List<MixedProfile> profiles, boolean isExact) implements Answer {
    public Profiles {
      profiles = List.copyOf(profiles);
    }
  }

  /** A game of the student's own. */
  record Game(StrategicGame game) implements Answer {}

  /** Words, for a person to read. */
  record Prose(String text) implements Answer {}
}
