package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.scenario.Pooling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how claims become weights. */
final class PoolingReader {

  private static final Keys KEYS = Keys.of("salience", "shrink", "tri", "holds", "assumption");
  private static final double LARGEST = 1e6;

  private PoolingReader() {}

  /** A pooling; what it leaves out is as before. */
  static Pooling read(Reading reading, JsonNode section, Pooling before) {
    Optional<Fields> read = Fields.of(reading, section, KEYS, "write {\"salience\": 0.5, ...}");
    if (read.isEmpty()) {
      return before;
    }
    Fields fields = read.get();
    Map<Integer, Double> holds = new HashMap<>(before.holds());
    fields.node("holds").ifPresent(node -> holds(reading, node, holds));
    return new Pooling(
        positive(fields, "salience", before.salience()),
        positive(fields, "shrink", before.shrink()),
        positive(fields, "tri", before.spread()),
        holds,
        fields.text("assumption", before.assumption()));
  }

  private static double positive(Fields fields, String key, double before) {
    return fields.number(key, 0, LARGEST, "of 0 or more").orElse(before);
  }

  private static void holds(Reading reading, JsonNode node, Map<Integer, Double> into) {
    for (Member member : Entries.named(reading, node, "a certainty")) {
      OptionalDouble probability =
          Fields.number(reading, member.value(), 0, 1, "in [0, 1], a probability");
      int certainty = -1;
      if (Names.isPlain(member.name()) && member.name().length() <= 6) {
        try {
          certainty = Integer.parseInt(member.name());
        } catch (NumberFormatException e) {
          certainty = -1;
        }
      }
      if (certainty < 0) {
        reading.error(
            member,
            Names.quoted(member.name()) + " is not a certainty",
            "write a whole number in quotation marks, such as \"4\"");
      } else if (probability.isPresent()) {
        into.put(certainty, probability.getAsDouble());
      }
    }
  }
}
