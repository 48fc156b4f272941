package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.number.Decimals;
import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads chance moves: first what they may bring, later how likely that is. */
final class ChanceReader {

  private static final Keys KEYS =
      Keys.of("says", "outcomes", "claims", "assumption").notYet("distribution", "points");

  /** How far from 1 numbers may add up. */
  private static final double SUM_TOLERANCE = 1e-9;

  private final Reading reading;
  private final Scope scope;
  private final Map<String, Member> places = new LinkedHashMap<>();
  private final Map<String, Fields> found = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonNode>> nodes = new LinkedHashMap<>();

  ChanceReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** Declares the chance moves in the scope. */
  void declare(JsonNode section) {
    for (Member member : Entries.byFreeId(reading, section, "a chance move")) {
      String id = member.name();
      if (scope.actors.containsKey(id) || scope.decisions.containsKey(id)) {
        reading.error(
            member,
            "there is an actor or a decision of the name " + Names.quoted(id),
            "choose another id for the chance move");
        continue;
      }
      scope.doubt(id);
      Optional<Fields> read =
          Fields.of(reading, member.value(), KEYS, "write {\"outcomes\": {\"id\": \"1/2\", ...}}");
      Optional<JsonNode> outcomes =
          read.flatMap(fields -> fields.required("outcomes", "write what may come about"));
      if (outcomes.isPresent()) {
        places.put(id, member);
        outcomes(id, read.get(), outcomes.get());
      }
    }
  }

  private void outcomes(String id, Fields fields, JsonNode node) {
    Map<String, JsonNode> probabilities = new LinkedHashMap<>();
    List<Strategy> outcomes = new ArrayList<>();
    for (Member member : Entries.byId(reading, node, "an outcome of chance")) {
      probabilities.put(member.name(), member.value());
      outcomes.add(new Strategy(member.name(), member.name()));
    }
    if (outcomes.isEmpty()) {
      if (node instanceof ObjectNode) {
        reading.missing(node, "nothing may come about", "write at least one outcome");
      }
      return;
    }
    scope.settle(id);
    found.put(id, fields);
    nodes.put(id, probabilities);
    scope.chanceNames.put(id, new Decision(id, "", outcomes, List.of()));
  }

  /** Reads the probabilities of what has been declared. */
  void read(FormulaReader formulas, LevelsReader levels) {
    for (Map.Entry<String, Fields> entry : found.entrySet()) {
      String id = entry.getKey();
      Fields fields = entry.getValue();
      List<LevelTable> tables = new ArrayList<>();
      boolean sound = true;
      for (JsonNode node : nodes.get(id).values()) {
        Optional<LevelTable> table =
            node instanceof ArrayNode
                ? levels.rows(node)
                : formulas.read(node).map(ChanceReader::everywhere);
        table.ifPresent(tables::add);
        sound &= table.isPresent() && areProbabilities(node, table.get());
      }
      List<String> claims = ParametersReader.cited(reading, scope, fields);
      Optional<String> assumption = fields.text("assumption");
      List<Strategy> outcomes = scope.chanceNames.get(id).strategies();
      if (tables.size() < outcomes.size()) {
        scope.doubt(id);
        continue;
      }
      String says = fields.text("says", "");
      scope.chance.put(id, new Chance(id, says, outcomes, tables, claims, assumption));
      if (sound) {
        checkSum(fields.node("outcomes").orElseThrow(), tables);
      }
    }
    checkCircles();
  }

  private static LevelTable everywhere(Expression formula) {
    return new LevelTable("", List.of(new LevelTable.Row(Condition.ALWAYS, formula)));
  }

  /** Whether all numbers lie from 0 to 1; one that does not is reported. */
  private boolean areProbabilities(JsonNode node, LevelTable table) {
    for (LevelTable.Row row : table.rows()) {
      OptionalDouble constant = FormulaReader.constant(row.is());
      if (constant.isPresent() && !(constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1)) {
        reading.error(
            node,
            Decimals.shortest(constant.getAsDouble()) + " is no probability",
            "probabilities lie between 0 and 1");
        return false;
      }
    }
    return true;
  }

