package io.entente.json.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.game.GameTree;
import io.entente.game.RandomGames;
import io.entente.game.RandomTrees;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.proof.Checker;
import io.entente.proof.DominanceProof;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.Proof;
import io.entente.proof.PureProof;
import io.entente.proof.Verdict;
import io.entente.solve.Analysis;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Concept;
import io.entente.solve.Settings;
import io.entente.solve.verify.Verification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * A proof that was changed in one place proves nothing false: each number, word, entry and key is
 * changed, left out, doubled and swapped in turn, and whatever still holds is compared with the
 * truth found by trying everything.
 */
class ProofMutationsTest {

  private int mutations;

  private final List<String> survivors = new ArrayList<>();

  private void mutate(
      ProofFile file, Function<Proof, Verdict> checker, Predicate<Proof> truth, String which) {
    JsonObject original = JsonParser.parseString(ProofWriter.write("", file)).getAsJsonObject();
    for (Mutations.Mutation mutation : Mutations.of(original.get("proofs"), "proofs")) {
      JsonObject changed = original.deepCopy();
      changed.add("proofs", mutation.value());
      mutations++;
      for (Proof proof : proofs(changed)) {
        boolean untouched = file.proofs().contains(proof);
        if (!untouched && checker.apply(proof).holds()) {
          if (mutation.stated() || !truth.test(proof)) {
            survivors.add(which + ": " + mutation.what());
          }
        }
      }
    }
  }

  private static List<Proof> proofs(JsonElement json) {
    try {
      return ProofReader.read("changed.json", json.toString()).proofs();
    } catch (ProofFileException refused) {
      return List.of();
    }
  }

  @Test
  void noChangedProofAboutAStrategicGameShowsSomethingFalse() {
    List<Shape> shapes = List.of(Shape.of(2, 2), Shape.of(3, 2), Shape.of(2, 2, 2), Shape.of(3));
    for (Shape shape : shapes) {
      for (int range : new int[] {2, 8}) {
        StrategicGame game = RandomGames.integers(shape, range, 20 + range);
        EnumSet<Concept> asked =
            EnumSet.of(Concept.PURE, Concept.DOMINANCE, Concept.RATIONALISABLE);
        if (shape.players() == 2) {
          asked.add(Concept.MIXED);
        }
        Verification verification = Verification.of(Analysis.of(game, asked, Settings.byDefault()));
        assertTrue(verification.holds());
        Predicate<Proof> truth = proof -> isTrue(game, proof, verification.proofs());
        assertTrue(verification.proofs().stream().allMatch(truth));
        for (Proof proof : verification.proofs()) {
          ProofFile file = new ProofFile(ProofFile.Names.of(game), List.of(proof));
          mutate(file, changed -> Checker.check(game, changed), truth, shape + ", " + range);
        }
      }
    }
    assertEquals(List.of(), survivors);
    assertTrue(mutations > 1500, () -> mutations + " mutations");
  }

  private static boolean isTrue(StrategicGame game, Proof proof, List<Proof> originals) {
    if (proof instanceof PureProof pure) {
      return ClaimTruth.isTrue(game, pure);
    }
    if (proof instanceof DominanceProof dominance && !dominance.byMixtures()) {
      return ClaimTruth.isTrue(game, dominance);
    }
    if (proof instanceof DominanceProof mixtures) {
      return mixtures.remaining().equals(remaining(originals));
    }
    MixedProof complete =
        (MixedProof)
            originals.stream().filter(MixedProof.class::isInstance).findAny().orElseThrow();
    return ClaimTruth.isTrue(game, (MixedProof) proof, complete);
  }

  /** What mixtures leave over does not depend on the order, so only one claim is true. */
  private static List<List<Integer>> remaining(List<Proof> originals) {
    for (Proof proof : originals) {
      if (proof instanceof DominanceProof dominance && dominance.byMixtures()) {
        return dominance.remaining();
      }
    }
    throw new AssertionError("no proof of dominance by mixtures");
  }

  @Test
  void noChangedProofAboutATreeShowsSomethingFalse() {
    int trees = 0;
    for (long seed = 0; trees < 3; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2, 3, 3, seed);
      if (tree.informationSets().size() < 3 || tree.informationSets().size() > 7) {
        continue;
      }
      trees++;
      var solution = BackwardInduction.withDefaultLimit().solve(tree);
      assertEquals(
          Optional.of(ClaimTruth.count(tree)), solution.total().map(total -> total.longValue()));
      Verification verification = Verification.of(tree, solution);
      assertTrue(verification.holds());
      mutate(
          new ProofFile(ProofFile.Names.of(tree), verification.proofs()),
          proof -> Checker.check(tree, proof),
          proof -> ClaimTruth.isTrue(tree, (InductionProof) proof),
          "tree " + seed);
    }
    assertEquals(List.of(), survivors);
    assertTrue(mutations > 200, () -> mutations + " mutations");
  }
}
