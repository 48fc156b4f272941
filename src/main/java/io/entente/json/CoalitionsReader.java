package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Section;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Links;
import io.entente.scenario.coalition.Player;
import io.entente.scenario.coalition.Worth;
import io.entente.solve.coalition.PairNetworks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads coalitional games. */
final class CoalitionsReader {

  private static final Keys GAME =
      Keys.of(
          "says",
          "players",
          "worth",
          "pairs",
          "quantities",
          "voting",
          "allocations",
          "network",
          "claims",
          "assumption");
  private static final Keys NETWORK = Keys.of("payoff", "cost", "decay");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  private CoalitionsReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    CoalitionsReader reader = new CoalitionsReader(reading, scope, formulas);
    List<Section> games = new ArrayList<>();
    for (Member member : SectionsReader.entries(section, "a game", reading, scope)) {
      Optional<Section> game = reader.game(member);
      scope.sectionsDoubtful |= game.isEmpty();
      game.ifPresent(games::add);
    }
    return games;
  }

  private Optional<Section> game(Member member) {
    Optional<Fields> read =
        Fields.of(reading, member.value(), GAME, "write {\"players\": [...], \"worth\": {...}}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String says = fields.text("says", "");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    Optional<List<Player>> players = players(fields);
    if (players.isEmpty()) {
      return Optional.empty();
    }
    WorthReader worths = new WorthReader(reading, scope, formulas);
    Optional<Worth> worth = worths.read(fields, players.get());
    boolean large = players.get().size() > CoalitionSection.MOST_LISTED;
    Optional<Map<String, List<Expression>>> allocations =
        allocations(fields, players.get(), worths, large);
    Optional<Optional<Links>> network = network(fields, players.get());
    if (worth.isEmpty() || allocations.isEmpty() || network.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CoalitionSection(
            member.name(),
            says,
            players.get(),
            worth.get(),
            allocations.get(),
            network.get(),
            claims,
            assumption));
  }

  private Optional<Map<String, List<Expression>>> allocations(
      Fields fields, List<Player> players, WorthReader worths, boolean large) {
    Map<String, List<Expression>> allocations = new LinkedHashMap<>();
    Optional<JsonNode> node = fields.node("allocations");
    if (node.isEmpty()) {
      return Optional.of(allocations);
    }
    if (large) {
      reading.error(
          node.get(),
          "allocations are compared with each coalition, for at most "
              + CoalitionSection.MOST_LISTED
              + " players",
          "leave them out");
      return Optional.empty();
    }
    boolean sound = node.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node.get(), "an allocation")) {
      Optional<List<Expression>> shares = worths.byPlayer(member.value(), players);
      sound &= shares.isPresent();
      shares.ifPresent(known -> allocations.put(member.name(), known));
    }
    return sound ? Optional.of(allocations) : Optional.empty();
  }

  private Optional<Optional<Links>> network(Fields fields, List<Player> players) {
    Optional<JsonNode> node = fields.node("network");
    if (node.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    if (players.size() > PairNetworks.MOST_PLAYERS) {
      reading.error(
          node.get(),
          players.size()
              + " players form more networks of pairs than are compared, of at most "
              + PairNetworks.MOST_PLAYERS
              + " players",
          "leave \"network\" out, or join players");
      return Optional.empty();
    }
    Optional<Fields> read =
        Fields.of(reading, node.get(), NETWORK, "write {\"payoff\": \"pairs\"}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Optional<Links.Rule> rule = rule(read.get());
    Optional<JsonNode> cost = read.get().node("cost");
    Optional<Expression> costs =
        cost.isEmpty() ? Optional.of(Expression.of(0)) : formulas.read(cost.get());
    Optional<JsonNode> decay = read.get().node("decay");
    Optional<Expression> decays = decay.flatMap(formulas::read);
    if (rule.isEmpty() || costs.isEmpty() || decay.isPresent() && decays.isEmpty()) {
      return Optional.empty();
    }
    if ((rule.get() == Links.Rule.CONNECTIONS) != decay.isPresent()) {
      reading.error(
          node.get(),
          decay.isPresent()
              ? "\"decay\" belongs to the payoff \"connections\""
              : "the payoff \"connections\" needs \"decay\"",
          decay.isPresent() ? "delete it" : "write the share left over one more link, such as 0.5");
      return Optional.empty();
    }
    return Optional.of(Optional.of(new Links(rule.get(), costs.get(), decays)));
  }

  private Optional<Links.Rule> rule(Fields fields) {
    Optional<JsonNode> node =
        fields.required("payoff", "write \"pairs\", \"myerson\" or \"connections\"");
    Optional<String> word = node.flatMap(known -> Fields.text(reading, known));
    List<String> words = new ArrayList<>();
    for (Links.Rule rule : Links.Rule.values()) {
      words.add(rule.word());
      if (word.isPresent() && rule.word().equals(word.get())) {
        return Optional.of(rule);
      }
    }
    if (word.isPresent()) {
      reading.unknown(node.get(), "payoff of a network", word.get(), words, "there are");
    }
    return Optional.empty();
  }

  private Optional<List<Player>> players(Fields fields) {
    Optional<JsonNode> node = fields.node("players");
    Map<String, Player> players = new LinkedHashMap<>();
    boolean sound = true;
    if (node.isEmpty()) {
      scope.actors.forEach((id, actor) -> players.put(id, new Player(id, actor.title())));
      if (players.isEmpty()) {
        reading.missing(
            fields.object(), "the key \"players\" is missing", "write [\"A\", \"B\", \"C\"]");
        return Optional.empty();
      }
    } else if (node.get() instanceof ArrayNode list) {
      for (TextNode id : Fields.texts(reading, list)) {
        sound &= player(id, id.text(), Optional.empty(), players);
      }
      sound &= players.size() == list.items().size();
    } else if (node.get() instanceof ObjectNode) {
      for (Member each : Entries.byId(reading, node.get(), "a player")) {
        Optional<String> title = Fields.text(reading, each.value());
        sound &= title.isPresent() && player(each.value(), each.name(), title, players);
      }
    } else {
      Fields.wrongKind(reading, node.get(), "a list or an object", "write [\"A\", \"B\", \"C\"]");
      return Optional.empty();
    }
    if (players.isEmpty() && sound) {
      reading.error(node.get(), "there is no player", "write [\"A\", \"B\", \"C\"]");
    }
    if (players.size() > CoalitionSection.MOST_LISTED && fields.node("voting").isEmpty()) {
      reading.error(
          node.orElse(fields.object()),
          players.size()
              + " players form more coalitions than are compared, at most "
              + CoalitionSection.MOST_LISTED,
          "join players that always act together; for votes write \"voting\"");
      return Optional.empty();
    }
    return sound && !players.isEmpty()
        ? Optional.of(new ArrayList<>(players.values()))
        : Optional.empty();
  }

  private boolean player(JsonNode at, String id, Optional<String> title, Map<String, Player> into) {
    if (!Names.isId(id)) {
      reading.error(
          at,
          Names.quoted(id) + " cannot be the id of a player",
          "an id is a letter, then letters, digits, _ or -");
      return false;
    }
    if (!scope.actors.isEmpty() && !scope.actors.containsKey(id)) {
      if (!scope.isDoubtful(id)) {
        reading.unknown(at, "actor", id, scope.actors.keySet(), "actors");
      }
      return false;
    }
    String shown = scope.actors.containsKey(id) ? scope.actors.get(id).title() : id;
    if (into.put(id, new Player(id, title.orElse(shown))) != null) {
      reading.error(at, "the player " + Names.quoted(id) + " is listed twice", "delete one");
      return false;
    }
    return true;
  }
}
