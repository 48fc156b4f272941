package io.entente.scenario;

import java.util.Objects;

/**
 * Somebody with interests. An actor that no {@link Decision} belongs to is a bystander: it has
 * payoffs and no choice.
 *
 * @param id the name used in formulas, tables and options
 * @param title the name shown to readers; the id where the file gives none
 */
public record Actor(String id, String title) {

  public Actor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
  }
}
