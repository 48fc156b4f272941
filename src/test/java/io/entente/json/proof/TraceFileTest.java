package io.entente.json.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.text.Languages;
import io.entente.json.ExerciseSetReader;
import io.entente.proof.trace.TraceChecker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of exercises and their traces is read as it was. */
class TraceFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"korea", "classics"})
  void everyTraceOfAUnitIsReadAsItWasAndHolds(String unit) throws ProofFileException {
    ExerciseSet set =
        new ExerciseSetReader()
            .read(Path.of("scenarios/exercises", unit + ".json"))
            .set()
            .orElseThrow();
    ClassSet sheets = ClassSet.of(set, 5, List.of("1"));
    int traces = 0;
    for (Exercise exercise : set.exercises()) {
      VariantMaker.Made made = sheets.draw(sheets.sheets().get(0), exercise);
      Variant variant = made.variant();
      String text =
          ExerciseWriter.write(set, 5, "1", variant, made.questions(), Languages.ALL.get(1));
      List<TraceFile> expected = new ArrayList<>();
      for (Question question : made.questions()) {
        question
            .trace()
            .ifPresent(
                trace ->
                    expected.add(
                        new TraceFile(question.ask().id(), question.subject(variant), trace)));
      }
      List<TraceFile> read = TraceReader.read("test", text);
      assertEquals(expected.size(), read.size());
      for (int i = 0; i < read.size(); i++) {
        TraceFile one = read.get(i);
        String where = exercise.id() + " " + one.name();
        assertEquals(expected.get(i).name(), one.name(), where);
        assertEquals(expected.get(i).trace(), one.trace(), where);
        assertEquals(List.of(), TraceChecker.check(one.trace(), one.subject()).stream().toList());
        traces++;
      }
    }
    assertTrue(traces > 20);
  }

  private static final String TRACE =
      """
      {"format": "entente/trace/1",
       "subject": {"table": {"players": ["A", "B"], "strategies": {"A": ["L", "R"], "B": ["U"]},
         "cells": [{"at": ["L", "U"], "payoffs": ["1", "0"]}, {"at": ["R", "U"], "payoffs": ["1/2", "0"]}]}},
       "claim": {"kind": "best-responses", "fields": {"player": "A", "against": ["U"], "best": ["L"]}},
       "steps": [{"rule": "best-response", "says": "", "fields": {"player": "A", "against": ["U"],
         "payoffs": [{"strategy": "L", "value": "1"}, {"strategy": "R", "value": "1/2"}], "best": ["L"]}}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "best-response",             | "best-reply",                | steps[0].rule
          "best-responses"             | "best-replies"               | claim.kind
          "against": ["U"],            | ``                           | "against" is missing
          "value": "1/2"               | "value": 0.5                 | expected text
          "value": "1/2"               | "value": "half"              | half
          "value": "1/2"               | "value": "1/2", "more": "1"  | unknown key "more"
          "best": ["L"]}}              | "best": "L"}}                | expected a list
          {"at": ["R", "U"], "payoffs": ["1/2", "0"]} | {"at": ["L", "U"], "payoffs": ["1/2", "0"]} | there twice
          ["1/2", "0"]                 | ["1/2"]                      | a payoff for every player
          "at": ["R", "U"]             | "at": ["R", "D"]             | no strategy "D"
          "entente/trace/1"            | "entente/trace/2"            | format
          "players": ["A", "B"]        | "players": ["A", "A"]        | each once
          """)
  void faultsAreNamedWithTheirPlace(String right, String wrong, String says) throws Exception {
    List<TraceFile> whole = TraceReader.read("t.json", TRACE);
    assertEquals(
        List.of(),
        TraceChecker.check(whole.get(0).trace(), whole.get(0).subject()).stream().toList());
    assertTrue(TRACE.contains(right), "the fault is made");
    ProofFileException fault =
        assertThrows(
            ProofFileException.class,
            () -> TraceReader.read("t.json", TRACE.replace(right, wrong == null ? "" : wrong)));
    assertTrue(fault.getMessage().startsWith("t.json:"), fault.getMessage());
    assertTrue(fault.getMessage().contains(says), fault.getMessage());
  }
}
