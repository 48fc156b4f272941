package io.entente.exercise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.query.Queries;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Column;
import io.entente.proof.trace.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says all that there is to say, of the same things. */
class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{[+~=@]?([^}]*)}");
  private static final Pattern REMARK =
      Pattern.compile(
          "\"((?:unreadable|numbers?|choice|set|plan|interval|mix|mixture|order|equilibria|verdict"
              + "|mistake|belief|flip|structure|ordinal|property|rubric|seat)\\.[A-Za-z0-9.-]*)\"");

  private static Set<String> places(String phrase) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(phrase);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @Test
  void languagesHaveTheSameKeysAndPlaces() {
    Phrases first = Languages.ALL.get(0);
    for (Phrases other : Languages.ALL) {
      assertEquals(new TreeSet<>(first.keys()), new TreeSet<>(other.keys()), other.language());
      for (String key : first.keys()) {
        assertEquals(
            places(first.find(key).get()),
            places(other.find(key).get()),
            other.language() + ": " + key);
      }
    }
  }

  @Test
  void everyStepAndClaimCanBeSaid() {
    for (Phrases phrases : Languages.ALL) {
      for (Rule rule : Rule.values()) {
        requireForms(phrases, rule.word(), rule.columns());
        for (String hint : List.of(".question", ".place")) {
          String key = rule.word() + hint;
          assertTrue(phrases.find(key).isPresent(), phrases.language() + ": " + key);
          requirePlaces(phrases, key, rule.columns());
        }
      }
      for (ClaimKind kind : ClaimKind.values()) {
        requireForms(phrases, "claim." + kind.word(), kind.columns());
      }
      for (String query : Queries.words()) {
        assertTrue(phrases.find("ask." + query).isPresent(), phrases.language() + ": " + query);
      }
    }
  }

  /** There is a phrase or a form of it, with places that are columns; and so for each table. */
  private static void requireForms(Phrases phrases, String key, List<Column> columns) {
    List<String> forms =
        phrases.keys().stream()
            .filter(
                one -> one.equals(key) || one.startsWith(key + ".") && isForm(one, key, columns))
            .toList();
    assertTrue(!forms.isEmpty(), phrases.language() + ": " + key);
    forms.forEach(form -> requirePlaces(phrases, form, columns));
    for (Column column : columns) {
      if (column.kind() == Column.Kind.ROWS) {
        requireForms(phrases, key + "." + column.name(), column.columns());
      }
    }
  }

  private static boolean isForm(String longer, String key, List<Column> columns) {
    String form = longer.substring(key.length() + 1);
    return form.indexOf('.') < 0
        && !Set.of("question", "place").contains(form)
        && columns.stream().noneMatch(column -> column.name().equals(form));
  }

  private static void requirePlaces(Phrases phrases, String key, List<Column> columns) {
    Set<String> known = new TreeSet<>(Set.of("x"));
    columns.forEach(column -> known.add(column.name()));
    Set<String> unknown = places(phrases.find(key).get());
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, phrases.language() + ": " + key);
  }

  @Test
  void everyRemarkInTheCodeHasAPhraseAndEveryPhraseARemark() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String part : List.of("exercise", "cli")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/entente", part))) {
        for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
          Matcher matcher = REMARK.matcher(Files.readString(file));
          while (matcher.find()) {
            named.add(matcher.group(1));
          }
        }
      }
    }
    assertTrue(named.size() > 40, named.toString());
    for (Phrases phrases : Languages.ALL) {
      List<String> missing = new ArrayList<>(named);
      missing.removeIf(
          name ->
              name.endsWith(".") ? begins(phrases.keys(), name) : phrases.keys().contains(name));
      assertEquals(List.of(), missing, phrases.language());
      List<String> unused = new ArrayList<>(phrases.keys());
      unused.removeIf(key -> !REMARK.matcher("\"" + key + "\"").matches());
      unused.removeIf(
          key ->
              named.contains(key)
                  || named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name)));
      assertEquals(List.of(), unused, phrases.language());
    }
  }

  private static boolean begins(Set<String> keys, String name) {
    return keys.stream().anyMatch(key -> key.startsWith(name));
  }

  @Test
  void placesAreFilledWithSignsAndBrackets() {
    Phrases phrases =
        Phrases.of("x", List.of("# a", "", "k = {a}·p {+b} ({~b}) {c} {+d}", "b = \"; \""));
    assertEquals(
        "\u2212p \u2212 2 ((\u22122)) {c} + 3",
        phrases.say("k", Map.of("a", "\u22121", "b", "\u22122", "d", "3")));
    assertEquals("; ", phrases.say("b", Map.of()));
    Phrases factors = Phrases.of("x", List.of("k = {a}·p {+a}·(1 − p) = {a}"));
    assertEquals("p + (1 − p) = 1", factors.say("k", Map.of("a", "1")));
    assertEquals("11·p + 11·(1 − p) = 11", factors.say("k", Map.of("a", "11")));
    Phrases english = Languages.ALL.get(0);
    Map<String, String> at = Map.of("node", "Cut", "player", "A", "values", "v", "choice", "c");
    assertTrue(english.say("backward", at).startsWith("After Cut, A decides"));
    Map<String, String> start = new TreeMap<>(at);
    start.put("node", english.say("start", Map.of()));
    assertTrue(english.say("backward", start).startsWith("At the start, A decides"));
    assertThrows(IllegalArgumentException.class, () -> phrases.say("z", Map.of()));
    assertThrows(IllegalArgumentException.class, () -> Phrases.of("x", List.of("k = 1", "k = 2")));
  }
}
