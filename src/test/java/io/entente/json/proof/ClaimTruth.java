package io.entente.json.proof;

import io.entente.game.Dominance;
import io.entente.game.GameTree;
import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.Regret;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.game.SubgamePerfection;
import io.entente.number.Rational;
import io.entente.proof.DominanceProof;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.PureProof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what a proof claims is true: by the definitions, trying everything, on small games. */
final class ClaimTruth {

  private ClaimTruth() {}

  static boolean isTrue(StrategicGame game, PureProof proof) {
    long count = 0;
    for (int index = 0; index < game.shape().profiles(); index++) {
      count += NashEquilibrium.isEquilibrium(game, index) ? 1 : 0;
    }
    boolean isTrue = proof.total().isEmpty() || proof.total().get().longValue() == count;
    for (PureProof.Equilibrium listed : proof.equilibria()) {
      int index = listed.profile().index(game.shape());
      isTrue &= NashEquilibrium.isEquilibrium(game, index);
      isTrue &= NashEquilibrium.isStrict(game, index) == listed.strict();
      for (int player = 0; player < game.shape().players(); player++) {
        isTrue &= listed.payoffs().get(player).equals(game.exactPayoff(player, index));
      }
    }
    return isTrue && new HashSet<>(proof.equilibria()).size() == proof.equilibria().size();
  }

  static boolean isTrue(StrategicGame game, DominanceProof proof) {
    Restriction left = Restriction.all(game.shape());
    for (List<DominanceProof.Dominated> round : proof.rounds()) {
      Restriction after = left;
      for (DominanceProof.Dominated gone : round) {
        if (dominating(game, left, gone.player(), gone.strategy()).isEmpty()) {
          return false;
        }
        after = after.without(gone.player(), gone.strategy());
      }
      left = after;
    }
    for (int player = 0; player < game.shape().players(); player++) {
      if (!left.strategies(player).equals(proof.remaining().get(player))) {
        return false;
      }
      for (int strategy : left.strategies(player)) {
        if (!dominating(game, left, player, strategy).isEmpty()) {
          return false;
        }
      }
    }
    for (DominanceProof.Dominated weak : proof.weak()) {
      int by = weak.by().indexOf(Rational.ONE);
      if (by < 0 || !Dominance.weakly(game, weak.player(), by, weak.strategy())) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> dominating(
      StrategicGame game, Restriction left, int player, int strategy) {
    List<Integer> dominating = new ArrayList<>();
    for (int by : left.strategies(player)) {
      if (by != strategy && Dominance.strictly(game, left, player, by, strategy)) {
        dominating.add(by);
      }
    }
    return dominating;
  }

  /** The list of a proof that claims completeness must be the true one. */
  static boolean isTrue(StrategicGame game, MixedProof proof, MixedProof complete) {
    Set<MixedProof.Point> listed = new HashSet<>(proof.equilibria());
    for (MixedProof.Point point : listed) {
      Rational[][] rows = new Rational[point.probabilities().size()][];
      for (int player = 0; player < rows.length; player++) {
        rows[player] = point.probabilities().get(player).toArray(new Rational[0]);
      }
      if (Regret.of(game, MixedProfile.of(rows)) != 0) {
        return false;
      }
    }
    return listed.size() == proof.equilibria().size()
        && (proof.corners().isEmpty() || listed.equals(new HashSet<>(complete.equilibria())));
  }

  static boolean isTrue(GameTree tree, InductionProof proof) {
    for (InductionProof.Plan plan : proof.plans()) {
      List<Double> payoffs = new ArrayList<>();
      plan.payoffs().forEach(payoff -> payoffs.add(payoff.toDouble()));
      if (!SubgamePerfection.isSubgamePerfect(tree, plan.actions())
          || !Play.of(tree, plan.actions()).payoffs().equals(payoffs)) {
        return false;
      }
    }
    return new HashSet<>(proof.plans()).size() == proof.plans().size()
        && (proof.total().isEmpty() || proof.total().get().longValue() == count(tree));
  }

  /** How many plans are subgame-perfect, trying all. */
  static long count(GameTree tree) {
    int[] actions = new int[tree.informationSets().size()];
    long count = 0;
    while (true) {
      count += SubgamePerfection.isSubgamePerfect(tree, PureStrategyPlan.of(actions)) ? 1 : 0;
      int at = actions.length - 1;
      while (at >= 0 && ++actions[at] == tree.informationSets().get(at).actions().size()) {
        actions[at--] = 0;
      }
      if (at < 0) {
        return count;
      }
    }
  }
}
