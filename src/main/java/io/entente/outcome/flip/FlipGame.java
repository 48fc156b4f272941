package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeCells;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearRow;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.solve.disjunction.Found;
import io.entente.solve.disjunction.Norm;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A game whose weights are to be changed so that something becomes of an outcome. */
interface FlipGame {

  /** The game of a reading, in its form. */
  static FlipGame of(CentralReading central, LinearPayoffs payoffs, Outcome outcome) {
    return central.form() == Form.SIMULTANEOUS
        ? new FlipAtOnce(payoffs, where(central, outcome))
        : new FlipInTurn(payoffs, where(central, outcome));
  }

  /** Under which combinations of moves an outcome comes about at a reading. */
  static IntPredicate where(CentralReading central, Outcome outcome) {
    OutcomeCells cells = new OutcomeCells(central.plan(), outcome);
    cells.read(central.runs());
    return cell -> cells.holds(cell, 0);
  }

  /** Whether anything could have the outcome, whatever the weights. */
  boolean canHaveIt(boolean has);

  /** Looks for the least change. */
  Found search(Wanted wanted, Weighing weighing, Norm norm, int nodes);

  /**
   * Differences that are at least 0 with these weights, of which at least one must fall to 0 or
   * below for what is wanted to come about; empty if it is so.
   */
  Optional<List<Difference>> obstacles(Wanted wanted, List<Rational> values);

  /** What an actor gets more of one thing than of another. */
  record Difference(int actor, LinearRow row) {}

  /** Solves the game with other weights by the ordinary solver. */
  Played solve(List<Rational> values);
}
