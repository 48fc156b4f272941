package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Two suitors at once, then North Korea: the six pairs of their choices are gone through, North
 * Korea's best reply to each is found, and a pair is stable if neither suitor gains by leaving it.
 */
class PatronsVerdictTest {

  private static final List<String> CHINA = List.of("courts", "holds", "punishes");
  private static final List<String> DPRK = List.of("lean_RU", "balance", "lean_CN");

  private double chinaBase = mean(3, 4, 5);
  private double russiaBase = mean(0.5, 2.2, 4);
  private double loss = mean(0.2, 0.4, 0.7);
  private double playingOff = mean(0.5, 1.5, 3);
  private List<String> russia = List.of("courts", "holds");

  private double[] payoffs(String c, String r, String k) {
    int lean = DPRK.indexOf(k);
    double chinaGift = c.equals("courts") ? mean(0.5, 1, 1.8) * lean / 2 : 0;
    double russiaGift = r.equals("courts") ? mean(0.5, 1, 2) * (2 - lean) / 2 : 0;
    boolean punished = c.equals("punishes");
    double dprk = chinaGift + russiaGift;
    switch (k) {
      case "lean_RU" ->
          dprk +=
              chinaBase * (c.equals("courts") ? 1 : 0.9) * (punished ? 1 - loss : 1) + russiaBase;
      case "balance" ->
          dprk +=
              chinaBase * 0.95 * (punished ? 1 - 0.35 * loss : 1)
                  + 0.7 * russiaBase
                  + playingOff * (c.equals("courts") || r.equals("courts") ? 1 : 0.5)
                  - mean(0, 0.7, 1.6);
      default -> dprk += 1.1 * chinaBase + 0.15 * russiaBase;
    }
    return new double[] {
      mean(2, 3.5, 5) * lean / 2 - chinaGift - (punished ? mean(0.5, 1.2, 2.5) : 0),
      mean(1, 2.5, 4) * new double[] {1, 0.6, 0.1}[lean] - 0.6 * russiaGift,
      dprk
    };
  }

  private String reply(String c, String r) {
    String best = DPRK.get(0);
    for (String k : DPRK) {
      best = payoffs(c, r, k)[2] > payoffs(c, r, best)[2] ? k : best;
    }
    return best;
  }

  private double worth(int suitor, String c, String r) {
    return payoffs(c, r, reply(c, r))[suitor];
  }

  private List<String> stable() {
    List<String> found = new ArrayList<>();
    for (String c : CHINA) {
      for (String r : russia) {
        boolean stays = true;
        for (String other : CHINA) {
          stays &= worth(0, other, r) <= worth(0, c, r);
        }
        for (String other : russia) {
          stays &= worth(1, c, other) <= worth(1, c, r);
        }
        if (stays) {
          found.add(c + " " + r + " " + reply(c, r));
        }
      }
    }
    return found;
  }

  private void assertFoundBy(String... options) {
    Answers answers = new Answers("playing-the-patrons", options);
    List<String> found = new ArrayList<>();
    for (int e = 0; e < answers.size(); e++) {
      String c = answers.first(e, "China");
      String r = answers.first(e, "Russia");
      found.add(c + " " + r + " " + answers.move(e, "DPRK", "China=" + c + ",Russia=" + r));
      answers.assertPays(e, List.of("China", "Russia", "DPRK"), payoffs(c, r, reply(c, r)));
    }
    assertEquals(new TreeSet<>(stable()), new TreeSet<>(found));
    assertEquals(stable().size(), found.size());
  }

  @Test
  void nothingIsStableAtTheCentre() {
    assertEquals(List.of(), stable());
    assertFoundBy();
  }

  @Test
  void aPatronThatCannotBeReplacedPunishesAndKeepsItsNeighbour() {
    chinaBase = 5;
    russiaBase = 0.5;
    loss = 0.7;
    assertEquals(List.of("punishes courts lean_CN"), stable());
    assertFoundBy("--view", "no_replacement");
  }

  @Test
  void aLessDependentNeighbourTurnsToRussia() {
    chinaBase = 3;
    russiaBase = 4;
    loss = 0.2;
    assertEquals(List.of("courts courts lean_RU"), stable());
    assertFoundBy("--view", "less_dependent");
  }

  @Test
  void aSingleSuitorNeedNotCourt() {
    russia = List.of("holds");
    russiaBase = 0;
    playingOff = 0;
    assertEquals(List.of("holds holds lean_CN"), stable());
    assertFoundBy("--view", "one_suitor");
  }

  @Test
  void aRussiaThatHoldsLeavesABalancer() {
    russia = List.of("holds");
    assertEquals(List.of("courts holds balance"), stable());
    assertFoundBy("--view", "moscow_holds");
  }
}
