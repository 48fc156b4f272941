package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Parameter;
import io.entente.scenario.PlannedMove;
import io.entente.scenario.Pooling;
import io.entente.scenario.Register;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads views: other readings of the same scenario. */
final class ViewsReader {

  private static final Keys VIEW =
      Keys.of("says", "parameters", "sources", "drop", "scale", "pooling", "observes", "force")
          .notYet("keep");
  private static final Keys PLANNED = Keys.of("when", "is");

  private final Reading reading;
  private final Scope scope;
  private final ConditionsReader conditions;
  private final ViewParametersReader parameters;

  ViewsReader(Reading reading, Scope scope, ConditionsReader conditions, KindReader kinds) {
    this.reading = reading;
    this.scope = scope;
    this.conditions = conditions;
    this.parameters = new ViewParametersReader(reading, scope, kinds);
  }

  /** The views in file order; the base view "base" where there is none. */
  List<View> read(Optional<JsonNode> section) {
    List<View> views = new ArrayList<>();
    if (section.isPresent()) {
      for (Member member : Entries.named(reading, section.get(), "a view")) {
        Optional<Fields> fields =
            Fields.of(reading, member.value(), VIEW, "write {} for a view that changes nothing");
        fields.ifPresent(all -> views.add(view(member, all)));
      }
    }
    return views.isEmpty() ? List.of(View.unchanged("base")) : views;
  }

  private View view(Member member, Fields fields) {
    Map<String, List<String>> keep = new LinkedHashMap<>();
    fields.node("sources").ifPresent(node -> sources(node, keep));
    Map<String, Parameter.Kind> kinds = new LinkedHashMap<>();
    fields.member("parameters").ifPresent(node -> parameters.read(node, keep, kinds));
    List<String> drop = new ArrayList<>();
    if (fields.node("drop").isPresent()) {
      fields.texts("drop").forEach(node -> drop(node, drop));
    }
    Map<String, Double> scale = new LinkedHashMap<>();
    fields.node("scale").ifPresent(node -> scale(node, scale));
    Optional<Pooling> pooling =
        fields.node("pooling").map(node -> PoolingReader.read(reading, node, scope.pooling));
    Map<String, List<String>> observes = new LinkedHashMap<>();
    fields.node("observes").ifPresent(node -> observes(node, observes));
    Map<String, String> force = new LinkedHashMap<>();
    Map<String, List<PlannedMove>> plans = new LinkedHashMap<>();
    fields.node("force").ifPresent(node -> force(node, force, plans));
    return new View(
        member.name(),
        fields.text("says", ""),
        kinds,
        keep,
        drop,
        scale,
        pooling,
        observes,
        force,
        plans);
  }

  private void sources(JsonNode node, Map<String, List<String>> into) {
    if (node instanceof ArrayNode) {
      into.put(View.ALL_ACTORS, sourceIds(node));
      return;
    }
    for (Member member : Entries.byId(reading, node, "an actor")) {
      if (scope.actors.containsKey(member.name()) || member.name().equals(View.ALL_ACTORS)) {
        into.put(member.name(), sourceIds(member.value()));
      } else if (!scope.isDoubtful(member.name()) && reading.document().isComplete()) {
        reading.error(
            member,
            "no actor " + Names.quoted(member.name()),
            reading.didYouMean(member.name(), scope.actors.keySet(), "actors"));
      }
    }
  }

  private List<String> sourceIds(JsonNode node) {
    List<String> ids = new ArrayList<>();
    for (TextNode source : Fields.texts(reading, node)) {
      if (scope.register.sources().containsKey(source.text())) {
        ids.add(source.text());
      } else if (!scope.registerDoubtful) {
        reading.unknown(
            source, "source", source.text(), scope.register.sources().keySet(), "sources");
      }
    }
    return ids;
  }

  private void drop(TextNode node, List<String> into) {
    String name = node.text();
    Register register = scope.register;
    if (register.claims().containsKey(name)
        || register.sources().containsKey(name)
        || isTerm(name)) {
      into.add(name);
    } else if (name.indexOf('.') > 0) {
      unknownTerm(node, name);
    } else if (!scope.registerDoubtful) {
      Set<String> known = new LinkedHashSet<>(register.sources().keySet());
      known.addAll(register.claims().keySet());
      reading.unknown(node, "claim, source or term", name, known, "there are");
    }
  }

  private boolean isTerm(String name) {
    return scope.terms.containsKey(name);
  }

  private void unknownTerm(JsonNode node, String name) {
    int dot = name.indexOf('.');
    if (scope.hasUnreadTerms || scope.isDoubtful(dot < 0 ? name : name.substring(0, dot))) {
      return;
    }
    reading.unknown(node, "term", name, scope.terms.keySet(), "terms");
  }

