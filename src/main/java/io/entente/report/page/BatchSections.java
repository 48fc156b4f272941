package io.entente.report.page;

import io.entente.batch.Summary;
import io.entente.batch.design.Contrast;
import io.entente.batch.run.CellTally;
import io.entente.batch.run.SamplingRule;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.report.Words;
import io.entente.report.figure.Estimates;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cells of a batch come to. */
final class BatchSections {

  private static final int MOST_OUTCOMES = 8;
  private static final int MOST_CELLS = 12;
  private static final int MOST_ROWS = 36;
  private static final int MOST_TABLE_ROWS = 100;
  private static final int MOST_CHANGES = 40;

  private final Material material;
  private final Summary batch;

  BatchSections(Material material, Summary batch) {
    this.material = material;
    this.batch = batch;
  }

  /** How often each outcome comes about, by cell; along a number that was varied, as curves. */
  Section frequencies() {
    List<Block> blocks = new ArrayList<>();
    int cells = batch.cells().size();
    blocks.add(
        new Block.Paragraph(
            Words.count(batch.samples(), "run", "runs")
                + (cells == 1
                    ? ", each with every uncertain number drawn within what is plausible."
                    : " in each of "
                        + cells
                        + " cells, which are versions of the scenario; the same draws in all.")
                + " An outcome's frequency is its share among the equilibria of a run, several"
                + " counting alike, over the runs that have any. Whiskers are 95 % intervals: they"
                + " tell how exact the sampling is, not how certain the readings are."));
    if (batch.experiment().options().rule() != SamplingRule.RANDOM) {
      blocks.add(
          new Block.Paragraph(
              "The intervals are those of independent draws; with these draws, which are spread"
                  + " more evenly, the error is as a rule smaller."));
    }
    Sweep.of(batch).ifPresentOrElse(sweep -> sweep.addTo(blocks, shown()), () -> estimates(blocks));
    List<Outcome> outcomes = batch.experiment().scenario().outcomes();
    if (shown() < outcomes.size()) {
      blocks.add(
          new Block.Paragraph(
              "Figures are shown of the first "
                  + shown()
                  + " of "
                  + outcomes.size()
                  + " outcomes; --all shows every one."));
    }
    blocks.add(equilibria());
    cut(cells, MOST_TABLE_ROWS, "cells", blocks);
    return new Section("frequencies", "How often each outcome comes about", blocks);
  }

  private int shown() {
    int outcomes = batch.experiment().scenario().outcomes().size();
    return material.all() ? outcomes : Math.min(MOST_OUTCOMES, outcomes);
  }

  private String name(int cell) {
    String name = batch.experiment().design().name(cell);
    return name.isEmpty() ? batch.cells().get(cell).view() : name;
  }

  private void estimates(List<Block> blocks) {
    int cells = Math.min(MOST_CELLS, batch.cells().size());
    int each = Math.max(1, MOST_ROWS / (cells + 1));
    List<Outcome> outcomes = batch.experiment().scenario().outcomes();
    int figures = (shown() + each - 1) / each;
    int even = figures == 0 ? 1 : (shown() + figures - 1) / figures;
    for (int from = 0; from < shown(); from += even) {
      int to = Math.min(shown(), from + even);
      String part = figures == 1 ? "" : " (" + (from / even + 1) + " of " + figures + ")";
      blocks.add(figure(outcomes.subList(from, to), cells, from / even + 1, part));
    }
    cut(batch.cells().size(), MOST_CELLS, "cells", blocks);
  }

  private static void cut(int all, int most, String what, List<Block> blocks) {
    if (all > most) {
      blocks.add(
          new Block.Paragraph(
              "These are the first "
                  + most
                  + " of "
                  + Words.grouped(all)
                  + " "
                  + what
                  + "; the rest is in summary.json of the results folder."));
    }
  }

  private Block figure(List<Outcome> outcomes, int cells, int number, String part) {
    List<Cell> columns = new ArrayList<>(Cell.all("Outcome"));
    for (int cell = 0; cell < cells; cell++) {
      columns.add(Cell.head(name(cell)));
    }
    List<Estimates.Group> groups = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Estimates.Row> dots = new ArrayList<>();
      List<Cell> row = new ArrayList<>(List.of(Cell.of(outcome.name())));
      for (int cell = 0; cell < cells; cell++) {
        Estimate estimate = batch.frequencies(batch.cells().get(cell)).get(outcome.name());
        var reading = FrequencySection.reading(estimate);
        dots.add(new Estimates.Row(name(cell), reading, cell == 0));
        row.add(FrequencySection.share(reading));
      }
      groups.add(new Estimates.Group(outcome.name(), dots));
      rows.add(row);
    }
    String title = "How often each outcome comes about" + part;
    return new Block.Figure(
        "frequencies-" + number,
        title + (cells > 1 ? ". The filled dot is the first cell." : "."),
        new Estimates(title, "of 100 runs", groups).drawing(),
        new Block.Table("In how many of 100 runs, with 95 % interval" + part, columns, rows));
  }

  private Block equilibria() {
    List<List<Cell>> rows = new ArrayList<>();
    int cells = Math.min(MOST_TABLE_ROWS, batch.cells().size());
    for (int cell = 0; cell < cells; cell++) {
      CellTally tally = batch.tally(batch.cells().get(cell));
      rows.add(
          List.of(
              Cell.of(name(cell)),
              Cell.number(share(tally.none(), tally)),
              Cell.number(share(tally.one(), tally)),
              Cell.number(share(tally.several(), tally)),
              Cell.number(Words.grouped(tally.failed()))));
    }
    return new Block.Table(
        "How many equilibria the runs have, of 100 runs",
        List.of(
            Cell.of("Cell"),
            Cell.number("none"),
            Cell.number("one"),
            Cell.number("several"),
            Cell.number("runs that failed")),
        rows);
  }

  private static String share(long count, CellTally tally) {
    return tally.solved() == 0 ? "-" : Words.ofHundred((double) count / tally.solved());
  }

  /** What an option changes, the draws being the same. */
  Section changes() {
    List<Block> blocks = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    List<Contrast> contrasts = batch.contrasts();
    int clear = 0;
    for (int c = 0; c < contrasts.size(); c++) {
      for (Map.Entry<String, PairedDifference> one : batch.differences(c).entrySet()) {
        PairedDifference difference = one.getValue();
        boolean tells = difference.low() > 0 || difference.high() < 0;
        if (tells && difference.draws() > 0 && ++clear <= MOST_CHANGES) {
          rows.add(row(contrasts.get(c), one.getKey(), difference));
        }
      }
    }
    if (!contrasts.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              clear == 0
                  ? "No option changes anything that these runs could tell from chance."
                  : "Differences in the same runs, of 100; those that these runs cannot tell from"
                      + " chance are left out."));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "What an option changes",
              List.of(
                  Cell.of("Cell"),
                  Cell.of("Compared with"),
                  Cell.of("Outcome"),
                  Cell.number("Runs more, of 100"),
                  Cell.number("95 %")),
              rows));
      cut(clear, MOST_CHANGES, "differences", blocks);
    }
    return new Section("changes", "What each option changes", blocks);
  }

  private List<Cell> row(Contrast contrast, String outcome, PairedDifference difference) {
    return List.of(
        Cell.of(name(contrast.cell())),
        Cell.of(name(contrast.against())),
        Cell.of(outcome),
        Cell.number(hundredths(difference.difference())),
        Cell.number(hundredths(difference.low()) + " to " + hundredths(difference.high())));
  }

  private static String hundredths(double share) {
    return WhySection.minus(Words.signed(100 * share, 1));
  }
}
