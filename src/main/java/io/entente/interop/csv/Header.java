package io.entente.interop.csv;

import io.entente.expression.Suggestions;
import io.entente.interop.GameFileException;
import io.entente.interop.Quoted;
import java.util.ArrayList;
import java.util.List;

/**
 * The first line of a table: which column holds the moves of which actor, and which its payoffs.
 *
 * <p>A column of moves bears the actor's name. The columns of payoffs are found in one of three
 * ways: the second half of the columns is called "payoff" and the names of the first half, in
 * order, as tables are written here; it repeats the names of the first half; or, in any order, each
 * combines the name of an actor with a word for payoffs, as in "Row payoff", "u_Row", "Payoff
 * (Row)", or its number, as in "u1". Capitals, blanks and signs do not matter then.
 */
final class Header {

  private static final List<String> BEFORE =
      List.of(
          "payoff of ",
          "payoff for ",
          "payoff to ",
          "payoff ",
          "payoffs of ",
          "payoffs ",
          "utility of ",
          "utility ",
          "u ");

  private static final List<String> AFTER =
      List.of(" s payoff", " payoff", " payoffs", " utility", " u");
  private static final String SPELLING =
      "name the columns like this: Row,Column,payoff Row,payoff Column";

  private static final int MOST = 1000;

  private final Records records;
  private final Faults faults;
  private final List<String> names = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();
  private int[] moves = new int[0];
  private int[] payoffs = new int[0];

  /** Reads the header, which is the record at hand. */
  Header(Records records, Faults faults) throws GameFileException {
    this.records = records;
    this.faults = faults;
    int columns = records.fields();
    while (columns > 0 && records.isEmptyFrom(columns - 1)) {
      columns--;
    }
    if (columns > MOST) {
      throw faults.last(
          records.line(),
          1,
          columns + " columns; a table may have " + MOST,
          "a game of so many actors does not fit a table; write it as a scenario with reasons");
    }
    for (int column = 0; column < columns; column++) {
      names.add(records.text(column));
      if (names.get(column).isEmpty()) {
        faults.add(records, column, "column " + (column + 1) + " has no name", SPELLING);
      }
    }
    faults.throwIfAny();
    if (!inHalves("payoff ") && !inHalves("")) {
      requireWords();
      byName();
    }
    requireDifferentActors();
    faults.throwIfAny();
  }

  /** The number of columns. */
  int columns() {
    return names.size();
  }

  List<String> actors() {
    return actors;
  }

  /** The column of this actor's moves. */
  int move(int actor) {
    return moves[actor];
  }

  /** The column of this actor's payoffs. */
  int payoff(int actor) {
    return payoffs[actor];
  }

  /** Takes the columns as moves and then, in the same order, payoffs, if their names say so. */
  private boolean inHalves(String before) {
    int half = names.size() / 2;
    boolean halves = half > 0 && names.size() == 2 * half;
    for (int a = 0; a < half && halves; a++) {
      String payoff = names.get(half + a);
      halves =
          payoff.equals(before + names.get(a))
              || before.isEmpty() && !isNumber(payoff) && plain(payoff).equals(plain(names.get(a)));
    }
    if (!halves) {
      return false;
    }
    moves = new int[half];
    payoffs = new int[half];
    for (int a = 0; a < half; a++) {
      actors.add(names.get(a));
      moves[a] = a;
      payoffs[a] = half + a;
    }
    return true;
  }

  /** Refuses a line that is no header at all. */
  private void requireWords() throws GameFileException {
    if (names.size() < 2) {
      String found = names.isEmpty() ? "no column" : "a single column";
      throw faults.last(
          records.line(),
          1,
          found + "; between columns stands a comma, a semicolon or a tab",
          SPELLING);
    }
  }

  private static boolean isNumber(String name) {
    char first = name.charAt(0);
    return first >= '0' && first <= '9' || first == '-' && name.length() > 1;
  }

