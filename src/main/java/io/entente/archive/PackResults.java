package io.entente.archive;

import io.entente.game.GameTooLargeException;
import io.entente.game.GameTree;
import io.entente.json.ScenarioReader;
import io.entente.json.result.TestJson;
import io.entente.json.solution.SolutionJson;
import io.entente.json.solution.TreeJson;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Question;
import io.entente.report.Layout;
import io.entente.report.TestText;
import io.entente.sample.CentralGame;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.Analysis;
import io.entente.solve.BackwardInduction;
import io.entente.solve.TreeAnalysis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the program makes of one scenario: the test as text and JSON, the solution as JSON. */
final class PackResults {

  private PackResults() {}

  /**
   * Adds the results of a scenario.
   *
   * @param file where it lies now
   * @param name its name in the pack, below the folder of inputs
   */
  static void add(Path file, String name, PackOptions options, Map<String, byte[]> into)
      throws PackException {
    Scenario scenario =
        new ScenarioReader()
            .read(file)
            .scenario()
            .orElseThrow(() -> failed(name, "it is faulty", "entente validate shows the findings"));
    try {
      Question question = Question.of(scenario);
      CentralReading central = CentralReading.of(question);
      if (!central.isFinite()) {
        throw failed(
            name,
            "some payoff is not a finite number at the central reading",
            "entente test shows which");
      }
      OutcomeTest test =
          OutcomeTest.of(question, central, scenario.outcomes(), options.samples(), options.seed());
      String stem = "results/" + name.substring(0, name.length() - ".json".length()) + "/";
      put(into, stem + "test.json", TestJson.of(test, false));
      put(into, stem + "test.txt", TestText.of(test, "inputs/" + name, true, Layout.PAGE));
      put(into, stem + "solve.json", solution(question, central));
    } catch (UnsolvableException unsolvable) {
      throw failed(name, "it " + unsolvable.getMessage(), "");
    } catch (GameTooLargeException large) {
      throw failed(name, large.getMessage(), "leave out strategies or actors");
    }
  }

  private static String solution(Question question, CentralReading central) {
    Optional<String> view = Optional.of(question.viewName());
    if (central.form() == Form.SEQUENTIAL) {
      GameTree tree = CentralGame.sequential(central.runs());
      var solution = BackwardInduction.withDefaultLimit().solve(tree);
      return TreeJson.of(
          TreeAnalysis.of(tree, solution), central.form().word(), view, Optional.empty());
    }
    var analysis = Analysis.byDefault(CentralGame.simultaneous(central.runs()));
    return SolutionJson.of(analysis, central.form().word(), view);
  }

  private static void put(Map<String, byte[]> into, String name, String text) {
    into.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static PackException failed(String name, String why, String remedy) {
    return new PackException(name + " has no results to pack: " + why, remedy);
  }
}
