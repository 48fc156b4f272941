package io.entente.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What can be written for a class. */
enum ClassKind {
  TEXT("text", "sheets.txt"),
  HTML("html", "sheets.html"),
  KEY("key", "key.html", "key.csv"),
  MOODLE("moodle", "moodle.xml", "moodle-import.txt"),
  GIFT("gift", "gift.txt"),
  PAGE("page", "unit.html");

  /** The words of all kinds, for a shell. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  private final String word;
  private final List<String> files;

  ClassKind(String word, String... files) {
    this.word = word;
    this.files = List.of(files);
  }

  /** The names of its files. */
  List<String> files() {
    return files;
  }

  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ClassKind kind : values()) {
      words.add(kind.word);
    }
    return words;
  }

  /** The kinds of these names, each once, in the order of all kinds. */
  static List<ClassKind> of(List<String> asked) {
    for (String word : asked) {
      if (!words().contains(word)) {
        throw new UsageException(
            "--write " + word + ": nothing of that name is written",
            NearestName.remedy(word, words()));
      }
    }
    List<ClassKind> kinds = new ArrayList<>();
    for (ClassKind kind : values()) {
      if (asked.contains(kind.word)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
