package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is stable at the central reading of scenarios whose moves are taken at once: the formulas
 * are written out here, with the means of distributions and with weights pooled by hand (sum of
 * share, signed strength and probability, over the number of claims and one).
 */
class OnceVerdictsTest {

  private static final String FOLDER = "scenarios/korea/";

  private static double mean(double low, double mode, double high) {
    return (low + mode + high) / 3;
  }

  private static double at(boolean here, double weight) {
    return here ? weight : 0;
  }

  /** Each side's payoff: what it expects if the other builds up anyway with this fear. */
  private static double feared(boolean mine, boolean others, double fear) {
    return (1 - fear) * plain(mine, others) + fear * plain(mine, true);
  }

  private static double plain(boolean builds, boolean otherBuilds) {
    if (builds) {
      return otherBuilds ? mean(-2, -0.5, 0.5) : mean(1, 2.5, 4.5);
    }
    return otherBuilds ? -mean(1, 3, 4) : mean(2, 3, 4);
  }

  private static BruteGame race(double fear) {
    return new BruteGame(
            moves -> {
              boolean allies = moves.get("Allies").equals("build");
              boolean axis = moves.get("Axis").equals("build");
              return new double[] {feared(allies, axis, fear), feared(axis, allies, fear)};
            })
        .actor("Allies", "restrain", "build")
        .actor("Axis", "restrain", "build");
  }

  @Test
  void bothBuildUp() {
    BruteGame game = race(2.0 / 7);
    assertEquals(List.of(Map.of("Allies", "build", "Axis", "build")), game.stable());
    game.assertStableOf(FOLDER + "security-dilemma.json");
    game.assertEveryPayoffOf(FOLDER + "security-dilemma.json");
  }

  /**
   * Holding back pays if (1 - m) 3 - m 8/3 exceeds (1 - m) 8/3 - m 2/3, so for a fear m of less
   * than 1/7: there both holding back and both building up last.
   */
  @Test
  void withLittleFearBothMayHoldBack() {
    double border = 1.0 / 7;
    for (double fear : new double[] {0, border - 0.001, border + 0.001, 1}) {
      BruteGame game = race(fear);
      assertEquals(fear < border ? 2 : 1, game.stable().size());
      game.assertStableOf(
          FOLDER + "security-dilemma.json",
          "--set",
          "fear_allies=" + fear,
          "--set",
          "fear_axis=" + fear);
    }
  }

  /** 0.5 times 0.9 exceeds 0.5 times 0.8; with 0.5 for each of the four the two are equal. */
  @Test
  void theSpiralTurnsWhereRepliesOutweighBurdens() {
    assertEquals("yes", spiral("0.9", "0.8"));
    assertEquals("no", spiral("0.7", "0.8"));
    assertEquals("no", spiral("0.5", "0.5"));
  }

  private static String spiral(String reply, String burden) {
    JsonObject answer =
        Call.json(
            "test",
            FOLDER + "security-dilemma.json",
            "--samples",
            "10",
            "--outcome",
            "unstable spiral",
            "--set",
            "reply_allies=0.5",
            "--set",
            "burden_allies=0.5",
            "--set",
            "reply_axis=" + reply,
            "--set",
            "burden_axis=" + burden);
    JsonObject outcome = answer.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    return outcome.get("verdict").getAsString().equals("always") ? "yes" : "no";
  }

  @Test
  void theRegimeOfSanctions() {
    double trade = (2 * 0.7 + 5 * 0.85 + 0.5 * 3 * 0.5) / 4;
    double standing = (-3 * 0.95 - 2 * 0.95 - 3 * 0.7 - 1 * 0.7 - 0.5 * 3 * 0.7) / 6;
    double distance = 1 * 0.95 / 2;
    double defiance = (3 * 0.85 + 0.5 * 4 * 0.85) / 3;
    double bite = 1 - mean(0, 0.2, 0.6);
    double calm = bite * (4 * 0.85 + 2 * 0.95 + 2 * 0.95 + 2 * 0.95) / 5;
    double burden = 0.65 * (-3 * 0.95 - 3 * 0.5) / 3;
    double turnsAway = (-4 * 0.7 - 3 * 0.5) / 3;
    double norms = (-4 * 0.5 - 2 * 0.85) / 3;
    double westLeaks = (-3 * 0.85 - 4 * 0.85 - 4 * 0.7 - 3 * 0.85) / 5;
    double nearLeaks = (-4 * 0.85 - 4 * 0.85) / 3;
    double watching = mean(0.1, 0.3, 0.8);
    BruteGame game =
        new BruteGame(
                moves -> {
                  boolean russia = moves.get("Russia").equals("enforce");
                  boolean china = moves.get("China").equals("enforce");
                  boolean west = moves.get("US_EU").equals("enforce");
                  boolean near = moves.get("KR_JP").equals("enforce");
                  double covered = (china ? 0.9 : 0) + (russia ? 0.1 : 0);
                  double watched = west ? (near ? 1 : 0.9) : near ? 0.7 : 0.5;
                  double hole = russia && china ? 0 : russia || china ? 0.6 : 1;
                  double shown = west ? (near ? 0.6 : 0.7) : near ? 0.85 : 1;
                  return new double[] {
                    russia
                        ? distance
                        : trade * (china ? 1 : 0.8)
                            + standing * watched
                            + defiance * (west ? 1 : 0.5),
                    calm * covered
                        + at(china, burden)
                        + at(china && !russia, turnsAway)
                        + at(!china, norms * (russia ? 0.5 : 1) * watched),
                    westLeaks * hole * shown - at(west, watching),
                    nearLeaks * hole * shown - at(near, watching)
                  };
                })
            .actor("Russia", "enforce", "leak")
            .actor("China", "enforce", "leak")
            .actor("US_EU", "enforce", "leak")
            .actor("KR_JP", "enforce", "leak");
    game.assertStableOf(FOLDER + "sanctions-regime.json");
    game.assertEveryPayoffOf(FOLDER + "sanctions-regime.json");
    assertEquals(
        List.of(Map.of("Russia", "leak", "China", "leak", "US_EU", "enforce", "KR_JP", "leak")),
        game.stable());
  }

