package io.entente.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.FaultyNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NullNode;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON text as a tree of values that know their places. */
public final class JsonDocument {

  private final SourceText source;
  private final JsonNode own;
  private final JsonNode root;
  private final boolean complete;
  private final Optional<JsonDocument> base;

  private JsonDocument(
      SourceText source,
      JsonNode own,
      JsonNode root,
      boolean complete,
      Optional<JsonDocument> base) {
    this.source = source;
    this.own = own;
    this.root = root;
    this.complete = complete;
    this.base = base;
  }

  private JsonDocument(SourceText source, JsonNode root, boolean complete) {
    this(source, root, root, complete, Optional.empty());
  }

  /**
   * This document with what it takes over from another. Offsets from {@link SourceText#length} on
   * are then places in the other one.
   */
  JsonDocument over(JsonDocument other) {
    JsonNode merged = new Extension(source.length() + 1).of(own, other.root);
    return new JsonDocument(source, own, merged, complete, Optional.of(other));
  }

  /** How many documents further down a place is: 0 for this one's own. */
  int depth(int offset) {
    return isOwn(offset) ? 0 : 1 + base.orElseThrow().depth(inBase(offset));
  }

  private boolean isOwn(int offset) {
    return base.isEmpty() || offset <= source.length();
  }

  private int inBase(int offset) {
    return offset - source.length() - 1;
  }

  /** The file that a place is in. */
  String file(int offset) {
    return isOwn(offset) ? source.file() : base.orElseThrow().file(inBase(offset));
  }

  /** The path of the part of its file that a place is in. */
  String path(int offset) {
    return isOwn(offset) ? Paths.of(own, offset) : base.orElseThrow().path(inBase(offset));
  }

  /** Reads a text; its faults are added to the findings, and what can be read is read. */
  public static JsonDocument parse(SourceText source, Findings findings) {
    JsonScanner scanner = new JsonScanner(source, findings);
    scanner.scan();
    Builder builder = new Builder(source, scanner, findings);
    JsonNode root;
    boolean complete = scanner.isComplete();
    try {
      root = builder.value();
    } catch (IOException | RuntimeException e) {
      scanner.report(
          builder.place(), "this is not JSON", "check commas, brackets and quotation marks");
      root = new FaultyNode(0);
      complete = false;
    }
    return new JsonDocument(source, root, complete);
  }

  /** The outermost value, with what it takes over. */
  public JsonNode root() {
    return root;
  }

  /** Whether the text, and those it takes over from, could be read to its end. */
  public boolean isComplete() {
    return complete && (base.isEmpty() || base.get().isComplete());
  }

  /** The text it was read from. */
  public SourceText source() {
    return source;
  }

  /** The line and column of an offset. */
  public Position position(int offset) {
    return isOwn(offset) ? source.position(offset) : base.orElseThrow().position(inBase(offset));
  }

  /** Where a char of a text stands, counted without escapes: places inside formulas. */
  int offsetInside(TextNode node, int chars) {
    if (!isOwn(node.offset())) {
      TextNode there = new TextNode(inBase(node.offset()), node.text());
      return base.orElseThrow().offsetInside(there, chars) + source.length() + 1;
    }
    int at = node.offset() + 1;
    for (int i = 0; i < chars && at < source.length(); i++) {
      if (source.at(at) != '\\') {
        at++;
      } else {
        at += at + 1 < source.length() && source.at(at + 1) == 'u' ? 6 : 2;
      }
    }
    return at;
  }

  /** Pulls Gson's tokens and gives each the place the scanner recorded for it. */
  private static final class Builder {
    private final JsonReader reader;
    private final int[] offsets;
    private final SourceText source;
    private final Findings findings;
    private int next;

    Builder(SourceText source, JsonScanner scanner, Findings findings) {
      this.source = source;
      this.findings = findings;
      this.offsets = scanner.offsets();
      this.reader = new JsonReader(new StringReader(scanner.mended()));
      reader.setStrictness(Strictness.STRICT);
    }

    int place() {
      if (offsets.length == 0) {
        return 0;
      }
      int offset = offsets[Math.min(next, offsets.length - 1)];
      return offset < 0 ? ~offset : offset;
    }

    JsonNode value() throws IOException {
      int offset = offsets.length == 0 ? -1 : offsets[next++];
      if (offset < 0) {
        reader.skipValue();
        return new FaultyNode(~offset);
      }
      JsonToken token = reader.peek();
      switch (token) {
        case BEGIN_OBJECT:
          return object(offset);
        case BEGIN_ARRAY:
          return array(offset);
        case STRING:
          return new TextNode(offset, reader.nextString());
        case NUMBER:
          String text = reader.nextString();
          return new NumberNode(offset, text, Double.parseDouble(text));
        case BOOLEAN:
          return new BooleanNode(offset, reader.nextBoolean());
        case NULL:
          reader.nextNull();
          return new NullNode(offset);
        default:
          throw new IOException("unexpected token");
      }
    }

    private JsonNode array(int offset) throws IOException {
      List<JsonNode> items = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        items.add(value());
      }
      reader.endArray();
      return new ArrayNode(offset, items);
    }

    private JsonNode object(int offset) throws IOException {
      List<Member> members = new ArrayList<>();
      Map<String, Member> byName = new HashMap<>();
      reader.beginObject();
      while (reader.hasNext()) {
        int nameOffset = offsets[next++];
        String name = reader.nextName();
        Member member = new Member(name, nameOffset, value());
        Member first = byName.putIfAbsent(name, member);
        if (first == null) {
          members.add(member);
        } else {
          duplicate(member, first);
        }
      }
      reader.endObject();
      return new ObjectNode(offset, members);
    }

    private void duplicate(Member member, Member first) {
      Position place = source.position(member.offset());
      findings.add(
          new Finding(
              Finding.Severity.ERROR,
              source.file(),
              place.line(),
              place.column(),
              "",
              Names.quoted(member.name())
                  + " stands here twice; the first is in line "
                  + source.position(first.offset()).line(),
              "delete one of them, or rename it"));
    }
  }
}
