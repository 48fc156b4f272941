package io.entente.interop;

import io.entente.scenario.Citations;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to cite for a scenario, as BibTeX: the sources its claims come from, the scenario, the
 * program.
 *
 * <p>The key of a source is its id in the register, so that scenarios of one register share it. A
 * date is written twice, as {@code year} for BibTeX and as {@code date} for biblatex.
 */
public final class BibTex {

  private final String version;
  private final StringBuilder text = new StringBuilder();

  /** Keys in use; BibTeX does not tell capitals from small letters in them. */
  private final Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private BibTex(String version) {
    this.version = version;
  }

  /**
   * The file.
   *
   * @param version of the program
   * @param all whether to list every source of the register, not only those in use
   */
  public static String of(Scenario scenario, String version, boolean all) {
    BibTex file = new BibTex(version);
    for (Source source : sources(scenario, all)) {
      file.source(source);
    }
    file.scenario(scenario);
    file.program();
    return file.text.toString();
  }

  /** The sources that are cited, in the register's order. */
  public static List<Source> sources(Scenario scenario, boolean all) {
    Set<String> used = Citations.sources(scenario);
    List<Source> sources = new ArrayList<>();
    for (Source source : scenario.register().sources().values()) {
      if (all || used.contains(source.id())) {
        sources.add(source);
      }
    }
    return sources;
  }

  private void source(Source source) {
    BibTexEntry entry = new BibTexEntry("misc", key(source.id()));
    String author = source.author().orElse("");
    if (isPerson(author)) {
      entry.with("author", names(author));
    } else {
      entry.withAsItIs("author", author);
    }
    if (author.isBlank()) {
      entry.with("key", source.publisher().orElse(source.title()));
    }
    entry.withAsItIs("title", source.title());
    entry.with("howpublished", source.publisher().orElse(""));
    entry.with("translator", source.translator().map(BibTex::names).orElse(""));
    entry.withAddress(source.url().orElse(""));
    String date = source.date().orElse("").strip();
    entry.with("year", year(date));
    if (isDate(date)) {
      entry.with("date", date);
    } else if (!date.equals(year(date))) {
      entry.with("note", date);
    }
    add(entry);
  }

  private void scenario(Scenario scenario) {
    add(
        new BibTexEntry("misc", key("scenario-" + scenario.id()))
            .with("key", scenario.title())
            .withAsItIs("title", scenario.title())
            .with("howpublished", "Scenario file for Entente " + version)
            .with("note", scenario.asOf().isEmpty() ? "" : "As of " + scenario.asOf()));
  }

  private void program() {
    add(
        new BibTexEntry("software", key("entente"))
            .withAsItIs("author", "The Entente authors")
            .withAsItIs("title", "Entente: a game-theoretic scenario engine")
            .with("version", version)
            .with("note", "Version " + version + ", Apache-2.0 licence"));
  }

  private void add(BibTexEntry entry) {
    text.append(text.length() == 0 ? "" : "\n").append(entry);
  }

  /** An id as a key that no other entry has: what a key cannot hold is left out. */
  private String key(String id) {
    StringBuilder legal = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean later = c >= '0' && c <= '9' || c == '-' || c == '_';
      if (letter || later && legal.length() > 0) {
        legal.append(c);
      }
    }
    String base = legal.length() == 0 ? "source" : legal.toString();
    String key = base;
    for (int again = 2; !keys.add(key); again++) {
      key = base + "-" + again;
    }
    return key;
  }

  /**
   * Whether a text names persons, each by more than one word; otherwise it is an institution or a
   * single name, which BibTeX must not take apart.
   */
  private static boolean isPerson(String author) {
    if (author.startsWith("The ")) {
      return false;
    }
    for (String name : names(author).split(" and ")) {
      if (name.strip().indexOf(' ') < 0) {
        return false;
      }
    }
    return true;
  }

  /** Names joined as BibTeX wants it: "Ada Smith, Bo Jones & Cy Wu" becomes a list with and. */
  private static String names(String author) {
    String joined = author.replace(" & ", " and ").replace(";", " and ");
    List<String> names = new ArrayList<>();
    for (String part : joined.split(",? and ")) {
      boolean allFull = true;
      String[] pieces = part.split(",");
      for (String piece : pieces) {
        allFull &= piece.strip().indexOf(' ') > 0;
      }
      if (allFull) {
        for (String piece : pieces) {
          names.add(piece.strip());
        }
      } else {
        names.add(part.strip());
      }
    }
    return String.join(" and ", names);
  }

  /** The year a date begins with; empty if it begins with none. */
  private static String year(String date) {
    return date.length() >= 4 && digits(date, 0, 4) && !(date.length() > 4 && isDigit(date, 4))
        ? date.substring(0, 4)
        : "";
  }

  /** Whether it is a date as biblatex reads it: YYYY, YYYY-MM or YYYY-MM-DD. */
  private static boolean isDate(String date) {
    int length = date.length();
    return (length == 4 || length == 7 || length == 10)
        && digits(date, 0, 4)
        && (length < 7 || date.charAt(4) == '-' && digits(date, 5, 7))
        && (length < 10 || date.charAt(7) == '-' && digits(date, 8, 10));
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
