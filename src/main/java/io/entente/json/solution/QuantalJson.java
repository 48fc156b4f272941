package io.entente.json.solution;

import io.entente.game.GameTree;
import io.entente.json.JsonOut;
import io.entente.solve.QuantalResponse;
import io.entente.solve.quantal.LogitFit;
import java.util.ArrayList;
import java.util.List;

/** The member {@code quantal}. */
final class QuantalJson {

  private final JsonOut out;
  private final List<String> players = new ArrayList<>();

  /**
   * Per agent its player, the key of its information set (null in a strategic form), its actions.
   */
  private final List<Integer> owners = new ArrayList<>();

  private final List<String> sets = new ArrayList<>();
  private final List<List<String>> actions = new ArrayList<>();

  private QuantalJson(JsonOut out) {
    this.out = out;
  }

  static void write(GameJson json, QuantalResponse answer) {
    QuantalJson quantal = new QuantalJson(json.out());
    for (int player = 0; player < json.players(); player++) {
      quantal.players.add(json.player(player));
      quantal.owners.add(player);
      quantal.sets.add("");
      quantal.actions.add(SolutionHead.names(json.game().strategies(player)));
    }
    quantal.render(answer);
  }

  static void write(JsonOut out, GameTree tree, List<String> setNames, QuantalResponse answer) {
    QuantalJson quantal = new QuantalJson(out);
    quantal.players.addAll(SolutionHead.names(tree.players()));
    for (int set = 0; set < setNames.size(); set++) {
      quantal.owners.add(tree.informationSets().get(set).player());
      quantal.sets.add(setNames.get(set));
      quantal.actions.add(SolutionHead.names(tree.informationSets().get(set).actions()));
    }
    quantal.render(answer);
  }

  private void render(QuantalResponse answer) {
    out.object("quantal");
    out.put("branch", "principal");
    out.put("agentForm", answer.agentForm());
    out.array("points");
    for (QuantalResponse.Point point : answer.points()) {
      out.addObject();
      out.put("lambda", point.equilibrium().lambda());
      strategies(answer, point.equilibrium().probabilities());
      payoffs(point.payoffs());
      out.put("gap", point.equilibrium().gap());
      out.put("passes", point.passes());
      out.end();
    }
    out.end();
    out.object("limit");
    out.put("certified", answer.limit().certified());
    out.put("lambda", answer.limit().lambda());
    strategies(answer, answer.limit().probabilities());
    payoffs(answer.limit().payoffs());
    out.put("regret", answer.limit().regret());
    out.end();
    answer.fit().ifPresent(fit -> fit(answer, fit));
    out.end();
  }

  private void fit(QuantalResponse answer, LogitFit fit) {
    out.object("fit");
    out.put("lambda", fit.lambda());
    out.put("atLeast", fit.isAtLeast());
    out.put("low", fit.low());
    if (fit.high() >= fit.farthest()) {
      out.putNull("high");
    } else {
      out.put("high", fit.high());
    }
    out.put("farthest", fit.farthest());
    out.put("logLikelihood", fit.logLikelihood());
    out.put("uniformLogLikelihood", fit.uniform());
    out.put("observations", fit.observations());
    strategies(answer, fit.equilibrium().probabilities());
    out.end();
  }

  private void strategies(QuantalResponse answer, List<List<Double>> probabilities) {
    out.object("strategies");
    for (int player = 0; player < players.size(); player++) {
      out.object(players.get(player));
      for (int agent = 0; agent < owners.size(); agent++) {
        if (owners.get(agent) != player) {
          continue;
        }
        if (answer.agentForm()) {
          out.object(sets.get(agent));
        }
        for (int action = 0; action < actions.get(agent).size(); action++) {
          out.put(actions.get(agent).get(action), probabilities.get(agent).get(action));
        }
        if (answer.agentForm()) {
          out.end();
        }
      }
      out.end();
    }
    out.end();
  }

  private void payoffs(List<Double> payoffs) {
    out.object("payoffs");
    for (int player = 0; player < players.size(); player++) {
      out.put(players.get(player), payoffs.get(player));
    }
    out.end();
  }
}
