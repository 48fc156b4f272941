package io.entente.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions in an order in which each knows all earlier ones: the order of a game with perfect
 * information.
 *
 * @param sequence the decisions, first mover first
 */
public record OrderOfPlay(List<Decision> sequence) {

  public OrderOfPlay {
    sequence = List.copyOf(sequence);
  }

  /**
   * The order of a scenario, or nothing if some decision does not see all that came before it, is
   * there under a condition only, or something is left to chance. Decisions of one actor see that
   * actor's own earlier ones. Decisions that see equally much keep their file order.
   */
  public static Optional<OrderOfPlay> of(Scenario scenario) {
    if (!scenario.chance().isEmpty() || !scenario.isUnconditional()) {
      return Optional.empty();
    }
    List<Decision> left = new ArrayList<>(scenario.decisions());
    List<Decision> sequence = new ArrayList<>();
    Set<String> before = new HashSet<>();
    while (!left.isEmpty()) {
      Decision next = null;
      for (Decision candidate : left) {
        if (known(candidate, sequence).equals(before)) {
          next = candidate;
          break;
        }
      }
      if (next == null) {
        return Optional.empty();
      }
      sequence.add(next);
      left.remove(next);
      before.add(next.id());
    }
    return Optional.of(new OrderOfPlay(sequence));
  }

  private static Set<String> known(Decision decision, List<Decision> earlier) {
    Set<String> known = new HashSet<>(decision.observes());
    for (Decision other : earlier) {
      if (other.actor().equals(decision.actor())) {
        known.add(other.id());
      }
    }
    return known;
  }

  /**
   * Which decision fails to see which earlier one, in words for a reader; empty where the
   * information is perfect.
   */
  public static String whyNot(Scenario scenario) {
    for (Decision later : scenario.decisions()) {
      for (Decision earlier : scenario.decisions()) {
        boolean sees = later.observes().contains(earlier.id());
        boolean seen = earlier.observes().contains(later.id());
        if (later != earlier && !sees && !seen && !later.actor().equals(earlier.actor())) {
          return later.id() + " and " + earlier.id() + " do not see each other's moves";
        }
      }
    }
    return of(scenario).isPresent() ? "" : "some decision does not see all earlier ones";
  }
}
