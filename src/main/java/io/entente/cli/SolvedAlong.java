package io.entente.cli;

import io.entente.json.solution.ThresholdJson;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.RegionMap;
import io.entente.outcome.threshold.Thresholds;
import io.entente.report.threshold.MapFigure;
import io.entente.report.threshold.MapText;
import io.entente.report.threshold.ThresholdCsv;
import io.entente.report.threshold.ThresholdText;
import io.entente.solve.NotAnsweredException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where answers change along one parameter or over two, within {@code entente solve}. */
final class SolvedAlong {

  private SolvedAlong() {}

  static int print(
      Question question,
      List<Line> lines,
      AlongOptions along,
      FormatOption format,
      Console console) {
    try {
      console
          .out()
          .print(
              along.isMap()
                  ? map(question, lines, along, format, console)
                  : line(question, lines.get(0), format));
    } catch (NotAnsweredException not) {
      throw new FileProblem(not.getMessage(), not.remedy());
    }
    return Console.DONE;
  }

  private static String line(Question question, Line line, FormatOption format) {
    FormatOption.Format written = format.format();
    Thresholds found = Thresholds.of(question, line);
    return switch (written) {
      case TEXT -> ThresholdText.of(question, found, format.layout());
      case JSON -> ThresholdJson.of(question, found);
      case CSV -> ThresholdCsv.of(question, found);
    };
  }

  private static String map(
      Question question,
      List<Line> lines,
      AlongOptions along,
      FormatOption format,
      Console console) {
    FormatOption.Format written = format.format();
    Optional<FigureFolder> folder =
        along.figures().map(name -> new FigureFolder(Path.of(name), along.overwrite(), console));
    folder.ifPresent(FigureFolder::requireFree);
    RegionMap map = RegionMap.of(question, lines.get(0), lines.get(1), along.rows());
    String name = "map-" + map.first().parameter() + "-" + map.second().parameter();
    folder.ifPresent(there -> there.write(Map.of(name, MapFigure.of(question, map))));
    return switch (written) {
      case TEXT -> MapText.of(question, map, format.layout());
      case JSON -> ThresholdJson.of(question, map);
      case CSV -> ThresholdCsv.of(question, map);
    };
  }
}
