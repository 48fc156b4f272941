package io.entente.interop;

import io.entente.game.GameTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Games in extensive form as Gambit's {@code .efg} files, version 2.
 *
 * <p>Information sets, chance moves and outcomes may be described wherever they are mentioned or
 * the first time only; a second description must say the same. Outcomes are numbered anew, in the
 * order in which they first appear; the numbers of information sets and chance moves are kept.
 * Payoffs and probabilities are exact, and the probabilities of a chance move sum to exactly 1.
 *
 * <p>What was read and is written reads back as an equal tree. Of a tree that was built, tie
 * tolerances and whatever no node mentions are not written, and information sets, chance moves and
 * outcomes come back in the order of their first node.
 */
public final class ExtensiveFormFile {

  private ExtensiveFormFile() {}

  /**
   * Reads a tree.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if it is not a game tree
   */
  public static GameTree read(Path file) throws IOException, GameFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a tree from a stream, to its end; the stream stays open.
   *
   * @param name the name of the file in findings
   * @throws IOException if the stream cannot be read
   * @throws GameFileException if it is not a game tree
   */
  public static GameTree read(InputStream in, String name) throws IOException, GameFileException {
    Tokens tokens = new Tokens(in, name);
    try {
      return new ExtensiveFormReader(tokens).read();
    } catch (OutOfMemoryError full) {
      throw tokens.outOfMemory();
    }
  }

  /** Writes a tree, a line for each node. The text is for UTF-8. */
  public static void write(GameTree tree, Appendable out) throws IOException {
    new ExtensiveFormWriter(tree, out).write();
  }
}
