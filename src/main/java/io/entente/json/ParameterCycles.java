package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.scenario.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds parameters that depend on themselves. */
final class ParameterCycles {

  private ParameterCycles() {}

  /** Reports each circle at the parameter it begins with. */
  static void check(Reading reading, Scope scope, List<Member> members) {
    check(reading, scope, members, Map.of());
  }

  /** As above, some parameters being replaced. */
  static void check(
      Reading reading,
      Scope scope,
      List<Member> members,
      Map<String, ? extends Parameter.Kind> replaced) {
    Map<String, Member> places = new HashMap<>();
    members.forEach(member -> places.put(member.name(), member));
    Cycle cycle =
        new Cycle(
            id -> {
              Parameter parameter = scope.parameters.get(id);
              Parameter.Kind kind = replaced.get(id);
              if (kind == null && parameter != null) {
                kind = parameter.kind();
              }
              return kind == null ? List.of() : ParametersReader.dependencies(kind);
            });
    for (Member member : members) {
      List<String> circle = cycle.from(member.name());
      if (!circle.isEmpty()) {
        reading.error(
            places.getOrDefault(circle.get(0), member),
            circle.size() == 2
                ? "this parameter depends on itself"
                : "these parameters depend on one another in a circle: "
                    + String.join(" -> ", circle),
            "give one of them a value that does not use the next");
      }
    }
  }
}
