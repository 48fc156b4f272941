package io.entente.sample;

import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.ValueColumn;
import io.entente.scenario.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which of some claims are there in which run of a block. Usually all are in all; a sampler may say
 * otherwise. A workspace with one owner.
 */
final class Presence {

  private final List<Evidence> evidence;
  private final List<Optional<ValueColumn>> columns = new ArrayList<>();

  /** {@code [claim][lane]}, 1 or 0; no rows if every claim is there in every run. */
  private final double[][] there;

  private final double[] counts;
  private boolean everywhere = true;

  Presence(List<Evidence> evidence, int lanes) {
    this.evidence = evidence;
    there = new double[evidence.size()][];
    counts = new double[lanes];
  }

  /** Takes a rule of drawing; the claims are those of a term or of a balance. */
  void use(Sampler sampler, String where) {
    columns.clear();
    everywhere = true;
    for (Evidence one : evidence) {
      Optional<ValueColumn> column = sampler.presence(where, one.claim());
      columns.add(column);
      everywhere &= column.isEmpty();
    }
  }

  /** Whether the sampler leaves every claim in every run. */
  boolean isEverywhere() {
    return everywhere;
  }

  /** Takes in a block; whether every claim is there in every run of any block. */
  boolean read(long firstRun, int n) {
    if (everywhere) {
      return true;
    }
    Arrays.fill(counts, 0, n, 0);
    for (int c = 0; c < there.length; c++) {
      if (there[c] == null) {
        there[c] = new double[counts.length];
      }
      if (columns.get(c).isPresent()) {
        columns.get(c).get().values(firstRun, there[c], n);
      } else {
        Arrays.fill(there[c], 0, n, 1);
      }
      for (int lane = 0; lane < n; lane++) {
        counts[lane] += there[c][lane];
      }
    }
    return false;
  }

  /** Whether a claim is there in one run of the block. */
  boolean has(int claim, int lane) {
    return everywhere || there[claim][lane] != 0;
  }

  /** Puts 0 where a claim is not there. */
  void blank(int claim, double[] values, int n) {
    for (int lane = 0; !everywhere && lane < n; lane++) {
      values[lane] = there[claim][lane] != 0 ? values[lane] : 0;
    }
  }

  /** Divides by the number of claims that are there and something more; where none is, it is 0. */
  void divide(double more, double[] values, int n) {
    for (int lane = 0; lane < n; lane++) {
      values[lane] = counts[lane] == 0 ? 0 : values[lane] / (counts[lane] + more);
    }
  }
}
