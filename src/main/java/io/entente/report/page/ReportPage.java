package io.entente.report.page;

import io.entente.report.Layout;
import io.entente.report.TestText;
import io.entente.report.figure.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page and its figures. */
public final class ReportPage {

  private final Material material;
  private final PlainText plain;
  private final List<Section> sections = new ArrayList<>();

  /** Puts the sections together. */
  public ReportPage(Material material) {
    this.material = material;
    this.plain = new PlainText(TestText.of(material.test(), "", true, Layout.PLAIN));
    add(new AnswerSection(material, plain).section());
    add(GameSection.of(material));
    if (material.batch().isPresent()) {
      BatchSections batch = new BatchSections(material, material.batch().get());
      add(batch.frequencies());
      add(batch.changes());
    } else {
      add(new FrequencySection(material, plain).section());
    }
    add(new WhySection(material).section());
    add(new RemarkSections(plain).commitments());
    add(SensitivitySection.of(material.sensitivity()));
    add(new RemarkSections(plain).sturdiness(material));
    add(new RemarkSections(plain).expectations(material));
    add(SourceSections.assumptions(material));
    add(SourceSections.sources(material));
    add(MethodSection.of(material));
  }

  private void add(Section section) {
    if (!section.blocks().isEmpty()) {
      sections.add(section);
    }
  }

  /** The file: well-formed as XML too, in UTF-8. */
  public String html() {
    List<Object> numbered = new ArrayList<>();
    for (int s = 0; s < sections.size(); s++) {
      numbered.add(sections.get(s).fields(s + 1));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", material.scenario().title());
    fields.put("summary", material.scenario().summary());
    fields.put("kind", kind());
    fields.put("size", plain.groups().get(0).size() > 1 ? plain.groups().get(0).get(1) : "");
    fields.put("generator", material.provenance().program());
    fields.put("sections", numbered);
    return Template.fill(fields);
  }

  private String kind() {
    String asOf = material.scenario().asOf();
    return (material.batch().isPresent() ? "Report on a batch of runs" : "Report on a scenario")
        + (asOf.isEmpty() ? "" : ", as of " + asOf);
  }

  /** The figures of the page, by the names of their files without an ending. */
  public Map<String, Drawing> figures() {
    Map<String, Drawing> figures = new LinkedHashMap<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Figure figure) {
          figures.put(figure.name(), figure.drawing());
        }
      }
    }
    return figures;
  }
}
