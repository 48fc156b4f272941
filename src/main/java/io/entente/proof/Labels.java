package io.entente.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The second player's corners by their labels: the strategies of both that are unplayed or best
 * replies there, those of the first player first, as in the first player's facets.
 *
 * <p>Flat words, since every corner of the first player asks every one of these.
 */
final class Labels {

  private final int words;
  private final long[] labels; // [corner][word]
  private final List<MixedProof.Corner> corners = new ArrayList<>();

  /**
   * The labels of these corners.
   *
   * @param replies how many strategies the second player has: its own facets come first
   * @param all how many labels there are
   */
  Labels(Map<BitSet, MixedProof.Corner> facets, int replies, int all) {
    this.words = (all + 63) / 64;
    this.labels = new long[facets.size() * words];
    int strategies = all - replies;
    for (Map.Entry<BitSet, MixedProof.Corner> entry : facets.entrySet()) {
      BitSet own = entry.getKey();
      int start = corners.size() * words;
      for (int facet = own.nextSetBit(0); facet >= 0; facet = own.nextSetBit(facet + 1)) {
        int label = facet < replies ? strategies + facet : facet - replies;
        labels[start + label / 64] |= 1L << label;
      }
      corners.add(entry.getValue());
    }
  }

  /** The corners that have all of these labels. */
  List<MixedProof.Corner> withAll(BitSet missing) {
    long[] needed = new long[words];
    for (int label = missing.nextSetBit(0); label >= 0; label = missing.nextSetBit(label + 1)) {
      needed[label / 64] |= 1L << label;
    }
    List<MixedProof.Corner> found = new ArrayList<>();
    for (int corner = 0; corner < corners.size(); corner++) {
      boolean all = true;
      for (int word = 0; word < words && all; word++) {
        all = (needed[word] & ~labels[corner * words + word]) == 0;
      }
      if (all) {
        found.add(corners.get(corner));
      }
    }
    return found;
  }
}
