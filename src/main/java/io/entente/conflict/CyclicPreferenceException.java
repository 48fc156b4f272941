package io.entente.conflict;

import java.util.List;

/** Comparisons that go in a circle: something would be better than itself. */
public final class CyclicPreferenceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Link> cycle;

  CyclicPreferenceException(List<Link> cycle) {
    super("the comparisons go in a circle: " + inWords(cycle));
    this.cycle = List.copyOf(cycle);
  }

  /**
   * One comparison of the circle.
   *
   * @param comparison its number, in the order given
   * @param one what is better, or tied
   * @param other what is worse, or tied
   * @param better whether it says better; otherwise it says tied
   */
  public record Link(int comparison, int one, int other, boolean better) {}

  /** A shortest circle; each link starts where the one before it ends, the first after the last. */
  public List<Link> cycle() {
    return cycle;
  }

  private static String inWords(List<Link> cycle) {
    StringBuilder text = new StringBuilder();
    text.append(cycle.get(0).one());
    for (Link link : cycle) {
      text.append(link.better() ? " is better than " : " is tied with ").append(link.other());
      text.append(link == cycle.get(cycle.size() - 1) ? "" : ", which");
    }
    return text.toString();
  }
}
