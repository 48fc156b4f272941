package io.entente.exercise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The languages that exercises speak, for tests. */
public final class Languages {

  /** All of them. */
  public static final List<Phrases> ALL = List.of(read("en"), read("de"));

  private Languages() {}

  private static Phrases read(String language) {
    try (InputStream in =
        Languages.class.getResourceAsStream("/io/entente/exercise/phrases_" + language + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Phrases.of(language, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
