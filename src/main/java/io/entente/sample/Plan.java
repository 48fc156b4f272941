package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.scenario.Actor;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import io.entente.scenario.state.StateProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario compiled for evaluation: what is the same in every run, done once.
 *
 * <p>Each term becomes one coefficient per distinct product of formulas in its level tables; each
 * actor's payoffs become {@link PayoffLines}.
 *
 * <p>A plan is immutable and may be shared by threads; the numbers live in {@link Runs}.
 */
public final class Plan {

  /** One coefficient: a term's weight times formulas (by their slots in the formula list). */
  record Coefficient(int term, int[] formulas) {}

  /** Plan, central reading and a block of runs take about as many times a plain payoff table. */
  private static final int MEMORY_PER_TABLE = 8;

  private final Scenario scenario;
  private final Cells cells;
  private final Optional<StateProcess> process;
  private final Optional<StateMoves> stateMoves;
  private final ParameterPlan parameters;
  private final SectionPlan sections;
  private final List<Expression> formulas = new ArrayList<>();
  private final List<Coefficient> coefficients = new ArrayList<>();
  private final List<PayoffLines> payoffs = new ArrayList<>();
  private final List<List<PayoffLines.Column>> columnsOfTerm = new ArrayList<>();
  private final boolean[] literal;
  private final ChanceTables chance;

  private Plan(Scenario scenario) {
    this.scenario = scenario;
    this.process = StateProcess.of(scenario);
    this.cells =
        new Cells(
            scenario.decisions(),
            process.isPresent() ? StateGrid.axes(scenario, process.get()) : scenario.chance(),
            mostBytes(scenario));
    this.parameters = new ParameterPlan(scenario);
    this.sections = new SectionPlan(scenario, parameters);
    Map<String, Integer> formulaSlots = new LinkedHashMap<>();
    Map<String, List<PayoffLines.Column>> byActor = new LinkedHashMap<>();
    scenario.actors().forEach(actor -> byActor.put(actor.id(), new ArrayList<>()));
    for (int t = 0; t < scenario.terms().size(); t++) {
      Term term = scenario.terms().get(t);
      LevelColumns levels = new LevelColumns(term, cells);
      List<PayoffLines.Column> columns = new ArrayList<>();
      for (LevelColumns.Column column : levels.columns()) {
        int[] slots = new int[column.formulas().size()];
        for (int f = 0; f < slots.length; f++) {
          Expression formula = column.formulas().get(f);
          slots[f] =
              formulaSlots.computeIfAbsent(
                  formula.toString(),
                  text -> {
                    formulas.add(formula);
                    return formulas.size() - 1;
                  });
        }
        coefficients.add(new Coefficient(t, slots));
        columns.add(
            new PayoffLines.Column(levels.scope(), coefficients.size() - 1, column.factors()));
      }
      columnsOfTerm.add(columns);
      byActor.get(term.actor()).addAll(columns);
    }
    stateMoves = process.map(found -> new StateMoves(new StateGrid(this, found)));
    chance = new ChanceTables(scenario, cells);
    literal = new boolean[scenario.actors().size()];
    for (int a = 0; a < literal.length; a++) {
      String actor = scenario.actors().get(a).id();
      payoffs.add(new LineBuilder(byActor.get(actor), cells).build());
      literal[a] = isLiteral(actor);
    }
  }

  /** Of the memory there is, the part that a plain table of its payoffs may take. */
  private static long mostBytes(Scenario scenario) {
    int decisions = Math.max(1, scenario.decisions().size());
    int columns = Math.max(decisions, scenario.actors().size());
    return Runtime.getRuntime().maxMemory() / MEMORY_PER_TABLE / columns * decisions;
  }

  /**
   * Compiles a scenario to which views and other changes have been applied.
   *
   * @throws io.entente.game.GameTooLargeException if it has more combinations of moves than can be
   *     evaluated; known before any of them is looked at
   */
  public static Plan of(Scenario scenario) {
    return new Plan(scenario);
  }

  /** Whether an actor's payoffs are literal numbers: one term of weight 1 with numeric levels. */
  private boolean isLiteral(String actor) {
    List<Term> own = scenario.terms().stream().filter(t -> t.actor().equals(actor)).toList();
    if (own.size() > 1) {
      return false;
    }
    for (Term term : own) {
      boolean unit =
          term.weight() instanceof Weight.Given given
              && given.formula().isConstant()
              && given.formula().constantValue() == 1
              && term.factor() == 1;
      boolean numeric =
          term.levels().size() <= 1
              && term.levels().stream()
                  .flatMap(table -> table.rows().stream())
                  .allMatch(row -> row.is().isConstant());
      if (!unit || !numeric) {
        return false;
      }
    }
    return true;
  }

  /** The scenario this was compiled from. */
  public Scenario scenario() {
    return scenario;
  }

  /** The combinations of moves that payoffs are given for. */
  public Cells cells() {
    return cells;
  }

  /** How the states move, if the game is repeated with states. */
  Optional<StateMoves> stateMoves() {
    return stateMoves;
  }

  /** Whether the game is repeated while states move. */
  public boolean isRepeated() {
    return process.isPresent();
  }

