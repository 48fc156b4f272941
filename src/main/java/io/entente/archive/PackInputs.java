package io.entente.archive;

import io.entente.json.Finding;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.JsonNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.json.Outline;
import io.entente.json.ScenarioReader;
import io.entente.json.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The scenarios to be packed, and the registers and scenarios they name, found on disk.
 *
 * @param files by name, relative to the lowest folder above all of them
 * @param scenarios the names of the scenarios among them
 * @param findings what is wrong with them; if there is an error they cannot be packed
 * @param skipped JSON files of a folder that are not scenarios and that none names
 */
public record PackInputs(
    SortedMap<String, byte[]> files,
    List<String> scenarios,
    List<Finding> findings,
    List<String> skipped) {

  /** Above the inputs, so that they may name each other across folders. */
  private static final String MARK = "entente.json";

  private static final String MARK_TEXT = "{\n  \"format\": \"entente/root/1\"\n}\n";

  /** Whether a scenario is faulty. */
  public boolean isFaulty() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /**
   * The inputs that a file or folder gives: the scenario with its register and what it takes over
   * from, or every scenario under the folder with theirs.
   */
  static PackInputs of(Path source) throws PackException {
    try {
      return new Search(source).inputs();
    } catch (IOException unreadable) {
      throw new PackException(
          source + ": cannot be read (" + unreadable.getMessage() + ")",
          "check that you may read it");
    }
  }

  /** One search for inputs. */
  private static final class Search {

    private final Path source;
    private final ScenarioReader reader = new ScenarioReader();
    private final List<Path> scenarios = new ArrayList<>();
    private final TreeSet<Path> files = new TreeSet<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Search(Path source) {
      this.source = source;
    }

    PackInputs inputs() throws IOException, PackException {
      if (Files.isDirectory(source)) {
        for (Path file : jsonFiles()) {
          add(file);
        }
        if (scenarios.isEmpty()) {
          throw new PackException(
              source + ": there is no scenario in this folder",
              "a scenario is a .json file with \"format\": \"" + ScenarioReader.FORMAT + "\"");
        }
      } else {
        addScenario(source);
      }
      if (findings.stream().anyMatch(Finding::isError)) {
        return new PackInputs(new TreeMap<>(), List.of(), findings, List.of());
      }
      return relative();
    }

    private List<Path> jsonFiles() throws IOException {
      try (Stream<Path> walk = Files.walk(source)) {
        return walk.filter(file -> file.toString().endsWith(".json"))
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .sorted()
            .toList();
      }
    }

    /** A file of a folder: one that does not say what it is might be a scenario in the making. */
    private void add(Path file) throws IOException {
      Optional<ObjectNode> root = root(file);
      String format = root.map(object -> text(object, "format")).orElse("");
      boolean looksLikeOne = root.isPresent() && root.get().member("payoffs").isPresent();
      if (root.isEmpty() || format.startsWith("entente/scenario/") || looksLikeOne) {
        addScenario(file);
      } else if (!format.startsWith("entente/")) {
        others.add(file);
      }
    }

    private void addScenario(Path file) throws IOException {
      var read = reader.read(file);
      findings.addAll(read.findings());
      if (read.scenario().isEmpty()) {
        return;
      }
      Path parent = file.toAbsolutePath().normalize().getParent().toRealPath();
      Path place = parent.resolve(file.getFileName());
      scenarios.add(place);
      files.add(place);
      Optional<Outline> outline = Outline.of(place);
      if (outline.isPresent()) {
        outline.get().registerFile().ifPresent(files::add);
        files.addAll(outline.get().bases());
      }
    }

    /** The outermost object of a JSON file; empty if there is none or the file is not JSON. */
    private static Optional<ObjectNode> root(Path file) throws IOException {
      if (Files.size(file) > SourceText.LIMIT) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      SourceText source = SourceText.of(file.toString(), text);
      Findings findings = new Findings();
      JsonNode root = JsonDocument.parse(source, findings).root();
      return !findings.hasErrors() && root instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    }

    private static String text(ObjectNode object, String name) {
      return object
          .member(name)
          .filter(member -> member.value() instanceof TextNode)
          .map(member -> ((TextNode) member.value()).text())
          .orElse("");
    }

    private PackInputs relative() throws IOException {
      Path base = files.first().getParent();
      for (Path file : files) {
        while (!file.startsWith(base)) {
          base = base.getParent();
        }
      }
      SortedMap<String, byte[]> contents = new TreeMap<>();
      for (Path file : files) {
        contents.put(name(base, file), Files.readAllBytes(file));
      }
      contents.putIfAbsent(MARK, MARK_TEXT.getBytes(StandardCharsets.UTF_8));
      TreeSet<String> names = new TreeSet<>();
      for (Path scenario : scenarios) {
        names.add(name(base, scenario));
      }
      List<String> skipped = new ArrayList<>();
      others.forEach(other -> skipped.add(other.toString()));
      return new PackInputs(contents, List.copyOf(names), findings, skipped);
    }

    private static String name(Path base, Path file) {
      return base.relativize(file).toString().replace('\\', '/');
    }
  }
}
