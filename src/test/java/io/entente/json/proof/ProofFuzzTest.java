package io.entente.json.proof;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.RandomGames;
import io.entente.game.RandomTrees;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.proof.Checker;
import io.entente.proof.Proof;
import io.entente.solve.Analysis;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Concept;
import io.entente.solve.Settings;
import io.entente.solve.verify.Verification;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading ends in proofs or in one message, and checking in a verdict. */
class ProofFuzzTest {

  private static final String SIGNS = "0123456789-/ \\\",:{}[]exo.tru";

  @Test
  void damagedFilesAreRefusedOrChecked() {
    StrategicGame game = RandomGames.integers(Shape.of(3, 2), 3, 4);
    EnumSet<Concept> asked = EnumSet.of(Concept.PURE, Concept.DOMINANCE, Concept.MIXED);
    var verification = Verification.of(Analysis.of(game, asked, Settings.byDefault()));
    String text =
        ProofWriter.write("", new ProofFile(ProofFile.Names.of(game), verification.proofs()));
    GameTree tree = RandomTrees.perfectInformation(2, 3, 3, 4);
    var proved = Verification.of(tree, BackwardInduction.withDefaultLimit().solve(tree));
    String other = ProofWriter.write("", new ProofFile(ProofFile.Names.of(tree), proved.proofs()));
    int read = 0;
    for (long seed = 0; seed < 3000; seed++) {
      for (Proof proof : damaged(seed % 2 == 0 ? text : other, seed)) {
        read++;
        Checker.check(game, proof);
        Checker.check(tree, proof);
      }
    }
    assertTrue(read > 50, read + " proofs read");
  }

  private static Iterable<Proof> damaged(String text, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder damaged = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> damaged.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(40)));
      }
    }
    try {
      return ProofReader.read("seed " + seed, damaged.toString()).proofs();
    } catch (ProofFileException refused) {
      assertTrue(refused.getMessage().startsWith("seed " + seed), refused::getMessage);
      return java.util.List.of();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\":\"entente/proof/2\",\"game\":{},\"proofs\":[]}",
        "{\"format\":\"entente/proof/1\",\"game\":{},\"proofs\":[]}",
        "{\"format\":\"entente/proof/1\",\"format\":\"entente/proof/1\",\"game\":{},\"proofs\":[]}",
      })
  void otherFilesAreRefused(String text) {
    assertThrows(ProofFileException.class, () -> ProofReader.read("other.json", text));
  }
}
