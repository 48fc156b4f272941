package io.entente.sample.draw;

import java.util.Optional;

/**
 * A rule that gives every run a uniform number for every draw name.
 *
 * <p>The numbers of one draw name over all runs are uniform on (0, 1); those of different names are
 * independent of one another, or spread over the unit cube more evenly than independent ones would
 * be. Immutable, so threads may share it.
 */
public interface Sampler {

  /** The numbers of one draw, such as {@code China.press_ru/kyiv-043/holds}. */
  UniformColumn uniforms(String draw);

  /**
   * In which runs a claim is there: 1 where it is and 0 where it is as if dropped. Without a column
   * it is there in every run.
   *
   * @param where the {@code ACTOR.TERM} whose weight it moves, or the parameter whose balance
   */
  default Optional<ValueColumn> presence(String where, String claim) {
    return Optional.empty();
  }

  /** The values of a parameter or an {@code ACTOR.TERM} weight, where they are given outright. */
  default Optional<ValueColumn> given(String name) {
    return Optional.empty();
  }
}
