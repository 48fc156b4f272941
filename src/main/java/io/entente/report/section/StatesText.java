package io.entente.report.section;

import io.entente.game.stochastic.Course;
import io.entente.game.stochastic.SimulatedPlay;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.outcome.StateReading;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.Outcome;
import io.entente.scenario.state.StateVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code entente solve} says of a game that is repeated while states move. */
public final class StatesText {

  /** So many periods stand side by side. */
  private static final int MOST_COLUMNS = 6;

  private final StateReading reading;
  private final StochasticGame game;
  private final Prose out;
  private final String period;
  private final String periods;

  private StatesText(StateReading reading, Layout layout) {
    this.reading = reading;
    this.game = reading.game();
    this.out = new Prose(layout);
    this.period = reading.process().period();
    this.periods = period + "s";
  }

  /** The page. */
  public static String of(StateReading reading, List<SimulatedPlay> plays, Layout layout) {
    StatesText text = new StatesText(reading, layout);
    text.opening();
    new PolicyText(reading, text.out).write();
    text.worth();
    if (reading.course().isPresent()) {
      text.states(reading.course().get());
      text.outcomes();
    } else {
      text.endlessOutcomes();
    }
    text.plays(plays);
    return text.out.toString();
  }

  private void opening() {
    out.paragraph(0, reading.scenario().title());
    int most = 0;
    for (int state = 0; state < game.states().size(); state++) {
      most = Math.max(most, game.stage(0, state).profiles());
    }
    String length =
        game.horizon().isPresent()
            ? Words.count(game.horizon().getAsInt(), period, periods)
            : "no last " + period;
    out.paragraph(
        0,
        Words.count(game.players().size(), "player", "players")
            + ", "
            + length
            + ", "
            + Words.count(game.states().size(), "state", "states")
            + ", "
            + Words.count(most, "combination", "combinations")
            + " of moves in each");
    out.paragraph(
        0,
        "View "
            + reading.question().viewName()
            + ", every uncertain number at its centre, in each "
            + period
            + " played "
            + (game.inTurn() ? "in turn." : "at once.")
            + " A later "
            + period
            + " counts "
            + discounts()
            + ".");
  }

  private String discounts() {
    List<String> parts = new ArrayList<>();
    boolean same = true;
    for (int player = 0; player < game.players().size(); player++) {
      same &= game.discounts().get(player).equals(game.discounts().get(0));
      parts.add(number(game.discounts().get(player)) + " to " + game.players().get(player));
    }
    if (!same) {
      return String.join(", ", parts) + " for each one before";
    }
    Rational one = game.discounts().get(0);
    return one.equals(Rational.ONE)
        ? "as much as the one before it"
        : number(one) + " times the one before it";
  }

  private String number(Rational value) {
    return out.layout().number(Words.payoff(value.toDouble()));
  }

  private void worth() {
    out.blank();
    out.line(out.layout().heading("What it is worth") + " (from the first " + period + " on)");
    int start = game.start().state(0);
    double[] total = new double[game.players().size()];
    for (int player = 0; player < total.length; player++) {
      double discount = game.discounts().get(player).toDouble();
      double weight = 1;
      for (int t = 0; game.horizon().isPresent() && t < game.horizon().getAsInt(); t++) {
        total[player] += weight;
        weight *= discount;
      }
      total[player] = game.horizon().isPresent() ? total[player] : 1 / (1 - discount);
      Rational value = reading.solution().values().value(player, 0, start);
      out.paragraph(
          2,
          6,
          game.players().get(player)
              + ": "
              + number(value)
              + " in all, "
              + out.layout().number(Words.payoff(value.toDouble() / total[player]))
              + " a "
              + period
              + " on average");
    }
  }

  private int[] columns() {
    int all = game.horizon().orElse(1);
    if (all <= MOST_COLUMNS) {
      int[] every = new int[all];
      for (int t = 0; t < all; t++) {
        every[t] = t;
      }
      return every;
    }
    int[] some = new int[MOST_COLUMNS];
    for (int i = 0; i < some.length; i++) {
      some[i] = (int) Math.round(i * (all - 1.0) / (MOST_COLUMNS - 1));
    }
    return some;
  }

