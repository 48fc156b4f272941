package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Evidence;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Parameter;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.List;
import java.util.Optional;

/** Reads what each actor gains and loses. */
final class PayoffsReader {

  private static final String TABLE = "table";
  private static final Keys TERM =
      Keys.of("says", "level", "levels", "weight", "claims", "assumption").notYet("if");
  private static final Keys EVIDENCE = Keys.of("for", "against", "evidence", "split", "times");
  private static final Keys DRAWN = Keys.of("distribution");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;
  private final LevelsReader levels;
  private final DistributionReader distributions;

  PayoffsReader(Reading reading, Scope scope, FormulaReader formulas, LevelsReader levels) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
    this.levels = levels;
    this.distributions = new DistributionReader(reading, formulas);
  }

  /** Reads the section into the scope: a table of profiles, terms by actor, or both. */
  void read(JsonNode section) {
    for (Member member : Entries.byId(reading, section, "an actor")) {
      if (member.name().equals(TABLE)) {
        new PayoffTableReader(reading, scope, formulas).read(member.value());
      } else if (scope.actors.containsKey(member.name())) {
        terms(member);
      } else if (!scope.isDoubtful(member.name()) && reading.document().isComplete()) {
        reading.error(
            member,
            "no actor " + Names.quoted(member.name()),
            Reading.didYouMean(member.name(), scope.actors.keySet(), "actors"));
      }
    }
  }

  private void terms(Member actor) {
    for (Member member : Entries.byId(reading, actor.value(), "a term")) {
      Optional<Fields> fields =
          Fields.of(reading, member.value(), TERM, "write {\"level\": ..., \"weight\": ...}");
      if (fields.isEmpty()) {
        scope.hasUnreadTerms = true;
        continue;
      }
      String says = fields.get().text("says", member.name());
      Optional<String> assumption = fields.get().text("assumption");
      ParametersReader.cited(reading, scope, fields.get());
      Optional<List<LevelTable>> tables = levels.of(fields.get());
      Optional<JsonNode> weightNode =
          fields.get().required("weight", "write a number, a formula, or {\"for\": [...]}");
      Optional<Weight> weight = weightNode.flatMap(this::weight);
      if (tables.isPresent() && weight.isPresent()) {
        Term term =
            new Term(
                actor.name(), member.name(), says, tables.get(), weight.get(), 1, assumption);
        if (scope.terms.putIfAbsent(term.name(), term) == null) {
          scope.termPlaces.put(term.name(), member);
        } else {
          reading.error(
              member,
              "the table gives this actor a term of that name already",
              "choose another id");
        }
      }
      scope.hasUnreadTerms |= tables.isEmpty() || weight.isEmpty();
      warnOfZero(weight, weightNode);
    }
  }

  private void warnOfZero(Optional<Weight> weight, Optional<JsonNode> node) {
    if (weight.isPresent()) {
      boolean zero =
          weight.get() instanceof Weight.Given given && FormulaReader.is(given.formula(), 0)
              || weight.get() instanceof Weight.Pooled pooled
                  && pooled.times().isPresent()
                  && FormulaReader.is(pooled.times().get(), 0);
      if (zero) {
        reading.warning(
            node.orElseThrow(), "this weight is 0, so the term never counts", "give it a weight, or delete the term");
      }
    }
  }

  private Optional<Weight> weight(JsonNode node) {
    if (node instanceof NumberNode || node instanceof TextNode) {
      return formulas.read(node).map(Weight.Given::new);
    }
    if (!(node instanceof ObjectNode object)) {
      Fields.wrongKind(
          reading, node, "a weight", "write a number, a formula, or {\"for\": [...], \"against\": [...]}");
      return Optional.empty();
    }
    if (DistributionReader.isOne(object)) {
      return distributions.read(node).map(Weight.Drawn::new);
    }
    if (object.member("distribution").isPresent()) {
      return Fields.of(reading, node, DRAWN, "")
          .flatMap(fields -> fields.node("distribution"))
          .flatMap(distributions::read)
          .map(Weight.Drawn::new);
    }
    return Fields.of(reading, node, EVIDENCE, "").flatMap(this::pooled);
  }

  private Optional<Weight> pooled(Fields fields) {
    Optional<List<Evidence>> evidence = new EvidenceReader(reading, scope).lists(fields);
    Optional<JsonNode> splitNode = fields.node("split");
    Optional<String> split = splitNode.flatMap(node -> Fields.text(reading, node));
    Optional<JsonNode> timesNode = fields.node("times");
    Optional<Expression> times = timesNode.flatMap(formulas::read);
    boolean sound = splitNode.isPresent() == split.isPresent();
    sound &= timesNode.isPresent() == times.isPresent();
    if (split.isPresent()) {
      scope.usedParameters.add(split.get());
      sound &= isSplit(splitNode.get(), split.get());
      if (sound && evidence.isPresent()) {
        sound = isCovered(splitNode.get(), split.get(), evidence.get());
      }
    }
    return sound && evidence.isPresent()
        ? Optional.of(new Weight.Pooled(evidence.get(), split, times))
        : Optional.empty();
  }

  private boolean isSplit(JsonNode node, String name) {
    if (scope.splitIds.contains(name)) {
      return true;
    }
    if (scope.parameterIds.contains(name)) {
      reading.error(
          node,
          "the parameter " + Names.quoted(name) + " is not a split",
          "name a parameter that has a \"split\"" + splits());
    } else {
      reading.unknown(node, "split", name, scope.splitIds, "splits");
    }
    return false;
  }

  private String splits() {
    return scope.splitIds.isEmpty() ? "; there is none yet" : ": " + Names.list(scope.splitIds);
  }

  private boolean isCovered(JsonNode node, String name, List<Evidence> evidence) {
    Parameter parameter = scope.parameters.get(name);
    if (parameter == null || !(parameter.kind() instanceof Parameter.Split split)) {
      return parameter != null;
    }
    for (Evidence each : evidence) {
      if (split.groupOf(each.source()) < 0) {
        reading.error(
            node,
            "no group of the split " + Names.quoted(name) + " has the source "
                + Names.quoted(each.source()) + " of the claim " + Names.quoted(each.claim()),
            "add a group without \"sources\": it takes all others");
        return false;
      }
    }
    return true;
  }
}
