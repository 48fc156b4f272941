package io.entente.exercise.query.model;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.PropertiesKey;
import io.entente.game.StrategicGame;
import io.entente.number.Draws;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game to be made up that has given properties: so many equilibria in pure strategies ({@code
 * pure-nash}), so many of them dominated by another cell ({@code dominated}), nobody with a
 * dominated action ({@code undominated}), or a first mover who leads play to a dominated
 * equilibrium ({@code leader}).
 */
final class Author implements Query {

  private static final int MOST_TRIES = 20_000;
  private static final int PAYOFFS = 5;

  /** Samples that were found, since the search takes long and every variant asks for the same. */
  private static final Map<List<PropertiesKey.Property>, String> SAMPLES =
      Collections.synchronizedMap(new HashMap<>());

  @Override
  public String word() {
    return "author";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("pure-nash:formula? dominated:formula? undominated:flag? leader:flag?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    List<PropertiesKey.Property> properties = new ArrayList<>();
    for (Map.Entry<String, String> one : ask.of().entrySet()) {
      properties.add(
          switch (one.getKey()) {
            case "pure-nash" -> new GameProperties.PureNumber(number(variant, one.getValue()));
            case "dominated" -> new GameProperties.DominatedNumber(number(variant, one.getValue()));
            case "undominated" -> new GameProperties.Undominated();
            case "leader" -> new GameProperties.LeaderDominated();
            default ->
                throw new UnaskableException(
                    "author: no property "
                        + one.getKey()
                        + "; there are [pure-nash, dominated, undominated, leader]");
          });
    }
    if (properties.isEmpty()) {
      throw new UnaskableException("author: name the properties that the game must have");
    }
    PropertiesKey key =
        new PropertiesKey(
            properties, SAMPLES.computeIfAbsent(List.copyOf(properties), Author::sample));
    return new Question(ask, key, Optional.empty(), List.of());
  }

  private static int number(Variant variant, String formula) {
    Rational number = variant.number(formula);
    if (!number.isInteger() || number.signum() < 0) {
      throw new UnaskableException("author: " + number + " is no number of equilibria");
    }
    return number.numerator().intValue();
  }

  /** A game of two players with two actions each, or three, that has all properties. */
  private static String sample(List<PropertiesKey.Property> properties) {
    long draws = Draws.key(1, "author");
    long run = 0;
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      int actions = attempt % 2 == 0 ? 2 : 3;
      double[][] own = new double[actions][actions];
      double[][] other = new double[actions][actions];
      for (int row = 0; row < actions; row++) {
        for (int column = 0; column < actions; column++) {
          own[row][column] = (int) (Draws.uniform(draws, run++) * PAYOFFS);
          other[row][column] = (int) (Draws.uniform(draws, run++) * PAYOFFS);
        }
      }
      StrategicGame game = StrategicGame.bimatrix(own, other);
      if (properties.stream().allMatch(property -> property.fails(game).isEmpty())) {
        return text(own, other);
      }
    }
    throw new UnaskableException("author: no small game has all these properties");
  }

  private static String text(double[][] own, double[][] other) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < own.length; row++) {
      for (int column = 0; column < own.length; column++) {
        cells.add(
            "ABC".charAt(row)
                + ", "
                + "XYZ".charAt(column)
                + " = "
                + (int) own[row][column]
                + ", "
                + (int) other[row][column]);
      }
    }
    return String.join("; ", cells);
  }
}
