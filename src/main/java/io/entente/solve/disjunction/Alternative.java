package io.entente.solve.disjunction;

import java.util.List;

/**
 * One way to satisfy a clause: conditions that must all hold, and a commitment that whoever makes
 * the clauses goes on from.
 *
 * @param conditions may be empty
 * @param commitment what this alternative promises beyond its conditions
 */
public record Alternative<T>(List<LinearCondition> conditions, T commitment) {

  public Alternative {
    conditions = List.copyOf(conditions);
  }
}
