package io.entente.archive;

import io.entente.batch.folder.Checksum;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.JsonNode;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.json.JsonOut;
import io.entente.json.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of a pack's files with their sizes and checksums, and the options behind the results. It
 * names no time, machine or Java, and not itself.
 */
record Manifest(PackOptions options, SortedMap<String, Entry> files) {

  static final String NAME = "manifest.json";
  static final String FORMAT = "entente/pack/1";

  /** More draws than a pack can have been made with in any reasonable time. */
  private static final long MOST_SAMPLES = 100_000_000;

  /** Size in bytes and SHA-256 of one file. */
  record Entry(long bytes, String sha256) {
    static Entry of(byte[] content) {
      return new Entry(content.length, Checksum.of(content));
    }
  }

  /** The manifest of these files. */
  static Manifest of(PackOptions options, Map<String, byte[]> files) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    files.forEach((name, content) -> entries.put(name, Entry.of(content)));
    return new Manifest(options, entries);
  }

  byte[] toBytes() {
    JsonOut out = JsonOut.object();
    out.put("format", FORMAT);
    out.object("program");
    out.put("name", "Entente");
    out.put("version", options.version());
    out.end();
    out.object("options");
    out.put("samples", options.samples());
    out.put("seed", options.seed());
    out.end();
    out.array("files");
    files.forEach(
        (name, entry) -> {
          out.addObject();
          out.put("name", name);
          out.put("bytes", entry.bytes());
          out.put("sha256", entry.sha256());
          out.end();
        });
    out.end();
    return out.toText().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a manifest; what else it says is noticed when it is made again. */
  static Manifest read(byte[] bytes) throws PackException {
    if (bytes.length > SourceText.LIMIT) {
      throw faulty("it is far too large");
    }
    Findings findings = new Findings();
    String text = new String(bytes, StandardCharsets.UTF_8);
    JsonNode root = JsonDocument.parse(SourceText.of(NAME, text), findings).root();
    if (findings.hasErrors() || !(root instanceof ObjectNode top)) {
      throw faulty("it is not JSON");
    }
    String format = text(top, "format");
    if (!format.equals(FORMAT)) {
      throw new PackException(
          NAME + " is of the format \"" + format + "\", and this version reads " + FORMAT,
          format.startsWith("entente/pack/") ? "use a newer version of the program" : "");
    }
    long samples = whole(object(top, "options"), "samples");
    if (samples < 1 || samples > MOST_SAMPLES) {
      throw faulty("\"samples\" is " + samples);
    }
    PackOptions options =
        new PackOptions(
            text(object(top, "program"), "version"),
            (int) samples,
            whole(object(top, "options"), "seed"));
    SortedMap<String, Entry> files = new TreeMap<>();
    if (!(member(top, "files") instanceof ArrayNode list)) {
      throw faulty("\"files\" is not a list");
    }
    for (JsonNode item : list.items()) {
      if (!(item instanceof ObjectNode file)) {
        throw faulty("\"files\" holds something that is not an object");
      }
      Entry entry = new Entry(whole(file, "bytes"), text(file, "sha256"));
      if (files.put(text(file, "name"), entry) != null) {
        throw faulty("it lists " + text(file, "name") + " twice");
      }
    }
    return new Manifest(options, files);
  }

  private static JsonNode member(ObjectNode in, String name) throws PackException {
    var found = in.member(name);
    if (found.isEmpty()) {
      throw faulty("\"" + name + "\" is missing");
    }
    return found.get().value();
  }

  private static ObjectNode object(ObjectNode in, String name) throws PackException {
    if (member(in, name) instanceof ObjectNode object) {
      return object;
    }
    throw faulty("\"" + name + "\" is not an object");
  }

  private static String text(ObjectNode in, String name) throws PackException {
    if (member(in, name) instanceof TextNode text) {
      return text.text();
    }
    throw faulty("\"" + name + "\" is not text");
  }

  private static long whole(ObjectNode in, String name) throws PackException {
    if (member(in, name) instanceof NumberNode number) {
      try {
        return Long.parseLong(number.source());
      } catch (NumberFormatException notWhole) {
        throw faulty("\"" + name + "\" is not a whole number");
      }
    }
    throw faulty("\"" + name + "\" is not a number");
  }

  private static PackException faulty(String why) {
    return new PackException(NAME + " is faulty: " + why, "it was changed after packing");
  }
}
