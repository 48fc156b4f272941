package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The defence pact by hand, from Russia's reply back to the provocation. */
class PactVerdictTest {

  private static final double REP = mean(0.5, 1.5, 3);
  private static final double AID = mean(0.3, 0.8, 1.5);
  private static final double FIGHT = mean(2, 4, 5);
  private static final double LOSS = mean(2, 4, 5);
  private static final double GAIN = mean(0.5, 2, 3.5);
  private static final double W0 = mean(0.5, 1.5, 2.5);
  private static final double W_AID = mean(0.2, 0.6, 1.2);
  private static final double W_FIGHT = mean(0.5, 1.5, 3);
  private static final double WAR_NEXT_DOOR = mean(3, 4, 5);

  private static final List<String> PLAYERS = List.of("DPRK", "Allies", "Russia", "China");

  /** At the centre a committed Russia sends aid, an opportunist stays out. */
  @Test
  void theDprkHoldsBackAtTheCentre() {
    assertEquals(true, AID + 0.75 * REP < Math.min(2.5 * REP, FIGHT));
    assertEquals(true, 0.5 * REP < Math.min(AID + 0.15 * REP, FIGHT));
    double p = 2.0 / 5;
    double strike = W0 + p * W_AID;
    assertEquals(true, 1.5 < strike && strike < 2);
    double dprk = GAIN / 3 - 2.0 / 3 * LOSS * (1 - 0.3 * p);
    assertEquals(true, dprk < 0);

    Answers answers = new Answers("defence-pact");
    assertEquals(1, answers.size());
    assertEquals("restrain", answers.first(0, "DPRK"));
    answers.assertPays(0, PLAYERS, 0, 0, 0, 0);

    Answers provoked = new Answers("defence-pact", "--view", "once_provoked");
    assertEquals(1, provoked.size());
    String[] replies = {"limited", "hit_back", "hit_back"};
    String[] stakes = {"low", "middle", "high"};
    for (int s = 0; s < stakes.length; s++) {
      String at = "DPRK=provoke,stake=" + stakes[s];
      assertEquals(replies[s], provoked.move(0, "Allies", at));
    }
    String struck = "DPRK=provoke,Allies=hit_back,commitment=";
    assertEquals("aid", provoked.move(0, "Russia", struck + "committed"));
    assertEquals("stay_out", provoked.move(0, "Russia", struck + "opportunist"));
    double russia = -p * (AID + 0.75 * REP) - (1 - p) * 0.5 * REP;
    provoked.assertPays(
        0, PLAYERS, dprk, -1.5 / 3 - 2.0 / 3 * strike, 2.0 / 3 * russia, -2.0 / 3 * WAR_NEXT_DOOR);
  }

  /** If Russia must fight, striking back is too dear at every stake, and provoking pays. */
  @Test
  void automaticHelpEmboldens() {
    assertEquals(true, W0 + W_FIGHT > 2.5);
    Answers answers = new Answers("defence-pact", "--view", "automatic");
    assertEquals(1, answers.size());
    assertEquals("provoke", answers.first(0, "DPRK"));
    answers.assertPays(0, PLAYERS, GAIN, -2, 0, 0);
  }
}
