package io.entente.exercise.query.tree;

import io.entente.exercise.Query;
import java.util.List;

/** What can be asked of games in turn, and of what is known and believed. */
public final class TreeQueries {

  /** All of them. */
  public static final List<Query> ALL =
      List.of(
          new BackwardInduction(),
          new StrategyCount(),
          new NotPerfect(),
          new CredibleThreat(),
          new Flip(),
          new Bargaining(),
          new Posterior(),
          new BayesianNash(),
          new Signalling(),
          new SemiSeparating());

  private TreeQueries() {}
}
