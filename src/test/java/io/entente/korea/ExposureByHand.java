package io.entente.korea;

/** The inspection game of {@code exposure.json} at its central reading, written out. */
final class ExposureByHand {

  static final double VOLUME = 3;
  static final double FRICTION = 0.25;

  /** Half of the outcry, 3, since half of the good name is lost. */
  static final double NAME = 1.5;

  /** Half of (0.2 + 0.5 + 1) / 3. */
  static final double SHAME = 1.7 / 6;

  static final double CONDEMNATION = 2.5;
  static final double SOURCES = 2.6 / 3;
  static final double NO_NEWS = 0.1;

  private ExposureByHand() {}

  static BruteGame game() {
    return new BruteGame(
            moves -> {
              boolean covert = moves.get("Pair").equals("covert");
              boolean publish = moves.get("US").equals("publish");
              double shipped = covert ? VOLUME * (1 - FRICTION) : VOLUME;
              double blame = covert ? (publish ? NAME + SHAME : 0) : NAME;
              double gain = publish ? (covert ? CONDEMNATION : NO_NEWS) - SOURCES : 0;
              return new double[] {shipped - blame, gain};
            })
        .actor("Pair", "covert", "open")
        .actor("US", "publish", "hold");
  }
}
