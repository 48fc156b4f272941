package io.entente.outcome.flip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Against solving the scenario with every set of claims left out, the small sets first. */
class ClaimFlipTest {

  private static final int CLAIMS = 7;

  /** Two actors, three moves and two; claims may bear on several reasons and on a parameter. */
  private static Scenario random(Random random, boolean balance) {
    StringBuilder claims = new StringBuilder();
    for (int c = 0; c < CLAIMS; c++) {
      claims.append(c == 0 ? "" : ",");
      claims.append("\"c" + c + "\":{\"source\":\"s\",\"paragraph\":1,\"paraphrase\":\"says\",");
      claims.append("\"strength\":" + (1 + random.nextInt(5)));
      claims.append(",\"certainty\":" + (1 + random.nextInt(5)) + "}");
    }
    String terms = "";
    for (String actor : List.of("A", "B")) {
      StringBuilder own = new StringBuilder();
      for (int t = 0; t < 3; t++) {
        own.append(t == 0 ? "" : ",").append("\"t" + t + "\":{\"level\":[");
        for (int row = 0; row < 3; row++) {
          own.append(row == 0 ? "" : ",");
          own.append("{\"when\":{\"A\":\"" + "xyz".charAt(random.nextInt(3)) + "\",\"B\":\"");
          own.append(
              "lr".charAt(random.nextInt(2)) + "\"},\"is\":" + (1 + random.nextInt(3)) + "}");
        }
        own.append("],\"weight\":{\"for\":[" + some(random, 0) + "],\"against\":[");
        own.append(some(random, 1) + "]");
        own.append(balance && t == 0 ? ",\"times\":\"1 + b\"" : "").append("}}");
      }
      terms += (terms.isEmpty() ? "" : ",") + "\"" + actor + "\":{" + own + "}";
    }
    String parameters =
        balance
            ? "\"parameters\":{\"b\":{\"balance\":[{\"claim\":\"c0\",\"value\":3},{\"claim\":\"c1\",\"value\":-2}]}},"
            : "";
    return Flips.read(
        "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\","
            + "\"sources\":{\"s\":{\"title\":\"S\"}},\"claims\":{"
            + claims
            + "},\"actors\":{\"A\":{\"strategies\":[\"x\",\"y\",\"z\"]},\"B\":{\"strategies\":[\"l\",\"r\"],"
            + "\"observes\":[\"A\"]}},"
            + parameters
            + "\"payoffs\":{"
            + terms
            + "},\"outcomes\":{\"x\":{\"A\":\"x\"},\"yr\":{\"A\":\"y\",\"B\":\"r\"},\"l\":{\"B\":\"l\"}}}");
  }

  /** Claims of even or of odd number. */
  private static String some(Random random, int first) {
    TreeSet<String> some = new TreeSet<>();
    for (int i = 0; i < 2; i++) {
      some.add("\"c" + (2 * random.nextInt((CLAIMS + 1 - first) / 2) + first) + "\"");
    }
    return String.join(",", some);
  }

  private static List<List<String>> smallest(
      Question question, Outcome outcome, Wanted wanted, List<String> claims) {
    List<List<String>> found = new ArrayList<>();
    for (int size = 0; size <= claims.size() && found.isEmpty(); size++) {
      for (int set = 0; set < 1 << claims.size(); set++) {
        if (Integer.bitCount(set) != size) {
          continue;
        }
        List<String> dropped = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
          if ((set & 1 << c) != 0) {
            dropped.add(claims.get(c));
          }
        }
        CentralReading reading = CentralReading.of(question.with(View.dropping(dropped)));
        if (wanted.isMet(reading.equilibria().size(), reading.holdsIn(outcome))) {
          found.add(dropped);
        }
      }
    }
    return found;
  }

  @Test
  void theSmallestSetsAreThoseFoundByTryingAll() {
    int larger = 0;
    int none = 0;
    for (int seed = 0; seed < 16; seed++) {
      Scenario scenario = random(new Random(seed), seed % 4 == 3);
      List<String> claims = List.copyOf(new TreeSet<>(scenario.usedClaims()));
      Form form = seed % 2 == 0 ? Form.SEQUENTIAL : Form.SIMULTANEOUS;
      Question question = Question.of(scenario).in(form);
      CentralReading central = CentralReading.of(question);
      for (Outcome outcome : scenario.outcomes()) {
        for (Wanted wanted : Wanted.values()) {
          String which = "seed " + seed + " " + form + " " + outcome.name() + " " + wanted;
          ClaimFlip flip = ClaimFlip.of(question, central, outcome, wanted, 1_000_000);
          List<List<String>> expected = smallest(question, outcome, wanted, claims);
          if (expected.isEmpty()) {
            assertEquals(ClaimFlip.Status.NONE, flip.status(), which);
            none++;
          } else if (expected.get(0).isEmpty()) {
            assertEquals(ClaimFlip.Status.ALREADY, flip.status(), which);
          } else {
            assertEquals(ClaimFlip.Status.ALL, flip.status(), which);
            assertEquals(expected.get(0).size() - 1, flip.excluded(), which);
            assertEquals(
                new TreeSet<>(expected.stream().map(String::valueOf).toList()),
                new TreeSet<>(flip.sets().stream().map(String::valueOf).toList()),
                which);
            larger += expected.get(0).size() > 1 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(larger > 10, larger + " of several claims");
    assertTrue(none > 0, none + " that no set turns");
  }

  /** The flagship: every claim left out by itself. */
  @Test
  void singleClaimsOfTheFlagshipAreAllFound() {
    Scenario scenario = Flips.shipped("korea/appeal-to-xi.json");
    Question question = Question.of(scenario);
    CentralReading central = CentralReading.of(question);
    Outcome outcome = scenario.outcome("China pressures").orElseThrow();
    ClaimFlip flip = ClaimFlip.of(question, central, outcome, Wanted.AN_EQUILIBRIUM, 2000);
    List<List<String>> expected = new ArrayList<>();
    for (String claim : new TreeSet<>(scenario.usedClaims())) {
      CentralReading without = CentralReading.of(question.with(View.dropping(List.of(claim))));
      if (without.holdsIn(outcome) > 0) {
        expected.add(List.of(claim));
      }
    }
    assertEquals(expected, flip.sets());
    assertEquals(ClaimFlip.Status.ALL, flip.status());
    assertTrue(flip.after().orElseThrow().having() > 0);
  }

  @Test
  void aSearchThatEndsSaysHowFarItCame() {
    Scenario scenario = Flips.shipped("korea/appeal-to-xi.json");
    Question question = Question.of(scenario);
    CentralReading central = CentralReading.of(question);
    Outcome outcome = scenario.outcome("bloc forms").orElseThrow();
    ClaimFlip flip = ClaimFlip.of(question, central, outcome, Wanted.AN_EQUILIBRIUM, 100);
    assertEquals(ClaimFlip.Status.NOT_FOUND, flip.status());
    assertEquals(1, flip.excluded());
    assertEquals(List.of(), flip.sets());
  }
}
