package io.entente.exercise;

import java.util.List;

/**
 * What an exercise is about, in the project's own words, and where that was read.
 *
 * @param claims ids of claims of the register that it rests on
 * @param text the paraphrase
 */
public record Passage(List<String> claims, Localized text) {
  public Passage {
    claims = List.copyOf(claims);
  }
}
