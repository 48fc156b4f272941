package io.entente.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A report of another command, taken apart: {@code test} and {@code explain} set in plain layout,
 * one line for each sentence, empty lines between groups. So the page says what they say.
 */
final class PlainText {

  private static final String SECTION = "Section ";

  private final List<List<String>> groups = new ArrayList<>();

  PlainText(String text) {
    List<String> group = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) {
        if (!group.isEmpty()) {
          groups.add(group);
        }
        group = new ArrayList<>();
      } else {
        group.add(line);
      }
    }
  }

  /** All groups, none empty. */
  List<List<String>> groups() {
    return groups;
  }

  /**
   * The lines of a numbered section whose heading begins with some words; none if there is none.
   */
  List<String> section(String heading) {
    // The first group is the title, which may read like anything.
    for (List<String> group : groups.subList(Math.min(1, groups.size()), groups.size())) {
      String first = group.get(0);
      int colon = first.indexOf(": ");
      if (first.startsWith(SECTION) && colon > 0 && first.startsWith(heading, colon + 2)) {
        return withoutHints(group.subList(1, group.size()));
      }
    }
    return List.of();
  }

  /** The lines without what only says which command shows more. */
  static List<String> withoutHints(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      kept.add(withoutHint(line));
    }
    return kept;
  }

  private static String withoutHint(String line) {
    String text = line;
    for (String hint : List.of(": --all", " (--all)")) {
      text = text.endsWith(hint) ? text.substring(0, text.length() - hint.length()) : text;
    }
    int command = text.indexOf(" To see what follows if they did: --force");
    text = command < 0 ? text : text.substring(0, command);
    int more = text.indexOf("; --samples ");
    int halves = text.indexOf(" would halve it.", Math.max(0, more));
    return more < 0 || halves < 0
        ? text
        : text.substring(0, more) + "." + text.substring(halves + " would halve it.".length());
  }
}
