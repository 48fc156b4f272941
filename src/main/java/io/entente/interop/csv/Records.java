package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The records of a CSV file, one at a time.
 *
 * <p>Fields stand between separators; blanks around them do not count. A field in quotation marks
 * may hold separators, line ends, blanks at its ends, and quotation marks, which are doubled. Lines
 * end in LF, CR or both.
 *
 * <p>Bytes come through one buffer, in which the record at hand always stands in one piece; fields
 * are places in it, counted from the start of the record, so that they stay right when it moves.
 */
final class Records {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_RECORD = 4_000_000;

  private final InputStream in;
  private final Faults faults;
  private final byte separator;

  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int limit;
  private boolean ended;

  private int start; // of the record at hand
  private int line = 1;
  private int nextLine = 1;
  private int fields;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private boolean[] quoted = new boolean[16];
  private boolean[] doubled = new boolean[16]; // whether quotation marks stand in it twice

  Records(InputStream in, Faults faults) throws IOException, GameFileException {
    this.in = in;
    this.faults = faults;
    while (limit < 4 && more()) {
      // a stream may give its first bytes one by one
    }
    if (starts(0xFE, 0xFF) || starts(0xFF, 0xFE) || starts(0, -1) || starts(-1, 0)) {
      throw faults.last(1, 1, "the file is in UTF-16", Utf8.REMEDY);
    }
    if (starts('P', 'K') && limit > 3 && buffer[2] == 3 && buffer[3] == 4) {
      throw faults.last(1, 1, "the file is a workbook, not CSV", Utf8.REMEDY);
    }
    if (starts(0xEF, 0xBB) && limit > 2 && (buffer[2] & 0xFF) == 0xBF) {
      at = 3;
    }
    start = at;
    separator = detected();
  }

  private boolean starts(int first, int second) {
    return limit > 1
        && (first < 0 || (buffer[0] & 0xFF) == first)
        && (second < 0 || (buffer[1] & 0xFF) == second);
  }

  /**
   * The separator of the first line that is not blank: the one named after {@code sep=}, a line
   * that spreadsheets write, else whichever of tab, semicolon and comma is most frequent there
   * outside quotation marks.
   */
  private byte detected() throws IOException, GameFileException {
    int tabs = 0;
    int semicolons = 0;
    int commas = 0;
    boolean open = false;
    for (int offset = at - start; start + offset < limit || more(); offset++) {
      byte b = buffer[start + offset];
      if (b == '"') {
        open = !open;
      } else if ((b == '\n' || b == '\r') && !open && tabs + semicolons + commas > 0) {
        break;
      } else if (!open) {
        tabs += b == '\t' ? 1 : 0;
        semicolons += b == ';' ? 1 : 0;
        commas += b == ',' ? 1 : 0;
      }
      requireShort(start + offset);
    }
    at = start;
    if (limit - start > 4
        && new String(buffer, start, 4, StandardCharsets.US_ASCII).equals("sep=")) {
      boolean alone = limit - start == 5 || buffer[start + 5] == '\n' || buffer[start + 5] == '\r';
      byte named = buffer[start + 4];
      if (alone && (named == '\t' || named == ';' || named == ',')) {
        at = Math.min(limit, start + 6);
        at += at < limit && buffer[at - 1] == '\r' && buffer[at] == '\n' ? 1 : 0;
        nextLine = 2;
        return named;
      }
    }
    if (tabs >= semicolons && tabs >= commas && tabs > 0) {
      return '\t';
    }
    return (byte) (semicolons >= commas && semicolons > 0 ? ';' : ',');
  }

  /** What stands between fields. */
  char separator() {
    return (char) separator;
  }

  /** Moves on to the next record; false at the end of the file. */
  boolean next() throws IOException, GameFileException {
    start = at;
    line = nextLine;
    fields = 0;
    if (!has()) {
      return false;
    }
    boolean last = false;
    while (!last) {
      last = field();
    }
    return true;
  }

  /** Reads one field and what ends it; true if that ends the record. */
  private boolean field() throws IOException, GameFileException {
    skipBlanks();
    if (fields == from.length) {
      from = Arrays.copyOf(from, 2 * fields);
      to = Arrays.copyOf(to, 2 * fields);
      quoted = Arrays.copyOf(quoted, 2 * fields);
      doubled = Arrays.copyOf(doubled, 2 * fields);
    }
    from[fields] = at - start;
    quoted[fields] = has() && buffer[at] == '"';
    doubled[fields] = false;
    if (quoted[fields]) {
      quotedField();
    } else {
      plainField();
    }
    fields++;
    if (!has()) {
      return true;
    }
    byte end = buffer[at++];
    if (end == separator) {
      return false;
    }
    if (end == '\r' && has() && buffer[at] == '\n') {
      at++;
    }
    nextLine++;
    return true;
  }

