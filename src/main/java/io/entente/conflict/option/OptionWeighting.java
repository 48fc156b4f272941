package io.entente.conflict.option;

import io.entente.conflict.Preference;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Option weighting: a preference from one weight for each option, negative where it should not be
 * taken. The state with the larger sum of weights of its options is preferred; equal sums, compared
 * exactly, are ties.
 */
public final class OptionWeighting {

  private OptionWeighting() {}

  /**
   * The preference over these states.
   *
   * @param weights one for each option
   * @throws IllegalArgumentException if there is not one weight for each option
   */
  public static Preference preference(List<Rational> weights, OptionStates states) {
    if (weights.size() != states.options()) {
      throw new IllegalArgumentException(
          weights.size() + " weights for " + states.options() + " options");
    }
    List<Rational> sums = new ArrayList<>();
    for (int state = 0; state < states.count(); state++) {
      Rational sum = Rational.ZERO;
      for (int option = 0; option < states.options(); option++) {
        sum = states.takes(state, option) ? sum.plus(weights.get(option)) : sum;
      }
      sums.add(sum);
    }
    return Preference.ofOrder(
        states.count(), (one, other) -> sums.get(one).compareTo(sums.get(other)));
  }
}
