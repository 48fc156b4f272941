package io.entente.exercise.query.mixed;

import io.entente.exercise.Query;
import java.util.List;

/** What can be asked of a table whose players may mix. */
public final class MixedQueries {

  /** All of them. */
  public static final List<Query> ALL =
      List.of(
          new MixedDominance(),
          new NashCheck(),
          new MixedWeight(),
          new MixedNash(),
          new AllEquilibria(),
          new Component(),
          new ZeroSumValue(),
          new Security(),
          new Punishment(),
          new Sign());

  private MixedQueries() {}
}
