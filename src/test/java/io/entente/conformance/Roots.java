package io.entente.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Probabilities that are no fractions: "a" or "1-a", where a is the root that a polynomial with
 * whole coefficients, the constant first, has between two numbers at which its signs differ.
 */
final class Roots {

  private static final int HALVINGS = 80;

  private final Map<String, Rational> values = new TreeMap<>();

  /** The roots that a case names; none if it names none. */
  static Roots of(JsonObject expect) {
    Roots roots = new Roots();
    if (expect.has("roots")) {
      for (Map.Entry<String, JsonElement> entry :
          expect.getAsJsonObject("roots").asMap().entrySet()) {
        JsonObject root = entry.getValue().getAsJsonObject();
        StrictJson.allow(root, "polynomial", "between");
        roots.values.put(
            entry.getKey(),
            root(
                Numbers.rationals(root.get("polynomial")), Numbers.rationals(root.get("between"))));
      }
    }
    return roots;
  }

  /** The root to 80 binary places, by halving. */
  private static Rational root(List<Rational> polynomial, List<Rational> between) {
    Rational low = between.get(0);
    Rational high = between.get(1);
    int sign = at(polynomial, low).signum();
    if (sign * at(polynomial, high).signum() >= 0) {
      throw new IllegalArgumentException(polynomial + " has no single root in " + between);
    }
    for (int halving = 0; halving < HALVINGS; halving++) {
      Rational middle = low.plus(high).times(Rational.of(1, 2));
      if (at(polynomial, middle).signum() == sign) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Rational at(List<Rational> polynomial, Rational x) {
    Rational value = Rational.ZERO;
    for (int degree = polynomial.size() - 1; degree >= 0; degree--) {
      value = value.times(x).plus(polynomial.get(degree));
    }
    return value;
  }

  /** The probability as a double. */
  double probability(JsonElement written) {
    String text = written.getAsString();
    if (values.containsKey(text)) {
      return values.get(text).toDouble();
    }
    if (text.startsWith("1-") && values.containsKey(text.substring(2))) {
      return Rational.ONE.minus(values.get(text.substring(2))).toDouble();
    }
    return Numbers.rational(written).toDouble();
  }
}
