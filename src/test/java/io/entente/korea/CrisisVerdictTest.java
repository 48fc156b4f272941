package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The crisis, step by step from its end, for each of the four ways in which a firm and a soft
 * alliance may take the second step: what the others then believe of it, do, and whether it pays.
 */
class CrisisVerdictTest {

  private static final double RISK = mean(0.02, 0.06, 0.12);
  private static final double STAKE = mean(1, 2, 3);
  private static final double FIRMNESS = 0.6;
  private static final double STANDOFF = mean(0.3, 0.8, 1.5);
  private static final double ALLIED_LOSSES = mean(3, 4, 5);
  private static final double WAR_FOR_CHINA = mean(2, 3, 4) + mean(1, 2, 3);
  private static final double TENSION = mean(0.1, 0.3, 0.6);
  private static final int GRID = 1000;

  private double backing = mean(0, 0.3, 0.7);

  private double war() {
    return -(1 - backing) * mean(3, 4.5, 5);
  }

  private static double yielding(boolean firm) {
    return -STAKE * (firm ? 1.5 : 0.5);
  }

  /** The alliance at the fourth step. */
  private static double fourthStep() {
    return -4 * RISK * ALLIED_LOSSES - (1 - 4 * RISK) * STANDOFF;
  }

  private static boolean goesOn(boolean firm) {
    return fourthStep() > yielding(firm);
  }

  /** What the third step is worth to the DPRK if the alliance is firm with this probability. */
  private double thirdStep(double firm, boolean restrained) {
    double then = 0;
    for (boolean type : new boolean[] {true, false}) {
      double standoff = 4 * RISK * war() - (1 - 4 * RISK) * STANDOFF;
      then += (type ? firm : 1 - firm) * (goesOn(type) ? standoff : mean(0.5, 2, 3.5));
    }
    return 3 * RISK * war() + (1 - 3 * RISK) * then - (restrained ? mean(0.5, 1.5, 3) : 0);
  }

  private boolean escalates(double firm, boolean restrained) {
    return thirdStep(firm, restrained) > -mean(0.3, 1, 2);
  }

  /** China's payoff from its own move on. */
  private double china(double firm, boolean restrain) {
    double cost = restrain ? mean(0.2, 0.6, 1.2) : 0;
    if (!escalates(firm, restrain)) {
      return -cost - 2 * TENSION - mean(0, 0.2, 0.6);
    }
    double then = 0;
    for (boolean type : new boolean[] {true, false}) {
      double on = -4 * RISK * WAR_FOR_CHINA - 4 * TENSION;
      then += (type ? firm : 1 - firm) * (goesOn(type) ? on : -3 * TENSION);
    }
    double war = -WAR_FOR_CHINA - 3 * TENSION;
    return -cost + 3 * RISK * war + (1 - 3 * RISK) * then;
  }

  private boolean restrains(double firm) {
    return china(firm, true) > china(firm, false);
  }

  /** The alliance's payoff from the second step. */
  private double secondStep(boolean type, double belief) {
    double then =
        escalates(belief, restrains(belief))
            ? -3 * RISK * ALLIED_LOSSES + (1 - 3 * RISK) * Math.max(fourthStep(), yielding(type))
            : mean(0.3, 1, 2);
    return -2 * RISK * ALLIED_LOSSES + (1 - 2 * RISK) * then;
  }

  private double firstStep(boolean firmAnswers, boolean softAnswers, double belief) {
    double then = 0;
    for (boolean type : new boolean[] {true, false}) {
      boolean answers = type ? firmAnswers : softAnswers;
      double after =
          escalates(belief, restrains(belief))
              ? thirdStep(type ? 1 : 0, restrains(belief))
              : -mean(0.3, 1, 2);
      double value = answers ? 2 * RISK * war() + (1 - 2 * RISK) * after : mean(0.5, 2, 3.5);
      then += (type ? FIRMNESS : 1 - FIRMNESS) * value;
    }
    return RISK * war() + (1 - RISK) * then;
  }

  private TreeSet<String> stable() {
    TreeSet<String> found = new TreeSet<>();
    for (boolean firm : new boolean[] {true, false}) {
      for (boolean soft : new boolean[] {true, false}) {
        double both = (firm ? FIRMNESS : 0) + (soft ? 1 - FIRMNESS : 0);
        for (int g = 0; g <= GRID; g++) {
          double belief = both == 0 ? (double) g / GRID : (firm ? FIRMNESS : 0) / both;
          if (firm == secondStep(true, belief) > yielding(true)
              && soft == secondStep(false, belief) > yielding(false)) {
            boolean begins = firstStep(firm, soft, belief) > 0;
            found.add(word(begins) + " " + word(firm) + " " + word(soft));
          }
        }
      }
    }
    return found;
  }

  private static String word(boolean escalates) {
    return escalates ? "escalate" : "back_down";
  }

  private void assertFoundBy(String... options) {
    Answers answers = new Answers("peninsula-crisis", options);
    TreeSet<String> found = new TreeSet<>();
    for (int e = 0; e < answers.size(); e++) {
      found.add(
          answers.first(e, "DPRK")
              + " "
              + answers.move(e, "Allies", "step1=escalate,war1=no,resolve=firm")
              + " "
              + answers.move(e, "Allies", "step1=escalate,war1=no,resolve=soft"));
    }
    assertEquals(stable(), found);
  }

  @Test
  void noCrisisBeginsAtTheCentre() {
    assertEquals(new TreeSet<>(List.of("back_down escalate escalate")), stable());
    assertFoundBy();
    Answers answers = new Answers("peninsula-crisis");
    String before = "step1=escalate,war1=no,step2=escalate,war2=no";
    assertEquals(restrains(FIRMNESS) ? "restrain" : "stand_by", answers.move(0, "China", before));
    for (boolean restrained : new boolean[] {true, false}) {
      String at = before + ",China=" + (restrained ? "restrain" : "stand_by");
      assertEquals(word(escalates(FIRMNESS, restrained)), answers.move(0, "DPRK", at));
    }
  }

  /** Once it has begun, with the payoffs of all three. */
  @Test
  void aCrisisThatHasBegunEndsWithTheDprkBackingDown() {
    assertEquals(true, restrains(FIRMNESS) && !escalates(FIRMNESS, true));
    Answers answers = new Answers("peninsula-crisis", "--view", "crisis");
    assertEquals(1, answers.size());
    double allies = FIRMNESS * secondStep(true, FIRMNESS) + 0.4 * secondStep(false, FIRMNESS);
    double china =
        RISK * (-WAR_FOR_CHINA - TENSION)
            + (1 - RISK)
                * (2 * RISK * (-WAR_FOR_CHINA - 2 * TENSION)
                    + (1 - 2 * RISK) * china(FIRMNESS, true));
    answers.assertPays(
        0,
        List.of("DPRK", "Allies", "China"),
        firstStep(true, true, FIRMNESS),
        -RISK * ALLIED_LOSSES + (1 - RISK) * allies,
        china);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5})
  void withAnyBacking(double backing) {
    this.backing = backing;
    assertFoundBy("--set", "backing=" + backing);
  }
}
