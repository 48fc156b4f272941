package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Games of private information at once: published answers, and Harsanyi's definition. */
class BayesianGamesTest {

  private static List<Map<String, Map<String, Double>>> solve(Scenario scenario) {
    Runs central = Plan.of(scenario).central();
    List<Map<String, Map<String, Double>>> moves = new ArrayList<>();
    for (Course course :
        RunSolver.of(central.plan(), Form.SIMULTANEOUS).solve(central).courses(0)) {
      moves.add(central.plan().cells().moves(course));
    }
    return moves;
  }

  private static Condition all(String... pairs) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parts.add(Sketch.is(pairs[i], pairs[i + 1]));
    }
    return new Condition.All(parts);
  }

  /**
   * An incumbent of high or low cost builds or not, while a rival enters or not.
   *
   * @see "Fudenberg and Tirole (1991), Game Theory, figure 6.1"
   */
  private static Scenario entry(String high) {
    String[][] cells = {
      {"high", "build", "enter", "0", "-1"}, {"high", "build", "out", "2", "0"},
      {"high", "not", "enter", "2", "1"}, {"high", "not", "out", "3", "0"},
      {"low", "build", "enter", "1.5", "-1"}, {"low", "build", "out", "3.5", "0"},
      {"low", "not", "enter", "2", "1"}, {"low", "not", "out", "3", "0"}
    };
    List<LevelTable.Row> first = new ArrayList<>();
    List<LevelTable.Row> second = new ArrayList<>();
    for (String[] c : cells) {
      Condition when = all("cost", c[0], "Incumbent", c[1], "Entrant", c[2]);
      first.add(Sketch.row(when, c[3]));
      second.add(Sketch.row(when, c[4]));
    }
    return new Sketch()
        .actor("Incumbent", "build", "not")
        .observes("cost")
        .actor("Entrant", "enter", "out")
        .chance("cost", "high", high, "low", "1 - " + high)
        .term("Incumbent", "t", Sketch.given("1"), new LevelTable("", first))
        .term("Entrant", "t", Sketch.given("1"), new LevelTable("", second))
        .build();
  }

  @Test
  void marketEntryHasTheEquilibriaOfTheTextbook() {
    Map<String, Map<String, Double>> deterred =
        Map.of("Incumbent", Map.of("not", 0.25, "build", 0.75), "Entrant", Map.of("out", 1.0));
    Map<String, Map<String, Double>> enters =
        Map.of("Incumbent", Map.of("not", 1.0), "Entrant", Map.of("enter", 1.0));
    assertEquals(Set.of(deterred, enters), Set.copyOf(solve(entry("0.25"))));
    assertEquals(List.of(enters), solve(entry("0.75")), "building is too rare to keep anybody out");
  }

  /**
   * Cournot duopoly in which one firm's cost is known to it alone; quantities on a grid that has
   * the equilibrium: 6 against 3 or 9.
   *
   * @see "Gibbons (1992), Game Theory for Applied Economists, section 3.1.A"
   */
  private static Scenario cournot() {
    String[] grid = {"q0", "q3", "q6", "q9", "q12"};
    Sketch sketch = new Sketch().actor("One", grid).actor("Two", grid).observes("cost");
    sketch.chance("cost", "high", "1/2", "low", "1/2");
    List<LevelTable.Row> one = new ArrayList<>();
    List<LevelTable.Row> two = new ArrayList<>();
    for (String cost : List.of("high", "low")) {
      for (int a = 0; a <= 12; a += 3) {
        for (int b = 0; b <= 12; b += 3) {
          Condition when = all("cost", cost, "One", "q" + a, "Two", "q" + b);
          one.add(Sketch.row(when, "" + a * (24 - a - b - 6)));
          two.add(Sketch.row(when, "" + b * (24 - a - b - (cost.equals("high") ? 12 : 0))));
        }
      }
    }
    return sketch
        .term("One", "profit", Sketch.given("1"), new LevelTable("", one))
        .term("Two", "profit", Sketch.given("1"), new LevelTable("", two))
        .build();
  }

  @Test
  void cournotWithUnknownCostHasTheEquilibriumOfTheFormula() {
    Map<String, Map<String, Double>> formula =
        Map.of("One", Map.of("q6", 1.0), "Two", Map.of("q3", 0.5, "q9", 0.5));
    assertTrue(solve(cournot()).contains(formula));
    assertEquals(byDefinition(cournot()), courses(cournot()));
  }

  /** Two bidders who value a thing at 1 or 3, each as likely; the higher bid wins and is paid. */
  private static Scenario auction() {
    String[] bids = {"b0", "b1", "b2"};
    Sketch sketch = new Sketch();
    for (String me : List.of("A", "B")) {
      sketch.actor(me, bids).observes("value" + me);
    }
    for (String me : List.of("A", "B")) {
      sketch.chance("value" + me, "v1", "1/2", "v3", "1/2");
      String other = me.equals("A") ? "B" : "A";
      List<LevelTable.Row> rows = new ArrayList<>();
      for (int value = 1; value <= 3; value += 2) {
        for (int own = 0; own < 3; own++) {
          for (int rival = 0; rival <= own; rival++) {
            Condition when = all("value" + me, "v" + value, me, "b" + own, other, "b" + rival);
            rows.add(Sketch.row(when, (value - own) + (rival == own ? "/2" : "")));
          }
        }
      }
      sketch.term(me, "gain", Sketch.given("1"), new LevelTable("", rows));
    }
    return sketch.build();
  }

  @Test
  void aFirstPriceAuctionHasTheEquilibriaOfTheDefinition() {
    Set<String> expected = byDefinition(auction());
    assertTrue(expected.size() > 1, expected::toString);
    assertEquals(expected, courses(auction()));
  }

  @Test
  void atOnceTheCoursesAreTheBayesianNashEquilibriaOfRandomScenarios() {
    int compared = 0;
    for (long seed = 0; seed < 250; seed++) {
      Scenario scenario = RandomChance.atOnce(seed);
      if (allTypesArePossible(scenario) && plansOfAll(scenario) <= 600) {
        assertEquals(byDefinition(scenario), courses(scenario), "seed " + seed);
        compared++;
      }
    }
    assertTrue(compared > 50, compared + " compared");
  }

  private static boolean allTypesArePossible(Scenario scenario) {
    for (Chance chance : scenario.chance()) {
      for (LevelTable table : chance.probabilities()) {
        for (LevelTable.Row row : table.rows()) {
          if (row.is().constantValue() == 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static Set<String> courses(Scenario scenario) {
    Runs central = Plan.of(scenario).central();
    Set<String> texts = new TreeSet<>();
    for (Course course :
        RunSolver.of(central.plan(), Form.SIMULTANEOUS).solve(central).courses(0)) {
      Map<Integer, Long> shares = new TreeMap<>();
      for (int i = 0; i < course.size(); i++) {
        shares.put(course.cell(i), Math.round(course.probability(i) * 1e9));
      }
      texts.add(shares.toString());
    }
    return texts;
  }

  // Harsanyi's definition by brute force: each actor picks a plan from all it may know to a move,
  // and no other plan pays it more on average.

  private static Set<String> byDefinition(Scenario scenario) {
    Brute brute = new Brute(scenario);
    Set<String> found = new TreeSet<>();
    int[] plans = new int[brute.slots.size()];
    do {
      if (brute.isEquilibrium(plans)) {
        found.add(brute.course(plans));
      }
    } while (brute.next(plans, IntStream.range(0, plans.length).toArray()));
    return found;
  }

  private static long plansOfAll(Scenario scenario) {
    long count = 1;
    for (Decision decision : new Brute(scenario).slotDecisions) {
      count = Math.min(1_000_000, count * decision.strategies().size());
    }
    return count;
  }

  private static final class Brute {
    private final Runs runs;
    private final Scenario scenario;

    /** Decision id and all that is known there. */
    private final List<String> slots = new ArrayList<>();

    private final List<Decision> slotDecisions = new ArrayList<>();
    private final List<Map<String, String>> worlds = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    Brute(Scenario scenario) {
      this.scenario = scenario;
      runs = Plan.of(scenario).central();
      worlds(0, new TreeMap<>(), 1);
      int before = -1;
      while (before < slots.size()) {
        before = slots.size();
        for (Map<String, String> world : worlds) {
          explore(0, new TreeMap<>(world));
        }
      }
    }

    private void worlds(int c, Map<String, String> events, double weight) {
      if (c == scenario.chance().size()) {
        worlds.add(events);
        weights.add(weight);
        return;
      }
      Chance chance = scenario.chance().get(c);
      for (int o = 0; o < chance.outcomes().size(); o++) {
        Map<String, String> more = new TreeMap<>(events);
        more.put(chance.id(), chance.outcomes().get(o).id());
        double p = chance.probabilities().get(o).rows().get(0).is().constantValue();
        worlds(c + 1, more, weight * p);
      }
    }

    private void explore(int d, Map<String, String> events) {
      if (d == scenario.decisions().size()) {
        return;
      }
      Decision decision = scenario.decisions().get(d);
      if (!decision.condition().test(events, formula -> false)) {
        explore(d + 1, events);
        return;
      }
      if (!slots.contains(slot(decision, events))) {
        slots.add(slot(decision, events));
        slotDecisions.add(decision);
      }
      decision.strategies().stream()
          .filter(s -> s.condition().test(events, formula -> false))
          .forEach(
              s -> {
                Map<String, String> more = new TreeMap<>(events);
                more.put(decision.id(), s.id());
                explore(d + 1, more);
              });
    }

    private static String slot(Decision decision, Map<String, String> events) {
      Map<String, String> known = new TreeMap<>(events);
      known.keySet().retainAll(decision.observes());
      return decision.id() + known;
    }

    /** The events of one world; null if a plan asks for a move that is not open. */
    private Map<String, String> play(Map<String, String> world, int[] plans) {
      Map<String, String> events = new TreeMap<>(world);
      for (Decision decision : scenario.decisions()) {
        if (decision.condition().test(events, formula -> false)) {
          int choice = plans[slots.indexOf(slot(decision, events))];
          if (!decision.strategies().get(choice).condition().test(events, formula -> false)) {
            return null;
          }
          events.put(decision.id(), decision.strategies().get(choice).id());
        }
      }
      return events;
    }

    private double payoff(int actor, int[] plans) {
      double sum = 0;
      for (int w = 0; w < worlds.size(); w++) {
        Map<String, String> events = play(worlds.get(w), plans);
        if (events == null) {
          return Double.NaN;
        }
        sum += weights.get(w) * runs.payoff(actor, runs.plan().cells().cell(events), 0);
      }
      return sum;
    }

    boolean isEquilibrium(int[] plans) {
      for (int actor = 0; actor < scenario.actors().size(); actor++) {
        double now = payoff(actor, plans);
        if (Double.isNaN(now)) {
          return false;
        }
        String id = scenario.actors().get(actor).id();
        int[] own =
            IntStream.range(0, plans.length)
                .filter(s -> slotDecisions.get(s).actor().equals(id))
                .toArray();
        int[] other = plans.clone();
        for (int s : own) {
          other[s] = 0;
        }
        do {
          if (payoff(actor, other) > now + 1e-9) {
            return false;
          }
        } while (next(other, own));
      }
      return true;
    }

    String course(int[] plans) {
      Map<Integer, Double> shares = new TreeMap<>();
      for (int w = 0; w < worlds.size(); w++) {
        int cell = runs.plan().cells().cell(play(worlds.get(w), plans));
        shares.merge(cell, weights.get(w), Double::sum);
      }
      Map<Integer, Long> rounded = new TreeMap<>();
      shares.forEach((cell, p) -> rounded.put(cell, Math.round(p * 1e9)));
      return rounded.toString();
    }

    boolean next(int[] plans, int[] over) {
      for (int s : over) {
        plans[s]++;
        if (plans[s] < slotDecisions.get(s).strategies().size()) {
          return true;
        }
        plans[s] = 0;
      }
      return false;
    }
  }
}
