package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.number.Decimals;
import io.entente.scenario.Section;
import io.entente.scenario.positions.Dimension;
import io.entente.scenario.positions.PositionsSection;
import io.entente.scenario.positions.Stand;
import io.entente.solve.forecast.CondorcetElection;
import io.entente.solve.forecast.ElectionModel;
import io.entente.solve.forecast.Forecast;
import io.entente.solve.forecast.RiskAttitude;
import io.entente.solve.forecast.VictoryModel;
import io.entente.solve.forecast.VotingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads where actors stand. */
final class PositionsReader {

  private static final Keys SECTION =
      Keys.of(
          "says",
          "scale",
          "dimensions",
          "actors",
          "voting",
          "victory",
          "election",
          "risk",
          "votes",
          "claims",
          "assumption");
  private static final Keys STAND = Keys.of("title", "position", "capability", "salience");
  private static final String EXAMPLE = "write [lowest, highest]";

  private static final int MOST_ACTORS = 100;
  private static final int MOST_DIMENSIONS = 12;

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  private PositionsReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    return SectionsReader.only(
        section,
        PositionsSection.KEY,
        "choose another name for that one; solution values begin with it",
        reading,
        scope,
        new PositionsReader(reading, scope, formulas)::section);
  }

  private Optional<Section> section(JsonNode node) {
    Optional<Fields> read =
        Fields.of(
            reading,
            node,
            SECTION,
            "write {\"actors\": {\"A\": {\"position\": 4, \"capability\": 1}, ...}}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String says = fields.text("says", "");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    Optional<Forecast.Options> options = options(fields);
    Optional<List<Dimension>> dimensions = dimensions(fields);
    if (dimensions.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Stand>> stands = stands(fields, dimensions.get());
    if (stands.isEmpty() || options.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PositionsSection(
            says, dimensions.get(), stands.get(), options.get(), claims, assumption));
  }

  private Optional<Forecast.Options> options(Fields fields) {
    CondorcetElection.Model usual = CondorcetElection.Model.usual();
    int choice = choice(fields, "voting", words(VotingRule.values(), VotingRule::word));
    int victory = choice(fields, "victory", words(VictoryModel.values(), VictoryModel::word));
    int election = choice(fields, "election", words(ElectionModel.values(), ElectionModel::word));
    List<String> risks = new ArrayList<>(List.of("none"));
    risks.addAll(words(RiskAttitude.values(), RiskAttitude::word));
    int risk = choice(fields, "risk", risks);
    int votes = choice(fields, "votes", List.of("capability", "power"));
    if (Math.min(Math.min(choice, victory), Math.min(election, Math.min(risk, votes))) < MISSING) {
      return Optional.empty();
    }
    CondorcetElection.Model model =
        new CondorcetElection.Model(
            choice == MISSING ? usual.voting() : VotingRule.values()[choice],
            victory == MISSING ? usual.victory() : VictoryModel.values()[victory],
            election == MISSING ? usual.election() : ElectionModel.values()[election]);
    Optional<RiskAttitude> attitude =
        risk <= 0 ? Optional.empty() : Optional.of(RiskAttitude.values()[risk - 1]);
    return Optional.of(new Forecast.Options(model, attitude, votes == 1));
  }

  private static final int MISSING = -1;
  private static final int FAULTY = -2;

  private interface Word<T> {
    String of(T value);
  }

  private static <T> List<String> words(T[] values, Word<T> word) {
    List<String> words = new ArrayList<>();
    for (T value : values) {
      words.add(word.of(value));
    }
    return words;
  }

  /** The place of a word in a list. */
  private int choice(Fields fields, String key, List<String> words) {
    Optional<JsonNode> node = fields.node(key);
    if (node.isEmpty()) {
      return MISSING;
    }
    Optional<String> word = Fields.text(reading, node.get());
    if (word.isEmpty()) {
      return FAULTY;
    }
    int place = words.indexOf(word.get());
    if (place < 0) {
      reading.unknown(node.get(), "choice", word.get(), words, "there are");
      return FAULTY;
    }
    return place;
  }

  private Optional<List<Dimension>> dimensions(Fields fields) {
    Optional<JsonNode> several = fields.node("dimensions");
    Optional<JsonNode> single = fields.node("scale");
    if (several.isPresent() && single.isPresent()) {
      reading.error(
          fields.member("scale").orElseThrow(),
          "each of the \"dimensions\" has its scale, so \"scale\" says nothing",
          "delete one");
      return Optional.empty();
    }
    if (several.isEmpty()) {
      if (single.isEmpty()) {
        return Optional.of(List.of(new Dimension("", "", Optional.empty())));
      }
      return scale(single.get()).map(scale -> List.of(new Dimension("", "", Optional.of(scale))));
    }
    List<Dimension> all = new ArrayList<>();
    boolean sound = several.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, several.get(), "a dimension")) {
      Optional<Dimension.Scale> scale = scale(member.value());
      sound &= scale.isPresent();
      all.add(new Dimension(member.name(), member.name(), scale));
    }
    if (sound && (all.isEmpty() || all.size() > MOST_DIMENSIONS)) {
      reading.error(
          several.get(),
          "expected 1 to " + MOST_DIMENSIONS + " dimensions, found " + all.size(),
          "write \"NAME\": [lowest, highest]");
      sound = false;
    }
    return sound ? Optional.of(all) : Optional.empty();
  }

  private Optional<Dimension.Scale> scale(JsonNode node) {
    Optional<ArrayNode> list = Fields.list(reading, node, EXAMPLE);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().items().size() != 2) {
      reading.error(
          node,
          "expected the two ends of a scale, found " + list.get().items().size() + " entries",
          EXAMPLE);
      return Optional.empty();
    }
    Optional<Expression> low = formulas.read(list.get().items().get(0));
    Optional<Expression> high = formulas.read(list.get().items().get(1));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble least = FormulaReader.constant(low.get());
    OptionalDouble most = FormulaReader.constant(high.get());
    if (least.isPresent() && most.isPresent() && least.getAsDouble() >= most.getAsDouble()) {
      reading.error(node, "the first end must be lower than the second", EXAMPLE);
      return Optional.empty();
    }
    return Optional.of(new Dimension.Scale(low.get(), high.get()));
  }

  private Optional<List<Stand>> stands(Fields fields, List<Dimension> dimensions) {
    Optional<JsonNode> node =
        fields.required(
            "actors",
            "write {\"A\": {\"position\": 4, \"capability\": 1, \"salience\": 0.8}, ...}");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<Stand> stands = new ArrayList<>();
    boolean sound = node.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node.get(), "an actor")) {
      Optional<Stand> stand = stand(member, dimensions);
      sound &= stand.isPresent();
      stand.ifPresent(stands::add);
    }
    if (sound && (stands.isEmpty() || stands.size() > MOST_ACTORS)) {
      reading.error(
          node.get(), "expected 1 to " + MOST_ACTORS + " actors, found " + stands.size(), "");
      return Optional.empty();
    }
    return sound ? Optional.of(stands) : Optional.empty();
  }

  private Optional<Stand> stand(Member member, List<Dimension> dimensions) {
    Optional<Fields> read =
        Fields.of(reading, member.value(), STAND, "write {\"position\": 4, \"capability\": 1}");
    String id = member.name();
    if (!scope.actors.isEmpty() && !scope.actors.containsKey(id)) {
      if (!scope.isDoubtful(id)) {
        reading.unknown(member.value(), "actor", id, scope.actors.keySet(), "actors");
      }
      return Optional.empty();
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String known = scope.actors.containsKey(id) ? scope.actors.get(id).title() : id;
    Optional<List<Expression>> position =
        fields
            .required("position", "write where it stands")
            .flatMap(node -> inDimensions(node, dimensions, false));
    Optional<Expression> capability =
        fields.required("capability", "write how much it can do").flatMap(this::notNegative);
    Optional<JsonNode> cares = fields.node("salience");
    Optional<List<Expression>> salience =
        cares.isPresent()
            ? inDimensions(cares.get(), dimensions, true)
            : Optional.of(java.util.Collections.nCopies(dimensions.size(), Expression.of(1)));
    String title = fields.text("title", known);
    return position.isPresent() && capability.isPresent() && salience.isPresent()
        ? Optional.of(new Stand(id, title, position.get(), capability.get(), salience.get()))
        : Optional.empty();
  }

  private Optional<Expression> notNegative(JsonNode node) {
    Optional<Expression> formula = formulas.read(node);
    OptionalDouble constant = formula.map(FormulaReader::constant).orElse(OptionalDouble.empty());
    if (constant.isPresent() && constant.getAsDouble() < 0) {
      reading.error(
          node, "this cannot be negative, found " + Decimals.shortest(constant.getAsDouble()), "");
      return Optional.empty();
    }
    return formula;
  }

  /**
   * A number or formula for each dimension.
   *
   * @param weight whether it cannot be negative, and one may stand for all dimensions
   */
  private Optional<List<Expression>> inDimensions(
      JsonNode node, List<Dimension> dimensions, boolean weight) {
    boolean single = dimensions.get(0).id().isEmpty();
    if (single || weight && !(node instanceof ObjectNode)) {
      Optional<Expression> one = weight ? notNegative(node) : formulas.read(node);
      return one.map(each -> java.util.Collections.nCopies(dimensions.size(), each));
    }
    List<String> ids = new ArrayList<>();
    dimensions.forEach(dimension -> ids.add(dimension.id()));
    Map<String, Expression> read = new LinkedHashMap<>();
    boolean sound = node instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node, "a dimension")) {
      if (!ids.contains(member.name())) {
        reading.unknown(member.value(), "dimension", member.name(), ids, "dimensions");
        sound = false;
        continue;
      }
      Optional<Expression> one =
          weight ? notNegative(member.value()) : formulas.read(member.value());
      sound &= one.isPresent();
      one.ifPresent(each -> read.put(member.name(), each));
    }
    List<Expression> ordered = new ArrayList<>();
    for (String id : ids) {
      if (sound && !read.containsKey(id)) {
        reading.missing(node, "nothing is said about " + Names.quoted(id), "add it");
        sound = false;
      }
      ordered.add(read.get(id));
    }
    return sound ? Optional.of(ordered) : Optional.empty();
  }
}
