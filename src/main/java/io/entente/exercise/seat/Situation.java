package io.entente.exercise.seat;

import java.util.List;

/**
 * What the student sees when it is his turn.
 *
 * @param round from 0 on
 * @param set the place of the information set among all
 * @param seen the moves that are known there, in order
 * @param options what can be done
 */
public record Situation(int round, int set, List<Move> seen, List<String> options) {
  public Situation {
    seen = List.copyOf(seen);
    options = List.copyOf(options);
  }
}
