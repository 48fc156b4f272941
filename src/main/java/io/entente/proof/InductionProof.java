package io.entente.proof;

import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That certain plans are subgame-perfect equilibria of a tree with perfect information, and how
 * many there are in all.
 *
 * <p>A plan is one if at every point of decision the action taken pays its player no less than any
 * other, the plan being followed afterwards (the one-shot deviation principle). That none is
 * missing is shown by counting: for every subgame, which payoffs its equilibria have and how many
 * have each.
 *
 * @param plans the plans
 * @param total how many equilibria the tree has; empty if nothing is claimed about that
 * @param tallies the counts, one for every node that is no end; empty without a total
 */
public record InductionProof(List<Plan> plans, Optional<BigInteger> total, List<Tally> tallies)
    implements Proof {

  /**
   * A plan and what it pays.
   *
   * @param payoffs what each player gets; expected, if chance moves
   * @param choices [information set][action]: what the player who decides there gets after the
   *     action
   */
  public record Plan(
      PureStrategyPlan actions, List<Rational> payoffs, List<List<Rational>> choices) {
    public Plan {
      payoffs = List.copyOf(payoffs);
      List<List<Rational>> copy = new ArrayList<>(choices.size());
      for (List<Rational> choice : choices) {
        copy.add(List.copyOf(choice));
      }
      choices = List.copyOf(copy);
    }
  }

  /** The equilibria of the subgame at a node, by what they pay; no payoffs twice. */
  public record Tally(int node, List<Count> counts) {
    public Tally {
      counts = List.copyOf(counts);
    }
  }

  /** So many equilibria of a subgame pay the players this. */
  public record Count(List<Rational> payoffs, BigInteger equilibria) {
    public Count {
      payoffs = List.copyOf(payoffs);
    }
  }

  public InductionProof {
    plans = List.copyOf(plans);
    tallies = List.copyOf(tallies);
  }

  @Override
  public String concept() {
    return "subgame-perfect";
  }

  @Override
  public int steps() {
    int steps = tallies.size();
    for (Plan plan : plans) {
      steps += plan.choices().size();
    }
    return steps;
  }
}
