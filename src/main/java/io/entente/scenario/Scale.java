package io.entente.scenario;

/**
 * What strengths and weights are measured in.
 *
 * @param lowest the smallest strength a claim can have
 * @param highest the largest
 * @param unit what one unit means to a reader, such as "one notch of the article's wording"
 */
public record Scale(double lowest, double highest, String unit) {

  /** Used where a file names no scale. */
  public static final Scale DEFAULT = new Scale(1, 5, "one unit of payoff");
}
