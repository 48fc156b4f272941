package io.entente.solve.information;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of products of unknowns that is to be 0, or not above 0. No unknown occurs twice in a
 * product.
 */
final class Condition {

  /** By product, its coefficient; a product is the numbers of its unknowns, ascending. */
  private final Map<List<Integer>, Rational> terms = new TreeMap<>(Condition::compare);

  private final boolean equal;

  /**
   * An empty sum.
   *
   * @param equal whether it is to be 0
   */
  Condition(boolean equal) {
    this.equal = equal;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = Integer.compare(one.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  boolean isEqual() {
    return equal;
  }

  Map<List<Integer>, Rational> terms() {
    return terms;
  }

  void add(List<Integer> product, Rational coefficient) {
    if (coefficient.signum() == 0) {
      return;
    }
    Rational before = terms.get(product);
    Rational sum = before == null ? coefficient : before.plus(coefficient);
    if (sum.signum() == 0) {
      terms.remove(product);
    } else {
      terms.put(product, sum);
    }
  }

  /** The same condition without the unknowns that all products share and that are positive. */
  Condition reduced(boolean[] positive) {
    List<Integer> common = null;
    for (List<Integer> product : terms.keySet()) {
      if (common == null) {
        common = new ArrayList<>(product);
        common.removeIf(unknown -> !positive[unknown]);
      } else {
        common.retainAll(product);
      }
    }
    if (common == null || common.isEmpty()) {
      return this;
    }
    Condition reduced = new Condition(equal);
    for (Map.Entry<List<Integer>, Rational> term : terms.entrySet()) {
      List<Integer> rest = new ArrayList<>(term.getKey());
      rest.removeAll(common);
      reduced.add(List.copyOf(rest), term.getValue());
    }
    return reduced;
  }

  /** Whether each product has at most one unknown. */
  boolean isLinear() {
    for (List<Integer> product : terms.keySet()) {
      if (product.size() > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are no unknowns. */
  boolean isConstant() {
    return terms.isEmpty() || terms.size() == 1 && terms.containsKey(List.<Integer>of());
  }

  /**
   * Whether the signs alone say that this cannot hold where unknowns are at least 0.
   *
   * @param positive which of them are above 0
   */
  boolean isImpossible(BehaviorSystem positive) {
    boolean plus = false;
    boolean surelyPlus = false;
    boolean minus = false;
    boolean surelyMinus = false;
    for (Map.Entry<List<Integer>, Rational> term : terms.entrySet()) {
      boolean sure = true;
      for (int unknown : term.getKey()) {
        sure &= positive.isPositive(unknown);
      }
      if (term.getValue().signum() > 0) {
        plus = true;
        surelyPlus |= sure;
      } else {
        minus = true;
        surelyMinus |= sure;
      }
    }
    return surelyPlus && !minus || equal && surelyMinus && !plus;
  }
}
