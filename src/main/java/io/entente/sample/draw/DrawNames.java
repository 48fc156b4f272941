package io.entente.sample.draw;

import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the draws of a scenario. A parameter's own draw bears the parameter's id. */
public final class DrawNames {

  private DrawNames() {}

  /** The draw of a weight that has a distribution of its own. */
  public static String weight(String term) {
    return term + "/weight";
  }

  /** The draw of how much a motive counts. */
  public static String salience(String term) {
    return term + "/salience";
  }

  /** The draw of whether a claim holds. */
  public static String holds(String term, String claim) {
    return term + "/" + claim + "/holds";
  }

  /** The draw of how strong a claim is. */
  public static String strength(String term, String claim) {
    return term + "/" + claim + "/strength";
  }

  /**
   * All draws that a scenario can need under any of its views, each once: parameters in file order,
   * then own weights, saliences, strengths and last whether claims hold, each in the order of the
   * terms.
   *
   * @param scenario as its author left it
   */
  public static List<String> of(Scenario scenario) {
    Set<String> names = new LinkedHashSet<>();
    for (Parameter parameter : scenario.parameters()) {
      if (canBeDrawn(parameter, scenario)) {
        names.add(parameter.id());
      }
    }
    List<String> saliences = new ArrayList<>();
    List<String> strengths = new ArrayList<>();
    List<String> holds = new ArrayList<>();
    for (Term term : scenario.terms()) {
      if (term.weight() instanceof Weight.Drawn) {
        names.add(weight(term.name()));
      } else if (term.weight() instanceof Weight.Pooled) {
        saliences.add(salience(term.name()));
      }
      for (Evidence one : term.weight().evidence()) {
        strengths.add(strength(term.name(), one.claim()));
        holds.add(holds(term.name(), one.claim()));
      }
    }
    names.addAll(saliences);
    names.addAll(strengths);
    names.addAll(holds);
    return List.copyOf(names);
  }

  private static boolean canBeDrawn(Parameter parameter, Scenario scenario) {
    if (parameter.kind() instanceof Parameter.Drawn) {
      return true;
    }
    for (View view : scenario.views()) {
      if (view.parameters().get(parameter.id()) instanceof Parameter.Drawn) {
        return true;
      }
    }
    return false;
  }
}
