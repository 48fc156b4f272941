package io.entente.scenario.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * A state of a conflict.
 *
 * <p>Where options make the states, bit i of {@code chosen} tells of the option number i. A state
 * that stands for several indistinguishable ones leaves those options open in which they differ; an
 * open option counts as not chosen.
 *
 * @param id its name: letters Y and N, an open option as a hyphen; or as the file has it
 * @param title in words; may be empty
 * @param chosen the options that are chosen; 0 where states are listed
 * @param open the options left open
 */
public record ConflictState(String id, String title, long chosen, long open) {

  /** A listed state. */
  public static ConflictState listed(String id, String title) {
    return new ConflictState(id, title, 0, 0);
  }

  /** Whether an option is chosen in it. */
  public boolean has(int option) {
    return (chosen >>> option & 1) == 1;
  }

  /** Whether it does not say whether an option is chosen. */
  public boolean leavesOpen(int option) {
    return (open >>> option & 1) == 1;
  }

  /** Options as letters, the first option first. */
  public static String letters(long chosen, long open, int options) {
    StringBuilder text = new StringBuilder(options);
    for (int i = 0; i < options; i++) {
      text.append((open >>> i & 1) == 1 ? '-' : (chosen >>> i & 1) == 1 ? 'Y' : 'N');
    }
    return text.toString();
  }

  /** What is chosen among some options, by id. */
  public List<String> chosenOf(List<ConflictOption> options, int owner) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).owner() == owner && has(i)) {
        ids.add(options.get(i).id());
      }
    }
    return List.copyOf(ids);
  }
}
