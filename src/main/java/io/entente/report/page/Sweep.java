package io.entente.report.page;

import io.entente.batch.Summary;
import io.entente.batch.design.Design;
import io.entente.batch.design.Factor;
import io.entente.number.Decimals;
import io.entente.report.Words;
import io.entente.report.figure.Curves;
import io.entente.report.figure.Reading;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A number that a batch varied: the outcomes' frequencies as curves along it, one for each
 * combination of the other options.
 *
 * @param batch the batch
 * @param factor which of its options it is
 */
record Sweep(Summary batch, int factor) {

  /** Of fewer values no curve is drawn. */
  private static final int LEAST_VALUES = 3;

  /** The first number that takes three values or more, if there is one. */
  static Optional<Sweep> of(Summary batch) {
    List<Factor> factors = batch.experiment().design().factors();
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      boolean number = factor.kind() == Factor.Kind.SET || factor.kind() == Factor.Kind.SCALE;
      if (number
          && factor.levels().size() >= LEAST_VALUES
          && !factor.levels().contains(Factor.AS_IN_FILE)) {
        return Optional.of(new Sweep(batch, f));
      }
    }
    return Optional.empty();
  }

  /** Adds a figure for each of the first outcomes. */
  void addTo(List<Block> blocks, int outcomes) {
    Map<String, TreeMap<Double, Integer>> versions = versions();
    Map<String, TreeMap<Double, Integer>> drawn = new LinkedHashMap<>();
    versions.forEach(
        (name, cells) -> {
          if (drawn.size() < Curves.MOST_LINES) {
            drawn.put(name, cells);
          }
        });
    if (drawn.size() < versions.size()) {
      blocks.add(
          new Block.Paragraph(
              "The curves are those of the first "
                  + drawn.size()
                  + " of "
                  + versions.size()
                  + " combinations of the other options; the rest is in summary.json of the results"
                  + " folder."));
    }
    List<Outcome> all = batch.experiment().scenario().outcomes();
    for (int o = 0; o < outcomes; o++) {
      blocks.add(figure(all.get(o).name(), drawn, o + 1));
    }
  }

  /** By the other options' levels, the cell at each value. */
  private Map<String, TreeMap<Double, Integer>> versions() {
    Design design = batch.experiment().design();
    Map<String, TreeMap<Double, Integer>> versions = new LinkedHashMap<>();
    for (int cell = 0; cell < design.cells().size(); cell++) {
      List<String> others = new ArrayList<>();
      for (int f = 0; f < design.factors().size(); f++) {
        Factor other = design.factors().get(f);
        if (f != factor && other.levels().size() > 1) {
          String level = other.levels().get(design.level(cell, f));
          String name = level.equals(Factor.AS_IN_FILE) ? "as in the file" : level;
          others.add(other.name().isEmpty() ? name : other.name() + " " + name);
        }
      }
      String level = varied().levels().get(design.level(cell, factor));
      String name = others.isEmpty() ? "all runs" : String.join(", ", others);
      versions
          .computeIfAbsent(name, none -> new TreeMap<>())
          .put(Double.parseDouble(level) + 0.0, cell);
    }
    return versions;
  }

  private Factor varied() {
    return batch.experiment().design().factors().get(factor);
  }

  private Block figure(String outcome, Map<String, TreeMap<Double, Integer>> versions, int number) {
    List<Double> values = List.copyOf(versions.values().iterator().next().keySet());
    List<Curves.Line> lines = new ArrayList<>();
    List<Cell> columns = new ArrayList<>();
    columns.add(Cell.of(varied().name()));
    for (Map.Entry<String, TreeMap<Double, Integer>> version : versions.entrySet()) {
      List<Optional<Reading>> readings = new ArrayList<>();
      for (double value : values) {
        readings.add(reading(outcome, version.getValue().get(value)));
      }
      lines.add(new Curves.Line(version.getKey(), readings));
      columns.add(Cell.head(version.getKey()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int v = 0; v < values.size(); v++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(Decimals.shortest(values.get(v))));
      for (Curves.Line line : lines) {
        row.add(FrequencySection.share(line.readings().get(v)));
      }
      rows.add(row);
    }
    List<String> same = new ArrayList<>();
    List<Curves.Line> distinct = distinct(lines, same);
    String title = "\"" + outcome + "\" along " + varied().name();
    return new Block.Figure(
        "sweep-" + number,
        title + says() + String.join("", same),
        new Curves(title, "of 100 runs", along(), values, distinct).drawing(),
        new Block.Table(title + ": in how many of 100 runs, with 95 % interval", columns, rows));
  }

  /**
   * The lines, those that are alike as one.
   *
   * @param same takes a sentence on each line that stands for several
   */
  private static List<Curves.Line> distinct(List<Curves.Line> lines, List<String> same) {
    Map<List<Optional<Reading>>, List<String>> names = new LinkedHashMap<>();
    for (Curves.Line line : lines) {
      names.computeIfAbsent(line.readings(), none -> new ArrayList<>()).add(line.name());
    }
    List<Curves.Line> distinct = new ArrayList<>();
    names.forEach(
        (readings, alike) -> {
          int more = alike.size() - 1;
          distinct.add(
              new Curves.Line(
                  alike.get(0) + (more == 0 ? "" : " and " + more + " more"), readings));
          if (more > 0) {
            same.add(" The same in all runs: " + String.join(", ", alike) + ".");
          }
        });
    return distinct;
  }

  private Optional<Reading> reading(String outcome, int cell) {
    return FrequencySection.reading(batch.frequencies(batch.cells().get(cell)).get(outcome));
  }

  private String along() {
    return varied().kind() == Factor.Kind.SCALE
        ? "how many times " + varied().name() + " counts"
        : varied().name();
  }

  /** What the number means, behind the title. */
  private String says() {
    String says =
        varied().kind() == Factor.Kind.SCALE
            ? "how many times this reason counts"
            : batch
                .experiment()
                .scenario()
                .parameter(varied().name())
                .map(Parameter::says)
                .orElse("");
    return says.isEmpty() ? "." : ": " + Words.capital(says) + ".";
  }
}
