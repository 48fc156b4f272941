package io.entente.conflict.option;

import java.util.List;

/** A statement about a state: true or false by the options taken in it. */
public sealed interface OptionFormula {

  /** Whether it is true where these options are taken, as bits; the first option is bit 0. */
  boolean holds(long taken);

  /**
   * The formula written with names of options, {@code not}, {@code and}, {@code or}, {@code if},
   * {@code iff} and brackets; see {@link OptionFormulaParser}.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says where
   */
  static OptionFormula parse(String text, List<String> optionNames) {
    return new OptionFormulaParser(text, optionNames).formula();
  }

  /** The option is taken. */
  record Taken(int option) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return (taken >> option & 1) == 1;
    }
  }

  /** At least one of the patterns matches. */
  record Matches(List<OptionPattern> patterns) implements OptionFormula {
    /** The formula of these patterns; the list is copied. */
    public Matches {
      patterns = List.copyOf(patterns);
    }

    @Override
    public boolean holds(long taken) {
      for (OptionPattern pattern : patterns) {
        if (pattern.matches(taken)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The formula is false. */
  record Not(OptionFormula formula) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return !formula.holds(taken);
    }
  }

  /** Both are true. */
  record And(OptionFormula one, OptionFormula other) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) && other.holds(taken);
    }
  }

  /** At least one is true. */
  record Or(OptionFormula one, OptionFormula other) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) || other.holds(taken);
    }
  }

  /** The first is true, or the condition is not ("one if condition"). */
  record If(OptionFormula one, OptionFormula condition) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) || !condition.holds(taken);
    }
  }

  /** Both are true or both are false. */
  record Iff(OptionFormula one, OptionFormula other) implements OptionFormula {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) == other.holds(taken);
    }
  }
}
