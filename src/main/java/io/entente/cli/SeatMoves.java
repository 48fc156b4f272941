package io.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a student's moves come from. */
interface SeatMoves {

  /** What is written next; empty if there is nothing more. */
  Optional<String> next(String prompt);

  /** What was written is no move; it costs nothing. */
  void refuse(String why);

  /** Called once all rounds are over. */
  void end();

  /** Moves that a person types, or that are piped in: one a line, empty lines are passed over. */
  final class Typed implements SeatMoves {
    private final BufferedReader in;
    private final PrintStream out;
    private final boolean echoes;

    /**
     * @param echoes whether what is read is written too, where no terminal shows it
     */
    Typed(InputStream in, PrintStream out, boolean echoes) {
      this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      this.out = out;
      this.echoes = echoes;
    }

    @Override
    public Optional<String> next(String prompt) {
      out.print(prompt);
      out.flush();
      try {
        String line = in.readLine();
        while (line != null && line.isBlank()) {
          line = in.readLine();
        }
        if (line == null) {
          out.println();
          return Optional.empty();
        }
        if (echoes) {
          out.println(line.strip());
        }
        return Optional.of(line.strip());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void refuse(String why) {
      out.print(why);
    }

    @Override
    public void end() {
      // what else is typed is not for this program
    }
  }

  /** Moves that were given with the command. */
  final class Listed implements SeatMoves {
    private final List<String> moves = new ArrayList<>();
    private final PrintStream out;
    private int taken;

    /**
     * @param text moves with semicolons between them
     */
    Listed(String text, PrintStream out) {
      for (String move : text.split(";", -1)) {
        if (!move.isBlank()) {
          moves.add(move.strip());
        }
      }
      this.out = out;
    }

    @Override
    public Optional<String> next(String prompt) {
      if (taken == moves.size()) {
        return Optional.empty();
      }
      out.println(prompt + moves.get(taken));
      return Optional.of(moves.get(taken++));
    }

    @Override
    public void refuse(String why) {
      throw new UsageException("move " + taken + " of --moves: " + why.strip(), "");
    }

    @Override
    public void end() {
      if (taken < moves.size()) {
        throw new UsageException(
            "--moves has " + moves.size() + " moves, and only " + taken + " could be made",
            "leave out the last, or play more --rounds");
      }
    }
  }
}
