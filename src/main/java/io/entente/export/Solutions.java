package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.TraceText;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Worked solutions as HTML. Steps that only show that something is not so are folded away where
 * there are several in a row, beside others that show what is.
 */
final class Solutions {

  /** Steps that refute something. */
  private static final Set<String> REFUTING =
      Set.of(
          "not-nash",
          "not-dominated",
          "mixed-deviation",
          "no-support",
          "pareto-dominated",
          "plan-not-nash",
          "reached-deviation",
          "no-belief");

  private static final int MANY = 3;

  private final Worksheet sheet;
  private final Labels labels;

  Solutions(Worksheet sheet) {
    this.sheet = sheet;
    this.labels = new Labels(sheet);
  }

  /** What is right, and how it is found. */
  String of(Variant variant, Question question, boolean fold) {
    StringBuilder out = new StringBuilder("<p><strong>");
    out.append(Html.escaped(labels.say("sheet.answer"))).append("</strong> ");
    out.append(Html.escaped(labels.answer(question))).append("</p>\n");
    question
        .trace()
        .ifPresent(
            trace -> {
              String lines = steps(sheet.traces(variant), trace, fold);
              out.append("<ol>\n").append(lines).append("</ol>\n");
            });
    return out.toString();
  }

  private String steps(TraceText text, Trace trace, boolean fold) {
    List<String> lines = text.solution(trace);
    List<Step> steps = trace.steps();
    boolean mixed = steps.stream().anyMatch(step -> !isRefuting(step));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); ) {
      int end = i;
      while (end < steps.size() && isRefuting(steps.get(end))) {
        end++;
      }
      if (fold && mixed && end - i >= MANY) {
        List<String> folded = new ArrayList<>(lines.subList(i, end));
        out.append("<li><details><summary>");
        String summary = sheet.phrases().say("sheet.refuted", Map.of("number", "" + folded.size()));
        out.append(Html.escaped(summary)).append("</summary>\n<ul>\n");
        folded.forEach(line -> item(line, out));
        out.append("</ul></details></li>\n");
        i = end;
      } else {
        item(lines.get(i++), out);
      }
    }
    return out.toString();
  }

  private static boolean isRefuting(Step step) {
    return REFUTING.contains(step.rule().word());
  }

  private static void item(String line, StringBuilder out) {
    out.append("<li>").append(Html.escaped(line)).append("</li>\n");
  }
}
