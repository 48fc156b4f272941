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
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads chance moves: first what they may bring, later how likely that is. */
final class ChanceReader {

  private static final Keys KEYS = Keys.of("says", "outcomes");

  /** How far from 1 numbers may add up. */
  private static final double SUM_TOLERANCE = 1e-9;

  private final Reading reading;
  private final Scope scope;
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
      List<LevelTable> tables = new ArrayList<>();
      double sum = 0;
      for (JsonNode node : nodes.get(id).values()) {
        Optional<LevelTable> table =
            node instanceof ArrayNode
                ? levels.rows(node)
                : formulas.read(node).map(ChanceReader::everywhere);
        table.ifPresent(tables::add);
        sum += table.isPresent() ? number(node, table.get()) : Double.NaN;
      }
      List<Strategy> outcomes = scope.chanceNames.get(id).strategies();
      if (tables.size() < outcomes.size()) {
        scope.doubt(id);
        continue;
      }
      if (Math.abs(sum - 1) > SUM_TOLERANCE) {
        reading.error(
            entry.getValue().node("outcomes").orElseThrow(),
            "the probabilities add up to " + Decimals.shortest(sum),
            "they are numbers or formulas from 0 to 1 with the sum 1");
      }
      String says = entry.getValue().text("says", "");
      scope.chance.put(id, new Chance(id, says, outcomes, tables));
    }
  }

  private static LevelTable everywhere(Expression formula) {
    return new LevelTable("", List.of(new LevelTable.Row(Condition.ALWAYS, formula)));
  }

  /** The probability where it is one number; otherwise not a number. */
  private double number(JsonNode node, LevelTable table) {
    double only = Double.NaN;
    for (LevelTable.Row row : table.rows()) {
      OptionalDouble constant = FormulaReader.constant(row.is());
      if (constant.isPresent() && !(constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1)) {
        reading.error(
            node,
            Decimals.shortest(constant.getAsDouble()) + " is no probability",
            "probabilities lie between 0 and 1");
      }
      boolean alone = table.rows().size() == 1 && row.when().equals(Condition.ALWAYS);
      only = alone && constant.isPresent() ? constant.getAsDouble() : Double.NaN;
    }
    return only;
  }
}
