package io.entente.report.threshold;

import io.entente.outcome.Question;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.Piece;
import io.entente.outcome.threshold.RegionMap;
import io.entente.report.Layout;
import io.entente.report.figure.Drawing;
import io.entente.report.figure.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A map of regions as a figure. */
public final class MapFigure {

  private MapFigure() {}

  /** The figure; single places, which have no area, are not in it. */
  public static Drawing of(Question question, RegionMap map) {
    AnswerWords words = new AnswerWords(map.scenario(), map.plan(), question.form(), Layout.PLAIN);
    List<Integer> shown = new ArrayList<>();
    for (int answer = 0; answer < map.answers().size(); answer++) {
      if (map.shares().get(answer) > 0) {
        shown.add(answer);
      }
    }
    Set<String> common = words.common(map.answers());
    List<String> says = new ArrayList<>();
    shown.forEach(answer -> says.add(words.brief(map.answers().get(answer), common)));
    List<Regions.Strip> strips = new ArrayList<>();
    for (RegionMap.Row row : map.rows()) {
      List<Double> ends = new ArrayList<>();
      List<Integer> answers = new ArrayList<>();
      for (Piece piece : row.pieces()) {
        int answer = shown.indexOf(map.answer(piece));
        if (piece.isPoint() || answer < 0) {
          continue;
        }
        int last = answers.size() - 1;
        if (last >= 0 && answers.get(last) == answer) {
          ends.set(last, piece.to().near());
        } else {
          ends.add(piece.to().near());
          answers.add(answer);
        }
      }
      strips.add(new Regions.Strip(row.value(), ends, answers));
    }
    String title =
        map.scenario().title()
            + ": what is played, by "
            + map.first().parameter()
            + " and "
            + map.second().parameter();
    return new Regions(
            title,
            axis(map.first(), map.centre().get(0)),
            axis(map.second(), map.centre().get(1)),
            strips,
            says)
        .drawing();
  }

  private static Regions.Axis axis(Line line, double here) {
    return new Regions.Axis(line.parameter(), line.low().toDouble(), line.high().toDouble(), here);
  }
}
