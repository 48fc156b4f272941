package io.entente.batch.folder;

import io.entente.batch.design.Factor;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Options;
import io.entente.batch.run.SamplingRule;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.JsonNode;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.json.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a {@link Manifest}. Whatever is wrong with it is one fault: it was changed by hand. */
final class ManifestReader {

  private final String shown;

  private ManifestReader(String shown) {
    this.shown = shown;
  }

  static Manifest read(String shown, String text) {
    return new ManifestReader(shown).manifest(text);
  }

  private Manifest manifest(String text) {
    Findings findings = new Findings();
    JsonNode root = JsonDocument.parse(SourceText.of(shown, text), findings).root();
    if (findings.hasErrors()) {
      throw faulty("it is not JSON");
    }
    if (!text(root, "format").equals(Manifest.FORMAT)) {
      throw new BatchException(
          shown + " is of the format \"" + text(root, "format") + "\", not " + Manifest.FORMAT,
          "use the version of the program that wrote it");
    }
    SortedMap<String, String> inputs = new TreeMap<>();
    for (Member member : object(root, "inputs").members()) {
      inputs.put(member.name(), text(object(root, "inputs"), member.name()));
    }
    JsonNode options = object(root, "options");
    List<Factor> factors = new ArrayList<>();
    for (JsonNode factor : items(options, "factors")) {
      factors.add(
          new Factor(kind(text(factor, "option")), text(factor, "name"), texts(factor, "levels")));
    }
    return new Manifest(
        text(object(root, "program"), "version"),
        text(root, "scenario"),
        inputs,
        new Options(
            factors,
            texts(options, "drop"),
            whole(options, "samples"),
            whole(options, "seed"),
            known(SamplingRule.of(text(options, "sampler")), "sampler"),
            known(ColumnChoice.of(text(options, "columns")), "columns")),
        member(options, "design") instanceof TextNode design
            ? Optional.of(design.text())
            : Optional.empty(),
        known(TableFormat.of(text(options, "table")), "table"),
        member(options, "until") instanceof NumberNode until
            ? OptionalDouble.of(until.value())
            : OptionalDouble.empty(),
        known(Part.of(text(root, "part")), "part"));
  }

  private Factor.Kind kind(String word) {
    for (Factor.Kind kind : Factor.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw faulty("there is no option \"" + word + "\"");
  }

  private <T> T known(Optional<T> value, String name) {
    return value.orElseThrow(() -> faulty("\"" + name + "\" is unknown"));
  }

  private JsonNode member(JsonNode in, String name) {
    if (in instanceof ObjectNode object && object.member(name).isPresent()) {
      return object.member(name).get().value();
    }
    throw faulty("\"" + name + "\" is missing");
  }

  private ObjectNode object(JsonNode in, String name) {
    if (member(in, name) instanceof ObjectNode object) {
      return object;
    }
    throw faulty("\"" + name + "\" is not an object");
  }

  private String text(JsonNode in, String name) {
    if (member(in, name) instanceof TextNode text) {
      return text.text();
    }
    throw faulty("\"" + name + "\" is not text");
  }

  private List<JsonNode> items(JsonNode in, String name) {
    if (member(in, name) instanceof ArrayNode list) {
      return list.items();
    }
    throw faulty("\"" + name + "\" is not a list");
  }

  private List<String> texts(JsonNode in, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(in, name)) {
      if (!(item instanceof TextNode text)) {
        throw faulty("\"" + name + "\" does not hold texts");
      }
      texts.add(text.text());
    }
    return texts;
  }

  private long whole(JsonNode in, String name) {
    if (member(in, name) instanceof NumberNode number) {
      try {
        return Long.parseLong(number.source());
      } catch (NumberFormatException notWhole) {
        throw faulty("\"" + name + "\" is not a whole number");
      }
    }
    throw faulty("\"" + name + "\" is not a number");
  }

  private BatchException faulty(String why) {
    return new BatchException(shown + " is faulty: " + why, "it was changed after it was written");
  }
}
