package io.entente.game.stochastic;

import io.entente.number.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * One play under a plan, drawn by chance.
 *
 * @param steps period by period
 * @param last the state that the last period leads to
 */
public record SimulatedPlay(List<Step> steps, int last) {

  /**
   * One period.
   *
   * @param state where it begins
   * @param profile what is done
   */
  public record Step(int state, int profile) {}

  public SimulatedPlay {
    steps = List.copyOf(steps);
  }

  /**
   * Draws a play; the same number under the same seed is the same play.
   *
   * @param periods how many to follow it
   * @param number which play
   */
  public static SimulatedPlay of(
      StochasticGame game, MarkovPlan plan, int periods, long seed, long number) {
    int state = pick(game.start(), Draws.uniform(Draws.key(seed, "path/start"), number));
    List<Step> steps = new ArrayList<>();
    for (int period = 0; period < periods; period++) {
      Stage stage = game.stage(period, state);
      double moves = Draws.uniform(Draws.key(seed, "path/" + (period + 1) + "/moves"), number);
      int profile = profile(stage, plan.at(period, state), moves);
      steps.add(new Step(state, profile));
      double chance = Draws.uniform(Draws.key(seed, "path/" + (period + 1) + "/state"), number);
      state = pick(stage.next(profile), chance);
    }
    return new SimulatedPlay(steps, state);
  }

  private static int pick(StateLottery lottery, double uniform) {
    double sum = 0;
    for (int i = 0; i + 1 < lottery.size(); i++) {
      sum += lottery.probability(i);
      if (uniform < sum) {
        return lottery.state(i);
      }
    }
    return lottery.state(lottery.size() - 1);
  }

  private static int profile(Stage stage, Conduct conduct, double uniform) {
    if (conduct.isPure()) {
      return conduct.profile(stage);
    }
    double sum = 0;
    int last = 0;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      double probability = conduct.probability(stage, profile).toDouble();
      sum += probability;
      if (probability > 0) {
        last = profile;
        if (uniform < sum) {
          return profile;
        }
      }
    }
    return last;
  }
}
