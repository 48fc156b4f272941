package io.entente.korea;

import static io.entente.korea.Answers.mean;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The vote in the Security Council, by hand: China's three votes are worth a number each, Russia
 * vetoes whatever would pass, and breaks the sanctions if that pays at the vote it must expect.
 */
class CouncilVerdictTest {

  private static final double PV = mean(0.6, 0.85, 1);

  /** China's payoff once there is a vote, by how it votes. */
  private static Map<String, Double> votes(double pi) {
    double ties = mean(2, 4, 5);
    double abstaining = mean(0.5, 1.5, 3);
    double against = abstaining + mean(0.3, 1.3, 2.5);
    double proliferation = pi * mean(0.5, 2, 4);
    double discomfort = mean(2, 3, 4);
    return Map.of(
        "favour", -ties + proliferation - discomfort,
        "abstain", -abstaining - 0.1 * ties + 0.2 * proliferation - discomfort,
        "against", -against + mean(0, 0.5, 1.5) - 0.3 * proliferation - discomfort);
  }

  @ParameterizedTest
  @CsvSource({
    "open, 0, abstain, breach",
    "shells, 0, abstain, breach",
    "nuclear, 1, favour, comply"
  })
  void chinaAbstainsOverShellsAndDetersOverNuclearArms(
      String view, double pi, String vote, String deal) {
    Map<String, Double> votes = votes(pi);
    for (Map.Entry<String, Double> other : votes.entrySet()) {
      assertEquals(
          other.getKey().equals(vote), other.getValue() >= votes.get(vote), other::toString);
    }
    double breach =
        mean(1, 3, 4.5)
            - PV * (mean(0.5, 1.5, 2.5) + (vote.equals("favour") ? mean(1, 2.5, 4) : 0));
    assertEquals(deal.equals("breach"), breach > 0);

    Answers answers = new Answers("security-council-vote", "--view", view);
    assertEquals(1, answers.size());
    assertEquals(deal, answers.first(0, "Russia"));
    assertEquals(vote, answers.move(0, "China", "deal=breach,vote=held"));
    assertEquals("veto", answers.move(0, "Russia", "deal=breach,vote=held,China=favour"));
    assertEquals("veto", answers.move(0, "Russia", "deal=breach,vote=held,China=abstain"));
    double share = breach > 0 ? PV : 0;
    answers.assertPays(
        0,
        List.of("Russia", "China", "DPRK"),
        Math.max(breach, 0),
        share * votes.get(vote),
        share * mean(0.5, 1.5, 2.5));
  }
}
