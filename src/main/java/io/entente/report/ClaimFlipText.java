package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.flip.ClaimFlip;
import io.entente.scenario.Claim;
import java.util.ArrayList;
import java.util.List;

/** The fewest claims to leave out, in words. */
final class ClaimFlipText {

  private static final int SHOWN = 5;

  private final Prose out;
  private final Words words;
  private final CentralReading central;

  ClaimFlipText(Prose out, Words words, CentralReading central) {
    this.out = out;
    this.words = words;
    this.central = central;
  }

  void render(ClaimFlip flip, String file, boolean all) {
    out.line(out.layout().heading("By not believing claims"));
    String fewer =
        flip.excluded() == 0
            ? ""
            : flip.excluded() == 1
                ? "No single claim does. "
                : "No " + flip.excluded() + " claims or fewer do. ";
    switch (flip.status()) {
      case ALREADY -> out.paragraph(2, "Nothing: it is so already.");
      case NO_CLAIMS -> out.paragraph(2, "No claim moves any number here.");
      case NONE -> out.paragraph(2, "No set of claims does, whatever its size: all were tried.");
      case NOT_FOUND ->
          out.paragraph(
              2,
              fewer
                  + "Larger sets were not all looked at: the game was solved for "
                  + Words.count(flip.tried(), "set", "sets")
                  + ". --nodes "
                  + 10L * flip.tried()
                  + " would look further.");
      default -> found(flip, fewer, file, all);
    }
  }

  private void found(ClaimFlip flip, String fewer, String file, boolean all) {
    int size = flip.sets().get(0).size();
    boolean sure = flip.status() == ClaimFlip.Status.ALL;
    int count = flip.sets().size();
    out.paragraph(
        2,
        fewer
            + (size == 1
                ? count == 1
                    ? "It would be enough to leave out this one:"
                    : "It would be enough to leave out any one of these:"
                : (count == 1
                    ? "It would be enough to leave out these " + size + " together:"
                    : "It would be enough to leave out "
                        + size
                        + " together, in "
                        + (sure ? "" : "at least ")
                        + count
                        + " ways:")));
    int shown = all ? count : Math.min(SHOWN, count);
    for (List<String> set : flip.sets().subList(0, shown)) {
      if (size == 1) {
        out.paragraph(4, 6, claim(set.get(0)));
      } else {
        out.line("    " + Words.and(set));
        for (String id : count == 1 || all ? set : List.<String>of()) {
          out.paragraph(6, 8, claim(id));
        }
      }
    }
    if (shown < count) {
      out.line(
          "    " + out.layout().more(Words.count(count - shown, "more way", "more ways"), "--all"));
    }
    if (size > 1 && count > 1 && !all) {
      out.paragraph(2, "The first of them:");
      for (String id : flip.sets().get(0)) {
        out.paragraph(4, 6, claim(id));
      }
    }
    if (!sure) {
      out.paragraph(2, "The search ended before all sets of this size were looked at.");
    }
    flip.after()
        .ifPresent(
            after -> {
              out.paragraph(
                  2, (count == 1 ? "Without it" : "Without the first") + ", what is played:");
              FlipText.ways(out, words, central, after);
              out.paragraph(2, "Checked: the scenario was solved again without it.");
            });
    List<String> drops = new ArrayList<>();
    flip.sets().get(0).forEach(id -> drops.add(" --drop " + id));
    out.paragraph(
        2,
        4,
        out.layout().next(true, "entente test " + Words.argument(file) + String.join("", drops)));
  }

  private String claim(String id) {
    Claim claim = words.claim(id);
    return claim == null ? id : words.place(claim) + ": " + claim.paraphrase();
  }
}
