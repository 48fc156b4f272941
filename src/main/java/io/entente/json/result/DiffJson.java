package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.AnswerDifference;
import io.entente.outcome.AnswerDifference.OutcomeDifference;
import io.entente.outcome.AnswerDifference.Standing;
import io.entente.outcome.Estimate;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.outcome.ScenarioDifference;
import io.entente.scenario.Change;
import java.util.Optional;

/** Writes the result of {@code entente diff} as {@code entente/diff/1}. */
public final class DiffJson {

  private DiffJson() {}

  /** The whole result. */
  public static String of(ScenarioDifference difference, int samples, long seed) {
    JsonOut out = JsonOut.object();
    out.put("format", "entente/diff/1");
    question(out, "before", difference.before());
    question(out, "after", difference.after());
    out.put("same", difference.changes().isEmpty());
    out.array("changes");
    for (Change change : difference.changes()) {
      out.addObject();
      out.put("part", change.part().word());
      out.put("name", change.name());
      out.put("aspect", change.aspect().word());
      out.put("item", change.item());
      text(out, "before", change.before());
      text(out, "after", change.after());
      out.end();
    }
    out.end();
    out.put("samples", samples);
    out.put("seed", seed);
    text(out, "notComparable", Optional.of(difference.whyNot()).filter(why -> !why.isEmpty()));
    out.array("weights");
    difference.answers().ifPresent(answers -> weights(out, answers));
    out.end();
    out.array("outcomes");
    difference.answers().ifPresent(answers -> outcomes(out, answers));
    out.end();
    out.array("expectations");
    difference.answers().ifPresent(answers -> expectations(out, answers));
    out.end();
    return out.toText();
  }

  private static void question(JsonOut out, String side, Question question) {
    out.object(side);
    out.put("scenario", question.scenario().id());
    out.put("title", question.scenario().title());
    out.put("view", question.viewName());
    out.put("form", question.form().word());
    out.end();
  }

  private static void text(JsonOut out, String name, Optional<String> text) {
    if (text.isPresent()) {
      out.put(name, text.get());
    } else {
      out.putNull(name);
    }
  }

  private static void weights(JsonOut out, AnswerDifference answers) {
    for (AnswerDifference.WeightDifference weight : answers.weights()) {
      out.addObject();
      out.put("term", weight.term());
      out.put("before", weight.before());
      out.put("after", weight.after());
      out.end();
    }
  }

  private static void outcomes(JsonOut out, AnswerDifference answers) {
    int before = answers.before().equilibria().size();
    int after = answers.after().equilibria().size();
    for (OutcomeDifference outcome : answers.outcomes()) {
      out.addObject();
      out.put("name", outcome.name());
      standing(out, "before", outcome.before(), before);
      standing(out, "after", outcome.after(), after);
      if (outcome.difference().isPresent() && outcome.difference().get().draws() > 0) {
        PairedDifference pair = outcome.difference().get();
        out.object("difference");
        out.put("estimate", pair.difference());
        out.put("low", pair.low());
        out.put("high", pair.high());
        out.put("draws", pair.draws());
        out.end();
      } else {
        out.putNull("difference");
      }
      out.end();
    }
  }

  private static void standing(
      JsonOut out, String side, Optional<Standing> standing, int equilibria) {
    if (standing.isEmpty()) {
      out.putNull(side);
      return;
    }
    Estimate frequency = standing.get().frequency();
    out.object(side);
    out.put("verdict", standing.get().verdict().word());
    out.put("equilibria", equilibria);
    out.put("holdsIn", standing.get().holdsIn());
    out.object("probability");
    out.put("estimate", frequency.draws() == 0 ? Double.NaN : frequency.estimate());
    out.put("low", frequency.low());
    out.put("high", frequency.high());
    out.end();
    out.end();
  }

  private static void expectations(JsonOut out, AnswerDifference answers) {
    for (AnswerDifference.ExpectationDifference expectation : answers.expectations()) {
      out.addObject();
      out.put("says", expectation.says());
      state(out, "before", expectation.before());
      state(out, "after", expectation.after());
      out.end();
    }
  }

  private static void state(JsonOut out, String side, Optional<ExpectationCheck> check) {
    if (check.isEmpty()) {
      out.putNull(side);
      return;
    }
    out.object(side);
    out.put("holds", check.get().holds());
    out.put("unclear", check.get().unclear());
    out.end();
  }
}
