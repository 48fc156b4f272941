package io.entente.scenario.conflict;

import java.util.List;
import java.util.Optional;

/**
 * One who decides in a conflict.
 *
 * @param id its name
 * @param title as shown
 * @param preference what it prefers
 * @param levels by state, how high it stands with this decision maker: 0 is worst
 * @param claims which its preference rests on
 * @param assumption why its preference is as it is, where no claim says so
 * @param unperceived the states that it does not know of
 */
public record DecisionMaker(
    String id,
    String title,
    StatedPreference preference,
    List<Integer> levels,
    List<String> claims,
    Optional<String> assumption,
    List<Statement> unperceived) {

  public DecisionMaker {
    levels = List.copyOf(levels);
    claims = List.copyOf(claims);
    unperceived = List.copyOf(unperceived);
  }
}
