package io.entente.report.batch;

import io.entente.batch.Summary;
import io.entente.batch.design.Cell;
import io.entente.batch.design.Contrast;
import io.entente.batch.design.Factor;
import io.entente.batch.run.CellTally;
import io.entente.batch.run.SamplingRule;
import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a batch comes to, in words. */
public final class BatchText {

  /** More cells, or more differences, are only listed if asked for. */
  private static final int MOST_LISTED = 15;

  private final Summary summary;
  private final Layout layout;
  private final boolean all;
  private final Prose text;

  private BatchText(Summary summary, boolean all, Layout layout) {
    this.summary = summary;
    this.layout = layout;
    this.all = all;
    text = new Prose(layout);
  }

  /**
   * The text.
   *
   * @param all whether to list every cell and difference, however many
   */
  public static String of(Summary summary, boolean all, Layout layout) {
    return new BatchText(summary, all, layout).write();
  }

  private String write() {
    text.line(summary.experiment().scenario().title());
    text.paragraph(0, opening());
    text.blank();
    text.line(layout.heading("How often"));
    boolean outcomes = !summary.experiment().scenario().outcomes().isEmpty();
    if (!outcomes) {
      text.line("The scenario names no outcomes.");
    }
    if (outcomes && !isUncertain()) {
      text.paragraph(
          0,
          "Nothing in this file is uncertain, so every run of a cell is the same, and the intervals"
              + " say nothing.");
    }
    List<Cell> cells = summary.cells();
    int listed = all ? cells.size() : Math.min(MOST_LISTED, cells.size());
    for (Cell cell : cells.subList(0, listed)) {
      cell(cell, cells.size() > 1);
    }
    if (listed < cells.size()) {
      text.line(layout.more((cells.size() - listed) + " more cells", "--all"));
    }
    contrasts();
    if (outcomes) {
      text.blank();
      text.paragraph(0, counting());
    }
    if (outcomes && summary.experiment().options().rule() != SamplingRule.RANDOM) {
      text.paragraph(
          0,
          "The intervals are those of independent draws; with these draws, which are spread more"
              + " evenly, the error is as a rule smaller.");
    }
    return text.toString();
  }

  private boolean isUncertain() {
    if (summary.experiment().isGiven()) {
      return true;
    }
    for (Cell cell : summary.cells()) {
      if (cell.question().applied().isUncertain()) {
        return true;
      }
    }
    return false;
  }

  /** How several equilibria share a run. */
  private String counting() {
    List<String> picking = new ArrayList<>();
    boolean alike = false;
    for (Cell cell : summary.cells()) {
      Rule rule = cell.question().selection();
      String words = rule.word() + " (" + rule.plain() + ")";
      alike |= rule == Rule.UNIFORM;
      if (rule != Rule.UNIFORM && !picking.contains(words)) {
        picking.add(words);
      }
    }
    if (!summary.cells().get(0).question().scenario().hasDecisions()) {
      return "An outcome's frequency is the share of runs in which it comes about.";
    }
    String begin = "An outcome's frequency is its share among the equilibria of a run, ";
    if (picking.isEmpty()) {
      return begin + "several counting alike, over the runs that have any.";
    }
    String rules =
        (picking.size() == 1 ? "the rule of selection " : "the rules of selection ")
            + String.join(" and ", picking);
    return begin
        + "over the runs that have any. Of several "
        + (alike ? "all count alike in some cells; in others " + rules : rules)
        + (picking.size() == 1 ? " picks" : " pick")
        + ", and those among which it does not decide count alike.";
  }

  private String opening() {
    int cells = summary.cells().size();
    String runs = Words.count(summary.samples(), "run", "runs");
    String drawn =
        switch (summary.experiment().options().rule()) {
          case RANDOM -> "drawn at random";
          case LATIN -> "drawn as a Latin hypercube";
          case SOBOL -> "drawn as scrambled Sobol points";
        };
    drawn = (summary.experiment().isGiven() ? "as given, the rest " : "") + drawn;
    String each = cells == 1 ? "" : " in each of " + cells + " cells, the same draws in all,";
    return runs + each + " " + drawn + ", seed " + summary.experiment().options().seed() + ".";
  }

