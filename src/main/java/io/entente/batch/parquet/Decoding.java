package io.entente.batch.parquet;

/** Reads runs of small whole numbers as Parquet packs them. */
final class Decoding {

  private Decoding() {}

  /**
   * Numbers of so many bits each, in stretches: a varint that is even begins a stretch of one
   * value, an odd one groups of eight values packed bit by bit.
   */
  static int[] hybrid(ByteSource in, int width, int count) {
    int[] numbers = new int[count];
    int at = 0;
    while (at < count) {
      int head = in.count();
      if ((head & 1) == 0) {
        int value = (int) in.number((width + 7) / Byte.SIZE);
        int stretch = head >>> 1;
        if (stretch == 0) {
          throw new IllegalArgumentException("an empty stretch");
        }
        for (int end = Math.min(count, at + stretch); at < end; at++) {
          numbers[at] = value;
        }
      } else {
        int groups = head >>> 1;
        int most = Math.min(count - at, Math.multiplyExact(groups, 8));
        ByteSource packed = in.part(Math.min(in.left(), Math.multiplyExact(groups, width)));
        Bits bits = new Bits(packed);
        for (int end = at + most; at < end; at++) {
          numbers[at] = (int) bits.next(width);
        }
        if (groups == 0) {
          throw new IllegalArgumentException("an empty stretch");
        }
      }
    }
    return numbers;
  }

  /**
   * Differences from one number to the next, in blocks whose parts have a width each: the encoding
   * called DELTA_BINARY_PACKED.
   */
  static long[] differences(ByteSource in, int count) {
    int blockSize = in.count();
    int parts = in.count();
    int total = in.count();
    if (total < count || parts == 0 || blockSize / parts == 0) {
      throw new IllegalArgumentException(total + " values instead of " + count);
    }
    long[] numbers = new long[count];
    long last = in.zigzag();
    int at = 0;
    if (count > 0) {
      numbers[at++] = last;
    }
    int ofPart = blockSize / parts;
    while (at < count) {
      long least = in.zigzag();
      byte[] widths = in.bytes(parts);
      for (int part = 0; part < parts && at < count; part++) {
        Bits bits = new Bits(in.part(Math.min(in.left(), ofPart / Byte.SIZE * widths[part])));
        for (int i = 0; i < ofPart && at < count; i++) {
          last += least + bits.next(widths[part]);
          numbers[at++] = last;
        }
      }
    }
    return numbers;
  }

  /** Numbers packed bit by bit, the least significant bit first. */
  private static final class Bits {

    private final ByteSource in;
    private int held;
    private int holds;

    Bits(ByteSource in) {
      this.in = in;
    }

    long next(int width) {
      long number = 0;
      for (int got = 0; got < width; ) {
        if (holds == 0) {
          held = in.next();
          holds = Byte.SIZE;
        }
        int take = Math.min(holds, width - got);
        number |= (long) (held & (1 << take) - 1) << got;
        held >>>= take;
        holds -= take;
        got += take;
      }
      return number;
    }
  }
}
