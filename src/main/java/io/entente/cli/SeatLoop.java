package io.entente.cli;

import io.entente.exercise.seat.Choice;
import io.entente.exercise.seat.Seat;
import io.entente.exercise.seat.SeatText;
import io.entente.exercise.seat.Situation;
import io.entente.report.exercise.SeatPage;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Asks for one move after the other until all rounds are over, or no more comes. */
final class SeatLoop {

  private static final String SHOW = "?";

  private final Seat seat;
  private final SeatText text;
  private final SeatPage page;
  private final SeatMoves moves;
  private final PrintStream out;
  private int told;
  private int begun;

  SeatLoop(Seat seat, SeatText text, SeatPage page, SeatMoves moves, PrintStream out) {
    this.seat = seat;
    this.text = text;
    this.page = page;
    this.moves = moves;
    this.out = out;
  }

  /**
   * Plays.
   *
   * @param says what an option means, in words
   * @param game the game, shown where it is asked for
   */
  void play(UnaryOperator<String> says, Supplier<String> game) {
    tell();
    Optional<Situation> now = seat.next();
    while (now.isPresent()) {
      boolean first = begun <= now.get().round();
      if (first) {
        out.println();
      }
      begun = now.get().round() + 1;
      out.print(page.situation(now.get(), seat.rounds(), first, says));
      Optional<Integer> option = ask(now.get(), says, game);
      if (option.isEmpty()) {
        return;
      }
      seat.choose(option.get());
      tell();
      now = seat.next();
    }
    moves.end();
  }

  /** Says how all rounds went, of a play that is over. */
  void tellAll() {
    out.println();
    begun = seat.rounds();
    tell();
  }

  private Optional<Integer> ask(Situation now, UnaryOperator<String> says, Supplier<String> game) {
    Choice choice = new Choice(now.options(), says);
    Optional<String> written = moves.next(text.prompt());
    while (written.isPresent()) {
      Optional<Integer> option = choice.read(written.get());
      if (option.isPresent()) {
        return option;
      }
      if (written.get().equals(SHOW)) {
        out.print(game.get());
      } else {
        moves.refuse(page.paragraph(text.refused(choice.refused(written.get()))));
      }
      written = moves.next(text.prompt());
    }
    return Optional.empty();
  }

  /** Says how the rounds went that are over. */
  private void tell() {
    for (; told < seat.history().size() && seat.history().get(told).isOver(); told++) {
      if (begun <= told) {
        out.println();
      }
      out.print(page.paragraph(text.outcome(told, seat.history().get(told))));
    }
  }
}
