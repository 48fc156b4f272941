package io.entente.outcome;

import io.entente.sample.CentralGraph;
import io.entente.scenario.Condition;
import io.entente.solve.sparse.LocalCondition;
import io.entente.solve.sparse.SparseEquilibria;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In how many equilibria, counted group by group, a condition holds.
 *
 * <p>Conditions of which all must hold stand side by side, each on the actors it mentions. One that
 * mentions too many is taken apart: an alternative holds wherever not all of its parts fail, and
 * what is not all holds wherever the whole does not, so each of these is the difference of two
 * counts.
 */
final class EquilibriumCounts {

  /** So many counts are made for one condition; one that needs more is not counted. */
  private static final int MOST_COUNTS = 64;

  private final CentralGraph graph;
  private final SparseEquilibria equilibria;
  private int left = MOST_COUNTS;

  private EquilibriumCounts(CentralGraph graph, SparseEquilibria equilibria) {
    this.graph = graph;
    this.equilibria = equilibria;
  }

  /** The exact number; empty if the condition joins too many actors, or asks about payoffs. */
  static Optional<BigInteger> of(
      CentralGraph graph, SparseEquilibria equilibria, Condition condition) {
    return new EquilibriumCounts(graph, equilibria).count(List.of(condition));
  }

  /** Where all of these hold. */
  private Optional<BigInteger> count(List<Condition> all) {
    List<Condition> clauses = new ArrayList<>();
    all.forEach(condition -> collect(condition, clauses));
    List<LocalCondition> local = new ArrayList<>();
    boolean wide = false;
    for (Condition clause : clauses) {
      Optional<LocalCondition> where = graph.where(clause);
      where.ifPresent(local::add);
      wide |= where.isEmpty();
    }
    Optional<BigInteger> count = Optional.empty();
    if (!wide) {
      if (--left < 0) {
        return Optional.empty();
      }
      count = equilibria.countWhere(local);
    }
    return count.isPresent() ? count : difference(clauses);
  }

  /** The same, the clause that mentions most decisions taken apart; empty if none can be. */
  private Optional<BigInteger> difference(List<Condition> clauses) {
    int widest = -1;
    int most = 1;
    for (int i = 0; i < clauses.size(); i++) {
      Set<String> mentioned = new HashSet<>();
      clauses.get(i).collectDecisions(mentioned);
      if (mentioned.size() > most) {
        widest = i;
        most = mentioned.size();
      }
    }
    if (widest < 0 || left <= 0) {
      return Optional.empty();
    }
    List<Condition> others = new ArrayList<>(clauses);
    Condition apart = others.remove(widest);
    List<Condition> against = new ArrayList<>(others);
    against.add(new Condition.Not(apart));
    Optional<BigInteger> whole = count(others);
    return whole.isEmpty() ? whole : count(against).map(whole.get()::subtract);
  }

  /** The conditions of which all must hold, as small as they come. */
  private static void collect(Condition condition, List<Condition> into) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collect(part, into));
    } else if (condition instanceof Condition.Not not && not.part() instanceof Condition.Any any) {
      any.parts().forEach(part -> collect(new Condition.Not(part), into));
    } else if (condition instanceof Condition.Not not
        && not.part() instanceof Condition.Not twice) {
      collect(twice.part(), into);
    } else {
      into.add(condition);
    }
  }
}
