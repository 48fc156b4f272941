package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A probability distribution whose parameters are numbers or formulas.
 *
 * @param family its kind
 * @param arguments its parameters, in the order of {@link Family#arguments()}; for {@link
 *     Family#DISCRETE} value, probability, value, probability, ...
 */
public record Distribution(Family family, List<Expression> arguments) {

  public Distribution {
    arguments = List.copyOf(arguments);
    int expected = family.arguments.size();
    if (family != Family.DISCRETE && arguments.size() != expected) {
      throw new IllegalArgumentException(family + " takes " + family.arguments);
    }
  }

  /** The kinds of distribution, with the names of their parameters in a file. */
  public enum Family {
    /** Every value between low and high alike. */
    UNIFORM("uniform", "low", "high"),
    /** Rising from low to mode, falling to high. */
    TRIANGULAR("triangular", "low", "mode", "high"),
    /** On [0, 1] with mean alpha / (alpha + beta). */
    BETA("beta", "alpha", "beta"),
    /** 1 with probability p, otherwise 0. */
    BERNOULLI("bernoulli", "p"),
    /** Bell-shaped, given by mean and standard deviation. */
    NORMAL("normal", "mean", "sd"),
    /** Positive and skewed: its own mean, and the standard deviation of its logarithm. */
    LOGNORMAL("lognormal", "mean", "logsd"),
    /** A finite list of values with probabilities. */
    DISCRETE("discrete");

    private final String word;
    private final List<String> arguments;

    Family(String word, String... arguments) {
      this.word = word;
      this.arguments = List.of(arguments);
    }

    /** The name in a file. */
    public String word() {
      return word;
    }

    /** The names of its parameters, in order. */
    public List<String> arguments() {
      return arguments;
    }

    /** The family of that name. */
    public static Optional<Family> of(String word) {
      for (Family family : values()) {
        if (family.word.equals(word)) {
          return Optional.of(family);
        }
      }
      return Optional.empty();
    }
  }
}
