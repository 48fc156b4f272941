package io.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a file, with the line and column of every place in it.
 *
 * <p>Lines end with LF, CRLF or CR. A byte order mark at the start is not part of the text.
 */
public final class SourceText {

  /** The largest file that is read, in bytes. */
  public static final int LIMIT = 16 * 1024 * 1024;

  private static final int BLOCK = 4096;

  private final String file;
  private final char[] chars;
  private final int length;
  private int[] anchors = {};

  private SourceText(String file, char[] chars, int length) {
    this.file = file;
    this.chars = chars;
    this.length = length;
  }

  /** A text that is at hand already. */
  public static SourceText of(String file, String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SourceText(file, body.toCharArray(), body.length());
  }

  /** Raised where a file cannot be read as text; carries what to tell the user. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    final transient Position place;
    final String remedy;

    Unreadable(Position place, String message, String remedy) {
      super(message, null, false, false);
      this.place = place;
      this.remedy = remedy;
    }

    Unreadable(String message, String remedy) {
      this(Position.START, message, remedy);
    }

    Finding asFinding(String file) {
      return new Finding(
          Finding.Severity.ERROR, file, place.line(), place.column(), "", getMessage(), remedy);
    }
  }

  /** Reads a file of UTF-8; its size is looked at first. */
  static SourceText read(Path path, String file) throws Unreadable {
    try {
      if (Files.isDirectory(path)) {
        throw new Unreadable("this is a folder, not a file", "name a .json file in it");
      }
      if (!Files.exists(path)) {
        throw new Unreadable("there is no such file", "check the name and the folder");
      }
      if (!Files.isRegularFile(path)) {
        throw new Unreadable("this is not an ordinary file", "name a .json file");
      }
      if (!Files.isReadable(path)) {
        throw new Unreadable("this file may not be read", "ask for permission to read it");
      }
      long size = Files.size(path);
      if (size > LIMIT) {
        throw tooLarge(size);
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(path)) {
        bytes = in.readNBytes(LIMIT + 1);
      }
      if (bytes.length > LIMIT) {
        throw tooLarge(bytes.length);
      }
      return decode(bytes, file);
    } catch (NoSuchFileException e) {
      throw new Unreadable("there is no such file", "check the name and the folder");
    } catch (AccessDeniedException e) {
      throw new Unreadable("this file may not be read", "ask for permission to read it");
    } catch (IOException e) {
      throw new Unreadable("this file could not be read to its end", "check the disk and try again");
    }
  }

  private static Unreadable tooLarge(long size) {
    return new Unreadable(
        "the file has " + (size + 1_048_575) / 1_048_576 + " MB, more than the 16 MB that are read",
        "is this the right file? large data belong elsewhere");
  }

  private static SourceText decode(byte[] bytes, String file) throws Unreadable {
    int start = 0;
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
      throw new Unreadable("the file is in UTF-16, not in UTF-8", "save it as UTF-8");
    }
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      start = 3;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = decoder.decode(in, out, true);
    SourceText text = new SourceText(file, out.array(), out.position());
    if (result.isError()) {
      int bad = bytes[in.position()] & 0xFF;
      throw new Unreadable(
          text.position(text.length),
          "byte " + (in.position() + 1) + " (hex " + Integer.toHexString(bad) + ") is not UTF-8",
          "save the file as UTF-8");
    }
    return text;
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  int length() {
    return length;
  }

  char at(int offset) {
    return chars[offset];
  }

  String substring(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** The line and column of the character at an offset, or of the end of the text. */
  public Position position(int offset) {
    if (anchors.length == 0) {
      anchors = anchors();
    }
    int end = Math.min(offset, length);
    int block = end / BLOCK;
    int line = anchors[2 * block];
    int column = anchors[2 * block + 1];
    for (int i = block * BLOCK; i < end; i++) {
      if (endsLine(i)) {
        line++;
        column = 1;
      } else if (!continuesCharacter(i + 1)) {
        column++;
      }
    }
    return new Position(line, column);
  }

  /** Line and column at every multiple of {@link #BLOCK}, so that no place is far from a known one. */
  private int[] anchors() {
    int[] known = new int[2 * (length / BLOCK + 1)];
    int line = 1;
    int column = 1;
    for (int i = 0; i <= length; i++) {
      if (i % BLOCK == 0) {
        known[2 * (i / BLOCK)] = line;
        known[2 * (i / BLOCK) + 1] = column;
      }
      if (i < length && endsLine(i)) {
        line++;
        column = 1;
      } else if (!continuesCharacter(i + 1)) {
        column++;
      }
    }
    return known;
  }

  private boolean endsLine(int i) {
    char c = chars[i];
    return c == '\n' || (c == '\r' && !(i + 1 < length && chars[i + 1] == '\n'));
  }

  /** Whether the char at an offset is the second half of the character before it. */
  private boolean continuesCharacter(int i) {
    return i < length && Character.isLowSurrogate(chars[i]);
  }
}
