package io.entente.proof;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Checks a {@link DominanceProof}. */
final class DominanceCheck {

  private final Payoffs game;
  private final DominanceProof proof;
  private final Ledger ledger;

  /** What is left to each player. */
  private final BitSet[] left;

  DominanceCheck(Payoffs game, DominanceProof proof, Ledger ledger) {
    this.game = game;
    this.proof = proof;
    this.ledger = ledger;
    this.left = new BitSet[game.players()];
    for (int player = 0; player < left.length; player++) {
      left[player] = new BitSet();
      left[player].set(0, game.strategies(player));
    }
  }

  void run() {
    for (DominanceProof.Dominated weak : proof.weak()) {
      ledger.step(
          game.name(weak.player(), weak.strategy())
              + " of "
              + game.player(weak.player())
              + ", weakly dominated");
      check(weak, false);
    }
    for (int round = 0; round < proof.rounds().size(); round++) {
      ledger.conclusion("round " + (round + 1));
      ledger.require(!proof.rounds().get(round).isEmpty(), "nothing goes in it");
      for (DominanceProof.Dominated gone : proof.rounds().get(round)) {
        ledger.step(
            "round "
                + (round + 1)
                + ", "
                + game.name(gone.player(), gone.strategy())
                + " of "
                + game.player(gone.player()));
        check(gone, true);
      }
      for (DominanceProof.Dominated gone : proof.rounds().get(round)) {
        ledger.require(
            left[gone.player()].get(gone.strategy()),
            game.name(gone.player(), gone.strategy()) + " goes twice");
        left[gone.player()].clear(gone.strategy());
      }
    }
    checkRemaining();
    checkStanding();
  }

  private void check(DominanceProof.Dominated claim, boolean strict) {
    int player = claim.player();
    ledger.require(player >= 0 && player < game.players(), "there is no player " + player);
    game.requireStrategy(ledger, player, claim.strategy());
    ledger.require(
        claim.by().size() == game.strategies(player),
        claim.by().size() + " weights for " + game.strategies(player) + " strategies");
    Rational sum = Rational.ZERO;
    for (int strategy = 0; strategy < claim.by().size(); strategy++) {
      Rational weight = claim.by().get(strategy);
      ledger.require(weight.signum() >= 0, "the weight " + weight + " is negative");
      ledger.require(
          weight.signum() == 0 || left[player].get(strategy),
          game.name(player, strategy) + " is gone already");
      sum = sum.plus(weight);
    }
    ledger.require(sum.equals(Rational.ONE), "the weights sum to " + sum + ", not to 1");
    List<Integer> bases = bases(player);
    ledger.require(
        claim.payoffs().size() == bases.size() && claim.dominating().size() == bases.size(),
        "the others have " + bases.size() + " combinations left");
    boolean better = strict;
    for (int at = 0; at < bases.size(); at++) {
      Rational payoff = claim.payoffs().get(at);
      Rational dominating = claim.dominating().get(at);
      requireNumber(player, bases.get(at), claim.strategy(), payoff);
      Rational mixed = Rational.ZERO;
      for (int strategy = 0; strategy < claim.by().size(); strategy++) {
        if (claim.by().get(strategy).signum() > 0) {
          Rational pays = game.at(player, bases.get(at) + strategy * game.stride(player));
          mixed = mixed.plus(claim.by().get(strategy).times(pays));
        }
      }
      if (!mixed.equals(dominating)) {
        throw ledger.refuted(
            "what dominates pays "
                + mixed
                + against(player, bases.get(at))
                + ", not "
                + dominating);
      }
      boolean more = game.isMore(player, dominating, payoff);
      better |= more;
      if (strict ? !more : game.isMore(player, payoff, dominating)) {
        throw ledger.refuted(
            dominating
                + " is "
                + (strict ? "not more than " : "less than ")
                + payoff
                + against(player, bases.get(at)));
      }
    }
    ledger.require(better, "nowhere is it better");
  }

  private void requireNumber(int player, int base, int strategy, Rational payoff) {
    Rational given = game.at(player, base + strategy * game.stride(player));
    if (!given.equals(payoff)) {
      throw ledger.refuted(
          game.name(player, strategy)
              + " pays "
              + given
              + against(player, base)
              + ", not "
              + payoff);
    }
  }

  private String against(int player, int base) {
    return game.against(player, game.others(player, base));
  }

