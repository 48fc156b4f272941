package io.entente.interop;

import io.entente.game.StrategicGame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Games in strategic form as Gambit's {@code .nfg} files, version 1, in both variants: payoffs
 * listed profile by profile, or outcomes with payoffs and the number of one for each profile.
 *
 * <p>Payoffs are kept exactly, 1/3 as well as 0.1. What is written reads back as an equal game,
 * save tie tolerances, which the format cannot hold.
 *
 * <p>Speed: one pass, a fixed buffer; 10^6 profiles are a fraction of a second. A game that would
 * not fit into memory is refused before its payoffs are read.
 */
public final class NormalFormFile {

  private NormalFormFile() {}

  /**
   * Reads a game.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if it is not a game, or one too large
   */
  public static StrategicGame read(Path file) throws IOException, GameFileException {
    long size = Files.isRegularFile(file) ? Files.size(file) : Long.MAX_VALUE;
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), size);
    }
  }

  /**
   * Reads a game from a stream, to its end; the stream stays open. As its length is not known, the
   * table is made before it turns out whether there are payoffs to fill it.
   *
   * @param name the name of the file in findings
   * @throws IOException if the stream cannot be read
   * @throws GameFileException if it is not a game, or one too large
   */
  public static StrategicGame read(InputStream in, String name)
      throws IOException, GameFileException {
    return read(in, name, Long.MAX_VALUE);
  }

  /** Reads a game from a stream of at most so many bytes. */
  static StrategicGame read(InputStream in, String name, long mostBytes)
      throws IOException, GameFileException {
    Tokens tokens = new Tokens(in, name);
    try {
      return new NormalFormReader(tokens, mostBytes).read();
    } catch (OutOfMemoryError full) {
      throw tokens.outOfMemory();
    }
  }

  /**
   * Writes a game: with its outcomes if it has any, else payoff by payoff. The text is for UTF-8.
   */
  public static void write(StrategicGame game, Appendable out) throws IOException {
    new NormalFormWriter(game, out).write();
  }
}
