package io.entente.exercise.query;

import io.entente.exercise.Query;
import io.entente.exercise.query.agreement.AgreementQueries;
import io.entente.exercise.query.mixed.MixedQueries;
import io.entente.exercise.query.model.ModelQueries;
import io.entente.exercise.query.table.TableQueries;
import io.entente.exercise.query.tree.TreeQueries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be asked. */
public final class Queries {

  private static final List<Query> ALL =
      Stream.of(
              TableQueries.ALL,
              MixedQueries.ALL,
              AgreementQueries.ALL,
              TreeQueries.ALL,
              ModelQueries.ALL)
          .flatMap(List::stream)
          .toList();

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
