package io.entente.report.sensitivity;

import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Attribution;
import io.entente.sensitivity.Credits;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each claim accounts for, in words. */
final class CreditsText {

  private static final int MOST_LISTED = 8;

  private final Words words;
  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  CreditsText(Sensitivity found, Phrases phrases, Prose text, boolean all) {
    words = new Words(found.study().question().scenario());
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  void write(Credits credits, int outcome, String name) {
    if (credits.units().isEmpty()) {
      return;
    }
    Attribution attribution = credits.attribution();
    text.blank();
    text.line(text.layout().heading("What each claim accounts for") + ": " + name);
    text.paragraph(
        0,
        "What changes when a claim comes in, averaged over the orders in which claims may come in"
            + " (Shapley value, "
            + (attribution.exact()
                ? "over all combinations"
                : "by random orders, forward and reversed, one pair a run")
            + "). "
            + together(credits)
            + phrases.moreOrFewer(attribution.sum(outcome))
            + " of 100 runs.");
    List<Integer> order = new ArrayList<>();
    for (int unit = 0; unit < credits.units().size(); unit++) {
      order.add(unit);
    }
    order.sort(
        Comparator.comparingDouble(
            unit -> -Math.abs(attribution.credits().get(unit).get(outcome).estimate())));
    int listed = 0;
    int unclear = 0;
    for (int unit : order) {
      Measured credit = attribution.credits().get(unit).get(outcome);
      unclear += credit.isClear() ? 0 : 1;
      if (all || credit.isClear() && listed < MOST_LISTED) {
        unit(credits.units().get(unit), credit);
        listed++;
      }
    }
    rest(order.size() - listed - unclear, unclear);
  }

  private static String together(Credits credits) {
    int units = credits.units().size();
    if (units == 1) {
      return "The one claim there is makes ";
    }
    boolean joined = credits.restatements().joined() > 0;
    return "All "
        + units
        + " claims"
        + (joined ? ", each with those that say the same, make " : " together make ");
  }

  private void rest(int more, int unclear) {
    if (!all && more > 0) {
      text.line(
          text.layout()
              .more(
                  more + (more == 1 ? " more that accounts" : " more that account") + " for less",
                  "--all"));
    }
    if (!all && unclear > 0) {
      text.line(
          "  "
              + Words.count(unclear, "claim", "claims")
              + ": nothing that these runs could tell from chance");
    }
  }

  private void unit(List<String> claims, Measured credit) {
    String first = claims.get(0);
    text.paragraph(
        2,
        6,
        words.place(words.claim(first))
            + ": "
            + phrases.change(credit)
            + ". It says: "
            + Phrases.sentence(words.claim(first).paraphrase())
            + (claims.size() == 1
                ? ""
                : " Counted with it: "
                    + String.join(", ", claims.subList(1, claims.size()))
                    + "."));
  }
}
