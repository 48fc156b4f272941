package io.entente.report.page;

import io.entente.report.figure.Boxes;
import io.entente.report.figure.Tornado;
import java.util.List;

/**
 * Which numbers matter, where that was computed.
 *
 * @param how what was held at what, over which draws, in a sentence or two
 * @param tornados one for each outcome looked at
 * @param boxes likewise
 */
public record Sensitivity(String how, List<Tornado> tornados, List<Boxes> boxes) {

  /** Nothing was computed. */
  public static final Sensitivity NONE = new Sensitivity("", List.of(), List.of());

  public Sensitivity {
    tornados = List.copyOf(tornados);
    boxes = List.copyOf(boxes);
  }
}
