package io.entente.solve.information;

import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.SequentialRationality;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Perfect Bayesian equilibria in pure strategies: plans that are optimal at every information set,
 * reached or not, under beliefs that follow Bayes' rule wherever it says something ({@link
 * Surprises} states the rule).
 *
 * <p>All of them are found, exactly. They are subgame-perfect; with perfect information they are
 * the subgame-perfect equilibria. There may be none in pure strategies.
 *
 * @see "Fudenberg and Tirole (1991), Perfect Bayesian Equilibrium and Sequential Equilibrium,
 *     Journal of Economic Theory 53, 236-260"
 */
public final class PerfectBayesian {

  /** So many nodes are looked at before a search gives up: some seconds. */
  private static final long VISITS = 200_000_000L;

  /**
   * What was found.
   *
   * @param equilibria in the order of their plans
   * @param isComplete whether that is all
   */
  public record Found(List<PerfectBayesianEquilibrium> equilibria, boolean isComplete) {
    public Found {
      equilibria = List.copyOf(equilibria);
    }
  }

  private final GameTree tree;
  private final Histories histories;
  private final int limit;
  private final long visits;
  private final List<PerfectBayesianEquilibrium> equilibria = new ArrayList<>();

  private PerfectBayesian(GameTree tree, int limit, long visits) {
    this.tree = tree;
    this.histories = new Histories(tree);
    this.limit = limit;
    this.visits = visits;
  }

  /**
   * The equilibria of a tree.
   *
   * @param tree with perfect recall, chance moves of positive probability
   * @param limit so many are listed at most
   */
  public static Found of(GameTree tree, int limit) {
    return of(tree, limit, VISITS);
  }

  static Found of(GameTree tree, int limit, long visits) {
    return new PerfectBayesian(tree, limit, visits).found();
  }

  private Found found() {
    PlanSearch search =
        new PlanSearch(
            histories,
            true,
            plan -> {
              Optional<PerfectBayesianEquilibrium> one = equilibrium(plan);
              if (one.isPresent() && equilibria.size() == limit) {
                return false;
              }
              one.ifPresent(equilibria::add);
              return true;
            },
            visits);
    boolean all = search.run();
    Collections.sort(equilibria, Comparator.comparing(PerfectBayesianEquilibrium::plan));
    return new Found(equilibria, all);
  }

  private Optional<PerfectBayesianEquilibrium> equilibrium(int[] actions) {
    Surprises surprises = new Surprises(histories, actions);
    Continuations continuations = new Continuations(histories, actions);
    List<List<Rational>> beliefs = new ArrayList<>(Collections.nCopies(actions.length, List.of()));
    List<OpenBelief> open = new ArrayList<>();
    for (Surprises.Group group : surprises.groups()) {
      Support support = new Support(histories, surprises, group, continuations);
      Optional<Rational[]> weights = support.weights();
      if (weights.isEmpty()) {
        return Optional.empty();
      }
      for (int set : group.sets()) {
        beliefs.set(set, surprises.beliefs(set, weights.get()));
        if (group.weights() > 1) {
          open.add(support.range(set));
        }
      }
    }
    open.sort(Comparator.comparingInt(OpenBelief::informationSet));
    PureStrategyPlan plan = PureStrategyPlan.of(actions);
    Play play = Play.of(tree, plan);
    Beliefs held = new Beliefs(beliefs);
    Rational regret = Rational.ZERO;
    for (Rational here : SequentialRationality.regrets(tree, plan, held)) {
      regret = here.compareTo(regret) > 0 ? here : regret;
    }
    return Optional.of(
        new PerfectBayesianEquilibrium(plan, play.moves(), play.payoffs(), held, open, regret));
  }
}
