package io.entente.cli;

import io.entente.json.proof.ProofFileException;
import io.entente.json.proof.TraceFile;
import io.entente.json.proof.TraceReader;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.TraceChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente exercise check FILE} */
@Command(
    description =
        "Goes through the steps of a solution again, number by number, against the game that"
            + " stands in the file, and says whether they hold and carry what is claimed. What"
            + " checks shares nothing with what solved.",
    footer = {
      "",
      "  entente exercise show classics 1 --format json > first.json",
      "  entente exercise check first.json"
    })
final class ExerciseCheck implements Callable<Integer> {

  /** The largest file that is read, in bytes. */
  private static final long LIMIT = 64L << 20;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "an exercise, as entente exercise show --format json writes it, or one trace of it")
  private String file = "";

  @Mixin private HelpOption help = new HelpOption();

  ExerciseCheck(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<TraceFile> traces = read();
    if (traces.isEmpty()) {
      console.out().println(file + ": no question in it has a trace");
      return Console.DONE;
    }
    int wrong = 0;
    for (TraceFile one : traces) {
      String name = one.name().isEmpty() ? "the trace" : one.name();
      Optional<TraceChecker.Finding> finding = TraceChecker.check(one.trace(), one.subject());
      console.out().println(name + ": " + verdict(one, finding));
      wrong += finding.isPresent() ? 1 : 0;
    }
    return wrong == 0 ? Console.DONE : Console.FINDINGS;
  }

  private static String verdict(TraceFile file, Optional<TraceChecker.Finding> finding) {
    int steps = file.trace().steps().size();
    String kind = file.trace().claim().kind().word();
    if (finding.isEmpty()) {
      return steps
          + (steps == 1 ? " step holds" : " steps hold")
          + " and "
          + (steps == 1 ? "carries" : "carry")
          + " the claim ("
          + kind
          + ")";
    }
    String why = finding.get().why();
    if (finding.get().step().isEmpty()) {
      return "the steps do not carry the claim (" + kind + "): " + why;
    }
    int at = finding.get().step().get();
    Step step = file.trace().steps().get(at);
    return "step " + (at + 1) + " (" + step.rule().word() + ") does not hold: " + why;
  }

  private List<TraceFile> read() {
    Path path = FileProblem.requireFile(file);
    try {
      if (Files.size(path) > LIMIT) {
        throw new FileProblem(
            file + ": larger than any trace", "check the traces of one exercise at a time");
      }
      return TraceReader.read(file, Files.readString(path, StandardCharsets.UTF_8));
    } catch (ProofFileException faulty) {
      throw new FileProblem(
          faulty.getMessage(), "entente exercise show --format json writes such a file");
    } catch (IOException unreadable) {
      throw new FileProblem(file + ": cannot be read", "check that it is text and may be read");
    }
  }
}
