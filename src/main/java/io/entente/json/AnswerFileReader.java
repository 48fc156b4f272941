package io.entente.json;

import io.entente.exercise.course.Handed;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a student saved on the practice page, or wrote by hand, as {@code entente/answers/1}:
 *
 * <pre>{@code
 * {"format": "entente/answers/1", "set": "korea", "version": "1.0.0", "code": "K05-7F3A",
 *  "answers": {"p": "1/4", "q": "0,33"}}
 * }</pre>
 */
public final class AnswerFileReader {

  /** The format this reads. */
  public static final String FORMAT = "entente/answers/1";

  private static final Keys KEYS =
      Keys.of("$schema", "format", "set", "version", "code", "answers");

  /**
   * What a file says.
   *
   * @param handed present if no finding is an error
   * @param findings by place
   */
  public record Read(Optional<Handed> handed, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  private AnswerFileReader() {}

  /** Reads a file; faults are findings, never exceptions. */
  public static Read read(Path file) {
    String shown = file.toString();
    try {
      return parse(SourceText.read(file, shown), shown);
    } catch (SourceText.Unreadable unreadable) {
      return new Read(Optional.empty(), List.of(unreadable.asFinding(shown)));
    }
  }

  /** Reads a text. */
  public static Read read(String name, String text) {
    return parse(SourceText.of(name, text), name);
  }

  private static Read parse(SourceText text, String shown) {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(text, findings);
    Reading reading = new Reading(document, findings);
    Optional<Handed> handed = Optional.empty();
    if (Format.isRight(reading, document.root(), FORMAT)) {
      handed =
          Fields.of(reading, document.root(), KEYS, "").map(top -> handed(top, reading, shown));
    }
    return new Read(findings.hasErrors() ? Optional.empty() : handed, findings.list());
  }

  private static Handed handed(Fields top, Reading reading, String shown) {
    List<Handed.Entry> entries = new ArrayList<>();
    top.required(
        "code", "write the code of the sheet, \"K-7F3A\", or of the variant, \"K05-7F3A\"");
    Optional<JsonNode> answers = top.required("answers", "write {\"QUESTION\": \"ANSWER\"}");
    if (answers.isPresent()) {
      Optional<JsonNode.ObjectNode> object =
          Fields.object(reading, answers.get(), "write {\"QUESTION\": \"ANSWER\"}");
      for (Member member : object.map(JsonNode.ObjectNode::members).orElse(List.of())) {
        Position at = reading.document().position(member.offset());
        answer(reading, member)
            .ifPresent(
                said -> entries.add(Handed.Entry.of(shown + ":" + at.line(), member.name(), said)));
      }
    }
    return new Handed(shown, top.text("code", ""), top.text("set"), top.text("version"), entries);
  }

  private static Optional<String> answer(Reading reading, Member member) {
    if (member.value() instanceof TextNode text) {
      return Optional.of(text.text());
    }
    if (member.value() instanceof NumberNode number) {
      return Optional.of(number.source());
    }
    if (member.value() instanceof JsonNode.NullNode) {
      return Optional.of("");
    }
    Fields.wrongKind(reading, member.value(), "text or a number", "write the answer as \"1/4\"");
    return Optional.empty();
  }
}
