package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written reads back as an equal game. */
class RoundTripTest {

  private static final String[] PIECES = {
    "a", " ", "\"", "\\", "\\\\", "{", "}", ",", "\n", "\r\n", "1/3", "\u00e9", "\ud83d\ude00", "t"
  };

  private static String label(Random random) {
    StringBuilder label = new StringBuilder();
    for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
      label.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return label.toString();
  }

  private static List<String> labels(Random random, int count) {
    List<String> labels = new ArrayList<>();
    for (int made = 0; made < count; made++) {
      labels.add(label(random));
    }
    return labels;
  }

  private static Rational payoff(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> Rational.of(random.nextInt(20) - 10);
      case 1 -> Rational.of(random.nextInt(20) - 10, 1 + random.nextInt(9));
      case 2 -> Rational.ofDouble(random.nextGaussian());
      case 3 -> Rational.ofDouble((random.nextDouble() - 0.5) * 1e300);
      case 4 -> Rational.ofDouble(random.nextDouble() * Double.MIN_VALUE * 1e6);
      case 5 -> Rational.of(new BigInteger(200, random), new BigInteger(100, random).setBit(0));
      default -> Rational.parse("0.10");
    };
  }

  @Test
  void everyPublishedGame() throws Exception {
    List<Path> files;
    try (Stream<Path> list = Files.list(GameFiles.FOLDER)) {
      files = list.filter(f -> f.toString().endsWith("fg")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      if (file.toString().endsWith(".nfg")) {
        StrategicGame game = NormalFormFile.read(file);
        assertEquals(game, GameFiles.gameOf(GameFiles.text(game)), file.toString());
      } else {
        GameTree tree = ExtensiveFormFile.read(file);
        assertEquals(tree, GameFiles.treeOf(GameFiles.text(tree)), file.toString());
      }
    }
  }

  @Test
  void randomGamesWithAnyPayoffsAndNames() throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int players = 1 + random.nextInt(4);
      List<List<String>> strategies = new ArrayList<>();
      for (int player = 0; player < players; player++) {
        strategies.add(labels(random, 1 + random.nextInt(4)));
      }
      StrategicGameBuilder builder =
          StrategicGame.builder(label(random), labels(random, players), strategies)
              .comment(label(random));
      int outcomes = random.nextBoolean() ? 0 : 1 + random.nextInt(4);
      for (int outcome = 0; outcome < outcomes; outcome++) {
        builder.addOutcome(Outcome.of(label(random), payoffs(random, players)));
      }
      for (int index = 0; index < builder.shape().profiles(); index++) {
        for (int player = 0; player < players && outcomes == 0; player++) {
          builder.payoff(player, index, payoff(random));
        }
        if (outcomes > 0) {
          builder.outcome(index, random.nextInt(outcomes + 1));
        }
      }
      StrategicGame game = builder.build();
      assertEquals(game, GameFiles.gameOf(GameFiles.text(game)), "seed " + seed);
    }
  }

  private static Rational[] payoffs(Random random, int players) {
    Rational[] payoffs = new Rational[players];
    for (int player = 0; player < players; player++) {
      payoffs[player] = payoff(random);
    }
    return payoffs;
  }

  @Test
  void randomTrees() throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int players = 1 + random.nextInt(3);
      GameTreeBuilder builder =
          GameTree.builder(label(random), labels(random, players)).comment(label(random));
      int[] missing = {1};
      while (missing[0] > 0) {
        missing[0] += addNode(builder, random, players, missing[0]) - 1;
      }
      GameTree tree = builder.build();
      GameTree again = GameFiles.treeOf(GameFiles.text(tree));
      assertEquals(tree, again, "seed " + seed);
      assertEquals(GameFiles.text(tree), GameFiles.text(again), "seed " + seed);
    }
  }

  private static int addNode(GameTreeBuilder builder, Random random, int players, int missing) {
    int outcome =
        random.nextInt(3) == 0
            ? 0
            : builder.addOutcome(Outcome.of(label(random), payoffs(random, players)));
    int kind = missing > 6 ? 2 : random.nextInt(3);
    if (kind == 2) {
      builder.terminal(label(random), outcome);
      return 0;
    }
    int actions = 1 + random.nextInt(3);
    if (kind == 1) {
      List<Rational> chances = new ArrayList<>();
      Rational rest = Rational.ONE;
      for (int action = 1; action < actions; action++) {
        chances.add(Rational.of(1, 3 + random.nextInt(9)));
        rest = rest.minus(chances.get(action - 1));
      }
      chances.add(rest);
      int move = builder.addChanceMove(label(random), labels(random, actions), chances);
      builder.chance(label(random), move, outcome);
      return actions;
    }
    int set =
        builder.addInformationSet(random.nextInt(players), label(random), labels(random, actions));
    builder.decision(label(random), set, outcome);
    return actions;
  }

  @Test
  void numbersOfInformationSetsThatRepeatAreReplaced() throws Exception {
    GameTreeBuilder builder = GameTree.builder("", List.of("Only"));
    int first = builder.addInformationSet(new InformationSet(0, 1, "a", List.of("x")));
    int second = builder.addInformationSet(new InformationSet(0, 1, "b", List.of("y", "z")));
    builder.decision(first);
    builder.decision(second);
    builder.terminal(1);
    builder.terminal(2);
    GameTree tree = GameFiles.treeOf(GameFiles.text(builder.build()));
    assertEquals(List.of("a", "b"), tree.informationSets().stream().map(s -> s.name()).toList());
    assertEquals(2, tree.informationSets().get(1).number());
  }

  @Test
  void writtenPayoffsHaveNoExponent() throws Exception {
    StrategicGame game =
        StrategicGame.of(
            "", List.of("Only"), List.of(List.of("a", "b")), new double[][] {{1.5e20, -2.5e-9}});
    assertTrue(GameFiles.text(game).endsWith("150000000000000000000\n-0.0000000025\n"));
  }
}
