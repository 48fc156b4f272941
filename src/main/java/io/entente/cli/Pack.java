package io.entente.cli;

import io.entente.archive.PackCheck;
import io.entente.archive.PackException;
import io.entente.archive.PackInputs;
import io.entente.archive.PackOptions;
import io.entente.archive.PackText;
import io.entente.archive.ScenarioPack;
import io.entente.json.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente pack SCENARIO|DIR --out X.zip} and {@code entente pack --check X.zip} */
@Command(
    description =
        "Puts a scenario, or all scenarios of a folder, into a zip: the files, the registers they"
            + " name, the results of test and solve, and checksums. With --check: says of every"
            + " file in such a zip whether it still is what was packed, and whether the results"
            + " come out the same when they are made again.",
    footer = {
      "",
      "  entente pack scenarios/korea --out korea.zip",
      "  entente pack --check korea.zip",
      "",
      "Exit code 0; 1 if a file is faulty or, with --check, anything differs; 2 for wrong usage."
    })
final class Pack implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO|DIR",
      description = "a scenario file (.json), or a folder with some")
  private Optional<String> source = Optional.empty();

  @Option(names = "--out", paramLabel = "X.zip", description = "the zip to write")
  private Optional<String> out = Optional.empty();

  @Option(names = "--overwrite", description = "replaces X.zip if it exists")
  private boolean overwrite;

  @Option(names = "--check", paramLabel = "X.zip", description = "checks this zip instead")
  private Optional<String> check = Optional.empty();

  @Mixin private SamplingOptions sampling = new SamplingOptions();

  @Mixin private HelpOption help = new HelpOption();

  Pack(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      return check.isPresent() ? check(check.get()) : pack();
    } catch (PackException problem) {
      throw new FileProblem(problem.getMessage(), problem.remedy());
    }
  }

  private int check(String zip) throws PackException {
    for (String option : new String[] {"--out", "--overwrite", "--samples", "--seed"}) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new UsageException(
            option + " has no meaning beside --check", "the pack says itself how it was made");
      }
    }
    if (source.isPresent()) {
      throw new UsageException(
          "--check takes a zip and nothing else, and \"" + source.get() + "\" was named too",
          "entente pack --check " + zip);
    }
    PackCheck result = PackCheck.of(Path.of(zip), Main.VERSION);
    console.out().print(PackText.checked(zip, result));
    return result.isSame() ? Console.DONE : Console.FINDINGS;
  }

  private int pack() throws PackException {
    PackOptions options = new PackOptions(Main.VERSION, sampling.samples(), sampling.seed());
    String from =
        source.orElseThrow(
            () ->
                new UsageException(
                    "pack needs to know SCENARIO or DIR", "entente pack SCENARIO --out X.zip"));
    String zip =
        out.orElseThrow(
            () ->
                new UsageException(
                    "pack needs to know where to write", "add --out and the name of a zip"));
    if (!zip.endsWith(".zip")) {
      throw new UsageException("--out " + zip + ": not the name of a zip", "end it in .zip");
    }
    if (!Files.isDirectory(Path.of(from)) && !from.endsWith(".json")) {
      throw new UsageException(
          "\"" + from + "\" is neither a scenario nor a folder",
          "name a file ending in .json, or a folder that has some");
    }
    WholeFile.requireFree(Path.of(zip), overwrite);
    PackInputs inputs = ScenarioPack.inputs(Path.of(from));
    if (inputs.isFaulty()) {
      for (Finding finding : inputs.findings()) {
        console.err().println(finding);
      }
      console.err().println("Nothing was packed. entente validate shows the findings of a file.");
      return Console.FINDINGS;
    }
    for (String skipped : inputs.skipped()) {
      console.err().println("entente: note: left out " + skipped + ", which is no scenario");
    }
    var pack = ScenarioPack.of(inputs, options);
    byte[] bytes = pack.toBytes();
    WholeFile.write(Path.of(zip), overwrite, target -> target.write(bytes));
    console.out().print(PackText.written(zip, inputs, pack, bytes));
    return Console.DONE;
  }
}
