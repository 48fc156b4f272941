package io.entente.batch.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignTest {

  private final Scenario scenario =
      new Sketch().value("p", 1).actor("A", "x", "y", "z").actor("B", "u", "v").build();

  private final Design design =
      Design.of(
          scenario,
          List.of(
              new Factor(Factor.Kind.FORCE, "A", List.of("-", "y", "z")),
              new Factor(Factor.Kind.SET, "p", List.of("0", "0.5"))),
          List.of());

  @Test
  void factorsCrossTheLastFastest() {
    List<String> names = new ArrayList<>();
    for (Cell cell : design.cells()) {
      names.add(cell.force() + " " + cell.set());
    }
    assertEquals(
        List.of(
            "{} {p=0}",
            "{} {p=0.5}",
            "{A=y} {p=0}",
            "{A=y} {p=0.5}",
            "{A=z} {p=0}",
            "{A=z} {p=0.5}"),
        names);
  }

  @Test
  void aContrastDiffersInOneFactorAndEndsAtItsFirstLevel() {
    List<String> pairs = new ArrayList<>();
    for (Contrast contrast : design.contrasts()) {
      pairs.add(contrast.factor().name() + contrast.cell() + contrast.against());
    }
    assertEquals(List.of("p10", "A20", "A31", "p32", "A40", "A51", "p54"), pairs);
  }

  @Test
  void cellsAreCountedWithoutOverflow() {
    Factor many = new Factor(Factor.Kind.SET, "p", Levels.of("1:10000:1").orElseThrow());
    assertEquals(100_000_000, Design.count(List.of(many, many)));
    assertEquals(Long.MAX_VALUE, Design.count(List.of(many, many, many, many, many)));
    assertEquals(1, Design.count(List.of()));
  }
}
