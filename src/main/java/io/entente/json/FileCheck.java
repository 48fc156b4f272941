package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks a file of whichever format it says it is: a scenario, unless it says a register. */
public final class FileCheck {

  private final ScenarioReader scenarios = new ScenarioReader();
  private final RegisterReader registers = new RegisterReader();

  /** Everything there is to say about the file. */
  public List<Finding> check(Path file) {
    return saysRegister(file) ? registers.read(file).findings() : scenarios.read(file).findings();
  }

  private static boolean saysRegister(Path file) {
    try {
      SourceText text = SourceText.read(file, file.toString());
      JsonNode root = JsonDocument.parse(text, new Findings()).root();
      if (!(root instanceof ObjectNode object)) {
        return false;
      }
      Optional<Member> format = object.member("format");
      return format.isPresent()
          && format.get().value() instanceof TextNode value
          && value.text().startsWith("entente/register/");
    } catch (SourceText.Unreadable unreadable) {
      return false;
    }
  }
}
