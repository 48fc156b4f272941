package io.entente.exercise.query.table;

import io.entente.exercise.Query;
import java.util.List;

/** What can be asked of a table cell by cell. */
public final class TableQueries {

  /** All of them. */
  public static final List<Query> ALL =
      List.of(
          new BestReplies(),
          new BestReplyMarks(),
          new Relations(),
          new Deletions(),
          new PureNash(),
          new Pareto(),
          new Classification(),
          new ValidValues());

  private TableQueries() {}
}
