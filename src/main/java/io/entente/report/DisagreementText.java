package io.entente.report;

import io.entente.outcome.Contribution;
import io.entente.outcome.Disagreement;
import io.entente.outcome.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Where the sources disagree about what decides an outcome. */
final class DisagreementText {

  private final Prose out;
  private final Words words;
  private final boolean all;

  DisagreementText(Prose out, Words words, boolean all) {
    this.out = out;
    this.words = words;
    this.all = all;
  }

  void render(Explanation explanation) {
    Disagreement disagreement = explanation.disagreement();
    if (disagreement.schools().isEmpty() && disagreement.conflicts().isEmpty()) {
      return;
    }
    out.blank().line(out.layout().heading("Where the sources disagree"));
    for (Disagreement.School school : disagreement.schools()) {
      List<String> names = new ArrayList<>();
      school.sources().forEach(source -> names.add(words.source(source)));
      String who =
          names.isEmpty()
              ? "If the others alone are believed"
              : "If "
                  + String.join(", ", names)
                  + " alone "
                  + (names.size() == 1 ? "is" : "are")
                  + " believed";
      out.paragraph(
          2,
          6,
          who
              + " on the disputed reasons: \""
              + explanation.outcome().name()
              + "\" in "
              + out.layout().ofHundred(school.frequency())
              + " of 100 draws.");
    }
    if (!disagreement.schools().isEmpty()) {
      samplingError(disagreement.schools());
    }
    int left = all ? disagreement.conflicts().size() : 2;
    for (Disagreement.Conflict conflict : disagreement.conflicts()) {
      if (left-- == 0) {
        break;
      }
      side("One says", conflict.one());
      side("another", conflict.other());
    }
  }

  private void samplingError(List<Disagreement.School> schools) {
    double error = 0;
    for (Disagreement.School school : schools) {
      error = Math.max(error, school.frequency().error());
    }
    out.paragraph(
        2,
        "(Sampling error "
            + (error < 0.005 ? "below 1" : out.layout().ofHundred(error))
            + " in 100, 95 "
            + out.layout().percent()
            + "; "
            + Words.grouped(schools.get(0).frequency().draws())
            + " draws.)");
  }

  private void side(String lead, Contribution part) {
    String towards = part.weight() > 0 ? "for B" : "against B";
    out.paragraph(
        2,
        11,
        out.layout().labelled(lead, 9, words.claim(part.evidence().claim()).paraphrase())
            + " "
            + out.layout()
                .cited(words.place(words.claim(part.evidence().claim())) + "; " + towards));
  }
}
