package io.entente.cli;

import io.entente.solve.verify.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The options by which answers are proved, proofs kept, and kept proofs checked. */
final class ProofOptions {

  @Option(
      names = "--verify",
      description =
          "proves the answers and has the proofs checked by code that knows no solver; says what"
              + " was not proved; fails if a proof does")
  private boolean verify;

  @Option(
      names = "--proof",
      paramLabel = "FILE",
      description = "as --verify, and writes the proofs to FILE (.json) for others to check")
  private String proof = "";

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description =
          "solves nothing: checks the proofs in FILE against GAME and says what they show")
  private String check = "";

  /** Whether a kept proof is to be checked, and nothing solved. */
  boolean isCheck() {
    return !check.isEmpty();
  }

  /** Whether a proof is asked for in any way. */
  boolean isAsked() {
    return verify || !proof.isEmpty() || isCheck();
  }

  /** The file of the kept proof. */
  String kept() {
    return check;
  }

  /** Refuses options that contradict each other. */
  void requireSense(List<String> concepts, FormatOption format) {
    if (isCheck()) {
      format.require("--check", FormatOption.Format.TEXT, FormatOption.Format.JSON);
    }
    if (isCheck() && (verify || !proof.isEmpty() || !concepts.isEmpty())) {
      throw new UsageException(
          "--check solves nothing, so it goes with no --concept, --verify or --proof",
          "leave those out; the file says what it proves");
    }
    if (!proof.isEmpty()) {
      if (!proof.endsWith(".json")) {
        throw new UsageException("--proof " + proof + ": a proof is a .json file", "name it so");
      }
      ProofFiles.requireReplaceable(Path.of(proof));
    }
  }

  /** What was proved of the answers, if that was asked for. */
  Optional<Verification> verify(Supplier<Verification> verification) {
    return verify || !proof.isEmpty() ? Optional.of(verification.get()) : Optional.empty();
  }

  /** Keeps the proofs if they hold and that was asked for; returns the exit code of the command. */
  int finish(Optional<Verification> verification, Console console, Supplier<String> text) {
    if (verification.isEmpty()) {
      return Console.DONE;
    }
    if (!verification.get().holds()) {
      return console.fail(
          Console.FINDINGS,
          "an answer has no proof that holds",
          "do not rely on it; the last lines of the text, or \"failures\" in the JSON, say where");
    }
    if (!proof.isEmpty()) {
      WholeFile.write(Path.of(proof), text.get());
    }
    return Console.DONE;
  }
}
