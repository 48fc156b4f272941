package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What comes about at the central reading of scenarios whose moves are taken in turn: the formulas
 * are written out here from the description of each model, with the means of its distributions.
 */
class TurnVerdictsTest {

  private static final String FOLDER = "scenarios/korea/";

  /** The mean of a triangular distribution. */
  private static double mean(double low, double mode, double high) {
    return (low + mode + high) / 3;
  }

  private static double at(boolean here, double weight) {
    return here ? weight : 0;
  }

  @Test
  void indiaHedges() {
    BruteGame game =
        new BruteGame(
                moves -> {
                  String india = moves.get("India");
                  boolean press = moves.get("China").equals("press");
                  boolean supply = moves.get("Russia").equals("supply");
                  double share = Map.of("stay", 1.0, "hedge", 0.75, "shift", 0.1).get(india);
                  double bought = share * (supply ? 1 : 0.4);
                  double near = Map.of("stay", 1.0, "hedge", 0.5, "shift", 0.0).get(india);
                  double west = Map.of("stay", 0.0, "hedge", 0.45, "shift", 1.0).get(india);
                  double change = Map.of("stay", 0.0, "hedge", 0.3, "shift", 1.0).get(india);
                  return new double[] {
                    at(!supply, mean(0.2, 0.8, 2)) - at(press, mean(0.3, 0.8, 1.5)),
                    (mean(1.5, 3, 4) + mean(0.3, 1, 2)) * bought
                        - at(press && supply, mean(0.2, 1, 2.5)),
                    mean(2, 3.5, 5) * bought
                        - 0.65 * mean(1, 2.5, 4) * near
                        + mean(2, 3, 4.5) * west
                        - mean(1.5, 3, 4.5) * change
                  };
                })
            .actor("China", "press", "leave")
            .actor("Russia", "supply", "scale_back")
            .actor("India", "stay", "hedge", "shift");
    assertEquals(Map.of("China", "leave", "Russia", "supply", "India", "hedge"), game.path());
    game.assertPathOf(FOLDER + "india-hedge.json");
    game.assertEveryPayoffOf(FOLDER + "india-hedge.json");
    game.assertStableOf(FOLDER + "india-hedge.json", "--form", "simultaneous");
  }

  @Test
  void europeEngagesAndTheDprkOpensUp() {
    Map<String, double[]> cells =
        Map.of(
            "engage,open", new double[] {mean(1, 2.5, 4), mean(0.5, 1.8, 3)},
            "engage,align", new double[] {-mean(0.5, 1.5, 2.5), mean(0.5, 1.5, 3)},
            "lump,open", new double[] {-mean(0.5, 1, 2), mean(-2, -0.3, 1)},
            "lump,align", new double[] {-mean(1.5, 3, 4.5), mean(0.5, 2, 3)},
            "ignore,open", new double[] {-mean(0, 0.5, 1), mean(0, 0.5, 1)},
            "ignore,align", new double[] {-mean(1, 2, 3), mean(0.7, 1.7, 3)});
    BruteGame game =
        new BruteGame(
                moves -> {
                  double[] cell = cells.get(moves.get("EU") + "," + moves.get("DPRK"));
                  double home = at(moves.get("EU").equals("engage"), mean(0, 0.8, 2));
                  return new double[] {cell[0] - home, cell[1]};
                })
            .actor("EU", "engage", "lump", "ignore")
            .actor("DPRK", "open", "align");
    assertEquals(Map.of("EU", "engage", "DPRK", "open"), game.path());
    game.assertPathOf(FOLDER + "europe-and-dprk.json");
    game.assertEveryPayoffOf(FOLDER + "europe-and-dprk.json");
    game.assertStableOf(FOLDER + "europe-and-dprk.json", "--form", "simultaneous");
    JsonObject lumped =
        Call.json("solve", FOLDER + "europe-and-dprk.json", "--view", "lumped_together");
    assertEquals(
        "align",
        lumped
            .getAsJsonObject("subgamePerfect")
            .getAsJsonArray("equilibria")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("path")
            .get("DPRK")
            .getAsString());
  }

