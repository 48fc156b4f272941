package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.number.Rational;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Value;
import io.entente.scenario.coalition.Worth;
import io.entente.solve.coalition.VotingPower;
import io.entente.solve.coalition.WholeWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Power in votes of many, run by run; runs with the same weights are counted once. NaN where
 * weights are negative or cannot be counted.
 */
final class VoteColumns implements SectionColumns {

  private final List<Value> wanted = new ArrayList<>();
  private final BoundExpression[] quotas;
  private final BoundExpression[][] weights;
  private final double[][] quota;
  private final double[][][] weight;
  private double[] last = new double[0];
  private Optional<VotingPower> power = Optional.empty();

  VoteColumns(CoalitionSection game, List<String> names, Map<String, Integer> slots, int lanes) {
    for (Value value : Value.all(game)) {
      if (names.contains(game.name() + "." + value.name())) {
        wanted.add(value);
      }
    }
    Worth.Voting voting = (Worth.Voting) game.worth();
    int rules = voting.rules().size();
    int players = game.players().size();
    quotas = new BoundExpression[rules];
    weights = new BoundExpression[rules][players];
    for (int r = 0; r < rules; r++) {
      quotas[r] = voting.rules().get(r).quota().bind(slots);
      for (int p = 0; p < players; p++) {
        weights[r][p] = voting.rules().get(r).weights().get(p).bind(slots);
      }
    }
    quota = new double[rules][lanes];
    weight = new double[rules][players][lanes];
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    for (int r = 0; r < quotas.length; r++) {
      quotas[r].evaluate(slots, n, quota[r]);
      for (int p = 0; p < weights[r].length; p++) {
        weights[r][p].evaluate(slots, n, weight[r][p]);
      }
    }
    for (int lane = 0; lane < n; lane++) {
      count(lane);
      for (int v = 0; v < out.length; v++) {
        out[v][lane] = power.isPresent() ? value(wanted.get(v), power.get()) : Double.NaN;
      }
    }
  }

  private void count(int lane) {
    int players = weight[0].length;
    double[] now = new double[quotas.length * (players + 1)];
    int at = 0;
    for (int r = 0; r < quotas.length; r++) {
      now[at++] = quota[r][lane];
      for (int p = 0; p < players; p++) {
        now[at++] = weight[r][p][lane];
      }
    }
    if (Arrays.equals(now, last)) {
      return;
    }
    last = now;
    power = Optional.empty();
    for (double number : now) {
      if (!(Math.abs(number) <= Double.MAX_VALUE)) {
        return;
      }
    }
    Rational[] exactQuotas = new Rational[quotas.length];
    Rational[][] exactWeights = new Rational[quotas.length][players];
    for (int r = 0; r < quotas.length; r++) {
      exactQuotas[r] = Rational.ofDouble(quota[r][lane]);
      for (int p = 0; p < players; p++) {
        exactWeights[r][p] = Rational.ofDouble(weight[r][p][lane]);
      }
    }
    power = WholeWeights.of(exactQuotas, exactWeights).flatMap(WholeWeights::power);
  }

  private static double value(Value value, VotingPower power) {
    return switch (value.concept()) {
      case SHAPLEY -> power.shapleyShubik().get(value.item()).toDouble();
      case BANZHAF -> power.banzhaf().get(value.item()).toDouble();
      case BANZHAF_SHARE -> {
        List<Rational> shares = io.entente.solve.coalition.BanzhafValue.normalised(power.banzhaf());
        yield shares.isEmpty() ? Double.NaN : shares.get(value.item()).toDouble();
      }
      default -> throw new IllegalArgumentException(value.name() + " of many voters");
    };
  }
}
