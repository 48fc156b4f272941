package io.entente.conflict.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Answers, without those that ask for all that another one asks for, or for more. */
final class LeastDemanding {

  /** Above so many only answers that ask for a single state are compared. */
  private static final int COMPARED = 500;

  private final List<Integer> ends = new ArrayList<>();
  private final List<BitSet> sets = new ArrayList<>();

  /** Adds an answer, unless it asks for {@code to}, whose being no better is enough by itself. */
  void add(int end, List<Integer> noBetter, int to) {
    BitSet set = new BitSet();
    noBetter.forEach(set::set);
    if (set.get(to)) {
      return;
    }
    if (sets.size() < COMPARED) {
      for (BitSet other : sets) {
        if (isWithin(other, set)) {
          return;
        }
      }
      for (int at = sets.size() - 1; at >= 0; at--) {
        if (isWithin(set, sets.get(at))) {
          sets.remove(at);
          ends.remove(at);
        }
      }
    }
    ends.add(end);
    sets.add(set);
  }

  private static boolean isWithin(BitSet small, BitSet large) {
    BitSet rest = (BitSet) small.clone();
    rest.andNot(large);
    return rest.isEmpty();
  }

  int size() {
    return ends.size();
  }

  int end(int at) {
    return ends.get(at);
  }

  List<Integer> noBetter(int at) {
    return sets.get(at).stream().boxed().toList();
  }
}
