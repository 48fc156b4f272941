package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.game.sparse.GraphicalGame;
import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Section;
import io.entente.scenario.Term;
import io.entente.scenario.state.StateProcess;
import io.entente.solve.sparse.LocalCondition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The game at the central reading, all decisions at once, as a graphical game: each term a table
 * over the actors it mentions. The combinations of all actors' moves are never gone through, so
 * there may be any number of them.
 *
 * <p>It is the game that {@link CentralGame#simultaneous} gives where that fits into memory: the
 * same players, strategies, payoffs and ties.
 */
public final class CentralGraph {

  /** No table of a term or an outcome has more entries. */
  static final int MOST_ROWS = 1_000_000;

  /** Outcomes that join more players than this are not tabled. */
  private static final int MOST_PLAYERS = 9;

  private final Scenario scenario;
  private final JointMoves moves;
  private final Runs numbers;
  private final GraphicalGame game;

  private CentralGraph(Scenario scenario) {
    this.scenario = scenario;
    requireAtOnce();
    moves = new JointMoves(scenario);
    Plan plan = Plan.of(withoutMoves(scenario));
    numbers = plan.central();
    game = build(new CentralFractions(plan));
  }

  /**
   * The graphical game of a scenario to which views and other changes have been applied.
   *
   * @throws UnsolvableException if chance or conditions have a part in it, states move, some number
   *     is not finite, or one term mentions too many actors
   */
  public static CentralGraph of(Scenario scenario) {
    return new CentralGraph(scenario);
  }

  /**
   * Whether a scenario is one in which, in the simultaneous form, actors move at once and that is
   * all: without chance, conditional decisions, or states that move.
   */
  public static boolean isOfMovesAtOnce(Scenario scenario) {
    return StateProcess.of(scenario).isEmpty()
        && scenario.chance().isEmpty()
        && scenario.isUnconditional();
  }

  private void requireAtOnce() {
    if (StateProcess.of(scenario).isPresent()) {
      throw UnsolvableException.notCounted(
          "the game is repeated while states move", "leave out \"repeat\" or actors");
    }
    if (!scenario.chance().isEmpty()) {
      throw UnsolvableException.notCounted(
          "chance has a part in it", "leave out \"chance\", or leave out strategies or actors");
    }
    if (!scenario.isUnconditional()) {
      throw UnsolvableException.notCounted(
          "some decision or strategy is there under a condition only",
          "leave out \"if\", or leave out strategies or actors");
    }
  }

  /** All but the moves: parameters, weights, and the formulas of levels. */
  private static Scenario withoutMoves(Scenario of) {
    List<Term> terms = new ArrayList<>();
    of.terms().forEach(term -> terms.add(withoutConditions(term)));
    List<Section> apart = new ArrayList<>();
    for (Section section : of.sections()) {
      if (!section.restsOnPayoffs()) {
        apart.add(section);
      }
    }
    return new Scenario(
        of.id(),
        of.title(),
        of.summary(),
        of.asOf(),
        of.assumption(),
        of.register(),
        of.pooling(),
        of.actors(),
        List.of(),
        of.parameters(),
        terms,
        of.outcomes(),
        of.views(),
        of.expectations(),
        apart,
        List.of());
  }

  private static Term withoutConditions(Term term) {
    List<LevelTable> levels = new ArrayList<>();
    for (LevelTable table : term.levels()) {
      List<LevelTable.Row> rows = new ArrayList<>();
      table.rows().forEach(row -> rows.add(new LevelTable.Row(Condition.ALWAYS, row.is())));
      levels.add(new LevelTable(table.name(), rows));
    }
    return new Term(
        term.actor(),
        term.id(),
        term.says(),
        levels,
        term.weight(),
        term.factor(),
        term.assumption());
  }

  private GraphicalGame build(CentralFractions fractions) {
    GraphicalGame.Builder builder =
        GraphicalGame.builder(scenario.title(), moves.players(), moves.strategies());
    Map<String, List<Integer>> termsOf = new HashMap<>();
    for (int t = 0; t < scenario.terms().size(); t++) {
      String actor = scenario.terms().get(t).actor();
      termsOf.computeIfAbsent(actor, id -> new ArrayList<>()).add(t);
    }
    for (int player = 0; player < moves.players().size(); player++) {
      List<Integer> own = termsOf.getOrDefault(moves.players().get(player), List.of());
      new LocalTerms(moves, numbers, fractions, scenario.terms(), own).addTo(builder, player);
    }
    return builder.build();
  }

  /** The game. */
  public GraphicalGame game() {
    return game;
  }

  /** The scenario it is the game of. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * Parameters and solution values of sections at the central reading, one lane; without payoffs.
   */
  public Runs numbers() {
    return numbers;
  }

  /** Whether a formula of a condition can be evaluated: all its names have values. */
  public boolean hasValue(Expression formula) {
    return numbers.plan().sectionSlots().keySet().containsAll(formula.names());
  }

  /** Whether a formula of a condition, one that {@linkplain #hasValue has a value}, holds. */
  public boolean holds(Expression formula) {
    double[] value = new double[1];
    numbers.evaluate(numbers.plan().bind(formula), value);
    return value[0] != 0;
  }

  /**
   * Where a condition holds, over the players whose decisions it mentions; empty if these are too
   * many, or it has a formula without a value.
   */
  public Optional<LocalCondition> where(Condition condition) {
    Set<String> mentioned = new LinkedHashSet<>();
    condition.collectDecisions(mentioned);
    int[] decisions = moves.decisions(mentioned);
    int[] players = moves.players(decisions);
    BigInteger rows = moves.combinations(players);
    List<Expression> formulas = new ArrayList<>();
    condition.collectFormulas(formulas);
    if (players.length > MOST_PLAYERS
        || rows.compareTo(BigInteger.valueOf(MOST_ROWS)) > 0
        || !formulas.stream().allMatch(this::hasValue)) {
      return Optional.empty();
    }
    BitSet met = new BitSet();
    Map<String, String> made = new LinkedHashMap<>();
    for (int combination = 0; combination < rows.intValueExact(); combination++) {
      for (int d : decisions) {
        int move = moves.move(d, players, combination);
        made.put(moves.decision(d).id(), moves.decision(d).strategies().get(move).id());
      }
      met.set(combination, condition.test(made, this::holds));
    }
    return Optional.of(LocalCondition.of(players, met));
  }
}
