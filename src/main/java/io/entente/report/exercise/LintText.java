package io.entente.report.exercise;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.lint.Difficulty;
import io.entente.exercise.lint.Lint;
import io.entente.exercise.lint.LintFinding;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the check of a set found, as text. */
public final class LintText {

  /** So many variants that stand out are named in one line. */
  private static final int NAMED = 5;

  private LintText() {}

  /** Findings first, then how alike the variants are. */
  public static String of(ExerciseSet set, Lint.Result result, Layout layout) {
    Prose prose = new Prose(layout);
    for (LintFinding finding : result.findings()) {
      prose.paragraph(0, 2, finding.toString());
    }
    if (!result.findings().isEmpty()) {
      prose.blank();
    }
    prose.paragraph(0, summary(set, result));
    if (!result.difficulties().isEmpty()) {
      prose.blank();
      prose.paragraph(
          0,
          "How hard the variants are, from the easiest to the hardest: cells of the table or nodes"
              + " of the tree; rounds of deletion, or moves on the longest path; equilibria in pure"
              + " strategies of a table; the largest denominator in the answers.");
      for (Difficulty.Spread spread : result.difficulties()) {
        prose.paragraph(2, 4, spread.exercise() + ": " + numbers(spread));
        outliers(spread).forEach(line -> prose.paragraph(4, line));
      }
    }
    return prose.toString();
  }

  private static String summary(ExerciseSet set, Lint.Result result) {
    int number = result.findings().size();
    String checked =
        "Set "
            + set.id()
            + " "
            + set.version()
            + ", "
            + count(result.variants(), "variant")
            + " of each of "
            + count(set.exercises().size(), "exercise")
            + ": ";
    return number == 0
        ? checked
            + "nothing was found. Every key earns all points, every modelled misconception gets its"
            + " own code, and every solution holds."
        : checked + count(number, "finding") + ".";
  }

  private static String numbers(Difficulty.Spread spread) {
    List<String> numbers = new ArrayList<>();
    for (int number = 0; number < Difficulty.NAMES.size(); number++) {
      int low = spread.lowest().values().get(number);
      int high = spread.highest().values().get(number);
      String range = low == high ? "" + low : low + " to " + high;
      numbers.add(Difficulty.NAMES.get(number) + " " + range);
    }
    return String.join(", ", numbers);
  }

  private static List<String> outliers(Difficulty.Spread spread) {
    Map<String, List<String>> byNumber = new LinkedHashMap<>();
    for (Difficulty.Outlier outlier : spread.outliers()) {
      byNumber
          .computeIfAbsent(outlier.in() + " " + outlier.value(), kind -> new ArrayList<>())
          .add(outlier.variant());
    }
    List<String> lines = new ArrayList<>();
    byNumber.forEach(
        (kind, variants) -> {
          int more = variants.size() - NAMED;
          List<String> named = variants.subList(0, Math.min(NAMED, variants.size()));
          lines.add(
              "Out of line with "
                  + kind
                  + ": "
                  + (variants.size() == 1 ? "variant " : "variants ")
                  + String.join(", ", named)
                  + (more > 0 ? " and " + more + " more" : "")
                  + ".");
        });
    return lines;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
