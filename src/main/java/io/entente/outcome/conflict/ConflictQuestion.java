package io.entente.outcome.conflict;

import java.util.OptionalInt;

/**
 * What is asked of a conflict beside which states last.
 *
 * @param state a state to be told in full
 * @param from where paths are to begin
 * @param coalitions whether agreements of several are asked about
 * @param horizon how many moves ahead two decision makers look; 0 if that is not asked
 * @param inverse a state of which it is asked what preferences would keep it
 * @param all whether everything is listed
 */
public record ConflictQuestion(
    OptionalInt state,
    OptionalInt from,
    boolean coalitions,
    int horizon,
    OptionalInt inverse,
    boolean all) {

  /** Nothing in particular. */
  public static final ConflictQuestion PLAIN =
      new ConflictQuestion(
          OptionalInt.empty(), OptionalInt.empty(), false, 0, OptionalInt.empty(), false);

  /** Whether something else is asked than which states last. */
  public boolean isParticular() {
    return state.isPresent()
        || from.isPresent()
        || coalitions
        || horizon > 0
        || inverse.isPresent();
  }
}
