package io.entente.report.page;

import io.entente.report.Words;
import io.entente.report.figure.Boxes;
import io.entente.report.figure.Tornado;
import java.util.ArrayList;
import java.util.List;

/** Which uncertain numbers matter: one at a time, and together. */
final class SensitivitySection {

  private SensitivitySection() {}

  static Section of(Sensitivity sensitivity) {
    List<Block> blocks = new ArrayList<>();
    List<Tornado> tornados = sensitivity.tornados();
    if (!tornados.isEmpty() || !sensitivity.boxes().isEmpty()) {
      blocks.add(new Block.Paragraph(sensitivity.how()));
    }
    for (int t = 0; t < tornados.size(); t++) {
      blocks.add(tornado(tornados.get(t), "tornado-" + (t + 1)));
    }
    List<Boxes> boxes = sensitivity.boxes();
    for (int b = 0; b < boxes.size(); b++) {
      blocks.add(boxes(boxes.get(b), "boxes-" + (b + 1)));
    }
    return new Section("sensitivity", "Which numbers matter", blocks);
  }

  private static Block tornado(Tornado tornado, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Tornado.Bar bar : tornado.bars()) {
      rows.add(
          List.of(
              Cell.of(bar.name()),
              Cell.number(bar.low()),
              Cell.number(Words.ofHundred(bar.atLow())),
              Cell.number(Words.ofHundred(tornado.base())),
              Cell.number(bar.high()),
              Cell.number(Words.ofHundred(bar.atHigh()))));
    }
    return new Block.Figure(
        name,
        tornado.title(),
        tornado.drawing(),
        new Block.Table(
            "In how many " + tornado.unit() + ", one number moved at a time",
            List.of(
                Cell.of("Number"),
                Cell.number("Low end"),
                Cell.number("There"),
                Cell.number("As it is"),
                Cell.number("High end"),
                Cell.number("There")),
            rows));
  }

  private static Block boxes(Boxes boxes, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int b = 0; b < boxes.boxes().size(); b++) {
      Boxes.Box box = boxes.boxes().get(b);
      List<String> sides = new ArrayList<>();
      box.limits().forEach(limit -> sides.add(limit.name() + " " + limit.says()));
      rows.add(
          List.of(
              Cell.of("Box " + (b + 1)),
              Cell.of(String.join(", ", sides)),
              Cell.number(Words.ofHundred(box.density())),
              Cell.number(Words.ofHundred(box.coverage()))));
    }
    return new Block.Figure(
        name,
        boxes.title(),
        boxes.drawing(),
        new Block.Table(
            "Ranges within which the outcome is frequent",
            List.of(
                Cell.of("Box"),
                Cell.of("Where"),
                Cell.number("Of 100 runs inside, have it"),
                Cell.number("Of 100 that have it, lie inside")),
            rows));
  }
}
