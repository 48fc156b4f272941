package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.scenario.LevelTable;
import io.entente.scenario.state.Measure;
import io.entente.scenario.state.StateVariable;
import io.entente.scenario.state.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How states move, compiled: for each state and profile, which states may follow, and from which
 * formulas the probability of each is made.
 *
 * <p>Profiles that lead the same way from a state are one <em>class</em> there, so that each
 * expectation is computed once per class. A situation is a state and a kind of period.
 */
final class StateMoves {

  /** How one variable gets to one value: by a formula in a case, or by what is left to 1. */
  record Way(int value, int formula, int which) {}

  /** {@link Way#formula} of what is left to 1. */
  static final int REST = -1;

  private final StateGrid grid;
  private final List<CellFormula> formulas = new ArrayList<>();

  /** [situation][profile]. */
  private final int[][] classOf;

  /** [situation][class][variable]. */
  private final List<List<List<List<Way>>>> ways = new ArrayList<>();

  /** [situation][class][successor]. */
  private final int[][][] next;

  /** How likely the ways of a variable are, however far they lead: formulas and cases. */
  private final List<List<Way>> distributions = new ArrayList<>();

  private final Map<List<Way>, Integer> distributionOf = new HashMap<>();

  /** [situation][class][variable]: a number in the list of {@link #distributions}. */
  private final List<List<int[]>> chosen = new ArrayList<>();

  private final List<SuccessorSums> programs = new ArrayList<>();

  StateMoves(StateGrid grid) {
    this.grid = grid;
    int situations = grid.states() * grid.kinds();
    classOf = new int[situations][grid.profiles()];
    next = new int[situations][][];
    List<Compiled> variables = new ArrayList<>();
    for (StateVariable variable : grid.process().variables()) {
      variables.add(new Compiled(variable));
    }
    for (int situation = 0; situation < situations; situation++) {
      compile(situation, variables);
    }
  }

  /** One variable's rows and formulas, by cell. */
  private final class Compiled {
    private final int up;
    private final int down;
    private final List<List<int[]>> rows = new ArrayList<>();
    private final int[] rowAt;
    private final Scope scope;
    private final int values;

    Compiled(StateVariable variable) {
      values = variable.values().size();
      Cells cells = grid.plan().cells();
      if (variable.transition() instanceof Transition.Ladder ladder) {
        up = ladder.up().map(this::formula).orElse(REST);
        down = ladder.down().map(this::formula).orElse(REST);
        rowAt = new int[0];
        scope = new Scope(cells, new int[0]);
        return;
      }
      up = REST;
      down = REST;
      List<LevelTable.Row> conditions = new ArrayList<>();
      Set<String> mentioned = new LinkedHashSet<>();
      for (Transition.Row row : ((Transition.Rows) variable.transition()).rows()) {
        conditions.add(new LevelTable.Row(row.when(), Expression.of(1)));
        row.when().collectDecisions(mentioned);
        List<int[]> to = new ArrayList<>();
        row.to()
            .forEach(
                (value, probability) ->
                    to.add(new int[] {variable.indexOf(value), formula(probability)}));
        rows.add(to);
      }
      scope = new Scope(cells, cells.axes(mentioned));
      rowAt = Rows.matching(conditions, scope, cells);
    }

    private int formula(Expression formula) {
      List<Measure> measures = grid.process().measures();
      formulas.add(new CellFormula(formula, measures, grid.plan(), grid.plan().cells()));
      return formulas.size() - 1;
    }

    List<Way> ways(int cell, int value) {
      List<Way> ways = new ArrayList<>();
      if (rowAt.length == 0) {
        if (down != REST && value > 0) {
          ways.add(way(value - 1, down, cell));
        }
        if (up != REST && value + 1 < values) {
          ways.add(way(value + 1, up, cell));
        }
      } else if (rowAt[scope.place(cell)] != Rows.NONE) {
        for (int[] to : rows.get(rowAt[scope.place(cell)])) {
          ways.add(way(to[0], to[1], cell));
        }
      }
      ways.add(new Way(value, REST, 0));
      return ways;
    }

    private Way way(int value, int formula, int cell) {
      return new Way(value, formula, formulas.get(formula).caseAt(cell));
    }
  }

  private void compile(int situation, List<Compiled> variables) {
    int state = situation / grid.kinds();
    int kind = situation % grid.kinds();
    List<List<List<Way>>> distinct = new ArrayList<>();
    Map<List<List<Way>>, Integer> known = new HashMap<>();
    for (int profile = 0; profile < grid.profiles(); profile++) {
      List<List<Way>> own = new ArrayList<>();
      for (int v = 0; v < variables.size(); v++) {
        int cell = grid.cell(profile, state, kind);
        own.add(variables.get(v).ways(cell, grid.value(state, v)));
      }
      Integer at = known.putIfAbsent(own, distinct.size());
      if (at == null) {
        classOf[situation][profile] = distinct.size();
        distinct.add(own);
      } else {
        classOf[situation][profile] = at;
      }
    }
    ways.add(distinct);
    List<int[]> numbers = new ArrayList<>();
    for (List<List<Way>> own : distinct) {
      int[] each = new int[own.size()];
      for (int v = 0; v < each.length; v++) {
        each[v] = distribution(own.get(v));
      }
      numbers.add(each);
    }
    chosen.add(numbers);
    programs.add(new SuccessorSums(grid, distinct, numbers));
    next[situation] = new int[distinct.size()][];
    for (int c = 0; c < distinct.size(); c++) {
      int count = 1;
      for (List<Way> own : distinct.get(c)) {
        count *= own.size();
      }
      next[situation][c] = new int[count];
      for (int i = 0; i < count; i++) {
        int rest = i;
        for (int v = distinct.get(c).size() - 1; v >= 0; v--) {
          List<Way> own = distinct.get(c).get(v);
          next[situation][c][i] += own.get(rest % own.size()).value() * grid.valueStride(v);
          rest /= own.size();
        }
      }
    }
  }

  private int distribution(List<Way> own) {
    return distributionOf.computeIfAbsent(
        own,
        fresh -> {
          distributions.add(fresh);
          return distributions.size() - 1;
        });
  }

  StateGrid grid() {
    return grid;
  }

  List<CellFormula> formulas() {
    return formulas;
  }

  int situation(int state, int kind) {
    return state * grid.kinds() + kind;
  }

  int[] classOf(int situation) {
    return classOf[situation];
  }

  int classes(int situation) {
    return next[situation].length;
  }

  /** The states that may follow; one may stand there twice. */
  int[] next(int situation, int which) {
    return next[situation][which];
  }

  /** By variable, the ways to its next value; the last is what is left. */
  List<List<Way>> ways(int situation, int which) {
    return ways.get(situation).get(which);
  }

  /** All different ways of any variable in any situation. */
  List<List<Way>> distributions() {
    return distributions;
  }

  /** By variable, the number of the distribution of its ways. */
  int[] chosen(int situation, int which) {
    return chosen.get(situation).get(which);
  }

  /** How the expectations of a situation are computed. */
  SuccessorSums sums(int situation) {
    return programs.get(situation);
  }

  /** The most sums of a situation. */
  int mostSums() {
    int most = 0;
    for (SuccessorSums program : programs) {
      most = Math.max(most, program.sums().size());
    }
    return most;
  }

  /** What the probabilities and sums of one lane take. */
  long bytesPerLane() {
    long columns = (long) mostSums() * (1 + grid.plan().scenario().actors().size());
    for (List<Way> own : distributions) {
      columns += own.size();
    }
    return 8 * columns;
  }
}
