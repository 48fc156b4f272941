package io.entente.sensitivity;

import io.entente.batch.Progress;
import io.entente.batch.Tasks;
import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import java.nio.file.Path;

/** Scenarios whose answers are worked out by hand. */
final class Samples {

  /** A goes if x + y > 1, and what B does depends on nothing. */
  static final Scenario SUM =
      read(
          """
          {
            "format": "entente/scenario/1",
            "id": "sum",
            "title": "More than one",
            "actors": {
              "A": {"strategies": {"go": "goes", "stay": "stays"}},
              "B": {"strategies": ["left", "right"]}
            },
            "parameters": {
              "x": {"distribution": {"type": "uniform", "low": 0, "high": 1}},
              "y": {"distribution": {"type": "uniform", "low": 0, "high": 1}},
              "idle": {"distribution": {"type": "normal", "mean": 0, "sd": 1}},
              "bar": {"value": 1, "range": [0.5, 1.5]}
            },
            "payoffs": {
              "A": {"gain": {"says": "gain", "level": [{"when": {"A": "go"}, "is": 1}],
                             "weight": "x + y - bar"}},
              "B": {"ease": {"says": "ease", "level": [{"when": {"B": "left"}, "is": 1}],
                             "weight": 1}}
            },
            "outcomes": {"A goes": {"A": "go"}, "B left": {"B": "left"}, "never": {"B": "right"}}
          }
          """);

  private Samples() {}

  /** A scenario written as JSON. */
  static Scenario read(String text) {
    return scenario(new ScenarioReader().read("sample.json", text));
  }

  /** A scenario in a file. */
  static Scenario file(String path) {
    return scenario(new ScenarioReader().read(Path.of(path)));
  }

  private static Scenario scenario(ScenarioFile file) {
    return file.scenario().orElseThrow(() -> new AssertionError(file.findings().toString()));
  }

  /** A study of all outcomes. */
  static Study study(Scenario scenario, int samples, long seed) {
    return Study.of(Question.of(scenario), scenario.outcomes(), samples, seed);
  }

  /** So many threads, and nobody looks. */
  static Tasks tasks(int threads) {
    return new Tasks(threads, Progress.UNSEEN);
  }
}
