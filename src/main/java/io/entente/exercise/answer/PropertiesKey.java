package io.entente.exercise.answer;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A game of the student's own, which must have given properties; each earns alike. Written cell by
 * cell, or handed over as a game by who has read it elsewhere.
 *
 * @param properties what the game must have
 * @param text a game that has them all
 */
public record PropertiesKey(List<Property> properties, String text) implements Key {

  /** Something that a game has or has not. */
  public interface Property {

    /** What contradicts it; nothing if the game has it. */
    Optional<Remark> fails(StrategicGame game);
  }

  public PropertiesKey {
    properties = List.copyOf(properties);
  }

  @Override
  public String kind() {
    return "scenario";
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Reading read(String text) {
    return GameText.read(text)
        .map(game -> Reading.of((Answer) new Answer.Game(game)))
        .orElseGet(() -> Reading.not(Remark.of("unreadable.game", "text", text.strip())));
  }

  @Override
  public Mark mark(Answer answer) {
    return mark(((Answer.Game) answer).game());
  }

  /** Grades a game. */
  public Mark mark(StrategicGame game) {
    List<Remark> remarks = new ArrayList<>();
    properties.forEach(property -> property.fails(game).ifPresent(remarks::add));
    return remarks.isEmpty()
        ? Mark.right()
        : Mark.of(Rational.of(properties.size() - remarks.size(), properties.size()), remarks);
  }
}
