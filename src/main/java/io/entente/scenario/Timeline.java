package io.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions and chance moves of a scenario in an order in which they may happen, and what is
 * known at each decision.
 *
 * <p>A decision comes after all it knows of; a chance move comes just before the first decision
 * that sees it, or last, and after whatever its probabilities depend on. Beyond that, decisions
 * keep their file order. An actor knows its own earlier moves.
 *
 * @param sequence ids of decisions and chance moves, the first one first
 * @param known decision id to the ids of what the actor knows there, in order
 */
public record Timeline(List<String> sequence, Map<String, List<String>> known) {

  /**
   * The order in a form; empty if some decisions and chance moves wait for one another.
   *
   * <p>At once, decisions see chance moves only.
   */
  public static Optional<Timeline> of(Scenario scenario, Form form) {
    return new Builder(scenario, form).build();
  }

  /**
   * The decisions of a scenario in the order in which they are taken; in file order at once, or if
   * there is no order.
   */
  public static List<Decision> decisions(Scenario scenario, Form form) {
    Optional<Timeline> timeline = form == Form.SIMULTANEOUS ? Optional.empty() : of(scenario, form);
    if (timeline.isEmpty()) {
      return scenario.decisions();
    }
    List<Decision> order = new ArrayList<>();
    timeline.get().sequence().forEach(id -> scenario.decision(id).ifPresent(order::add));
    return order;
  }

  /**
   * What an actor knows at one decision and no longer at a later one.
   *
   * @param later the decision at which it is forgotten
   * @param earlier the decision of the same actor at which it is known
   * @param what the decision or chance move
   */
  public record Lapse(String later, String earlier, String what) {

    /** The same as a sentence without end. */
    @Override
    public String toString() {
      return later + " does not observe " + what + ", which " + earlier + " does";
    }
  }

  /**
   * The first thing somebody forgets; empty if nobody forgets anything (perfect recall).
   *
   * @see "Kuhn (1953), Extensive Games and the Problem of Information"
   */
  public Optional<Lapse> forgotten(Scenario scenario) {
    for (Decision later : scenario.decisions()) {
      List<String> now = known.get(later.id());
      for (Decision earlier : scenario.decisions()) {
        if (now.contains(earlier.id()) && earlier.actor().equals(later.actor())) {
          for (String seen : known.get(earlier.id())) {
            if (!now.contains(seen)) {
              return Optional.of(new Lapse(later.id(), earlier.id(), seen));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Puts things in order. */
  private static final class Builder {

    private final Scenario scenario;
    private final Form form;
    private final Set<String> placed = new LinkedHashSet<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    Builder(Scenario scenario, Form form) {
      this.scenario = scenario;
      this.form = form;
      for (Chance chance : scenario.chance()) {
        Set<String> before = new LinkedHashSet<>();
        chance.probabilities().forEach(table -> before.addAll(table.decisions()));
        needs.put(chance.id(), before);
      }
      for (Decision decision : scenario.decisions()) {
        needs.put(decision.id(), seen(decision));
      }
    }

    private Set<String> seen(Decision decision) {
      Set<String> seen = new LinkedHashSet<>();
      for (Decision own : scenario.decisions()) {
        if (own.id().equals(decision.id())) {
          break;
        }
        if (own.actor().equals(decision.actor()) && !own.observes().contains(decision.id())) {
          seen.add(own.id());
        }
      }
      for (String id : decision.observes()) {
        if (form == Form.SEQUENTIAL || scenario.decision(id).isEmpty()) {
          seen.add(id);
        }
      }
      return seen;
    }

    Optional<Timeline> build() {
      int left = scenario.decisions().size();
      while (left > 0) {
        Optional<Decision> next =
            scenario.decisions().stream()
                .filter(decision -> !placed.contains(decision.id()) && isReady(decision.id()))
                .findFirst();
        if (next.isEmpty()) {
          return Optional.empty();
        }
        place(next.get().id());
        left--;
      }
      for (Chance chance : scenario.chance()) {
        if (before(chance.id(), new LinkedHashSet<>()).isEmpty()) {
          return Optional.empty();
        }
        place(chance.id());
      }
      List<String> sequence = List.copyOf(placed);
      Map<String, List<String>> known = new LinkedHashMap<>();
      for (Decision decision : scenario.decisions()) {
        List<String> ids = new ArrayList<>(sequence);
        ids.retainAll(needs.get(decision.id()));
        known.put(decision.id(), ids);
      }
      return Optional.of(new Timeline(sequence, known));
    }

    /** Whether all decisions that must come before have been placed. */
    private boolean isReady(String id) {
      return before(id, new LinkedHashSet<>())
          .map(
              all ->
                  all.stream()
                      .allMatch(one -> placed.contains(one) || scenario.decision(one).isEmpty()))
          .orElse(false);
    }

    /** All that must come before, through chance moves too; empty if it waits for itself. */
    private Optional<Set<String>> before(String id, Set<String> open) {
      Set<String> all = new LinkedHashSet<>();
      if (!open.add(id)) {
        return Optional.empty();
      }
      for (String need : needs.get(id)) {
        all.add(need);
        if (scenario.decision(need).isEmpty() && !placed.contains(need)) {
          Optional<Set<String>> further = before(need, open);
          if (further.isEmpty()) {
            return Optional.empty();
          }
          all.addAll(further.get());
        }
      }
      open.remove(id);
      return Optional.of(all);
    }

    private void place(String id) {
      for (String need : needs.get(id)) {
        if (!placed.contains(need)) {
          place(need);
        }
      }
      placed.add(id);
    }
  }
}
