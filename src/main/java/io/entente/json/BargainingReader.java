package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.scenario.Section;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.bargaining.Party;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads bargaining problems. */
final class BargainingReader {

  private static final Keys PROBLEM =
      Keys.of(
          "says",
          "solution",
          "surplus",
          "points",
          "parties",
          "first",
          "proposals",
          "divisions",
          "claims",
          "assumption");

  private static final int MOST_PARTIES = 12;
  private static final int MOST_POINTS = 1000;
  private static final int MOST_PROPOSALS = 1000;

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  private BargainingReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    BargainingReader reader = new BargainingReader(reading, scope, formulas);
    List<Section> problems = new ArrayList<>();
    for (Member member : SectionsReader.entries(section, "a problem", reading, scope)) {
      Optional<Section> problem = reader.problem(member);
      scope.sectionsDoubtful |= problem.isEmpty();
      problem.ifPresent(problems::add);
    }
    return problems;
  }

  /** What a problem of each kind may say besides its words and parties. */
  private static List<String> keysOf(String solution) {
    return switch (solution) {
      case Protocol.Offers.WORD -> List.of("surplus", "first", "proposals");
      case Protocol.Price.WORD -> List.of("surplus");
      case Protocol.War.WORD -> List.of("divisions");
      default -> List.of("surplus", "points");
    };
  }

  static List<String> solutions() {
    List<String> words = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      words.add(rule.word());
    }
    words.add(Protocol.Offers.WORD);
    words.add(Protocol.Price.WORD);
    words.add(Protocol.War.WORD);
    return words;
  }

  private Optional<Section> problem(Member member) {
    Optional<Fields> read =
        Fields.of(
            reading,
            member.value(),
            PROBLEM,
            "write {\"solution\": \"nash\", \"surplus\": 1, \"parties\": {...}}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String says = fields.text("says", "");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    Optional<String> solution = solution(fields);
    if (solution.isEmpty()) {
      return Optional.empty();
    }
    boolean sound = true;
    for (String key : List.of("surplus", "points", "first", "proposals", "divisions")) {
      if (fields.member(key).isPresent() && !keysOf(solution.get()).contains(key)) {
        reading.error(
            fields.member(key).get(),
            "\"" + solution.get() + "\" has no \"" + key + "\"",
            "delete it, or choose another solution: " + Names.list(solutions()));
        sound = false;
      }
    }
    Optional<Map<String, PartyFields>> parties = parties(fields, solution.get());
    if (!sound || parties.isEmpty()) {
      return Optional.empty();
    }
    Optional<Protocol> protocol = protocol(solution.get(), fields, parties.get());
    List<Party> who = new ArrayList<>();
    parties.get().forEach((id, party) -> who.add(new Party(id, party.title())));
    return protocol.map(
        known -> new BargainingSection(member.name(), says, who, known, claims, assumption));
  }

  private Optional<String> solution(Fields fields) {
    Optional<JsonNode> node =
        fields.required("solution", "write one of " + Names.list(solutions()));
    Optional<String> word = node.flatMap(text -> Fields.text(reading, text));
    if (word.isPresent() && !solutions().contains(word.get())) {
      reading.unknown(node.get(), "solution", word.get(), solutions(), "there are");
      return Optional.empty();
    }
    return word;
  }

  private Optional<Map<String, PartyFields>> parties(Fields fields, String solution) {
    Optional<JsonNode> node =
        fields.required("parties", "write {\"A\": {...}, \"B\": {...}}: who bargains");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Map<String, PartyFields> parties = new LinkedHashMap<>();
    boolean sound = node.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node.get(), "a party")) {
      Optional<PartyFields> party = PartyFields.of(member, solution, reading, scope, formulas);
      sound &= party.isPresent();
      party.ifPresent(known -> parties.put(member.name(), known));
    }
    if (!sound) {
      return Optional.empty();
    }
    boolean many = Rule.of(solution).isPresent();
    if (parties.size() < 2 || !many && parties.size() > 2 || parties.size() > MOST_PARTIES) {
      reading.error(
          node.get(),
          "expected "
              + (many ? "2 to " + MOST_PARTIES : "two")
              + " parties, found "
              + parties.size(),
          many ? "" : "\"" + solution + "\" is between two; of more, see \"nash\"");
      return Optional.empty();
    }
    return Optional.of(parties);
  }

  private Optional<Protocol> protocol(
      String solution, Fields fields, Map<String, PartyFields> parties) {
    List<PartyFields> all = new ArrayList<>(parties.values());
    PartiesReader reader = new PartiesReader(reading, fields, all);
    return switch (solution) {
      case Protocol.Offers.WORD -> offers(fields, parties, all);
      case Protocol.Price.WORD -> surplus(fields).flatMap(reader::price);
      case Protocol.War.WORD -> divisions(fields).flatMap(divisions -> reader.war(divisions));
      default -> axioms(Rule.of(solution).orElseThrow(), fields, parties, reader);
    };
  }

  private Optional<Expression> surplus(Fields fields) {
    return fields.required("surplus", "write what there is to divide").flatMap(formulas::read);
  }

  private Optional<Protocol> axioms(
      Rule rule, Fields fields, Map<String, PartyFields> parties, PartiesReader reader) {
    boolean points = fields.member("points").isPresent();
    if (points == fields.member("surplus").isPresent()) {
      String both = "\"surplus\" and \"points\" exclude one another";
      reading.error(
          fields.object(),
          points ? both : "nothing says what is bargained over",
          points
              ? "delete one"
              : "write \"surplus\": ..., or \"points\": {\"NAME\": {\"A\": 1, \"B\": 2}, ...}");
      return Optional.empty();
    }
    if (!points) {
      return surplus(fields).flatMap(surplus -> reader.division(rule, surplus));
    }
    List<String> names = new ArrayList<>();
    List<List<Expression>> payoffs = new ArrayList<>();
    JsonNode node = fields.node("points").orElseThrow();
    boolean sound = node instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node, "a point")) {
      Optional<List<Expression>> payoff = point(member, parties);
      sound &= payoff.isPresent();
      names.add(member.name());
      payoff.ifPresent(payoffs::add);
    }
    if (sound && (names.isEmpty() || names.size() > MOST_POINTS)) {
      reading.error(node, "expected 1 to " + MOST_POINTS + " points, found " + names.size(), "");
      return Optional.empty();
    }
    return sound ? reader.choice(rule, names, payoffs) : Optional.empty();
  }

  private Optional<List<Expression>> point(Member member, Map<String, PartyFields> parties) {
    Map<String, Expression> payoffs = new LinkedHashMap<>();
    boolean sound = member.value() instanceof ObjectNode;
    for (Member each : Entries.byId(reading, member.value(), "a party")) {
      if (!parties.containsKey(each.name())) {
        reading.unknown(each.value(), "party", each.name(), parties.keySet(), "parties");
        sound = false;
        continue;
      }
      Optional<Expression> payoff = formulas.read(each.value());
      sound &= payoff.isPresent();
      payoff.ifPresent(known -> payoffs.put(each.name(), known));
    }
    List<Expression> ordered = new ArrayList<>();
    for (String id : parties.keySet()) {
      if (sound && !payoffs.containsKey(id)) {
        reading.missing(
            member.value(),
            "the point " + Names.quoted(member.name()) + " does not say what " + id + " gets",
            "write \"" + id + "\": a number or a formula");
        sound = false;
      }
      ordered.add(payoffs.get(id));
    }
    return sound ? Optional.of(ordered) : Optional.empty();
  }

  private Optional<Protocol> offers(
      Fields fields, Map<String, PartyFields> parties, List<PartyFields> all) {
    Optional<Expression> surplus =
        fields.node("surplus").isPresent() ? surplus(fields) : Optional.of(Expression.of(1));
    int first = 0;
    Optional<String> word = fields.text("first");
    if (word.isPresent()) {
      first = new ArrayList<>(parties.keySet()).indexOf(word.get());
      if (first < 0) {
        reading.unknown(
            fields.node("first").orElseThrow(), "party", word.get(), parties.keySet(), "parties");
        return Optional.empty();
      }
    }
    OptionalInt proposals = OptionalInt.empty();
    Optional<JsonNode> node = fields.node("proposals");
    if (node.isPresent()) {
      OptionalDouble number =
          Fields.number(reading, node.get(), 1, MOST_PROPOSALS, "from 1 to " + MOST_PROPOSALS);
      if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
        reading.error(
            node.get(),
            "expected a whole number, found " + ((NumberNode) node.get()).source(),
            "leave it out if proposals have no end");
        return Optional.empty();
      }
      if (number.isEmpty()) {
        return Optional.empty();
      }
      proposals = OptionalInt.of((int) number.getAsDouble());
    }
    List<Expression> discounts = new ArrayList<>();
    for (PartyFields party : all) {
      Optional<Expression> discount = party.required("discount", "a number in [0, 1]");
      if (discount.isEmpty()) {
        return Optional.empty();
      }
      discounts.add(discount.get());
    }
    OptionalInt most = proposals;
    int proposer = first;
    if (proposals.isEmpty()
        && FormulaReader.is(discounts.get(0), 1)
        && FormulaReader.is(discounts.get(1), 1)) {
      reading.error(
          fields.object(),
          "both discount factors are 1 and proposals have no end, so nothing presses to agree",
          "make one smaller, or say how many \"proposals\" there are");
      return Optional.empty();
    }
    return surplus.map(known -> new Protocol.Offers(known, proposer, most, discounts));
  }

  private Optional<List<Expression>> divisions(Fields fields) {
    List<Expression> divisions = new ArrayList<>();
    Optional<JsonNode> node = fields.node("divisions");
    if (node.isEmpty()) {
      return Optional.of(divisions);
    }
    String example = "write the first party's possible parts, such as [0, 0.5, 1]";
    Optional<ArrayNode> list = Fields.list(reading, node.get(), example);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    for (JsonNode item : list.get().items()) {
      Optional<Expression> part = formulas.read(item);
      if (part.isEmpty() || !PartyFields.isShare(reading, item, part.get())) {
        return Optional.empty();
      }
      divisions.add(part.get());
    }
    if (divisions.isEmpty()) {
      reading.error(node.get(), "the list is empty", example + ", or leave it out");
      return Optional.empty();
    }
    return Optional.of(divisions);
  }
}
