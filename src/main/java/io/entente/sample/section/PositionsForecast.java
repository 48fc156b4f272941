package io.entente.sample.section;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.positions.Dimension;
import io.entente.scenario.positions.PositionsSection;
import io.entente.scenario.positions.Stand;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.forecast.Actors;
import io.entente.solve.forecast.Forecast;
import java.util.ArrayList;
import java.util.List;

/** What positions come to in one run. */
public final class PositionsForecast {

  private final PositionsSection section;
  private final RunNumbers numbers;
  private final Actors actors;
  private final List<Rational> low = new ArrayList<>();
  private final List<Rational> high = new ArrayList<>();
  private final Forecast forecast;

  private PositionsForecast(PositionsSection section, RunNumbers numbers) {
    this.section = section;
    this.numbers = numbers;
    this.actors = actors();
    List<Rational> widths = new ArrayList<>();
    for (int dimension = 0; dimension < section.dimensions().size(); dimension++) {
      scale(dimension);
      Rational width = high.get(dimension).minus(low.get(dimension));
      widths.add(width.signum() > 0 ? width : Rational.ONE);
    }
    try {
      forecast = Forecast.of(actors, widths, section.options());
    } catch (NotAnsweredException none) {
      throw new NoValueException(none.getMessage(), none.remedy());
    }
  }

  /**
   * Makes the forecast.
   *
   * @throws NoValueException if there is no answer
   */
  public static PositionsForecast of(PositionsSection section, RunNumbers numbers) {
    return new PositionsForecast(section, numbers);
  }

  private Actors actors() {
    List<List<Rational>> positions = new ArrayList<>();
    List<Rational> capabilities = new ArrayList<>();
    List<List<Rational>> saliences = new ArrayList<>();
    boolean some = false;
    boolean[] cares = new boolean[section.dimensions().size()];
    for (Stand stand : section.stands()) {
      Rational capability = notNegative(stand.capability(), "the capability of " + stand.id());
      some |= capability.signum() > 0;
      capabilities.add(capability);
      List<Rational> own = new ArrayList<>();
      List<Rational> salience = new ArrayList<>();
      for (int d = 0; d < cares.length; d++) {
        own.add(numbers.value(stand.position().get(d), "the position of " + stand.id()));
        Rational cared = notNegative(stand.salience().get(d), "the salience of " + stand.id());
        salience.add(cared);
        cares[d] |= capability.signum() > 0 && cared.signum() > 0;
      }
      positions.add(own);
      saliences.add(salience);
    }
    if (!some) {
      throw new NoValueException("all capabilities are 0", "somebody must be able to do something");
    }
    for (int d = 0; d < cares.length; d++) {
      if (!cares[d]) {
        String where = section.dimensions().get(d).id();
        throw new NoValueException(
            "nobody who can do anything cares"
                + (where.isEmpty() ? "" : " about " + where)
                + ": every salience or capability is 0",
            "without weight there is no median");
      }
    }
    return new Actors(positions, capabilities, saliences);
  }

  private Rational notNegative(Expression formula, String what) {
    Rational value = numbers.value(formula, what);
    if (value.signum() < 0) {
      throw new NoValueException(
          what + " is " + BargainingValues.shown(value) + ", and it cannot be negative",
          "its formula is \"" + formula + "\"");
    }
    return value;
  }

  private void scale(int d) {
    Dimension dimension = section.dimensions().get(d);
    String name = "the scale" + (dimension.id().isEmpty() ? "" : " of " + dimension.id());
    Rational least = actors.positions(d).stream().min(Rational::compareTo).orElseThrow();
    Rational most = actors.positions(d).stream().max(Rational::compareTo).orElseThrow();
    if (dimension.scale().isEmpty()) {
      low.add(least);
      high.add(most);
      return;
    }
    Rational from = numbers.value(dimension.scale().get().low(), name);
    Rational to = numbers.value(dimension.scale().get().high(), name);
    if (from.compareTo(to) >= 0) {
      throw new NoValueException(
          name
              + " reaches from "
              + BargainingValues.shown(from)
              + " to "
              + BargainingValues.shown(to),
          "the first end is the lower one");
    }
    for (int actor = 0; actor < actors.size(); actor++) {
      Rational place = actors.positions(d).get(actor);
      if (place.compareTo(from) < 0 || place.compareTo(to) > 0) {
        throw new NoValueException(
            section.stands().get(actor).id()
                + " stands at "
                + BargainingValues.shown(place)
                + ", outside "
                + name
                + ", which reaches from "
                + BargainingValues.shown(from)
                + " to "
                + BargainingValues.shown(to),
            "correct the position, or widen the scale");
      }
    }
    low.add(from);
    high.add(to);
  }

  /** The forecast. */
  public Forecast forecast() {
    return forecast;
  }

  /** Who stands where. */
  public Actors who() {
    return actors;
  }

  /** The lower end of a scale. */
  public Rational low(int dimension) {
    return low.get(dimension);
  }

  /** The upper end of a scale. */
  public Rational high(int dimension) {
    return high.get(dimension);
  }

  /** All solution values, in the order of {@link PositionsSection#values}. */
  public double[] values() {
    int d = section.dimensions().size();
    int n = section.stands().size();
    boolean risk = section.options().risk().isPresent();
    double[] values = new double[2 * d + (risk ? 2 : 1) * n];
    for (int dimension = 0; dimension < d; dimension++) {
      values[dimension] = forecast.median(dimension).middle().toDouble();
      values[d + dimension] = forecast.mean(dimension).toDouble();
    }
    for (int actor = 0; actor < n; actor++) {
      values[2 * d + actor] = forecast.winning(actor);
      if (risk) {
        values[2 * d + n + actor] = forecast.attitude(actor);
      }
    }
    return values;
  }
}
