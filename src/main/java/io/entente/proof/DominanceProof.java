package io.entente.proof;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * That strategies are strictly dominated, round by round, and that nothing else in what is left is.
 *
 * <p>A dominating strategy may be a mixture; a pure one has the weight 1. That a strategy stands is
 * shown by a belief about the others to which it is a best reply: for mixtures by one belief
 * (Pearce's lemma), for pure strategies by one or more that together rule out each other strategy
 * of the player.
 *
 * @param byMixtures whether the claim is that no mixture dominates what is left, or only that no
 *     pure strategy does
 * @param rounds what goes in each round
 * @param remaining what is left, per player in ascending order
 * @param standing why it stays
 * @param weak strategies that are weakly dominated in the whole game; whether there are others is
 *     not claimed
 * @see "Pearce (1984), Rationalizable Strategic Behavior and the Problem of Perfection,
 *     Econometrica 52, 1029-1050"
 */
public record DominanceProof(
    boolean byMixtures,
    List<List<Dominated>> rounds,
    List<List<Integer>> remaining,
    List<Standing> standing,
    List<Dominated> weak)
    implements Proof {

  /**
   * A strategy that a mixture beats, whatever the others play of what is left to them.
   *
   * @param by the mixture: a weight per strategy of the player
   * @param payoffs what the strategy pays, the others' profiles in the order of their indices
   * @param dominating what the mixture pays against the same
   */
  public record Dominated(
      int player,
      int strategy,
      List<Rational> by,
      List<Rational> payoffs,
      List<Rational> dominating) {
    public Dominated {
      by = List.copyOf(by);
      payoffs = List.copyOf(payoffs);
      dominating = List.copyOf(dominating);
    }
  }

  /**
   * What a player expects of each of its strategies under a belief, so that no strategy that pays
   * no more than this one dominates it.
   */
  public record Standing(int player, int strategy, List<Belief> beliefs, List<Rational> payoffs) {
    public Standing {
      beliefs = List.copyOf(beliefs);
      payoffs = List.copyOf(payoffs);
    }
  }

  /** How likely the others play this, which is left to each of them. */
  public record Belief(List<Integer> others, Rational weight) {
    public Belief {
      others = List.copyOf(others);
    }
  }

  public DominanceProof {
    rounds = copies(rounds);
    remaining = copies(remaining);
    standing = List.copyOf(standing);
    weak = List.copyOf(weak);
  }

  private static <T> List<List<T>> copies(List<List<T>> lists) {
    List<List<T>> copy = new ArrayList<>(lists.size());
    for (List<T> list : lists) {
      copy.add(List.copyOf(list));
    }
    return List.copyOf(copy);
  }

  @Override
  public String concept() {
    return byMixtures ? "rationalisable" : "dominance";
  }

  @Override
  public int steps() {
    int steps = standing.size() + weak.size();
    for (List<Dominated> round : rounds) {
      steps += round.size();
    }
    return steps;
  }
}
