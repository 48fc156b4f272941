package io.entente.conflict;

import io.entente.game.Shape;

/** Moves between strategy profiles: one player changes its own strategy, the others keep theirs. */
final class ProfileMoves {

  private ProfileMoves() {}

  static Moves of(Shape shape, int player) {
    int states = (int) shape.profiles();
    int strategies = shape.strategies(player);
    Moves.checkCount((long) states * (strategies - 1));
    int stride = shape.stride(player);
    int[] begin = new int[states + 1];
    int[] target = new int[states * (strategies - 1)];
    int place = 0;
    for (int state = 0; state < states; state++) {
      int own = state / stride % strategies;
      for (int other = 0; other < strategies; other++) {
        if (other != own) {
          target[place++] = state + (other - own) * stride;
        }
      }
      begin[state + 1] = place;
    }
    return new Moves(begin, target);
  }

  /** Each move shifts the number of the profile by its own amount, whatever the others do. */
  static int joint(int from, int[] targets) {
    int state = from;
    for (int target : targets) {
      state += target - from;
    }
    return state;
  }
}
