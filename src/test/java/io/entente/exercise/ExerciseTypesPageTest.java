package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.query.Queries;
import io.entente.exercise.text.Languages;
import io.entente.exercise.text.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue of types, and its page of the guide. */
class ExerciseTypesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/exercise-types.md");

  @Test
  void thePageNamesAllThatThereIs() throws IOException {
    String page = Files.readString(PAGE);
    List<String> rows = new ArrayList<>();
    ExerciseType.words().forEach(word -> rows.add("\n| `" + word + "` |"));
    Queries.words().forEach(word -> rows.add("\n| `" + word + "` |"));
    Requirements.words().forEach(word -> rows.add("\n| `\"" + word + "\": "));
    Misconception.codes().forEach(code -> rows.add("\n| " + code + " |"));
    rows.forEach(row -> assertTrue(page.contains(row), row));
    for (String word : Queries.words()) {
      int from = page.indexOf("## The queries");
      int at = page.indexOf("\n| `" + word + "` |", from);
      String row = page.substring(at, page.indexOf('\n', at + 1));
      for (Argument argument : Queries.of(word).orElseThrow().arguments()) {
        assertTrue(row.contains("`" + argument.name() + "`"), row + argument);
        argument.words().forEach(one -> assertTrue(row.contains("`" + one + "`"), row + one));
      }
    }
  }

  @Test
  void everyQueryBelongsToATypeAndEveryTypeToQueries() {
    Set<String> asked = new TreeSet<>();
    for (ExerciseType type : ExerciseType.values()) {
      assertTrue(Queries.words().containsAll(type.queries()), type.word());
      asked.addAll(type.queries());
      assertEquals(type, ExerciseType.of(type.word()).orElseThrow());
      assertTrue(!type.concepts().isEmpty() && !type.kinds().isEmpty());
    }
    assertEquals(new TreeSet<>(Queries.words()), asked);
    assertEquals(ExerciseType.values().length, new HashSet<>(ExerciseType.words()).size());
    assertTrue(ExerciseType.values().length >= 20);
  }

  @Test
  void typesAndMisconceptionsAreSaidInEveryLanguage() {
    for (Phrases phrases : Languages.ALL) {
      for (ExerciseType type : ExerciseType.values()) {
        assertTrue(phrases.find("type." + type.word()).isPresent(), type.word());
        assertTrue(phrases.find("group." + type.group().word()).isPresent());
        assertTrue(phrases.find("difficulty." + type.difficulty().word()).isPresent());
      }
      for (String code : Misconception.codes()) {
        assertTrue(phrases.find("misconception." + code).isPresent(), code);
      }
    }
  }
}
