package io.entente.json;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.json.JsonNode.Member;
import io.entente.scenario.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sets of exercises; faults are findings, never exceptions. */
public final class ExerciseSetReader {

  /** The format this reads. */
  public static final String FORMAT = "entente/exercises/1";

  private static final Keys TOP =
      Keys.of(
          "$schema",
          "format",
          "id",
          "version",
          "licence",
          "title",
          "register",
          "actors",
          "exercises");

  private final RegisterReader registers = new RegisterReader();

  /** Reads a set and the register it names. */
  public ExerciseSetFile read(Path file) {
    String shown = file.toString();
    try {
      Root root = Root.of(file);
      return parse(SourceText.read(file, shown), Optional.of(file), Optional.of(root));
    } catch (SourceText.Unreadable unreadable) {
      return new ExerciseSetFile(Optional.empty(), List.of(unreadable.asFinding(shown)));
    } catch (IOException e) {
      SourceText.Unreadable unreadable =
          new SourceText.Unreadable("its folder may not be read", "ask for permission to read it");
      return new ExerciseSetFile(Optional.empty(), List.of(unreadable.asFinding(shown)));
    }
  }

  /** Reads a set from a text; it can name no register. */
  public ExerciseSetFile read(String name, String text) {
    return parse(SourceText.of(name, text), Optional.empty(), Optional.empty());
  }

  private ExerciseSetFile parse(SourceText text, Optional<Path> file, Optional<Root> root) {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(text, findings);
    Reading reading = new Reading(document, findings);
    Optional<ExerciseSet> set = Optional.empty();
    if (Format.isRight(reading, document.root(), FORMAT)) {
      Optional<Fields> top = Fields.of(reading, document.root(), TOP, "");
      set = top.map(fields -> set(fields, reading, register(fields, reading, file, root), root));
    }
    return new ExerciseSetFile(findings.hasErrors() ? Optional.empty() : set, findings.list());
  }

  private Register register(Fields top, Reading reading, Optional<Path> file, Optional<Root> root) {
    Optional<String> name = top.text("register");
    if (name.isEmpty()) {
      return Register.EMPTY;
    }
    JsonNode node = top.node("register").orElseThrow();
    if (file.isEmpty() || root.isEmpty()) {
      reading.error(
          node, "a set that is not read from a file can name no register", "leave it out");
      return Register.EMPTY;
    }
    try {
      Path beside = root.get().resolve(name.get());
      RegisterFile register = registers.read(beside, beside.toString());
      register.findings().forEach(reading::pass);
      return register.register().orElse(Register.EMPTY);
    } catch (SourceText.Unreadable unreadable) {
      reading.error(node, unreadable.getMessage(), "name a register below the root");
      return Register.EMPTY;
    }
  }

  private static ExerciseSet set(
      Fields top, Reading reading, Register register, Optional<Root> root) {
    Map<String, Localized> actors = new LinkedHashMap<>();
    top.node("actors")
        .ifPresent(
            node -> {
              for (Member actor : Entries.byId(reading, node, "an actor")) {
                localized(actor.value(), reading).ifPresent(t -> actors.put(actor.name(), t));
              }
            });
    List<Exercise> exercises = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>(actors.keySet());
    ExerciseScenarioReader scenarios = new ExerciseScenarioReader(reading, root, actors);
    Optional<JsonNode> node = top.required("exercises", "write {\"ID\": {\"type\": ...}}");
    if (node.isPresent()) {
      for (Member member : Entries.byId(reading, node.get(), "an exercise")) {
        new ExerciseReader(reading, named, register, scenarios)
            .read(member)
            .ifPresent(exercises::add);
      }
    }
    String id = top.text("id", "");
    if (!Names.isId(id)) {
      reading.missing(
          top.object(),
          "the key \"id\" is missing or no id",
          "write a letter, then letters, digits, _ or -");
    }
    return new ExerciseSet(
        id,
        top.text("version", "1"),
        top.text("licence", ""),
        localized(top, "title", reading).orElseGet(() -> Localized.english(id)),
        actors,
        register,
        exercises);
  }

  /** A text, in English; or an object of a text for each language. */
  static Optional<Localized> localized(Fields fields, String name, Reading reading) {
    return fields.node(name).flatMap(node -> localized(node, reading));
  }

  static Optional<Localized> localized(JsonNode node, Reading reading) {
    if (node instanceof JsonNode.TextNode text) {
      return Optional.of(Localized.english(text.text()));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Member member : Entries.named(reading, node, "a language")) {
      Fields.text(reading, member.value()).ifPresent(text -> texts.put(member.name(), text));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts));
  }
}
