package io.entente.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A temporary folder in which inputs lie while results are made of them; closing removes it. */
final class Workplace implements AutoCloseable {

  private final Path folder;

  private Workplace(Path folder) {
    this.folder = folder;
  }

  /** Lays files out in a new folder; their names lead nowhere else. */
  static Workplace with(Map<String, byte[]> files) throws PackException {
    try {
      Workplace place = new Workplace(Files.createTempDirectory("entente-pack-").toRealPath());
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Path target = place.folder.resolve(file.getKey()).normalize();
          if (!target.startsWith(place.folder)) {
            throw new IOException("outside: " + file.getKey());
          }
          Files.createDirectories(target.getParent());
          Files.write(target, file.getValue());
        }
        return place;
      } catch (IOException | RuntimeException failed) {
        place.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new PackException(
          "the temporary folder of this machine cannot be used",
          "make room there, or name another one: -Djava.io.tmpdir=FOLDER");
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException leftToTheSystem) {
      // the system empties its temporary folder by itself
    }
  }
}
