package io.entente.outcome.section;

import io.entente.number.Rational;
import io.entente.sample.CentralNumbers;
import io.entente.sample.section.BargainingValues;
import io.entente.sample.section.NoValueException;
import io.entente.scenario.bargaining.BargainingSection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bargaining problem at the central reading.
 *
 * @param section the problem as the file has it
 * @param values the solution values, by name without that of the problem
 * @param exact whether the numbers it rests on are exact; otherwise they are rounded
 * @param residual 0 if the values are exact for these numbers; otherwise how far off the solution
 *     may be, relatively
 */
public record BargainingAnswer(
    BargainingSection section, Map<String, Rational> values, boolean exact, double residual)
    implements SectionAnswer {

  public BargainingAnswer {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static BargainingAnswer of(BargainingSection section, CentralNumbers numbers) {
    CentralRun run = new CentralRun(section, numbers);
    try {
      BargainingValues values = BargainingValues.of(section, run);
      return new BargainingAnswer(section, values.values(), run.isExact(), values.residual());
    } catch (NoValueException none) {
      throw run.failure(none);
    }
  }

  /** The value of that name. */
  public Rational value(String name) {
    return values.get(name);
  }

  /** A value of one party. */
  public Rational value(int party, String name) {
    return values.get(section.parties().get(party).id() + "." + name);
  }
}
