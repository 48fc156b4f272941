package io.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words the program prints, explained; the order is that of the resource they stand in. */
public final class Glossary {

  private static final String RESOURCE = "/io/entente/glossary.txt";

  /**
   * One term.
   *
   * @param group what it belongs to
   * @param term its name
   * @param also other names, and printed words that lead to it
   * @param says what it means, in at most two sentences
   * @param command an example: a command line
   * @param look what to look at in its output; what stands between quotation marks occurs there
   * @param see related terms
   */
  public record Entry(
      String group,
      String term,
      List<String> also,
      String says,
      String command,
      String look,
      List<String> see) {

    public Entry {
      also = List.copyOf(also);
      see = List.copyOf(see);
    }
  }

  private final List<Entry> entries;
  private final Map<String, Entry> byName = new LinkedHashMap<>();

  private Glossary(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      byName.put(plain(entry.term()), entry);
    }
    for (Entry entry : entries) {
      entry.also().forEach(name -> byName.putIfAbsent(plain(name), entry));
    }
  }

  /** The glossary that is part of the program. */
  public static Glossary shipped() {
    try (InputStream in = Glossary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its glossary");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads entries: lines {@code key: text}, up to an empty line; {@code # ...} begins a group.
   *
   * @throws IllegalArgumentException if a key is unknown, or an entry lacks one
   */
  static Glossary of(String text) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    String group = "";
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (line.startsWith("# ")) {
        group = line.substring(2);
      } else if (line.isBlank()) {
        if (!fields.isEmpty()) {
          entries.add(entry(group, fields));
        }
        fields.clear();
      } else if (!group.isEmpty()) {
        int colon = line.indexOf(": ");
        if (colon < 0 || fields.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
          throw new IllegalArgumentException("cannot be read: " + line);
        }
      }
    }
    return new Glossary(entries);
  }

  private static Entry entry(String group, Map<String, String> fields) {
    Map<String, String> left = new LinkedHashMap<>(fields);
    Entry entry =
        new Entry(
            group,
            needed("term", left),
            list(left.remove("also")),
            needed("says", left),
            needed("try", left),
            needed("look", left),
            list(left.remove("see")));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(entry.term() + ": unknown " + left.keySet());
    }
    return entry;
  }

  private static String needed(String key, Map<String, String> fields) {
    String text = fields.remove(key);
    if (text == null) {
      throw new IllegalArgumentException("no \"" + key + "\" in " + fields);
    }
    return text;
  }

  private static List<String> list(String text) {
    return text == null ? List.of() : List.of(text.split("; "));
  }

  /** All entries. */
  public List<Entry> entries() {
    return entries;
  }

  /** Every name under which an entry is found, as it is compared. */
  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }

  /** The entry of a name, in capitals or small, with hyphens or blanks, singular or plural. */
  public Optional<Entry> find(String name) {
    String plain = plain(name);
    Entry entry = byName.get(plain);
    if (entry == null && plain.endsWith("s")) {
      entry = byName.get(plain.substring(0, plain.length() - 1));
    }
    return Optional.ofNullable(entry);
  }

  /** A name as it is compared: small letters, one blank between words, no signs around them. */
  static String plain(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s\"'`(),;:?!._\\[\\]-]+")) {
      if (!word.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(word);
      }
    }
    return text.toString();
  }
}
