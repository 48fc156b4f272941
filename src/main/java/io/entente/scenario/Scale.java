package io.entente.scenario;

/**
 * What strengths and weights are measured in.
 *
 * @param lowest the smallest strength a claim can have
 * @param highest the largest
 * @param unit what one unit means to a reader, such as "one step of the article's wording"
 * @param one what one unit is called, such as "notch"
 * @param many what several are called, such as "notches"
 */
public record Scale(double lowest, double highest, String unit, String one, String many) {

  /** Used where a file names no scale. */
  public static final Scale DEFAULT = new Scale(1, 5, "one unit of payoff", "point", "points");
}
