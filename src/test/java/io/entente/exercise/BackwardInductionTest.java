package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.answer.Mark;
import io.entente.exercise.query.Queries;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import io.entente.json.ExerciseSetReader;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why Beijing keeps quiet: pressure, quiet; then deepening or balance; then a transfer or not. */
class BackwardInductionTest {

  private static final String SET =
      """
      {"format": "entente/exercises/1", "id": "quiet", "exercises": {"quiet": {
        "type": "backward-induction",
        "tree": {"players": ["China", "DPRK", "Russia"], "root": {"player": "China", "moves": {
          "Pressure": {"player": "DPRK", "moves": {
            "Deepen": {"player": "Russia", "moves": {
              "Transfer": ["-3", 2, 2], "Withhold": [-1, -2, 1]}},
            "Balance": [2, 0, 0]}},
          "Quiet": {"player": "DPRK", "moves": {
            "Deepen": {"player": "Russia", "moves": {"Transfer": [-1, 4, 3], "Withhold": [0, 1, 1]}},
            "Balance": [1, 2, 0]}}}}},
        "ask": {"plan": {"query": "backward-induction", "points": 5}}}}}
      """;

  private static Variant variant() {
    ExerciseSet set = new ExerciseSetReader().read("set.json", SET).set().orElseThrow();
    return new VariantMaker(set, 1).make(set.exercises().get(0), "1").variant();
  }

  private static Question question() {
    Variant variant = variant();
    return Queries.of("backward-induction").get().of(variant, variant.exercise().ask().get(0));
  }

  @Test
  void quietLeadsToADeepTieAndTheStepsSayWhy() throws IOException {
    Question question = question();
    Trace trace = question.trace().get();
    assertEquals(Optional.empty(), TraceChecker.check(trace, variant().subject()));
    for (Trace mutated : Mutations.of(trace)) {
      assertTrue(TraceChecker.check(mutated, variant().subject()).isPresent(), mutated.toString());
    }
    List<String> lines =
        Files.readAllLines(Path.of("src/main/resources/io/entente/exercise/phrases_en.txt"));
    List<String> said = new TraceText(Phrases.of("en", lines), name -> name).solution(trace);
    assertEquals(
        "After Pressure, Deepen, Russia decides: Transfer leads to (Pressure, Deepen, Transfer) and"
            + " pays 2; Withhold leads to (Pressure, Deepen, Withhold) and pays 1. The choice"
            + " is Transfer.",
        said.get(0));
    assertTrue(said.get(5).endsWith("Play leads to (Quiet, Deepen, Transfer)."), said.get(5));
  }

  @Test
  void aPathIsNoPlan() {
    Mark mark = question().mark("start=Quiet; Quiet=Deepen; Quiet, Deepen=Transfer");
    assertEquals(Optional.of("M8"), mark.mistake());
    assertEquals(Rational.of(3, 5), mark.share());
    assertEquals(Mark.Result.OK, question().mark(question().key().text()).result());
  }
}
