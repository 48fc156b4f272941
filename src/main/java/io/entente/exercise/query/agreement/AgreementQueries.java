package io.entente.exercise.query.agreement;

import io.entente.exercise.Query;
import java.util.List;

/** What can be asked of promises, mediators and repetition. */
public final class AgreementQueries {

  /** All of them. */
  public static final List<Query> ALL =
      List.of(
          new CorrelatedCheck(),
          new CorrelatedBest(),
          new Commitment(),
          new Discount(),
          new Folk());

  private AgreementQueries() {}
}
