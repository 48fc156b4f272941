package io.entente.report.sensitivity;

import io.entente.outcome.Estimate;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Information;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.index.ForecastValue;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What it would be worth to know, in words. */
final class InformationText {

  private static final int MOST_LISTED = 6;
  private static final int MOST_FOR_AN_ACTOR = 4;

  private final Sensitivity found;
  private final Words words;
  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  InformationText(Sensitivity found, Phrases phrases, Prose text, boolean all) {
    this.found = found;
    words = new Words(found.study().question().scenario());
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  /** What would change the forecast of one outcome. */
  void forecast(Information information, int outcome, String name) {
    Estimate frequency = found.frequencies().get(outcome);
    boolean open = frequency.draws() > 0 && frequency.estimate() > 0 && frequency.estimate() < 1;
    if (!open || information.unknowns().isEmpty()) {
      return;
    }
    Layout layout = text.layout();
    text.blank();
    text.line(layout.heading("What would change the forecast most if it were known") + ": " + name);
    text.paragraph(
        0,
        "If one unknown were known and nothing else: how far the frequency would move on average,"
            + " up or down; how many more of 100 forecasts of yes or no would be right; and how"
            + " much it tells (mutual information, in bits; all there is to tell is "
            + phrases.measured(ForecastValue.entropy(frequency.estimate()))
            + "). What chance could explain is left out.");
    List<Integer> order = order(information, outcome);
    int listed = 0;
    int unclear = 0;
    for (int unknown : order) {
      ForecastValue value = information.forecasts().get(unknown).get(outcome);
      boolean clear = value.shift().isClear() && value.shift().estimate() > 0;
      unclear += clear ? 0 : 1;
      if (all || clear && listed < MOST_LISTED) {
        forecast(information.unknowns().get(unknown), value);
        listed++;
      }
    }
    rest(order.size() - listed - unclear, unclear);
  }

  private static List<Integer> order(Information information, int outcome) {
    List<Integer> order = new ArrayList<>();
    for (int unknown = 0; unknown < information.unknowns().size(); unknown++) {
      order.add(unknown);
    }
    order.sort(
        Comparator.comparingDouble(
            unknown -> -information.forecasts().get(unknown).get(outcome).shift().estimate()));
    return order;
  }

  private void forecast(Information.Unknown unknown, ForecastValue value) {
    String says = phrases.says(unknown.kind(), unknown.name());
    StringBuilder line = new StringBuilder(unknown.name());
    line.append(": moves by ").append(share(value.shift(), " of 100 runs"));
    if (value.accuracy().isClear() && value.accuracy().estimate() > 0) {
      line.append("; ").append(share(value.accuracy(), " more of 100 right"));
    }
    if (value.bits().isClear() && value.bits().estimate() > 0) {
      line.append("; ").append(phrases.measured(value.bits().estimate())).append(" bits");
    }
    text.paragraph(2, 6, line.toString());
    if (!says.isEmpty() && !says.equals(unknown.name())) {
      text.paragraph(6, says);
    }
  }

  private String share(Measured share, String of) {
    return phrases.hundredth(share.estimate()) + of + phrases.interval(share.low(), share.high());
  }

  private void rest(int more, int unclear) {
    if (!all && more > 0) {
      text.line(text.layout().more(more + " more that move it less", "--all"));
    }
    if (!all && unclear > 0) {
      text.line(
          "  "
              + Words.count(unclear, "other", "others")
              + ": nothing that these runs could tell from chance");
    }
  }

  /** What it would be worth to each actor. */
  void actors(Information information) {
    if (information.actors().isEmpty()) {
      return;
    }
    text.blank();
    text.line(text.layout().heading("What it would be worth to each actor to know first"));
    text.paragraph(
        0,
        "An actor is bound to one move at its first decision and takes the one that is best on"
            + " average. If it knew one thing first it could choose by it: what that gains on"
            + " average, in "
            + words.plural()
            + " (expected value of partial perfect information, EVPPI). No single thing can be"
            + " worth more than knowing everything (EVPI).");
    for (Information.OfActor actor : information.actors()) {
      actor(information, actor);
    }
  }

  private void actor(Information information, Information.OfActor actor) {
    text.line("  " + words.chooser(actor.decision()));
    if (actor.perfect().estimate() != actor.perfect().estimate()) {
      text.line(
          actor.runs() == 0
              ? "    unknown: no run has an equilibrium under every move"
              : "    unknown, as payoffs are too large to be subtracted");
      return;
    }
    String best = words.move(actor.decision(), actor.best());
    if (actor.perfect().estimate() == 0) {
      text.paragraph(
          4, 8, best + ": the best move in every run, so nothing is worth knowing first.");
      return;
    }
    text.paragraph(
        4,
        8,
        "best on average: "
            + best
            + "; knowing everything first is worth "
            + worth(actor.perfect()));
    List<Integer> order = new ArrayList<>();
    for (int unknown = 0; unknown < information.unknowns().size(); unknown++) {
      order.add(unknown);
    }
    order.sort(Comparator.comparingDouble(unknown -> -actor.partial().get(unknown).estimate()));
    int listed = 0;
    int unclear = 0;
    for (int unknown : order) {
      Measured gain = actor.partial().get(unknown);
      boolean clear = gain.isClear() && gain.estimate() > 0;
      unclear += clear ? 0 : 1;
      if (all || clear && listed < MOST_FOR_AN_ACTOR) {
        text.paragraph(4, 8, information.unknowns().get(unknown).name() + ": " + worth(gain));
        listed++;
      }
    }
    int more = order.size() - listed - unclear;
    if (!all && more > 0) {
      text.line(text.layout().more(more + " more that are worth less", "--all"));
    }
    if (!all && unclear > 0) {
      text.paragraph(
          4,
          8,
          listed == 0
              ? "no single thing is worth anything that these runs could tell from chance"
              : Words.count(unclear, "other", "others")
                  + ": nothing that these runs could tell from chance");
    }
  }

  private String worth(Measured gain) {
    return phrases.measured(gain.estimate())
        + " (95 "
        + text.layout().percent()
        + ": "
        + phrases.measured(gain.low())
        + " to "
        + phrases.measured(gain.high())
        + ")";
  }
}
