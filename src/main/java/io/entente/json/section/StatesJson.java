package io.entente.json.section;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.SimulatedPlay;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StochasticGame;
import io.entente.json.JsonOut;
import io.entente.outcome.StateReading;
import io.entente.scenario.Outcome;
import java.util.List;

/** Writes a game that is repeated while states move into {@code entente/solution/1}. */
public final class StatesJson {

  private final StateReading reading;
  private final StochasticGame game;
  private final JsonOut out = JsonOut.object();

  private StatesJson(StateReading reading) {
    this.reading = reading;
    this.game = reading.game();
  }

  /** The whole result. */
  public static String of(StateReading reading, List<SimulatedPlay> plays) {
    StatesJson json = new StatesJson(reading);
    json.head();
    json.solution();
    json.course();
    json.plays(plays);
    json.out.end();
    return json.out.toText();
  }

  private void head() {
    out.put("format", "entente/solution/1");
    out.object("game");
    out.put("title", reading.scenario().title());
    out.array("players");
    game.players().forEach(name -> out.addObject().put("name", name).end());
    out.end();
    out.end();
    out.put("form", reading.central().form().word());
    out.put("view", reading.question().viewName());
    out.object("stochastic");
    out.put("period", reading.process().period());
    if (game.horizon().isPresent()) {
      out.put("horizon", game.horizon().getAsInt());
    } else {
      out.putNull("horizon");
    }
    out.object("discounts");
    for (int player = 0; player < game.players().size(); player++) {
      out.put(game.players().get(player), game.discounts().get(player).toDouble());
    }
    out.end();
    out.putAll("states", game.states());
    out.put("start", game.states().get(game.start().state(0)));
  }

  private void solution() {
    out.put("completeness", reading.solution().completeness().name());
    out.put("gain", reading.solution().gain().gain().toDouble());
    double error = 0;
    for (int player = 0; player < game.players().size(); player++) {
      error = Math.max(error, reading.solution().values().error(player));
    }
    out.put("valueError", error);
    out.put("ties", reading.solution().places());
    out.array("policy");
    int periods = reading.solution().plan().conduct().size();
    for (int at = 0; at < periods; at++) {
      boolean same =
          at > 0
              && reading
                  .solution()
                  .plan()
                  .conduct()
                  .get(at)
                  .equals(reading.solution().plan().conduct().get(at - 1))
              && game.stage(at, 0) == game.stage(at - 1, 0);
      if (same) {
        continue;
      }
      out.addObject();
      out.put("from", at + 1);
      out.object("states");
      for (int state = 0; state < game.states().size(); state++) {
        conduct(at, state);
      }
      out.end();
      out.end();
    }
    out.end();
    out.object("values");
    for (int player = 0; player < game.players().size(); player++) {
      out.object(game.players().get(player));
      for (int state = 0; state < game.states().size(); state++) {
        double value = reading.solution().values().value(player, 0, state).toDouble();
        out.put(game.states().get(state), value);
      }
      out.end();
    }
    out.end();
  }

  private void conduct(int at, int state) {
    Stage stage = game.stage(at, state);
    Conduct conduct = reading.solution().plan().at(at, state);
    if (conduct.isPure()) {
      out.putTexts(game.states().get(state), reading.moves(at, state, conduct.profile(stage)));
      return;
    }
    out.object(game.states().get(state));
    for (int turn = 0; turn < stage.turns(); turn++) {
      out.object(game.turns().get(turn).name());
      for (int action = 0; action < stage.actions(turn).size(); action++) {
        out.put(stage.actions(turn).get(action), conduct.probability(turn, action).toDouble());
      }
      out.end();
    }
    out.end();
  }

  private void course() {
    out.array("outcomes");
    for (Outcome outcome : reading.scenario().outcomes()) {
      out.addObject();
      out.put("name", outcome.name());
      out.put("at", outcome.at().word().isEmpty() ? "average" : outcome.at().word());
      out.put("probability", reading.probability(outcome).orElse(Double.NaN));
      if (reading.course().isPresent()) {
        out.array("byPeriod");
        for (double share : reading.byPeriod(outcome)) {
          out.add(share);
        }
        out.end();
      }
      out.end();
    }
    out.end();
    if (reading.course().isPresent()) {
      out.array("stateShares");
      for (double[] shares : reading.course().get().states()) {
        out.addArray();
        for (double share : shares) {
          out.add(share);
        }
        out.end();
      }
      out.end();
    }
  }

  private void plays(List<SimulatedPlay> plays) {
    if (plays.isEmpty()) {
      return;
    }
    out.array("paths");
    for (SimulatedPlay play : plays) {
      out.addObject();
      out.array("steps");
      for (int at = 0; at < play.steps().size(); at++) {
        SimulatedPlay.Step step = play.steps().get(at);
        out.addObject();
        out.put("state", game.states().get(step.state()));
        out.putTexts("moves", reading.moves(at, step.state(), step.profile()));
        out.end();
      }
      out.end();
      out.put("last", game.states().get(play.last()));
      out.end();
    }
    out.end();
  }
}
