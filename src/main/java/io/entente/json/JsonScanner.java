package io.entente.json;

import io.entente.json.Finding.Severity;
import java.util.Arrays;

/**
 * Goes over a text once, records where every value and name stands, and writes a mended copy.
 *
 * <p>What JSON does not allow and what has only one sensible meaning is mended and reported:
 * comments, trailing and missing commas, single quotation marks, names without any, and what {@link
 * SlipScanner} knows. After other faults reading stops; what was open is closed, so that the copy
 * is always sound JSON. A value that could not be read is {@code null} in the copy, and its offset
 * is recorded as its complement.
 */
final class JsonScanner {

  /** How deeply objects and lists may be nested. */
  static final int DEEPEST = 64;

  private static final int MOST_REPORTS = 500;

  private enum State {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    COLON,
    COMMA_OR_END,
    DONE
  }

  private final SourceText source;
  private final Findings findings;
  private final StringBuilder out;
  private final ScalarScanner scalars;
  private final BlankScanner blanks;
  private final SlipScanner slips;
  private final int end;
  private final int[] opened = new int[DEEPEST];
  private int depth;
  private int at;
  private State state = State.VALUE;
  private boolean complete = true;
  private int lastEnd;
  private int lastComma;
  private int reports;
  private int[] offsets = new int[256];
  private int count;

  JsonScanner(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
    this.end = source.length();
    this.out = new StringBuilder(end + 16);
    this.scalars = new ScalarScanner(source, out, this);
    this.blanks = new BlankScanner(source, this);
    this.slips = new SlipScanner(source, out, this);
  }

  /** Goes over the whole text. */
  void scan() {
    at = blanks.end(at);
    if (at >= end) {
      stop(
          0,
          "the file is empty",
          "a scenario begins with {\"format\": \"entente/scenario/1\", ...");
    }
    while (complete) {
      at = blanks.end(at);
      if (state == State.DONE) {
        if (at < end) {
          report(at, "found text after the end of the file's value", "delete it");
        }
        break;
      }
      if (at >= end) {
        stopAtEnd();
      } else {
        step(source.at(at));
      }
    }
    closeAll();
  }

  /** The mended text. */
  String mended() {
    return out.toString();
  }

  /** Offsets of values and names in the order of the text; complements mark values not read. */
  int[] offsets() {
    return Arrays.copyOf(offsets, count);
  }

  /** Whether the text was read to its end. */
  boolean isComplete() {
    return complete;
  }

  private void step(char c) {
    switch (state) {
      case VALUE, VALUE_OR_END -> value(c);
      case NAME, NAME_OR_END -> name(c);
      case COLON -> colon(c);
      default -> commaOrEnd(c);
    }
  }

  private void value(char c) {
    boolean inList = depth > 0 && source.at(opened[depth - 1]) == '[';
    if (c == '{' || c == '[') {
      open(c);
    } else if (inList && c == ']') {
      if (state == State.VALUE) {
        trailingComma();
      }
      close(c);
    } else if (inList && c == ',') {
      report(at, "found a comma where a value is expected", "delete it");
      at++;
    } else if (!inList && depth > 0 && (c == ',' || c == '}')) {
      report(at, "a value is missing here", "write it after the colon");
      faulty(at);
    } else {
      int start = at;
      int length = out.length();
      int next = scalars.scan(at);
      if (next < 0) {
        out.setLength(length);
        unexpected(c, "a value");
        return;
      }
      record(scalars.isFaulty() ? ~start : start);
      at = next;
      afterValue();
    }
  }

  private void name(char c) {
    if (c == '}') {
      if (state == State.NAME) {
        trailingComma();
      }
      close(c);
    } else if (c == ',') {
      report(at, "found a comma where a name is expected", "delete it");
      at++;
    } else {
      int start = at;
      int length = out.length();
      int next = scalars.scanName(at);
      if (next < 0) {
        out.setLength(length);
        unexpected(c, "a name in quotation marks");
        return;
      }
      record(start);
      at = next;
      lastEnd = at;
      state = State.COLON;
    }
  }

  private void colon(char c) {
    out.append(':');
    state = State.VALUE;
    if (c == ':') {
      at++;
    } else if (c == '=') {
      report(at, "found = between a name and its value", "write a colon, :");
      at++;
    } else if (c == ',' || c == '}') {
      report(lastEnd, "a name without a value", "write a colon and the value after it");
      faulty(at);
    } else {
      report(lastEnd, "a colon is missing here", "write : between the name and its value");
    }
  }