  private void byName() {
    List<String> plain = new ArrayList<>();
    List<String> whose = new ArrayList<>();
    for (String name : names) {
      plain.add(plain(name));
      whose.add(whose(plain(name)));
    }
    List<Integer> movers = new ArrayList<>();
    for (int c = 0; c < plain.size(); c++) {
      if (whose.get(c).isEmpty() || whose.contains(plain.get(c))) {
        movers.add(c);
      }
    }
    int[] payoffOf = new int[names.size()]; // counted from 1
    int found = 0;
    for (int c = 0; c < plain.size(); c++) {
      if (movers.contains(c)) {
        continue;
      }
      int mover = mover(whose.get(c), movers, plain);
      if (mover >= 0 && payoffOf[mover] == 0) {
        payoffOf[mover] = c + 1;
        found++;
      } else {
        String problem = "column " + Quoted.excerpt(names.get(c));
        faults.add(
            records,
            c,
            mover < 0
                ? problem + " holds payoffs, but no column the moves of that actor"
                : problem + " is a second column of payoffs of " + Faults.bare(names.get(mover)),
            mover < 0 ? nearest(whose.get(c), movers, plain) : "remove one of the two");
      }
    }
    moves = new int[found];
    payoffs = new int[found];
    for (int mover : movers) {
      if (payoffOf[mover] > 0) {
        moves[actors.size()] = mover;
        payoffs[actors.size()] = payoffOf[mover] - 1;
        actors.add(names.get(mover));
      } else if (found > 0) {
        faults.add(
            records,
            mover,
            "column "
                + Quoted.excerpt(names.get(mover))
                + " is neither payoffs nor the moves of an actor with payoffs",
            "add a column \"payoff " + Faults.bare(names.get(mover)) + "\", or remove this one");
      }
    }
    if (found == 0 && faults.isEmpty()) {
      boolean words = true;
      for (String name : names) {
        words &= !isNumber(name);
      }
      faults.add(
          records.line(),
          1,
          words ? "no column holds payoffs" : "the first line should name the columns",
          SPELLING);
    }
  }

  /** The column of the actor with this name, or else with this number; -1 if there is none. */
  private static int mover(String name, List<Integer> movers, List<String> plain) {
    for (int mover : movers) {
      if (plain.get(mover).equals(name)) {
        return mover;
      }
    }
    for (int number = 1; number <= movers.size(); number++) {
      if (name.equals(Integer.toString(number))) {
        return movers.get(number - 1);
      }
    }
    return -1;
  }

  private String nearest(String name, List<Integer> movers, List<String> plain) {
    List<String> known = new ArrayList<>();
    List<String> spelled = new ArrayList<>();
    for (int mover : movers) {
      known.add(plain.get(mover));
      spelled.add(names.get(mover));
    }
    return Suggestions.nearest(name, known)
        .map(
            near ->
                "did you mean \"payoff " + Faults.bare(spelled.get(known.indexOf(near))) + "\"?")
        .orElse(
            movers.isEmpty()
                ? SPELLING
                : "the other columns are " + Quoted.excerpt(String.join(", ", spelled)));
  }

  private void requireDifferentActors() {
    for (int a = 0; a < actors.size(); a++) {
      if (actors.indexOf(actors.get(a)) < a) {
        faults.add(
            records,
            moves[a],
            "two columns hold the moves of " + Quoted.excerpt(actors.get(a)),
            "a column of payoffs is named \"payoff " + Faults.bare(actors.get(a)) + "\"");
      }
    }
  }

  /** Whose payoffs a column holds by its name, or "" if it names none. */
  private static String whose(String name) {
    for (String word : BEFORE) {
      if (name.startsWith(word)) {
        return name.substring(word.length());
      }
    }
    for (String word : AFTER) {
      if (name.endsWith(word)) {
        return name.substring(0, name.length() - word.length());
      }
    }
    boolean number = name.length() > 1 && name.charAt(0) == 'u';
    for (int i = 1; i < name.length(); i++) {
      number &= name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    return number ? name.substring(1) : "";
  }

  /** A name in small letters, any blanks and signs in it as one blank. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || "_-.:/()[]'’,\u00a0".indexOf(c) >= 0) {
        gap = true;
      } else {
        plain.append(gap && plain.length() > 0 ? " " : "").append(Character.toLowerCase(c));
        gap = false;
      }
    }
    return plain.toString();
  }
}
