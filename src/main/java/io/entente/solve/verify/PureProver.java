package io.entente.solve.verify;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.proof.PureProof;
import io.entente.proof.Statements;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes the proof of pure equilibria. The replies of the player with the most strategies refute
 * nearly all other profiles; what they leave, the other players' replies do.
 */
final class PureProver {

  private final StrategicGame game;
  private final Shape shape;
  private final List<PureProof.Replies> replies = new ArrayList<>();
  private final BitSet[] stated;

  private PureProver(StrategicGame game) {
    this.game = game;
    this.shape = game.shape();
    this.stated = new BitSet[shape.players()];
    for (int player = 0; player < stated.length; player++) {
      stated[player] = new BitSet();
    }
  }

  static Draft of(StrategicGame game, Solution<PureEquilibrium> solution) {
    PureProver prover = new PureProver(game);
    List<PureProof.Equilibrium> listed = new ArrayList<>();
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      int index = equilibrium.profile().index(game.shape());
      for (int player = 0; player < prover.stated.length; player++) {
        prover.state(player, index);
      }
      listed.add(
          new PureProof.Equilibrium(
              equilibrium.profile(), equilibrium.strict(), Statements.payoffs(game, index)));
    }
    Draft.Scope scope = new Draft.Scope();
    int count = listed.size();
    if (count > 0) {
      scope.covers.add(Draft.count(count, "equilibrium", "equilibria") + " in pure strategies");
    }
    Optional<BigInteger> total = solution.total();
    if (total.isPresent() && !prover.refuteOthers()) {
      total = Optional.empty();
      scope.not.add(
          "that there are no other equilibria in pure strategies: the game has "
              + game.shape().exactProfiles()
              + " profiles, too many for a proof of up to "
              + Draft.MOST_NUMBERS
              + " numbers");
    } else if (total.isPresent()) {
      boolean all = total.get().equals(BigInteger.valueOf(count));
      scope.covers.add(
          !all
              ? "that there are " + total.get() + " in all"
              : count == 0
                  ? "that there is no equilibrium in pure strategies"
                  : Draft.others(count));
    }
    return scope.of(new PureProof(listed, total, prover.replies));
  }

  private void state(int player, int index) {
    int base = base(player, index);
    if (!stated[player].get(base)) {
      stated[player].set(base);
      replies.add(Statements.replies(game, player, base));
    }
  }

  private int base(int player, int index) {
    return shape.deviate(index, player, 0);
  }

  /** States what refutes every profile that is no equilibrium; false if that is too much. */
  private boolean refuteOthers() {
    if (shape.profiles() > Draft.MOST_NUMBERS) {
      return false;
    }
    int most = 0;
    for (int player = 1; player < stated.length; player++) {
      most = shape.strategies(player) > shape.strategies(most) ? player : most;
    }
    long numbers = shape.profiles();
    for (int index = 0; index < shape.profiles(); index++) {
      state(most, index);
      boolean refuted = gains(most, index);
      for (int player = 0; player < stated.length && !refuted; player++) {
        if (player != most) {
          numbers += stated[player].get(base(player, index)) ? 0 : shape.strategies(player);
          state(player, index);
          refuted = gains(player, index);
        }
      }
      if (numbers > Draft.MOST_NUMBERS) {
        return false;
      }
    }
    return true;
  }

  private boolean gains(int player, int index) {
    for (int own = 0; own < shape.strategies(player); own++) {
      if (game.compare(player, shape.deviate(index, player, own), index) > 0) {
        return true;
      }
    }
    return false;
  }
}
