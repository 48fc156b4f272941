package io.entente.solve.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.RandomGames;
import io.entente.game.RandomTrees;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.json.proof.ProofFile;
import io.entente.json.proof.ProofReader;
import io.entente.json.proof.ProofWriter;
import io.entente.proof.BestReplyPolytope;
import io.entente.proof.Checker;
import io.entente.proof.Proof;
import io.entente.solve.Analysis;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Concept;
import io.entente.solve.Settings;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the solvers answer is proved, and stays proved when the proof is written and read. */
class VerificationTest {

  private static final EnumSet<Concept> ASKED =
      EnumSet.of(Concept.PURE, Concept.DOMINANCE, Concept.RATIONALISABLE);

  private static Verification verify(StrategicGame game) {
    EnumSet<Concept> asked = ASKED.clone();
    if (game.shape().players() == 2) {
      asked.add(Concept.MIXED);
    }
    return Verification.of(Analysis.of(game, asked, Settings.byDefault()));
  }

  private static void assertProved(StrategicGame game, String which) {
    Verification verification = verify(game);
    for (Part part : verification.parts()) {
      assertEquals(List.of(), part.notCovered(), which);
      assertTrue(part.verdict().orElseThrow().holds(), () -> which + ": " + part.verdict());
      assertEquals(part.proof().orElseThrow().steps(), part.verdict().get().steps(), which);
    }
  }

  @Test
  void answersToRandomGamesAreProved() {
    for (Shape shape : RandomGames.SHAPES) {
      for (int range = 1; range <= 9; range += 2) {
        for (long seed = 0; seed < 5; seed++) {
          String which = shape + ", range " + range + ", seed " + seed;
          assertProved(RandomGames.integers(shape, range, seed), which);
        }
      }
      assertProved(RandomGames.thirds(shape, 5), shape + ", thirds");
    }
  }

  @Test
  void degenerateGamesOfTwoPlayersAreProved() {
    for (Shape shape : List.of(Shape.of(3, 3), Shape.of(2, 5), Shape.of(4, 3), Shape.of(5, 5))) {
      for (int range = 1; range <= 3; range++) {
        for (long seed = 0; seed < 8; seed++) {
          String which = shape + ", range " + range + ", seed " + seed;
          assertProved(RandomGames.integers(shape, range, seed), which);
        }
      }
    }
  }

  @Test
  void payoffsOfAnySizeAreProved() {
    double[] sizes = {1e300, -1e300, 1e-300, 1, Math.nextUp(1.0), 0};
    for (long seed = 0; seed < 12; seed++) {
      StrategicGame like = RandomGames.integers(Shape.of(3, 3), sizes.length, seed);
      double[][] payoffs = new double[2][9];
      for (int player = 0; player < 2; player++) {
        for (int index = 0; index < 9; index++) {
          payoffs[player][index] = sizes[(int) like.payoff(player, index)];
        }
      }
      assertProved(StrategicGame.of(like.shape(), payoffs), "seed " + seed);
    }
  }

  @Test
  void answersToRandomTreesAreProved() {
    for (int players = 1; players <= 3; players++) {
      for (int range = 1; range <= 7; range += 3) {
        for (long seed = 0; seed < 20; seed++) {
          String which = players + " players, range " + range + ", seed " + seed;
          GameTree tree = RandomTrees.perfectInformation(players, 4, range, seed);
          Verification verification =
              Verification.of(tree, BackwardInduction.listingAtMost(30).solve(tree));
          assertTrue(verification.holds(), () -> which + ": " + verification.parts());
          Proof proof = verification.proofs().get(0);
          ProofFile file = new ProofFile(ProofFile.Names.of(tree), List.of(proof));
          assertEquals(file, read(ProofWriter.write("", file)), which);
          assertEquals(proof.steps(), verification.steps(), which);
        }
      }
    }
  }

  @Test
  void proofsAreTheSameAfterWritingAndReading() {
    for (Shape shape : RandomGames.SHAPES) {
      StrategicGame game = RandomGames.integers(shape, 3, 11);
      Verification verification = verify(game);
      ProofFile file = new ProofFile(ProofFile.Names.of(game), verification.proofs());
      ProofFile back = read(ProofWriter.write("a title", file));
      assertEquals(file, back, () -> shape.toString());
      for (Proof proof : back.proofs()) {
        assertTrue(Checker.check(game, proof).holds());
      }
    }
  }

  /** Matching pennies has 4 corners on each side, counted by hand: a square. */
  @Test
  void cornersOfASquare() {
    StrategicGame pennies =
        StrategicGame.bimatrix(
            new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});
    assertEquals(
        4, CornerSearch.of(BestReplyPolytope.of(pennies, 0), 10).orElseThrow().corners().size());
    assertTrue(CornerSearch.of(BestReplyPolytope.of(pennies, 0), 3).isEmpty());
  }

  static ProofFile read(String text) {
    try {
      return ProofReader.read("proof.json", text);
    } catch (Exception wrong) {
      throw new AssertionError(wrong);
    }
  }
}
