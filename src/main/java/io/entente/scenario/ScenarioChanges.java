package io.entente.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is different between two scenarios, part by part.
 *
 * <p>Of the registers only claims and sources count that one of the two scenarios {@linkplain
 * Citations leans on}. Notes are not part of a scenario; tables of levels that no reason uses are
 * not either.
 */
public final class ScenarioChanges {

  private ScenarioChanges() {}

  /** All changes, by part; empty if the two say the same. */
  public static List<Change> of(Scenario before, Scenario after) {
    Portraits old = new Portraits(before);
    Portraits now = new Portraits(after);
    List<Change> found = new ArrayList<>();
    for (Part part : Part.values()) {
      Set<String> cited = cited(part, before);
      cited.addAll(cited(part, after));
      found.addAll(old.of(part, cited).differences(now.of(part, cited)));
    }
    dropWhatFollows(found, before, after);
    return found;
  }

  private static Set<String> cited(Part part, Scenario scenario) {
    return new HashSet<>(
        part == Part.CLAIM
            ? Citations.claims(scenario)
            : part == Part.SOURCE ? Citations.sources(scenario) : Set.of());
  }

  /** An actor comes and goes with its decisions, and decisions are listed as their actors are. */
  private static void dropWhatFollows(List<Change> found, Scenario before, Scenario after) {
    Set<String> comingAndGoing = new HashSet<>();
    boolean actorsReordered = false;
    for (Change change : found) {
      if (change.part() == Part.ACTOR && change.aspect() == Change.Aspect.WHOLE) {
        comingAndGoing.add(change.name());
      }
      actorsReordered |= change.part() == Part.ACTOR && change.aspect() == Change.Aspect.ORDER;
    }
    boolean reordered = actorsReordered;
    found.removeIf(
        change ->
            change.part() == Part.DECISION
                && (change.aspect() == Change.Aspect.WHOLE
                        && comingAndGoing.contains(owner(change, before, after))
                    || reordered
                        && change.aspect() == Change.Aspect.ORDER
                        && change.name().isEmpty()));
  }

  private static String owner(Change change, Scenario before, Scenario after) {
    Scenario has = change.isAdded() ? after : before;
    return has.decision(change.name()).map(Decision::actor).orElse("");
  }
}
