package io.entente.json;

import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as read from a file.
 *
 * @param scenario present if no finding is an error
 * @param findings by file and place
 * @param places where its parts stand
 */
public record ScenarioFile(
    Optional<Scenario> scenario, List<Finding> findings, Places places) {

  public ScenarioFile {
    findings = List.copyOf(findings);
  }

  /** Where the parts of a file stand. */
  public static final class Places {
    private final Optional<JsonDocument> document;

    Places(Optional<JsonDocument> document) {
      this.document = document;
    }

    /** The place of a part, by the names that lead to it: "payoffs", "China", "face". */
    public Optional<Position> of(String... names) {
      return document.flatMap(
          known ->
              Paths.member(known.root(), List.of(names))
                  .map(member -> known.position(member.offset())));
    }
  }
}