  private void states(Course course) {
    double[][] at = course.states();
    out.blank();
    out.line(
        out.layout().heading("Where things stand")
            + " (in how many of 100 plays, after the "
            + period
            + ")");
    List<StateVariable> variables = reading.process().variables();
    int stride = game.states().size();
    int width = 0;
    for (StateVariable variable : variables) {
      width = Math.max(width, width(variable));
    }
    head(width);
    for (StateVariable variable : variables) {
      int count = variable.values().size();
      stride /= count;
      for (int value = 0; value < count; value++) {
        double[] share = new double[at.length - 1];
        for (int t = 0; t < share.length; t++) {
          for (int state = 0; state < game.states().size(); state++) {
            share[t] += state / stride % count == value ? at[t + 1][state] : 0;
          }
        }
        row(variable.says() + " " + variable.values().get(value).label(), share, width, "");
      }
    }
  }

  private static int width(StateVariable variable) {
    int width = 0;
    for (var value : variable.values()) {
      width = Math.max(width, variable.says().length() + 1 + value.label().length());
    }
    return width;
  }

  private void head(int width) {
    if (out.layout() == Layout.PAGE) {
      StringBuilder line = new StringBuilder("  ").append(" ".repeat(width));
      for (int t : columns()) {
        line.append(right(Integer.toString(t + 1)));
      }
      out.line(line.toString());
    }
  }

  private void row(String label, double[] share, int width, String end) {
    if (out.layout() == Layout.PAGE) {
      StringBuilder line = new StringBuilder("  ").append(label);
      line.append(" ".repeat(Math.max(0, width - label.length())));
      for (int t : columns()) {
        line.append(right(Words.ofHundred(share[t])));
      }
      out.line(line + (end.isEmpty() ? "" : "   " + end));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int t : columns()) {
      parts.add(period + " " + (t + 1) + " " + out.layout().ofHundred(share[t]));
    }
    out.line(
        Words.capital(label)
            + ": "
            + String.join(", ", parts)
            + (end.isEmpty() ? "" : "; " + end)
            + ".");
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, 6 - text.length())) + text;
  }

  private void outcomes() {
    List<Outcome> all = reading.scenario().outcomes();
    if (all.isEmpty()) {
      return;
    }
    out.blank();
    out.line(
        out.layout().heading("What comes about")
            + " (in how many of 100 plays, in the "
            + period
            + ")");
    int width = 0;
    for (Outcome outcome : all) {
      width = Math.max(width, Math.min(34, outcome.name().length()));
    }
    head(width);
    for (Outcome outcome : all) {
      row(outcome.name(), reading.byPeriod(outcome), width, asked(outcome));
    }
    out.paragraph(
        2,
        "An outcome of states alone is looked at when the "
            + period
            + " is over. Where nothing is said of \"end\", \"ever\" or \"always\", what counts is the"
            + " share of "
            + periods
            + ", last in each line.");
  }

  private String asked(Outcome outcome) {
    String share = out.layout().ofHundred(reading.probability(outcome).orElse(Double.NaN));
    return switch (outcome.at()) {
      case SOME_PERIOD -> "on average " + share;
      case END -> "at the end " + share;
      case EVER -> "ever " + share;
      case ALWAYS -> "always " + share;
    };
  }

  private void endlessOutcomes() {
    if (reading.scenario().outcomes().isEmpty()) {
      return;
    }
    out.blank();
    out.line(out.layout().heading("What comes about") + " (in how many of 100 plays)");
    for (Outcome outcome : reading.scenario().outcomes()) {
      Optional<Double> probability = reading.probability(outcome);
      out.paragraph(
          2, 6, outcome.name() + ": " + (probability.isEmpty() ? "not known" : asked(outcome)));
    }
    out.paragraph(
        2,
        "\"On average\" is over all "
            + periods
            + ", a later one counting as little as it does to the most patient.");
  }

  private void plays(List<SimulatedPlay> plays) {
    for (int number = 0; number < plays.size(); number++) {
      SimulatedPlay play = plays.get(number);
      out.blank();
      out.line(
          out.layout().heading("Play " + (number + 1) + " of " + plays.size())
              + " (drawn by chance)");
      for (int at = 0; at < play.steps().size(); at++) {
        SimulatedPlay.Step step = play.steps().get(at);
        out.paragraph(
            2,
            6,
            period
                + " "
                + (at + 1)
                + ", "
                + game.states().get(step.state())
                + ": "
                + new PolicyText(reading, out).moves(at, step.state(), step.profile()));
      }
      out.paragraph(2, 6, "then " + game.states().get(play.last()));
    }
  }
}
