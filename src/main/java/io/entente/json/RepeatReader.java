package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.scenario.Section;
import java.util.List;

/** Reads the section on a game that is played again and again. */
final class RepeatReader {

  private RepeatReader() {}

  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    return new AgreementsReader(reading, scope, formulas).read(section);
  }
}
