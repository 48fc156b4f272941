package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least that must be promised so that what has an outcome follows (k-implementation).
 *
 * <p>At once: if everybody keeps to the target profile, each receiver is paid its regret there,
 * max&#8346; u&#7522;(p, s&#8331;&#7522;) &minus; u&#7522;(s). So that keeping to it is best
 * whatever the others do, each is promised its regret in every other case too; nothing of that is
 * paid if all keep to the target. In turn: paid at the end of the target path, replies off the path
 * staying what they are; an actor's regret is the most it would gain by leaving the path.
 *
 * <p>With these amounts nobody loses by keeping to the target; any more than that makes it strictly
 * best. Payments are in each receiver's own payoff. Of the profiles or paths that have the outcome
 * the cheapest is taken: the least sum; with a payer what costs it least among those at which its
 * own moves stay best, if there are any, and of these what pays it most; of several the first.
 *
 * @param outcome which outcome
 * @param target what is to be played; empty if no combination of moves is as wanted
 * @param payments who is paid at the target, the largest first; actors not named need nothing
 * @param total their sum
 * @param others promises for other cases, the largest first; they are never paid
 * @param alike how many other targets cost the same
 * @param payer what it means for the payer, if there is one in the game
 * @see "Monderer and Tennenholtz (2004), k-Implementation, Journal of Artificial Intelligence
 *     Research 21, 37-62"
 */
public record Promises(
    Outcome outcome,
    Optional<Played.Way> target,
    List<Payment> payments,
    Rational total,
    List<Contingent> others,
    int alike,
    Optional<ForPayer> payer) {

  /**
   * What is paid at the target.
   *
   * @param actor to whom
   * @param amount in its own payoff, above 0
   * @param tempting the decision at which it would otherwise do something else
   * @param move what it would do there
   */
  public record Payment(String actor, Rational amount, String tempting, String move) {}

  /**
   * What is promised for a case that does not come about.
   *
   * @param actor to whom
   * @param amount in its own payoff, above 0
   * @param moves of the others: decision id to strategy id
   */
  public record Contingent(String actor, Rational amount, Map<String, String> moves) {}

  /**
   * What it means for the payer.
   *
   * @param payer who pays
   * @param cost what it gives up
   * @param gets its payoff at the target before it pays
   * @param worstNow its payoff in the worst of the present equilibria; empty if there is none
   * @param bestNow in the best of them
   * @param gains what another move of its own would bring it, having promised: above 0 if its own
   *     move would not be best
   */
  public record ForPayer(
      Payer payer,
      Rational cost,
      Rational gets,
      Optional<Rational> worstNow,
      Optional<Rational> bestNow,
      Rational gains) {

    /** Its payoff after paying. */
    public Rational net() {
      return gets.minus(cost);
    }

    /** Whether its own moves stay best. */
    public boolean keepsToIt() {
      return gains.signum() <= 0;
    }
  }

  public Promises {
    payments = List.copyOf(payments);
    others = List.copyOf(others);
  }

  /**
   * The least promises for an outcome.
   *
   * @param wanted with {@link Wanted#NO_EQUILIBRIUM} the target is something without it
   */
  public static Promises of(
      CentralReading central,
      LinearPayoffs payoffs,
      Outcome outcome,
      Wanted wanted,
      Optional<Payer> payer) {
    boolean having = wanted != Wanted.NO_EQUILIBRIUM;
    if (central.form() == Form.SIMULTANEOUS) {
      FlipAtOnce game = new FlipAtOnce(payoffs, FlipGame.where(central, outcome));
      return new PromisesAtOnce(game, having, payer).of(outcome);
    }
    FlipInTurn game = new FlipInTurn(payoffs, FlipGame.where(central, outcome));
    return new PromisesInTurn(game, having, payer).of(outcome);
  }

  /** No combination of moves has the outcome. */
  static Promises none(Outcome outcome) {
    return new Promises(
        outcome, Optional.empty(), List.of(), Rational.ZERO, List.of(), 0, Optional.empty());
  }
}
