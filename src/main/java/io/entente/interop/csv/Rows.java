package io.entente.interop.csv;

import io.entente.game.Shape;
import io.entente.interop.GameFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The moves of every row, and the line it stands on.
 *
 * <p>Shape: moves are [actor][row], numbered from 0 as they first appear.
 */
final class Rows {

  private final List<String> actors;
  private final List<Labels> labels = new ArrayList<>();
  private final int[][] moves;
  private int[] lines = new int[16];
  private int size;

  Rows(List<String> actors) {
    this.actors = actors;
    this.moves = new int[actors.size()][16];
    for (int actor = 0; actor < moves.length; actor++) {
      labels.add(new Labels());
    }
  }

  List<String> actors() {
    return actors;
  }

  /** The labels of all moves of each actor. */
  List<List<String>> moves() {
    List<List<String>> all = new ArrayList<>();
    for (Labels own : labels) {
      all.add(own.labels());
    }
    return all;
  }

  int size() {
    return size;
  }

  int line(int row) {
    return lines[row];
  }

  int move(int actor, int row) {
    return moves[actor][row];
  }

  /** Adds the record at hand. */
  void add(Records records, Header header) throws GameFileException {
    if (size == lines.length) {
      int room = size + (size >> 1);
      lines = Arrays.copyOf(lines, room);
      for (int actor = 0; actor < moves.length; actor++) {
        moves[actor] = Arrays.copyOf(moves[actor], room);
      }
    }
    for (int actor = 0; actor < moves.length; actor++) {
      moves[actor][size] = labels.get(actor).number(records, header.move(actor));
    }
    lines[size++] = records.line();
  }

  /** How many moves each actor has. */
  int[] counts() {
    int[] counts = new int[moves.length];
    for (int actor = 0; actor < counts.length; actor++) {
      counts[actor] = labels.get(actor).labels().size();
    }
    return counts;
  }

  /** Where each row stands in the table of a game of this shape. */
  int[] indices(Shape shape) {
    int[] index = new int[size];
    for (int actor = 0; actor < moves.length; actor++) {
      int stride = shape.stride(actor);
      int[] own = moves[actor];
      for (int row = 0; row < size; row++) {
        index[row] += own[row] * stride;
      }
    }
    return index;
  }
}
