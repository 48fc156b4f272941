package io.entente.conflict.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some decision makers acting together; a single one counts as a coalition too.
 *
 * @param members bit i is set if decision maker i, from 0 to 30, belongs to it
 */
public record Coalition(int members) {

  /** The coalition of these decision makers. */
  public static Coalition of(int... decisionMakers) {
    int members = 0;
    for (int who : decisionMakers) {
      members |= 1 << who;
    }
    return new Coalition(members);
  }

  /** All coalitions of so many decision makers, smaller ones first, then in order of members. */
  public static List<Coalition> all(int decisionMakers) {
    return new Coalition((1 << decisionMakers) - 1).within();
  }

  /** All coalitions within this one, itself included, smaller ones first. */
  public List<Coalition> within() {
    List<Coalition> coalitions = new ArrayList<>();
    for (int some = members; some > 0; some = (some - 1) & members) {
      coalitions.add(new Coalition(some));
    }
    coalitions.sort(
        Comparator.comparingInt(Coalition::size)
            .thenComparing(
                (one, other) ->
                    Integer.compare(
                        Integer.reverse(other.members) >>> 1, Integer.reverse(one.members) >>> 1)));
    return coalitions;
  }

  /** The number of members. */
  public int size() {
    return Integer.bitCount(members);
  }

  /** Whether this decision maker is a member. */
  public boolean has(int decisionMaker) {
    return (members >> decisionMaker & 1) == 1;
  }

  /** The members, ascending. */
  public List<Integer> toList() {
    List<Integer> list = new ArrayList<>();
    for (int who = 0; who < Integer.SIZE - 1; who++) {
      if (has(who)) {
        list.add(who);
      }
    }
    return list;
  }

  /** Everybody else, of so many decision makers. */
  public Coalition rest(int decisionMakers) {
    return new Coalition(((1 << decisionMakers) - 1) & ~members);
  }
}
