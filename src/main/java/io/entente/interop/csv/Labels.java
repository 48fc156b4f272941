package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The moves of one actor, numbered in the order in which they first appear.
 *
 * <p>A field is looked up by its bytes, in a hash table with open addressing, so that the millions
 * of fields of a large table become no strings; only a move that is new does.
 */
final class Labels {

  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private int[] table = new int[64]; // the place of a key, counted from 1
  private byte[][] keys = new byte[16][];
  private int[] numberOfKey = new int[16];
  private int size;

  /** The label of each move. */
  List<String> labels() {
    return labels;
  }

  /** The number of the move that stands in this field. */
  int number(Records records, int field) throws GameFileException {
    if (!records.isPlain(field)) {
      return number(records.text(field));
    }
    byte[] bytes = records.bytes();
    int from = records.start(field);
    int to = records.end(field);
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + bytes[at];
    }
    int slot = slot(hash);
    while (table[slot] > 0) {
      byte[] key = keys[table[slot] - 1];
      if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
        return numberOfKey[table[slot] - 1];
      }
      slot = slot + 1 & table.length - 1;
    }
    int number = number(records.text(field));
    add(slot, Arrays.copyOfRange(bytes, from, to), number);
    return number;
  }

  private int number(String label) {
    Integer known = numbers.putIfAbsent(label, labels.size());
    if (known == null) {
      labels.add(label);
      return labels.size() - 1;
    }
    return known;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & table.length - 1;
  }

  private void add(int slot, byte[] key, int number) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      numberOfKey = Arrays.copyOf(numberOfKey, 2 * size);
    }
    keys[size] = key;
    numberOfKey[size] = number;
    table[slot] = ++size;
    if (2 * size > table.length) {
      rehash();
    }
  }

  private void rehash() {
    table = new int[2 * table.length];
    for (int place = 0; place < size; place++) {
      int hash = 0;
      for (byte b : keys[place]) {
        hash = 31 * hash + b;
      }
      int slot = slot(hash);
      while (table[slot] > 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = place + 1;
    }
  }
}
