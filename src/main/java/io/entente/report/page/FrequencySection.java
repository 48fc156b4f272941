package io.entente.report.page;

import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.report.CentreWords;
import io.entente.report.Words;
import io.entente.report.figure.Estimates;
import io.entente.report.figure.Reading;
import io.entente.scenario.Form;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each outcome comes about, by view. */
final class FrequencySection {

  /** How many rows a figure may have and stay on one page of paper. */
  private static final int MOST_ROWS = 36;

  /** How many outcomes are shown unless all are asked for. */
  private static final int SHOWN = 15;

  private final Material material;
  private final PlainText plain;
  private final OutcomeTest test;

  FrequencySection(Material material, PlainText plain) {
    this.material = material;
    this.plain = plain;
    this.test = material.test();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!test.results().isEmpty() && material.scenario().isUncertain()) {
      uncertain(blocks);
    } else if (!test.results().isEmpty()) {
      blocks.add(centre(test.results()));
      List<String> remarks = plain.section("The outcomes asked about");
      remarks = remarks.subList(Math.min(test.results().size(), remarks.size()), remarks.size());
      remarks.forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
    return new Section(
        "frequencies",
        material.scenario().isUncertain()
            ? "How often each outcome comes about"
            : "Which outcomes come about",
        blocks);
  }

  private void uncertain(List<Block> blocks) {
    blocks.add(
        new Block.Paragraph(
            "Every number that is uncertain was drawn "
                + Words.grouped(test.frequencies().samples())
                + " times within what is plausible, and the game was solved each time. Shown is in"
                + " how many of 100 draws each outcome comes about, "
                + (test.byView().size() > 1 ? "by view: by one way to read the sources. " : "")
                + "Whiskers are 95 % intervals: they tell how exact the sampling is, not how"
                + " certain the readings are."));
    views(blocks);
    List<OutcomeTest.Result> results = test.results();
    int shown = material.all() ? results.size() : Math.min(SHOWN, results.size());
    int each = Math.max(1, MOST_ROWS / (test.byView().size() + 1));
    int figures = (shown + each - 1) / each;
    int even = (shown + figures - 1) / figures;
    for (int from = 0; from < shown; from += even) {
      int to = Math.min(shown, from + even);
      String part = figures == 1 ? "" : " (" + (from / even + 1) + " of " + figures + ")";
      blocks.add(figure(results.subList(from, to), from / even + 1, part));
    }
    if (shown < results.size()) {
      blocks.add(
          new Block.Paragraph(
              "These are the first "
                  + shown
                  + " of "
                  + results.size()
                  + " outcomes; --all shows every one."));
    }
    blocks.add(centre(results.subList(0, shown)));
    List<String> remarks = plain.section("Across plausible readings");
    remarks = remarks.subList(Math.min(results.size(), remarks.size()), remarks.size());
    remarks.forEach(line -> blocks.add(new Block.Paragraph(line)));
  }

  private void views(List<Block> blocks) {
    if (test.byView().size() < 2) {
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (View view : test.question().scenario().views()) {
      rows.add(Cell.all(view.name(), view.says()));
    }
    blocks.add(new Block.Table("The views", Cell.all("View", "How it reads the sources"), rows));
  }

  private Block figure(List<OutcomeTest.Result> results, int number, String part) {
    List<Estimates.Group> groups = new ArrayList<>();
    List<Cell> columns = new ArrayList<>(Cell.all("Outcome"));
    test.byView().keySet().forEach(view -> columns.add(Cell.head(view)));
    List<List<Cell>> rows = new ArrayList<>();
    for (OutcomeTest.Result result : results) {
      String name = result.outcome().name();
      List<Estimates.Row> dots = new ArrayList<>();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(name));
      for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
        Optional<Reading> reading = reading(view.getValue().outcomes().get(name));
        boolean own = view.getKey().equals(test.question().viewName());
        dots.add(new Estimates.Row(view.getKey(), reading, own));
        row.add(share(reading));
      }
      groups.add(new Estimates.Group(name, dots));
      rows.add(row);
    }
    String title = "How often each outcome comes about, by view" + part;
    Estimates estimates = new Estimates(title, "of 100 draws", groups);
    return new Block.Figure(
        "frequencies-" + number,
        title
            + ". The filled dot is the view this report takes, "
            + test.question().viewName()
            + ".",
        estimates.drawing(),
        new Block.Table("In how many of 100 draws, with 95 % interval" + part, columns, rows));
  }

  /** The share in hundredths, its interval below. */
  static Cell share(Optional<Reading> reading) {
    if (reading.isEmpty() || !reading.get().isEstimated()) {
      return Cell.number(reading.map(Reading::number).orElse("no answer"));
    }
    return new Cell(
        List.of(
            Cell.Part.of(reading.get().number()),
            new Cell.Part(" (" + reading.get().interval() + ")", Cell.Manner.SMALL, "")),
        true,
        false,
        "");
  }

  static Optional<Reading> reading(Estimate estimate) {
    return estimate.draws() == 0
        ? Optional.empty()
        : Optional.of(new Reading(estimate.estimate(), estimate.low(), estimate.high()));
  }

  /** What holds at the centre, and if who moves when were otherwise. */
  private Block centre(List<OutcomeTest.Result> results) {
    boolean uncertain = material.scenario().isUncertain();
    boolean other = uncertain && test.otherForm().isPresent() && !material.words().oneDecides();
    List<Cell> columns = new ArrayList<>(Cell.all("Outcome", "Comes about"));
    if (other) {
      columns.add(
          Cell.number(
              (test.form() == Form.SEQUENTIAL ? "If all moved at once" : "If they moved in turn")
                  + ", of 100 draws"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (OutcomeTest.Result result : results) {
      String name = result.outcome().name();
      List<Cell> row = new ArrayList<>(Cell.all(name, CentreWords.of(test.central(), result)));
      if (other) {
        row.add(share(reading(test.otherForm().get().outcomes().get(name))));
      }
      rows.add(row);
    }
    return new Block.Table(
        uncertain ? "At the centre, and by how much" : "The outcomes", columns, rows);
  }
}
