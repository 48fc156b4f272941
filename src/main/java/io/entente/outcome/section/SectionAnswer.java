package io.entente.outcome.section;

import io.entente.sample.CentralNumbers;
import io.entente.sample.Runs;
import io.entente.scenario.Section;
import io.entente.scenario.agreement.AgreementSection;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.conflict.ConflictSection;
import io.entente.scenario.positions.PositionsSection;
import java.util.ArrayList;
import java.util.List;

/** What a section comes to at the central reading. Implementations are records. */
public interface SectionAnswer {

  /** The section. */
  Section section();

  /**
   * The answers of all sections of a scenario, in file order; each kind of section has its line
   * here.
   *
   * @param central one lane, at the central reading
   * @throws SectionFailure if some number is not finite, or the question is too large
   */
  static List<SectionAnswer> all(Runs central) {
    List<SectionAnswer> answers = new ArrayList<>();
    List<Section> sections = central.plan().scenario().sections();
    if (sections.isEmpty()) {
      return answers;
    }
    CentralNumbers numbers = new CentralNumbers(central);
    for (Section section : sections) {
      if (section instanceof CoalitionSection game) {
        answers.add(CoalitionAnswer.of(game, numbers));
      } else if (section instanceof AgreementSection agreement) {
        answers.add(AgreementAnswer.of(agreement, central, numbers));
      } else if (section instanceof BargainingSection bargaining) {
        answers.add(BargainingAnswer.of(bargaining, numbers));
      } else if (section instanceof PositionsSection positions) {
        answers.add(PositionsAnswer.of(positions, numbers));
      } else if (section instanceof ConflictSection conflict) {
        answers.add(ConflictAnswer.of(conflict));
      } else if (section.isApart()) {
        throw new IllegalArgumentException("no answer for " + section.key());
      }
    }
    return answers;
  }
}
