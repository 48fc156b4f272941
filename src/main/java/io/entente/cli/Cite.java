package io.entente.cli;

import io.entente.interop.BibTex;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente cite SCENARIO} */
@Command(
    description =
        "Writes BibTeX, in UTF-8, for what a text about this scenario should cite: the sources"
            + " that its claims come from, the scenario itself and this program. The key of a"
            + " source is its id in the register.",
    footer = {"", "To keep it: entente cite SCENARIO > sources.bib"})
final class Cite implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SCENARIO", description = "a scenario file (.json)")
  private String file = "";

  @Option(
      names = "--all",
      description = "lists every source of the register, also those that no used claim comes from")
  private boolean all;

  @Mixin private HelpOption help = new HelpOption();

  Cite(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Scenario> scenario = ScenarioArgument.read(file, console);
    if (scenario.isEmpty()) {
      return Console.FINDINGS;
    }
    console.out().print(BibTex.of(scenario.get(), Main.VERSION, all));
    for (Source source : BibTex.sources(scenario.get(), all)) {
      List<String> missing = new ArrayList<>();
      if (source.author().isEmpty()) {
        missing.add("author");
      }
      if (source.publisher().isEmpty()) {
        missing.add("publisher");
      }
      if (source.date().isEmpty()) {
        missing.add("date");
      }
      if (!missing.isEmpty()) {
        console
            .err()
            .println(
                "entente: note: source "
                    + source.id()
                    + " has no "
                    + String.join(", no ", missing)
                    + " in the register");
      }
    }
    return Console.DONE;
  }
}
