package io.entente.report.threshold;

import io.entente.number.Decimals;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Piece;
import io.entente.outcome.threshold.RegionMap;
import io.entente.outcome.threshold.Thresholds;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code entente solve} says when two parameters are given to {@code --along}. */
public final class MapText {

  /** So many answers are described; more are ties of ties. */
  private static final int DESCRIBED = 12;

  /** So many rows are written out. */
  private static final int ROWS_SHOWN = 11;

  private final RegionMap map;
  private final AnswerWords answers;
  private final Places places;
  private final Prose out;

  private MapText(Question question, RegionMap map, Layout layout) {
    this.map = map;
    this.answers = new AnswerWords(map.scenario(), map.plan(), question.form(), layout);
    this.places = new Places(layout);
    this.out = new Prose(layout);
  }

  /** The page. */
  public static String of(Question question, RegionMap map, Layout layout) {
    MapText text = new MapText(question, map, layout);
    ThresholdText.head(text.out, question, map.plan());
    text.line();
    text.answers();
    text.rows();
    return text.out.toString();
  }

  private void line() {
    out.blank();
    out.line(out.layout().heading("Over two parameters"));
    ThresholdText.parameter(out, map.first(), map.centre().get(0), places);
    ThresholdText.parameter(out, map.second(), map.centre().get(1), places);
    out.paragraph(
        2,
        map.rows().size()
            + " values of "
            + map.second().parameter()
            + ", evenly spaced; for each, all of "
            + map.first().parameter()
            + ". "
            + (map.isExact()
                ? "Each row is exact; between two rows nothing is known."
                : "Not all rows are exact: where one is not, the scenario was solved again at "
                    + (Thresholds.PARTS + 1)
                    + " values of it, and what begins and ends between two of them is missed."
                    + " Between two rows nothing is known."));
  }

  private void answers() {
    Set<String> common = answers.common(map.answers());
    out.blank();
    out.line(out.layout().heading("What is played where"));
    int areas = (int) map.shares().stream().filter(share -> share > 0).count();
    int described = Math.min(DESCRIBED, areas);
    for (int i = 0; i < described; i++) {
      out.paragraph(
          2,
          6,
          out.layout().numbered(i + 1)
              + " in "
              + share(map.shares().get(i))
              + " of the map: "
              + answers.brief(map.answers().get(i), common)
              + here(i)
              + ".");
    }
    if (described < areas) {
      more(Words.count(areas - described, "more answer", "more answers"));
    }
    int single = map.answers().size() - areas;
    if (single > 0) {
      out.paragraph(
          2,
          Words.count(single, "further answer is", "further answers are")
              + " found at single places only, as where two areas meet and both are equilibria;"
              + " --format json has them.");
    }
    String shared = answers.shared(map.answers(), common);
    if (!shared.isEmpty()) {
      out.paragraph(2, shared);
    }
  }

  private void more(String what) {
    out.line("  " + out.layout().more(what, "--format json"));
  }

  private static String share(double share) {
    return Words.ofHundred(share) + " %";
  }

  /** Says where the two parameters stand, in the row next to it. */
  private String here(int answer) {
    RegionMap.Row nearest = map.rows().get(0);
    double centre = map.centre().get(1);
    for (RegionMap.Row row : map.rows()) {
      if (Math.abs(row.value() - centre) < Math.abs(nearest.value() - centre)) {
        nearest = row;
      }
    }
    double first = map.centre().get(0);
    for (Piece piece : nearest.pieces()) {
      boolean inside = piece.from().near() <= first && first <= piece.to().near();
      if (inside && !piece.isPoint() && map.answer(piece) == answer) {
        return " (where they stand now)";
      }
    }
    return "";
  }

  private void rows() {
    out.blank();
    out.line(out.layout().heading("Some of the rows"));
    int step = Math.max(1, (map.rows().size() - 1 + ROWS_SHOWN - 2) / (ROWS_SHOWN - 1));
    for (int i = 0; i < map.rows().size(); i += step) {
      RegionMap.Row row = map.rows().get(i);
      List<String> parts = new ArrayList<>();
      for (Piece piece : row.pieces()) {
        if (!piece.isPoint()) {
          parts.add(
              out.layout().numbered(map.answer(piece) + 1) + " up to " + places.brief(piece.to()));
        }
      }
      out.paragraph(
          2,
          6,
          map.second().parameter()
              + " = "
              + out.layout().number(Decimals.shortest(row.value()))
              + ": "
              + String.join(", ", parts));
    }
    out.paragraph(2, "All rows: --format csv. As a figure: --figures DIR.");
  }
}
