package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A section of no kind, to see what the rest makes of sections. */
public record SketchedSection(
    String key,
    String name,
    String says,
    List<String> values,
    Map<String, Expression> formulas,
    Map<String, String> settings,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** A section that rests on one parameter. */
  static SketchedSection of(String name, String parameter) {
    return new SketchedSection(
        "sketches",
        name,
        "",
        List.of(name + ".value"),
        Map.of("pie", Sketch.expression(parameter)),
        Map.of("rule", "one"),
        List.of(),
        Optional.empty());
  }
}
