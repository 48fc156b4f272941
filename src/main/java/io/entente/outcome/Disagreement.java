package io.entente.outcome;

import io.entente.scenario.Claim;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the sources disagree about what decides an outcome.
 *
 * @param schools per split and group of sources, how frequent the outcome is if that group alone is
 *     believed on the disputed terms
 * @param conflicts pairs of claims that contradict each other and both bear on the comparison, the
 *     weightiest first
 */
public record Disagreement(List<School> schools, List<Conflict> conflicts) {

  /**
   * One side of a split.
   *
   * @param split id of the split parameter
   * @param sources ids of its sources; empty for "all others"
   * @param frequency how often the outcome comes about if this side alone counts
   */
  public record School(String split, List<String> sources, Estimate frequency) {}

  /** Two claims that contradict each other, and what each adds to the second road. */
  public record Conflict(Contribution one, Contribution other) {

    double weight() {
      return Math.abs(one.weight()) + Math.abs(other.weight());
    }
  }

  /** The disagreements behind a comparison of roads. */
  public static Disagreement of(
      Outcome outcome, Question question, Comparison roads, int samples, long seed) {
    Scenario scenario = question.applied();
    List<School> schools = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Split split && split.groups().size() > 1) {
        for (int g = 0; g < split.groups().size(); g++) {
          View alone = View.setting(Map.of(parameter.id(), split.alone(g)));
          Estimate frequency =
              Frequencies.of(question.with(alone), List.of(outcome), samples, seed)
                  .outcomes()
                  .get(outcome.name());
          List<String> sources = new ArrayList<>(split.groups().get(g).sources());
          sources.sort(String::compareTo);
          schools.add(new School(parameter.id(), sources, frequency));
        }
      }
    }
    return new Disagreement(schools, conflicts(scenario, roads));
  }

  private static List<Conflict> conflicts(Scenario scenario, Comparison roads) {
    List<Contribution> all = new ArrayList<>();
    roads.differences().forEach(difference -> all.addAll(difference.claims()));
    List<Conflict> found = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    for (Contribution one : all) {
      Claim claim = scenario.register().claims().get(one.evidence().claim());
      for (Contribution other : all) {
        String id = other.evidence().claim();
        boolean opposed = claim.conflicts().contains(id) && one.weight() * other.weight() < 0;
        if (opposed && seen.add(Set.of(claim.id(), id))) {
          found.add(new Conflict(one, other));
        }
      }
    }
    found.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return found;
  }
}
