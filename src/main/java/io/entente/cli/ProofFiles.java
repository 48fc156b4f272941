package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.proof.ProofFile;
import io.entente.json.proof.ProofFileException;
import io.entente.json.proof.ProofReader;
import io.entente.json.proof.ProofWriter;
import io.entente.json.solution.CheckJson;
import io.entente.proof.Checker;
import io.entente.proof.Proof;
import io.entente.proof.Verdict;
import io.entente.report.solution.CheckText;
import io.entente.solve.verify.Verification;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Proofs that were kept: reads them, and checks them against a game. */
final class ProofFiles {

  /** The largest file that is read, in bytes. */
  private static final long LIMIT = 512L << 20;

  private ProofFiles() {}

  /** Refuses a place where something else than a proof is. */
  static void requireReplaceable(Path file) {
    if (Files.isRegularFile(file)) {
      try (var in = Files.newInputStream(file)) {
        String start = new String(in.readNBytes(200), StandardCharsets.UTF_8);
        if (start.contains("\"entente/proof/")) {
          return;
        }
      } catch (IOException unreadable) {
        throw new FileProblem(file + ": cannot be read", "check that you may read it");
      }
      throw new FileProblem(
          file + " exists already, and is no proof", "name another file, or delete it first");
    }
    WholeFile.requireFree(file, true);
    WholeFile.folder(file);
  }

  /** The proofs of answers to a game in strategic form, as text. */
  static String text(StrategicGame game, Verification verification) {
    return ProofWriter.write(
        game.title(), new ProofFile(ProofFile.Names.of(game), verification.proofs()));
  }

  /** The proofs of answers to a tree, as text. */
  static String text(GameTree tree, Verification verification) {
    return ProofWriter.write(
        tree.title(), new ProofFile(ProofFile.Names.of(tree), verification.proofs()));
  }

  /** Checks a kept proof against a game in strategic form. */
  static int check(StrategicGame game, String file, FormatOption format, Console console) {
    List<Proof> proofs = proofs(file, ProofFile.Names.of(game));
    List<Verdict> verdicts = verdicts(proofs, proof -> Checker.check(game, proof));
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? CheckJson.of(proofs, verdicts)
                : CheckText.of(game, proofs, verdicts, format.layout()));
    return code(file, verdicts, console);
  }

  /** Checks a kept proof against a tree, or against its strategic form if it is about that. */
  static int check(
      GameTree tree,
      Function<GameTree, StrategicGame> strategicForm,
      String file,
      FormatOption format,
      Console console) {
    if (!read(file).about().isTree()) {
      return check(strategicForm.apply(tree), file, format, console);
    }
    List<Proof> proofs = proofs(file, ProofFile.Names.of(tree));
    List<Verdict> verdicts = verdicts(proofs, proof -> Checker.check(tree, proof));
    console
        .out()
        .print(
            format.format() == FormatOption.Format.JSON
                ? CheckJson.of(proofs, verdicts)
                : CheckText.of(tree, proofs, verdicts, format.layout()));
    return code(file, verdicts, console);
  }

  private static List<Verdict> verdicts(List<Proof> proofs, Function<Proof, Verdict> checker) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Proof proof : proofs) {
      verdicts.add(checker.apply(proof));
    }
    return verdicts;
  }

  private static int code(String file, List<Verdict> verdicts, Console console) {
    for (Verdict verdict : verdicts) {
      if (!verdict.holds()) {
        return console.fail(
            Console.FINDINGS,
            file + " does not hold for this game",
            "was it made for this file, with the same view and the same --set and --form?");
      }
    }
    return Console.DONE;
  }

  private static List<Proof> proofs(String file, ProofFile.Names game) {
    ProofFile kept = read(file);
    if (!kept.about().equals(game)) {
      throw new FileProblem(
          file + " is about another game: " + difference(kept.about(), game),
          "check it with the game, and the options, that it was made with");
    }
    if (kept.proofs().isEmpty()) {
      throw new FileProblem(file + " holds no proof", "entente solve GAME --proof FILE writes one");
    }
    return kept.proofs();
  }

  private static String difference(ProofFile.Names kept, ProofFile.Names game) {
    if (!kept.players().equals(game.players())) {
      return "its players are " + String.join(", ", kept.players());
    }
    if (kept.isTree() != game.isTree()) {
      return kept.isTree() ? "its players move in turn" : "its players move at once";
    }
    return kept.tieTolerances().equals(game.tieTolerances())
        ? "its strategies have other names"
        : "its payoffs tie at other differences";
  }

  private static ProofFile read(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new FileProblem(
          file + ": " + (Files.exists(path) ? "this is not a file" : "there is no such file"),
          "check the name and the folder");
    }
    try {
      if (Files.size(path) > LIMIT) {
        throw new FileProblem(
            file + ": has more than the " + (LIMIT >> 20) + " MB that are read", "");
      }
      return ProofReader.read(file, Files.readString(path));
    } catch (ProofFileException faulty) {
      throw new FileProblem(faulty.getMessage(), "entente solve GAME --proof FILE writes a proof");
    } catch (CharacterCodingException coding) {
      throw new FileProblem(file + ": is not UTF-8", "is this the right file?");
    } catch (IOException unreadable) {
      throw new FileProblem(file + ": cannot be read", "check that you may read it");
    }
  }
}
