package io.entente.json;

import io.entente.exercise.seat.PlayLog;
import io.entente.json.JsonNode.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a play follows from; the debrief behind it is passed over. Faults are findings. */
public final class PlayReader {

  /** The format this reads. */
  public static final String FORMAT = "entente/play/1";

  private static final Keys TOP =
      Keys.of(
          "format",
          "set",
          "exercise",
          "variant",
          "scenario",
          "language",
          "as",
          "opponents",
          "rounds",
          "seed",
          "choices",
          "played",
          "decisions",
          "others",
          "finished",
          "total",
          "best",
          "lost",
          "luck",
          "predicted",
          "prediction");

  /**
   * A log as read from a file.
   *
   * @param log present if no finding is an error
   * @param findings by place
   */
  public record Read(Optional<PlayLog> log, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  private PlayReader() {}

  /** Reads a file. */
  public static Read read(Path file) {
    try {
      return read(SourceText.read(file, file.toString()));
    } catch (SourceText.Unreadable unreadable) {
      return new Read(Optional.empty(), List.of(unreadable.asFinding(file.toString())));
    }
  }

  /** Reads a text. */
  public static Read read(String name, String text) {
    return read(SourceText.of(name, text));
  }

  private static Read read(SourceText text) {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(text, findings);
    Reading reading = new Reading(document, findings);
    Optional<PlayLog> log = Optional.empty();
    if (Format.isRight(reading, document.root(), FORMAT)) {
      log = Fields.of(reading, document.root(), TOP, "").flatMap(top -> log(top, reading));
    }
    return new Read(findings.hasErrors() ? Optional.empty() : log, findings.list());
  }

  private static Optional<PlayLog> log(Fields top, Reading reading) {
    Optional<String> scenario = top.text("scenario");
    Optional<String> set = top.text("set");
    Optional<String> exercise = top.text("exercise");
    if (scenario.isPresent() == set.isPresent() || set.isPresent() != exercise.isPresent()) {
      reading.missing(
          top.object(),
          "what was played is not said",
          "write \"scenario\", or \"set\", \"exercise\" and \"variant\"");
    }
    PlayLog.Played game =
        new PlayLog.Played(
            scenario.or(() -> set).orElse(""),
            exercise.map(id -> new PlayLog.Exercise(id, top.text("variant", "1"))));
    Optional<JsonNode> as = top.required("as", "write \"as\": \"ACTOR\"");
    Optional<JsonNode> opponents = top.required("opponents", "write \"opponents\": \"spe\"");
    long rounds = whole(top, "rounds", reading);
    long seed = whole(top, "seed", reading);
    List<List<String>> choices = new ArrayList<>();
    Optional<JsonNode> lists = top.required("choices", "write one list of moves a round");
    for (JsonNode round :
        lists
            .flatMap(node -> Fields.list(reading, node, "one list of moves a round"))
            .map(ArrayNode::items)
            .orElse(List.of())) {
      List<String> moves = new ArrayList<>();
      for (JsonNode move :
          Fields.list(reading, round, "moves in brackets")
              .map(ArrayNode::items)
              .orElse(List.of())) {
        Fields.text(reading, move).ifPresent(moves::add);
      }
      choices.add(moves);
    }
    if (as.isEmpty() || opponents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlayLog(
            game,
            top.text("language", "en"),
            top.text("as", ""),
            top.text("opponents", ""),
            (int) Math.max(0, Math.min(rounds, Integer.MAX_VALUE)),
            seed,
            choices));
  }

  /** A whole number, to its last digit. */
  private static long whole(Fields top, String name, Reading reading) {
    Optional<JsonNode> node = top.required(name, "write \"" + name + "\": 1");
    if (node.isEmpty()) {
      return 0;
    }
    if (node.get() instanceof JsonNode.NumberNode number) {
      try {
        return Long.parseLong(number.source());
      } catch (NumberFormatException e) {
        // said below
      }
    }
    reading.error(node.get(), name + " is no whole number", "write \"" + name + "\": 1");
    return 0;
  }
}
