package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.number.Decimals;
import io.entente.scenario.Distribution;
import io.entente.scenario.bargaining.PrivateNumber;
import io.entente.scenario.bargaining.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What a file says of one party of a bargaining problem. */
final class PartyFields {

  private static final Keys PARTY =
      Keys.of("title", "fallBack", "weight", "utility", "discount", "cost", "wins", "winsLater");
  private static final Keys PRIVATE = Keys.of("distribution", "actual");

  private final String title;
  private final Fields fields;
  private final Reading reading;
  private final FormulaReader formulas;
  private final Scope scope;

  private PartyFields(
      String title, Fields fields, Reading reading, FormulaReader formulas, Scope scope) {
    this.title = title;
    this.fields = fields;
    this.reading = reading;
    this.formulas = formulas;
    this.scope = scope;
  }

  /** What a party may have, by what is bargained about. */
  private static List<String> keysOf(String solution) {
    return switch (solution) {
      case Protocol.Offers.WORD -> List.of("title", "discount");
      case Protocol.Price.WORD -> List.of("title", "fallBack");
      case Protocol.War.WORD -> List.of("title", "cost", "wins", "winsLater", "utility");
      case "kalai-smorodinsky" -> List.of("title", "fallBack", "utility");
      default -> List.of("title", "fallBack", "weight", "utility");
    };
  }

  static Optional<PartyFields> of(
      Member member, String solution, Reading reading, Scope scope, FormulaReader formulas) {
    Optional<Fields> fields =
        Fields.of(
            reading, member.value(), PARTY, "write {\"" + keysOf(solution).get(1) + "\": ...}");
    boolean sound = true;
    for (String key : PARTY.allowed()) {
      if (fields.isPresent()
          && fields.get().member(key).isPresent()
          && !keysOf(solution).contains(key)) {
        reading.error(
            fields.get().member(key).get(),
            "a party of \"" + solution + "\" has no \"" + key + "\"",
            "it has: " + Names.list(keysOf(solution)));
        sound = false;
      }
    }
    if (!sound) {
      return Optional.empty();
    }
    if (!scope.actors.isEmpty() && !scope.actors.containsKey(member.name())) {
      if (!scope.isDoubtful(member.name())) {
        reading.unknown(member.value(), "actor", member.name(), scope.actors.keySet(), "actors");
      }
      return Optional.empty();
    }
    String known =
        scope.actors.containsKey(member.name())
            ? scope.actors.get(member.name()).title()
            : member.name();
    return fields.map(
        own -> new PartyFields(own.text("title", known), own, reading, formulas, scope));
  }

  String title() {
    return title;
  }

  boolean has(String key) {
    return fields.member(key).isPresent();
  }

  /** Whether a number is only known to this party. */
  boolean isPrivate(String key) {
    return fields.node(key).filter(ObjectNode.class::isInstance).isPresent();
  }

  /** A number or formula, with what stands for it where nothing is said. */
  Optional<Expression> read(String key, double otherwise) {
    Optional<JsonNode> node = fields.node(key);
    return node.isEmpty() ? Optional.of(Expression.of(otherwise)) : formula(key, node.get());
  }

  Optional<Expression> required(String key, String what) {
    return fields.required(key, "write " + what).flatMap(node -> formula(key, node));
  }

  private Optional<Expression> formula(String key, JsonNode node) {
    Optional<Expression> formula = formulas.read(node);
    if (formula.isEmpty()) {
      return formula;
    }
    boolean share = key.equals("discount") || key.startsWith("wins");
    if (share && !isShare(reading, node, formula.get())) {
      return Optional.empty();
    }
    OptionalDouble constant = FormulaReader.constant(formula.get());
    if (key.equals("weight") && constant.isPresent() && !(constant.getAsDouble() >= 0)) {
      reading.error(
          node, "a weight cannot be negative, this is " + shown(constant.getAsDouble()), "");
      return Optional.empty();
    }
    return formula;
  }

  /** Whether a formula is not a number outside [0, 1]; one that is, is reported. */
  static boolean isShare(Reading reading, JsonNode node, Expression formula) {
    OptionalDouble constant = FormulaReader.constant(formula);
    if (constant.isPresent() && !(constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1)) {
      reading.error(
          node, "expected a number in [0, 1], found " + shown(constant.getAsDouble()), "");
      return false;
    }
    return true;
  }

  private static String shown(double number) {
    return Decimals.shortest(number);
  }

  /** A utility of one's own part. */
  Optional<Expression> utility() {
    String part = Protocol.Division.PART;
    if (scope.parameterIds.contains(part)) {
      reading.error(
          fields.member("utility").orElseThrow(),
          Names.quoted(part) + " is the party's part here, and a parameter has that name too",
          "give the parameter another id");
      return Optional.empty();
    }
    return formulas.with(Set.of(part)).read(fields.node("utility").orElseThrow());
  }

  /** A number that only this party knows. */
  Optional<PrivateNumber> privately(String key) {
    JsonNode node = fields.node(key).orElseThrow();
    String example = "write {\"distribution\": {\"type\": \"uniform\", \"low\": 0, \"high\": 1}}";
    Optional<Fields> own = Fields.of(reading, node, PRIVATE, example);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonNode> belief = own.get().required("distribution", example);
    Optional<Distribution> distribution =
        belief.flatMap(each -> new DistributionReader(reading, formulas).read(each));
    if (distribution.isEmpty()) {
      return Optional.empty();
    }
    Distribution.Family family = distribution.get().family();
    if (!PrivateNumber.FAMILIES.contains(family)) {
      List<String> words = new ArrayList<>();
      PrivateNumber.FAMILIES.forEach(each -> words.add(each.word()));
      reading.error(
          belief.get(),
          "the best offer is not worked out for a belief that is " + family.word(),
          "there are: " + Names.list(words));
      return Optional.empty();
    }
    Optional<JsonNode> actual = own.get().node("actual");
    if (actual.isEmpty()) {
      return Optional.of(new PrivateNumber(distribution.get(), Optional.empty()));
    }
    return formulas
        .read(actual.get())
        .map(formula -> new PrivateNumber(distribution.get(), Optional.of(formula)));
  }

  /** Reports something about one of the party's numbers. */
  void error(String key, String message, String remedy) {
    reading.error(fields.member(key).orElseThrow(), message, remedy);
  }
}
