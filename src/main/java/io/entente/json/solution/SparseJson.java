package io.entente.json.solution;

import io.entente.game.sparse.GraphicalGame;
import io.entente.json.JsonOut;
import io.entente.json.section.SectionJson;
import io.entente.outcome.SparseReading;
import io.entente.solve.PureEquilibrium;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes pure equilibria that were counted group by group as {@code entente/solution/1}. */
public final class SparseJson {

  private final SparseReading reading;
  private final GraphicalGame game;
  private final List<String> players;
  private final List<List<String>> strategies = new ArrayList<>();

  private SparseJson(SparseReading reading) {
    this.reading = reading;
    game = reading.equilibria().game();
    players = SolutionHead.names(game.players());
    for (int player = 0; player < players.size(); player++) {
      strategies.add(SolutionHead.names(game.strategies(player)));
    }
  }

  /**
   * The whole result.
   *
   * @param leftOut what was asked for and is not answered, and why
   */
  public static String of(
      SparseReading reading, Optional<String> view, Map<String, String> leftOut) {
    return new SparseJson(reading).text(view, leftOut);
  }

  private String text(Optional<String> view, Map<String, String> leftOut) {
    JsonOut out =
        SolutionHead.begin(game.title(), game.players(), game::strategies, "simultaneous", view);
    out.object("pure");
    out.put("completeness", reading.listed().completeness().name());
    out.put("total", reading.equilibria().count().toString());
    out.put("count", reading.equilibria().count());
    out.put("method", "tree-decomposition");
    out.put("width", reading.equilibria().width());
    out.put("sums", reading.equilibria().mostSums());
    reading.listed().note().ifPresent(note -> out.put("note", note));
    out.array("equilibria");
    for (PureEquilibrium equilibrium : reading.listed().equilibria()) {
      write(out, equilibrium);
    }
    out.end().end();
    outcomes(out);
    if (!leftOut.isEmpty()) {
      out.object("notAnswered");
      leftOut.forEach(out::put);
      out.end();
    }
    SectionJson.write(out, reading.sections());
    return out.toText();
  }

  private void write(JsonOut out, PureEquilibrium equilibrium) {
    out.addObject().object("profile");
    for (int player = 0; player < players.size(); player++) {
      int strategy = equilibrium.profile().strategy(player);
      out.put(players.get(player), strategies.get(player).get(strategy));
    }
    out.end().object("payoffs");
    for (int player = 0; player < players.size(); player++) {
      out.put(players.get(player), equilibrium.payoffs().get(player));
    }
    out.end();
    out.put("strict", equilibrium.strict());
    out.put("regret", equilibrium.regret());
    out.end();
  }

  private void outcomes(JsonOut out) {
    if (reading.outcomes().isEmpty()) {
      return;
    }
    out.array("outcomes");
    for (SparseReading.OutcomeCount outcome : reading.outcomes()) {
      out.addObject();
      out.put("name", outcome.outcome().name());
      out.put("equilibria", reading.equilibria().count());
      Optional<BigInteger> holdsIn = outcome.holdsIn();
      if (holdsIn.isPresent()) {
        out.put("holdsIn", holdsIn.get());
      } else {
        out.putNull("holdsIn");
      }
      out.end();
    }
    out.end();
  }
}
