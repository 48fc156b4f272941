package io.entente.scenario.conflict;

import java.util.List;

/**
 * Something that is true of a state or not: an option, a state, a pattern, or a combination of
 * these. It prints as an author would write it.
 */
public sealed interface Statement {

  /** Whether it is true of a state. */
  boolean test(ConflictState state);

  /** An option is chosen. */
  record Chosen(int option, String id) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return state.has(option);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** It is this state. */
  record Named(String id) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return state.id().equals(id);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * Options are as a pattern has them.
   *
   * @param letters one for each option: Y chosen, N not chosen, a hyphen for either
   */
  record Pattern(String letters) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return mayHold(state.chosen(), 0);
    }

    /** Whether the options from this number on suffice to say whether it is true. */
    boolean isDecided(int from) {
      for (int i = 0; i < from; i++) {
        if (letters.charAt(i) != '-') {
          return false;
        }
      }
      return true;
    }

    /** Whether the options from this number on are as it has them. */
    boolean mayHold(long chosen, int from) {
      for (int i = from; i < letters.length(); i++) {
        char letter = letters.charAt(i);
        if (letter != '-' && (letter == 'Y') != ((chosen >>> i & 1) == 1)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return letters;
    }
  }

  /** The other is not true. */
  record Not(Statement part) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return !part.test(state);
    }

    @Override
    public String toString() {
      return "not " + bracketed(part);
    }
  }

  /** Every one is true. */
  record All(List<Statement> parts) implements Statement {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(ConflictState state) {
      for (Statement part : parts) {
        if (!part.test(state)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return joined(parts, " and ");
    }
  }

  /** At least one is true. */
  record Any(List<Statement> parts) implements Statement {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(ConflictState state) {
      for (Statement part : parts) {
        if (part.test(state)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return joined(parts, " or ");
    }
  }

  /** The first is true, or the second is not: "X if Y". */
  record If(Statement then, Statement when) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return then.test(state) || !when.test(state);
    }

    @Override
    public String toString() {
      return bracketed(then) + " if " + bracketed(when);
    }
  }

  /** Both are true or neither is: "X iff Y". */
  record Iff(Statement one, Statement other) implements Statement {
    @Override
    public boolean test(ConflictState state) {
      return one.test(state) == other.test(state);
    }

    @Override
    public String toString() {
      return bracketed(one) + " iff " + bracketed(other);
    }
  }

  private static String bracketed(Statement part) {
    boolean plain =
        part instanceof Chosen
            || part instanceof Named
            || part instanceof Pattern
            || part instanceof Not;
    return plain ? part.toString() : "(" + part + ")";
  }

  private static String joined(List<Statement> parts, String word) {
    StringBuilder text = new StringBuilder();
    for (Statement part : parts) {
      text.append(text.length() == 0 ? "" : word).append(bracketed(part));
    }
    return text.toString();
  }
}
