package io.entente.solve.information;

/**
 * Which actions are ever taken, for each information set: the support of a behavior strategy. Where
 * it is one action, no lots are drawn.
 */
final class Repertoire implements Surprises.Kept {

  private final boolean[][] played;
  private final int[] count;

  /** Information sets with so many actions each, for none of which anything is chosen yet. */
  Repertoire(int[] actions) {
    played = new boolean[actions.length][];
    count = new int[actions.length];
    for (int set = 0; set < actions.length; set++) {
      played[set] = new boolean[actions[set]];
    }
  }

  private Repertoire(Repertoire from) {
    played = new boolean[from.played.length][];
    count = from.count.clone();
    for (int set = 0; set < played.length; set++) {
      played[set] = from.played[set].clone();
    }
  }

  Repertoire copy() {
    return new Repertoire(this);
  }

  /** Chooses the actions whose bits are set. */
  void choose(int set, long bits) {
    count[set] = Long.bitCount(bits);
    for (int action = 0; action < played[set].length; action++) {
      played[set][action] = action < Long.SIZE && (bits >> action & 1) == 1;
    }
  }

  /** Takes the choice back. */
  void open(int set) {
    choose(set, 0);
  }

  boolean isOpen(int set) {
    return count[set] == 0;
  }

  boolean isMixed(int set) {
    return count[set] > 1;
  }

  boolean isPlayed(int set, int action) {
    return played[set][action];
  }

  int actions(int set) {
    return played[set].length;
  }

  /** The first of its actions. */
  int first(int set) {
    int action = 0;
    while (!played[set][action]) {
      action++;
    }
    return action;
  }

  /** What is open counts as kept to. */
  @Override
  public boolean isKept(int set, int action) {
    return count[set] == 0 || played[set][action];
  }
}
