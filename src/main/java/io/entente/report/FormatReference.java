package io.entente.report;

import io.entente.json.schema.SchemaKey;
import io.entente.json.schema.SchemaPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code entente help} says about the file formats: one key, or all in short. */
public final class FormatReference {

  /** How many places of a key are named. */
  private static final int PLACES = 6;

  private final List<SchemaPart> parts;

  /** A reference of these parts, the scenario itself first. */
  public FormatReference(List<SchemaPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Every key of the formats, each once. */
  public List<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (SchemaPart part : parts) {
      part.keys().forEach(key -> keys.add(key.name()));
    }
    keys.add("note");
    return new ArrayList<>(keys);
  }

  /** What one key means wherever it may stand; empty if there is no such key. */
  public Optional<String> key(String word) {
    String name = "";
    for (String known : keys()) {
      name = known.equalsIgnoreCase(word) ? known : name;
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Prose out = new Prose();
    out.line("\"" + name + "\" in a file");
    if (name.equals("note")) {
      out.paragraph(
          2, "Every object accepts a \"note\": a remark for readers. It changes nothing.");
      out.paragraph(2, "Example: \"note\": \"read from the figure, not from the text\"");
      return Optional.of(out.toString());
    }
    Map<SchemaKey, List<String>> uses = new LinkedHashMap<>();
    for (SchemaPart part : parts) {
      for (SchemaKey key : part.keys()) {
        if (key.name().equals(name)) {
          uses.computeIfAbsent(key, k -> new ArrayList<>()).add(part.placeOf(key));
        }
      }
    }
    uses.forEach((key, places) -> use(out, key, places));
    return Optional.of(out.toString());
  }

  /** What an object or a kind of value is, by its title, such as "condition". */
  public Optional<String> part(String word) {
    for (SchemaPart part : parts) {
      if (part.title().equalsIgnoreCase(word)) {
        Prose out = new Prose();
        out.line(part.title() + " in a file");
        out.paragraph(2, quoted(part.meaning()));
        List<String> keys = new ArrayList<>();
        part.keys().forEach(key -> keys.add(key.name()));
        if (!keys.isEmpty()) {
          out.paragraph(2, 4, "Keys: " + String.join(", ", keys) + ".");
        }
        for (String example : part.examples()) {
          out.paragraph(2, 4, "Example: " + example);
        }
        return Optional.of(out.toString());
      }
    }
    return Optional.empty();
  }

  private static void use(Prose out, SchemaKey key, List<String> places) {
    Set<String> distinct = new LinkedHashSet<>(places);
    List<String> named = new ArrayList<>(distinct).subList(0, Math.min(PLACES, distinct.size()));
    out.paragraph(
        2,
        4,
        String.join(", ", named)
            + (distinct.size() > PLACES ? ", ..." : "")
            + (key.required() ? " (required)" : "")
            + (key.kind().equals(key.name()) ? "" : ": " + key.kind())
            + (key.otherwise().isEmpty() ? "" : "; " + key.otherwise() + " if left out"));
    out.paragraph(4, quoted(key.meaning()));
    if (!key.inUse().isEmpty()) {
      out.paragraph(4, 6, "Example: " + key.inUse());
    }
  }

  /** The scenario file in short: its keys, and where more is said. */
  public String overview() {
    Prose out = new Prose();
    out.line("The scenario file");
    out.paragraph(
        2,
        "A scenario is one JSON file: actors and what each can choose, what each gains or loses and"
            + " why, and the outcomes to be tested. No comments, no comma after the last entry;"
            + " every object accepts a \"note\". entente validate FILE lists every fault.");
    SchemaPart scenario = parts.get(0);
    out.blank().line("Its keys");
    List<String> later = new ArrayList<>();
    for (SchemaKey key : scenario.keys()) {
      if (key.isForLater()) {
        later.add(key.name());
      } else {
        out.paragraph(
            2,
            17,
            Prose.left(key.name(), 15)
                + quoted(firstSentence(key.meaning()))
                + (key.required() ? " Required." : ""));
      }
    }
    out.paragraph(2, 4, "Not solved by this version: " + String.join(", ", later) + ".");
    out.blank().line("More");
    for (String[] hint : HINTS) {
      out.line("  " + Prose.left("entente help " + hint[0], 27) + hint[1]);
    }
    out.paragraph(
        2, "In the guide: scenario-format.md has whole examples, format-reference.md all keys.");
    return out.toString();
  }

  private static final String[][] HINTS = {
    {"strategies", "what an actor can choose"},
    {"weight", "how much a reason counts: numbers and claims"},
    {"level", "how far a combination of moves realises a reason"},
    {"table", "payoffs of a small game"},
    {"distribution", "numbers that are uncertain"},
    {"when", "conditions, here and in outcomes"},
    {"register", "sources and claims in a file of their own"},
    {"KEY", "any other key"},
  };

  /** Back quotes are for pages; a terminal shows quotation marks. */
  private static String quoted(String text) {
    return text.replace('`', '"');
  }

  private static String firstSentence(String text) {
    int end = 0;
    while (end < text.length()
        && !(text.charAt(end) == '.'
            && (end + 1 == text.length() || text.charAt(end + 1) == ' '))) {
      end++;
    }
    int clause = text.indexOf(';');
    return text.substring(0, clause > 0 && clause < end ? clause : end) + ".";
  }
}