  /** The indices at which the player plays its strategy 0 and the others what is left to them. */
  private List<Integer> bases(int player) {
    List<Integer> bases = List.of(0);
    for (int other = 0; other < game.players(); other++) {
      if (other != player) {
        List<Integer> longer = new ArrayList<>();
        for (int base : bases) {
          for (int s = left[other].nextSetBit(0); s >= 0; s = left[other].nextSetBit(s + 1)) {
            longer.add(base + s * game.stride(other));
          }
        }
        bases = longer;
      }
    }
    return bases;
  }

  private void checkRemaining() {
    ledger.conclusion("what is left");
    ledger.require(
        proof.remaining().size() == game.players(),
        proof.remaining().size() + " lists for " + game.players() + " players");
    for (int player = 0; player < game.players(); player++) {
      List<Integer> there = new ArrayList<>();
      for (int s = left[player].nextSetBit(0); s >= 0; s = left[player].nextSetBit(s + 1)) {
        there.add(s);
      }
      ledger.require(
          there.equals(proof.remaining().get(player)),
          "after the rounds "
              + game.player(player)
              + " has the strategies "
              + there
              + ", not "
              + proof.remaining().get(player));
    }
  }

  private void checkStanding() {
    BitSet[][] ruledOut = new BitSet[game.players()][];
    for (int player = 0; player < game.players(); player++) {
      ruledOut[player] = new BitSet[game.strategies(player)];
    }
    for (DominanceProof.Standing standing : proof.standing()) {
      ledger.step(
          "that "
              + game.name(standing.player(), standing.strategy())
              + " of "
              + game.player(standing.player())
              + " is not dominated");
      BitSet by = check(standing);
      BitSet[] own = ruledOut[standing.player()];
      if (own[standing.strategy()] == null) {
        own[standing.strategy()] = new BitSet();
      }
      boolean all = covers(standing.player(), by);
      if (all || !proof.byMixtures()) {
        own[standing.strategy()].or(by);
      }
    }
    ledger.conclusion("that nothing left is dominated");
    for (int player = 0; player < game.players(); player++) {
      for (int s = left[player].nextSetBit(0); s >= 0; s = left[player].nextSetBit(s + 1)) {
        BitSet by = ruledOut[player][s] == null ? new BitSet() : ruledOut[player][s];
        by.set(s);
        ledger.require(
            covers(player, by),
            "it is not shown that "
                + game.name(player, s)
                + " of "
                + game.player(player)
                + " stands");
      }
    }
  }

  private boolean covers(int player, BitSet by) {
    BitSet missing = (BitSet) left[player].clone();
    missing.andNot(by);
    return missing.isEmpty();
  }

  /** The strategies that pay no more than this one under this belief, itself among them. */
  private BitSet check(DominanceProof.Standing standing) {
    int player = standing.player();
    ledger.require(player >= 0 && player < game.players(), "there is no player " + player);
    game.requireStrategy(ledger, player, standing.strategy());
    Rational sum = Rational.ZERO;
    List<Integer> bases = new ArrayList<>();
    for (DominanceProof.Belief belief : standing.beliefs()) {
      bases.add(game.base(ledger, player, belief.others()));
      for (int at = 0; at < belief.others().size(); at++) {
        int other = at < player ? at : at + 1;
        ledger.require(
            left[other].get(belief.others().get(at)),
            game.name(other, belief.others().get(at)) + " is not left");
      }
      ledger.require(belief.weight().signum() > 0, "a belief has the weight " + belief.weight());
      sum = sum.plus(belief.weight());
    }
    ledger.require(sum.equals(Rational.ONE), "the beliefs sum to " + sum + ", not to 1");
    ledger.require(
        standing.payoffs().size() == game.strategies(player),
        standing.payoffs().size() + " payoffs for " + game.strategies(player) + " strategies");
    BitSet by = new BitSet();
    Rational own = standing.payoffs().get(standing.strategy());
    for (int strategy = 0; strategy < game.strategies(player); strategy++) {
      Rational expected = Rational.ZERO;
      for (int at = 0; at < bases.size(); at++) {
        Rational pays = game.at(player, bases.get(at) + strategy * game.stride(player));
        expected = expected.plus(standing.beliefs().get(at).weight().times(pays));
      }
      Rational stated = standing.payoffs().get(strategy);
      ledger.require(
          expected.equals(stated),
          game.name(player, strategy) + " pays " + expected + " on average, not " + stated);
      if (!game.isMore(player, stated, own)) {
        by.set(strategy);
      }
    }
    return by;
  }
}
