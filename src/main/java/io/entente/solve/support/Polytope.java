package io.entente.solve.support;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The mixed strategies x that satisfy linear conditions, {x ≥ 0, Σx = 1, Ex = 0, Ax ≤ 0}, by its
 * vertices, exactly: every choice of tight conditions that leaves one point is tried. For few
 * strategies.
 */
final class Polytope {

  /** More systems of equations than this are not tried. */
  private static final int MOST_SYSTEMS = 20_000;

  private final int size;
  private final List<Rational[]> equalities = new ArrayList<>();
  private final List<Rational[]> inequalities = new ArrayList<>();
  private List<Rational[]> vertices;
  private int systems;

  Polytope(int size) {
    this.size = size;
  }

  /** A copy, to which other conditions can be added. */
  Polytope copy() {
    Polytope copy = new Polytope(size);
    copy.equalities.addAll(equalities);
    copy.inequalities.addAll(inequalities);
    return copy;
  }

  /** Demands Σ row · x = 0. */
  void demandZero(Rational[] row) {
    equalities.add(row);
  }

  /** Demands Σ row · x ≤ 0. */
  void demandNotPositive(Rational[] row) {
    inequalities.add(row);
  }

  /** Its vertices; empty if they are too many to find. */
  Optional<List<Rational[]>> vertices() {
    vertices = new ArrayList<>();
    systems = 0;
    List<Rational[]> rows = new ArrayList<>();
    Rational[] sum = new Rational[size + 1];
    Arrays.fill(sum, Rational.ONE);
    rows.add(sum);
    for (Rational[] equality : equalities) {
      rows.add(withRightSide(equality));
    }
    tighten(rows, 0);
    return systems > MOST_SYSTEMS ? Optional.empty() : Optional.of(vertices);
  }

  private void tighten(List<Rational[]> rows, int from) {
    if (systems++ > MOST_SYSTEMS) {
      return;
    }
    List<Rational[]> copy = new ArrayList<>();
    for (Rational[] row : rows) {
      copy.add(row.clone());
    }
    LinearSystem.Answer answer = LinearSystem.solve(copy, size);
    if (answer.kind() == LinearSystem.Kind.ONE) {
      add(answer.solution());
    }
    if (answer.kind() != LinearSystem.Kind.MANY) {
      return;
    }
    for (int next = from; next < size + inequalities.size(); next++) {
      rows.add(tight(next));
      tighten(rows, next + 1);
      rows.remove(rows.size() - 1);
    }
  }

  /** The condition with this number, as an equation. */
  private Rational[] tight(int number) {
    if (number >= size) {
      return withRightSide(inequalities.get(number - size));
    }
    Rational[] row = new Rational[size + 1];
    Arrays.fill(row, Rational.ZERO);
    row[number] = Rational.ONE;
    return row;
  }

  private Rational[] withRightSide(Rational[] row) {
    Rational[] equation = Arrays.copyOf(row, size + 1);
    equation[size] = Rational.ZERO;
    return equation;
  }

  private void add(Rational[] point) {
    for (Rational weight : point) {
      if (weight.signum() < 0) {
        return;
      }
    }
    for (Rational[] row : inequalities) {
      if (product(row, point).signum() > 0) {
        return;
      }
    }
    for (Rational[] known : vertices) {
      if (Arrays.equals(known, point)) {
        return;
      }
    }
    vertices.add(point);
  }

  /** Σ row · x. */
  static Rational product(Rational[] row, Rational[] point) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < point.length; i++) {
      sum = sum.plus(row[i].times(point[i]));
    }
    return sum;
  }

  /** The point in the middle of these vertices. */
  static Rational[] middle(List<Rational[]> vertices) {
    Rational[] middle = new Rational[vertices.get(0).length];
    Arrays.fill(middle, Rational.ZERO);
    Rational part = Rational.of(1, vertices.size());
    for (Rational[] vertex : vertices) {
      for (int i = 0; i < middle.length; i++) {
        middle[i] = middle[i].plus(vertex[i].times(part));
      }
    }
    return middle;
  }

  /** Whether every strategy is played in some of these, so that all are played in their middle. */
  static boolean useAll(List<Rational[]> vertices) {
    if (vertices.isEmpty()) {
      return false;
    }
    for (Rational weight : middle(vertices)) {
      if (weight.signum() == 0) {
        return false;
      }
    }
    return true;
  }
}
