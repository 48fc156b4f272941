package io.entente.sample.section;

import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Value;
import io.entente.solve.coalition.ShapleyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Solution values of a coalitional game, run by run. */
final class CoalitionColumns implements SectionColumns {

  private final List<Value> wanted = new ArrayList<>();
  private final WorthColumns worths;
  private final double[] worth;
  private final double[] shares;
  private final double[] weights;

  CoalitionColumns(
      CoalitionSection game, List<String> names, Map<String, Integer> slots, int lanes) {
    for (Value value : Value.all(game)) {
      if (names.contains(game.name() + "." + value.name())) {
        wanted.add(value);
      }
    }
    int n = game.players().size();
    worths = WorthColumns.of(game, slots, lanes);
    worth = new double[1 << n];
    shares = new double[n];
    weights = ShapleyValue.weights(n);
  }

  @Override
  public void evaluate(double[][] slots, int n, double[][] out) {
    double[][] all = worths.evaluate(slots, n);
    for (int lane = 0; lane < n; lane++) {
      for (int s = 0; s < worth.length; s++) {
        worth[s] = all[s][lane];
      }
      ShapleyValue.of(worth, weights, shares);
      for (int v = 0; v < out.length; v++) {
        out[v][lane] =
            switch (wanted.get(v).concept()) {
              case WORTH -> worth[worth.length - 1];
              case SHAPLEY -> shares[wanted.get(v).item()];
            };
      }
    }
  }
}
