package io.entente.solve.names;

/**
 * The order of one player's four payoffs in a game of two by two, named after the symmetric game in
 * which both have it.
 *
 * <p>Each strategy is called C or D such that the player's best payoff is where the <em>other</em>
 * plays C. Then R is what the player gets if both play C, S if it alone does, T if the other alone
 * does, P if nobody does; the best is R or T, so there are twelve orders.
 *
 * @see "Bruns (2015), Names for Games: Locating 2 × 2 Games, Games 6, 495-520"
 */
public enum Pattern {
  PRISONERS_DILEMMA("Prisoner's Dilemma", "TRPS"),
  CHICKEN("Chicken", "TRSP"),
  BATTLE("Battle", "TSRP"),
  HERO("Hero", "TSPR"),
  COMPROMISE("Compromise", "TPSR"),
  DEADLOCK("Deadlock", "TPRS"),
  STAG_HUNT("Stag Hunt", "RTPS"),
  ASSURANCE("Assurance", "RPTS"),
  COORDINATION("Coordination", "RPST"),
  PEACE("Peace", "RSPT"),
  HARMONY("Harmony", "RSTP"),
  CONCORD("Concord", "RTSP");

  private final String title;
  private final String order;

  Pattern(String title, String order) {
    this.title = title;
    this.order = order;
  }

  /** The name. */
  public String title() {
    return title;
  }

  /** The payoffs from best to worst, as letters such as {@code TRPS}. */
  public String order() {
    return order;
  }

  /**
   * The pattern of four different ranks.
   *
   * @throws IllegalArgumentException if the best is neither R nor T
   */
  static Pattern of(int r, int s, int t, int p) {
    int[] ranks = {r, s, t, p};
    for (Pattern pattern : values()) {
      boolean falls = true;
      for (int place = 1; place < 4; place++) {
        int better = ranks["RSTP".indexOf(pattern.order.charAt(place - 1))];
        falls &= better > ranks["RSTP".indexOf(pattern.order.charAt(place))];
      }
      if (falls) {
        return pattern;
      }
    }
    throw new IllegalArgumentException("not a strict order from R or T: " + r + s + t + p);
  }
}
