package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.coalition.Player;
import io.entente.scenario.coalition.Worth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the coalitions of a game are worth. */
final class WorthReader {

  private static final Keys RULE = Keys.of("quota", "weights");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  WorthReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  /** What coalitions are worth, however the file says it. */
  Optional<Worth> read(Fields fields, List<Player> players) {
    Optional<JsonNode> worth = fields.node("worth");
    Optional<JsonNode> voting = fields.node("voting");
    boolean byFormula = worth.isPresent() && !(worth.get() instanceof ObjectNode);
    if (voting.isPresent()) {
      return refused(fields, "\"voting\" says which coalitions win", "worth", "pairs", "quantities")
          ? Optional.empty()
          : voting(voting.get(), players);
    }
    if (byFormula) {
      return refused(fields, "one formula gives all worths", "pairs")
          ? Optional.empty()
          : formula(worth.get(), fields.node("quantities"), players);
    }
    if (refused(fields, "quantities are for a \"worth\" that is a formula", "quantities")) {
      return Optional.empty();
    }
    Optional<JsonNode> pairs = fields.node("pairs");
    if (worth.isEmpty() && pairs.isEmpty()) {
      reading.missing(
          fields.object(),
          "nothing says what coalitions are worth",
          "write \"worth\": {\"A,B\": 1, ...}, a formula, \"pairs\" or \"voting\"");
      return Optional.empty();
    }
    Map<Integer, Expression> worths = new LinkedHashMap<>();
    Map<Integer, Expression> ofPairs = new LinkedHashMap<>();
    boolean sound = worth.isEmpty() || coalitions(worth.get(), players, false, worths);
    sound &= pairs.isEmpty() || coalitions(pairs.get(), players, true, ofPairs);
    return sound ? Optional.of(new Worth.Listed(worths, ofPairs)) : Optional.empty();
  }

  private boolean refused(Fields fields, String why, String... keys) {
    for (String key : keys) {
      if (fields.member(key).isPresent()) {
        reading.error(
            fields.member(key).get(), why + ", so \"" + key + "\" says nothing", "delete one");
        return true;
      }
    }
    return false;
  }

  private boolean coalitions(
      JsonNode node, List<Player> players, boolean pairs, Map<Integer, Expression> into) {
    boolean sound = node instanceof ObjectNode;
    for (Member member : Entries.named(reading, node, pairs ? "a pair" : "a coalition")) {
      Optional<Integer> members = members(member, players);
      Optional<Expression> formula = formulas.read(member.value());
      sound &= members.isPresent() && formula.isPresent();
      if (members.isEmpty()) {
        continue;
      }
      if (pairs && Integer.bitCount(members.get()) != 2) {
        reading.error(member, Names.quoted(member.name()) + " is no pair", "write \"A,B\"");
        sound = false;
      } else if (into.containsKey(members.get())) {
        reading.error(
            member,
            "the coalition " + Names.quoted(member.name()) + " is listed twice",
            "delete one; the order of members says nothing");
        sound = false;
      } else if (formula.isPresent()) {
        into.put(members.get(), formula.get());
      }
    }
    return sound;
  }

  private Optional<Integer> members(Member member, List<Player> players) {
    int members = 0;
    for (String part : member.name().split(",", -1)) {
      String id = part.strip();
      int place = -1;
      for (int p = 0; p < players.size(); p++) {
        place = players.get(p).id().equals(id) ? p : place;
      }
      if (place < 0) {
        reading.error(
            member,
            "no player " + Names.quoted(id),
            reading.didYouMean(id, ids(players), "players"));
        return Optional.empty();
      }
      if ((members >> place & 1) != 0) {
        reading.error(member, Names.quoted(id) + " is in it twice", "name each member once");
        return Optional.empty();
      }
      members |= 1 << place;
    }
    return Optional.of(members);
  }

  static List<String> ids(List<Player> players) {
    List<String> ids = new ArrayList<>();
    players.forEach(player -> ids.add(player.id()));
    return ids;
  }

  private Optional<Worth> formula(
      JsonNode node, Optional<JsonNode> quantities, List<Player> players) {
    Map<String, List<Expression>> read = new LinkedHashMap<>();
    boolean sound = true;
    if (quantities.isPresent()) {
      for (Member member : Entries.byId(reading, quantities.get(), "a quantity")) {
        Optional<List<Expression>> values = byPlayer(member.value(), players);
        sound &= values.isPresent();
        read.put(member.name(), values.orElse(List.of()));
      }
    }
    Set<String> names = new LinkedHashSet<>(Worth.ByFormula.names(read.keySet()));
    if (scope.parameterIds.contains(Worth.ByFormula.SIZE)) {
      reading.error(
          node,
          "\"size\" is the number of members here, and a parameter has that name too",
          "give the parameter another id");
      sound = false;
    }
    Optional<Expression> formula = formulas.with(names).read(node);
    return sound && formula.isPresent()
        ? Optional.of(new Worth.ByFormula(formula.get(), read))
        : Optional.empty();
  }

  /** A formula for each player; those not named have 0. */
  Optional<List<Expression>> byPlayer(JsonNode node, List<Player> players) {
    Map<String, Expression> values = new LinkedHashMap<>();
    boolean sound = node instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node, "a player")) {
      if (!ids(players).contains(member.name())) {
        reading.error(
            member,
            "no player " + Names.quoted(member.name()),
            reading.didYouMean(member.name(), ids(players), "players"));
        sound = false;
        continue;
      }
      Optional<Expression> value = formulas.read(member.value());
      sound &= value.isPresent();
      value.ifPresent(known -> values.put(member.name(), known));
    }
    List<Expression> ordered = new ArrayList<>();
    for (Player player : players) {
      ordered.add(values.getOrDefault(player.id(), Expression.of(0)));
    }
    return sound ? Optional.of(ordered) : Optional.empty();
  }

  private Optional<Worth> voting(JsonNode node, List<Player> players) {
    List<JsonNode> items = node instanceof ArrayNode list ? list.items() : List.of(node);
    List<Worth.Rule> rules = new ArrayList<>();
    for (JsonNode item : items) {
      Optional<Fields> rule =
          Fields.of(reading, item, RULE, "write {\"quota\": 12, \"weights\": {\"A\": 4, ...}}");
      if (rule.isEmpty()) {
        continue;
      }
      Optional<Expression> quota =
          rule.get().required("quota", "write how much weight it takes").flatMap(formulas::read);
      Optional<List<Expression>> weights =
          rule.get()
              .required("weights", "write {\"A\": 4, \"B\": 2, ...}")
              .flatMap(weight -> weights(weight, players));
      if (quota.isPresent() && weights.isPresent()) {
        rules.add(new Worth.Rule(quota.get(), weights.get()));
      }
    }
    if (items.isEmpty()) {
      reading.error(node, "the list is empty", "write {\"quota\": 12, \"weights\": {...}}");
    }
    return rules.size() == items.size() && !rules.isEmpty()
        ? Optional.of(new Worth.Voting(rules))
        : Optional.empty();
  }

  /** Weights of the players; one number stands for all alike. */
  private Optional<List<Expression>> weights(JsonNode node, List<Player> players) {
    if (node instanceof NumberNode || node instanceof TextNode) {
      return formulas.read(node).map(each -> Collections.nCopies(players.size(), each));
    }
    return byPlayer(node, players);
  }
}
