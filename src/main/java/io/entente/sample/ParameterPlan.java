package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Distribution;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a scenario in an order in which each comes after those it uses, one slot each.
 * Splits have no value and no slot.
 */
final class ParameterPlan {

  private final List<Parameter> order = new ArrayList<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Scenario scenario;
  private final Set<String> constant = new HashSet<>();

  ParameterPlan(Scenario scenario) {
    this.scenario = scenario;
    List<Parameter> left = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (!(parameter.kind() instanceof Parameter.Split)) {
        left.add(parameter);
      }
    }
    boolean placedOne = true;
    while (placedOne) {
      placedOne = false;
      List<Parameter> waiting = new ArrayList<>();
      for (Parameter parameter : left) {
        if (slots.keySet().containsAll(uses(parameter.kind()))) {
          place(parameter);
          placedOne = true;
        } else {
          waiting.add(parameter);
        }
      }
      left = waiting;
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "parameters that need each other or an unknown one: "
              + left.stream().map(Parameter::id).toList());
    }
  }

  private void place(Parameter parameter) {
    slots.put(parameter.id(), slots.size());
    order.add(parameter);
    Parameter.Kind kind = parameter.kind();
    if (!(kind instanceof Parameter.Drawn) && constant.containsAll(uses(kind))) {
      constant.add(parameter.id());
    }
  }

  private static Set<String> uses(Parameter.Kind kind) {
    if (kind instanceof Parameter.Formula formula) {
      return formula.formula().names();
    }
    Set<String> names = new HashSet<>();
    if (kind instanceof Parameter.Drawn drawn) {
      for (Expression argument : drawn.distribution().arguments()) {
        names.addAll(argument.names());
      }
    }
    return names;
  }

  /** What the parameters are of. */
  Scenario scenario() {
    return scenario;
  }

  List<Parameter> order() {
    return order;
  }

  Map<String, Integer> slots() {
    return slots;
  }

  /** Whether a parameter is the balance of claims that are not there in every run. */
  private static boolean isParted(Parameter parameter, Sampler sampler) {
    if (parameter.kind() instanceof Parameter.Balance balance) {
      for (Evidence one : balance.evidence()) {
        if (sampler.presence(parameter.id(), one.claim()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a distribution is the same in all runs of a sampler. */
  boolean isConstant(Distribution distribution, Sampler sampler) {
    Set<String> behind = new HashSet<>();
    for (Expression argument : distribution.arguments()) {
      behind.addAll(argument.names());
    }
    if (!slots.keySet().containsAll(behind)) {
      return false;
    }
    for (int slot = order.size() - 1; slot >= 0; slot--) {
      String id = order.get(slot).id();
      if (behind.contains(id)) {
        if (!constant.contains(id)
            || sampler.given(id).isPresent()
            || isParted(order.get(slot), sampler)) {
          return false;
        }
        behind.addAll(uses(order.get(slot).kind()));
      }
    }
    return true;
  }
}
