package io.entente.proof;

import io.entente.game.Profile;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a {@link PureProof}. */
final class PureCheck {

  private final Payoffs game;
  private final PureProof proof;
  private final Ledger ledger;
  private final BitSet refuted = new BitSet();
  private final int[] content; // of each profile: how many players have nothing better
  private final int[] strictly; // and how many of these lose by whatever else they do
  private final BitSet[] stated;

  PureCheck(Payoffs game, PureProof proof, Ledger ledger) {
    this.game = game;
    this.proof = proof;
    this.ledger = ledger;
    this.content = new int[(int) game.profiles()];
    this.strictly = new int[(int) game.profiles()];
    this.stated = new BitSet[game.players()];
    for (int player = 0; player < stated.length; player++) {
      stated[player] = new BitSet();
    }
  }

  void run() {
    for (PureProof.Replies replies : proof.replies()) {
      ledger.step(
          "what "
              + game.player(replies.player())
              + " gets"
              + game.against(replies.player(), replies.others()));
      check(replies);
    }
    Set<Profile> listed = new HashSet<>();
    for (PureProof.Equilibrium equilibrium : proof.equilibria()) {
      check(equilibrium, listed);
    }
    if (proof.total().isPresent()) {
      checkTotal(proof.total().get());
    }
  }

  private void check(PureProof.Replies replies) {
    int player = replies.player();
    int base = game.base(ledger, player, replies.others());
    ledger.require(!stated[player].get(base), "this was stated before");
    stated[player].set(base);
    List<Rational> payoffs = replies.payoffs();
    ledger.require(
        payoffs.size() == game.strategies(player),
        payoffs.size() + " payoffs for " + game.strategies(player) + " strategies");
    Rational best = payoffs.get(0);
    for (int strategy = 0; strategy < payoffs.size(); strategy++) {
      Rational payoff = payoffs.get(strategy);
      Rational given = game.at(player, base + strategy * game.stride(player));
      if (!payoff.equals(given)) {
        throw ledger.refuted(
            "from "
                + game.name(player, strategy)
                + " it gets "
                + given
                + " in the game, not "
                + payoff);
      }
      best = payoff.compareTo(best) > 0 ? payoff : best;
    }
    int contenders = 0;
    int last = 0;
    for (int strategy = 0; strategy < payoffs.size(); strategy++) {
      int index = base + strategy * game.stride(player);
      if (game.isMore(player, best, payoffs.get(strategy))) {
        refuted.set(index);
      } else {
        content[index]++;
        contenders++;
        last = index;
      }
    }
    if (contenders == 1) {
      strictly[last]++;
    }
  }

  private void check(PureProof.Equilibrium equilibrium, Set<Profile> listed) {
    Profile profile = equilibrium.profile();
    ledger.conclusion("the equilibrium " + profile);
    ledger.require(
        profile.players() == game.players(),
        profile.players() + " strategies for " + game.players() + " players");
    int index = 0;
    for (int player = 0; player < game.players(); player++) {
      game.requireStrategy(ledger, player, profile.strategy(player));
      index += profile.strategy(player) * game.stride(player);
    }
    ledger.conclusion("the equilibrium " + game.profile(index));
    ledger.require(listed.add(profile), "it is listed twice");
    ledger.require(!refuted.get(index), "somebody gains by deviating");
    ledger.require(content[index] == game.players(), "that nobody gains by deviating is not shown");
    boolean strict = strictly[index] == game.players();
    ledger.require(
        strict == equilibrium.strict(),
        strict ? "it is strict, and called weak" : "it is weak, and called strict");
    ledger.require(
        equilibrium.payoffs().size() == game.players(),
        equilibrium.payoffs().size() + " payoffs for " + game.players() + " players");
    for (int player = 0; player < game.players(); player++) {
      Rational payoff = equilibrium.payoffs().get(player);
      ledger.require(
          payoff.equals(game.at(player, index)),
          game.player(player) + " gets " + game.at(player, index) + ", not " + payoff);
    }
  }

  private void checkTotal(BigInteger total) {
    ledger.conclusion("that there are " + total + " equilibria in all");
    long found = 0;
    for (int index = 0; index < content.length; index++) {
      if (content[index] == game.players() && !refuted.get(index)) {
        found++;
      } else if (!refuted.get(index)) {
        throw ledger.refuted("nothing shows that " + game.profile(index) + " is none");
      }
    }
    ledger.require(total.equals(BigInteger.valueOf(found)), "there are " + found);
  }
}
