package io.entente.interop.tex;

import io.entente.game.BestResponses;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The payoff matrices of a game: rows are the first player's strategies, columns the second's. */
final class Matrices {

  private static final int MOST_ROWS = 50;
  private static final int MOST_COLUMNS = 20;
  private static final int MOST_CELLS = 1000;
  private static final int MOST_PLAYERS = 9;
  private static final int WIDEST_LINE = 80; // letters, of matrices side by side
  private static final int CELL = 4; // letters, without payoffs

  private final StrategicGame game;
  private final TexNumber number = new TexNumber();
  private final int rows;
  private final int columns;

  Matrices(StrategicGame game) {
    tooLarge(game)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    this.game = game;
    this.rows = game.shape().strategies(0);
    this.columns = game.players().size() > 1 ? game.shape().strategies(1) : 1;
  }

  static Optional<String> tooLarge(StrategicGame game) {
    int players = game.players().size();
    int rows = game.shape().strategies(0);
    int columns = players > 1 ? game.shape().strategies(1) : 1;
    boolean fits =
        rows <= MOST_ROWS
            && columns <= MOST_COLUMNS
            && game.shape().profiles() <= MOST_CELLS
            && players <= MOST_PLAYERS;
    return fits
        ? Optional.empty()
        : Optional.of(
            "a game of "
                + (players <= MOST_PLAYERS ? game.shape() : players + " players")
                + " is too large to print: up to "
                + MOST_ROWS
                + " rows, "
                + MOST_COLUMNS
                + " columns and "
                + MOST_CELLS
                + " cells go onto a page");
  }

  /** A sentence about what was printed otherwise than it is. */
  String remark() {
    return number.hasRounded()
        ? " Payoffs are rounded to " + TexNumber.DECIMALS + " decimals."
        : "";
  }

  void write(StringBuilder tex) {
    int players = game.players().size();
    tex.append("{\\renewcommand{\\arraystretch}{1.3}%\n");
    int[] others = new int[players];
    int inLine = 0;
    int most = Math.max(1, WIDEST_LINE / width());
    boolean more = true;
    boolean first = true;
    while (more) {
      boolean newLine = inLine == most || players > 2 && others[2] == 0;
      if (!first) {
        tex.append(newLine ? "\n\\bigskip\n" : "\\qquad\n");
      }
      inLine = newLine || first ? 1 : inLine + 1;
      first = false;
      matrix(others, tex);
      more = false;
      for (int player = 2; player < players && !more; player++) {
        others[player] = (others[player] + 1) % game.shape().strategies(player);
        more = others[player] > 0;
      }
    }
    tex.append("}\n");
  }

  /** About how wide a matrix is, in letters. */
  private int width() {
    int width = widest(0) + TexText.width(game.players().get(0));
    int cell = Math.max(CELL * game.players().size(), columns > 1 ? widest(1) : 0);
    return width + columns * cell;
  }

  private int widest(int player) {
    int widest = 0;
    for (String label : game.strategies(player)) {
      widest = Math.max(widest, TexText.width(label));
    }
    return widest;
  }

  private void matrix(int[] others, StringBuilder tex) {
    tex.append("\\begin{tabular}{cr|").append("c|".repeat(columns)).append("}\n");
    if (game.players().size() > 2) {
      List<String> fixed = new ArrayList<>();
      for (int player = 2; player < others.length; player++) {
        fixed.add(player(player) + ": " + strategy(player, others[player]));
      }
      head(columns, "\\itshape " + String.join(", ", fixed), tex);
    }
    head(columns, game.players().size() > 1 ? player(1) : "payoff", tex);
    if (game.players().size() > 1) {
      tex.append(" & \\multicolumn{1}{c}{}");
      for (int column = 0; column < columns; column++) {
        tex.append(" & \\multicolumn{1}{c}{").append(strategy(1, column)).append('}');
      }
      tex.append(" \\\\\n");
    }
    String line = "\\cline{3-" + (columns + 2) + "}\n";
    tex.append(line);
    for (int row = 0; row < rows; row++) {
      if (row == 0) {
        tex.append("\\multirow{").append(rows).append("}{*}{").append(player(0)).append('}');
      }
      tex.append(" & ").append(strategy(0, row));
      for (int column = 0; column < columns; column++) {
        tex.append(" & ");
        cell(row, column, others, tex);
      }
      tex.append(" \\\\\n").append(line);
    }
    tex.append("\\end{tabular}%\n");
  }

  private static void head(int columns, String text, StringBuilder tex) {
    tex.append(" & \\multicolumn{1}{c}{} & \\multicolumn{").append(columns).append("}{c}{");
    tex.append(text).append("} \\\\\n");
  }

  private void cell(int row, int column, int[] others, StringBuilder tex) {
    int[] profile = others.clone();
    profile[0] = row;
    if (profile.length > 1) {
      profile[1] = column;
    }
    int index = game.shape().index(profile);
    boolean equilibrium = true;
    StringBuilder payoffs = new StringBuilder();
    for (int player = 0; player < profile.length; player++) {
      String payoff = number.text(game.payoff(player, index), game.exactPayoff(player, index));
      boolean best = BestResponses.contains(game, player, index);
      equilibrium &= best;
      payoffs.append(player == 0 ? "" : ",\\,");
      payoffs.append(best ? "\\underline{" + payoff + "}" : payoff);
    }
    tex.append(equilibrium ? "{\\boldmath$" : "$").append(payoffs);
    tex.append(equilibrium ? "$}" : "$");
  }

  private String player(int player) {
    return TexText.escape(TexText.orNumber(game.players().get(player), player));
  }

  private String strategy(int player, int strategy) {
    return TexText.escape(TexText.orNumber(game.strategies(player).get(strategy), strategy));
  }
}
