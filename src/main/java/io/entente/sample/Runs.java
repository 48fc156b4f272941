package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.sample.draw.RandomDraws;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.ValueColumn;
import io.entente.sample.section.SectionColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A block of runs of one {@link Plan}: the values of parameters, weights, coefficients and payoffs,
 * one lane per run.
 *
 * <p>Mutable workspace with one owner; {@link #draw} and {@link #central} overwrite what was there.
 */
public final class Runs {

  /** The number of runs that fit the words in which lanes are marked. */
  public static final int MOST_LANES = 64;

  private final Plan plan;
  private final int lanes;
  private final ParameterColumns parameters;
  private final List<SectionColumns> sections;
  private final StagePayoffs stage = new StagePayoffs(this);
  private final List<WeightColumn> weightColumns = new ArrayList<>();
  private final double[][] weights;
  private final BoundExpression[] formulas;
  private final double[][] formulaValues;
  private final double[][] coefficients;
  private final double[][][] payoffLines;
  private final double[][] magnitudes;
  private final double[][] tolerances;

  /** By actor, how many of its lines have been computed for this block. */
  private final int[] evaluated;

  private final List<Optional<ValueColumn>> givenWeights = new ArrayList<>();
  private Optional<Sampler> sampler = Optional.empty();
  private int size;

  Runs(Plan plan, int lanes) {
    if (lanes < 1 || lanes > MOST_LANES) {
      throw new IllegalArgumentException("lanes: 1 to " + MOST_LANES + ", not " + lanes);
    }
    this.plan = plan;
    this.lanes = lanes;
    parameters = new ParameterColumns(plan.parameters(), plan.sections().size(), lanes);
    sections = plan.sections().columns(lanes);
    int terms = plan.scenario().terms().size();
    for (int t = 0; t < terms; t++) {
      weightColumns.add(plan.weightColumn(t, lanes));
    }
    weights = new double[terms][lanes];
    formulas = new BoundExpression[plan.formulas().size()];
    for (int f = 0; f < formulas.length; f++) {
      formulas[f] = plan.formulas().get(f).bind(plan.sections().slots());
    }
    formulaValues = new double[formulas.length][lanes];
    coefficients = new double[plan.coefficients().size()][lanes];
    int actors = plan.scenario().actors().size();
    payoffLines = new double[actors][][];
    magnitudes = new double[actors][lanes];
    tolerances = new double[actors][lanes];
    evaluated = new int[actors];
    for (int a = 0; a < actors; a++) {
      payoffLines[a] = new double[plan.payoffs(a).size()][lanes];
    }
  }

  /** The plan these are runs of. */
  public Plan plan() {
    return plan;
  }

  /** How many runs the block holds now. */
  public int size() {
    return size;
  }

  /** How many runs it can hold. */
  public int lanes() {
    return lanes;
  }

  /** Makes this the central reading, a single run, and computes its payoffs. */
  public void central() {
    size = 1;
    parameters.central();
    plan.sections().evaluate(sections, parameters.values(), size);
    for (int t = 0; t < weights.length; t++) {
      weightColumns.get(t).central(parameters.values(), weights[t]);
      scale(weights[t], plan.scenario().terms().get(t).factor());
    }
    fillCoefficients();
    evaluatePayoffs();
    evaluateSectionsOfPayoffs();
  }

  /** Draws runs that are independent of each other; see {@link #draw(Sampler, long, int)}. */
  public void draw(long seed, long firstRun, int n) {
    Sampler random = new RandomDraws(seed);
    draw(random.equals(sampler.orElse(null)) ? sampler.get() : random, firstRun, n);
  }

  /**
   * Draws weights and parameters of {@code n} runs from {@code firstRun} on, and takes those that
   * the sampler gives outright; a weight so given is what it counts before its term is scaled.
   * Payoffs are out of date until {@link #evaluatePayoffs} is called.
   */
  public void draw(Sampler by, long firstRun, int n) {
    if (sampler.isEmpty() || sampler.get() != by) {
      use(by);
    }
    size = n;
    parameters.draw(firstRun, n);
    plan.sections().evaluate(sections, parameters.values(), n);
    for (int t = 0; t < weights.length; t++) {
      if (givenWeights.get(t).isPresent()) {
        givenWeights.get(t).get().values(firstRun, weights[t], n);
      } else {
        weightColumns.get(t).draw(parameters.values(), firstRun, n, weights[t]);
      }
      scale(weights[t], plan.scenario().terms().get(t).factor());
    }
    fillCoefficients();
    evaluateSectionsOfPayoffs();
  }

  private void evaluateSectionsOfPayoffs() {
    if (plan.sections().restsOnPayoffs()) {
      evaluatePayoffs();
      plan.sections().evaluate(sections, parameters.values(), stage, size);
    }
  }

  private void use(Sampler by) {
    parameters.use(by);
    givenWeights.clear();
    for (int t = 0; t < weights.length; t++) {
      weightColumns.get(t).use(by);
      givenWeights.add(by.given(plan.scenario().terms().get(t).name()));
    }
    sampler = Optional.of(by);
  }

  private void scale(double[] column, double factor) {
    for (int lane = 0; factor != 1 && lane < size; lane++) {
      column[lane] *= factor;
    }
  }

  private void fillCoefficients() {
    for (int f = 0; f < formulas.length; f++) {
      formulas[f].evaluate(parameters.values(), size, formulaValues[f]);
    }
    for (int c = 0; c < coefficients.length; c++) {
      fill(c);
    }
    for (int a = 0; a < tolerances.length; a++) {
      measure(a);
    }
  }

  private void fill(int c) {
    Plan.Coefficient coefficient = plan.coefficients().get(c);
    double[] out = coefficients[c];
    System.arraycopy(weights[coefficient.term()], 0, out, 0, size);
    for (int formula : coefficient.formulas()) {
      double[] factor = formulaValues[formula];
      for (int lane = 0; lane < size; lane++) {
        out[lane] *= factor[lane];
      }
    }
  }

  /** Takes in changed coefficients of an actor; its payoffs are out of date then. */
  private void measure(int actor) {
    PayoffLines lines = plan.payoffs(actor);
    lines.magnitudes(coefficients, size, magnitudes[actor]);
    tolerances(actor, lines, magnitudes[actor], tolerances[actor]);
    evaluated[actor] = 0;
  }

  /**
   * Lets a term count nothing in the runs of this block, until {@link #putBack} or the next draw.
   * Payoffs are out of date until {@link #evaluatePayoffs} is called.
   */
  public void leaveOut(int term) {
    for (int c = 0; c < coefficients.length; c++) {
      if (plan.coefficients().get(c).term() == term) {
        Arrays.fill(coefficients[c], 0, size, 0);
      }
    }
    measure(plan.actorIndex(plan.scenario().terms().get(term).actor()));
    evaluateSectionsOfPayoffs();
  }

  /** Undoes {@link #leaveOut}, to the last bit. */
  public void putBack(int term) {
    for (int c = 0; c < coefficients.length; c++) {
      if (plan.coefficients().get(c).term() == term) {
        fill(c);
      }
    }
    measure(plan.actorIndex(plan.scenario().terms().get(term).actor()));
    evaluateSectionsOfPayoffs();
  }

  /** Whether a term counts nothing in any run of the block, whatever is played. */
  public boolean isNothing(int term) {
    for (int c = 0; c < coefficients.length; c++) {
      for (int lane = 0; plan.coefficients().get(c).term() == term && lane < size; lane++) {
        if (coefficients[c][lane] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Fills in how close sums of this size must be to count as tied. */
  void tolerances(int actor, PayoffLines lines, double[] magnitude, double[] tolerance) {
    double unit = plan.isLiteral(actor) ? 0 : lines.roundingUnit();
    for (int lane = 0; lane < size; lane++) {
      tolerance[lane] = unit * magnitude[lane];
    }
  }

  /** The coefficients, {@code [coefficient][lane]}; read only. */
  double[][] coefficients() {
    return coefficients;
  }

  /** Computes every actor's payoffs, unless that has been done for this block. */
  public void evaluatePayoffs() {
    for (int a = 0; a < payoffLines.length; a++) {
      lines(a, plan.payoffs(a).size());
    }
  }

  /** An actor's lines, those before {@code end} computed; {@code [line][lane]}, read only. */
  double[][] lines(int actor, int end) {
    if (evaluated[actor] < end) {
      plan.payoffs(actor).evaluate(coefficients, size, payoffLines[actor], evaluated[actor], end);
      evaluated[actor] = end;
    }
    return payoffLines[actor];
  }

  /** An actor's payoffs at one combination of moves, by lane; read only. */
  double[] payoffs(int actor, int cell) {
    return payoffLines[actor][plan.payoffs(actor).lineOfCell(cell)];
  }

  /** An actor's payoff in each run at that run's combination of moves. */
  void gather(int actor, int[] cells, double[] out) {
    double[][] lines = payoffLines[actor];
    PayoffLines plans = plan.payoffs(actor);
    for (int lane = 0; lane < size; lane++) {
      out[lane] = lines[plans.lineOfCell(cells[lane])][lane];
    }
  }

  /** How close two of an actor's payoffs must be to count as tied, by lane; read only. */
  double[] tolerances(int actor) {
    return tolerances[actor];
  }

  /** A bound on the size of all payoffs of an actor, by lane; not finite if a weight is not. */
  double[] magnitudes(int actor) {
    return magnitudes[actor];
  }

  /** An actor's payoff at a combination of moves in one run. */
  public double payoff(int actor, int cell, int lane) {
    return payoffs(actor, cell)[lane];
  }

  /** What an actor may expect of a course of events in one run. */
  public double payoff(int actor, Course course, int lane) {
    return course.seenBy(actor).expected(cell -> payoff(actor, cell, lane));
  }

  /** How close two of an actor's payoffs must be to count as tied in one run. */
  public double tolerance(int actor, int lane) {
    return tolerances[actor][lane];
  }

  /** A term's weight in one run. */
  public double weight(int term, int lane) {
    return weights[term][lane];
  }

  /** Whether all solution values of a run are finite numbers. */
  boolean areSectionsFinite(int lane) {
    return plan.sections().areFinite(parameters.values(), lane);
  }

  /** In one run, a solution value that the plan {@linkplain Plan#solutionValues computes}. */
  public double solutionValue(String name, int lane) {
    return parameters.values()[plan.sections().slots().get(name)][lane];
  }

  /** A parameter's value in one run. */
  public double parameter(String id, int lane) {
    return parameters.values()[plan.parameters().slots().get(id)][lane];
  }

  /** Copies a parameter's values in the runs of this block to out[0..size). */
  public void parameter(String id, double[] out) {
    int slot = plan.parameters().slots().get(id);
    System.arraycopy(parameters.values()[slot], 0, out, 0, size);
  }

  /** All parameters and used solution values, by slot and lane; read only. */
  double[][] values() {
    return parameters.values();
  }

  /** Evaluates a formula that the plan has bound, for every run of the block. */
  public void evaluate(BoundExpression formula, double[] out) {
    formula.evaluate(parameters.values(), size, out);
  }

  /** A term's contribution to its actor's payoff at a combination of moves in one run. */
  public double contribution(int term, int cell, int lane) {
    double sum = 0;
    for (PayoffLines.Column column : plan.columnsOf(term)) {
      double level = column.levels()[column.scope().place(cell)];
      sum += coefficients[column.coefficient()][lane] * level;
    }
    return sum;
  }

  /** A term's contribution to what its actor may expect of a course of events in one run. */
  public double contribution(int term, Course course, int lane) {
    int actor = plan.actorIndex(plan.scenario().terms().get(term).actor());
    return course.seenBy(actor).expected(cell -> contribution(term, cell, lane));
  }
}
