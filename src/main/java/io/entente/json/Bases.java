package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that a scenario takes over from: the one it {@code extends}, the one that extends, and
 * so on. All lie under one root; none may come round to itself.
 */
final class Bases {

  static final String KEY = "extends";

  /** A file: where it really is, and how it is shown. */
  record Place(Path real, Path shown, Root root) {

    /** The file that this one names. */
    Place beside(String name) throws SourceText.Unreadable {
      Path there = root.resolve(name);
      return new Place(there, shown.resolveSibling(name).normalize(), root.at(there));
    }
  }

  /**
   * A document with everything it takes over.
   *
   * @param document empty if a base cannot be read; that is said in the findings
   * @param places the document's file and those of its bases, nearest first
   */
  record Whole(Optional<JsonDocument> document, List<Place> places) {}

  private final Findings findings;
  private final List<Place> places = new ArrayList<>();

  Bases(Findings findings) {
    this.findings = findings;
  }

  /** A document read from a file, with its bases. */
  Whole of(JsonDocument document, Place place) {
    return new Whole(with(document, place), List.copyOf(places));
  }

  private Optional<JsonDocument> with(JsonDocument document, Place place) {
    places.add(place);
    Optional<Member> member =
        document.root() instanceof ObjectNode object ? object.member(KEY) : Optional.empty();
    if (member.isEmpty()) {
      return Optional.of(document);
    }
    Reading reading = new Reading(document, findings);
    if (!(member.get().value() instanceof TextNode name)) {
      Fields.wrongKind(reading, member.get().value(), "the name of a file", "");
      return Optional.empty();
    }
    try {
      Place base = place.beside(name.text());
      for (Place before : places) {
        if (before.real().equals(base.real())) {
          reading.error(name, "these files extend one another in a circle: " + circle(base), "");
          return Optional.empty();
        }
      }
      SourceText text = SourceText.read(base.real(), base.shown().toString());
      JsonDocument below = JsonDocument.parse(text, findings);
      Reading belowReading = new Reading(below, findings);
      if (!Format.isRight(belowReading, below.root(), ScenarioReader.FORMAT)) {
        return Optional.empty();
      }
      return with(below, base).map(document::over);
    } catch (SourceText.Unreadable e) {
      reading.error(name, e.getMessage(), e.remedy);
      return Optional.empty();
    }
  }

  private String circle(Place again) {
    StringBuilder text = new StringBuilder();
    for (Place place : places) {
      text.append(place.shown().getFileName()).append(" -> ");
    }
    return text.append(again.shown().getFileName()).toString();
  }
}
