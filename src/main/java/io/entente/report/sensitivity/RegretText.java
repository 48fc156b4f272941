package io.entente.report.sensitivity;

import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Regrets;
import io.entente.sensitivity.Sensitivity;

/** What each choice may cost, in words. */
final class RegretText {

  private final Words words;
  private final long samples;
  private final Phrases phrases;
  private final Prose text;

  RegretText(Sensitivity found, Phrases phrases, Prose text) {
    words = new Words(found.study().question().scenario());
    samples = found.study().samples();
    this.phrases = phrases;
    this.text = text;
  }

  void write(Regrets regrets) {
    if (regrets.actors().isEmpty()) {
      return;
    }
    text.blank();
    text.line(text.layout().heading("What each choice may cost"));
    text.paragraph(
        0,
        "An actor is bound to one move at its first decision, the others know it, and the run"
            + " decides what that is worth. What it gets less than by its best move in that run is"
            + " its regret, in "
            + words.plural()
            + ".");
    for (Regrets.OfActor actor : regrets.actors()) {
      actor(actor);
    }
  }

  private void actor(Regrets.OfActor actor) {
    text.line("  " + words.chooser(actor.decision()));
    if (actor.runs() == 0) {
      text.line("    unknown: no run has an equilibrium under every move");
      return;
    }
    for (Regrets.OfStrategy one : actor.strategies()) {
      text.paragraph(4, 8, words.move(actor.decision(), one.strategy()) + ": " + cost(one));
    }
    if (actor.without() > 0) {
      text.paragraph(
          4,
          8,
          Words.grouped(actor.without())
              + " of "
              + Words.grouped(samples)
              + " runs failed or lack an equilibrium in pure strategies under some move, and do not"
              + " count.");
    }
  }

  private String cost(Regrets.OfStrategy one) {
    if (one.mean() != one.mean()) {
      return "unknown, as payoffs are too large to be subtracted";
    }
    if (one.largest() == 0) {
      return "the best move in every run";
    }
    return "on average "
        + phrases.measured(one.mean())
        + " (95 "
        + text.layout().percent()
        + ": "
        + phrases.measured(one.low())
        + " to "
        + phrases.measured(one.high())
        + "), in 1 of 20 runs "
        + phrases.measured(one.high95())
        + " or more, at most "
        + phrases.measured(one.largest())
        + "; best in "
        + phrases.hundredth(one.best())
        + " of 100 runs";
  }
}
