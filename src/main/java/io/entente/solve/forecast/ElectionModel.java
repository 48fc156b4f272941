package io.entente.solve.forecast;

import java.util.Optional;

/** How victories in pairs become the probability that a proposal is what remains. */
public enum ElectionModel {
  /** P(a) in proportion to the product of its probabilities of beating each other proposal. */
  CONDITIONAL("conditional"),
  /**
   * The long run of a process in which the favourite is challenged by every proposal with the same
   * probability.
   */
  MARKOV_UNIFORM("markov-uniform"),
  /**
   * The same, a challenge being the likelier the stronger the coalition for it and the better its
   * prospects: in proportion to their product.
   */
  MARKOV_INCENTIVE("markov-incentive");

  private final String word;

  ElectionModel(String word) {
    this.word = word;
  }

  /** The name in a file. */
  public String word() {
    return word;
  }

  /** The model of that name. */
  public static Optional<ElectionModel> of(String word) {
    for (ElectionModel model : values()) {
      if (model.word.equals(word)) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }
}
