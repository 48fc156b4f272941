package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;
import io.entente.interop.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file; the first {@value #MOST} are kept, the others counted. */
final class Faults {

  private static final int MOST = 20;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private long unlisted;

  Faults(String file) {
    this.file = file;
  }

  /** A short piece of a text on one line, for a message that puts it into quotation marks. */
  static String bare(String text) {
    String quoted = Quoted.excerpt(text);
    return quoted.substring(1, quoted.length() - 1);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  void add(int line, int column, String problem, String remedy) {
    if (faults.size() < MOST) {
      faults.add(new Fault(line, column, problem, remedy));
    } else {
      unlisted++;
    }
  }

  /** Adds a fault at a field of the record at hand. */
  void add(Records records, int field, String problem, String remedy) {
    if (faults.size() < MOST) {
      int[] place = records.place(field);
      add(place[0], place[1], problem, remedy);
    } else {
      unlisted++;
    }
  }

  /** Ends reading if there are faults. */
  void throwIfAny() throws GameFileException {
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
      throw new GameFileException(file, faults, unlisted);
    }
  }

  /** The end of reading at a fault after which nothing in the file can be told. */
  GameFileException last(int line, int column, String problem, String remedy)
      throws GameFileException {
    if (faults.size() == MOST) {
      faults.remove(MOST - 1);
      unlisted++;
    }
    add(line, column, problem, remedy);
    throwIfAny();
    throw new IllegalStateException("a fault was added");
  }
}
