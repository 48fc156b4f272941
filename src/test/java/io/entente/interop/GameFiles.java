package io.entente.interop;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the published games of the tests, and games from texts. */
final class GameFiles {

  static final Path FOLDER = Path.of("src/test/resources/games");

  private GameFiles() {}

  static StrategicGame game(String file) throws IOException, GameFileException {
    return NormalFormFile.read(FOLDER.resolve(file));
  }

  static GameTree tree(String file) throws IOException, GameFileException {
    return ExtensiveFormFile.read(FOLDER.resolve(file));
  }

  static StrategicGame gameOf(String text) throws IOException, GameFileException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NormalFormFile.read(new ByteArrayInputStream(bytes), "game.nfg", bytes.length);
  }

  static GameTree treeOf(String text) throws IOException, GameFileException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ExtensiveFormFile.read(new ByteArrayInputStream(bytes), "game.efg");
  }

  static String text(StrategicGame game) throws IOException {
    StringBuilder text = new StringBuilder();
    NormalFormFile.write(game, text);
    return text.toString();
  }

  static String text(GameTree tree) throws IOException {
    StringBuilder text = new StringBuilder();
    ExtensiveFormFile.write(tree, text);
    return text.toString();
  }
}
