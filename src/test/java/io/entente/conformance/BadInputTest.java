package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import io.entente.solve.Concept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is asked of whatever game: an answer, or a refusal that names place and remedy, never a
 * stack trace, never something that is no number.
 */
class BadInputTest {

  @TempDir static Path folder;

  @ParameterizedTest
  @EnumSource(Concept.class)
  void everyGameIsAnsweredOrRefused(Concept concept) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> game : NastyGames.all().entrySet()) {
      Path file = folder.resolve(game.getKey() + ".nfg");
      Files.writeString(file, game.getValue());
      for (String format : List.of("text", "json")) {
        Call call =
            Call.of("solve", file.toString(), "--concept", concept.word(), "--format", format);
        String fault = fault(call);
        if (!fault.isEmpty()) {
          faults.add(game.getKey() + " as " + format + ": " + fault);
        }
        if (concept == Concept.MIXED && format.equals("json") && call.code() == 0) {
          faults.addAll(ReportedRegret.faults(game.getKey(), file, call.out()));
        }
      }
    }
    assertTrue(faults.isEmpty(), () -> concept.word() + "\n" + String.join("\n", faults));
  }

  /** What is wrong with how a call ended; empty if nothing. */
  private static String fault(Call call) {
    String printed = call.out() + call.err();
    if (call.code() < 0 || call.code() > 2) {
      return "exit code " + call.code() + "\n" + printed;
    }
    if (printed.contains("\tat ") || printed.contains("Exception")) {
      return "a stack trace\n" + printed.lines().limit(6).toList();
    }
    if (printed.contains("NaN") || printed.contains("Infinity") || printed.contains("∞")) {
      return "no number\n" + printed.lines().limit(30).toList();
    }
    if (call.code() != 0 && call.err().isBlank()) {
      return "refused without a word";
    }
    return call.code() == 0 && call.out().isBlank() ? "answered without a word" : "";
  }
}
