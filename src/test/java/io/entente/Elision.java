package io.entente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Output that is shown in part, brought up to date: each run of lines between two {@code ...} is
 * replaced by the run of as many printed lines that is most like it, the order being kept.
 *
 * <p>Likeness of two lines is the share of words they have in common. Where a passage now takes
 * more or fewer lines, what comes out is for a reader to mend.
 */
final class Elision {

  static final String DOTS = "...";

  private Elision() {}

  /** The lines to show instead; those shown, if the output still is as they say. */
  static List<String> refresh(List<String> shown, List<String> printed) {
    if (Transcript.matches(shown, printed)) {
      return shown;
    }
    List<List<String>> passages = passages(shown);
    int last = passages.size() - 1;
    int end = printed.size();
    double[][] best = new double[passages.size() + 1][end + 1];
    int[][] place = new int[passages.size()][end + 1];
    for (int p = last; p >= 0; p--) {
      List<String> passage = passages.get(p);
      Arrays.fill(best[p], Double.NEGATIVE_INFINITY);
      for (int from = end - passage.size(); from >= 0; from--) {
        double here = best[p + 1][from + passage.size()];
        for (int i = 0; i < passage.size(); i++) {
          here += likeness(passage.get(i), printed.get(from + i));
        }
        boolean fits = (p > 0 || from == 0) && (p < last || from + passage.size() == end);
        boolean better = fits && here >= best[p][from + 1 > end ? end : from + 1];
        best[p][from] = better ? here : best[p][Math.min(end, from + 1)];
        place[p][from] = better ? from : place[p][Math.min(end, from + 1)];
      }
    }
    if (best[0][0] == Double.NEGATIVE_INFINITY) {
      return shown;
    }
    List<String> result = new ArrayList<>();
    int at = 0;
    for (int p = 0; p <= last; p++) {
      at = place[p][at];
      result.addAll(printed.subList(at, at + passages.get(p).size()));
      at += passages.get(p).size();
      if (p < last) {
        result.add(DOTS);
      }
    }
    return result;
  }

  /** The runs of lines before, between and after the dots; the first and last may be empty. */
  private static List<List<String>> passages(List<String> shown) {
    List<List<String>> passages = new ArrayList<>();
    passages.add(new ArrayList<>());
    for (String line : shown) {
      if (line.equals(DOTS)) {
        passages.add(new ArrayList<>());
      } else {
        passages.get(passages.size() - 1).add(line);
      }
    }
    return passages;
  }

  private static double likeness(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int size = words.size() + others.size();
    if (size == 0) {
      return 1;
    }
    words.retainAll(others);
    return 2.0 * words.size() / size;
  }

  private static Set<String> words(String line) {
    Set<String> words = new HashSet<>(List.of(line.strip().split("\\s+")));
    words.remove("");
    return words;
  }
}
