package io.entente.json;

import io.entente.json.JsonNode.TextNode;
import java.util.Map;
import java.util.TreeMap;

/** Changes of single tokens of a JSON text; every other char stays as it is. */
final class TextEdits {

  private final SourceText source;
  private final Map<Integer, String> inserted = new TreeMap<>();
  private final Map<Integer, Integer> ends = new TreeMap<>();

  TextEdits(SourceText source) {
    this.source = source;
  }

  /** Puts another text in the place of one; it must need no escapes. */
  void replace(TextNode node, String text) {
    replace(node.offset(), text);
  }

  /** Puts another name or text in the place of the one that begins with the quotation mark here. */
  void replace(int offset, String text) {
    int end = offset + 1;
    while (source.at(end) != '"') {
      end += source.at(end) == '\\' ? 2 : 1;
    }
    inserted.put(offset, '"' + text + '"');
    ends.put(offset, end + 1);
  }

  /** Puts something before what begins at an offset. */
  void insert(int offset, String text) {
    inserted.put(offset, text);
    ends.put(offset, offset);
  }

  /** The text with all changes made. */
  String apply() {
    StringBuilder text = new StringBuilder(source.length() + 64);
    int from = 0;
    for (Map.Entry<Integer, String> edit : inserted.entrySet()) {
      source.copy(from, edit.getKey(), text);
      text.append(edit.getValue());
      from = ends.get(edit.getKey());
    }
    source.copy(from, source.length(), text);
    return text.toString();
  }
}
