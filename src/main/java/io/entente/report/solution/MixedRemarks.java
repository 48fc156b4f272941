package io.entente.report.solution;

import io.entente.report.Words;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedMethod;
import io.entente.solve.NashSubset;
import java.util.ArrayList;
import java.util.List;

/** What is to be said below a list of mixed equilibria: whether that is all, and what else is. */
final class MixedRemarks {

  private static final int SUBSETS = 20;
  private static final int MEMBERS = 12;

  private final GamePage page;
  private final MixedEquilibria answer;
  private final int found;

  MixedRemarks(GamePage page, MixedEquilibria answer) {
    this.page = page;
    this.answer = answer;
    this.found = answer.equilibria().equilibria().size();
  }

  void write() {
    if (!MixedText.isAll(answer)) {
      say(incomplete());
    } else if (answer.subsets().hasContinuum()) {
      continuum();
    } else {
      say(found == 1 ? "It is the only one." : "These " + Words.grouped(found) + " are all.");
      if (found % 2 == 0 && isOfTwo()) {
        say(
            "An even number: some payoffs tie just so (a degenerate game). After almost any small"
                + " change of the payoffs the number would be odd.");
      }
    }
    if (page.game().isRounded()) {
      say(
          "Payoffs are computed numbers here: those that are equal within rounding error count as"
              + " equal, and no probability is exact.");
    }
  }

  private void say(String words) {
    page.out().paragraph(2, words);
  }

  private boolean isOfTwo() {
    return page.game().shape().players() == 2;
  }

  private String incomplete() {
    String why = answer.equilibria().note().orElse("");
    if (why.endsWith(".")) {
      return why;
    }
    String said = why.isEmpty() ? "" : ": " + why;
    String more =
        MixedText.isBy(MixedMethod.LEMKE_HOWSON, answer) && found % 2 == 0
            ? " Unless payoffs tie just so, the number of equilibria is odd, so that there is at"
                + " least one more."
            : "";
    return "There may be others" + said + "." + more;
  }

  private void continuum() {
    say(
        "There are infinitely many more, all of them mixtures of these "
            + Words.grouped(found)
            + " (the extreme equilibria). These are equilibria too:");
    List<NashSubset> wide = new ArrayList<>();
    for (NashSubset subset : answer.subsets().list()) {
      if (!subset.isPoint()) {
        wide.add(subset);
      }
    }
    int shown = Math.min(SUBSETS, wide.size());
    for (NashSubset subset : wide.subList(0, shown)) {
      page.entry(mixtures(subset));
    }
    page.more(wide.size() - shown, " sets");
    say(
        answer.subsets().isAll()
            ? "There are no others."
            : "There are more such sets than were looked for; all equilibria are mixtures of those"
                + " above.");
  }

  private String mixtures(NashSubset subset) {
    boolean firstMixes = subset.first().size() > 1;
    if (firstMixes && subset.second().size() > 1) {
      return "any mixture of what "
          + page.player(0)
          + " plays in "
          + numbers(subset.first())
          + ", with any mixture of what "
          + page.player(1)
          + " plays in "
          + numbers(subset.second());
    }
    int mixing = firstMixes ? 0 : 1;
    return "any mixture of what "
        + page.player(mixing)
        + " plays in "
        + numbers(subset.of(mixing))
        + ", with what "
        + page.player(1 - mixing)
        + " plays in "
        + numbers(subset.of(1 - mixing));
  }

  private static String numbers(List<Integer> places) {
    int shown = places.size() > MEMBERS ? MEMBERS - 2 : places.size();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      boolean last = i == places.size() - 1;
      text.append(i == 0 ? "" : last ? " and " : ", ").append(places.get(i) + 1);
    }
    if (shown < places.size()) {
      text.append(" and ").append(Words.grouped(places.size() - shown)).append(" others");
    }
    return text.toString();
  }
}
