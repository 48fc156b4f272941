package io.entente.solve.linear;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The points x &ge; 0 that satisfy linear conditions a&middot;x &le; b or a&middot;x = b, all in
 * fractions.
 *
 * <p>Immutable. Conditions are numbered from 0 in the order in which they were added.
 */
public final class Region {

  private final int variables;
  private final List<WholeRow> rows;
  private final boolean[] equal;

  private Region(Builder from) {
    variables = from.variables;
    rows = List.copyOf(from.rows);
    equal = new boolean[rows.size()];
    for (int row = 0; row < equal.length; row++) {
      equal[row] = from.equal.get(row);
    }
  }

  /** A builder for a region of so many variables. */
  public static Builder of(int variables) {
    return new Builder(variables);
  }

  /** The number of variables. */
  public int variables() {
    return variables;
  }

  /** The number of conditions. */
  public int conditions() {
    return rows.size();
  }

  WholeRow row(int row) {
    return rows.get(row);
  }

  boolean isEqual(int row) {
    return equal[row];
  }

  /** Collects the conditions of a {@link Region}. */
  public static final class Builder {

    private final int variables;
    private final List<WholeRow> rows = new ArrayList<>();
    private final List<Boolean> equal = new ArrayList<>();

    private Builder(int variables) {
      if (variables < 1) {
        throw new IllegalArgumentException("a region of " + variables + " variables");
      }
      this.variables = variables;
    }

    /** Adds a&middot;x &le; b. */
    public Builder atMost(Rational[] a, Rational b) {
      return add(a, b, false);
    }

    /** Adds a&middot;x = b. */
    public Builder equal(Rational[] a, Rational b) {
      return add(a, b, true);
    }

    private Builder add(Rational[] a, Rational b, boolean exactly) {
      if (a.length != variables) {
        throw new IllegalArgumentException(a.length + " coefficients for " + variables);
      }
      rows.add(WholeRow.of(a, b));
      equal.add(exactly);
      return this;
    }

    /** The region. */
    public Region build() {
      return new Region(this);
    }
  }
}
