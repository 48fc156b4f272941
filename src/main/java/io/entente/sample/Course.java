package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The course that events take: which combinations of moves come about, and with what probability.
 * Where nothing is left to chance it is a single combination.
 *
 * <p>Combinations are {@linkplain Cells cell} numbers, ascending, each with a probability above 0;
 * these add up to 1 but for rounding. A value; two courses of the same combinations are equal
 * whatever else the actors would do.
 */
public final class Course {

  private static final double[] SURELY = {1};
  private static final int[] NO_PLAN = {};

  private final int[] cells;
  private final double[] probabilities;
  private final double[] outcomes;
  private final double[][] byActor;

  /** What the actors would do at each information set, where that is known. */
  private final int[] plan;

  private Course(int[] cells, double[] probabilities, int[] plan) {
    this(cells, probabilities, plan, new double[0], new double[0][]);
  }

  private Course(
      int[] cells, double[] probabilities, int[] plan, double[] outcomes, double[][] byActor) {
    this.cells = cells;
    this.probabilities = probabilities;
    this.plan = plan;
    this.outcomes = outcomes;
    this.byActor = byActor;
  }

  /** The course that a plan leads to; arrays are taken over. */
  static Course following(int[] plan, int[] cells, double[] probabilities) {
    return new Course(cells, cells.length == 1 ? SURELY : probabilities, plan);
  }

  int[] plan() {
    return plan;
  }

  /**
   * The same where the combinations say how often things happen over time, and the probabilities of
   * outcomes do not follow from that.
   *
   * @param outcomes the probability of each of the scenario's outcomes
   * @param byActor what each combination counts for each actor, which may care less for what comes
   *     later; {@code [actor][combination]}, with sums 1
   */
  Course overTime(double[] outcomes, double[][] byActor) {
    return new Course(cells, probabilities, plan, outcomes.clone(), byActor.clone());
  }

  /** The course as an actor weighs it, to whom later periods may count for less. */
  Course seenBy(int actor) {
    return byActor.length == 0 ? this : new Course(cells, byActor[actor], plan);
  }

  /** Whether it is a course over many periods. */
  public boolean isOverTime() {
    return outcomes.length > 0;
  }

  /** The probability of one of the scenario's outcomes, by its number, in a course over time. */
  public double outcome(int number) {
    return outcomes[number];
  }

  /**
   * The plan that leads to this course: by information set of the {@linkplain CentralGame#tree
   * tree} the action, whether play comes there or not. Empty where the plan is not known.
   */
  public List<Integer> actions() {
    List<Integer> actions = new ArrayList<>();
    for (int action : plan) {
      actions.add(action);
    }
    return actions;
  }

  /** The course that surely is this combination of moves. */
  public static Course of(int cell) {
    return new Course(new int[] {cell}, SURELY, NO_PLAN);
  }

  /**
   * A course that chance has a part in.
   *
   * @param cells ascending, at least one
   * @param probabilities of these, above 0
   */
  public static Course of(int[] cells, double[] probabilities) {
    if (cells.length == 0 || cells.length != probabilities.length) {
      throw new IllegalArgumentException(
          cells.length + " combinations with " + probabilities.length + " probabilities");
    }
    return cells.length == 1
        ? of(cells[0])
        : new Course(cells.clone(), probabilities.clone(), NO_PLAN);
  }

  /** Whether it is a single combination of moves. */
  public boolean isCertain() {
    return cells.length == 1;
  }

  /**
   * The combination of moves.
   *
   * @throws IllegalStateException if there is more than one
   */
  public int cell() {
    if (!isCertain()) {
      throw new IllegalStateException(cells.length + " combinations of moves may come about");
    }
    return cells[0];
  }

  /** How many combinations of moves may come about. */
  public int size() {
    return cells.length;
  }

  /** One of them. */
  public int cell(int i) {
    return cells[i];
  }

  /** Its probability. */
  public double probability(int i) {
    return probabilities[i];
  }

  /** The expectation of a number that each combination of moves has. */
  public double expected(IntToDoubleFunction numberAt) {
    if (isCertain()) {
      return numberAt.applyAsDouble(cells[0]);
    }
    double sum = 0;
    for (int i = 0; i < cells.length; i++) {
      sum += probabilities[i] * numberAt.applyAsDouble(cells[i]);
    }
    return sum;
  }

  /** The probability that the combination is one of these; 1 if all are, to the last bit. */
  public double probability(IntPredicate isOne) {
    double sum = 0;
    int in = 0;
    for (int i = 0; i < cells.length; i++) {
      if (isOne.test(cells[i])) {
        sum += probabilities[i];
        in++;
      }
    }
    return in == cells.length ? 1 : Math.min(1, sum);
  }

  /**
   * The combination of moves that a draw stands for.
   *
   * @param uniform in [0, 1)
   */
  public int drawn(double uniform) {
    double sum = 0;
    int i = 0;
    while (i < cells.length - 1) {
      sum += probabilities[i];
      if (uniform < sum) {
        break;
      }
      i++;
    }
    return cells[i];
  }

  /**
   * The combination of moves that one draw stands for: one of several courses, each alike, and then
   * a combination as often as that course has it.
   *
   * @param courses how many
   * @param course which one has a place
   * @param uniform in [0, 1)
   */
  public static int drawn(int courses, IntFunction<Course> course, double uniform) {
    double place = uniform * courses;
    return course.apply((int) place).drawn(place - (int) place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Course that
        && Arrays.equals(cells, that.cells)
        && Arrays.equals(probabilities, that.probabilities);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(cells) + Arrays.hashCode(probabilities);
  }

  @Override
  public String toString() {
    return Arrays.toString(cells) + " " + Arrays.toString(probabilities);
  }
}