  private void cell(Cell cell, boolean several) {
    String indent = several ? "  " : "";
    if (several) {
      String name = summary.experiment().design().name(cell.index());
      text.line("Cell " + cell.index() + ": " + layout.situation(name));
    }
    for (Map.Entry<String, Estimate> one : summary.frequencies(cell).entrySet()) {
      text.line(indent + one.getKey() + ": " + frequency(one.getValue()));
    }
    CellTally tally = summary.tally(cell);
    if (tally.none() > 0) {
      text.line(indent + "no equilibrium in pure strategies: " + share(tally.none(), tally));
    }
    if (tally.several() > 0) {
      text.line(indent + "several equilibria: " + share(tally.several(), tally));
    }
    if (tally.undecided() > 0) {
      text.line(
          indent + "the rule of selection did not decide: " + share(tally.undecided(), tally));
    }
    if (tally.failed() > 0) {
      text.line(
          indent
              + Words.count(tally.failed(), "run", "runs")
              + " failed and count nowhere else; the rows say why");
    }
  }

  private static String frequency(Estimate estimate) {
    if (estimate.draws() == 0) {
      return "unknown, as no run has an equilibrium";
    }
    return "in "
        + hundredth(estimate.estimate())
        + " of 100 runs (95 %: "
        + hundredth(estimate.low())
        + " to "
        + hundredth(estimate.high())
        + ")";
  }

  private static String share(long count, CellTally tally) {
    return "in " + hundredth((double) count / tally.solved()) + " of 100 runs";
  }

  /** A share in hundredths with one decimal, 0 and 100 only where it is exactly that. */
  private static String hundredth(double share) {
    if (share > 0 && share < 0.0005) {
      return "<0.1";
    }
    if (share < 1 && share > 0.9995) {
      return ">99.9";
    }
    return Decimals.fixed(100 * share, 1);
  }

  private void contrasts() {
    List<Contrast> contrasts = summary.contrasts();
    if (contrasts.isEmpty()) {
      return;
    }
    text.blank();
    text.line(layout.heading("What an option changes, the draws being the same"));
    int listed = all ? contrasts.size() : Math.min(MOST_LISTED, contrasts.size());
    for (int c = 0; c < listed; c++) {
      Contrast contrast = contrasts.get(c);
      text.line(head(contrast));
      boolean some = false;
      for (Map.Entry<String, PairedDifference> one : summary.differences(c).entrySet()) {
        PairedDifference difference = one.getValue();
        boolean clear = difference.low() > 0 || difference.high() < 0;
        if (clear && difference.draws() > 0) {
          text.line("  " + one.getKey() + ": " + change(difference));
          some = true;
        }
      }
      if (!some) {
        text.line("  nothing that these runs could tell from chance");
      }
    }
    if (listed < contrasts.size()) {
      text.line(layout.more((contrasts.size() - listed) + " more comparisons", "--all"));
    }
  }

  private String head(Contrast contrast) {
    var design = summary.experiment().design();
    int factor = design.factors().indexOf(contrast.factor());
    Factor one = contrast.factor();
    String level = one.levels().get(design.level(contrast.cell(), factor));
    String base = one.levels().get(0);
    String kind = one.kind() == Factor.Kind.SELECT ? "rule of selection" : one.kind().word();
    String name = one.name().isEmpty() ? kind : one.name();
    return "Cell "
        + contrast.cell()
        + " against "
        + contrast.against()
        + ", "
        + name
        + " "
        + words(level)
        + " instead of "
        + words(base);
  }

  private String words(String level) {
    return level.equals(Factor.AS_IN_FILE) ? "as in the file" : layout.number(level);
  }

  private static String change(PairedDifference difference) {
    boolean more = difference.difference() > 0;
    double low = more ? difference.low() : -difference.high();
    double high = more ? difference.high() : -difference.low();
    return hundredth(Math.abs(difference.difference()))
        + (more ? " more" : " fewer")
        + " of 100 runs (95 %: "
        + hundredth(low)
        + " to "
        + hundredth(high)
        + ")";
  }
}
