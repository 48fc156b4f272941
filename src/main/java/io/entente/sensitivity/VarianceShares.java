package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.number.Draws;
import io.entente.sample.Plan;
import io.entente.sample.draw.RandomDraws;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Actor;
import io.entente.scenario.Outcome;
import io.entente.sensitivity.index.Index;
import io.entente.sensitivity.index.SobolIndices;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the variance of each outcome's share, and of each actor's payoff, over the runs is
 * due to each thing that is uncertain: Sobol' indices by a pick-freeze design.
 *
 * <p>Runs are drawn independently, whatever the study's own are drawn by, since a bootstrap
 * presupposes it: sample A by the study's seed, sample B by a key made from it, and for every
 * {@link Uncertainty} the runs of A with its draws as in B. Runs without an equilibrium in pure
 * strategies are left out, so what is attributed is the variance among runs that have one.
 *
 * @param grouping what variance is attributed to
 * @param parts what is uncertain; each draw of the scenario belongs to one of them
 * @param quantities what is explained: the outcomes, then the payoffs
 * @param samples runs of each of the parts.size() + 2 samples
 * @param failed runs of all samples that failed
 * @see SobolIndices
 */
public record VarianceShares(
    Grouping grouping,
    List<Uncertainty> parts,
    List<Quantity> quantities,
    long samples,
    long failed) {

  /** What is explained. */
  public enum Kind {
    /** The share of a run's equilibria in which an outcome comes about. */
    OUTCOME,
    /** An actor's mean payoff over a run's equilibria. */
    PAYOFF
  }

  /**
   * One quantity and what moves it.
   *
   * @param kind what it is
   * @param name of the outcome or the actor
   * @param varies whether it differs between runs at all; otherwise nothing can be attributed
   * @param indices by part, in the order of the parts
   */
  public record Quantity(Kind kind, String name, boolean varies, List<Index> indices) {

    public Quantity {
      indices = List.copyOf(indices);
    }

    /** The sum of all first-order indices: the part of the variance that no interplay makes. */
    public double alone() {
      double sum = 0;
      for (Index index : indices) {
        sum += index.first();
      }
      return sum;
    }
  }

  public VarianceShares {
    parts = List.copyOf(parts);
    quantities = List.copyOf(quantities);
  }

  /** How many samples it takes. */
  public static long tasks(Study study, Grouping grouping) {
    return 2L + Uncertainty.of(study.question().applied(), grouping).size();
  }

  /** Draws and solves them. */
  public static VarianceShares of(Study study, Grouping grouping, Tasks tasks) {
    Plan plan = study.plan();
    List<Uncertainty> parts = Uncertainty.of(plan.scenario(), grouping);
    Sampler one = new RandomDraws(study.seed());
    Sampler other = new RandomDraws(Draws.key(study.seed(), "second sample"));
    List<Responses> both =
        tasks.compute(2, number -> study.responses(plan, number == 0 ? one : other, true));
    List<SobolIndices> estimators = new ArrayList<>();
    List<double[]> a = columns(study, both.get(0));
    List<double[]> b = columns(study, both.get(1));
    for (int quantity = 0; quantity < a.size(); quantity++) {
      estimators.add(new SobolIndices(a.get(quantity), b.get(quantity), study.seed()));
    }
    List<Part> found =
        tasks.compute(
            parts.size(),
            number -> {
              Sampler mixed = new Mixed(parts.get(number).draws(), other, one);
              Responses responses = study.responses(plan, mixed, true);
              List<double[]> columns = columns(study, responses);
              List<Index> indices = new ArrayList<>();
              for (int quantity = 0; quantity < columns.size(); quantity++) {
                indices.add(estimators.get(quantity).of(columns.get(quantity)));
              }
              return new Part(indices, responses.failed());
            });
    long failed = both.get(0).failed() + both.get(1).failed();
    for (Part part : found) {
      failed += part.failed();
    }
    return new VarianceShares(
        grouping, parts, quantities(study, estimators, found), study.samples(), failed);
  }

  private record Part(List<Index> indices, long failed) {}

  private static List<double[]> columns(Study study, Responses responses) {
    List<double[]> columns = new ArrayList<>();
    for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
      columns.add(responses.shares(outcome));
    }
    for (int actor = 0; actor < study.question().scenario().actors().size(); actor++) {
      columns.add(responses.payoffs(actor));
    }
    return columns;
  }

  private static List<Quantity> quantities(
      Study study, List<SobolIndices> estimators, List<Part> found) {
    List<Quantity> quantities = new ArrayList<>();
    for (Outcome outcome : study.outcomes()) {
      quantities.add(quantity(Kind.OUTCOME, outcome.name(), quantities.size(), estimators, found));
    }
    for (Actor actor : study.question().scenario().actors()) {
      quantities.add(quantity(Kind.PAYOFF, actor.id(), quantities.size(), estimators, found));
    }
    return quantities;
  }

  private static Quantity quantity(
      Kind kind, String name, int number, List<SobolIndices> estimators, List<Part> found) {
    List<Index> indices = new ArrayList<>();
    found.forEach(part -> indices.add(part.indices().get(number)));
    return new Quantity(kind, name, estimators.get(number).isVarying(), indices);
  }
}
