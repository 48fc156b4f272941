package io.entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Something that no actor decides: a type, private information, the luck of events.
 *
 * @param id its name, which no decision has
 * @param says what it is about, in words; may be empty
 * @param outcomes what may come about, at least one, ids distinct
 * @param probabilities by outcome a table over earlier decisions and chance moves; the
 *     probabilities of all outcomes add up to 1 wherever play may lead
 * @param claims ids of claims that are cited for it; they move no number
 * @param assumption why the probabilities are what they are, where no claim backs them
 */
public record Chance(
    String id,
    String says,
    List<Strategy> outcomes,
    List<LevelTable> probabilities,
    List<String> claims,
    Optional<String> assumption) {

  public Chance {
    outcomes = List.copyOf(outcomes);
    probabilities = List.copyOf(probabilities);
    claims = List.copyOf(claims);
    if (outcomes.isEmpty() || outcomes.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          "chance "
              + id
              + " has "
              + outcomes.size()
              + " outcomes and "
              + probabilities.size()
              + " probabilities");
    }
  }

  /** A chance move for which nothing is cited. */
  public Chance(String id, String says, List<Strategy> outcomes, List<LevelTable> probabilities) {
    this(id, says, outcomes, probabilities, List.of(), Optional.empty());
  }
}
