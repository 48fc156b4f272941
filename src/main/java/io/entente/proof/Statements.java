package io.entente.proof;

import io.entente.game.GameTree;
import io.entente.game.MixedProfile;
import io.entente.game.PureStrategyPlan;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States what is so: the numbers of a game in the form in which proofs hold them. Who writes a
 * proof chooses which statements it needs; who checks it compares each with the game again.
 */
public final class Statements {

  private Statements() {}

  /** What a player gets from each of its strategies against the rest of the profile there. */
  public static PureProof.Replies replies(StrategicGame game, int player, int index) {
    Payoffs payoffs = new Payoffs(game);
    int base = index - payoffs.strategy(index, player) * payoffs.stride(player);
    List<Rational> row = new ArrayList<>(payoffs.strategies(player));
    for (int strategy = 0; strategy < payoffs.strategies(player); strategy++) {
      row.add(payoffs.at(player, base + strategy * payoffs.stride(player)));
    }
    return new PureProof.Replies(player, payoffs.others(player, index), row);
  }

  /** What each player gets at a profile. */
  public static List<Rational> payoffs(StrategicGame game, int index) {
    List<Rational> row = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      row.add(game.exactPayoff(player, index));
    }
    return row;
  }

  /**
   * What a strategy of a player and a mixture of others pay against these.
   *
   * @param bases where the others play what is left to them and the player its strategy 0,
   *     ascending
   * @param by the mixture, a weight per strategy
   */
  public static DominanceProof.Dominated dominated(
      StrategicGame game, List<Integer> bases, int player, int strategy, List<Rational> by) {
    int stride = game.shape().stride(player);
    List<Rational> payoffs = new ArrayList<>(bases.size());
    List<Rational> dominating = new ArrayList<>(bases.size());
    for (int base : bases) {
      payoffs.add(game.exactPayoff(player, base + strategy * stride));
      Rational mixed = Rational.ZERO;
      for (int own = 0; own < by.size(); own++) {
        if (by.get(own).signum() != 0) {
          mixed = mixed.plus(by.get(own).times(game.exactPayoff(player, base + own * stride)));
        }
      }
      dominating.add(mixed);
    }
    return new DominanceProof.Dominated(player, strategy, by, payoffs, dominating);
  }

  /** What each strategy of a player pays on average if the others play so, in shares of 1. */
  public static DominanceProof.Standing standing(
      StrategicGame game, int player, int strategy, Map<Integer, Rational> shares) {
    Payoffs payoffs = new Payoffs(game);
    List<DominanceProof.Belief> beliefs = new ArrayList<>();
    shares.forEach(
        (base, share) ->
            beliefs.add(new DominanceProof.Belief(payoffs.others(player, base), share)));
    List<Rational> expected = new ArrayList<>();
    for (int own = 0; own < payoffs.strategies(player); own++) {
      Rational sum = Rational.ZERO;
      for (Map.Entry<Integer, Rational> share : shares.entrySet()) {
        int index = share.getKey() + own * payoffs.stride(player);
        sum = sum.plus(share.getValue().times(payoffs.at(player, index)));
      }
      expected.add(sum);
    }
    return new DominanceProof.Standing(player, strategy, beliefs, expected);
  }

  /** What each strategy pays against an exact mixed profile. */
  public static MixedProof.Point point(StrategicGame game, MixedProfile profile) {
    List<List<Rational>> probabilities = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Rational> row = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        row.add(profile.exactProbability(player, strategy));
      }
      probabilities.add(row);
    }
    return new MixedProof.Point(probabilities, Expectations.of(new Payoffs(game), probabilities));
  }

  /**
   * What a plan pays, and what each action pays who decides on it, the plan being followed then.
   */
  public static InductionProof.Plan plan(GameTree tree, PureStrategyPlan plan) {
    Subgames subgames = new Subgames(tree);
    Rational[][] values = subgames.values(plan);
    List<List<Rational>> choices = new ArrayList<>();
    for (int set = 0; set < subgames.informationSets(); set++) {
      List<Rational> choice = new ArrayList<>();
      int node = subgames.node(set);
      for (int action = 0; node >= 0 && action < subgames.actions(set); action++) {
        choice.add(values[subgames.child(node, action)][subgames.player(set)]);
      }
      choices.add(choice);
    }
    return new InductionProof.Plan(plan, List.of(values[0]), choices);
  }

  /**
   * How many subgame-perfect equilibria every subgame has; empty if there are more payoffs than
   * this.
   *
   * @param most the most different payoffs, over all nodes, and the most combinations at a chance
   *     move
   */
  public static Optional<List<InductionProof.Tally>> tallies(GameTree tree, int most) {
    Subgames subgames = new Subgames(tree);
    List<Map<List<Rational>, BigInteger>> counts = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      counts.add(Map.of());
    }
    List<InductionProof.Tally> tallies = new ArrayList<>();
    int payoffs = 0;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        counts.set(node, Map.of(List.of(subgames.end(node)), BigInteger.ONE));
        continue;
      }
      List<Map<List<Rational>, BigInteger>> behind = new ArrayList<>();
      for (int action = 0; action < tree.actions(node); action++) {
        behind.add(counts.get(tree.child(node, action)));
      }
      Optional<Map<List<Rational>, BigInteger>> here =
          SubgameCounts.at(subgames, node, behind, most);
      payoffs += here.map(Map::size).orElse(0);
      if (here.isEmpty() || payoffs > most) {
        return Optional.empty();
      }
      counts.set(node, here.get());
      List<InductionProof.Count> listed = new ArrayList<>();
      here.get().forEach((pays, count) -> listed.add(new InductionProof.Count(pays, count)));
      tallies.add(new InductionProof.Tally(node, listed));
    }
    return Optional.of(tallies);
  }
}
