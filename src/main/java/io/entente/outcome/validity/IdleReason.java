package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.sample.Cells;
import io.entente.sample.Plan;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Timeline;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A reason that, left out, changes what is chosen in no draw that was tried.
 *
 * @param term the reason
 * @param why why that is so, as far as it is plain
 */
public record IdleReason(Term term, Why why) {

  /** Why a reason does not matter, the surest first. */
  public enum Why {
    /** Its actor has nothing to choose. */
    NO_CHOICE("no-choice", true),
    /** It is the same whatever is played. */
    SAME("same", true),
    /** Only others' moves change it, so it cancels where its actor compares its own. */
    OTHERS("others", true),
    /** In turn: it is settled before its actor chooses, so it cancels where that compares. */
    EARLIER("earlier", true),
    /** Its weight is 0 in every draw tried. */
    ZERO("zero", false),
    /** It counts, and the actor's other reasons always count more. */
    SMALL("small", false);

    private final String word;
    private final boolean certain;

    Why(String word, boolean certain) {
      this.word = word;
      this.certain = certain;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }

    /** Whether it follows from the tables alone, whatever the numbers are. */
    public boolean isCertain() {
      return certain;
    }
  }

  /** Why a term cannot matter, whatever its weight; empty if it could. */
  static Optional<Why> certain(CentralReading central, int term) {
    Plan plan = central.plan();
    boolean[] weighs = choices(central, plan.scenario().terms().get(term).actor());
    boolean any = false;
    boolean varies = false;
    boolean matters = false;
    for (int d = 0; d < weighs.length; d++) {
      boolean here = plan.varies(term, d);
      any |= weighs[d];
      varies |= here;
      matters |= here && weighs[d];
    }
    if (matters) {
      return Optional.empty();
    }
    if (!any) {
      return Optional.of(Why.NO_CHOICE);
    }
    if (!varies) {
      return Optional.of(Why.SAME);
    }
    return Optional.of(central.form() == Form.SIMULTANEOUS ? Why.OTHERS : Why.EARLIER);
  }

  /**
   * The decisions and chance moves, by their {@linkplain Cells#axes axis}, that an actor's choice
   * can make another: its own decisions, all that observe one of these, and chance whose
   * probabilities depend on one; at once, decisions observe chance only. Decisions with a single
   * move are none.
   */
  static boolean[] choices(CentralReading central, String actor) {
    Scenario scenario = central.scenario();
    Cells cells = central.plan().cells();
    Timeline timeline = Timeline.of(scenario, central.form()).orElseThrow();
    Set<String> moved = new HashSet<>();
    for (String id : timeline.sequence()) {
      Optional<Decision> decision = scenario.decision(id);
      boolean own = decision.isPresent() && decision.get().actor().equals(actor);
      Set<String> known = new HashSet<>();
      if (decision.isPresent()) {
        known.addAll(timeline.known().get(id));
      } else {
        scenario.chance(id).orElseThrow().probabilities().forEach(t -> known.addAll(t.decisions()));
      }
      known.retainAll(moved);
      boolean real = decision.isEmpty() || decision.get().strategies().size() > 1;
      if (real && (own || !known.isEmpty()) || isThere(decision) && !known.isEmpty()) {
        moved.add(id);
      }
    }
    boolean[] choices = new boolean[cells.axes()];
    for (int axis = 0; axis < choices.length; axis++) {
      choices[axis] = moved.contains(cells.id(axis));
    }
    return choices;
  }

  /** Whether a decision may be there or not, which matters even if it has one move only. */
  private static boolean isThere(Optional<Decision> decision) {
    return decision.isPresent() && decision.get().isConditional();
  }
}
