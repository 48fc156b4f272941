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
    for (Member member : members) {
      places.put(member.name(), member);
    }
    Map<String, List<String>> leadsTo = new HashMap<>();
    for (Parameter parameter : scope.parameters.values()) {
      leadsTo.put(parameter.id(), ParametersReader.dependencies(parameter.kind()));
    }
    for (Map.Entry<String, ? extends Parameter.Kind> each : replaced.entrySet()) {
      leadsTo.put(each.getKey(), ParametersReader.dependencies(each.getValue()));
    }
    Cycle cycle = new Cycle(leadsTo);
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
