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
   * @param others numbers that a known misconception leads to, none of them right
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
   * @param options what can be chosen, each with the share of the part that it earns; at least one
   *     earns all of it
   */
  record OneOf(String label, Rational part, List<Option> options) implements Blank {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  /**
   * Some of several options. Each that is right earns its share, each that is wrong costs as much;
   * never less than nothing in all.
   *
   * @param options what can be ticked; share 1 where it is right, else 0; at least one is right,
   *     since "none of these" is an option too
   */
  record SomeOf(String label, Rational part, List<Option> options) implements Blank {
    public SomeOf {
      options = List.copyOf(options);
    }

    /** What is right. */
    List<Option> right() {
      return options.stream().filter(Option::isRight).toList();
    }
  }

  /** Free words, which a person reads. */
  record Prose(String label, Rational part) implements Blank {}

  /**
   * A wrong number that a known misconception leads to.
   *
   * @param value the number
   * @param tolerance how far off is taken for it
   * @param share of the part that it earns
   * @param says what is said to it
   */
  record Other(Rational value, Rational tolerance, Rational share, String says) {}

  /**
   * Something to be chosen.
   *
   * @param text what it is
   * @param share of the part that it earns
   * @param says what is said to who chooses it; empty for nothing
   */
  record Option(String text, Rational share, String says) {

    boolean isRight() {
      return share.equals(Rational.ONE);
    }
  }
}
