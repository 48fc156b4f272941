package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Draws;
import io.entente.number.Functions;
import io.entente.number.Quantiles;
import io.entente.scenario.Decision;
import io.entente.scenario.Distribution;
import io.entente.scenario.Evidence;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario evaluated the plain way, one run after the other and term by term: what {@link Plan}
 * is checked against and compared with.
 *
 * <p>Moves are numbered with the last decision fastest.
 */
public final class PlainModel {

  private final Scenario scenario;
  private final List<Map<String, String>> moves = new ArrayList<>();

  /** For each term, table and combination of moves the row that counts, or -1. */
  private final int[][][] rows;

  public PlainModel(Scenario scenario) {
    this.scenario = scenario;
    collectMoves(0, new LinkedHashMap<>());
    rows = new int[scenario.terms().size()][][];
    for (int t = 0; t < rows.length; t++) {
      List<LevelTable> tables = scenario.terms().get(t).levels();
      rows[t] = new int[tables.size()][moves.size()];
      for (int table = 0; table < rows[t].length; table++) {
        for (int cell = 0; cell < moves.size(); cell++) {
          rows[t][table][cell] = row(tables.get(table), moves.get(cell));
        }
      }
    }
  }

  private void collectMoves(int decision, Map<String, String> soFar) {
    if (decision == scenario.decisions().size()) {
      moves.add(new LinkedHashMap<>(soFar));
      return;
    }
    Decision next = scenario.decisions().get(decision);
    for (Strategy strategy : next.strategies()) {
      soFar.put(next.id(), strategy.id());
      collectMoves(decision + 1, soFar);
    }
  }

