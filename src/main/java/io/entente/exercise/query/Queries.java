package io.entente.exercise.query;

import io.entente.exercise.Query;
import java.util.List;
import java.util.Optional;

/** All that can be asked. */
public final class Queries {

  private static final List<Query> ALL =
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
          new BackwardInduction(),
          new Posterior());

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
