package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of exercises as they are read, and what is said of faults in them, and where. */
class ExerciseReadingTest {

  private static final String SOUND =
      """
      {"format": "entente/exercises/1", "id": "own", "title": "Own",
       "actors": {"Row": "the row player", "Column": "the column player"},
       "exercises": {"one": {
         "type": "pure-nash", "title": "One",
         "table": {"order": ["Row", "Column"],
           "Up,Left": ["a", "b"], "Up,Right": [0, 0], "Down,Left": [0, 0], "Down,Right": ["b", "a"]},
         "vary": {"a": [1, 2, 3], "b": [2, 3, 4]},
         "require": [{"pureNash": 2}, {"less": ["a", "b + 1"]}, {"apart": ["a / b", "1/2", "1/50"]},
                     {"noTies": true}, {"solvableByDominance": 1}],
         "ask": {
           "cells": {"query": "pure-nash", "points": 2, "mistakes": ["M7", "M1"]},
           "reply": {"query": "best-responses", "player": "Row", "against": "Left"},
           "weight": {"query": "mixed", "player": "Column", "action": "Left"},
           "drawn": {"query": "correlated-check", "Up,Left": "1/2", "Down,Right": "1/2"},
           "sign": {"query": "sign", "player": "Row", "action": "Up", "by": "a"},
           "safe": {"query": "security", "player": "Row", "give": "value", "mixed": true},
           "long": {"query": "folk", "payoff.Row": "a", "payoff.Column": 1},
           "rubric": {"query": "critique", "rubric": ["names a passage, and why", "doubts it"]}}}}}
      """;

  private static List<Finding> findings(String text) {
    return new ExerciseSetReader().read("own.json", text).findings();
  }

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(List.of(), findings(SOUND));
    Exercise one = new ExerciseSetReader().read("own.json", SOUND).set().get().exercises().get(0);
    assertEquals("pure-nash", one.type());
    assertEquals(List.of("a", "b + 1"), one.require().get(1).arguments());
    assertEquals("best-responses", one.ask().get(1).query());
    assertEquals(Map.of("player", "Row", "against", "Left"), one.ask().get(1).of());
    assertEquals(Map.of("Up,Left", "1/2", "Down,Right", "1/2"), one.ask().get(3).of());
    assertEquals("true", one.ask().get(5).of().get("mixed"));
    assertEquals("names a passage, and why\ndoubts it", one.ask().get(7).of().get("rubric"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "pure-nash" | "type": "pure-nsh" | no type of exercises "pure-nsh" | did you mean "pure-nash"?
          "type": "pure-nash" | "type": "iesds" | no question here belongs to the type "iesds" | ask iesds, or choose another type
          "type": "pure-nash", | | the key "type" is missing | write "type": "pure-nash"
          {"pureNash": 2} | {"pureNesh": 2} | no requirement "pureNesh" | did you mean "pureNash"?
          {"pureNash": 2} | {"pureNash": "two"} | "pureNash": two says nothing here | write a whole number, such as 1
          {"pureNash": 2} | {"pureNash": true} | "pureNash": true says nothing here | write a whole number, such as 1
          {"pureNash": 2} | {"pureNash": [1, 2]} | "pureNash": 2 arguments | write a whole number, such as 1
          {"pureNash": 2} | {"noPureNash": false} | "noPureNash": false says nothing here | write true, or leave the requirement out
          {"noTies": true} | {"noTies": 1} | "noTies": 1 says nothing here | write true, or leave the requirement out
          ["a", "b + 1"] | ["a", "c + 1"] | c + 1: no parameter "c" | names known: a, b
          ["a", "b + 1"] | ["a"] | "less": 1 arguments | write two formulas in brackets
          ["a", "b + 1"] | ["a", "b", 3] | "less": 3 arguments | write two formulas in brackets
          {"solvableByDominance": 1} | {"solvableByDominance": "-1"} | "solvableByDominance": -1 says nothing | write true or a whole number
          "query": "pure-nash" | "query": "pure-nahs" | no query "pure-nahs" | did you mean "pure-nash"?
          "query": "pure-nash", | | the key "query" is missing | write "query": "pure-nash"
          "M7", "M1" | "M17" | no misconception "M17" | did you mean
          "player": "Row", "against" | "plyer": "Row", "against" | unknown key "plyer" of best-responses | did you mean "player"?
          "player": "Row", "against" | "against" | best-responses needs "player" | add "player": ...
          "player": "Row", "against" | "player": "Rwo", "against" | no player "Rwo" | did you mean "Row"?
          "action": "Left" | "action": "Lft" | no action "Lft" | did you mean "Left"?
          "Up,Left": "1/2" | "Up,Lft": "1/2" | no action of Column "Lft" | did you mean "Left"?
          "Up,Left": "1/2" | "Up,Left,Left": "1/2" | is no cell of the table | name a move for each of Row, Column
          "Up,Left": "1/2" | "Up,Left": "1/c" | no parameter "c" | names known: a, b
          "by": "a" | "by": "c" | no parameter with values "c" | "vary" has: a, b
          "give": "value" | "give": "valu" | no answer to ask for "valu" | did you mean "value"?
          "mixed": true | "mixed": false | "mixed" can only be true | write true, or leave it out
          "payoff.Row": "a" | "payoff.Rwo": "a" | unknown key "payoff.Rwo" of folk | did you mean "payoff.Row"?
          """)
  void faultsAreToldWithAPlaceAndARemedy(
      String found, String replacement, String message, String remedy) {
    assertTrue(SOUND.contains(found), found);
    String text = SOUND.replace(found, replacement == null ? "" : replacement);
    List<Finding> findings = findings(text);
    assertTrue(
        findings.stream()
            .anyMatch(
                one ->
                    one.message().contains(message)
                        && one.remedy().contains(remedy == null ? "" : remedy)
                        && one.path().startsWith("exercises.one")
                        && one.line() >= 3),
        findings::toString);
  }
}
