package io.entente.scenario;

import java.util.Objects;

/**
 * One thing an actor can do at a decision, or that a chance move may bring.
 *
 * @param id the name used in tables and options
 * @param label the same in words ("presses Pyongyang"); the id where the file gives none
 * @param condition what must be known for it to be open
 */
public record Strategy(String id, String label, Condition condition) {

  public Strategy {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(condition);
  }

  /** One that is always open. */
  public Strategy(String id, String label) {
    this(id, label, Condition.ALWAYS);
  }
}
