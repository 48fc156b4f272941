package io.entente.batch.folder;

import io.entente.batch.run.CellTally;
import io.entente.batch.run.SliceTally;
import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tally of one slice as text: a line per sum, every number to its last digit, and the sizes of
 * the files with the slice's rows.
 *
 * @param tally the sums
 * @param files name to number of bytes
 */
record TallyFile(SliceTally tally, Map<String, Long> files) {

  private static final String END = "end";

  TallyFile {
    files = new TreeMap<>(files);
  }

  String toText() {
    StringBuilder text = new StringBuilder();
    files.forEach((name, bytes) -> line(text, "file", name, bytes.toString()));
    for (CellTally cell : tally.cells()) {
      line(
          text,
          "cell",
          "" + cell.none(),
          "" + cell.one(),
          "" + cell.several(),
          "" + cell.undecided(),
          "" + cell.failed());
      for (Estimate.Sums sums : cell.outcomes()) {
        line(
            text,
            "outcome",
            "" + sums.draws(),
            Decimals.shortest(sums.sum()),
            Decimals.shortest(sums.squares()),
            sums.whole() ? "whole" : "parts");
      }
    }
    for (List<PairedDifference.Sums> contrast : tally.contrasts()) {
      line(text, "contrast");
      for (PairedDifference.Sums sums : contrast) {
        line(
            text,
            "pairs",
            "" + sums.draws(),
            Decimals.shortest(sums.first()),
            Decimals.shortest(sums.second()),
            Decimals.shortest(sums.squares()));
      }
    }
    return text.append(END).append('\n').toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join(",", fields)).append('\n');
  }

  /**
   * Reads a tally.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static TallyFile read(String text) {
    Map<String, Long> files = new TreeMap<>();
    List<String[]> cells = new ArrayList<>();
    List<List<Estimate.Sums>> outcomes = new ArrayList<>();
    List<List<PairedDifference.Sums>> contrasts = new ArrayList<>();
    boolean ended = false;
    for (String line : text.split("\n")) {
      String[] fields = line.split(",", -1);
      switch (fields[0]) {
        case "file" -> files.put(fields[1], Long.parseLong(fields[2]));
        case "cell" -> {
          cells.add(fields);
          outcomes.add(new ArrayList<>());
        }
        case "outcome" ->
            last(outcomes)
                .add(
                    new Estimate.Sums(
                        Long.parseLong(fields[1]),
                        Double.parseDouble(fields[2]),
                        Double.parseDouble(fields[3]),
                        fields[4].equals("whole")));
        case "contrast" -> contrasts.add(new ArrayList<>());
        case "pairs" ->
            last(contrasts)
                .add(
                    new PairedDifference.Sums(
                        Long.parseLong(fields[1]),
                        Double.parseDouble(fields[2]),
                        Double.parseDouble(fields[3]),
                        Double.parseDouble(fields[4])));
        case END -> ended = true;
        default -> throw new IllegalArgumentException("a line of a tally begins with " + fields[0]);
      }
    }
    if (!ended) {
      throw new IllegalArgumentException("the tally has no end");
    }
    List<CellTally> tallies = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      String[] counts = cells.get(c);
      tallies.add(
          new CellTally(
              Long.parseLong(counts[1]),
              Long.parseLong(counts[2]),
              Long.parseLong(counts[3]),
              Long.parseLong(counts[4]),
              Long.parseLong(counts[5]),
              outcomes.get(c)));
    }
    return new TallyFile(new SliceTally(tallies, contrasts), files);
  }

  private static <T> List<T> last(List<List<T>> lists) {
    if (lists.isEmpty()) {
      throw new IllegalArgumentException("a tally begins with what belongs to a cell");
    }
    return lists.get(lists.size() - 1);
  }
}
