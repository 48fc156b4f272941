package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Section;
import io.entente.scenario.agreement.AgreementSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads agreements on what is played period after period. */
final class AgreementsReader {

  private static final Keys SECTION =
      Keys.of("period", "discount", "agreements", "claims", "assumption");

  /** Keys of a repetition in which states move, which is read elsewhere. */
  private static final Set<String> OF_STATES = Set.of("state", "measures", "horizon");

  private static final Keys AGREEMENT =
      Keys.of("says", "play", "punish", "punishFor", "claims", "assumption");

  private static final int LONGEST_PUNISHMENT = 100;

  private static final String EXAMPLE = "write {\"ACTOR\": \"STRATEGY\", ...}";

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  AgreementsReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  /** The agreements, each a section of its own; none if states move from period to period. */
  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    if (section.value() instanceof ObjectNode object) {
      for (Member member : object.members()) {
        if (OF_STATES.contains(member.name())) {
          reading.error(
              member,
              Names.quoted(member.name()) + " is not solved by this version",
              "leave it out; agreements need \"discount\" and \"agreements\"");
          scope.sectionsDoubtful = true;
          return List.of();
        }
      }
    }
    return new AgreementsReader(reading, scope, formulas).read(section);
  }

  private List<Section> read(Member section) {
    List<Section> found = new ArrayList<>();
    Optional<Fields> read =
        Fields.of(
            reading,
            section.value(),
            SECTION,
            "write {\"discount\": 0.9, \"agreements\": {\"NAME\": {\"play\": ..., \"punish\": ...}}}");
    if (read.isEmpty()) {
      scope.sectionsDoubtful = true;
      return found;
    }
    Fields fields = read.get();
    String period = fields.text("period", "period");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    if (scope.decisions.isEmpty() && !scope.actorsDoubtful) {
      reading.error(section, "nobody decides anything that could be repeated", "write \"actors\"");
      scope.sectionsDoubtful = true;
      return found;
    }
    Optional<Map<String, Expression>> discounts = discounts(fields);
    Optional<JsonNode> agreements =
        fields.required("agreements", "write {\"NAME\": {\"play\": {...}, \"punish\": {...}}}");
    if (agreements.isEmpty()) {
      scope.sectionsDoubtful = true;
      return found;
    }
    Member named = fields.member("agreements").orElseThrow();
    for (Member member : SectionsReader.entries(named, "an agreement", reading, scope)) {
      Optional<AgreementSection> own =
          agreement(member, period, discounts.orElse(Map.of()), claims, assumption);
      scope.sectionsDoubtful |= own.isEmpty() || discounts.isEmpty();
      if (own.isPresent() && discounts.isPresent()) {
        found.add(own.get());
      }
    }
    return found;
  }

  /** Reports agreements of a game that is not of moves at once, once all is known of decisions. */
  static void requireMovesAtOnce(Fields top, Reading reading, Scope scope) {
    Optional<Member> section = top.member(AgreementSection.KEY);
    if (section.isEmpty() || scope.sections.stream().noneMatch(Section::restsOnPayoffs)) {
      return;
    }
    if (!scope.chanceNames.isEmpty()) {
      reading.error(
          section.get(),
          "agreements are about moves at once without chance",
          "leave out \"chance\" or the agreements");
      return;
    }
    for (Decision decision : scope.decisions.values()) {
      if (!decision.observes().isEmpty() || decision.isConditional()) {
        reading.error(
            section.get(),
            "agreements are about moves at once, and "
                + Names.quoted(decision.id())
                + " depends on other decisions",
            "leave out \"observes\" and \"if\", or the agreements");
        return;
      }
    }
  }

  /** A discount factor for each actor that decides. */
  private Optional<Map<String, Expression>> discounts(Fields fields) {
    Optional<JsonNode> node =
        fields.required("discount", "write a number below 1, a formula, or {\"ACTOR\": 0.9, ...}");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Expression> discounts = new LinkedHashMap<>();
    if (!(node.get() instanceof ObjectNode)) {
      Optional<Expression> common = factor(node.get());
      common.ifPresent(formula -> deciding().forEach(actor -> discounts.put(actor, formula)));
      return common.map(formula -> discounts);
    }
    boolean sound = true;
    Map<String, Expression> own = new LinkedHashMap<>();
    for (Member member : Entries.byId(reading, node.get(), "an actor")) {
      if (!deciding().contains(member.name())) {
        if (!scope.isDoubtful(member.name())) {
          reading.unknown(
              member.value(), "actor that decides", member.name(), deciding(), "those that do");
        }
        sound = false;
        continue;
      }
      Optional<Expression> factor = factor(member.value());
      sound &= factor.isPresent();
      factor.ifPresent(formula -> own.put(member.name(), formula));
    }
    for (String actor : deciding()) {
      if (sound && !own.containsKey(actor)) {
        reading.error(
            node.get(),
            "nothing is said of " + Names.quoted(actor),
            "give each actor that decides a discount, or one number for all");
        sound = false;
      } else if (sound) {
        discounts.put(actor, own.get(actor));
      }
    }
    return sound ? Optional.of(discounts) : Optional.empty();
  }

  private Optional<Expression> factor(JsonNode node) {
    Optional<Expression> formula = formulas.read(node);
    if (formula.isPresent()) {
      OptionalDouble value = FormulaReader.constant(formula.get());
      if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < 1)) {
        reading.error(
            node, "a discount is from 0 to less than 1", "what a payoff counts one period later");
        return Optional.empty();
      }
    }
    return formula;
  }

  /** The ids of actors that have a decision, in order. */
  private List<String> deciding() {
    List<String> deciding = new ArrayList<>();
    for (Actor actor : scope.actors.values()) {
      if (!scope.decisionsOf(actor.id()).isEmpty()) {
        deciding.add(actor.id());
      }
    }
    return deciding;
  }

  private Optional<AgreementSection> agreement(
      Member member,
      String period,
      Map<String, Expression> discounts,
      List<String> claims,
      Optional<String> assumption) {
    Optional<Fields> read =
        Fields.of(reading, member.value(), AGREEMENT, "write {\"play\": {...}, \"punish\": {...}}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Optional<Map<String, String>> play = moves(fields, "play");
    Optional<Map<String, String>> punish = moves(fields, "punish");
    Optional<Integer> periods = periods(fields);
    List<String> cited = new ArrayList<>(claims);
    for (String claim : ParametersReader.cited(reading, scope, fields)) {
      if (!cited.contains(claim)) {
        cited.add(claim);
      }
    }
    Optional<String> assumed = fields.text("assumption");
    if (play.isEmpty() || punish.isEmpty() || periods.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AgreementSection(
            member.name(),
            fields.text("says", ""),
            period,
            discounts,
            play.get(),
            punish.get(),
            periods.get(),
            cited,
            assumed.isPresent() ? assumed : assumption));
  }

  private Optional<Integer> periods(Fields fields) {
    Optional<JsonNode> node = fields.node("punishFor");
    if (node.isEmpty()) {
      return Optional.of(0);
    }
    OptionalDouble number = Fields.number(reading, node.get());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double periods = number.getAsDouble();
    if (!(periods >= 1 && periods <= LONGEST_PUNISHMENT && periods == Math.rint(periods))) {
      reading.error(
          node.get(),
          "not a number of periods from 1 to " + LONGEST_PUNISHMENT,
          "leave it out for a punishment that never ends");
      return Optional.empty();
    }
    return Optional.of((int) periods);
  }

  /** One move for each decision. */
  private Optional<Map<String, String>> moves(Fields fields, String key) {
    Optional<JsonNode> node = fields.required(key, EXAMPLE);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    ConditionsReader conditions = new ConditionsReader(reading, scope, formulas);
    Map<String, String> given = new LinkedHashMap<>();
    boolean sound = true;
    for (Member member : Entries.named(reading, node.get(), "a decision")) {
      Optional<Decision> decision = Optional.ofNullable(scope.decisions.get(member.name()));
      if (decision.isEmpty()) {
        conditions.unknownDecision(member);
        sound = false;
      } else if (!(member.value() instanceof TextNode text)) {
        Fields.wrongKind(reading, member.value(), "a strategy", EXAMPLE);
        sound = false;
      } else if (!conditions.isStrategy(decision.get(), text)) {
        sound = false;
      } else {
        given.put(member.name(), text.text());
      }
    }
    Map<String, String> moves = new LinkedHashMap<>();
    for (Decision decision : scope.decisions.values()) {
      String move = given.get(decision.id());
      if (move == null && decision.strategies().size() == 1) {
        move = decision.strategies().get(0).id();
      }
      if (move == null && sound && !scope.isDoubtful(decision.id())) {
        reading.error(
            node.get(),
            "nothing is said of " + Names.quoted(decision.id()),
            "say what is done at each decision: "
                + Names.list(new ArrayList<>(scope.decisions.keySet())));
      }
      sound &= move != null;
      moves.put(decision.id(), move);
    }
    return sound ? Optional.of(moves) : Optional.empty();
  }
}
