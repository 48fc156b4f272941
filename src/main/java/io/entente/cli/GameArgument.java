package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import io.entente.interop.csv.CsvGameFile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads .nfg, .csv and .efg files for the commands. */
final class GameArgument {

  /** A function of a path that may fail as readers of game files do. */
  private interface Reader<G> {
    G read(Path file) throws IOException, GameFileException;
  }

  private GameArgument() {}

  /** A game in strategic form, from an .nfg or a .csv file. */
  static StrategicGame strategic(String file) {
    return GameFormat.CSV.isOf(file)
        ? read(file, CsvGameFile::read)
        : read(file, NormalFormFile::read);
  }

  /** A tree, from an .efg file. */
  static GameTree tree(String file) {
    return read(file, ExtensiveFormFile::read);
  }

  private static <G> G read(String file, Reader<G> reader) {
    Path path = FileProblem.requireFile(file);
    try {
      return reader.read(path);
    } catch (GameFileException faulty) {
      throw new FaultyGame(faulty);
    } catch (IOException unreadable) {
      throw new FileProblem(
          file + ": cannot be read (" + unreadable.getMessage() + ")",
          "check that you may read it");
    }
  }
}
