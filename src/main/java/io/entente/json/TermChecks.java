package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.Member;
import io.entente.scenario.Chance;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Section;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Warns of terms that cannot change what their actor chooses, because their level is the same
 * whatever the actor does.
 *
 * <p>Where decisions are taken in turn a term also counts if others, who react to the actor or move
 * later, can change its level.
 */
final class TermChecks {

  private final Reading reading;
  private final Scope scope;
  private final Form form;
  private final Map<String, List<String>> observes = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, Set<String>> changingByActor = new HashMap<>();

  TermChecks(Reading reading, Scope scope, Form form) {
    this.reading = reading;
    this.scope = scope;
    this.form = form;
    for (Decision decision : scope.decisions.values()) {
      observes.put(decision.id(), decision.observes());
      order.add(decision.id());
    }
  }

  void check() {
    if (scope.sections.stream().anyMatch(Section::restsOnPayoffs)) {
      // There the sizes of payoffs count, not only how an actor ranks its own moves.
      return;
    }
    for (Map.Entry<String, Member> place : scope.termPlaces.entrySet()) {
      Term term = scope.terms.get(place.getKey());
      List<Decision> own = scope.decisionsOf(term.actor());
      if (own.isEmpty() || scope.isDoubtful(term.actor())) {
        continue;
      }
      Set<String> changing = changing(term.actor(), own);
      List<Decision> mentioned = new ArrayList<>();
      boolean canChange = false;
      boolean open = false;
      for (String id : term.decisions()) {
        mentioned.add(scope.choice(id).orElseThrow());
        canChange |= changing.contains(id);
        open |= scope.conditional.contains(id) || isMoved(id);
      }
      if (open) {
        continue;
      }
      if (!canChange || (isCheap(term, mentioned) && isSame(term, mentioned, changing))) {
        reading.warning(
            place.getValue(),
            reading.path(place.getValue()) + " is the same whatever " + term.actor() + " does",
            "it cannot change " + term.actor() + "'s choice; check its \"level\" table");
      }
    }
  }

  /** Whether it is a chance move that depends on what was done before. */
  private boolean isMoved(String id) {
    Chance chance = scope.chance.get(id);
    if (chance != null) {
      for (LevelTable table : chance.probabilities()) {
        if (!table.decisions().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCheap(Term term, List<Decision> mentioned) {
    long combinations = Moves.count(mentioned);
    long rows = 0;
    for (LevelTable table : term.levels()) {
      rows += table.rows().size();
    }
    return combinations <= Moves.MOST && scope.allows(combinations * rows);
  }

  /** The decisions whose moves may differ with what the actor does. */
  private Set<String> changing(String actor, List<Decision> own) {
    Set<String> known = changingByActor.get(actor);
    if (known != null) {
      return known;
    }
    Set<String> changing = new HashSet<>(scope.states.keySet());
    changingByActor.put(actor, changing);
    int first = order.size();
    for (Decision decision : own) {
      changing.add(decision.id());
      first = Math.min(first, order.indexOf(decision.id()));
    }
    if (form == Form.SEQUENTIAL) {
      for (int i = 0; i < order.size(); i++) {
        String id = order.get(i);
        boolean after = i > first;
        for (Decision decision : own) {
          after |= ObservesReader.reaches(observes, id, decision.id());
        }
        if (after) {
          changing.add(id);
        }
      }
    }
    return changing;
  }

  /** Whether the level depends on what does not change only. */
  private static boolean isSame(Term term, List<Decision> mentioned, Set<String> changing) {
    List<Decision> fixed = new ArrayList<>();
    List<Decision> free = new ArrayList<>();
    for (Decision decision : mentioned) {
      (changing.contains(decision.id()) ? free : fixed).add(decision);
    }
    List<Decision> ordered = new ArrayList<>(fixed);
    ordered.addAll(free);
    long block = Moves.count(free);
    Moves moves = new Moves(ordered);
    Optional<List<Expression>> first = Optional.empty();
    long at = 0;
    do {
      Optional<List<Expression>> level = level(term, moves);
      if (at % block == 0) {
        first = level;
      } else if (!isSame(level, first)) {
        return false;
      }
      at++;
    } while (moves.next());
    return true;
  }

  /** Whether two levels are written alike. */
  private static boolean isSame(Optional<List<Expression>> a, Optional<List<Expression>> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().size() != b.get().size()) {
      return a.isEmpty() && b.isEmpty();
    }
    for (int i = 0; i < a.get().size(); i++) {
      Expression one = a.get().get(i);
      Expression other = b.get().get(i);
      if (one != other && !one.toString().equals(other.toString())) {
        return false;
      }
    }
    return true;
  }

  /** The entries that are multiplied; empty where the level is 0. */
  private static Optional<List<Expression>> level(Term term, Moves moves) {
    List<Expression> factors = new ArrayList<>();
    for (LevelTable table : term.levels()) {
      int row = TableChecks.firstMatch(table, moves);
      if (row < 0 || FormulaReader.is(table.rows().get(row).is(), 0)) {
        return Optional.empty();
      }
      Expression is = table.rows().get(row).is();
      if (!FormulaReader.is(is, 1)) {
        factors.add(is);
      }
    }
    return Optional.of(factors);
  }
}
