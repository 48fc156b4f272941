package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.report.Prose;

/** A coalitional game in words. */
final class CoalitionText {

  private final CoalitionAnswer answer;
  private final Prose out;
  private final Numbers numbers;

  CoalitionText(CoalitionAnswer answer, Prose out, boolean exact) {
    this.answer = answer;
    this.out = out;
    this.numbers = new Numbers(out.layout(), exact && answer.exact());
  }

  void write() {
    SectionHead.write(out, answer.section(), "who gains by acting together (coalitional game)");
    out.paragraph(
        2,
        4,
        "All together are worth " + numbers.of(answer.game().worth(answer.game().grand())) + ".");
    out.line(
        "  "
            + out.layout()
                .group("what each adds on average, over all orders of joining (Shapley value)"));
    for (int p = 0; p < answer.section().players().size(); p++) {
      Rational share = answer.shapley().get(p);
      out.line(
          "    "
              + out.layout()
                  .labelled(answer.section().players().get(p).title(), 24, numbers.of(share)));
    }
  }
}
