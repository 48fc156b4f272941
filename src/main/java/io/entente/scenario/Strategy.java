package io.entente.scenario;

import java.util.Objects;

/**
 * One thing an actor can do at a decision.
 *
 * @param id the name used in tables and options
 * @param label the same in words ("presses Pyongyang"); the id where the file gives none
 */
public record Strategy(String id, String label) {

  public Strategy {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
  }
}
