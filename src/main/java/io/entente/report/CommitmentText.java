package io.entente.report;

import io.entente.outcome.Commitment;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Verdict;
import io.entente.scenario.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What if an actor bound itself to an outcome that it decides. */
final class CommitmentText {

  private final Prose out;
  private final OutcomeTest test;
  private final Words words;

  CommitmentText(Prose out, OutcomeTest test) {
    this.out = out;
    this.test = test;
    this.words = new Words(test.central().scenario());
  }

  void render(Consumer<String> section) {
    boolean begun = false;
    for (OutcomeTest.Result result : test.results()) {
      if (result.verdict() == Verdict.ALWAYS || result.commitment().isEmpty()) {
        continue;
      }
      if (!begun) {
        section.accept(
            out.layout().heading("If an actor did otherwise anyway") + " (at the centre)");
        begun = true;
      }
      one(result.commitment().get());
    }
  }

  private void one(Commitment commitment) {
    List<String> bound = new ArrayList<>();
    commitment.forced().forEach((d, s) -> bound.add(words.does(d, s)));
    out.paragraph(
        3,
        Words.capital(words.actor(commitment.actor())) + " " + String.join(" and ", bound) + ":");
    Map<String, Map<String, Double>> before =
        test.central().equilibria().isEmpty()
            ? Map.of()
            : test.central().moves(test.central().equilibria().get(0));
    String replies =
        words.changes(
            test.central().moves(commitment.course()), before, commitment.forced().keySet());
    out.paragraph(
        6,
        (replies.isEmpty() ? nobodyElse() : Words.capital(replies))
            + (commitment.several() ? " (one of several possibilities)" : "")
            + ". "
            + cost(commitment)
            + credibility(commitment));
  }

  private String nobodyElse() {
    return test.central().scenario().actors().size() > 1
        ? "Nobody else moves differently"
        : "There is nobody else";
  }

  private String cost(Commitment commitment) {
    String actor = Words.capital(words.actor(commitment.actor()));
    if (commitment.cost().isEmpty()) {
      return "";
    }
    double cost = commitment.cost().get();
    if (Math.abs(cost) <= test.central().tolerance(commitment.actor())) {
      return actor + " would be no worse off. ";
    }
    return actor
        + " would be "
        + words.amount(Math.abs(cost))
        + (cost > 0 ? " worse off. " : " better off. ");
  }

  private String credibility(Commitment commitment) {
    if (commitment.credible()) {
      return "Having announced it, it would follow through: credible.";
    }
    if (commitment.threat()) {
      return "The others' replies spare it the test; put to it, it would rather not, by up to "
          + words.amount(commitment.temptation())
          + ": not credible.";
    }
    String turn =
        test.form() == Form.SEQUENTIAL ? "When its turn comes" : "Given what the others do";
    return turn
        + " it would rather not, by "
        + words.amount(commitment.temptation())
        + ": not credible.";
  }
}
