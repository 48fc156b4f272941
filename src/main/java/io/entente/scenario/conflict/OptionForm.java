package io.entente.scenario.conflict;

import java.util.List;
import java.util.Optional;

/**
 * A conflict in option form: each decision maker has options, each taken up or not, and a state
 * says so of all of them.
 *
 * @param makers how many decision makers there are
 * @param options at most {@value #MOST_OPTIONS}, in the order of the file
 * @param infeasible which combinations cannot come about
 * @param deleted which moves cannot be made
 * @param same which states count as one
 * @see "Howard (1971), Paradoxes of Rationality; Fraser and Hipel (1984), Conflict Analysis"
 */
public record OptionForm(
    int makers,
    List<ConflictOption> options,
    List<Exclusion> infeasible,
    List<DeletedMove> deleted,
    List<SameStates> same) {

  /** More options are not read. */
  public static final int MOST_OPTIONS = 62;

  public OptionForm {
    options = List.copyOf(options);
    infeasible = List.copyOf(infeasible);
    deleted = List.copyOf(deleted);
    same = List.copyOf(same);
    if (options.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(options.size() + " options");
    }
  }

  /** The rule that excludes a combination, if there is one; bit i tells of option i. */
  public Optional<Exclusion> excluding(long chosen) {
    return OptionStates.excluding(this, chosen);
  }
}
