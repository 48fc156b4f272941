package io.entente.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A solver of games in which nothing is left to chance: every equilibrium is a combination. */
abstract class CellSolver extends RunSolver {

  private final EquilibriumWords words;

  CellSolver(Plan plan) {
    super(plan);
    words = new EquilibriumWords(plan.cells().size());
  }

  @Override
  public EquilibriumWords found() {
    return words;
  }

  @Override
  public EquilibriumWords solve(Runs runs) {
    words.clear(runs.size());
    find(runs, words);
    words.finish(notFinite(runs));
    return words;
  }

  abstract void find(Runs runs, EquilibriumWords out);

  @Override
  public List<Course> deviations(Runs runs, Course from, int actor, int lane) {
    return courses(deviations(runs, from.cell(), actor, lane));
  }

  abstract int[] deviations(Runs runs, int cell, int actor, int lane);

  @Override
  public List<Course> equilibria(Runs runs, int lane, Map<String, String> forced) {
    return courses(cells(runs, lane, forced));
  }

  abstract int[] cells(Runs runs, int lane, Map<String, String> forced);

  @Override
  public List<Course> movesAlone(Runs runs, Course from, int actor, int lane) {
    return courses(alone(from.cell(), actor));
  }

  /** The combinations that differ from one in an actor's strategy only. */
  int[] alone(int cell, int actor) {
    int count = plan.strategyCount(actor);
    int stride = plan.strategyStride(actor);
    int own = cell / stride % count;
    int[] result = new int[count - 1];
    int n = 0;
    for (int s = 0; s < count; s++) {
      if (s != own) {
        result[n++] = cell + (s - own) * stride;
      }
    }
    return result;
  }

  private static List<Course> courses(int[] cells) {
    List<Course> courses = new ArrayList<>();
    for (int cell : cells) {
      courses.add(Course.of(cell));
    }
    return courses;
  }
}
