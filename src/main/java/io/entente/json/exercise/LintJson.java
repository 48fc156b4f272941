package io.entente.json.exercise;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.lint.Difficulty;
import io.entente.exercise.lint.Lint;
import io.entente.exercise.lint.LintFinding;
import io.entente.json.JsonOut;

/** Writes the result of {@code entente exercise lint} as {@code entente/lint/1}. */
public final class LintJson {

  private LintJson() {}

  /** The whole result. */
  public static String of(ExerciseSet set, long seed, Lint.Result result) {
    JsonOut out = JsonOut.object();
    out.put("format", "entente/lint/1");
    out.put("set", set.id());
    out.put("version", set.version());
    out.put("seed", seed);
    out.put("variants", result.variants());
    out.array("findings");
    for (LintFinding finding : result.findings()) {
      out.addObject();
      out.put("gate", finding.gate().word());
      if (!finding.exercise().isEmpty()) {
        out.put("exercise", finding.exercise());
      }
      finding.question().ifPresent(id -> out.put("question", id));
      finding.variant().ifPresent(one -> out.put("variant", one));
      if (finding.variants() > 0) {
        out.put("count", finding.variants());
      }
      out.put("problem", finding.problem());
      out.put("remedy", finding.remedy());
      out.end();
    }
    out.end();
    out.array("difficulty");
    for (Difficulty.Spread spread : result.difficulties()) {
      out.addObject();
      out.put("exercise", spread.exercise());
      numbers(out, "lowest", spread.lowest());
      numbers(out, "middle", spread.middle());
      numbers(out, "highest", spread.highest());
      out.array("outliers");
      for (Difficulty.Outlier outlier : spread.outliers()) {
        out.addObject();
        out.put("variant", outlier.variant());
        out.put("in", outlier.in());
        out.put("value", outlier.value());
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    return out.toText();
  }

  private static void numbers(JsonOut out, String name, Difficulty difficulty) {
    out.object(name);
    for (int number = 0; number < Difficulty.NAMES.size(); number++) {
      out.put(Difficulty.NAMES.get(number), difficulty.values().get(number));
    }
    out.end();
  }
}
