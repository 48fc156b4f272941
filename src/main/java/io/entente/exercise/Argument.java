package io.entente.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand in a question beside its query, such as the player it is about.
 *
 * @param name as it is written; {@link #PLAYER} in it stands for each player's name, and {@link
 *     #CELL} for each cell of the table
 * @param kind what it says
 * @param words of a {@link Kind#WORD}, what may be said, the first where nothing is said; else
 *     empty
 * @param isNeeded whether a question must have it
 */
public record Argument(String name, Kind kind, List<String> words, boolean isNeeded) {

  /** Stands for each player's name. */
  public static final String PLAYER = "PLAYER";

  /** Stands for each cell of the table, such as {@code Ship,Wait}. */
  public static final String CELL = "CELL";

  /** What an argument may say. */
  public enum Kind {
    /** Anything. */
    TEXT("text"),
    /** Texts, each a line. */
    LINES("lines"),
    /** One of a few words. */
    WORD("word"),
    /** That it is so: {@code true}. */
    FLAG("flag"),
    /** A player. */
    PLAYER("player"),
    /** An action or strategy of somebody's. */
    ACTION("action"),
    /** A cell of the table: an action of each player, in order. */
    CELL("cell"),
    /** A number or a formula over the exercise's parameters. */
    FORMULA("formula"),
    /** One of the exercise's parameters that have values. */
    PARAMETER("parameter");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of argument is called " + word);
    }
  }

  public Argument {
    words = List.copyOf(words);
  }

  /**
   * The arguments of a line such as {@code player:player give=value|strategy mixed:flag?}: a name
   * and its kind, or the words it may say, and a question mark if it may be left out; a word always
   * may.
   */
  public static List<Argument> list(String line) {
    List<Argument> arguments = new ArrayList<>();
    for (String one : line.split(" ")) {
      int equals = one.indexOf('=');
      if (equals >= 0) {
        List<String> words = List.of(one.substring(equals + 1).split("\\|"));
        arguments.add(new Argument(one.substring(0, equals), Kind.WORD, words, false));
        continue;
      }
      boolean needed = !one.endsWith("?");
      int colon = one.indexOf(':');
      String kind = one.substring(colon + 1, needed ? one.length() : one.length() - 1);
      arguments.add(new Argument(one.substring(0, colon), Kind.of(kind), List.of(), needed));
    }
    return arguments;
  }

  /** The names that it may have among these players; for {@link #CELL} none, as they are many. */
  public List<String> names(List<String> players) {
    if (!name.contains(PLAYER)) {
      return name.equals(CELL) ? List.of() : List.of(name);
    }
    return players.stream().map(player -> name.replace(PLAYER, player)).toList();
  }
}
