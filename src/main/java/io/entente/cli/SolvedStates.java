package io.entente.cli;

import io.entente.game.stochastic.SimulatedPlay;
import io.entente.json.section.StatesJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.StateReading;
import io.entente.report.section.StatesText;
import io.entente.solve.NotAnsweredException;
import java.util.List;

/** Games that are repeated while states move, within {@code entente solve}. */
final class SolvedStates {

  /** Of a game without a last period, plays are shown for so many. */
  private static final int SHOWN = 12;

  private SolvedStates() {}

  static int print(
      Question question,
      CentralReading central,
      PathOptions paths,
      FormatOption format,
      Console console) {
    format.require("solve of repeated games", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    StateReading reading;
    try {
      reading = StateReading.of(question, central);
    } catch (NotAnsweredException not) {
      throw new FileProblem(not.getMessage(), not.remedy());
    }
    List<SimulatedPlay> plays =
        reading.plays(paths.paths(), reading.game().horizon().orElse(SHOWN), paths.seed());
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? StatesJson.of(reading, plays)
                : StatesText.of(reading, plays, format.layout()));
    return Console.DONE;
  }
}
