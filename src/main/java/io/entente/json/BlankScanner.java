package io.entente.json;

/** Goes over what stands between values, and reports the comments in it. */
final class BlankScanner {

  private final SourceText source;
  private final JsonScanner owner;
  private final int end;

  BlankScanner(SourceText source, JsonScanner owner) {
    this.source = source;
    this.owner = owner;
    this.end = source.length();
  }

  /** Where the next value, name or sign begins; the length of the text where none does. */
  int end(int from) {
    int at = source.blankEnd(from);
    while (at < end) {
      char c = source.at(at);
      char next = at + 1 < end ? source.at(at + 1) : ' ';
      if (c == '#' || (c == '/' && next == '/')) {
        comment(at);
        at = lineEnd(at);
      } else if (c == '/' && next == '*') {
        comment(at);
        at = blockEnd(at);
      } else if (c == '\u00A0' || c == '\uFEFF' || c == '\u200B') {
        owner.report(
            at, "found an invisible character that JSON does not allow", "replace it by a space");
        at++;
      } else {
        break;
      }
      at = source.blankEnd(at);
    }
    return at;
  }

  private void comment(int start) {
    owner.report(
        start,
        "found a comment, which JSON does not allow",
        "write it as \"note\": \"...\", accepted in every object");
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < end && source.at(i) != '\n' && source.at(i) != '\r') {
      i++;
    }
    return i;
  }

  private int blockEnd(int from) {
    for (int i = from + 2; i + 1 < end; i++) {
      if (source.at(i) == '*' && source.at(i + 1) == '/') {
        return i + 2;
      }
    }
    return end;
  }
}
