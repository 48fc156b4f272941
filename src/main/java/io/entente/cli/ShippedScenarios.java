package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.json.ScenarioCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios inside the program, by name: {@code classics/chicken}. */
final class ShippedScenarios {

  private static final String FOLDER = "/io/entente/scenarios/";
  private static final String MARK = "scenario.schema.json";
  private static final String ENDING = ".json";

  private ShippedScenarios() {}

  /** The text of a scenario; an unknown name is refused with the nearest one and all there are. */
  static String scenario(String name) {
    List<String> names = names();
    if (names.contains(name)) {
      return Resource.text(FOLDER + name + ENDING).orElseThrow();
    }
    List<String> endings = new ArrayList<>();
    for (String known : names) {
      endings.add(known.substring(known.indexOf('/') + 1));
    }
    Optional<String> near = Suggestions.nearest(name, names);
    if (near.isEmpty()) {
      near = Suggestions.nearest(name, endings).map(end -> names.get(endings.indexOf(end)));
    }
    throw new UsageException(
        "--from " + name + ": no scenario of that name",
        near.map(known -> "did you mean " + known + "? ").orElse("")
            + "there are: "
            + String.join(", ", names)
            + "; or name a file ending in .json");
  }

  /** The text of the register that a scenario names. */
  static Optional<String> register(String scenario, String register) {
    Path folder = Path.of("/" + scenario).resolveSibling(register).normalize();
    return Resource.text(FOLDER + folder.toString().replace('\\', '/').substring(1));
  }

  /** All names, in order. */
  static List<String> names() {
    try {
      URI mark = ShippedScenarios.class.getResource(FOLDER + MARK).toURI();
      if (!mark.getScheme().equals("jar")) {
        return names(Path.of(mark).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(mark, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(ENDING)
            && name.indexOf('/') > 0
            && ScenarioCopy.text(Files.readString(file), "format")
                .orElse("")
                .startsWith("entente/scenario/")) {
          names.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
    }
    return names;
  }
}