  /** Reports where numbers do not add up to 1; formulas are left to each run. */
  private void checkSum(JsonNode place, List<LevelTable> tables) {
    Set<String> mentioned = new LinkedHashSet<>();
    long rows = 0;
    for (LevelTable table : tables) {
      for (LevelTable.Row row : table.rows()) {
        if (FormulaReader.constant(row.is()).isEmpty()) {
          return;
        }
        rows++;
      }
      mentioned.addAll(table.decisions());
    }
    List<Decision> decisions = new ArrayList<>();
    for (String id : mentioned) {
      if (scope.conditional.contains(id) || scope.isDoubtful(id)) {
        return;
      }
      decisions.add(scope.choice(id).orElseThrow());
    }
    long combinations = Moves.count(decisions);
    if (combinations > Moves.MOST || !scope.allows(combinations * rows)) {
      return;
    }
    Moves moves = new Moves(decisions);
    do {
      double sum = sum(tables, moves);
      if (Math.abs(sum - 1) > SUM_TOLERANCE) {
        reading.error(
            place,
            "the probabilities add up to " + Decimals.shortest(sum) + where(decisions, moves),
            "change them so that they add up to 1, for instance \"1 - p\" beside \"p\"");
        return;
      }
    } while (moves.next());
  }

  private static double sum(List<LevelTable> tables, Moves moves) {
    double sum = 0;
    for (LevelTable table : tables) {
      int row = TableChecks.firstMatch(table, moves);
      sum += row < 0 ? 0 : FormulaReader.constant(table.rows().get(row).is()).orElseThrow();
    }
    return sum;
  }

  private static String where(List<Decision> decisions, Moves moves) {
    List<String> parts = new ArrayList<>();
    decisions.forEach(one -> parts.add(one.id() + " is " + moves.current().get(one.id())));
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  /** Chance that depends on what happens only when it is known what chance brought. */
  private void checkCircles() {
    if (scope.observesDoubtful) {
      return;
    }
    Map<String, List<String>> needs = new HashMap<>();
    for (Chance chance : scope.chance.values()) {
      Set<String> before = new LinkedHashSet<>();
      chance.probabilities().forEach(table -> before.addAll(table.decisions()));
      needs.put(chance.id(), List.copyOf(before));
    }
    scope.decisions.values().forEach(one -> needs.put(one.id(), one.observes()));
    Cycle cycle = new Cycle(needs);
    for (String id : scope.chance.keySet()) {
      List<String> circle = cycle.from(id);
      if (!circle.isEmpty()) {
        scope.observesDoubtful = true;
        reading.error(
            found.get(id).node("outcomes").orElseThrow(),
            "these wait for one another: " + String.join(" -> ", circle),
            "what comes first? Its probabilities cannot depend on, nor its actor observe, what"
                + " comes later");
        return;
      }
    }
  }

  /** Warns of chance moves that nothing depends on and nobody observes. */
  void warnOfIdle(Scenario scenario) {
    Set<String> used = new HashSet<>();
    scenario.terms().forEach(term -> used.addAll(term.decisions()));
    scenario.outcomes().forEach(outcome -> outcome.condition().collectDecisions(used));
    scenario.decisions().forEach(decision -> used.addAll(decision.observes()));
    scenario.views().forEach(view -> view.observes().values().forEach(used::addAll));
    for (Chance chance : scenario.chance()) {
      chance.probabilities().forEach(table -> used.addAll(table.decisions()));
    }
    for (Chance chance : scenario.chance()) {
      if (!used.contains(chance.id())) {
        Member place = places.get(chance.id());
        reading.warning(
            place,
            reading.path(place) + " changes nothing",
            "delete it, or let a level, an outcome or somebody's \"observes\" name it");
      }
    }
  }
}
