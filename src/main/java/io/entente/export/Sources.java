package io.entente.export;

import io.entente.exercise.Passage;
import io.entente.scenario.Claim;
import io.entente.scenario.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the claims of a passage were read: title, publisher, date and paragraphs. */
public final class Sources {

  private Sources() {}

  /** The sources with semicolons between them, each once; empty if the passage names no claim. */
  public static String of(Worksheet sheet, Passage passage) {
    Map<String, Set<String>> paragraphs = new LinkedHashMap<>();
    for (String id : passage.claims()) {
      Claim claim = sheet.set().register().claims().get(id);
      Set<String> of = paragraphs.computeIfAbsent(claim.source(), source -> new LinkedHashSet<>());
      claim.paragraph().ifPresent(number -> of.add(Integer.toString(number)));
    }
    List<String> said = new ArrayList<>();
    paragraphs.forEach((source, numbers) -> said.add(source(sheet, source, numbers)));
    return String.join("; ", said);
  }

  private static String source(Worksheet sheet, String id, Set<String> paragraphs) {
    Source source = sheet.set().register().sources().get(id);
    List<String> parts = new ArrayList<>();
    parts.add(source == null ? id : source.title());
    if (source != null) {
      source.publisher().ifPresent(parts::add);
      source.date().ifPresent(parts::add);
    }
    if (!paragraphs.isEmpty()) {
      Map<String, String> numbers = Map.of("number", String.join(", ", paragraphs));
      parts.add(sheet.phrases().say("sheet.paragraph", numbers));
    }
    return String.join(", ", parts);
  }
}
