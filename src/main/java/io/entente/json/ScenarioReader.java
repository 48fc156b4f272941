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
    JsonDocument document = JsonDocument.parse(text, findings);
    Path real = file.toAbsolutePath().normalize();
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      // It was read a moment ago; a circle through it is then found one turn later.
    }
    Bases.Whole whole = new Bases(findings).of(document, new Bases.Place(real, file, root));
    if (whole.document().isEmpty()) {
      return new ScenarioFile(
          Optional.empty(), findings.list(), new ScenarioFile.Places(Optional.of(document)));
    }
    return parse(
        whole.document().get(), findings, Optional.of(new Neighbours(registers, whole.places())));
  }

  /** Reads a scenario from a text; it can name no register. */
  public ScenarioFile read(String name, String text) {
    if (text.length() > SourceText.LIMIT) {
      throw new IllegalArgumentException("text of " + text.length() + " chars");
    }
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(SourceText.of(name, text), findings);
    return parse(document, findings, Optional.empty());
  }

  private static ScenarioFile parse(
      JsonDocument document, Findings findings, Optional<Neighbours> neighbours) {
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

  /**
   * What a scenario may read beside its own file.
   *
   * @param places the scenario's file and those it takes over from
   */
  record Neighbours(RegisterReader registers, List<Bases.Place> places) {

    /** The register of a name, relative to the file that names it. */
    RegisterFile register(String name, int depth) throws SourceText.Unreadable {
      Bases.Place there = places.get(depth).beside(name);
      return registers.read(there.real(), there.shown().toString());
    }
  }
}
