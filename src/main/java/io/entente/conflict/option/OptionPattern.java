package io.entente.conflict.option;

import java.util.ArrayList;
import java.util.List;

/**
 * States that agree on some options: yes, no, or either ({@code -}) for each.
 *
 * @param mask the options that it speaks of, as bits; the first option is bit 0
 * @param values of those, the options taken
 * @param reason why such states are ruled out, if it is used for that; may be empty
 */
public record OptionPattern(long mask, long values, String reason) {

  /**
   * The pattern with these bits.
   *
   * @throws IllegalArgumentException if it speaks of no option, so that every state would match, or
   *     takes an option it does not speak of
   */
  public OptionPattern {
    if (mask == 0) {
      throw new IllegalArgumentException("a pattern without Y or N matches every state");
    }
    if ((values & ~mask) != 0) {
      throw new IllegalArgumentException("a pattern takes an option that it does not speak of");
    }
  }

  /** The same pattern with this reason. */
  public OptionPattern because(String why) {
    return new OptionPattern(mask, values, why);
  }

  /**
   * The pattern written as one letter per option, the first option first: Y, N, or - for either.
   *
   * @throws IllegalArgumentException if its length is not the number of options, or another letter
   *     occurs, or no Y and no N
   */
  public static OptionPattern parse(String text, int options) {
    if (text.length() != options) {
      throw new IllegalArgumentException(
          "pattern '" + text + "' has " + text.length() + " letters for " + options + " options");
    }
    long mask = 0;
    long values = 0;
    for (int option = 0; option < options; option++) {
      char letter = text.charAt(option);
      if (letter != 'Y' && letter != 'N' && letter != '-') {
        throw new IllegalArgumentException(
            "pattern '" + text + "' has '" + letter + "' where Y, N or - is expected");
      }
      mask |= letter == '-' ? 0 : 1L << option;
      values |= letter == 'Y' ? 1L << option : 0;
    }
    return new OptionPattern(mask, values, "");
  }

  /** Every two of these options taken together: ruling them out makes the options exclusive. */
  public static List<OptionPattern> pairsOf(int... options) {
    List<OptionPattern> pairs = new ArrayList<>();
    for (int one = 0; one < options.length; one++) {
      for (int other = one + 1; other < options.length; other++) {
        long both = 1L << options[one] | 1L << options[other];
        pairs.add(new OptionPattern(both, both, ""));
      }
    }
    return pairs;
  }

  /** None of these options taken: ruling it out demands at least one of them. */
  public static OptionPattern noneOf(int... options) {
    long mask = 0;
    for (int option : options) {
      mask |= 1L << option;
    }
    return new OptionPattern(mask, 0, "");
  }

  /** Whether a state, given by its options as bits, matches. */
  public boolean matches(long state) {
    return (state & mask) == values;
  }

  /** The pattern as letters, the first option first. */
  public String text(int options) {
    StringBuilder text = new StringBuilder();
    for (int option = 0; option < options; option++) {
      long bit = 1L << option;
      text.append((mask & bit) == 0 ? '-' : (values & bit) == 0 ? 'N' : 'Y');
    }
    return text.toString();
  }
}
