package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake of mistakes.txt is found at its place, and nothing else is. */
class MistakesTest {

  record Case(String title, List<String[]> edits, List<String> expected) {}

  static String resource(String name) {
    try (InputStream in = MistakesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String old = "";
    for (String line : resource("mistakes.txt").split("\n")) {
      if (line.startsWith("# ")) {
        cases.add(new Case(line.substring(2), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("- ")) {
        old = line.substring(2).replace("\\n", "\n");
      } else if (line.startsWith("+") && !cases.isEmpty()) {
        String replacement = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
        cases.get(cases.size() - 1).edits().add(new String[] {old, replacement});
      } else if (line.startsWith("> ")) {
        cases.get(cases.size() - 1).expected().add(line.substring(2));
      }
    }
    return cases;
  }

  @Test
  void theSoundScenarioHasNoFindings() {
    assertEquals(
        List.of(), new ScenarioReader().read("sound.json", resource("sound.json")).findings());
  }

  @TestFactory
  Stream<DynamicTest> mistakesAreFoundAtTheirPlace() {
    List<Case> cases = cases();
    assertTrue(cases.size() > 80, cases.size() + " cases");
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.title(), () -> check(each)));
  }

  private static void check(Case each) {
    String text = resource("sound.json");
    for (String[] edit : each.edits()) {
      assertTrue(text.contains(edit[0]), "sound.json has no " + edit[0]);
      text = text.replace(edit[0], edit[1]);
    }
    ScenarioFile read = new ScenarioReader().read("f", text);
    List<Finding> findings = read.findings();
    assertEquals(findings.stream().noneMatch(Finding::isError), read.scenario().isPresent());
    if (findings.size() != each.expected().size()) {
      fail("expected " + each.expected() + "\nfound " + findings);
    }
    for (int i = 0; i < findings.size(); i++) {
      String place = findings.get(i).line() + ":" + findings.get(i).column();
      String expected = each.expected().get(i);
      int space = expected.indexOf(' ');
      assertEquals(expected.substring(0, space), place, findings.get(i).toString());
      for (String words : expected.substring(space + 1).split(" / ")) {
        String said = findings.get(i).toString();
        assertTrue(said.contains(words.strip()), "expected " + words + "\nfound " + said);
      }
    }
  }
}
