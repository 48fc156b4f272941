package io.entente.proof;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;

/**
 * Says whether a proof proves what it claims of a game.
 *
 * <p>Whatever the proof holds, the answer is a verdict: a proof that was changed, damaged or made
 * for another game fails at the first statement that is wrong. If a proof holds, its claim is true
 * of the payoffs as the game states them; payoffs of a player with a tie tolerance tie within it.
 */
public final class Checker {

  private Checker() {}

  /** Checks a proof about a game in strategic form. */
  public static Verdict check(StrategicGame game, Proof proof) {
    Ledger ledger = new Ledger();
    return ledger.run(
        () -> {
          if (proof instanceof PureProof pure) {
            new PureCheck(new Payoffs(game), pure, ledger).run();
          } else if (proof instanceof DominanceProof dominance) {
            new DominanceCheck(new Payoffs(game), dominance, ledger).run();
          } else if (proof instanceof MixedProof mixed) {
            new MixedCheck(game, mixed, ledger).run();
          } else {
            throw ledger.refuted("it is about a tree, and this is a game in strategic form");
          }
        });
  }

  /** Checks a proof about a tree. */
  public static Verdict check(GameTree tree, Proof proof) {
    Ledger ledger = new Ledger();
    return ledger.run(
        () -> {
          if (proof instanceof InductionProof induction) {
            new InductionCheck(tree, induction, ledger).run();
          } else {
            throw ledger.refuted("it is about a game in strategic form, and this is a tree");
          }
        });
  }
}
