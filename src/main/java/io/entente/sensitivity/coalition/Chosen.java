package io.entente.sensitivity.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Coalitions that are listed one by one, the same for every run. Takes over the sets. */
public final class Chosen implements Branches {

  private final int players;
  private final List<BitSet> coalitions;

  private Chosen(int players, List<BitSet> coalitions) {
    this.players = players;
    this.coalitions = coalitions;
  }

  /** Everybody, nobody, each player alone, then all but each. */
  public static Chosen alonesAndWithouts(int players) {
    List<BitSet> coalitions = new ArrayList<>();
    coalitions.add(everybody(players));
    coalitions.add(new BitSet());
    for (int player = 0; player < players; player++) {
      BitSet alone = new BitSet();
      alone.set(player);
      coalitions.add(alone);
    }
    for (int player = 0; player < players; player++) {
      BitSet without = everybody(players);
      without.clear(player);
      coalitions.add(without);
    }
    return new Chosen(players, coalitions);
  }

  /** Everybody, then everybody but those in each of some sets. */
  public static Chosen leavingOut(int players, List<BitSet> sets) {
    List<BitSet> coalitions = new ArrayList<>();
    coalitions.add(everybody(players));
    for (BitSet set : sets) {
      BitSet left = everybody(players);
      left.andNot(set);
      coalitions.add(left);
    }
    return new Chosen(players, coalitions);
  }

  private static BitSet everybody(int players) {
    BitSet all = new BitSet();
    all.set(0, players);
    return all;
  }

  @Override
  public int players() {
    return players;
  }

  @Override
  public int count() {
    return coalitions.size();
  }

  @Override
  public boolean has(long run, int branch, int player) {
    return coalitions.get(branch).get(player);
  }
}
