package io.entente.solve.selection;

import io.entente.game.MixedProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule picks among the pure equilibria of one game.
 *
 * @param decided whether the rule leaves no choice: one equilibrium, or a mixed one
 * @param chosen the pure equilibria that are left, each counting alike, ascending; if the rule did
 *     not decide, those that it does not rule out; empty if what is picked is mixed, or there are
 *     none
 * @param mixed the mixed equilibrium that is picked, if it is not pure
 * @param reason why, one clause
 */
public record Selection(
    boolean decided, List<Integer> chosen, Optional<MixedProfile> mixed, String reason) {

  public Selection {
    chosen = List.copyOf(chosen);
  }

  static Selection of(int equilibrium, String reason) {
    return new Selection(true, List.of(equilibrium), Optional.empty(), reason);
  }

  static Selection mixed(MixedProfile profile, String reason) {
    return new Selection(true, List.of(), Optional.of(profile), reason);
  }

  static Selection undecided(List<Integer> left, String reason) {
    return new Selection(false, left, Optional.empty(), reason);
  }

  static Selection undecided(int[] left, String reason) {
    return undecided(list(left), reason);
  }

  static List<Integer> list(int[] indices) {
    List<Integer> list = new ArrayList<>();
    for (int index : indices) {
      list.add(index);
    }
    return list;
  }
}
