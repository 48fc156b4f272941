package io.entente.proof.trace;

import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a step or a claim says under one name. */
public sealed interface Field {

  /** An exact number. */
  record Num(Rational value) implements Field {}

  /** One name: of a player, a strategy, a node, a word of a closed list. */
  record Name(String name) implements Field {}

  /** Several names in order, such as a profile of strategies. */
  record Names(List<String> names) implements Field {
    public Names {
      names = List.copyOf(names);
    }
  }

  /** A table; every row has the same columns. */
  record Rows(List<Map<String, Field>> rows) implements Field {
    public Rows {
      rows =
          rows.stream().map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
    }
  }

  /** A number. */
  static Field of(Rational value) {
    return new Num(value);
  }

  /** A name. */
  static Field of(String name) {
    return new Name(name);
  }

  /** Names. */
  static Field of(List<String> names) {
    return new Names(names);
  }
}
