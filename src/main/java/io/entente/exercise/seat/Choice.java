package io.entente.exercise.seat;

import io.entente.exercise.answer.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads what a student writes as his move: the number of an option, from 1 on, its name, its title,
 * or the beginning of only one of them; capitals and brackets do not matter.
 */
public final class Choice {

  /**
   * A text that is no move.
   *
   * @param text what was written
   * @param isUnclear whether it may mean several options, rather than none
   * @param options those that it may mean, or all
   */
  public record Refused(String text, boolean isUnclear, List<String> options) {
    public Refused {
      options = List.copyOf(options);
    }
  }

  private final List<String> options;
  private final UnaryOperator<String> titles;

  /** Reads one of these. */
  public Choice(List<String> options, UnaryOperator<String> titles) {
    this.options = List.copyOf(options);
    this.titles = titles;
  }

  /** The number of the option, from 0 on; empty if it is none, or not clear which. */
  public Optional<Integer> read(String text) {
    List<Integer> meant = meant(text);
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Why a text is none. */
  public Refused refused(String text) {
    List<String> meant = new ArrayList<>();
    meant(text).forEach(option -> meant.add(options.get(option)));
    return new Refused(text.strip(), !meant.isEmpty(), meant.isEmpty() ? options : meant);
  }

  /** The options that a text may mean: a name outranks a number, and both the beginning of one. */
  private List<Integer> meant(String text) {
    String bare = text.strip();
    List<Integer> exact = new ArrayList<>();
    List<Integer> same = new ArrayList<>();
    List<Integer> numbered = new ArrayList<>();
    List<Integer> begun = new ArrayList<>();
    for (int option = 0; option < options.size() && !bare.isEmpty(); option++) {
      String name = options.get(option);
      String title = titles.apply(name);
      if (name.equals(bare)) {
        exact.add(option);
      }
      if (Texts.isSame(name, bare) || Texts.isSame(title, bare)) {
        same.add(option);
      }
      if (Integer.toString(option + 1).equals(bare)) {
        numbered.add(option);
      }
      if (begins(name, bare) || begins(title, bare)) {
        begun.add(option);
      }
    }
    return !exact.isEmpty()
        ? exact
        : !same.isEmpty() ? same : !numbered.isEmpty() ? numbered : begun;
  }

  private static boolean begins(String name, String text) {
    return name.regionMatches(true, 0, text, 0, text.length());
  }
}
