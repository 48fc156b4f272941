package io.entente.cli;

import io.entente.json.Finding;
import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the scenario a command is about, telling the user what is wrong with it. */
final class ScenarioArgument {

  private ScenarioArgument() {}

  /** The scenario; absent if the file has errors, which have been printed then. */
  static Optional<Scenario> read(String file, Console console) {
    if (!GameFormat.JSON.isOf(file)) {
      throw new UsageException(
          "\"" + file + "\" is not a scenario",
          "this command takes a scenario, a file ending in .json");
    }
    ScenarioFile read = new ScenarioReader().read(Path.of(file));
    if (read.scenario().isEmpty()) {
      for (Finding finding : read.findings()) {
        console.err().println(finding);
      }
      console
          .err()
          .println("Nothing was solved. entente validate " + file + " shows all findings.");
    }
    return read.scenario();
  }
}
