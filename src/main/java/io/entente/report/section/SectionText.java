package io.entente.report.section;

import io.entente.outcome.section.AgreementAnswer;
import io.entente.outcome.section.BargainingAnswer;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.outcome.section.ConflictAnswer;
import io.entente.outcome.section.PositionsAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.conflict.ConflictText;
import io.entente.scenario.Scenario;
import java.util.List;

/** What {@code entente solve} says of the sections of a scenario. */
public final class SectionText {

  private SectionText() {}

  /** The sections behind a game that is solved too. */
  public static String of(List<SectionAnswer> answers, Layout layout, boolean exact) {
    Prose out = new Prose(layout);
    write(answers, out, exact);
    return answers.isEmpty() ? "" : "\n" + out;
  }

  /** A scenario that consists of sections alone. */
  public static String alone(
      Scenario scenario, String view, List<SectionAnswer> answers, Layout layout, boolean exact) {
    Prose out = new Prose(layout);
    out.paragraph(0, scenario.title());
    if (!answers.stream().allMatch(answer -> answer instanceof ConflictAnswer)) {
      out.paragraph(
          0,
          (view.isEmpty() ? "" : "View " + view + ", every uncertain number at its centre. ")
              + "Nobody decides anything in this file, so there are no moves to solve.");
    }
    out.blank();
    write(answers, out, exact);
    return out.toString();
  }

  /** Each kind of section has its line here. */
  private static void write(List<SectionAnswer> answers, Prose out, boolean exact) {
    for (SectionAnswer answer : answers) {
      out.blank();
      if (answer instanceof CoalitionAnswer game) {
        new CoalitionText(game, out, exact).write();
      } else if (answer instanceof AgreementAnswer agreement) {
        new AgreementText(agreement, out, exact).write();
      } else if (answer instanceof BargainingAnswer bargaining) {
        new BargainingText(bargaining, out, exact).write();
      } else if (answer instanceof PositionsAnswer positions) {
        new PositionsText(positions, out, exact).write();
      } else if (answer instanceof ConflictAnswer conflict) {
        ConflictText.write(conflict.study(), conflict.question(), out);
      } else {
        throw new IllegalArgumentException("no text for " + answer.section().key());
      }
    }
  }
}
