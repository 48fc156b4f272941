package io.entente.json.proof;

import io.entente.json.Finding;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.SourceText;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Column;
import io.entente.proof.trace.Field;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code entente/trace/1}, alone or in the questions of {@code entente/exercise/1}, strictly:
 * every step has just the fields of its rule, and the first fault is the end of it.
 */
public final class TraceReader {

  private TraceReader() {}

  /**
   * Reads the traces of a text.
   *
   * @param file its name, for messages
   * @throws ProofFileException if it is in neither of the formats
   */
  public static List<TraceFile> read(String file, String text) throws ProofFileException {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(SourceText.of(file, text), findings);
    for (Finding finding : findings.list()) {
      if (finding.isError()) {
        throw new ProofFileException(
            file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message());
      }
    }
    if (!document.isComplete()) {
      throw new ProofFileException(file + ": this is not JSON");
    }
    Place root = new Place(document, document.root(), "");
    String format = root.at("format").text();
    if (format.equals(TraceWriter.FORMAT)) {
      return List.of(trace("", root));
    }
    if (!format.equals(ExerciseWriter.FORMAT)) {
      throw root.at("format")
          .fault("expected \"" + TraceWriter.FORMAT + "\" or \"" + ExerciseWriter.FORMAT + "\"");
    }
    List<TraceFile> traces = new ArrayList<>();
    for (Optional<TraceFile> one : root.at("questions").list(TraceReader::ofQuestion)) {
      one.ifPresent(traces::add);
    }
    return traces;
  }

  private static Optional<TraceFile> ofQuestion(Place question) throws ProofFileException {
    Optional<Place> trace = question.find("trace");
    return trace.isEmpty()
        ? Optional.empty()
        : Optional.of(trace(question.at("id").text(), trace.get()));
  }

  private static TraceFile trace(String name, Place place) throws ProofFileException {
    place.requireObject(Set.of("format", "subject", "claim", "steps"), Set.of());
    if (!place.at("format").text().equals(TraceWriter.FORMAT)) {
      throw place.at("format").fault("expected \"" + TraceWriter.FORMAT + "\"");
    }
    return new TraceFile(
        name,
        TraceSubject.read(place.at("subject")),
        new Trace(claim(place.at("claim")), place.at("steps").list(TraceReader::step)));
  }

  private static Claim claim(Place place) throws ProofFileException {
    place.requireObject(Set.of("kind", "fields"), Set.of());
    String word = place.at("kind").text();
    for (ClaimKind kind : ClaimKind.values()) {
      if (kind.word().equals(word)) {
        return new Claim(kind, fields(place.at("fields"), kind.columns()));
      }
    }
    throw place.at("kind").fault("there is no claim \"" + word + "\"");
  }

  private static Step step(Place place) throws ProofFileException {
    place.requireObject(Set.of("rule", "fields"), Set.of("says"));
    String word = place.at("rule").text();
    for (Rule rule : Rule.values()) {
      if (rule.word().equals(word)) {
        return new Step(rule, fields(place.at("fields"), rule.columns()));
      }
    }
    throw place.at("rule").fault("there is no rule \"" + word + "\"");
  }

  private static Fields fields(Place place, List<Column> columns) throws ProofFileException {
    return new Fields(row(place, columns));
  }

  private static Map<String, Field> row(Place place, List<Column> columns)
      throws ProofFileException {
    Set<String> names = new LinkedHashSet<>();
    columns.forEach(column -> names.add(column.name()));
    place.requireObject(names, Set.of());
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Column column : columns) {
      fields.put(column.name(), field(place.at(column.name()), column));
    }
    return fields;
  }

  private static Field field(Place place, Column column) throws ProofFileException {
    return switch (column.kind()) {
      case NUMBER -> Field.of(number(place));
      case NAME -> Field.of(place.text());
      case NAMES -> Field.of(place.list(Place::text));
      case ROWS -> new Field.Rows(place.list(row -> row(row, column.columns())));
    };
  }

  /** A number, a text of a fraction. */
  static Rational number(Place place) throws ProofFileException {
    return place.rational();
  }
}
