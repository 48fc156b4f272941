package io.entente.report.page;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.report.Words;
import io.entente.sample.Course;
import io.entente.scenario.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who does what, and how it is played. */
final class AnswerSection {

  /** How many equilibria have a column. */
  private static final int SHOWN = 6;

  private static final int OUTCOMES_IN_SHORT = 3;

  private final Material material;
  private final PlainText plain;
  private final CentralReading central;
  private final Words words;

  AnswerSection(Material material, PlainText plain) {
    this.material = material;
    this.plain = plain;
    this.central = material.test().central();
    this.words = material.words();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (String line : plain.groups().get(1)) {
      blocks.add(new Block.Paragraph(line));
    }
    int equilibria = central.equilibria().size();
    List<String> lines = centre();
    if (equilibria > 0 && !central.scenario().decisions().isEmpty()) {
      blocks.add(moves());
      int shown = Math.min(SHOWN, equilibria);
      int decisions = central.scenario().decisions().size();
      int listed = equilibria == 1 ? decisions : shown * (decisions + 1);
      lines = lines.subList(Math.min(lines.size(), listed), lines.size());
      if (shown < equilibria) {
        blocks.add(
            new Block.Paragraph(
                "These are the first "
                    + shown
                    + " of "
                    + Words.grouped(equilibria)
                    + " stable combinations of moves."));
        lines = lines.subList(Math.min(lines.size(), 1), lines.size());
      }
    }
    lines.forEach(line -> blocks.add(new Block.Paragraph(line)));
    inShort(blocks);
    return new Section("answer", "What follows", blocks);
  }

  private List<String> centre() {
    for (String heading :
        List.of(
            "At the central reading of the sources",
            "With every uncertain number at its centre",
            "What happens")) {
      List<String> lines = plain.section(heading);
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return List.of();
  }

  /** What everybody does, in the order in which it is done. */
  private Block moves() {
    List<Course> courses = central.equilibria();
    int shown = Math.min(SHOWN, courses.size());
    List<Cell> columns = new ArrayList<>(Cell.all("Who"));
    for (int i = 0; i < shown; i++) {
      columns.add(Cell.of(courses.size() == 1 ? "Does" : "Possibility " + (i + 1)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Decision decision : inOrder(central)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(Words.capital(words.chooser(decision.id()))));
      for (int i = 0; i < shown; i++) {
        Map<String, Double> moves = central.moves(courses.get(i)).get(decision.id());
        row.add(Cell.of(words.move(decision.id(), moves)));
      }
      rows.add(row);
    }
    return new Block.Table(
        words.poolsClaims() ? "At the central reading of the sources" : "What is played",
        columns,
        rows);
  }

  /** The decisions in the order in which they are taken. */
  static List<Decision> inOrder(CentralReading central) {
    return new Words(central.scenario()).inOrder(central.form());
  }

  private void inShort(List<Block> blocks) {
    OutcomeTest test = material.test();
    if (material.batch().isPresent() || !central.scenario().isUncertain()) {
      return;
    }
    List<String> items = new ArrayList<>();
    for (OutcomeTest.Result result : test.results()) {
      if (items.size() < OUTCOMES_IN_SHORT) {
        items.add(inShort(result.outcome().name()));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Paragraph("Over all plausible readings, not only the central one:"));
      blocks.add(new Block.Bullets(items));
    }
  }

  private String inShort(String outcome) {
    OutcomeTest test = material.test();
    Estimate own = test.frequencies().outcomes().get(outcome);
    if (own.draws() == 0) {
      return "\"" + outcome + "\": unknown, as no draw has an answer.";
    }
    String text = "\"" + outcome + "\": in " + Words.ofHundred(own) + " of 100 draws";
    String lowest = "";
    String highest = "";
    double low = 2;
    double high = -1;
    for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
      Estimate share = view.getValue().outcomes().get(outcome);
      if (share.draws() > 0 && share.estimate() < low) {
        low = share.estimate();
        lowest = view.getKey();
      }
      if (share.draws() > 0 && share.estimate() > high) {
        high = share.estimate();
        highest = view.getKey();
      }
    }
    return low < high
        ? text
            + "; by view from "
            + Words.ofHundred(low)
            + " ("
            + lowest
            + ") to "
            + Words.ofHundred(high)
            + " ("
            + highest
            + ")."
        : text + ".";
  }
}
