package io.entente.interop.csv;

import io.entente.expression.Suggestions;
import io.entente.game.Shape;
import io.entente.interop.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that the rows of a table are all combinations of moves, each once.
 *
 * <p>Combinations are numbered as in {@link Shape}, in a long. Which row holds which is kept in an
 * array while the combinations are not many more than the rows, else in a map, so that memory goes
 * with the rows; a table whose combinations exceed a long is refused by their number alone.
 *
 * <p>A move that is spelled like another of the same actor and whose rows are just missing for that
 * one is taken as its misspelling.
 */
final class Combinations {

  private static final int MOST_NAMED = 5;
  private static final int MOST_SUSPECTS = 50;
  private static final int MOST_COMPARED = 1000;
  private static final int MOST_PROBED = 10_000_000;

  private final Rows rows;
  private final Faults faults;
  private final int lastLine;
  private final int unusable;
  private final int[] counts;

  private final Map<Long, Integer> sparse = new HashMap<>();
  private int[] dense = new int[0]; // the row of each combination, counted from 1
  private boolean[][] suspect = new boolean[0][];
  private int suspects;

  /** The rows, without a number of unusable ones of which faults have told already. */
  Combinations(Rows rows, Faults faults, int lastLine, int unusable) {
    this.rows = rows;
    this.faults = faults;
    this.lastLine = lastLine;
    this.unusable = unusable;
    this.counts = rows.counts();
  }

  void check() {
    if (rows.size() == 0) {
      if (unusable == 0) {
        faults.add(
            lastLine, 1, "there is no row below the header", "add one per combination of moves");
      }
      return;
    }
    Shape shape = Shape.of(counts);
    if (shape.profiles() == Long.MAX_VALUE) {
      faults.add(lastLine, 1, tooMany("more than 2^63"), "check the spelling of the moves");
      return;
    }
    if (shape.profiles() <= 4L * rows.size() + MOST_NAMED && shape.isAddressable()) {
      dense = new int[(int) shape.profiles()];
    }
    long different = 0;
    for (int row = 0; row < rows.size(); row++) {
      int before = put(number(row, -1, 0), row);
      different += before == 0 ? 1 : 0;
      if (before > 0) {
        faults.add(
            rows.line(row),
            1,
            name(row) + " is given a second time; the first is on line " + rows.line(before - 1),
            "remove one of the two rows, or correct its moves");
      }
    }
    if (different < shape.profiles()) {
      findMisspellings();
      nameMissing(shape, different);
    }
  }

  private String tooMany(String combinations) {
    StringBuilder text = new StringBuilder("the moves make ").append(combinations);
    text.append(" combinations (");
    for (int actor = 0; actor < counts.length && actor < MOST_NAMED; actor++) {
      text.append(actor == 0 ? "" : " x ").append(counts[actor]);
    }
    text.append(counts.length > MOST_NAMED ? " x ..." : "").append("), the rows give ");
    return text.append(rows.size()).toString();
  }

  /** The number of the row's combination, one actor's move replaced. */
  private long number(int row, int actor, int move) {
    long number = 0;
    for (int a = 0; a < counts.length; a++) {
      number = number * counts[a] + (a == actor ? move : rows.move(a, row));
    }
    return number;
  }

  /** Notes the row of a combination unless there is one, which is returned, counted from 1. */
  private int put(long number, int row) {
    if (dense.length > 0) {
      int before = dense[(int) number];
      dense[(int) number] = before == 0 ? row + 1 : before;
      return before;
    }
    Integer before = sparse.putIfAbsent(number, row + 1);
    return before == null ? 0 : before;
  }

  private boolean has(long number) {
    return dense.length > 0 ? dense[(int) number] > 0 : sparse.containsKey(number);
  }

  private void findMisspellings() {
    suspect = new boolean[counts.length][];
    for (int actor = 0; actor < counts.length; actor++) {
      suspect[actor] = new boolean[counts[actor]];
      int[] occurs = new int[counts[actor]];
      int[] first = new int[counts[actor]];
      Arrays.fill(first, -1);
      int most = 0;
      for (int row = 0; row < rows.size(); row++) {
        int move = rows.move(actor, row);
        most = Math.max(most, ++occurs[move]);
        first[move] = first[move] < 0 ? row : first[move];
      }
      for (int move = 0; move < counts[actor] && counts[actor] <= MOST_COMPARED; move++) {
        if (occurs[move] < most && suspects < MOST_SUSPECTS) {
          suspect(actor, move, occurs, first[move]);
        }
      }
    }
  }

