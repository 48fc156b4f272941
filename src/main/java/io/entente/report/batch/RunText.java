package io.entente.report.batch;

import io.entente.batch.run.RunReading;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One run of a batch, in words. */
public final class RunText {

  private static final int MOST_REASONS = 4;

  private final RunReading reading;
  private final boolean all;
  private final Layout layout;
  private final Words words;
  private final Prose text;

  private RunText(RunReading reading, boolean all, Layout layout) {
    this.reading = reading;
    this.all = all;
    this.layout = layout;
    words = new Words(reading.scenario());
    text = new Prose(layout);
  }

  /**
   * The text.
   *
   * @param all whether to list every reason
   */
  public static String of(RunReading reading, boolean all, Layout layout) {
    return new RunText(reading, all, layout).write();
  }

  private String write() {
    text.line(reading.scenario().title());
    text.paragraph(
        0,
        "Run "
            + reading.run()
            + " in cell "
            + reading.cell().index()
            + ", view "
            + reading.cell().view()
            + ", computed again.");
    text.blank();
    text.line(layout.heading("What was drawn"));
    reading
        .parameters()
        .forEach((id, value) -> text.line("  " + id + ": " + number(Words.number(value))));
    if (reading.failed()) {
      text.blank();
      text.line("Some payoff is not a finite number, so this run has no answer.");
      return text.toString();
    }
    if (reading.plays().isEmpty()) {
      text.blank();
      text.line("It has no equilibrium in pure strategies.");
    }
    if (reading.picked().isPresent()) {
      text.blank();
      text.paragraph(0, picked(reading.picked().get()));
    }
    for (int play = 0; play < reading.plays().size(); play++) {
      text.blank();
      text.line(
          layout.heading(
              reading.plays().size() == 1
                  ? "What happens"
                  : "Equilibrium " + (play + 1) + " of " + reading.plays().size()));
      play(reading.plays().get(play));
    }
    return text.toString();
  }

  private String picked(RunReading.Picked picked) {
    String rule = "rule " + reading.cell().question().selection().word();
    if (picked.decided()) {
      return "By the "
          + rule
          + (picked.left().isEmpty()
              ? " a mixture of moves counts: "
              : " equilibrium " + (picked.left().get(0) + 1) + " counts: ")
          + picked.reason()
          + ".";
    }
    return "The "
        + rule
        + " does not decide: "
        + picked.reason()
        + "; "
        + (picked.left().isEmpty()
            ? "nothing counts."
            : picked.left().size() + " of " + reading.plays().size() + " count alike.");
  }

  private String number(String number) {
    return layout.number(number);
  }

  private void play(RunReading.Play play) {
    play.moves().forEach((decision, moves) -> text.line("  " + words.sentence(decision, moves)));
    List<String> payoffs = new ArrayList<>();
    play.payoffs()
        .forEach((actor, payoff) -> payoffs.add(words.actor(actor) + " " + worth(payoff)));
    text.paragraph(2, "Worth: " + String.join(", ", payoffs) + ".");
    List<String> outcomes = new ArrayList<>();
    play.outcomes()
        .forEach(
            (outcome, probability) -> {
              if (probability > 0) {
                outcomes.add(
                    probability == 1
                        ? outcome
                        : outcome + " (in " + Words.ofHundred(probability) + " of 100 cases)");
              }
            });
    text.paragraph(
        2,
        outcomes.isEmpty()
            ? "No outcome comes about."
            : "Comes about: " + String.join(", ", outcomes) + ".");
    for (RunReading.Choice choice : play.choices()) {
      choice(play, choice);
    }
  }

  private String worth(double payoff) {
    return number(Words.payoff(payoff));
  }

  private void choice(RunReading.Play play, RunReading.Choice choice) {
    String changed = words.changes(choice.instead(), play.moves(), Set.of());
    text.paragraph(
        2,
        words.actor(choice.actor())
            + " would lose "
            + number(Words.payoff(choice.loss()))
            + " by its best other move, which leads to: "
            + changed
            + ". What tells the two apart:");
    int listed = all ? choice.reasons().size() : Math.min(MOST_REASONS, choice.reasons().size());
    for (RunReading.Reason reason : choice.reasons().subList(0, listed)) {
      text.line("    " + layout.signed(reason.difference()) + "  " + reason.term().says());
    }
    if (listed < choice.reasons().size()) {
      text.line("    " + layout.more(choice.reasons().size() - listed + " more", "--all"));
    }
  }
}
