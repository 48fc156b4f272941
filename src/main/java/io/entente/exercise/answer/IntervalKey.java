package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For which values of a parameter something holds: one piece of the line, within a domain.
 *
 * <p>Each end earns two fifths; whether the ends belong to it a tenth each. Ends are compared as
 * {@link NumberText#means} does. An end that lies at the end of the domain may also be left out.
 *
 * @param right the piece, or nothing at all
 * @param domain where the parameter may lie; both ends included
 */
public record IntervalKey(Answer.Piece right, Answer.Piece domain) implements Key {

  private static final Rational END = Rational.of(2, 5);
  private static final Rational CLOSED = Rational.of(1, 10);

  @Override
  public String kind() {
    return "interval";
  }

  @Override
  public String text() {
    if (right.isEmpty()) {
      return "none";
    }
    return (right.lowIn() ? "[" : "(")
        + right.low().map(Rational::toString).orElse("-inf")
        + "; "
        + right.high().map(Rational::toString).orElse("inf")
        + (right.highIn() ? "]" : ")");
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Reading read(String text) {
    return IntervalText.read(text)
        .map(piece -> Reading.of((Answer) piece))
        .orElseGet(() -> Reading.not(Remark.of("unreadable.interval", "text", text.strip())));
  }

  @Override
  public Mark mark(Answer answer) {
    Answer.Piece given = (Answer.Piece) answer;
    if (right.isEmpty() || given.isEmpty()) {
      return right.isEmpty() == given.isEmpty()
          ? Mark.right()
          : Mark.wrong(Remark.of(right.isEmpty() ? "interval.none" : "interval.some"));
    }
    List<Remark> remarks = new ArrayList<>();
    Rational share = Rational.ZERO;
    share = share.plus(end(given.low(), right.low(), domain.low(), "low", remarks));
    share = share.plus(end(given.high(), right.high(), domain.high(), "high", remarks));
    share =
        share.plus(closed(given.lowIn(), right.lowIn(), right.low(), domain.low(), "low", remarks));
    share =
        share.plus(
            closed(given.highIn(), right.highIn(), right.high(), domain.high(), "high", remarks));
    return remarks.isEmpty() ? Mark.right() : Mark.of(share, remarks);
  }

  private static Rational end(
      Optional<Rational> given,
      Optional<Rational> wanted,
      Optional<Rational> edge,
      String side,
      List<Remark> remarks) {
    boolean same =
        given.isPresent() && wanted.isPresent()
            ? given.get().minus(wanted.get()).abs().compareTo(NumberText.TOLERANCE) <= 0
            : isFree(given, edge) && isFree(wanted, edge);
    if (same) {
      return END;
    }
    remarks.add(Remark.of("interval." + side, "end", wanted.map(Rational::toString).orElse("inf")));
    return Rational.ZERO;
  }

  private static boolean isFree(Optional<Rational> end, Optional<Rational> edge) {
    return end.isEmpty() || end.equals(edge);
  }

  private static Rational closed(
      boolean given,
      boolean wanted,
      Optional<Rational> end,
      Optional<Rational> edge,
      String side,
      List<Remark> remarks) {
    if (given == wanted || isFree(end, edge)) {
      return CLOSED;
    }
    remarks.add(Remark.of("interval." + side + (wanted ? ".in" : ".out")));
    return Rational.ZERO;
  }
}
