package io.entente.json;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.json.JsonNode.Member;
import io.entente.scenario.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
          "names",
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
                Optional<Localized> titles = localized(actor.value(), reading);
                titles.ifPresent(all -> actors.put(actor.name(), all));
                titles.ifPresent(all -> requireWhole(actor.value(), all, reading));
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
    ExerciseSet set =
        new ExerciseSet(
            id,
            top.text("version", "1"),
            top.text("licence", ""),
            localized(top, "title", reading).orElseGet(() -> Localized.english(id)),
            actors,
            names(top, reading),
            register,
            exercises);
    top.node("names")
        .filter(JsonNode.ObjectNode.class::isInstance)
        .ifPresent(names -> requireUse((JsonNode.ObjectNode) names, set, reading));
    return set;
  }

  /** What moves are called; no two alike in one language, or answers could not be told apart. */
  private static Map<String, Localized> names(Fields top, Reading reading) {
    Map<String, Localized> names = new LinkedHashMap<>();
    Optional<JsonNode> node = top.node("names");
    if (node.isEmpty()) {
      return names;
    }
    Set<String> taken = new HashSet<>();
    for (Member member : Entries.named(reading, node.get(), "a name")) {
      Optional<Localized> texts = localized(member.value(), reading);
      for (Map.Entry<String, String> text :
          texts.map(Localized::byLanguage).orElse(Map.of()).entrySet()) {
        if (!taken.add(text.getKey() + "|" + text.getValue())) {
          reading.error(
              member.value(),
              "two names are both called " + Names.quoted(text.getValue()),
              "answers could not be told apart: word one of them otherwise");
        }
      }
      texts.ifPresent(localized -> names.put(member.name(), localized));
      texts.ifPresent(localized -> requireWhole(member.value(), localized, reading));
    }
    return names;
  }

  private static void requireWhole(JsonNode node, Localized texts, Reading reading) {
    for (String text : texts.byLanguage().values()) {
      if (isSplit(text)) {
        reading.error(
            node,
            Names.quoted(text) + " holds a sign that parts moves in answers",
            "write it without , ; : | and brackets");
      }
    }
  }

  private static boolean isSplit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (",;:|()[]<>".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.isBlank();
  }

  private static void requireUse(JsonNode.ObjectNode names, ExerciseSet set, Reading reading) {
    Set<String> unused = set.unusedNames();
    for (Member member : names.members()) {
      if (unused.contains(member.name())) {
        reading.error(
            member,
            "no move, type or place is called " + Names.quoted(member.name()),
            "write it as the games of the set do, or leave it out");
      }
    }
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
