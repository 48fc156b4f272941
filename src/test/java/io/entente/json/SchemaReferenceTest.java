package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.schema.SchemaKey;
import io.entente.json.schema.SchemaPart;
import io.entente.json.schema.SchemaReference;
import io.entente.report.FormatPage;
import io.entente.report.FormatReference;
import io.entente.scenario.Distribution;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference of the formats against the readers: what the schemas describe is what the readers
 * accept, object by object, and what they refuse as too early is marked so.
 */
class SchemaReferenceTest {

  private static final Path PAGE = Path.of("src/site/markdown/format-reference.md");
  private static final Path SOURCES = Path.of("src/main/java/io/entente/json");

  /** Objects that mix given keys with names of the author's, or that no reader goes into. */
  private static final Map<String, Set<String>> READ_OTHERWISE =
      Map.of(
          "Payoffs", Set.of("table"),
          "Payoff table", Set.of("order"),
          "Condition", Set.of("all", "any", "not"),
          "Outcome", Set.of("all", "any", "not", "at", "holds"),
          "Setting", Set.of("view"),
          "Row of a plan", Set.of("when", "is"),
          "Quantity", Set.of("value", "unit"),
          "State condition", Set.of("all", "any", "not", "if", "then", "iff"));

  private final List<SchemaPart> parts = SchemaReference.shipped();

  @Test
  void everyObjectThatAReaderAcceptsIsDescribedWithItsKeys() throws Exception {
    Map<Set<String>, String> described = new HashMap<>();
    parts.forEach(part -> described.put(names(part), part.title()));
    readers()
        .forEach(
            (reader, keys) ->
                assertTrue(
                    described.containsKey(accepted(keys)),
                    () -> reader + " accepts " + accepted(keys) + ", which no part has"));
  }

  @Test
  void everyObjectThatIsDescribedIsReadWithItsKeys() throws Exception {
    Set<Set<String>> accepted = new java.util.HashSet<>();
    readers().values().forEach(keys -> accepted.add(accepted(keys)));
    for (Distribution.Family family : Distribution.Family.values()) {
      Set<String> keys = new TreeSet<>(Set.of("type"));
      boolean pairs = family == Distribution.Family.DISCRETE;
      keys.addAll(pairs ? List.of("values") : family.arguments());
      accepted.add(keys);
    }
    for (SchemaPart part : parts) {
      if (part.keys().isEmpty() || part.meaning().startsWith("Not solved by this version.")) {
        continue;
      }
      Set<String> keys = names(part);
      boolean type = keys.equals(Set.of("type"));
      boolean bearing = part.title().equals("Bearing");
      assertTrue(
          type
              || bearing
              || accepted.contains(keys)
              || keys.equals(READ_OTHERWISE.get(part.title())),
          () -> part.title() + " has " + keys + ", which no reader accepts");
    }
  }

  @Test
  void whatThisVersionRefusesIsMarkedAndNothingElse() throws Exception {
    Map<Set<String>, SchemaPart> byKeys = new HashMap<>();
    parts.forEach(part -> byKeys.put(names(part), part));
    int later = 0;
    for (Keys keys : readers().values()) {
      for (SchemaKey key : byKeys.get(accepted(keys)).keys()) {
        assertEquals(keys.later().contains(key.name()), key.isForLater(), key.toString());
        later += key.isForLater() ? 1 : 0;
      }
    }
    assertTrue(later >= 1, "some are");
  }

  /** Each constant of keys in the readers, found in the compiled classes. */
  private static Map<String, Keys> readers() throws Exception {
    Map<String, Keys> found = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(SOURCES)) {
      files = list.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".java", "");
      if (name.equals("package-info")) {
        continue;
      }
      for (Field field : Class.forName("io.entente.json." + name).getDeclaredFields()) {
        if (field.getType() == Keys.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          found.put(name + "." + field.getName(), (Keys) field.get(null));
        }
      }
    }
    assertTrue(found.size() >= 18, found::toString);
    found.remove("EvidenceReader.LISTS");
    // sets of exercises have a schema and a test of their own; answers and plays have no editor
    for (String prefix : List.of("Exercise", "AnswerFileReader", "PlayReader")) {
      found.keySet().removeIf(name -> name.startsWith(prefix));
    }
    return found;
  }

  private static Set<String> accepted(Keys keys) {
    Set<String> all = new TreeSet<>(keys.allowed());
    all.addAll(keys.later());
    all.remove("note");
    return all;
  }

  private static Set<String> names(SchemaPart part) {
    Set<String> names = new TreeSet<>();
    part.keys().forEach(key -> names.add(key.name()));
    return names;
  }

  @Test
  void everyKeySaysWhatItIsAndShowsIt() {
    for (SchemaPart part : parts) {
      assertFalse(part.meaning().isEmpty(), part.title());
      for (SchemaKey key : part.keys()) {
        String place = part.title() + "." + key.name();
        assertTrue(key.meaning().length() >= 15 && key.meaning().endsWith("."), place);
        assertFalse(key.examples().isEmpty(), place);
        assertFalse(key.kind().isEmpty(), place);
      }
    }
  }

  @Test
  void pathsLeadFromTheFileInwards() {
    assertEquals(List.of("actors.ACTOR"), part("Actor").places());
    assertEquals(List.of("payoffs.ACTOR.TERM"), part("Term").places());
    assertEquals("claims.CLAIM", part("Claim").places().get(0));
    assertEquals("parameters.PARAMETER.distribution", part("Uniform").places().get(0));
    assertTrue(part("Row").places().contains("levels.LEVEL[]"), part("Row").places()::toString);
    assertEquals(
        "payoffs.ACTOR.TERM.weight",
        part("Term").placeOf(new SchemaKey("weight", "", true, "", "", List.of())));
  }

  private SchemaPart part(String title) {
    return parts.stream().filter(part -> part.title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void thePageOfTheGuideIsWrittenFromTheSchemas() throws IOException {
    String page = FormatPage.of(parts);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "mvn -q test -Dtest=SchemaReferenceTest -Dgolden=write rewrites it");
    List<String> missing = new ArrayList<>(new FormatReference(parts).keys());
    missing.removeIf(key -> page.contains("| `" + key + "`") || page.contains("`" + key + "`,"));
    assertEquals(List.of(), missing);
  }
}
