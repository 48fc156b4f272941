package io.entente.solve;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.GameTree;
import io.entente.game.MixedProfile;
import io.entente.game.PureStrategyPlan;
import io.entente.game.StrategicGame;
import io.entente.game.SubgamePerfection;
import io.entente.number.Decimals;
import io.entente.number.Functions;
import io.entente.solve.quantal.BehaviorPlay;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;
import io.entente.solve.quantal.LogitFit;
import io.entente.solve.quantal.LogitLimit;
import io.entente.solve.quantal.NotFollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Logit quantal response on the principal branch: equilibria at some λ, and where the branch ends.
 *
 * @param agentForm whether agents are the information sets of a tree; else they are the players
 * @param points the equilibria asked for, λ ascending
 * @param limit the end of the branch
 * @param fit the λ that makes observed choices most likely, if some were given
 */
public record QuantalResponse(
    boolean agentForm, List<Point> points, Limit limit, Optional<LogitFit> fit) implements Answer {

  /** λ times payoff range, if no λ is asked for. */
  private static final double[] USUAL = {0, 1, 3, 10, 30, 100};

  /**
   * One equilibrium.
   *
   * @param equilibrium λ, the probabilities and the gap
   * @param payoffs what each player gets on average
   * @param passes how often the branch passes this λ; more than once where it turns back
   */
  public record Point(LogitEquilibrium equilibrium, List<Double> payoffs, int passes) {}

  /**
   * Where the branch ends.
   *
   * @param probabilities [agent][action]
   * @param payoffs what each player gets on average
   * @param regret the most that anybody gains by deviating: in the strategic form by its strategy,
   *     in the agent form by one action, on average where it is taken
   * @param certified whether this is established to be the end; else the last point reached
   * @param lambda how far the branch was followed
   */
  public record Limit(
      List<List<Double>> probabilities,
      List<Double> payoffs,
      double regret,
      boolean certified,
      double lambda) {}

  public QuantalResponse {
    points = List.copyOf(points);
  }

  @Override
  public Concept concept() {
    return Concept.QUANTAL;
  }

  /**
   * Of a game in strategic form.
   *
   * @throws NotAnsweredException if the branch is not followed that far
   */
  public static QuantalResponse of(StrategicGame game, Noise noise) {
    try {
      LogitBranch branch = LogitBranch.of(game);
      Function<LogitEquilibrium, List<Double>> payoffs =
          at -> payoffs(game, LogitLimit.profile(at));
      LogitLimit end = LogitLimit.of(game);
      Limit limit =
          new Limit(
              rows(end.profile()),
              payoffs(game, end.profile()),
              end.regret(),
              end.certified(),
              end.lambda());
      return new QuantalResponse(
          false,
          points(branch, noise, payoffs),
          limit,
          noise.observed().map(seen -> LogitFit.of(branch, seen)));
    } catch (NotFollowedException not) {
      throw new NotAnsweredException(not.getMessage(), not.remedy());
    }
  }

  /**
   * Of a tree, in agent form.
   *
   * @throws NotAnsweredException if the branch is not followed that far
   */
  public static QuantalResponse of(GameTree tree, Noise noise) {
    try {
      LogitBranch branch = LogitBranch.of(tree);
      Function<LogitEquilibrium, List<Double>> payoffs =
          at -> new BehaviorPlay(tree, at.probabilities()).payoffs();
      List<Point> points = points(branch, noise, payoffs);
      return new QuantalResponse(
          true,
          points,
          limit(tree, branch.end()),
          noise.observed().map(seen -> LogitFit.of(branch, seen)));
    } catch (NotFollowedException not) {
      throw new NotAnsweredException(not.getMessage(), not.remedy());
    }
  }

  private static List<Point> points(
      LogitBranch branch, Noise noise, Function<LogitEquilibrium, List<Double>> payoffs) {
    List<Double> asked = noise.lambdas().isEmpty() ? usual(branch.payoffRange()) : noise.lambdas();
    List<Point> points = new ArrayList<>();
    for (double lambda : asked) {
      LogitEquilibrium at =
          branch
              .at(lambda)
              .orElseThrow(
                  () ->
                      new NotAnsweredException(
                          "the branch of logit equilibria could not be followed to lambda "
                              + Decimals.shortest(lambda),
                          "ask for a smaller --lambda; payoffs differ by up to "
                              + Decimals.shortest(branch.payoffRange())));
      points.add(new Point(at, payoffs.apply(at), branch.passes(lambda)));
    }
    return points;
  }

  /** λ that show how play sharpens in a game whose payoffs differ by this much, rounded. */
  private static List<Double> usual(double range) {
    List<Double> lambdas = new ArrayList<>();
    for (double scaled : USUAL) {
      double lambda = range > 0 ? scaled / range : scaled;
      double unit = 1;
      if (lambda > 0) {
        unit = Functions.pow(10, Math.floor(Functions.log(lambda) / Functions.log(10)));
      }
      double digits = Math.round(lambda / unit);
      lambdas.add(unit < 1 ? digits / (1 / unit) : digits * unit);
    }
    return lambdas;
  }

  private static List<Double> payoffs(StrategicGame game, MixedProfile profile) {
    List<Double> payoffs = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      payoffs.add(ExpectedPayoffs.average(game, player, profile));
    }
    return payoffs;
  }

  private static List<List<Double>> rows(MixedProfile profile) {
    List<List<Double>> rows = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Double> row = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        row.add(profile.probability(player, strategy));
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * With perfect information and no ties there is one subgame-perfect equilibrium, in which each
   * action is better than its alternatives by a least gain, and response from the ends backwards
   * converges to it.
   */
  private static Limit limit(GameTree tree, LogitEquilibrium end) {
    if (tree.hasPerfectInformation()) {
      Solution<SubgamePerfectEquilibrium> perfect =
          BackwardInduction.withDefaultLimit().solve(tree);
      if (perfect.completeness() == Completeness.ALL && perfect.equilibria().size() == 1) {
        PureStrategyPlan plan = perfect.equilibria().get(0).plan();
        List<List<Double>> rows = new ArrayList<>();
        for (int set = 0; set < tree.informationSets().size(); set++) {
          List<Double> row = new ArrayList<>();
          for (int a = 0; a < tree.informationSets().get(set).actions().size(); a++) {
            row.add(a == plan.action(set) ? 1.0 : 0.0);
          }
          rows.add(row);
        }
        return new Limit(
            rows,
            perfect.equilibria().get(0).payoffs(),
            SubgamePerfection.regret(tree, plan),
            true,
            end.lambda());
      }
    }
    BehaviorPlay play = new BehaviorPlay(tree, end.probabilities());
    return new Limit(end.probabilities(), play.payoffs(), play.regret(), false, end.lambda());
  }
}
