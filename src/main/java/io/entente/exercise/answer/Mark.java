package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What an answer earns.
 *
 * @param result in a word
 * @param share of the points, from 0 to 1
 * @param remarks why points were lost; empty if none were
 * @param mistake the code of the misconception that gives this very answer, if one does
 */
public record Mark(Result result, Rational share, List<Remark> remarks, Optional<String> mistake) {

  /** How an answer did. */
  public enum Result {
    OK,
    PARTIAL,
    WRONG,
    /** Nothing was written. */
    BLANK,
    /** It was not understood; costs no try. */
    UNREADABLE,
    /** It waits for a person, who gives the points. */
    TO_READ
  }

  public Mark {
    remarks = List.copyOf(remarks);
  }

  /** All of the points. */
  public static Mark right() {
    return new Mark(Result.OK, Rational.ONE, List.of(), Optional.empty());
  }

  /** A part of the points, and why not all. */
  public static Mark of(Rational share, List<Remark> remarks) {
    Result result =
        share.equals(Rational.ONE) ? Result.OK : share.signum() > 0 ? Result.PARTIAL : Result.WRONG;
    return new Mark(result, share, remarks, Optional.empty());
  }

  /** None of the points, and why. */
  public static Mark wrong(Remark remark) {
    return of(Rational.ZERO, List.of(remark));
  }

  /** What could not be understood, and why. */
  public static Mark unreadable(Remark remark) {
    return new Mark(Result.UNREADABLE, Rational.ZERO, List.of(remark), Optional.empty());
  }

  /** No points yet, and who gives them. */
  public static Mark toRead(Remark remark) {
    return new Mark(Result.TO_READ, Rational.ZERO, List.of(remark), Optional.empty());
  }

  /** Whether no misconception needs to be looked for behind it. */
  public boolean isSettled() {
    return result == Result.OK || result == Result.BLANK || result == Result.TO_READ;
  }

  /** Nothing was written. */
  public static Mark blank() {
    return new Mark(Result.BLANK, Rational.ZERO, List.of(), Optional.empty());
  }

  /**
   * The same with the misconception behind it, which may still earn a part of the points. What was
   * not understood before is understood by it, and wrong.
   */
  public Mark by(String code, Rational atLeast) {
    Rational earned = share.compareTo(atLeast) < 0 ? atLeast : share;
    boolean understood = result != Result.UNREADABLE;
    return new Mark(
        earned.signum() > 0 ? Result.PARTIAL : Result.WRONG,
        earned,
        understood ? remarks : List.of(),
        Optional.of(code));
  }
}