  /** The contest success function of Tullock (1980). */
  private static double leaning(boolean china, boolean russia, boolean us) {
    double pair =
        (china ? 2 : 1) + (russia ? 2 : 1) + (china && russia ? 2 * mean(0, 0.5, 1.5) : 0);
    double against = mean(1, 2, 3) * (us ? 2 : 1);
    return Math.pow(pair, 1.5) / (Math.pow(pair, 1.5) + Math.pow(against, 1.5));
  }

  @Test
  void campaignsComeTogetherOrNotAtAll() {
    double chinaOrder = (3 * 0.85 + 3 * 0.95 + 2 * 0.85 + 3 * 0.85) / 5;
    double russiaOrder = (3 * 0.95 + 2 * 0.85 + 3 * 0.5 + 3 * 0.85) / 5;
    double yuan = 2 * 0.85 / 2;
    double ranks = -0.5 * 3 * 0.95 / 2;
    double polarised = (-0.5 * 5 * 0.85 - 0.5 * 4 * 0.5) / 3;
    double usOrder = (-3 * 0.85 - 4 * 0.7) / 3;
    double effort = mean(0.1, 0.3, 0.6);
    BruteGame game =
        new BruteGame(
                moves -> {
                  boolean china = moves.get("China").equals("campaign");
                  boolean russia = moves.get("Russia").equals("campaign");
                  boolean us = moves.get("US").equals("campaign");
                  double lean = leaning(china, russia, us);
                  return new double[] {
                    chinaOrder * lean
                        + at(china && russia, yuan)
                        + at(!china && russia, ranks)
                        + at(china, polarised * (russia ? 1 : 0.5))
                        - at(china, effort),
                    russiaOrder * lean + at(china && russia, yuan) - at(russia, effort),
                    usOrder * lean - at(us, effort)
                  };
                })
            .actor("China", "campaign", "usual")
            .actor("Russia", "campaign", "usual")
            .actor("US", "campaign", "usual");
    game.assertStableOf(FOLDER + "contest-over-the-order.json");
    game.assertEveryPayoffOf(FOLDER + "contest-over-the-order.json");
    assertEquals(
        List.of(
            Map.of("China", "campaign", "Russia", "campaign", "US", "campaign"),
            Map.of("China", "usual", "Russia", "usual", "US", "campaign")),
        game.stable());
    assertTrue(
        leaning(true, true, true) - leaning(false, true, true)
            > leaning(true, false, true) - leaning(false, false, true));
  }

  /**
   * Each side mixes so that the other is indifferent. Washington: c G + (1 - c) g = S. The pair: V
   * - N = V (1 - f) - p (N + X).
   */
  @Test
  void unseenShipmentsAreAMatterOfChance() {
    assertEquals(List.of(), ExposureByHand.game().stable());
    ExposureByHand.game()
        .assertStableOf(FOLDER + "exposure.json", "--form", "simultaneous", "--concept", "pure");
    double covert =
        (ExposureByHand.SOURCES - ExposureByHand.NO_NEWS)
            / (ExposureByHand.CONDEMNATION - ExposureByHand.NO_NEWS);
    double publish =
        (ExposureByHand.NAME - ExposureByHand.FRICTION * ExposureByHand.VOLUME)
            / (ExposureByHand.NAME + ExposureByHand.SHAME);
    JsonObject mixed =
        Call.json("solve", FOLDER + "exposure.json", "--form", "simultaneous", "--concept", "mixed")
            .getAsJsonObject("mixed");
    assertEquals(1, mixed.getAsJsonArray("equilibria").size());
    JsonObject found =
        mixed.getAsJsonArray("equilibria").get(0).getAsJsonObject().getAsJsonObject("strategies");
    assertEquals(covert, found.getAsJsonObject("Pair").get("covert").getAsDouble(), 1e-9);
    assertEquals(publish, found.getAsJsonObject("US").get("publish").getAsDouble(), 1e-9);
    assertEquals(23.0 / 72, covert, 1e-12);
    assertEquals(45.0 / 107, publish, 1e-12);
  }
}
