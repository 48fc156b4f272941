package io.entente.sensitivity;

import io.entente.sample.draw.DrawNames;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing a scenario is uncertain of, as the draws that belong to it.
 *
 * @param kind what it is
 * @param name a parameter, {@code ACTOR.TERM}, a claim or a source; "everything else" for the rest
 * @param draws the names of its draws
 */
public record Uncertainty(Kind kind, String name, Set<String> draws) {

  /** The name of what is not told apart. */
  public static final String REST = "everything else";

  /** What it is. */
  public enum Kind {
    PARAMETER("parameter"),
    WEIGHT("weight"),
    CLAIM("claim"),
    SOURCE("source"),
    REST("rest");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As in results. */
    public String word() {
      return word;
    }
  }

  public Uncertainty {
    draws = Set.copyOf(draws);
  }

  /**
   * Everything a scenario draws, divided: each draw belongs to exactly one part. The parts asked
   * for come in file order, the rest, if there is any, last.
   *
   * @param scenario with its view and changes applied
   */
  public static List<Uncertainty> of(Scenario scenario, Grouping grouping) {
    Map<String, Set<String>> parameters = parameters(scenario);
    Map<String, Set<String>> weights = weights(scenario);
    Map<String, Set<String>> claims = new LinkedHashMap<>();
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    for (Term term : scenario.terms()) {
      for (Evidence one : term.weight().evidence()) {
        Set<String> draws =
            Set.of(
                DrawNames.holds(term.name(), one.claim()),
                DrawNames.strength(term.name(), one.claim()));
        claims.computeIfAbsent(one.claim(), any -> new LinkedHashSet<>()).addAll(draws);
        sources.computeIfAbsent(one.source(), any -> new LinkedHashSet<>()).addAll(draws);
      }
    }
    List<Uncertainty> parts = new ArrayList<>();
    switch (grouping) {
      case ALL -> {
        add(Kind.PARAMETER, parameters, parts);
        add(Kind.WEIGHT, weights, parts);
      }
      case PARAMETERS -> add(Kind.PARAMETER, parameters, parts);
      case TERMS -> add(Kind.WEIGHT, weights, parts);
      case CLAIMS -> add(Kind.CLAIM, claims, parts);
      case SOURCES -> add(Kind.SOURCE, sources, parts);
    }
    Set<String> rest = new LinkedHashSet<>();
    parameters.values().forEach(rest::addAll);
    weights.values().forEach(rest::addAll);
    parts.forEach(part -> rest.removeAll(part.draws()));
    if (!rest.isEmpty()) {
      parts.add(new Uncertainty(Kind.REST, REST, rest));
    }
    return List.copyOf(parts);
  }

  private static void add(Kind kind, Map<String, Set<String>> groups, List<Uncertainty> parts) {
    groups.forEach((name, draws) -> parts.add(new Uncertainty(kind, name, draws)));
  }

  private static Map<String, Set<String>> parameters(Scenario scenario) {
    Map<String, Set<String>> drawn = new LinkedHashMap<>();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Drawn) {
        drawn.put(parameter.id(), Set.of(parameter.id()));
      }
    }
    return drawn;
  }

  /** The draws of each weight that has any; a pooled weight without claims is 0 in every run. */
  private static Map<String, Set<String>> weights(Scenario scenario) {
    Map<String, Set<String>> drawn = new LinkedHashMap<>();
    for (Term term : scenario.terms()) {
      Set<String> draws = new LinkedHashSet<>();
      if (term.weight() instanceof Weight.Drawn) {
        draws.add(DrawNames.weight(term.name()));
      }
      for (Evidence one : term.weight().evidence()) {
        draws.add(DrawNames.salience(term.name()));
        draws.add(DrawNames.holds(term.name(), one.claim()));
        draws.add(DrawNames.strength(term.name(), one.claim()));
      }
      if (!draws.isEmpty()) {
        drawn.put(term.name(), draws);
      }
    }
    return drawn;
  }
}