  private static double[] trouble(Map<String, String> moves) {
    int grade = java.util.List.of("quiet", "some", "much").indexOf(moves.get("DPRK"));
    boolean court = moves.get("Allies").equals("court");
    boolean help = moves.get("China").equals("help");
    double felt = new double[] {0, 0.6, 1}[grade];
    double over = new double[] {0, mean(0, 0.1, 0.3), 1}[grade];
    double calmed = help ? 1 - mean(0.2, 0.4, 0.7) : 1;
    double shielded = court ? 1 : 1 - mean(0.1, 0.3, 0.5);
    double price = at(court && help, mean(0.5, 1.5, 3));
    return new double[] {
      mean(0.5, 2, 3.5) * felt
          - mean(1, 2.5, 4) * over * calmed
          - at(help, mean(0.5, 1.5, 2.5) * felt),
      -mean(3, 4, 5) * new double[] {0, 0.4, 1}[grade] * calmed * shielded
          - price
          - at(!court, mean(0.5, 1.2, 2.5)),
      mean(1, 2, 4) * felt * calmed
          + at(court, mean(0.5, 1.5, 3) * felt * (help ? 1 : 0.5))
          + price
          - mean(3, 4, 5) * over * calmed
          - at(help, mean(0.5, 1.2, 2.5))
          - at(!court, mean(1.5, 2.5, 4) * (help ? 0.8 : 1))
    };
  }

  @Test
  void someTroubleIsMadeAndTheAllianceArms() {
    BruteGame game =
        new BruteGame(TurnVerdictsTest::trouble)
            .actor("DPRK", "quiet", "some", "much")
            .actor("Allies", "court", "bypass")
            .actor("China", "help", "decline");
    assertEquals(Map.of("DPRK", "some", "Allies", "bypass", "China", "decline"), game.path());
    game.assertPathOf(FOLDER + "trouble-as-a-resource.json");
    game.assertEveryPayoffOf(FOLDER + "trouble-as-a-resource.json");
    game.assertStableOf(FOLDER + "trouble-as-a-resource.json", "--form", "simultaneous");
  }

  /** A China that is courted is best off with some trouble, whether it helps or declines. */
  @Test
  void chinaLikesSomeTroubleBest() {
    for (String answer : new String[] {"help", "decline"}) {
      double[] worth = new double[3];
      String[] grades = {"quiet", "some", "much"};
      for (int g = 0; g < 3; g++) {
        Map<String, String> moves = Map.of("DPRK", grades[g], "Allies", "court", "China", answer);
        worth[g] = trouble(moves)[2];
        String profile = "DPRK=" + grades[g] + ",Allies=court,China=" + answer;
        JsonObject told =
            Call.json("explain", FOLDER + "trouble-as-a-resource.json", "--profile", profile)
                .getAsJsonObject("actors")
                .getAsJsonObject("China");
        assertEquals(worth[g], told.get("payoff").getAsDouble(), 1e-9);
      }
      assertEquals(true, worth[1] > worth[0] && worth[1] > worth[2], answer);
    }
  }

  /** Weights are pooled by hand: sum of share, strength and probability, over the count and one. */
  @Test
  void noTalksBegin() {
    double aid = 0.5;
    double bite = mean(0.2, 0.7, 1);
    double trust = mean(0, 0.4, 0.8);
    double talks = (3 * 0.85 + 3 * 0.85) / 3;
    double weapons = (-5 * 0.5 - 4 * 0.85 - 4 * 0.7) / 4;
    double pressure = (0.5 * 3 * 0.85 + 0.5 * 3 * 0.85) / 3;
    double hardship = (-3 * 0.85 - 5 * 0.5 - 3 * 0.5 - 4 * 0.85) / 5;
    double technology = (5 * 0.85 + 3 * 0.7 + 4 * 0.5 + 5 * 0.85) / 5;
    double alone = -4 * 0.5 / 2;
    double brokenOff = -3 * 0.85 / 2;
    BruteGame game =
        new BruteGame(
                moves -> {
                  boolean offer = moves.get("US").equals("offer");
                  boolean build = moves.get("DPRK").equals("build");
                  double left = offer && !build ? 1 - trust : 1;
                  return new double[] {
                    at(offer && !build, talks)
                        + at(build, weapons * (0.5 + 0.5 * aid))
                        - at(offer && build, mean(0.3, 1, 2))
                        + at(!offer, pressure),
                    hardship * bite * (1 - 0.7 * aid) * left
                        + at(build, technology * aid + mean(0.3, 1, 2) + alone * (1 - aid))
                        + at(!build, brokenOff * left)
                  };
                })
            .actor("US", "offer", "wait")
            .actor("DPRK", "talk", "build");
    assertEquals(Map.of("US", "wait", "DPRK", "build"), game.path());
    game.assertPathOf(FOLDER + "denuclearisation-talks.json");
    game.assertEveryPayoffOf(FOLDER + "denuclearisation-talks.json");
    game.assertStableOf(FOLDER + "denuclearisation-talks.json", "--form", "simultaneous");
  }

  @Test
  void aPairThatIsSeenShipsInTheOpen() {
    BruteGame game = ExposureByHand.game();
    assertEquals(Map.of("Pair", "open", "US", "hold"), game.path());
    game.assertPathOf(FOLDER + "exposure.json");
    game.assertEveryPayoffOf(FOLDER + "exposure.json");
  }
}
