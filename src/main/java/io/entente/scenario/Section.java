package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A system that is computed apart from moves, from parameters alone: a coalitional game, a bargain,
 * a process over time.
 *
 * <p>In each run it yields named <em>solution values</em>, such as {@code bloc.shapley.China}: its
 * name, what is computed, and for whom, with dots between. Formulas of outcomes, weights and levels
 * use them like parameters; those of parameters and of sections cannot.
 *
 * <p>Implementations are values. A new kind is a record that implements this, a reader in {@code
 * json}, columns in {@code sample.section}, and a text and a JSON form of its answer.
 */
public interface Section {

  /** The key it stands under in a scenario file, such as {@code coalitions}. */
  String key();

  /** Its name, which no other section of the scenario has; solution values begin with it. */
  String name();

  /** What it is, in the author's words; may be empty. */
  String says();

  /** The names of all its solution values, in the order shown. */
  List<String> values();

  /** The formulas it rests on, by what each is for, such as {@code worth of China,Russia}. */
  Map<String, Expression> formulas();

  /** What else makes it up, in words, by what each is for, such as {@code players}. */
  Map<String, String> settings();

  /** The claims it cites; these are shown and move nothing. */
  List<String> claims();

  /** Why its numbers are what they are, where no claim backs them. */
  Optional<String> assumption();

  /** What else in it no claim backs: its place within the section, to why it is so. */
  default Map<String, String> assumed() {
    return Map.of();
  }

  /**
   * Whether it is computed apart from moves. If not it has no solution values and says how moves
   * are to be understood, such as that they are made again and again.
   */
  default boolean isApart() {
    return true;
  }

  /** The same where some decisions are bound to plans, decision id to the plan. */
  default Section under(Map<String, List<PlannedMove>> plans) {
    return this;
  }

  /**
   * Whether its solution values are computed from payoffs, not from parameters alone; then only
   * outcomes can use them.
   */
  default boolean restsOnPayoffs() {
    return false;
  }

  /** Where it stands in the file, such as {@code coalitions.bloc}. */
  default String place() {
    return key().equals(name()) ? key() : key() + "." + name();
  }
}
