package io.entente.cli;

import io.entente.expression.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sets of exercises inside the program, by name: {@code korea}. */
final class ShippedSets {

  private static final String ROOT = "/io/entente/scenarios/entente.json";
  private static final String FOLDER = "exercises";
  private static final String ENDING = ".json";

  private ShippedSets() {}

  /** The file of a set; an unknown name is refused with the nearest one. */
  static Path file(String name) {
    Path folder = folder();
    Path file = folder.resolve(name + ENDING);
    List<String> names = names(folder);
    if (!names.contains(name)) {
      throw new UsageException(
          "no set of exercises is called \"" + name + "\"",
          Suggestions.nearest(name, names)
                  .map(near -> "did you mean \"" + near + "\"? ")
                  .orElse(names.isEmpty() ? "" : "there are: " + String.join(", ", names) + "; ")
              + (names.isEmpty() ? "" : "or ")
              + "name a file ending in .json");
    }
    return file;
  }

  /** All names, in order. */
  static List<String> names() {
    return names(folder());
  }

  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
          names.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  /** Where they are; inside the program's jar this stays open until the program ends. */
  private static Path folder() {
    URL root = ShippedSets.class.getResource(ROOT);
    if (root == null) {
      throw new IllegalStateException("the program lacks its scenarios");
    }
    try {
      URI place = root.toURI();
      if (!place.getScheme().equals("jar")) {
        return Path.of(place).resolveSibling(FOLDER);
      }
      String text = place.toString();
      URI jar = URI.create(text.substring(0, text.indexOf('!')));
      return inside(jar).getPath(ROOT).resolveSibling(FOLDER);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static FileSystem inside(URI jar) throws IOException {
    try {
      return FileSystems.newFileSystem(jar, Map.of());
    } catch (FileSystemAlreadyExistsException open) {
      return FileSystems.getFileSystem(jar);
    }
  }
}
