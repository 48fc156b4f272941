package io.entente.sample;

import java.util.List;

/** The Markov perfect equilibria of the runs of a block, at most one each. */
final class MarkovEquilibria implements Equilibria {

  private final MarkovRuns solver;
  private int size;
  private long none;
  private long failed;

  MarkovEquilibria(MarkovRuns solver) {
    this.solver = solver;
  }

  void set(int newSize, long newNone, long newFailed) {
    size = newSize;
    none = newNone;
    failed = newFailed;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int count(int lane) {
    return ((none | failed) >>> lane & 1) != 0 ? 0 : 1;
  }

  @Override
  public boolean isFailed(int lane) {
    return (failed >>> lane & 1) != 0;
  }

  @Override
  public List<Course> courses(int lane) {
    return count(lane) == 0 ? List.of() : List.of(solver.course(lane));
  }

  @Override
  public Course course(int lane, int index) {
    return courses(lane).get(index);
  }

  @Override
  public boolean areOverTime() {
    return true;
  }

  @Override
  public void shares(int outcome, double[] out) {
    for (int lane = 0; lane < size; lane++) {
      out[lane] = count(lane) == 0 ? Double.NaN : solver.probability(lane, outcome);
    }
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int lane = 0; lane < size; lane++) {
      for (Course course : courses(lane)) {
        for (int i = 0; i < course.size(); i++) {
          visitor.visit(lane, course.cell(i), course.probability(i));
        }
      }
    }
  }

  @Override
  public Equilibria copy() {
    return kept();
  }

  @Override
  public long differences(Equilibria other) {
    return kept().differences(other);
  }

  /** Equilibria as they are now. */
  private CourseLists kept() {
    CourseLists kept = new CourseLists();
    kept.clear(size, failed);
    for (int lane = 0; lane < size; lane++) {
      kept.set(lane, courses(lane));
    }
    return kept;
  }
}
