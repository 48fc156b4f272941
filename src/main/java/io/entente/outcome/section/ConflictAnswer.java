package io.entente.outcome.section;

import io.entente.expression.Expression;
import io.entente.game.StrategicGame;
import io.entente.outcome.conflict.ConflictQuestion;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.scenario.Section;
import io.entente.scenario.conflict.ConflictSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which states of a conflict are stable.
 *
 * @param section the conflict as the file has it; of one derived from a game, its key and name only
 * @param study the conflict and its stability
 * @param question what is asked beside
 */
public record ConflictAnswer(Section section, ConflictStudy study, ConflictQuestion question)
    implements SectionAnswer {

  static ConflictAnswer of(ConflictSection section) {
    return new ConflictAnswer(
        section, ConflictStudy.of(ConflictReading.of(section)), ConflictQuestion.PLAIN);
  }

  /** The same where more is asked. */
  public ConflictAnswer asking(ConflictQuestion more) {
    return new ConflictAnswer(section, study, more);
  }

  /**
   * The conflict that a game is, all choosing at once.
   *
   * @param titles the players as shown, in order
   * @throws io.entente.solve.NotAnsweredException if it has too many profiles
   */
  public static ConflictAnswer of(StrategicGame game, List<String> titles) {
    return new ConflictAnswer(
        new Derived(), ConflictStudy.of(ConflictReading.of(game, titles)), ConflictQuestion.PLAIN);
  }

  /** A conflict that no file describes as one. */
  private record Derived() implements Section {
    @Override
    public String key() {
      return ConflictSection.KEY;
    }

    @Override
    public String name() {
      return ConflictSection.KEY;
    }

    @Override
    public String says() {
      return "";
    }

    @Override
    public List<String> values() {
      return List.of();
    }

    @Override
    public Map<String, Expression> formulas() {
      return Map.of();
    }

    @Override
    public Map<String, String> settings() {
      return Map.of();
    }

    @Override
    public List<String> claims() {
      return List.of();
    }

    @Override
    public Optional<String> assumption() {
      return Optional.empty();
    }
  }
}
