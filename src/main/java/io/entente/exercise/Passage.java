package io.entente.exercise;

import java.util.List;

/**
 * What an exercise is about, in the project's own words, and where that was read.
 *
 * @param source id of a source of the set
 * @param claims ids of claims that it paraphrases
 * @param text the paraphrase
 */
public record Passage(String source, List<String> claims, Localized text) {
  public Passage {
    claims = List.copyOf(claims);
  }
}
