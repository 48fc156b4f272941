package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Beijing's posture, solved by trying all four plans of its two types: listeners hold what Bayes'
 * rule says, or anything where nobody is quiet, reply as suits them, and no type gains otherwise.
 */
class PostureVerdictTest {

  private static final int GRID = 1000;

  private double omega = 0.5;
  private double transfer = 0;
  private double backfire = mean(0, 1.5, 4);

  private boolean tech(double worried) {
    return mean(0.5, 1.5, 2.5) > worried * mean(1, 2.5, 4);
  }

  private boolean deepens(double worried, boolean criticised) {
    double gain = mean(1, 2, 3.5) + (tech(worried) ? mean(0.3, 1, 2) : 0);
    return gain + (criticised ? backfire : 0) > worried * mean(1, 3.5, 5);
  }

  private double content(String posture, double worried) {
    double said =
        posture.equals("quiet")
            ? Math.max(mean(0.5, 1, 2), mean(0.3, 0.8, 1.5))
            : transfer * mean(1, 3, 4) - mean(0.5, 1.2, 2.5);
    double heard = posture.equals("quiet") ? worried : 0;
    return said + (deepens(heard, false) ? mean(1, 2, 4) : 0);
  }

  private double worried(String posture, double worried) {
    boolean quiet = posture.equals("quiet");
    double said =
        quiet
            ? Math.max(mean(0.5, 1, 2), mean(0.3, 0.8, 1.5))
            : mean(0.5, 1, 2) - mean(0.5, 1.2, 2.5);
    double heard = quiet ? worried : 1;
    boolean deep = deepens(heard, !quiet);
    return said - (deep ? mean(2, 3, 4) + (tech(heard) ? mean(1, 2, 4) : 0) : 0);
  }

  private boolean stays(String content, String worried, double belief) {
    return content(content, belief)
            >= Math.max(content("quiet", belief), content("blame_US", belief))
        && worried(worried, belief)
            >= Math.max(worried("quiet", belief), worried("criticise", belief));
  }

  private TreeSet<String> stable() {
    TreeSet<String> found = new TreeSet<>();
    for (String content : List.of("quiet", "blame_US")) {
      for (String worried : List.of("quiet", "criticise")) {
        double ifContent = content.equals("quiet") ? omega : 0;
        double ifWorried = worried.equals("quiet") ? 1 - omega : 0;
        boolean open = ifContent + ifWorried == 0;
        for (int g = 0; g <= GRID; g++) {
          double belief = open ? (double) g / GRID : ifWorried / (ifContent + ifWorried);
          if (stays(content, worried, belief)) {
            found.add(content + " " + worried);
          }
        }
      }
    }
    return found;
  }

  private void assertFoundBy(String... options) {
    Answers answers = new Answers("beijings-posture", options);
    TreeSet<String> found = new TreeSet<>();
    for (int e = 0; e < answers.size(); e++) {
      String content = answers.move(e, "China", "mood=content");
      String worried = answers.move(e, "China", "mood=worried");
      found.add(content + " " + worried);
      boolean pooling = content.equals("quiet") && worried.equals("quiet");
      boolean told = content.equals("quiet") || worried.equals("quiet");
      if (told) {
        String guess = pooling ? "cannot_tell" : content.equals("quiet") ? "content" : "worried";
        assertEquals(guess, answers.move(e, "Observers", "China=quiet"));
      }
    }
    assertEquals(stable(), found);
  }

  @Test
  void aWorriedBeijingSpeaksUpAtTheCentre() {
    assertEquals(new TreeSet<>(List.of("quiet criticise")), stable());
    assertFoundBy();
    Answers answers = new Answers("beijings-posture");
    assertEquals(1, answers.size());
    answers.assertPays(
        0,
        List.of("China", "Russia", "DPRK", "Observers"),
        (content("quiet", 0) + worried("criticise", 0)) / 2,
        mean(0.5, 1.5, 2.5) / 2,
        mean(1, 2, 3.5) + (mean(0.3, 1, 2) + backfire - mean(1, 3.5, 5)) / 2,
        0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0, 0",
    "0.1, 1, 4",
    "0.3, 0, 4",
    "0.5, 0, 0",
    "0.5, 1, 0",
    "0.7, 0, 4",
    "0.9, 1, 1",
    "0.9, 0, 4"
  })
  void whateverTheNumbers(double omega, double transfer, double backfire) {
    this.omega = omega;
    this.transfer = transfer;
    this.backfire = backfire;
    assertFoundBy(
        "--set",
        "omega=" + omega,
        "--set",
        "transfer=" + transfer,
        "--set",
        "backfire=" + backfire);
  }

  /** Where criticism earns little and backfires, both types are quiet, and nobody can tell. */
  @Test
  void silenceRevealsNothingWhereCriticismBackfires() {
    Answers answers =
        new Answers(
            "beijings-posture",
            "--set",
            "backfire=4",
            "--set",
            "doorstep=1",
            "--set",
            "credit=0.5",
            "--set",
            "sour=2.5");
    assertEquals(1, answers.size());
    assertEquals("quiet", answers.move(0, "China", "mood=content"));
    assertEquals("quiet", answers.move(0, "China", "mood=worried"));
    assertEquals("cannot_tell", answers.move(0, "Observers", "China=quiet"));
  }
}
