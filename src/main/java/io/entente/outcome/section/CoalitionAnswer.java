package io.entente.outcome.section;

import io.entente.number.Rational;
import io.entente.sample.CentralNumbers;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.solve.coalition.CoalitionalGame;
import io.entente.solve.coalition.ShapleyValue;
import java.util.List;

/**
 * A coalitional game at the central reading.
 *
 * @param section the game as the file has it
 * @param game its worths
 * @param exact whether the worths are exact; otherwise they are rounded, and what follows is exact
 *     for the rounded ones
 * @param shapley the Shapley value, by player
 */
public record CoalitionAnswer(
    CoalitionSection section, CoalitionalGame game, boolean exact, List<Rational> shapley)
    implements SectionAnswer {

  static CoalitionAnswer of(CoalitionSection section, CentralNumbers numbers) {
    CentralWorths worths = new CentralWorths(section, numbers);
    CoalitionalGame game = worths.game();
    return new CoalitionAnswer(section, game, worths.areExact(), List.of(ShapleyValue.of(game)));
  }
}
