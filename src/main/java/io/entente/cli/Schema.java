package io.entente.cli;

import io.entente.json.Finding;
import io.entente.json.Outline;
import io.entente.json.ScenarioReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente schema SCENARIO} */
@Command(
    description =
        "Prints a JSON Schema for one scenario: with it an editor completes, checks and explains"
            + " the scenario's own actors, moves, parameters, claims and outcomes.")
final class Schema implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "a scenario file (.json); it may still have faults")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "writes the schema to this file, replacing an earlier one")
  private String out = "";

  @Mixin private HelpOption help = new HelpOption();

  Schema(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!file.endsWith(".json")) {
      throw new UsageException(
          "\"" + file + "\" is not a scenario",
          "this command takes a scenario, a file ending in .json");
    }
    Path scenario = Path.of(file);
    Optional<Outline> outline = Outline.of(scenario);
    if (outline.isEmpty()) {
      for (Finding finding : new ScenarioReader().read(scenario).findings()) {
        console.err().println(finding);
      }
      return Console.FINDINGS;
    }
    remark(outline.get());
    String text = SchemaFile.text(outline.get(), scenario);
    if (out.isEmpty()) {
      console.out().print(text);
      return Console.DONE;
    }
    if (!out.endsWith(".json")) {
      throw new UsageException(
          "--out " + out + ": editors expect a schema in a .json file", "write " + out + ".json");
    }
    Path target = Path.of(out);
    SchemaFile.write(target, text);
    console.err().println("wrote " + out);
    advise(outline.get(), scenario, target);
    return Console.DONE;
  }

  /** Says what the schema cannot check, and why. */
  private void remark(Outline outline) {
    if (!outline.complete()) {
      console
          .err()
          .println(
              "entente: note: not all of "
                  + file
                  + " can be read; the schema offers the names found so far and lets others"
                  + " pass\n    entente validate "
                  + file
                  + " shows the faults");
    } else if (!outline.registerComplete()) {
      console
          .err()
          .println(
              "entente: note: not all of the register can be read; the schema offers the claims"
                  + " found so far and lets others pass\n    entente validate "
                  + file
                  + " shows the faults");
    }
  }

  /** Says how the editor learns of the schema, if the scenario does not name it yet. */
  private void advise(Outline outline, Path scenario, Path target) {
    Path written = target.toAbsolutePath().normalize();
    Optional<Path> named = SchemaFile.named(outline, scenario.toAbsolutePath().normalize());
    if (named.isPresent() && named.get().equals(written)) {
      return;
    }
    Path folder = scenario.toAbsolutePath().normalize().getParent();
    String relative;
    try {
      relative = folder.relativize(written).toString().replace('\\', '/');
    } catch (IllegalArgumentException otherDrive) {
      return;
    }
    console
        .err()
        .println(
            "for editors, write at the top of "
                + file
                + ": \"$schema\": \""
                + (relative.startsWith("..") ? "" : "./")
                + relative
                + "\"");
  }
}
