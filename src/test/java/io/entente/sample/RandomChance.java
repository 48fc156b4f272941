package io.entente.sample;

import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Scenarios made up by a seeded generator in which chance moves, some of the moves are seen, and
 * decisions and strategies are there under conditions. Actors forget nothing.
 */
final class RandomChance {

  /** A decision or chance move, in the order in which they happen. */
  private record Event(String id, List<String> values, boolean isChance) {}

  private final Random random;
  private final Sketch sketch = new Sketch();
  private final List<Event> events = new ArrayList<>();
  private final List<Set<String>> seen = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();
  private final List<String> owners = new ArrayList<>();
  private final boolean seesMoves;

  private RandomChance(long seed, boolean seesMoves) {
    random = new Random(seed);
    this.seesMoves = seesMoves;
  }

  /** In turn: decisions may see earlier decisions and chance. */
  static Scenario inTurn(long seed) {
    return new RandomChance(seed, true).make();
  }

  /** At once: decisions may see chance only. */
  static Scenario atOnce(long seed) {
    return new RandomChance(seed, false).make();
  }

  private Scenario make() {
    int count = 2 + random.nextInt(2);
    for (int a = 0; a < count; a++) {
      actors.add("A" + a);
    }
    order();
    see();
    for (String actor : actors) {
      sketch.actor(actor);
      for (int e = 0; e < events.size(); e++) {
        if (owners.get(e).equals(actor)) {
          decide(e);
        }
      }
    }
    for (int e = 0; e < events.size(); e++) {
      if (events.get(e).isChance()) {
        chance(e);
      }
    }
    for (String actor : actors) {
      int terms = 2 + random.nextInt(4);
      for (int t = 0; t < terms; t++) {
        String weight = "" + (random.nextInt(9) - 4);
        sketch.term(actor, "t" + t, Sketch.given(weight), table(), table());
      }
    }
    return sketch.build();
  }

  /** Two to four decisions, one or two chance moves, in any order. */
  private void order() {
    int decisions = 2 + random.nextInt(3);
    int chances = 1 + random.nextInt(2);
    while (decisions + chances > 0) {
      boolean isChance = random.nextInt(decisions + chances) < chances;
      int values = random.nextInt(4) == 0 ? 3 : 2;
      String id = (isChance ? "C" : "D") + events.size();
      events.add(new Event(id, List.of("x", "y", "z").subList(0, values), isChance));
      owners.add(isChance ? "" : actors.get(random.nextInt(actors.size())));
      chances -= isChance ? 1 : 0;
      decisions -= isChance ? 0 : 1;
    }
  }

  private void see() {
    for (int e = 0; e < events.size(); e++) {
      Set<String> known = new LinkedHashSet<>();
      for (int before = 0; before < e && !events.get(e).isChance(); before++) {
        if (owners.get(before).equals(owners.get(e))) {
          known.addAll(seen.get(before));
          known.add(events.get(before).id());
        } else if ((seesMoves || events.get(before).isChance()) && random.nextBoolean()) {
          known.add(events.get(before).id());
        }
      }
      seen.add(known);
    }
  }

  private void decide(int e) {
    Event event = events.get(e);
    List<String> known = List.copyOf(seen.get(e));
    sketch.decision(event.id(), owners.get(e), event.values().toArray(new String[0]));
    sketch.observes(known.toArray(new String[0]));
    if (!known.isEmpty() && random.nextInt(3) == 0) {
      sketch.onlyIf(about(known));
    }
    if (!known.isEmpty() && random.nextInt(4) == 0) {
      sketch.openIf("y", about(known));
    }
  }

  /** A condition on one of these. */
  private Condition about(List<String> ids) {
    String id = ids.get(random.nextInt(ids.size()));
    Event event = events.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    String value = event.values().get(random.nextInt(event.values().size()));
    Condition is = Sketch.is(id, value);
    return random.nextInt(3) == 0 ? new Condition.Not(is) : is;
  }

  private void chance(int e) {
    Event event = events.get(e);
    List<String> before = new ArrayList<>();
    for (int i = 0; i < e; i++) {
      before.add(events.get(i).id());
    }
    boolean moved = seesMoves && e > 0 && random.nextBoolean();
    Condition when = moved ? about(before) : Condition.ALWAYS;
    int[] first = parts(event.values().size());
    int[] other = parts(event.values().size());
    List<Strategy> outcomes = new ArrayList<>();
    List<LevelTable> tables = new ArrayList<>();
    for (int i = 0; i < event.values().size(); i++) {
      outcomes.add(new Strategy(event.values().get(i), event.values().get(i)));
      LevelTable.Row row = Sketch.row(when, first[i] + "/6");
      LevelTable.Row rest = Sketch.row(Condition.ALWAYS, other[i] + "/6");
      tables.add(moved ? Sketch.levels(row, rest) : Sketch.levels(row));
    }
    sketch.chance(new Chance(event.id(), "", outcomes, tables));
  }

  /** Sixths; some are 0. */
  private int[] parts(int count) {
    int[] parts = new int[count];
    for (int i = 0; i < 6; i++) {
      parts[random.nextInt(count)]++;
    }
    return parts;
  }

  private LevelTable table() {
    List<String> all = events.stream().map(Event::id).toList();
    List<Condition> both = new ArrayList<>(List.of(about(all)));
    if (random.nextBoolean()) {
      both.add(about(all));
    }
    return Sketch.levels(
        Sketch.row(new Condition.All(both), "1"),
        Sketch.row(Condition.ALWAYS, "" + (random.nextInt(3) - 1)));
  }
}
