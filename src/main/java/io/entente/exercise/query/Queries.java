package io.entente.exercise.query;

import io.entente.exercise.Query;
import io.entente.exercise.query.model.ModelQueries;
import io.entente.exercise.query.tree.TreeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that can be asked. */
public final class Queries {

  private static final List<Query> STATIC =
      List.of(
          new BestReplies(),
          new BestReplyMarks(),
          new Relations(),
          new MixedDominance(),
          new Deletions(),
          new PureNash(),
          new NashCheck(),
          new MixedWeight(),
          new MixedNash(),
          new AllEquilibria(),
          new Component(),
          new ZeroSumValue(),
          new Security(),
          new Punishment(),
          new Pareto(),
          new Classification(),
          new CorrelatedCheck(),
          new CorrelatedBest(),
          new Commitment(),
          new Discount(),
          new Sign(),
          new ValidValues(),
          new Folk());

  private static final List<Query> ALL = all();

  private static List<Query> all() {
    List<Query> all = new ArrayList<>(STATIC);
    all.addAll(TreeQueries.ALL);
    all.addAll(ModelQueries.ALL);
    return List.copyOf(all);
  }

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
