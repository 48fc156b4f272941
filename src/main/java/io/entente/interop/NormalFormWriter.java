package io.entente.interop;

import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import java.io.IOException;
import java.util.List;

/** Writes one {@code .nfg} file, a line for each outcome or profile. */
final class NormalFormWriter {

  private final StrategicGame game;
  private final Appendable out;

  NormalFormWriter(StrategicGame game, Appendable out) {
    this.game = game;
    this.out = out;
  }

  void write() throws IOException {
    out.append("NFG 1 R ");
    Quoted.write(game.title(), out);
    out.append(' ');
    names(game.players());
    out.append("\n\n{\n");
    for (int player = 0; player < game.players().size(); player++) {
      names(game.strategies(player));
      out.append('\n');
    }
    out.append("}\n");
    Quoted.write(game.comment(), out);
    out.append("\n\n");
    if (!game.outcomes().isEmpty()) {
      outcomes();
    }
    body();
  }

  private void names(List<String> names) throws IOException {
    out.append("{ ");
    for (String name : names) {
      Quoted.write(name, out);
      out.append(' ');
    }
    out.append('}');
  }

  private void outcomes() throws IOException {
    out.append("{\n");
    for (Outcome outcome : game.outcomes()) {
      out.append("{ ");
      Quoted.write(outcome.name(), out);
      for (int player = 0; player < outcome.players(); player++) {
        out.append(player == 0 ? " " : ", ");
        out.append(Numbers.text(outcome.payoff(player), outcome.exactPayoff(player)));
      }
      out.append(" }\n");
    }
    out.append("}\n\n");
  }

  private void body() throws IOException {
    boolean byOutcome = !game.outcomes().isEmpty();
    ProfileOdometer odometer = new ProfileOdometer(game.shape());
    for (long profile = 0; profile < game.shape().profiles(); profile++) {
      int index = odometer.index();
      if (byOutcome) {
        out.append(Integer.toString(game.outcomeNumber(index)));
      } else {
        for (int player = 0; player < game.players().size(); player++) {
          out.append(player == 0 ? "" : " ").append(payoff(player, index));
        }
      }
      out.append('\n');
      odometer.advance();
    }
  }

  private String payoff(int player, int index) {
    double rounded = game.payoff(player, index);
    return game.hasExactPayoffs(player)
        ? Numbers.text(rounded, game.exactPayoff(player, index))
        : Numbers.text(rounded);
  }
}
