package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Claim;
import io.entente.scenario.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterReaderTest {

  private static final String SOUND =
      """
      {"format": "entente/register/1",
       "scale": {"lowest": 0, "highest": 10, "unit": "a point"},
       "pooling": {"tri": 0, "holds": {"7": 0.5}},
       "sources": {"s": {"title": "S", "author": "A"}},
       "claims": {
        "s-1": {"paraphrase": "One.", "source": "s", "paragraph": 3, "speaker": "B",
                "strength": 9.5, "certainty": 7, "supports": ["s-2"], "conflicts": []},
        "s-2": {"paraphrase": "Two.", "source": "s", "certainty": 1}}}
      """;

  @TempDir Path folder;

  private RegisterFile read(String text) throws IOException {
    Path file = folder.resolve("r" + text.hashCode() + ".json");
    Files.writeString(file, text);
    return new RegisterReader().read(file);
  }

  /** Expects one finding, at the place where {@code there} begins. */
  private void expect(String old, String replacement, String there, String words)
      throws IOException {
    assertTrue(SOUND.contains(old));
    String text = SOUND.replace(old, replacement);
    List<Finding> findings = read(text).findings();
    assertEquals(1, findings.size(), findings.toString());
    String line = text.split("\n")[findings.get(0).line() - 1];
    String found = line.substring(findings.get(0).column() - 1);
    assertTrue(found.startsWith(there), found);
    assertTrue(findings.get(0).toString().contains(words), findings.toString());
  }

  @Test
  void claimsAreReadAsWritten() throws IOException {
    RegisterFile file = read(SOUND);
    assertEquals(List.of(), file.findings());
    Register register = file.register().orElseThrow();
    assertEquals(
        new Claim(
            "s-1",
            "One.",
            "s",
            OptionalInt.of(3),
            "B",
            OptionalDouble.of(9.5),
            7,
            List.of("s-2"),
            List.of()),
        register.claims().get("s-1"));
    assertEquals(10, register.scale().highest());
    assertEquals(0.5, file.pooling().probability(7));
    assertEquals(0.3, file.pooling().probability(1));
    assertEquals(0, file.pooling().spread());
  }

  @Test
  void faultsAreFoundAtTheirPlace() throws IOException {
    expect("\"s-2\"]", "\"s-3\"]", "\"s-3\"", "no claim \"s-3\"\n    nearest: \"s-1\", One");
    expect("\"paragraph\": 3", "\"paragraph\": 0", "0", "a whole number of 1 or more");
    expect("\"certainty\": 7", "\"certainty\": 4.5", "4.5", "a whole number of 0 or more");
    expect("\"source\": \"s\", \"par", "\"source\": \"t\", \"par", "\"t\"", "no source \"t\"");
    expect("\"holds\": {\"7\": 0.5}", "\"holds\": {\"7\": 5}", "5}", "in [0, 1]");
    expect("\"strength\": 9.5", "\"strength\": 12", "12", "outside the scale");
    expect("\"paraphrase\": \"Two.\", ", "", "{", "the key \"paraphrase\" is missing");
    expect("entente/register/1", "entente/scenario/1", "\"entente", "expected the format");
    expect("entente/register/1", "entente/register/9", "\"entente", "use a newer version");
  }

  @Test
  void oneReaderReadsAFileOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("once.json"), SOUND);
    RegisterReader reader = new RegisterReader();
    assertSame(reader.read(file), reader.read(file));
  }
}
