package io.entente.batch;

import io.entente.batch.design.Cell;
import io.entente.batch.design.Contrast;
import io.entente.batch.run.CellTally;
import io.entente.batch.run.Options;
import io.entente.json.JsonOut;
import io.entente.number.Interval;
import io.entente.number.Wilson;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.solve.selection.Rule;
import java.util.List;
import java.util.Map;

/** Writes a {@link Summary} as {@code entente/batch-summary/1}. */
public final class SummaryJson {

  private SummaryJson() {}

  /** The whole of it. */
  public static String of(Summary summary) {
    Options options = summary.experiment().options();
    JsonOut out = JsonOut.object();
    out.put("format", "entente/batch-summary/1");
    out.put("scenario", summary.experiment().scenario().id());
    out.put("title", summary.experiment().scenario().title());
    out.put("samples", summary.samples());
    out.put("seed", options.seed());
    out.put("sampler", options.rule().word());
    selection(out, summary.cells());
    out.array("cells");
    for (Cell cell : summary.cells()) {
      cell(out, cell, summary);
    }
    out.end();
    out.array("differences");
    List<Contrast> contrasts = summary.contrasts();
    for (int c = 0; c < contrasts.size(); c++) {
      contrast(out, contrasts.get(c), summary.differences(c));
    }
    out.end();
    return out.toText();
  }

  /** The rule of all cells; nothing where they differ, as each cell names its own. */
  private static void selection(JsonOut out, List<Cell> cells) {
    Rule first = cells.get(0).question().selection();
    for (Cell cell : cells) {
      if (cell.question().selection() != first) {
        out.putNull("selection");
        return;
      }
    }
    out.put("selection", first.word());
  }

  private static void cell(JsonOut out, Cell cell, Summary summary) {
    out.addObject();
    out.put("cell", cell.index());
    out.put("view", cell.view());
    out.put("form", cell.question().form().word());
    out.put("selection", cell.question().selection().word());
    out.putTexts("force", cell.force());
    numbers(out, "set", cell.set());
    numbers(out, "scale", cell.scale());
    out.object("outcomes");
    for (Map.Entry<String, Estimate> one : summary.frequencies(cell).entrySet()) {
      Estimate estimate = one.getValue();
      out.object(one.getKey());
      out.put("frequency", estimate.draws() == 0 ? Double.NaN : estimate.estimate());
      out.put("low", estimate.low());
      out.put("high", estimate.high());
      out.end();
    }
    out.end();
    CellTally tally = summary.tally(cell);
    out.object("equilibria");
    share(out, "none", tally.none(), tally.solved());
    share(out, "one", tally.one(), tally.solved());
    share(out, "several", tally.several(), tally.solved());
    Interval none = Wilson.interval(tally.none(), tally.solved());
    out.put("noneLow", none.low());
    out.put("noneHigh", none.high());
    out.end();
    share(out, "undecided", tally.undecided(), tally.solved());
    out.put("failed", tally.failed());
    out.end();
  }

  private static void numbers(JsonOut out, String name, Map<String, String> values) {
    out.object(name);
    values.forEach((key, value) -> out.put(key, Double.parseDouble(value)));
    out.end();
  }

  private static void share(JsonOut out, String name, long count, long of) {
    out.put(name, of == 0 ? Double.NaN : (double) count / of);
  }

  private static void contrast(
      JsonOut out, Contrast contrast, Map<String, PairedDifference> differences) {
    out.addObject();
    out.put("option", contrast.factor().kind().word());
    out.put("name", contrast.factor().name());
    out.put("cell", contrast.cell());
    out.put("against", contrast.against());
    out.object("outcomes");
    for (Map.Entry<String, PairedDifference> one : differences.entrySet()) {
      PairedDifference difference = one.getValue();
      out.object(one.getKey());
      out.put("difference", difference.draws() == 0 ? Double.NaN : difference.difference());
      out.put("low", difference.low());
      out.put("high", difference.high());
      out.put("runs", difference.draws());
      out.end();
    }
    out.end();
    out.end();
  }
}
