package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.sample.Plan;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Timeline;
import java.util.List;
import java.util.Optional;

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
    List<Decision> decisions = plan.cells().decisions();
    boolean[] weighs = choices(central, plan.scenario().terms().get(term).actor());
    boolean any = false;
    boolean varies = false;
    boolean matters = false;
    for (int d = 0; d < decisions.size(); d++) {
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
   * The decisions, by their place, whose moves an actor's choice can bring about: at once its own;
   * in turn its first own one and all that come after it. Decisions with a single move are none.
   */
  static boolean[] choices(CentralReading central, String actor) {
    Scenario scenario = central.scenario();
    List<Decision> decisions = central.plan().cells().decisions();
    boolean[] choices = new boolean[decisions.size()];
    if (central.form() == Form.SIMULTANEOUS) {
      for (int d = 0; d < choices.length; d++) {
        Decision decision = decisions.get(d);
        choices[d] = decision.actor().equals(actor) && decision.strategies().size() > 1;
      }
      return choices;
    }
    boolean reached = false;
    for (String id : Timeline.of(scenario, central.form()).orElseThrow().sequence()) {
      if (scenario.decision(id).isEmpty()) {
        continue;
      }
      Decision decision = scenario.decision(id).get();
      boolean real = decision.strategies().size() > 1;
      reached |= real && decision.actor().equals(actor);
      choices[decisions.indexOf(decision)] = reached && real;
    }
    return choices;
  }
}