  private void commaOrEnd(char c) {
    boolean inList = source.at(opened[depth - 1]) == '[';
    if (at == lastEnd && slips.mend(at, inList)) {
      at = slips.end();
      lastEnd = at;
    } else if (c == ',') {
      comma();
    } else if (c == (inList ? ']' : '}')) {
      close(c);
    } else if (c == ']' || c == '}') {
      stop(
          at,
          "found " + c + ", but the " + opener() + " is not closed yet",
          "write " + (inList ? ']' : '}') + " first, or delete this " + c);
    } else if (c == ';') {
      report(at, "found ; between two values", "write a comma");
      comma();
    } else if (c == ':') {
      stop(
          at,
          "found a colon that belongs to no name",
          "is a name or an opening { missing before it?");
    } else {
      report(lastEnd, "a comma is missing here", "write , between the two values");
      lastComma = lastEnd;
      out.append(',');
      state = inList ? State.VALUE : State.NAME;
    }
  }

  private void comma() {
    lastComma = at;
    out.append(',');
    at++;
    state = source.at(opened[depth - 1]) == '[' ? State.VALUE : State.NAME;
  }

  private void open(char c) {
    if (depth == DEEPEST) {
      stop(
          at,
          "objects and lists are nested more than " + DEEPEST + " deep",
          "no part of a scenario needs this; reading stopped here");
      return;
    }
    record(at);
    opened[depth++] = at;
    out.append(c);
    at++;
    state = c == '[' ? State.VALUE_OR_END : State.NAME_OR_END;
  }

  private void close(char c) {
    out.append(c);
    at++;
    depth--;
    afterValue();
  }

  private void afterValue() {
    lastEnd = at;
    state = depth == 0 ? State.DONE : State.COMMA_OR_END;
  }

  private void trailingComma() {
    report(lastComma, "found a comma after the last entry, which JSON does not allow", "delete it");
    dropComma();
  }

  private void dropComma() {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ',') {
      out.setLength(last);
    }
  }

  private void faulty(int offset) {
    record(~offset);
    out.append("null");
    afterValue();
  }

  private void unexpected(char c, String expected) {
    if (c == '\u201C' || c == '\u201D' || c == '\u2018' || c == '\u2019' || c == '\u00AB') {
      stop(at, "found " + c + ", a typographic quotation mark", "write the plain one, \"");
      return;
    }
    String found =
        Character.isHighSurrogate(c) && at + 1 < end
            ? source.substring(at, at + 2)
            : c < ' ' || c == 0x7F ? "a control character" : String.valueOf(c);
    stop(at, "found " + found + " where " + expected + " is expected", "reading stopped here");
  }

  private void stopAtEnd() {
    if (depth == 0) {
      stop(at, "the file ends where a value is expected", "");
      return;
    }
    boolean inList = source.at(opened[depth - 1]) == '[';
    stop(
        at,
        "the file ends, but the " + opener() + " is not closed",
        "write " + (inList ? ']' : '}') + " where it ends; is a part of the file missing?");
  }

  private String opener() {
    int offset = opened[depth - 1];
    return source.at(offset) + " of " + source.position(offset);
  }

  private void closeAll() {
    if (state == State.COLON) {
      out.append(':');
      state = State.VALUE;
    }
    boolean inList = depth > 0 && source.at(opened[depth - 1]) == '[';
    if (state == State.VALUE && !inList) {
      record(~Math.max(0, end - 1));
      out.append("null");
    } else {
      dropComma();
    }
    while (depth > 0) {
      out.append(source.at(opened[--depth]) == '[' ? ']' : '}');
    }
  }

  private void record(int offset) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    offsets[count++] = offset;
  }

  void report(int offset, String message, String remedy) {
    if (++reports > MOST_REPORTS) {
      complete = false;
      return;
    }
    Position place = source.position(offset);
    findings.add(
        new Finding(
            Severity.ERROR, source.file(), place.line(), place.column(), "", message, remedy));
  }

  /** Reports what makes going on senseless. */
  void stop(int offset, String message, String remedy) {
    if (complete) {
      report(offset, message, remedy);
    }
    complete = false;
  }
}
