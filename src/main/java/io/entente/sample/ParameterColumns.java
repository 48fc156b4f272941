package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.sample.draw.ValueColumn;
import io.entente.scenario.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The values of all parameters in a block of runs: {@code [slot][lane]}; behind them there is room
 * for solution values, which others fill in.
 */
final class ParameterColumns {

  private final ParameterPlan plan;
  private final double[][] columns;
  private final DistributionColumn[] distributions;
  private final BoundExpression[] formulas;
  private final BalanceColumn[] balances;
  private final UniformColumn[] uniforms;

  /** By slot the values that are given and not drawn. */
  private final List<Optional<ValueColumn>> given = new ArrayList<>();

  ParameterColumns(ParameterPlan plan, int solutionValues, int lanes) {
    this.plan = plan;
    int n = plan.order().size();
    columns = new double[n + solutionValues][lanes];
    distributions = new DistributionColumn[n];
    formulas = new BoundExpression[n];
    balances = new BalanceColumn[n];
    uniforms = new UniformColumn[n];
    for (int slot = 0; slot < n; slot++) {
      Parameter.Kind kind = plan.order().get(slot).kind();
      if (kind instanceof Parameter.Drawn drawn) {
        distributions[slot] = new DistributionColumn(drawn.distribution(), plan, lanes);
      } else if (kind instanceof Parameter.Formula formula) {
        formulas[slot] = formula.formula().bind(plan.slots());
      } else if (kind instanceof Parameter.Balance balance) {
        String id = plan.order().get(slot).id();
        balances[slot] = new BalanceColumn(id, balance.evidence(), plan.scenario(), lanes);
      }
    }
  }

  double[][] values() {
    return columns;
  }

  void central() {
    for (int slot = 0; slot < distributions.length; slot++) {
      Parameter parameter = plan.order().get(slot);
      if (balances[slot] != null) {
        columns[slot][0] = balances[slot].whole();
      } else if (distributions[slot] == null) {
        fixed(slot, 1);
      } else if (parameter.central().isPresent()) {
        columns[slot][0] = parameter.central().getAsDouble();
      } else {
        distributions[slot].central(columns, columns[slot]);
      }
    }
  }

  void use(Sampler sampler) {
    given.clear();
    for (int slot = 0; slot < distributions.length; slot++) {
      String id = plan.order().get(slot).id();
      uniforms[slot] = sampler.uniforms(id);
      given.add(sampler.given(id));
      if (distributions[slot] != null) {
        distributions[slot].use(sampler);
      }
      if (balances[slot] != null) {
        balances[slot].use(sampler);
      }
    }
  }

  void draw(long firstRun, int n) {
    for (int slot = 0; slot < distributions.length; slot++) {
      if (given.get(slot).isPresent()) {
        given.get(slot).get().values(firstRun, columns[slot], n);
      } else if (balances[slot] != null) {
        balances[slot].draw(firstRun, n, columns[slot]);
      } else if (distributions[slot] == null) {
        fixed(slot, n);
      } else {
        distributions[slot].draw(columns, uniforms[slot], firstRun, n, columns[slot]);
      }
    }
  }

  private void fixed(int slot, int n) {
    Parameter parameter = plan.order().get(slot);
    if (formulas[slot] != null) {
      formulas[slot].evaluate(columns, n, columns[slot]);
    } else if (parameter.kind() instanceof Parameter.Value value) {
      Arrays.fill(columns[slot], 0, n, value.value());
    } else {
      throw new IllegalStateException("a split has no slot: " + parameter.id());
    }
  }
}
