package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Inform or surprise, by hand: China's reply to each of the four pairs of choices and in each
 * temper, then the pairs that neither partner gains by leaving.
 */
class ConsultingVerdictTest {

  private static final List<String> MOVES = List.of("inform", "surprise");

  private double touchiness = 0.5;
  private double trimmed = mean(0.1, 0.3, 0.6);
  private double harm = mean(-1.5, 0.8, 2.5);

  /** How much of the deal is left. */
  private double deal(String r, String k, boolean punish) {
    boolean told = r.equals("inform") || k.equals("inform");
    return told ? (punish ? 0 : 1 - trimmed) : 1;
  }

  private double china(String r, String k, boolean touchy, boolean punish) {
    int silent = (r.equals("surprise") ? 1 : 0) + (k.equals("surprise") ? 1 : 0);
    double heeded = mean(0.5, 2, 3.5) * (touchy ? 1 : 0.3) * silent / 2;
    return -harm * deal(r, k, punish) + (punish ? heeded - mean(0.5, 1.5, 2.5) : 0);
  }

  private boolean punishes(String r, String k, boolean touchy) {
    return china(r, k, touchy, true) > china(r, k, touchy, false);
  }

  private double partner(String own, String other, double gain, double lifeline, boolean punish) {
    double caught = own.equals("inform") ? 0 : punish ? 1 : other.equals("inform") ? 0.1 : 0;
    return gain * deal(own, other, punish) - lifeline * caught;
  }

  /** What Russia, the DPRK and China expect. */
  private double[] expected(String r, String k) {
    double[] sum = new double[3];
    for (boolean touchy : new boolean[] {true, false}) {
      double share = touchy ? touchiness : 1 - touchiness;
      boolean punish = punishes(r, k, touchy);
      sum[0] += share * partner(r, k, mean(1.5, 3, 4.5), mean(1, 2.5, 4), punish);
      sum[1] += share * partner(k, r, mean(1.5, 3, 4.5), mean(2, 3.5, 5), punish);
      sum[2] += share * china(r, k, touchy, punish);
    }
    return sum;
  }

  private TreeSet<String> stable() {
    TreeSet<String> found = new TreeSet<>();
    for (String r : MOVES) {
      for (String k : MOVES) {
        boolean stays = true;
        for (String other : MOVES) {
          stays &= expected(other, k)[0] <= expected(r, k)[0];
          stays &= expected(r, other)[1] <= expected(r, k)[1];
        }
        if (stays) {
          found.add(r + " " + k);
        }
      }
    }
    return found;
  }

  private void assertFoundBy(String... options) {
    Answers answers = new Answers("consulting-beijing", options);
    TreeSet<String> found = new TreeSet<>();
    for (int e = 0; e < answers.size(); e++) {
      String r = answers.first(e, "Russia");
      String k = answers.first(e, "DPRK");
      found.add(r + " " + k);
      answers.assertPays(e, List.of("Russia", "DPRK", "China"), expected(r, k));
      for (String temper : List.of("touchy", "indulgent")) {
        String reply = punishes(r, k, temper.equals("touchy")) ? "punish" : "tolerate";
        String at = "Russia=" + r + ",DPRK=" + k + ",temper=" + temper;
        assertEquals(reply, answers.move(e, "China", at));
      }
    }
    assertEquals(stable(), found);
    assertEquals(found.size(), answers.size());
  }

  @Test
  void bothInformAtTheCentre() {
    assertEquals(new TreeSet<>(List.of("inform inform")), stable());
    assertFoundBy();
  }

  @Test
  void bothInformOrBothSurpriseABeijingThatGains() {
    harm = -1.5;
    touchiness = 0.1;
    assertEquals(new TreeSet<>(List.of("inform inform", "surprise surprise")), stable());
    assertFoundBy("--view", "beijing_gains");
  }

  @Test
  void aWorriedBeijing() {
    harm = 2.5;
    touchiness = 0.9;
    assertFoundBy("--view", "beijing_worries");
  }

  @Test
  void aBeijingThatPassesOrStopsTheWholeDeal() {
    trimmed = 0;
    assertFoundBy("--view", "untrimmed");
  }
}