  private static int row(LevelTable table, Map<String, String> moves) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row).when().test(moves, formula -> false)) {
        return row;
      }
    }
    return -1;
  }

  public int cells() {
    return moves.size();
  }

  /** One run of this seed. */
  public Run run(long seed, long run) {
    return new Run(seed, run);
  }

  /** The parameters, weights and payoffs of one run. */
  public final class Run {

    private final long seed;
    private final long run;
    private final Map<String, Double> parameters = new HashMap<>();
    private final double[] weights = new double[scenario.terms().size()];

    private Run(long seed, long run) {
      this.seed = seed;
      this.run = run;
      for (Parameter parameter : scenario.parameters()) {
        if (!(parameter.kind() instanceof Parameter.Split)) {
          parameter(parameter.id());
        }
      }
      for (int t = 0; t < weights.length; t++) {
        Term term = scenario.terms().get(t);
        weights[t] = weight(term) * term.factor();
      }
    }

    public double parameter(String id) {
      Double known = parameters.get(id);
      if (known == null) {
        known = fresh(id, scenario.parameter(id).orElseThrow().kind());
        parameters.put(id, known);
      }
      return known;
    }

    public double weight(int term) {
      return weights[term];
    }

    /** Payoffs of all actors at all combinations of moves: {@code [actor][cell]}. */
    public double[][] payoffs() {
      double[][] payoffs = new double[scenario.actors().size()][cells()];
      for (int t = 0; t < weights.length; t++) {
        Term term = scenario.terms().get(t);
        int actor = scenario.actors().indexOf(scenario.actor(term.actor()).orElseThrow());
        List<double[]> entries = new ArrayList<>();
        for (LevelTable table : term.levels()) {
          entries.add(table.rows().stream().mapToDouble(row -> value(row.is())).toArray());
        }
        for (int cell = 0; cell < cells(); cell++) {
          double level = 1;
          for (int table = 0; table < rows[t].length; table++) {
            int row = rows[t][table][cell];
            level *= row < 0 ? 0 : entries.get(table)[row];
          }
          payoffs[actor][cell] += weights[t] * level;
        }
      }
      return payoffs;
    }

    private double fresh(String id, Parameter.Kind kind) {
      if (kind instanceof Parameter.Value value) {
        return value.value();
      }
      if (kind instanceof Parameter.Formula formula) {
        return value(formula.formula());
      }
      if (kind instanceof Parameter.Drawn drawn) {
        return draw(drawn.distribution(), id);
      }
      double pull = 0;
      double most = 0;
      for (Evidence one : ((Parameter.Balance) kind).evidence()) {
        double p = scenario.pooling().probability(one.certainty());
        pull += one.share() * one.value() * p;
        most += scenario.register().scale().highest() * p;
      }
      return most == 0 ? 0 : pull / most;
    }

    private double value(Expression formula) {
      Map<String, Integer> slots = new HashMap<>();
      double[] values = new double[formula.names().size()];
      for (String name : formula.names()) {
        values[slots.size()] = parameter(name);
        slots.put(name, slots.size());
      }
      return formula.bind(slots).evaluate(values);
    }

    private double uniform(String name) {
      return Draws.uniform(Draws.key(seed, name), run);
    }

    private double draw(Distribution distribution, String name) {
      double u = uniform(name);
      double[] p = distribution.arguments().stream().mapToDouble(this::value).toArray();
      return switch (distribution.family()) {
        case UNIFORM -> Quantiles.uniform(u, p[0], p[1]);
        case TRIANGULAR -> Quantiles.triangular(u, p[0], p[1], p[2]);
        case BETA -> Quantiles.beta(u, p[0], p[1]);
        case BERNOULLI -> Quantiles.bernoulli(u, p[0]);
        case NORMAL -> Quantiles.normal(u, p[0], p[1]);
        case LOGNORMAL -> p[0] * Functions.exp(-p[1] * p[1] / 2 + p[1] * Quantiles.normal(u));
        case DISCRETE -> discrete(u, p);
      };
    }

    private static double discrete(double u, double[] p) {
      double mass = 0;
      for (int i = 1; i < p.length; i += 2) {
        mass += p[i];
      }
      double left = u * mass;
      for (int i = 0; i < p.length; i += 2) {
        left -= p[i + 1];
        if (left < 0) {
          return p[i];
        }
      }
      return p[p.length - 2];
    }

    private double weight(Term term) {
      if (term.weight() instanceof Weight.Given given) {
        return value(given.formula());
      }
      if (term.weight() instanceof Weight.Drawn drawn) {
        return draw(drawn.distribution(), term.name() + "/weight");
      }
      Weight.Pooled pooled = (Weight.Pooled) term.weight();
      double sum = 0;
      if (pooled.split().isEmpty()) {
        sum = pool(term, pooled.evidence());
      } else {
        Parameter parameter = scenario.parameter(pooled.split().get()).orElseThrow();
        Parameter.Split split = (Parameter.Split) parameter.kind();
        for (int g = 0; g < split.groups().size(); g++) {
          int group = g;
          List<Evidence> members =
              pooled.evidence().stream().filter(e -> split.groupOf(e.source()) == group).toList();
          sum += value(split.groups().get(g).share()) * pool(term, members);
        }
      }
      double sd = scenario.pooling().salience();
      double z = Quantiles.normal(uniform(term.name() + "/salience"));
      double times = pooled.times().isPresent() ? value(pooled.times().get()) : 1;
      return sum * Functions.exp(sd * z - sd * sd / 2) * times;
    }

    private double pool(Term term, List<Evidence> evidence) {
      Pooling pooling = scenario.pooling();
      double sum = 0;
      for (Evidence one : evidence) {
        String name = term.name() + "/" + one.claim();
        if (uniform(name + "/holds") < pooling.probability(one.certainty())) {
          double tri = Quantiles.triangular(uniform(name + "/strength"), -1, 0, 1);
          double strength = Math.abs(one.value()) + pooling.spread() * tri;
          sum += one.share() * Math.signum(one.value()) * strength;
        }
      }
      return evidence.isEmpty() ? 0 : sum / (evidence.size() + pooling.shrink());
    }
  }
}
