package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.List;
import java.util.Optional;

/** What a {@link Term} counts: it depends on parameters and claims, never on what actors choose. */
public sealed interface Weight {

  /** The claims that move this weight, in file order; empty where none does. */
  default List<Evidence> evidence() {
    return List.of();
  }

  /** A number or a formula over parameters. */
  record Given(Expression formula) implements Weight {}

  /** A distribution, drawn once per run. */
  record Drawn(Distribution distribution) implements Weight {}

  /**
   * Claims for and against, pooled by the scenario's {@link Pooling}.
   *
   * @param evidence the claims
   * @param split a {@link Parameter.Split} that pools groups of sources apart, if any
   * @param times a formula that multiplies the pooled weight, if any
   */
  record Pooled(List<Evidence> evidence, Optional<String> split, Optional<Expression> times)
      implements Weight {
    public Pooled {
      evidence = List.copyOf(evidence);
    }
  }
}
