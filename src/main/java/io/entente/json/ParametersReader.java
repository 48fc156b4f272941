package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads parameters. */
final class ParametersReader {

  static final List<String> KINDS = List.of("value", "distribution", "formula", "balance", "split");

  private static final Keys KEYS =
      Keys.of(
          "value", "distribution", "formula", "balance", "split", "says", "range", "central",
          "claims", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final KindReader kinds;

  ParametersReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.kinds = new KindReader(reading, scope, formulas);
  }

  KindReader kinds() {
    return kinds;
  }

  /** Reads the section into the scope. */
  void read(JsonNode section) {
    List<Member> members = Entries.byId(reading, section, "a parameter");
    for (Member member : members) {
      scope.parameterIds.add(member.name());
      if (member.value() instanceof ObjectNode object && object.member("split").isPresent()) {
        scope.splitIds.add(member.name());
      }
    }
    for (Member member : members) {
      parameter(member).ifPresent(parameter -> scope.parameters.put(member.name(), parameter));
    }
    ParameterCycles.check(reading, scope, members);
  }

  private Optional<Parameter> parameter(Member member) {
    Optional<Fields> read =
        Fields.of(
            reading,
            member.value(),
            KEYS,
            member.value() instanceof NumberNode number
                ? "write {\"value\": " + number.source() + "}"
                : member.value() instanceof TextNode
                    ? "write {\"formula\": \"...\"}"
                    : "write {\"value\": ...}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Optional<Parameter.Kind> kind = kinds.read(fields);
    Optional<Parameter.Range> range = fields.node("range").flatMap(this::range);
    OptionalDouble central = fields.number("central");
    checkInRange(fields, kind, range, central);
    String says = fields.text("says", "");
    Optional<String> assumption = fields.text("assumption");
    List<String> claims = cited(reading, scope, fields);
    return kind.map(
        known -> new Parameter(member.name(), says, known, range, central, claims, assumption));
  }

  /** The claims that are cited; ones that do not exist are reported. */
  static List<String> cited(Reading reading, Scope scope, Fields fields) {
    List<String> claims = new ArrayList<>();
    for (TextNode claim : fields.texts("claims")) {
      if (scope.register.claims().containsKey(claim.text())) {
        if (claims.contains(claim.text())) {
          reading.error(claim, "the claim " + Names.quoted(claim.text()) + " is cited twice", "delete one");
        } else {
          claims.add(claim.text());
        }
      } else if (!scope.registerDoubtful) {
        RegisterSections.unknownClaim(reading, claim, scope.register.claims());
      }
    }
    return claims;
  }

  private Optional<Parameter.Range> range(JsonNode node) {
    String example = "write [lowest, highest]";
    Optional<ArrayNode> list = Fields.list(reading, node, example);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().items().size() != 2) {
      reading.error(
          node, "expected two numbers, found " + list.get().items().size() + " entries", example);
      return Optional.empty();
    }
    OptionalDouble low = Fields.number(reading, list.get().items().get(0));
    OptionalDouble high = Fields.number(reading, list.get().items().get(1));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.getAsDouble() > high.getAsDouble()) {
      reading.error(node, "the lowest value is greater than the highest", example);
      return Optional.empty();
    }
    return Optional.of(new Parameter.Range(low.getAsDouble(), high.getAsDouble()));
  }

  private void checkInRange(
      Fields fields,
      Optional<Parameter.Kind> kind,
      Optional<Parameter.Range> range,
      OptionalDouble central) {
    boolean isSplit = kind.isPresent() && kind.get() instanceof Parameter.Split;
    if (isSplit && (central.isPresent() || range.isPresent())) {
      reading.error(
          fields.object(), "a split has no value of its own, so no \"range\" or \"central\"",
          "delete them");
    }
    if (range.isEmpty()) {
      return;
    }
    String key = central.isPresent() ? "central" : "value";
    OptionalDouble value =
        central.isEmpty() && kind.isPresent() && kind.get() instanceof Parameter.Value given
            ? OptionalDouble.of(given.value())
            : central;
    if (value.isPresent()
        && (value.getAsDouble() < range.get().low() || value.getAsDouble() > range.get().high())) {
      reading.warning(
          fields.node(key).orElse(fields.object()),
          key.equals("central") ? "the central value is outside the range" : "the value is outside the range",
          "move it, or widen \"range\"");
    }
  }

  /** The names a kind depends on. */
  static List<String> dependencies(Parameter.Kind kind) {
    List<Expression> formulas = new ArrayList<>();
    if (kind instanceof Parameter.Formula formula) {
      formulas.add(formula.formula());
    } else if (kind instanceof Parameter.Drawn drawn) {
      formulas.addAll(drawn.distribution().arguments());
    } else if (kind instanceof Parameter.Split split) {
      split.groups().forEach(group -> formulas.add(group.share()));
    }
    List<String> names = new ArrayList<>();
    for (Expression formula : formulas) {
      names.addAll(formula.names());
    }
    return names;
  }
}
