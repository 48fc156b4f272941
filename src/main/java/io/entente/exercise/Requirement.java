package io.entente.exercise;

import java.util.List;

/**
 * What must hold of a variant for it to be used; one that does not fit is drawn again.
 *
 * @param predicate which, such as {@code pureNash}; the list of them is closed
 * @param arguments what it is asked about: numbers, names and formulas as texts
 */
public record Requirement(String predicate, List<String> arguments) {
  public Requirement {
    arguments = List.copyOf(arguments);
  }
}
