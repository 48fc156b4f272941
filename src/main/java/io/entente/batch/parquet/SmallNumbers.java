package io.entente.batch.parquet;

/**
 * Parquet's encoding of whole numbers below 2ʷ, w being at most 31: alternately runs of one number
 * and groups of eight packed bit by bit, lowest bit first.
 */
final class SmallNumbers {

  private static final int GROUP = 8;

  private SmallNumbers() {}

  /** The bits that numbers up to this one need. */
  static int width(int largest) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(largest);
  }

  /** Appends values[0..n). */
  static void write(int[] values, int n, int width, ByteSink out) {
    int at = 0;
    int packedFrom = 0;
    while (at < n) {
      int end = at + 1;
      while (end < n && values[end] == values[at]) {
        end++;
      }
      // A run may only begin where a packed group ends.
      int start = packedFrom + (at - packedFrom + GROUP - 1) / GROUP * GROUP;
      if (end - start >= GROUP || start == at && end == n) {
        pack(values, packedFrom, start, n, width, out);
        run(values[at], end - start, width, out);
        packedFrom = end;
      }
      at = end;
    }
    pack(values, packedFrom, n, n, width, out);
  }

  private static void run(int value, int length, int width, ByteSink out) {
    out.putVarint((long) length << 1);
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      out.put(value >>> shift);
    }
  }

  /** Packs values[from..to) in groups; what lacks of the last group at the end of all is 0. */
  private static void pack(int[] values, int from, int to, int n, int width, ByteSink out) {
    if (from == to) {
      return;
    }
    int groups = (to - from + GROUP - 1) / GROUP;
    out.putVarint((long) groups << 1 | 1);
    long bits = 0;
    int held = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      bits |= (long) (i < n ? values[i] : 0) << held;
      held += width;
      while (held >= Byte.SIZE) {
        out.put((int) bits);
        bits >>>= Byte.SIZE;
        held -= Byte.SIZE;
      }
    }
  }
}
