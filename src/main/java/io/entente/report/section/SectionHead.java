package io.entente.report.section;

import io.entente.report.Prose;
import io.entente.scenario.Section;

/** The heading of a section's answer. */
final class SectionHead {

  private SectionHead() {}

  /**
   * Writes the name, what kind of thing it is, and what its author says of it.
   *
   * @param kind in words, the technical name in brackets
   */
  static void write(Prose out, Section section, String kind) {
    out.paragraph(0, 2, out.layout().heading(section.name()) + ": " + kind);
    if (!section.says().isEmpty()) {
      out.paragraph(2, section.says());
    }
  }
}
