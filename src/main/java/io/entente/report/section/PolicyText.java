package io.entente.report.section;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.outcome.StateReading;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.state.StateVariable;
import io.entente.solve.Completeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done in each state of a repeated game, and how that was checked. */
final class PolicyText {

  /** So many groups of states that are played alike are listed. */
  private static final int MOST_GROUPS = 40;

  private final StateReading reading;
  private final StochasticGame game;
  private final Prose out;
  private final String period;
  private final String periods;

  PolicyText(StateReading reading, Prose out) {
    this.reading = reading;
    this.game = reading.game();
    this.out = out;
    this.period = reading.process().period();
    this.periods = period + "s";
  }

  private String number(Rational value) {
    return out.layout().number(Words.payoff(value.toDouble()));
  }

  void write() {
    boolean none = reading.solution().completeness() == Completeness.NOT_CONVERGED;
    out.blank();
    out.line(
        out.layout().heading(none ? "No answer was found" : "What is done in each state")
            + (none ? "" : " (Markov perfect equilibrium)"));
    if (none) {
      out.paragraph(
          2,
          "The search went round in circles. In the plan below, the best that was met, "
              + game.players().get(reading.solution().gain().player())
              + " would gain "
              + number(reading.solution().gain().gain())
              + " by another move in state "
              + game.states().get(reading.solution().gain().state())
              + ". That does not mean that there is no equilibrium.");
    }
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int state = 0; state < game.states().size(); state++) {
      groups.computeIfAbsent(conduct(state), words -> new ArrayList<>()).add(state);
    }
    int shown = 0;
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      if (shown++ == MOST_GROUPS) {
        break;
      }
      out.paragraph(2, 4, out.layout().group(states(group.getValue())));
      for (String line : group.getKey().split("\n")) {
        out.paragraph(4, 8, line);
      }
    }
    if (groups.size() > MOST_GROUPS) {
      out.line("  " + out.layout().more(groups.size() - MOST_GROUPS + " more", "--format json"));
    }
    if (!none) {
      certificate();
    }
  }

  /** States by their variables: a variable of which all values occur is left out. */
  private String states(List<Integer> group) {
    if (group.size() == game.states().size()) {
      return group.size() == 1 ? "always" : "in every state";
    }
    List<String> names = new ArrayList<>();
    group.forEach(state -> names.add(game.states().get(state)));
    return product(group).orElse(String.join("; ", names));
  }

  /** A group that is all combinations of some values of each variable, in these words. */
  private Optional<String> product(List<Integer> group) {
    List<StateVariable> variables = reading.process().variables();
    List<List<Integer>> values = new ArrayList<>();
    int combinations = 1;
    int stride = game.states().size();
    for (StateVariable variable : variables) {
      stride /= variable.values().size();
      List<Integer> own = new ArrayList<>();
      for (int state : group) {
        int value = state / stride % variable.values().size();
        if (!own.contains(value)) {
          own.add(value);
        }
      }
      values.add(own);
      combinations *= own.size();
    }
    if (combinations != group.size()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int v = 0; v < variables.size(); v++) {
      StateVariable variable = variables.get(v);
      List<String> words = new ArrayList<>();
      values.get(v).forEach(value -> words.add(variable.values().get(value).label()));
      boolean any = words.size() == variable.values().size();
      parts.add(variable.says() + " " + (any ? "any" : String.join(" or ", words)));
    }
    return Optional.of(String.join(", ", parts));
  }

  /** What is done in a state, a line for each stretch of periods. */
  private String conduct(int state) {
    int explicit = reading.solution().plan().conduct().size();
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= explicit; at++) {
      boolean changes = at == explicit || !done(at, state).equals(done(from, state));
      if (changes) {
        lines.add(stretch(from, at, explicit) + done(from, state));
        from = at;
      }
    }
    return String.join("\n", lines);
  }

  private String stretch(int from, int end, int explicit) {
    boolean last = end == explicit;
    if (from == 0 && last) {
      return "";
    }
    if (last && game.horizon().isEmpty()) {
      return "from " + period + " " + (from + 1) + " on: ";
    }
    return from + 1 == end
        ? period + " " + end + ": "
        : periods + " " + (from + 1) + " to " + end + ": ";
  }

  private String done(int at, int state) {
    Stage stage = game.stage(at, state);
    Conduct conduct = reading.solution().plan().at(at, state);
    if (conduct.isPure()) {
      return moves(at, state, conduct.profile(stage));
    }
    List<String> parts = new ArrayList<>();
    for (int turn = 0; turn < stage.turns(); turn++) {
      List<String> mixture = new ArrayList<>();
      for (int action = 0; action < stage.actions(turn).size(); action++) {
        Rational probability = conduct.probability(turn, action);
        if (probability.signum() > 0) {
          mixture.add(stage.actions(turn).get(action) + " " + number(probability));
        }
      }
      parts.add(game.turns().get(turn).name() + " " + String.join(" or ", mixture));
    }
    return String.join(", ", parts);
  }

  /** The moves of a profile, turn by turn. */
  String moves(int at, int state, int profile) {
    List<String> steps = new ArrayList<>();
    reading.moves(at, state, profile).forEach((who, what) -> steps.add(who + " " + what));
    return game.inTurn() ? out.layout().sequence(steps) : String.join(", ", steps);
  }

  private void certificate() {
    Rational gain = reading.solution().gain().gain();
    double error = 0;
    for (int player = 0; player < game.players().size(); player++) {
      error = Math.max(error, reading.solution().values().error(player));
    }
    String checked =
        game.horizon().isPresent() && gain.signum() == 0
            ? "Checked exactly: in no " + period + " and state does anybody gain by another move."
            : "Checked: by another move in any "
                + period
                + " and state nobody gains more than "
                + small(gain.toDouble())
                + (error > 0 ? ", the values being right to " + small(error) : "")
                + ".";
    int places = reading.solution().places();
    String ties =
        places == 0
            ? reading.solution().completeness() == Completeness.ALL
                ? " It is the only one in pure strategies."
                : " Others may exist."
            : " "
                + (game.horizon().isPresent()
                    ? "In "
                        + Words.count(
                            places,
                            "pair of " + period + " and state",
                            "pairs of " + period + " and state")
                    : "In " + Words.count(places, "state", "states"))
                + " there was a choice between equally good answers, and so there are other"
                + " equilibria; "
                + (game.inTurn()
                    ? "the move listed first is taken."
                    : "the one best for all is taken, or else the first.");
    out.paragraph(2, checked + ties);
  }

  private static String small(double value) {
    return value < 1e-9 ? "a billionth" : Words.payoff(value);
  }
}
