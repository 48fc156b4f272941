package io.entente.report;

import io.entente.outcome.validity.FaceValidity;
import io.entente.outcome.validity.Survey;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.util.List;

/** Section 4 of the face-validity page: moves and outcomes that are never seen, or always. */
final class FaceValidityUnseen {

  private final Prose out;
  private final FaceValidity validity;
  private final Scenario scenario;
  private final Words words;

  FaceValidityUnseen(Prose out, FaceValidity validity) {
    this.out = out;
    this.validity = validity;
    this.scenario = validity.central().scenario();
    this.words = new Words(scenario);
  }

  void render() {
    Survey survey = validity.survey();
    out.blank();
    out.line(out.layout().section(4, out.layout().heading("Never seen, and always")));
    if (survey.solved() == 0) {
      out.paragraph(
          3,
          (scenario.isUncertain() ? "No draw has" : "There is no")
              + (scenario.isUncertain() ? " a" : "")
              + " stable combination of moves (no equilibrium in pure strategies), so nothing can"
              + " be said of this.");
      return;
    }
    if (survey.unseen().isEmpty() && survey.never().isEmpty() && survey.always().isEmpty()) {
      out.paragraph(
          3,
          !scenario.hasDecisions()
              ? "Every outcome comes about in some draw and not in others."
              : scenario.outcomes().isEmpty()
                  ? "Every move is made" + inSome() + "."
                  : "Every move is made"
                      + inSome()
                      + ", and every outcome comes about in some"
                      + " and not in others.");
    } else {
      found(survey);
    }
    left(survey);
    FaceValidityText.fewer(out, validity, survey.draws());
  }

  private String inSome() {
    return scenario.isUncertain() ? " in some draw" : " in some equilibrium";
  }

  private void found(Survey survey) {
    if (scenario.isUncertain()) {
      out.paragraph(
          3,
          "Never: "
              + FaceValidityText.inNone(
                  out,
                  validity,
                  survey.solved(),
                  survey.solved() < survey.draws() ? " that have an equilibrium" : "")
              + ". Always: in all of them.");
    } else {
      out.paragraph(3, "Nothing in this file is uncertain, so one look says it all.");
    }
    for (Survey.Move move : survey.unseen()) {
      out.paragraph(5, 9, found("never", words.sentence(move.decision(), move.strategy())));
    }
    names("never", survey.never());
    names("always", survey.always());
    if (!survey.unseen().isEmpty() && validity.central().form() == Form.SEQUENTIAL) {
      out.paragraph(
          3,
          "A move may still be a reply to moves that nobody makes: only what is played on the way"
              + " counts here.");
    }
  }

  private String found(String how, String what) {
    return (out.layout() == Layout.PAGE ? how : Words.capital(how)) + ": " + what;
  }

  private void names(String how, List<String> outcomes) {
    for (String outcome : outcomes) {
      out.paragraph(5, 9, found(how, "the outcome \"" + outcome + "\""));
    }
  }

  private void left(Survey survey) {
    long none = survey.draws() - survey.solved() - survey.failed();
    if (none > 0) {
      out.paragraph(
          3,
          Words.count(none, "draw has", "draws have")
              + " no stable combination of moves (no equilibrium in pure strategies); nothing is"
              + " seen in "
              + (none == 1 ? "it." : "them."));
    }
    if (survey.failed() > 0) {
      out.paragraph(
          3,
          "In "
              + Words.count(survey.failed(), "draw", "draws")
              + " some payoff was not a finite number; they are left out. Look for a division by"
              + " zero or a logarithm in the formulas.");
    }
  }
}
