package io.entente.export;

import io.entente.number.Rational;
import java.util.List;

/** A place of a question that can be filled in a learning platform, and how it is graded there. */
public sealed interface Blank {

  /** What stands before it; empty where the question says all. */
  String label();

  /** Its part of the question's points; the parts of a question have the sum 1. */
  Rational part();

  /**
   * A number to be written.
   *
   * @param right what is right
   * @param tolerance how far off is right too
   * @param others numbers that earn a part, each with what is said to it
   */
  record Numeric(
      String label, Rational part, Rational right, Rational tolerance, List<Other> others)
      implements Blank {
    public Numeric {
      others = List.copyOf(others);
    }
  }

  /**
   * One of several options.
   *
   * @param options what can be chosen
   * @param right those that are right, one or more
   */
  record OneOf(String label, Rational part, List<String> options, List<String> right)
      implements Blank {
    public OneOf {
      options = List.copyOf(options);
      right = List.copyOf(right);
    }
  }

  /**
   * Some of several options; where none is right, {@code none} is one of them.
   *
   * @param options what can be ticked
   * @param right those that are right
   */
  record SomeOf(String label, Rational part, List<String> options, List<String> right)
      implements Blank {
    public SomeOf {
      options = List.copyOf(options);
      right = List.copyOf(right);
    }
  }

  /** Free words, which a person reads. */
  record Prose(String label, Rational part) implements Blank {}

  /**
   * A wrong number that a known misconception leads to.
   *
   * @param value the number
   * @param share of the points that it earns
   * @param says what is said to it
   */
  record Other(Rational value, Rational share, String says) {}
}