  private void scale(JsonNode node, Map<String, Double> into) {
    for (Member member : Entries.named(reading, node, "a term")) {
      OptionalDouble factor = Fields.number(reading, member.value());
      if (!isTerm(member.name())) {
        if (!scope.hasUnreadTerms && reading.document().isComplete()) {
          reading.error(
              member,
              "no term " + Names.quoted(member.name()),
              reading.didYouMean(member.name(), scope.terms.keySet(), "terms"));
        }
      } else if (factor.isPresent()) {
        into.put(member.name(), factor.getAsDouble());
      }
    }
  }

  /** What a decision does by period and state. */
  private List<PlannedMove> plan(Decision decision, ArrayNode list) {
    List<PlannedMove> rows = new ArrayList<>();
    for (JsonNode item : list.items()) {
      Optional<Fields> fields =
          Fields.of(reading, item, PLANNED, "write {\"when\": {...}, \"is\": \"STRATEGY\"}");
      if (fields.isEmpty()) {
        continue;
      }
      Optional<JsonNode> whenNode = fields.get().node("when");
      Optional<Condition> when =
          whenNode.isEmpty() ? Optional.of(Condition.ALWAYS) : conditions.when(whenNode.get());
      Optional<JsonNode> is = fields.get().required("is", "write a strategy");
      if (is.isPresent() && !(is.get() instanceof TextNode)) {
        Fields.wrongKind(reading, is.get(), "a strategy", "");
      }
      if (when.isPresent()
          && is.isPresent()
          && is.get() instanceof TextNode text
          && conditions.isStrategy(decision, text)
          && isOfStates(whenNode, when.get())) {
        rows.add(new PlannedMove(when.get(), text.text()));
      }
    }
    return rows;
  }

  private boolean isOfStates(Optional<JsonNode> place, Condition when) {
    Set<String> mentioned = new LinkedHashSet<>();
    when.collectDecisions(mentioned);
    for (String id : mentioned) {
      if (!scope.states.containsKey(id)) {
        reading.error(
            place.orElseThrow(),
            "a plan depends on the period and the states, not on " + Names.quoted(id),
            "name a state, or \"period\"");
        return false;
      }
    }
    return true;
  }

  private void observes(JsonNode node, Map<String, List<String>> into) {
    ObservesReader observes = new ObservesReader(reading, scope);
    Optional<Member> last = Optional.empty();
    for (Member member : Entries.byId(reading, node, "a decision")) {
      if (scope.decisions.containsKey(member.name())) {
        into.put(member.name(), observes.list(member.name(), member.value()));
        last = Optional.of(member);
      } else {
        conditions.unknownDecision(member);
      }
    }
    if (last.isPresent()) {
      checkCircle(last.get(), into);
    }
  }

  private void checkCircle(Member place, Map<String, List<String>> replaced) {
    Map<String, List<String>> leadsTo = new HashMap<>();
    for (Decision decision : scope.decisions.values()) {
      leadsTo.put(decision.id(), decision.observes());
    }
    leadsTo.putAll(replaced);
    Cycle cycle = new Cycle(leadsTo);
    for (String id : scope.decisions.keySet()) {
      List<String> circle = cycle.from(id);
      if (!circle.isEmpty()) {
        reading.error(
            place,
            "these observe one another in a circle: " + String.join(" -> ", circle),
            "say in this view what the others observe, too");
        return;
      }
    }
  }

  private void force(
      JsonNode node, Map<String, String> into, Map<String, List<PlannedMove>> plans) {
    for (Member member : Entries.byId(reading, node, "a decision")) {
      Optional<Decision> decision = Optional.ofNullable(scope.decisions.get(member.name()));
      if (decision.isEmpty()) {
        conditions.unknownDecision(member);
      } else if (member.value() instanceof ArrayNode list && !scope.states.isEmpty()) {
        plans.put(member.name(), plan(decision.get(), list));
      } else if (member.value() instanceof ArrayNode || member.value() instanceof ObjectNode) {
        reading.error(
            member.value(),
            "a plan is for games that are repeated with states",
            "write one strategy: " + Names.list(Scope.strategyIds(decision.get())));
      } else if (member.value() instanceof TextNode text) {
        if (conditions.isStrategy(decision.get(), text)) {
          into.put(member.name(), text.text());
        }
      } else {
        Fields.wrongKind(
            reading,
            member.value(),
            "a strategy",
            member.value() instanceof NumberNode ? "add quotation marks" : "");
      }
    }
  }
}
