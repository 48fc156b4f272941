package io.entente.report.solution;

import io.entente.number.Rational;
import io.entente.report.Words;
import io.entente.solve.KnownEnd;
import io.entente.solve.repeated.FiniteRepetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is played in a game that is played a known number of times. */
final class KnownEndText {

  /** How many profiles are listed. */
  private static final int LISTED = 24;

  private final GamePage page;
  private final KnownEnd answer;
  private final FiniteRepetition repetition;
  private final int periods;

  private KnownEndText(GamePage page, KnownEnd answer) {
    this.page = page;
    this.answer = answer;
    this.repetition = answer.repetition();
    this.periods = answer.asked().periods();
  }

  static void write(GamePage page, KnownEnd answer) {
    new KnownEndText(page, answer).write();
  }

  private void write() {
    page.heading("If the game is played a known number of times", "finite repetition");
    page.out()
        .paragraph(
            2,
            "Played "
                + (periods == 1
                    ? "once"
                    : periods == 2 ? "twice" : Words.grouped(periods) + " times")
                + ". Everybody sees what was played before and knows when the last period is. Looked"
                + " at are all equilibria in pure strategies from which nobody gains by departing, whatever"
                + " happened before (subgame perfection by backward induction)"
                + discounts()
                + ".");
    List<Integer> first = answer.first();
    if (repetition.payoffVectors(periods) == 1
        && first.size() == 1
        && answer.stageEquilibria() == 1) {
      page.out()
          .paragraph(
              2,
              "Always played is "
                  + label(first.get(0))
                  + ", the only equilibrium of one period: the last period leaves nothing else, so"
                  + " nothing can be rewarded or punished in the period before it, and so on back to"
                  + " the first.");
    } else {
      profiles(first);
    }
    answer.target().ifPresent(this::target);
  }

  private void profiles(List<Integer> first) {
    page.out()
        .paragraph(
            2,
            "One period has "
                + Words.count(answer.stageEquilibria(), "such equilibrium", "such equilibria")
                + ". In the first of "
                + Words.count(periods, "period", "periods")
                + " can be played:");
    int shown = Math.min(LISTED, first.size());
    for (int index : first.subList(0, shown)) {
      int least = repetition.leastPeriods(index).orElseThrow();
      page.entry(
          label(index)
              + (least == 1
                  ? ", an equilibrium of one period"
                  : ", no equilibrium of one period; possible with "
                      + Words.count(least, "period", "periods")
                      + (least < periods ? " already" : "")));
    }
    page.more(first.size() - shown, "");
  }

  private void target(int target) {
    Optional<FiniteRepetition.Play> play = repetition.bestBeginning(target, periods);
    if (play.isEmpty()) {
      page.out()
          .paragraph(
              2,
              "Not possible in the first period: "
                  + label(target)
                  + ". Nothing that may follow makes up to all for not departing.");
      return;
    }
    page.out()
        .paragraph(
            2,
            "Possible in the first period: "
                + label(target)
                + ". Of the plays that begin so, the one that pays all together most:");
    play(repetition.path(periods, play.get()), play.get(), "Played");
    if (periods > 1) {
      for (int player = 0; player < page.game().players().size(); player++) {
        FiniteRepetition.Play worst = repetition.worstFor(player, periods - 1);
        play(
            repetition.path(periods - 1, worst),
            worst,
            "If " + page.player(player) + " departs at first, then");
      }
    }
  }

  private void play(List<Integer> path, FiniteRepetition.Play play, String head) {
    List<String> steps = new ArrayList<>();
    for (int at = 0; at < path.size(); ) {
      int end = at;
      while (end < path.size() && path.get(end).equals(path.get(at))) {
        end++;
      }
      steps.add(label(path.get(at)) + (end - at > 1 ? " (" + (end - at) + " times)" : ""));
      at = end;
    }
    List<String> payoffs = new ArrayList<>();
    for (Rational each : play.payoffs()) {
      payoffs.add(Amounts.number(page, each, answer.exact()));
    }
    page.entry(
        head + ": " + page.layout().sequence(steps) + "; in all paying " + page.listed(payoffs));
  }

  private String discounts() {
    if (answer.asked().discounts().isEmpty()) {
      return "";
    }
    return "; what is paid a period later counts "
        + new PatienceWords(page, true).given(answer.discounts())
        + " times as much";
  }

  private String label(int index) {
    return page.label(page.game().shape().profile(index));
  }
}
