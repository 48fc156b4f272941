package io.entente.report.page;

import java.util.ArrayList;
import java.util.List;

/** What a test says beside its figures. */
final class RemarkSections {

  private final PlainText plain;

  RemarkSections(PlainText plain) {
    this.plain = plain;
  }

  /** What if an actor bound itself. */
  Section commitments() {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = plain.section("If an actor did otherwise anyway");
    List<String> items = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      items.add(lines.get(i) + " " + lines.get(i + 1));
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Paragraph("At the centre; for every outcome that one actor decides."));
      blocks.add(new Block.Bullets(items));
    }
    return new Section("otherwise", "If an actor did otherwise anyway", blocks);
  }

  /** Several equilibria, none; what to trust. */
  Section sturdiness(Material material) {
    List<Block> blocks = new ArrayList<>();
    if (material.batch().isEmpty()) {
      plain.section("How sturdy is this?").forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
    return new Section("sturdiness", "How sturdy is this?", blocks);
  }

  /** Whether what the author expects is so. */
  Section expectations(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = plain.section("What the author expects");
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      String says = lines.get(i);
      int colon = says.indexOf(':');
      rows.add(
          Cell.all(
              says.substring(colon + 1).strip(),
              says.substring(0, Math.max(0, colon)),
              lines.get(i + 1)));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Expectations written down in the scenario, put to the test",
              Cell.all("Expected", "Is so", "Measured"),
              rows));
    }
    return new Section("expectations", "What the author expects", blocks);
  }
}
