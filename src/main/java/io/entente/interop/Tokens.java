package io.entente.interop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The tokens of a game file, one at a time: braces, commas, texts in quotation marks and words,
 * which are numbers and whatever else stands between blanks.
 *
 * <p>Bytes come through one buffer, in which the token at hand always stands in one piece; numbers
 * are read from there without becoming strings. Memory is the buffer, whatever the size of the
 * file.
 *
 * <p>In a text, {@code \"} stands for a quotation mark. Backslashes right before a quotation mark
 * are read in pairs, so that a text may end with one; any others stand for themselves. Texts are
 * UTF-8; one that is not is taken as Latin-1.
 */
final class Tokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    COMMA,
    TEXT,
    WORD,
    END
  }

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_WORD = 25_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final InputStream in;
  private final String file;

  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int limit;
  private boolean ended;

  private int line = 1;
  private long lineStart; // as a place in the buffer; below 0 once the line began before it
  private int within; // bytes of the line that only continue a character

  private Kind kind = Kind.END;
  private int start;
  private int end;
  private int startLine = 1;
  private int startColumn = 1;

  Tokens(InputStream in, String file) throws IOException, GameFileException {
    this.in = in;
    this.file = file;
    while (limit < 3 && more(0)) {
      // a stream may give its first bytes one by one
    }
    if (starts(0xFE, 0xFF) || starts(0xFF, 0xFE)) {
      throw wrong("the file is in UTF-16", "save it as UTF-8 or plain ASCII");
    }
    if (starts(0xEF, 0xBB) && limit > 2 && (buffer[2] & 0xFF) == 0xBF) {
      at = 3;
      lineStart = 3;
    }
  }

  private boolean starts(int first, int second) {
    return limit > 1 && (buffer[0] & 0xFF) == first && (buffer[1] & 0xFF) == second;
  }

  /** The token at hand. */
  Kind kind() {
    return kind;
  }

  /** The buffer, in which the word at hand stands from {@link #start} to {@link #end} - 1. */
  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Moves on to the next token and says what it is. */
  Kind next() throws IOException, GameFileException {
    boolean found = skipBlanks();
    start = at;
    startLine = line;
    startColumn = (int) Math.min(at - lineStart - within + 1, Integer.MAX_VALUE);
    if (!found) {
      end = at;
      kind = Kind.END;
      return kind;
    }
    switch (buffer[at]) {
      case '{' -> kind = single(Kind.OPEN);
      case '}' -> kind = single(Kind.CLOSE);
      case ',' -> kind = single(Kind.COMMA);
      case '"' -> scanText();
      default -> scanWord();
    }
    return kind;
  }

  private Kind single(Kind kind) {
    at++;
    end = at;
    return kind;
  }

  /** Moves past blanks, counting lines, and says whether anything follows. */
  private boolean skipBlanks() throws IOException {
    while (true) {
      while (at < limit) {
        byte b = buffer[at];
        if (b > ' ' || b < '\t' || b > '\r' && b < ' ') {
          return true;
        }
        at++;
        if (b == '\n' || b == '\r') {
          newLine(b);
        }
      }
      start = at;
      if (!more(start)) {
        return false;
      }
    }
  }

  /** Counts a line end that stands just before {@link #at}: LF, CR, or the two as one. */
  private void newLine(byte b) {
    boolean second = b == '\n' && at > 1 && buffer[at - 2] == '\r';
    line += second ? 0 : 1;
    lineStart = at;
    within = 0;
  }

  private void scanWord() throws IOException, GameFileException {
    kind = Kind.WORD;
    int to = at;
    while (true) {
      while (to < limit) {
        byte b = buffer[to];
        if (b <= ' ' && b >= '\t' && (b <= '\r' || b == ' ')
            || b == '{'
            || b == '}'
            || b == ','
            || b == '"') {
          at = to;
          end = to;
          return;
        }
        to++;
      }
      if (to - start > LONGEST_WORD) {
        throw wrong(
            "a number or word of more than " + LONGEST_WORD + " characters",
            "check that this is a game file, with blanks between the numbers");
      }
      int length = to - start;
      boolean more = more(start);
      to = start + length;
      if (!more) {
        at = to;
        end = to;
        return;
      }
    }
  }

  /** Scans a text; it stands from {@link #start} to {@link #end} - 1, quotation marks included. */
  private void scanText() throws IOException, GameFileException {
    kind = Kind.TEXT;
    at++;
    int slashes = 0;
    while (true) {
      while (at < limit) {
        byte b = buffer[at++];
        if (b == '"' && (slashes & 1) == 0) {
          end = at;
          return;
        }
        slashes = b == '\\' ? slashes + 1 : 0;
        if (b == '\n' || b == '\r') {
          newLine(b);
        } else if (b < (byte) 0xC0) {
          within++;
        }
      }
      int length = at - start;
      boolean more = length <= LONGEST_TEXT && more(start);
      if (!more) {
        throw wrong(
            length > LONGEST_TEXT
                ? "a text of more than " + LONGEST_TEXT + " bytes begins here"
                : "the text that begins here has no closing quotation mark",
            "close it with \"; a quotation mark inside a text is written \\\"");
      }
    }
  }

  /**
   * Reads more bytes behind those that stand from {@code keep} on, which move to the front of the
   * buffer; {@link #start} and {@link #at} move along. False at the end of the file.
   */
  private boolean more(int keep) throws IOException {
    if (ended) {
      return false;
    }
    if (keep > 0) {
      // One byte more stays, so that a line end of two bytes is known as one.
      int from = keep - 1;
      System.arraycopy(buffer, from, buffer, 0, limit - from);
      limit -= from;
      at -= from;
      start -= from;
      lineStart -= from;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    ended = count < 0;
    limit += Math.max(count, 0);
    return !ended;
  }

  /** The text at hand, without its quotation marks. */
  String text() {
    return Quoted.read(buffer, start + 1, end - 1);
  }

  /** The word at hand. */
  String word() {
    return Quoted.decode(buffer, start, end - start);
  }

  /** The token at hand, as a finding names it. */
  String found() {
    return switch (kind) {
      case OPEN -> "\"{\"";
      case CLOSE -> "\"}\"";
      case COMMA -> "a comma";
      case TEXT -> "the text " + Quoted.excerpt(text());
      case WORD -> Quoted.excerpt(word());
      case END -> "the end of the file";
    };
  }

  int line() {
    return startLine;
  }

  int column() {
    return startColumn;
  }

  /** The finding that this is wrong at the token at hand. */
  GameFileException wrong(String problem, String remedy) {
    return new GameFileException(file, startLine, startColumn, problem, remedy);
  }

  /** The finding that what was read up to here takes all the memory there is. */
  GameFileException outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
    return wrong(
        "the game up to here takes more than the " + megabytes + " MB of memory there are",
        "give Java more memory: java -Xmx16g");
  }

  /** The finding that this is wrong at an earlier place. */
  GameFileException wrongAt(int line, int column, String problem, String remedy) {
    return new GameFileException(file, line, column, problem, remedy);
  }
}
