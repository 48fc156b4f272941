package io.entente.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.report.figure.Boxes;
import io.entente.report.figure.Tornado;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivitySectionTest {

  @Test
  void nothingComputedIsNoSection() {
    assertEquals(List.of(), SensitivitySection.of(Sensitivity.NONE).blocks());
  }

  @Test
  void everyFigureHasItsNumbersAsATable() {
    Tornado tornado =
        new Tornado(
            "What moves it",
            "of 100 runs",
            0.4,
            List.of(new Tornado.Bar("omega", "0", "1", 0.74, 0.09)));
    Boxes boxes =
        new Boxes(
            "Where",
            List.of(new Boxes.Box(0.81, 0.3, List.of(new Boxes.Limit("omega", 0, 0.4, 0, 1)))));
    Section section =
        SensitivitySection.of(new Sensitivity("Over 100 draws.", List.of(tornado), List.of(boxes)));
    assertEquals(List.of("omega", "0", "74", "40", "1", "9"), row(section.blocks().get(1)));
    assertEquals(List.of("Box 1", "omega below 0.4", "81", "30"), row(section.blocks().get(2)));
    assertTrue(section.fields(1).toString().contains("<svg"));
  }

  private static List<String> row(Block block) {
    return ((Block.Figure) block)
        .data().rows().get(0).stream().map(cell -> cell.parts().get(0).text()).toList();
  }
}
