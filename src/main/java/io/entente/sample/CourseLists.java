package io.entente.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Equilibria as lists of courses, one list a lane. */
final class CourseLists implements Equilibria {

  private final List<List<Course>> courses =
      new ArrayList<>(Collections.nCopies(Runs.MOST_LANES, List.of()));

  private long failed;
  private int size;

  void clear(int runs, long notFinite) {
    size = runs;
    failed = notFinite;
    Collections.fill(courses, List.of());
  }

  void set(int lane, List<Course> found) {
    courses.set(lane, List.copyOf(found));
  }

  void fail(int lane) {
    failed |= 1L << lane;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int count(int lane) {
    return courses.get(lane).size();
  }

  @Override
  public boolean isFailed(int lane) {
    return (failed >>> lane & 1) != 0;
  }

  @Override
  public List<Course> courses(int lane) {
    return courses.get(lane);
  }

  @Override
  public Course course(int lane, int index) {
    return courses.get(lane).get(index);
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int lane = 0; lane < size; lane++) {
      for (Course course : courses.get(lane)) {
        for (int i = 0; i < course.size(); i++) {
          visitor.visit(lane, course.cell(i), course.probability(i));
        }
      }
    }
  }

  @Override
  public CourseLists copy() {
    CourseLists copy = new CourseLists();
    copy.clear(size, failed);
    for (int lane = 0; lane < size; lane++) {
      copy.courses.set(lane, courses.get(lane));
    }
    return copy;
  }

  @Override
  public long differences(Equilibria other) {
    long different = 0;
    for (int lane = 0; lane < size; lane++) {
      different |= courses.get(lane).equals(other.courses(lane)) ? 0 : 1L << lane;
    }
    return different;
  }
}
