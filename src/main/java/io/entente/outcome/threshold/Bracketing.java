package io.entente.outcome.threshold;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.Course;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is along a line, by solving again: at the places of an even grid, and where two
 * neighbours differ by halving until the change is bracketed. What begins and ends again between
 * two neighbours of the grid is missed.
 */
final class Bracketing {

  /** Into so many parts the grid divides the line. */
  static final int PARTS = 200;

  /** A change is bracketed to this part of the line's length. */
  static final double WIDTH = 1e-9;

  /**
   * What was found where.
   *
   * @param at the value of the parameter
   * @param found what there is; nothing where a number of the scenario is not finite
   */
  record Sample(double at, Optional<Found> found) {}

  private final Question question;
  private final Line line;
  private final double width;
  private final List<Sample> samples = new ArrayList<>();

  private Bracketing(Question question, Line line) {
    this.question = question;
    this.line = line;
    this.width = WIDTH * (line.high().toDouble() - line.low().toDouble());
  }

  /**
   * Samples in ascending order; two neighbours with different answers are at most the width apart.
   */
  static List<Sample> of(Question question, Line line) {
    Bracketing bracketing = new Bracketing(question, line);
    double low = line.low().toDouble();
    double high = line.high().toDouble();
    Sample before = bracketing.solve(low);
    bracketing.samples.add(before);
    for (int i = 1; i <= PARTS; i++) {
      Sample next = bracketing.solve(i == PARTS ? high : low + (high - low) * i / PARTS);
      bracketing.between(before, next);
      bracketing.samples.add(next);
      before = next;
    }
    return bracketing.samples;
  }

  private void between(Sample before, Sample next) {
    if (before.found().equals(next.found()) || next.at() - before.at() <= width) {
      return;
    }
    double at = before.at() + (next.at() - before.at()) / 2;
    if (at <= before.at() || at >= next.at()) {
      return;
    }
    Sample middle = solve(at);
    between(before, middle);
    samples.add(middle);
    between(middle, next);
  }

  private Sample solve(double at) {
    return new Sample(at, solve(line.at(question, at)));
  }

  /** What there is at one value, by the ordinary solver. */
  static Optional<Found> solve(Question set) {
    CentralReading reading = CentralReading.of(set);
    if (!reading.isFinite()) {
      return Optional.empty();
    }
    List<List<Integer>> equilibria = new ArrayList<>();
    for (Course course : reading.equilibria()) {
      List<Integer> cells = new ArrayList<>();
      for (int i = 0; i < course.size(); i++) {
        cells.add(course.cell(i));
      }
      cells.sort(null);
      equilibria.add(cells);
    }
    equilibria.sort(LineGame.BY_CELLS);
    List<Found.Fare> fares = new ArrayList<>();
    for (Outcome outcome : reading.scenario().outcomes()) {
      fares.add(
          new Found.Fare(reading.holdsIn(outcome), reading.failsIn(outcome), equilibria.size()));
    }
    return Optional.of(new Found(equilibria, fares));
  }
}
