package io.entente.outcome.section;

import io.entente.sample.CentralNumbers;
import io.entente.sample.section.NoValueException;
import io.entente.sample.section.PositionsForecast;
import io.entente.scenario.positions.PositionsSection;

/**
 * Positions at the central reading.
 *
 * @param section the positions as the file has them
 * @param result where actors stand, and the forecast
 * @param exact whether the numbers it rests on are exact, so that medians and means are
 */
public record PositionsAnswer(PositionsSection section, PositionsForecast result, boolean exact)
    implements SectionAnswer {

  static PositionsAnswer of(PositionsSection section, CentralNumbers numbers) {
    CentralRun run = new CentralRun(section, numbers);
    try {
      PositionsForecast result = PositionsForecast.of(section, run);
      return new PositionsAnswer(section, result, run.isExact());
    } catch (NoValueException none) {
      throw run.failure(none);
    }
  }
}
