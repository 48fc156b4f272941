package io.entente.exercise.query;

import io.entente.exercise.Query;
import java.util.List;
import java.util.Optional;

/** All that can be asked. */
public final class Queries {

  private static final List<Query> ALL =
      List.of(new PureNash(), new BackwardInduction(), new Posterior());

  private Queries() {}

  /** The query of that name. */
  public static Optional<Query> of(String word) {
    return ALL.stream().filter(query -> query.word().equals(word)).findFirst();
  }

  /** The names of all queries. */
  public static List<String> words() {
    return ALL.stream().map(Query::word).toList();
  }
}
