package io.entente.json;

import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads scenario files, {@code entente/scenario/1}.
 *
 * <p>All faults of a file are found in one run; none is an exception. Registers that several
 * scenarios name are read once by one reader.
 */
public final class ScenarioReader {

  /** The format this reads. */
  public static final String FORMAT = "entente/scenario/1";

  private final RegisterReader registers = new RegisterReader();

  /** Reads a scenario and the register it names. */
  public ScenarioFile read(Path file) {
    String shown = file.toString();
    Findings findings = new Findings();
    SourceText text;
    Root root;
    try {
      text = SourceText.read(file, shown);
      root = Root.of(file);
    } catch (SourceText.Unreadable e) {
      return new ScenarioFile(
          Optional.empty(), List.of(e.asFinding(shown)), new ScenarioFile.Places(Optional.empty()));
    } catch (IOException e) {
      SourceText.Unreadable unreadable =
          new SourceText.Unreadable("its folder may not be read", "ask for permission to read it");
      return new ScenarioFile(
          Optional.empty(),
          List.of(unreadable.asFinding(shown)),
          new ScenarioFile.Places(Optional.empty()));
    }
    return parse(text, findings, Optional.of(new Neighbours(registers, root, file)));
  }

  /** Reads a scenario from a text; it can name no register. */
  public ScenarioFile read(String name, String text) {
    if (text.length() > SourceText.LIMIT) {
      throw new IllegalArgumentException("text of " + text.length() + " chars");
    }
    return parse(SourceText.of(name, text), new Findings(), Optional.empty());
  }

  private static ScenarioFile parse(
      SourceText text, Findings findings, Optional<Neighbours> neighbours) {
    JsonDocument document = JsonDocument.parse(text, findings);
    Reading reading = new Reading(document, findings);
    Optional<Scenario> scenario = Optional.empty();
    if (Format.isRight(reading, document.root(), FORMAT)) {
      scenario = new ScenarioSections(reading, neighbours).read(document.root());
    }
    return new ScenarioFile(
        findings.hasErrors() ? Optional.empty() : scenario,
        findings.list(),
        new ScenarioFile.Places(Optional.of(document)));
  }

  /** What a scenario may read beside its own file. */
  record Neighbours(RegisterReader registers, Root root, Path scenario) {

    /** The register of that name, relative to the scenario. */
    RegisterFile register(String name) throws SourceText.Unreadable {
      Path real = root.resolve(name);
      return registers.read(real, scenario.resolveSibling(name).normalize().toString());
    }
  }
}