  private void suspect(int actor, int move, int[] occurs, int firstRow) {
    List<String> labels = rows.moves().get(actor);
    List<String> oftener = new ArrayList<>();
    for (int other = 0; other < labels.size(); other++) {
      boolean asOften = occurs[other] == occurs[move] && other < move;
      if ((asOften || occurs[other] > occurs[move]) && !suspect[actor][other]) {
        oftener.add(labels.get(other));
      }
    }
    String near = Suggestions.nearest(labels.get(move), oftener).orElse("");
    int meant = near.isEmpty() ? -1 : labels.indexOf(near);
    for (int row = firstRow; row < rows.size() && meant >= 0; row++) {
      if (rows.move(actor, row) == move && has(number(row, actor, meant))) {
        meant = -1;
      }
    }
    if (meant < 0) {
      return;
    }
    suspects++;
    suspect[actor][move] = true;
    for (int row = firstRow; row < rows.size(); row++) {
      if (rows.move(actor, row) == move) {
        put(number(row, actor, meant), row);
      }
    }
    faults.add(
        rows.line(firstRow),
        1,
        Faults.bare(rows.actors().get(actor))
            + ": "
            + Quoted.excerpt(labels.get(move))
            + (occurs[move] == 1 ? " occurs once" : " occurs " + occurs[move] + " times")
            + ", in rows that "
            + Quoted.excerpt(near)
            + " lacks",
        (occurs[meant] == occurs[move]
                ? "if they are the same move, spell them alike"
                : "did you mean " + Quoted.excerpt(near) + "?")
            + "; if not, add the rows that are missing");
  }

  /** Names the first combinations that are missing once misspellings are put right. */
  private void nameMissing(Shape shape, long different) {
    long wanted = 1;
    for (int actor = 0; actor < counts.length; actor++) {
      int sound = 0;
      for (boolean misspelled : suspect[actor]) {
        sound += misspelled ? 0 : 1;
      }
      wanted *= sound;
    }
    long missing = wanted - different;
    if (missing <= unusable) {
      return;
    }
    List<String> named = new ArrayList<>();
    int[] moves = new int[counts.length];
    for (long number = 0; number < shape.profiles() && number < MOST_PROBED; number++) {
      if (!has(number) && isSound(moves)) {
        named.add(name(moves));
        if (named.size() == Math.min(missing, MOST_NAMED)) {
          break;
        }
      }
      for (int actor = counts.length - 1; actor >= 0 && ++moves[actor] == counts[actor]; actor--) {
        moves[actor] = 0;
      }
    }
    if (missing > rows.size()) {
      faults.add(
          lastLine,
          1,
          tooMany(Long.toString(wanted)),
          named.isEmpty()
              ? "check the spelling of the moves"
              : "check the spelling of the moves, or add rows; the first missing is "
                  + named.get(0));
      return;
    }
    faults.add(
        lastLine,
        1,
        (missing == 1 ? "a combination is" : missing + " of " + wanted + " combinations are")
            + " missing: "
            + String.join("; ", named)
            + (missing > named.size() ? "; ..." : ""),
        missing == 1
            ? "add a row for it"
            : "add a row for each, or check the spelling of the moves");
  }

  private boolean isSound(int[] moves) {
    for (int actor = 0; actor < moves.length; actor++) {
      if (suspect[actor][moves[actor]]) {
        return false;
      }
    }
    return true;
  }

  private String name(int row) {
    int[] moves = new int[counts.length];
    for (int actor = 0; actor < moves.length; actor++) {
      moves[actor] = rows.move(actor, row);
    }
    return name(moves);
  }

  /** A combination in words; of many actors the first few. */
  private String name(int[] moves) {
    StringBuilder name = new StringBuilder();
    for (int actor = 0; actor < moves.length && actor < MOST_NAMED; actor++) {
      name.append(actor == 0 ? "" : ", ").append(Faults.bare(rows.actors().get(actor))).append(" ");
      name.append(Quoted.excerpt(rows.moves().get(actor).get(moves[actor])));
    }
    return name.append(moves.length > MOST_NAMED ? ", ..." : "").toString();
  }
}
