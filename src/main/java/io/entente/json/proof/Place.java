package io.entente.json.proof;

import io.entente.json.JsonDocument;
import io.entente.json.JsonNode;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value in a proof file: read strictly, the first fault ends the reading. */
final class Place {

  /** Longer numbers are no part of any proof that this program writes, and take long to read. */
  private static final int LONGEST_NUMBER = 200_000;

  private final JsonDocument document;
  private final JsonNode node;
  private final String name;

  Place(JsonDocument document, JsonNode node, String name) {
    this.document = document;
    this.node = node;
    this.name = name;
  }

  /** Something to do with a list entry. */
  interface Reading<T> {
    T read(Place place) throws ProofFileException;
  }

  ProofFileException fault(String message) {
    return new ProofFileException(
        document.source().file()
            + ":"
            + document.position(node.offset())
            + ": "
            + (name.isEmpty() ? "" : name + ": ")
            + message);
  }

  private ProofFileException wrong(String expected) {
    return fault("expected " + expected + ", found " + node.kind());
  }

  /** Requires an object that has these members and perhaps those, and no other. */
  void requireObject(Set<String> needed, Set<String> possible) throws ProofFileException {
    JsonNode.ObjectNode object = object();
    for (JsonNode.Member member : object.members()) {
      if (!needed.contains(member.name()) && !possible.contains(member.name())) {
        throw fault("unknown key \"" + member.name() + "\"");
      }
    }
    for (String key : needed) {
      if (object.member(key).isEmpty()) {
        throw fault("the key \"" + key + "\" is missing");
      }
    }
  }

  private JsonNode.ObjectNode object() throws ProofFileException {
    if (node instanceof JsonNode.ObjectNode object) {
      return object;
    }
    throw wrong("an object");
  }

  /** The names of an object's members, in order. */
  List<String> keys() throws ProofFileException {
    List<String> keys = new ArrayList<>();
    object().members().forEach(member -> keys.add(member.name()));
    return keys;
  }

  /** A member that is there. */
  Place at(String key) throws ProofFileException {
    return find(key).orElseThrow(() -> fault("the key \"" + key + "\" is missing"));
  }

  /** A member that may be there. */
  Optional<Place> find(String key) throws ProofFileException {
    return object()
        .member(key)
        .map(
            member -> new Place(document, member.value(), name.isEmpty() ? key : name + "." + key));
  }

  /** A list, each entry read so. */
  <T> List<T> list(Reading<T> reading) throws ProofFileException {
    if (!(node instanceof JsonNode.ArrayNode list)) {
      throw wrong("a list");
    }
    List<T> entries = new ArrayList<>(list.items().size());
    for (int at = 0; at < list.items().size(); at++) {
      Place place = new Place(document, list.items().get(at), name + "[" + at + "]");
      entries.add(reading.read(place));
    }
    return entries;
  }

  String text() throws ProofFileException {
    if (node instanceof JsonNode.TextNode text) {
      return text.text();
    }
    throw wrong("text");
  }

  boolean truth() throws ProofFileException {
    if (node instanceof JsonNode.BooleanNode truth) {
      return truth.value();
    }
    throw wrong("true or false");
  }

  /** A number from 0 that counts players, strategies, nodes. */
  int index() throws ProofFileException {
    if (node instanceof JsonNode.NumberNode number) {
      return index(number.source());
    }
    throw wrong("a whole number");
  }

  private int index(String text) throws ProofFileException {
    boolean digits = !text.isEmpty() && text.length() < 10;
    for (int at = 0; at < text.length() && digits; at++) {
      digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    if (!digits) {
      throw fault("expected a whole number from 0, found " + shortened(text));
    }
    return Integer.parseInt(text);
  }

  /** A text of whole numbers from 0. */
  List<Integer> indices() throws ProofFileException {
    List<Integer> row = new ArrayList<>();
    for (String word : words()) {
      row.add(index(word));
    }
    return row;
  }

  /** A text of fractions. */
  List<Rational> rationals() throws ProofFileException {
    List<Rational> row = new ArrayList<>();
    for (String word : words()) {
      row.add(rational(word));
    }
    return row;
  }

  Rational rational() throws ProofFileException {
    return rational(text());
  }

  private Rational rational(String word) throws ProofFileException {
    int slash = word.indexOf('/');
    BigInteger numerator = whole(slash < 0 ? word : word.substring(0, slash));
    BigInteger denominator = slash < 0 ? BigInteger.ONE : whole(word.substring(slash + 1));
    if (denominator.signum() <= 0) {
      throw fault("expected a fraction such as 3/4, found " + shortened(word));
    }
    return Rational.of(numerator, denominator);
  }

  /** A text of whole numbers of any size. */
  List<BigInteger> wholes() throws ProofFileException {
    List<BigInteger> row = new ArrayList<>();
    for (String word : words()) {
      row.add(whole(word));
    }
    return row;
  }

  BigInteger whole() throws ProofFileException {
    return whole(text());
  }

  BigInteger whole(String text) throws ProofFileException {
    int first = text.startsWith("-") ? 1 : 0;
    boolean digits = text.length() > first && text.length() <= LONGEST_NUMBER;
    for (int at = first; at < text.length() && digits; at++) {
      digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    if (!digits) {
      throw fault("expected a whole number or a fraction, found " + shortened(text));
    }
    return new BigInteger(text);
  }

  /** The words of a text between single blanks. */
  List<String> words() throws ProofFileException {
    String text = text();
    List<String> words = new ArrayList<>();
    int start = 0;
    while (!text.isEmpty() && start <= text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      words.add(text.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  private static String shortened(String text) {
    return "\"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
  }
}
