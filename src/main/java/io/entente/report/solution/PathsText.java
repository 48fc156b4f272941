package io.entente.report.solution;

import io.entente.report.Words;
import io.entente.solve.MixedEquilibria.Label;
import java.util.ArrayList;
import java.util.List;

/** At which strategies the paths begin that lead to an equilibrium. */
final class PathsText {

  private static final int NAMED = 6;

  private PathsText() {}

  static String of(GamePage page, List<Label> labels) {
    List<String> names = new ArrayList<>();
    for (Label label : labels.subList(0, Math.min(NAMED, labels.size()))) {
      names.add(
          page.player(label.player()) + " " + page.strategy(label.player(), label.strategy()));
    }
    String more =
        labels.size() > NAMED
            ? " and " + Words.count(labels.size() - NAMED, "other", "others")
            : "";
    return "; found on the paths from " + String.join(", ", names) + more;
  }
}