  private void plainField() throws IOException, GameFileException {
    do {
      byte[] bytes = buffer;
      int end = limit;
      for (int p = at; p < end; p++) {
        byte b = bytes[p];
        if (b == separator || b == '\n' || b == '\r') {
          at = p;
          to[fields] = trimmed(from[fields], p - start);
          return;
        }
      }
      at = end;
      requireShort(at);
    } while (more());
    to[fields] = trimmed(from[fields], at - start);
  }

  private int trimmed(int first, int end) {
    int trimmed = end;
    while (trimmed > first && isBlank(buffer[start + trimmed - 1])) {
      trimmed--;
    }
    return trimmed;
  }

  private void quotedField() throws IOException, GameFileException {
    int opening = at - start;
    at++;
    from[fields]++;
    while (true) {
      if (!has()) {
        int[] place = place(opening, line);
        throw faults.last(
            place[0],
            place[1],
            "the field that begins here has no closing quotation mark",
            "close it with \"; a quotation mark inside a field is written twice: \"\"");
      }
      byte b = buffer[at++];
      if (b == '"') {
        if (!has() || buffer[at] != '"') {
          break;
        }
        at++;
        doubled[fields] = true;
      } else if (b == '\n' || b == '\r' && !(has() && buffer[at] == '\n')) {
        nextLine++;
      }
      requireShort(at);
    }
    to[fields] = at - start - 1;
    skipBlanks();
    if (has() && buffer[at] != separator && buffer[at] != '\n' && buffer[at] != '\r') {
      int[] place = place(at - start, line);
      throw faults.last(
          place[0],
          place[1],
          "after the closing quotation mark the field should end",
          "a quotation mark inside a field is written twice: \"\"");
    }
  }

  private void requireShort(int place) throws GameFileException {
    if (place - start > LONGEST_RECORD) {
      throw faults.last(
          line,
          1,
          "a line of more than " + LONGEST_RECORD + " bytes",
          "check that this is a table in CSV and that every quotation mark is closed");
    }
  }

  private void skipBlanks() throws IOException {
    while (has() && isBlank(buffer[at])) {
      at++;
    }
  }

  private boolean isBlank(byte b) {
    return b == ' ' || b == '\t' && separator != '\t';
  }

  private boolean has() throws IOException {
    return at < limit || more();
  }

  /** Reads more bytes; the record at hand moves to the front of the buffer. */
  private boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      at -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    ended = count < 0;
    limit += Math.max(count, 0);
    return count > 0 || !ended && more();
  }

  /** The number of fields of the record at hand. */
  int fields() {
    return fields;
  }

  /** The line on which the record at hand begins. */
  int line() {
    return line;
  }

  /** The buffer, in which a field stands from {@link #start} to {@link #end} - 1. */
  byte[] bytes() {
    return buffer;
  }

  int start(int field) {
    return start + from[field];
  }

  int end(int field) {
    return start + to[field];
  }

  /** Whether the bytes of a field are its text, as no quotation mark in it is doubled. */
  boolean isPlain(int field) {
    return !doubled[field];
  }

  /** Whether nothing stands in a field. */
  boolean isEmpty(int field) {
    return from[field] == to[field];
  }

  /** Whether nothing stands in the fields from this one on. */
  boolean isEmptyFrom(int field) {
    for (int f = field; f < fields; f++) {
      if (!isEmpty(f) || quoted[f]) {
        return false;
      }
    }
    return true;
  }

  /** Line and column of a field of the record at hand. */
  int[] place(int field) {
    return place(from[field] - (quoted[field] ? 1 : 0), line);
  }

  private int[] place(int offset, int firstLine) {
    int[] place = {firstLine, 1};
    for (int p = start; p < start + offset; p++) {
      byte b = buffer[p];
      if (b == '\n' || b == '\r' && buffer[p + 1] != '\n') {
        place[0]++;
        place[1] = 1;
      } else if (b != '\r' && (b & 0xC0) != 0x80) {
        place[1]++;
      }
    }
    return place;
  }

  /** A field of the record at hand as text. */
  String text(int field) throws GameFileException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(buffer, start(field), to[field] - from[field]))
              .toString();
      if (text.indexOf('\0') < 0) {
        return doubled[field] ? text.replace("\"\"", "\"") : text;
      }
    } catch (CharacterCodingException notUtf8) {
      // said below
    }
    int[] place = place(field);
    throw faults.last(place[0], place[1], "here stand bytes that are not UTF-8", Utf8.REMEDY);
  }

  /** What every file that is not UTF-8 text needs. */
  private static final class Utf8 {
    static final String REMEDY = "save it as CSV in UTF-8 (in a spreadsheet: \"CSV UTF-8\")";
  }
}
