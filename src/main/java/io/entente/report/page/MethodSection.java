package io.entente.report.page;

import io.entente.batch.Summary;
import io.entente.batch.design.Factor;
import io.entente.batch.run.Options;
import io.entente.number.Decimals;
import io.entente.outcome.OutcomeTest;
import io.entente.report.Words;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;

/** How it was computed: what somebody needs to compute it again. */
final class MethodSection {

  private MethodSection() {}

  static Section of(Material material) {
    OutcomeTest test = material.test();
    List<List<Cell>> rows = new ArrayList<>();
    boolean inTurn = test.form() == Form.SEQUENTIAL;
    rows.add(
        Cell.all("Form", inTurn ? "sequential: moves in turn" : "simultaneous: moves at once"));
    rows.add(
        Cell.all(
            "Solution concept",
            inTurn
                ? "subgame-perfect equilibrium in pure strategies, by backward induction"
                : "Nash equilibrium in pure strategies"));
    rows.add(Cell.all("View", test.question().viewName()));
    List<String> changes = changes(test.question().whatIf().changes());
    rows.add(Cell.all("Changed", changes.isEmpty() ? "nothing" : String.join("; ", changes)));
    rows.add(
        Cell.all(
            "Selection among several equilibria",
            test.question().selection().word() + ": " + test.question().selection().plain()));
    material.batch().ifPresent(batch -> batch(batch, rows));
    if (material.scenario().isUncertain()) {
      rows.add(
          Cell.all(
              material.batch().isPresent() ? "Draws behind the other sections" : "Draws",
              Words.grouped(test.frequencies().samples())
                  + " at random, seed "
                  + test.frequencies().seed()
                  + ", the same for every view"));
      rows.add(
          Cell.all(
              "Intervals", "95 %: Wilson's where every draw says yes or no, otherwise Student's"));
    }
    rows.add(Cell.all("Scenario", material.scenario().id()));
    rows.add(Cell.all("Program", material.provenance().program()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "The same program, files and options give this page again, byte by byte, on any"
                + " machine."));
    blocks.add(new Block.Table("Settings", Cell.all("What", "How"), rows));
    List<List<Cell>> files = new ArrayList<>();
    material.provenance().inputs().forEach((name, sum) -> files.add(Cell.all(name, sum)));
    blocks.add(new Block.Table("Files", Cell.all("File", "SHA-256"), files));
    return new Section("method", "How it was computed", blocks);
  }

  private static void batch(Summary batch, List<List<Cell>> rows) {
    Options options = batch.experiment().options();
    rows.add(
        Cell.all(
            "Runs of the batch",
            Words.grouped(batch.samples())
                + (batch.cells().size() == 1
                    ? ""
                    : " in each of " + batch.cells().size() + " cells")
                + ", sampler "
                + options.rule().word()
                + ", seed "
                + options.seed()));
    for (Factor factor : options.factors()) {
      rows.add(
          Cell.all(
              "Option --" + factor.kind().word(),
              (factor.name().isEmpty() ? "" : factor.name() + ": ")
                  + String.join(", ", factor.levels())));
    }
    if (!options.drop().isEmpty()) {
      rows.add(Cell.all("Left out everywhere", String.join(", ", options.drop())));
    }
  }

  private static List<String> changes(View changes) {
    List<String> parts = new ArrayList<>();
    changes
        .parameters()
        .forEach(
            (id, kind) ->
                parts.add(
                    id
                        + " = "
                        + (kind instanceof Parameter.Value value
                            ? Decimals.shortest(value.value())
                            : "replaced")));
    changes.scale().forEach((term, by) -> parts.add(term + " times " + Decimals.shortest(by)));
    changes.drop().forEach(name -> parts.add("without " + name));
    changes.force().forEach((decision, move) -> parts.add(decision + " forced to " + move));
    return parts;
  }
}
