package io.entente.proof;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a {@link MixedProof}. Payoffs are compared exactly, whatever the tie tolerance. */
final class MixedCheck {

  private final StrategicGame source;
  private final Payoffs game;
  private final MixedProof proof;
  private final Ledger ledger;

  MixedCheck(StrategicGame source, MixedProof proof, Ledger ledger) {
    this.source = source;
    this.game = new Payoffs(source);
    this.proof = proof;
    this.ledger = ledger;
  }

  void run() {
    Set<List<List<Rational>>> listed = new HashSet<>();
    for (int at = 0; at < proof.equilibria().size(); at++) {
      ledger.step("equilibrium " + (at + 1));
      MixedProof.Point point = proof.equilibria().get(at);
      checkProbabilities(point.probabilities());
      ledger.require(listed.add(point.probabilities()), "it is listed twice");
      checkPayoffs(point);
    }
    if (proof.corners().isPresent()) {
      ledger.conclusion("that there are no others");
      ledger.require(game.players() == 2, "this can be shown for two players only");
      checkAll(proof.corners().get(), listed);
    }
  }

  private void checkProbabilities(List<List<Rational>> probabilities) {
    ledger.require(
        probabilities.size() == game.players(),
        probabilities.size() + " strategies for " + game.players() + " players");
    for (int player = 0; player < game.players(); player++) {
      List<Rational> row = probabilities.get(player);
      ledger.require(
          row.size() == game.strategies(player),
          row.size() + " probabilities for " + game.strategies(player) + " strategies");
      Rational sum = Rational.ZERO;
      for (Rational probability : row) {
        ledger.require(
            probability.signum() >= 0, "the probability " + probability + " is negative");
        sum = sum.plus(probability);
      }
      ledger.require(
          sum.equals(Rational.ONE),
          "the probabilities of " + game.player(player) + " sum to " + sum + ", not to 1");
    }
  }

  private void checkPayoffs(MixedProof.Point point) {
    ledger.require(
        point.payoffs().size() == game.players(),
        point.payoffs().size() + " lists of payoffs for " + game.players() + " players");
    List<List<Rational>> expected = Expectations.of(game, point.probabilities());
    for (int player = 0; player < game.players(); player++) {
      List<Rational> row = point.payoffs().get(player);
      ledger.require(
          row.size() == game.strategies(player),
          row.size() + " payoffs for " + game.strategies(player) + " strategies");
      Rational best = row.get(0);
      for (int strategy = 0; strategy < row.size(); strategy++) {
        ledger.require(
            row.get(strategy).equals(expected.get(player).get(strategy)),
            game.name(player, strategy)
                + " pays "
                + game.player(player)
                + " "
                + expected.get(player).get(strategy)
                + ", not "
                + row.get(strategy));
        best = row.get(strategy).compareTo(best) > 0 ? row.get(strategy) : best;
      }
      for (int strategy = 0; strategy < row.size(); strategy++) {
        boolean played = point.probabilities().get(player).get(strategy).signum() > 0;
        ledger.require(
            !played || row.get(strategy).equals(best),
            game.player(player)
                + " plays "
                + game.name(player, strategy)
                + " for "
                + row.get(strategy)
                + " where "
                + best
                + " is to be had");
      }
    }
  }

  private void checkAll(MixedProof.Corners corners, Set<List<List<Rational>>> listed) {
    Map<BitSet, MixedProof.Corner> first = corners(corners.first(), 0);
    Map<BitSet, MixedProof.Corner> second = corners(corners.second(), 1);
    ledger.conclusion("that there are no others");
    int strategies = game.strategies(0);
    int replies = game.strategies(1);
    Labels seconds = new Labels(second, replies, strategies + replies);
    int found = 0;
    for (Map.Entry<BitSet, MixedProof.Corner> entry : first.entrySet()) {
      BitSet missing = new BitSet();
      missing.set(0, strategies + replies);
      missing.andNot(entry.getKey());
      for (MixedProof.Corner partner : seconds.withAll(missing)) {
        List<Rational> x = normalised(entry.getValue());
        List<Rational> y = normalised(partner);
        if (x.isEmpty() || y.isEmpty()) {
          continue; // nobody plays anything: the one complete pair that is no profile
        }
        found++;
        ledger.require(
            listed.contains(List.of(x, y)), "an equilibrium is missing: " + x + " with " + y);
      }
    }
    ledger.require(
        found == listed.size(),
        (listed.size() - found) + " of those listed are no extreme equilibria, but mixtures");
  }

  private Map<BitSet, MixedProof.Corner> corners(MixedProof.CornerList list, int player) {
    return CornerCheck.check(
        BestReplyPolytope.of(source, player), list, ledger, game.player(player));
  }

  /** The weights as probabilities; empty if all are 0. */
  private static List<Rational> normalised(MixedProof.Corner corner) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : corner.weights()) {
      sum = sum.add(weight);
    }
    List<Rational> probabilities = new ArrayList<>();
    if (sum.signum() > 0) {
      for (BigInteger weight : corner.weights()) {
        probabilities.add(Rational.of(weight, sum));
      }
    }
    return probabilities;
  }
}
