package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text inside the program. */
final class Resource {

  private Resource() {}

  /** The text at a path such as {@code /io/entente/new/scenario.json}, if there is one. */
  static Optional<String> text(String path) {
    try (InputStream stream = Resource.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
