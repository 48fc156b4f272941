package io.entente.cli;

import io.entente.json.Finding;
import io.entente.json.Outline;
import io.entente.json.ScenarioCopy;
import io.entente.json.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that a new one is copied from: one inside the program, or a file.
 *
 * @param scenario its text
 * @param register the text of the register it names
 */
record Original(String scenario, Optional<String> register) {

  /** The scenario of a name or a path; one that has errors is refused. */
  static Original of(String name, Console console) {
    return name.endsWith(".json") ? file(name, console) : shipped(name);
  }

  private static Original shipped(String name) {
    String scenario = ShippedScenarios.scenario(name);
    return new Original(
        scenario,
        ScenarioCopy.text(scenario, "register")
            .flatMap(register -> ShippedScenarios.register(name, register)));
  }

  private static Original file(String name, Console console) {
    Path file = Path.of(name);
    List<Finding> findings = new ScenarioReader().read(file).findings();
    for (Finding finding : findings) {
      if (finding.isError()) {
        findings.forEach(console.err()::println);
        throw new FileProblem(
            name + " has errors, and nothing was written", "correct them first, then copy it");
      }
    }
    try {
      Optional<Path> register = Outline.of(file).flatMap(Outline::registerFile);
      return new Original(
          Files.readString(file),
          register.isPresent() ? Optional.of(Files.readString(register.get())) : Optional.empty());
    } catch (IOException unreadable) {
      throw new FileProblem(name + ": cannot be read", "check that you may read it");
    }
  }
}
