package io.entente.exercise.lint;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects findings: what is wrong in the same way in many variants is one finding, with the first
 * of them.
 */
final class Notes {

  private static final class Count {
    private final LintFinding first;
    private int variants;

    private Count(LintFinding first) {
      this.first = first;
    }
  }

  private final Map<String, Count> byKind = new LinkedHashMap<>();

  /** About the set, an exercise or a question as such. */
  void add(Gate gate, String exercise, Optional<String> question, String problem, String remedy) {
    byKind.putIfAbsent(
        gate + "|" + exercise + "|" + question + "|" + problem,
        new Count(new LintFinding(gate, exercise, question, Optional.empty(), 0, problem, remedy)));
  }

  /**
   * About a variant.
   *
   * @param kind what makes it the same finding as in another variant
   */
  void add(
      Gate gate,
      Drawn drawn,
      Optional<String> question,
      String kind,
      String problem,
      String remedy) {
    String exercise = drawn.variant().exercise().id();
    byKind.computeIfAbsent(
            gate + "|" + exercise + "|" + question + "|" + kind,
            key ->
                new Count(
                    new LintFinding(
                        gate, exercise, question, Optional.of(name(drawn)), 0, problem, remedy)))
        .variants++;
  }

  private static String name(Drawn drawn) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, Rational> value : drawn.variant().values().entrySet()) {
      values.add(value.getKey() + " = " + value.getValue());
    }
    return values.isEmpty() ? drawn.key() : drawn.key() + " (" + String.join(", ", values) + ")";
  }

  /** All, in the order in which they were found. */
  List<LintFinding> list() {
    List<LintFinding> list = new ArrayList<>();
    for (Count count : byKind.values()) {
      LintFinding one = count.first;
      list.add(
          new LintFinding(
              one.gate(),
              one.exercise(),
              one.question(),
              one.variant(),
              count.variants,
              one.problem(),
              one.remedy()));
    }
    return list;
  }
}
