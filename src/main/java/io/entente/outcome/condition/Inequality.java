package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import java.util.List;
import java.util.Map;

/**
 * One condition of an equilibrium: an actor does not do better by another move. It holds where
 * {@code row} is at least 0.
 *
 * @param actor whose choice it is, by its place in the scenario
 * @param moves what the actor does, decision id to strategy id: the decisions at which the two
 *     courses differ by its own choice
 * @param instead what it might do instead, for the same decisions
 * @param before what is known to have happened when it chooses, decision or chance id to what was
 *     chosen; at once the moves of all others
 * @param after what follows its move, where that is certain
 * @param afterInstead what would follow the other move, where that is certain
 * @param isOnPath whether the choice comes up in what is played; at once always
 * @param row what the actor gets by its move more than by the other, in the coefficients
 */
public record Inequality(
    int actor,
    Map<String, String> moves,
    Map<String, String> instead,
    Map<String, String> before,
    Map<String, String> after,
    Map<String, String> afterInstead,
    boolean isOnPath,
    LinearRow row) {

  /** By how much it holds with these coefficients; negative where it fails. */
  public Rational slack(List<Rational> values) {
    return row.at(values);
  }

  /**
   * So far may every coefficient move, up or down, before this can fail: slack / Σ |factor|. Where
   * it fails already, the negative of how far some must move. A row without coefficients never
   * fails and has no reach.
   */
  public Rational reach(List<Rational> values) {
    return reach(row, values);
  }

  /** The same of a row. */
  static Rational reach(LinearRow row, List<Rational> values) {
    Rational size = Rational.ZERO;
    for (int i = 0; i < row.size(); i++) {
      size = size.plus(row.factor(i).abs());
    }
    return row.at(values).dividedBy(size);
  }
}
