package io.entente.report.solution;

import io.entente.game.Profile;
import io.entente.game.Shape;
import io.entente.number.Rational;
import io.entente.report.Words;
import io.entente.solve.PotentialFunction;
import io.entente.solve.potential.ExactPotential;
import java.util.ArrayList;
import java.util.List;

/** Whether one function moves as every deviator's payoff does. */
final class PotentialText {

  /** So many values are written out. */
  private static final int LISTED = 16;

  private final GamePage page;
  private final PotentialFunction answer;

  private PotentialText(GamePage page, PotentialFunction answer) {
    this.page = page;
    this.answer = answer;
  }

  static void write(GamePage page, PotentialFunction answer) {
    page.heading("Whether all pull one way", "potential games");
    new PotentialText(page, answer).write();
  }

  private void write() {
    switch (answer.kind()) {
      case EXACT ->
          page.entry(
              "Yes: one number for each profile rises by exactly what anybody gains who changes"
                  + " alone (exact potential). So better replies always come to an end.");
      case WEIGHTED ->
          page.entry(
              "Yes, in proportion: one number for each profile rises by what anybody gains who"
                  + " changes alone, divided by a weight of that player's (weighted potential):"
                  + weights()
                  + ". So better replies always come to an end.");
      case ORDINAL ->
          page.entry(
              "Yes, in direction: one number for each profile rises when, and only when, whoever"
                  + " changes alone gains (ordinal potential). So better replies always come to an"
                  + " end.");
      case GENERALISED_ORDINAL ->
          page.entry(
              "In a weak sense: one number for each profile rises whenever somebody changes alone"
                  + " and gains, though it may also change when nobody gains (generalised ordinal"
                  + " potential). So better replies always come to an end.");
      case NONE -> none();
    }
    if (answer.kind() != PotentialFunction.Kind.EXACT) {
      answer.obstacle().ifPresent(this::obstacle);
    }
    values();
    if (answer.rounded()) {
      page.entry(
          "Payoffs are computed; they are compared but for rounding, and weights are not sought.");
    }
  }

  private String weights() {
    StringBuilder text = new StringBuilder();
    for (int player = 0; player < answer.weights().size(); player++) {
      text.append(player == 0 ? " " : ", ").append(page.player(player)).append(' ');
      text.append(number(answer.weights().get(player)));
    }
    return text.toString();
  }

  private void none() {
    List<String> steps = new ArrayList<>();
    int shown = Math.min(LISTED, answer.cycle().size());
    for (int index : answer.cycle().subList(0, shown)) {
      steps.add(label(index));
    }
    if (shown < answer.cycle().size()) {
      steps.add("(" + (answer.cycle().size() - shown) + " more)");
    }
    steps.add("back to the first");
    page.entry(
        "No: better replies can go round in a circle (no potential of any kind): "
            + page.layout().sequence(steps)
            + ". In each step the one who changes gains.");
  }

  private void obstacle(ExactPotential.Square square) {
    Shape shape = page.game().shape();
    int one = square.one();
    int other = square.other();
    StringBuilder text = new StringBuilder("It is not exact, as one square shows: when ");
    text.append(page.player(one)).append(" changes from ").append(page.strategy(one, 0));
    text.append(" to ").append(page.strategy(one, shape.strategy(square.corner(), one)));
    text.append(" and ").append(page.player(other)).append(" from ");
    text.append(page.strategy(other, 0)).append(" to ");
    text.append(page.strategy(other, shape.strategy(square.corner(), other)));
    text.append(", what either gains changes with the other's move by ");
    text.append(number(square.gainOne())).append(" for ").append(page.player(one));
    text.append(" and ").append(number(square.gainOther())).append(" for ");
    text.append(page.player(other)).append("; it would have to be the same.");
    page.entry(text.toString());
  }

  private void values() {
    if (answer.values().isEmpty()) {
      return;
    }
    List<Profile> maxima = new ArrayList<>();
    for (int index : answer.maxima()) {
      maxima.add(page.game().shape().profile(index));
    }
    page.out()
        .line(
            "  "
                + (maxima.size() == 1
                    ? "It is highest at one profile, an"
                    : "It is highest at these")
                + (maxima.size() == 1 ? " equilibrium:" : " profiles, all equilibria:"));
    int shown = Math.min(LISTED, maxima.size());
    for (Profile profile : maxima.subList(0, shown)) {
      page.out().paragraph(4, 8, page.label(profile));
    }
    page.more(maxima.size() - shown, "");
    if (answer.values().size() <= LISTED) {
      page.out().line("  Its values:");
      for (int index = 0; index < answer.values().size(); index++) {
        page.out().paragraph(4, 8, label(index) + ": " + number(answer.values().get(index)));
      }
    } else {
      page.out()
          .line(
              "  "
                  + page.layout()
                      .more(
                          "Its " + Words.grouped(answer.values().size()) + " values",
                          "--format csv"));
    }
  }

  private String number(Rational value) {
    return page.number(value, !answer.rounded());
  }

  private String label(int index) {
    return page.label(page.game().shape().profile(index));
  }
}
