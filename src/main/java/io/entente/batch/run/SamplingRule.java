package io.entente.batch.run;

import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.LatinDraws;
import io.entente.sample.draw.RandomDraws;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.SobolDraws;
import io.entente.scenario.Scenario;
import java.util.Optional;

/** How runs are spread over what is uncertain. */
public enum SamplingRule {
  /** Independent of each other. */
  RANDOM("random"),
  /** A Latin hypercube of all runs together. */
  LATIN("latin"),
  /** Scrambled Sobol points. */
  SOBOL("sobol");

  private final String word;

  SamplingRule(String word) {
    this.word = word;
  }

  /** As in options and results. */
  public String word() {
    return word;
  }

  /** The rule of that name. */
  public static Optional<SamplingRule> of(String word) {
    for (SamplingRule rule : values()) {
      if (rule.word.equals(word)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /**
   * The draws by this rule.
   *
   * @param scenario as its author left it, whose draws are the dimensions
   */
  Sampler sampler(Scenario scenario, long seed, long samples) {
    return switch (this) {
      case RANDOM -> new RandomDraws(seed);
      case LATIN -> new LatinDraws(seed, samples);
      case SOBOL -> new SobolDraws(seed, DrawNames.of(scenario));
    };
  }
}