  /** The place of an actor in the scenario's list. */
  public int actorIndex(String id) {
    List<Actor> actors = scenario.actors();
    for (int a = 0; a < actors.size(); a++) {
      if (actors.get(a).id().equals(id)) {
        return a;
      }
    }
    throw new IllegalArgumentException("no actor " + id);
  }

  /** How many strategies an actor has in the simultaneous form; 1 for a bystander. */
  int strategyCount(int actor) {
    int count = 1;
    for (int d = 0; d < cells.decisions().size(); d++) {
      count *= isOf(d, actor) ? cells.count(d) : 1;
    }
    return count;
  }

  /** How far apart in the numbering of cells an actor's neighbouring strategies are. */
  int strategyStride(int actor) {
    int stride = 1;
    for (int d = 0; d < cells.decisions().size(); d++) {
      stride = isOf(d, actor) ? cells.stride(d) : stride;
    }
    return stride;
  }

  private boolean isOf(int decision, int actor) {
    String id = scenario.actors().get(actor).id();
    return cells.decisions().get(decision).actor().equals(id);
  }

  /** As many lanes as keep the payoffs of a block within some tens of megabytes. */
  public int comfortableLanes() {
    long perLane = 8L * cells.size() * Math.max(1, scenario.actors().size());
    perLane += stateMoves.map(StateMoves::bytesPerLane).orElse(0L);
    return (int) Math.max(1, Math.min(Runs.MOST_LANES, (64L << 20) / perLane));
  }

  /** A workspace for blocks of at most this many runs; not to be shared by threads. */
  public Runs runs(int lanes) {
    return new Runs(this, lanes);
  }

  /** The central reading: one run in which nothing is drawn. */
  public Runs central() {
    Runs runs = runs(1);
    runs.central();
    return runs;
  }

  /**
   * A formula over this plan's parameters and solution values, ready for {@link Runs#evaluate}.
   * Solution values that the scenario's own formulas do not use are not computed.
   */
  public BoundExpression bind(Expression formula) {
    return formula.bind(sections.slots());
  }

  /** The solution values that are computed, by name, in the order shown. */
  public List<String> solutionValues() {
    return sections.names();
  }

  SectionPlan sections() {
    return sections;
  }

  /** Of all parameters and used solution values, the place of each. */
  Map<String, Integer> sectionSlots() {
    return sections.slots();
  }

  ParameterPlan parameters() {
    return parameters;
  }

  /** The probabilities of chance. */
  ChanceTables chance() {
    return chance;
  }

  List<Expression> formulas() {
    return formulas;
  }

  List<Coefficient> coefficients() {
    return coefficients;
  }

  List<PayoffLines.Column> columnsOf(int term) {
    return columnsOfTerm.get(term);
  }

  /**
   * Whether a term's level depends on what is chosen at a decision or comes about at a chance move,
   * given by its {@linkplain Cells#axes axis}. A table may mention a decision and be the same
   * whatever is chosen there.
   */
  public boolean varies(int term, int decision) {
    for (PayoffLines.Column column : columnsOfTerm.get(term)) {
      if (column.scope().mentions(decision) && column.scope().varies(column.levels(), decision)) {
        return true;
      }
    }
    return false;
  }

  PayoffLines payoffs(int actor) {
    return payoffs.get(actor);
  }

  /**
   * An actor's payoffs less the terms that mention none of its decisions: these are the same
   * whatever it does, so they cancel where it compares its own moves.
   */
  PayoffLines comparisons(int actor) {
    List<PayoffLines.Column> own = new ArrayList<>();
    boolean all = true;
    for (int t = 0; t < columnsOfTerm.size(); t++) {
      if (scenario.terms().get(t).actor().equals(scenario.actors().get(actor).id())) {
        for (PayoffLines.Column column : columnsOfTerm.get(t)) {
          boolean mentions = mentions(column.scope(), actor);
          all &= mentions;
          if (mentions) {
            own.add(column);
          }
        }
      }
    }
    return all ? payoffs.get(actor) : new LineBuilder(own, cells).build();
  }

  private boolean mentions(Scope scope, int actor) {
    for (int d = 0; d < cells.decisions().size(); d++) {
      if (isOf(d, actor) && scope.mentions(d)) {
        return true;
      }
    }
    return false;
  }

  boolean isLiteral(int actor) {
    return literal[actor];
  }

  WeightColumn weightColumn(int term, int lanes) {
    Term the = scenario.terms().get(term);
    Map<String, Integer> slots = sections.slots();
    if (the.weight() instanceof Weight.Given given) {
      return new GivenWeight(given.formula().bind(slots));
    }
    if (the.weight() instanceof Weight.Drawn drawn) {
      return new DrawnWeight(
          the.name(), new DistributionColumn(drawn.distribution(), parameters, slots, lanes));
    }
    Weight.Pooled pooled = (Weight.Pooled) the.weight();
    return new PooledWeight(the, pooled, split(pooled), scenario.pooling(), slots, lanes);
  }

  private Optional<Parameter.Split> split(Weight.Pooled pooled) {
    return pooled
        .split()
        .flatMap(scenario::parameter)
        .map(Parameter::kind)
        .filter(Parameter.Split.class::isInstance)
        .map(Parameter.Split.class::cast);
  }
}
