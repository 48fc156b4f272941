package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code exercise grade --task}: scenarios that students made up. */
class AuthoredGamesTest {

  @TempDir Path folder;

  @Test
  void scenariosOfStudentsAreGradedByTheirProperties() throws IOException {
    Path set = folder.resolve("set.json");
    Path roster = folder.resolve("class.csv");
    Files.writeString(
        set,
        """
        {"format": "entente/exercises/1", "id": "home", "version": "1", "title": {"en": "Home"},
         "exercises": {"own": {"type": "author", "title": {"en": "A game of your own"},
          "ask": {"game": {"query": "author", "pure-nash": 2, "dominated": 1, "points": 4}},
          "prompt": {"en": "Two equilibria, one of them worse."}}}}
        """);
    Files.writeString(roster, "id\nben\neva\ntom\n");
    Path back = folder.resolve("home");
    Call made =
        Call.of(
            "exercise",
            "make",
            set.toString(),
            "--roster",
            roster.toString(),
            "--seed",
            "1",
            "--out",
            back.toString());
    assertEquals(0, made.code(), made.err());
    Path in = Files.createDirectory(folder.resolve("in"));
    String scenario =
        """
        {"format": "entente/scenario/1", "id": "own", "title": "Own",
         "actors": {"Ann": {}, "Bob": {}},
         "decisions": {"ann": {"actor": "Ann", "strategies": ["stag", "hare"]}, "bob": {"actor": "Bob", "strategies": ["stag", "hare"]}},
         "payoffs": {"table": {"order": ["ann", "bob"], "stag,stag": [%s], "stag,hare": [0, 1],
           "hare,stag": [1, 0], "hare,hare": [1, 1]}}}
        """;
    Files.writeString(in.resolve("ben.json"), scenario.formatted("2, 2"));
    Files.writeString(in.resolve("eva.json"), scenario.formatted("0, 0"));
    Files.writeString(in.resolve("tom.json"), "{\"format\": \"entente/scenario/1\", \"id\": 7}");
    Path grades = folder.resolve("g.csv");
    Call call =
        Call.of(
            "exercise",
            "grade",
            set.toString(),
            in.toString(),
            "--task",
            "own",
            "--roster",
            back.resolve("codes.csv").toString(),
            "--out",
            grades.toString());
    assertEquals(1, call.code());
    assertTrue(call.err().contains("tom.json:1:"), call.err());
    assertEquals("4", CsvRows.of(grades).get(0).get("home (4)"), call.out());
    // one equilibrium, (hare, hare), which nothing improves upon: neither property
    assertEquals("0", CsvRows.of(grades).get(1).get("home (4)"), call.out());
    assertEquals("", CsvRows.of(grades).get(2).get("home (4)"));
  }
}
