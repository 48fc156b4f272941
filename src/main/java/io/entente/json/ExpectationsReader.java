package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Expectation;
import io.entente.scenario.Expectation.Setting;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the author's own tests. */
final class ExpectationsReader {

  private static final String VIEW = "view";
  private static final Keys KEYS =
      Keys.of(
          "says", "outcome", VIEW, "with", "moreThanWith", "lessThanWith", "atLeast", "atMost");

  private final Reading reading;
  private final Scope scope;
  private final Set<String> outcomes;
  private final Set<String> views = new LinkedHashSet<>();

  ExpectationsReader(Reading reading, Scope scope, Set<String> outcomes, List<View> views) {
    this.reading = reading;
    this.scope = scope;
    this.outcomes = outcomes;
    views.forEach(view -> this.views.add(view.name()));
  }

  List<Expectation> read(JsonNode section) {
    List<Expectation> expectations = new ArrayList<>();
    Optional<ArrayNode> list =
        Fields.list(reading, section, "write [{\"says\": ..., \"outcome\": ..., ...}]");
    if (list.isPresent()) {
      for (JsonNode item : list.get().items()) {
        Fields.of(reading, item, KEYS, "write {\"outcome\": ..., \"with\": ..., ...}")
            .map(this::expectation)
            .ifPresent(expectations::add);
      }
    }
    return expectations;
  }

  private Expectation expectation(Fields fields) {
    Optional<JsonNode> outcomeNode = fields.required("outcome", "name one of the outcomes");
    String outcome = outcomeNode.flatMap(node -> Fields.text(reading, node)).orElse("");
    if (!outcome.isEmpty() && !outcomes.contains(outcome)) {
      reading.unknown(outcomeNode.orElseThrow(), "outcome", outcome, outcomes, "outcomes");
    }
    Optional<String> view = fields.node(VIEW).flatMap(this::view);
    Setting with =
        fields.member("with").map(node -> setting(node, view)).orElse(new Setting(view, Map.of()));
    Optional<Setting> more = fields.member("moreThanWith").map(node -> setting(node, view));
    Optional<Setting> less = fields.member("lessThanWith").map(node -> setting(node, view));
    OptionalDouble atLeast = fields.number("atLeast", 0, 1, "in [0, 1], a frequency");
    OptionalDouble atMost = fields.number("atMost", 0, 1, "in [0, 1], a frequency");
    if (fields.member("moreThanWith").isEmpty()
        && fields.member("lessThanWith").isEmpty()
        && fields.member("atLeast").isEmpty()
        && fields.member("atMost").isEmpty()) {
      reading.missing(
          fields.object(),
          "nothing says what is expected",
          "add \"moreThanWith\", \"lessThanWith\", \"atLeast\" or \"atMost\"");
    }
    return new Expectation(
        fields.text("says", outcome), outcome, with, more, less, atLeast, atMost);
  }

  private Optional<String> view(JsonNode node) {
    Optional<String> name = Fields.text(reading, node);
    if (name.isPresent() && !views.contains(name.get())) {
      reading.unknown(node, "view", name.get(), views, "views");
    }
    return name;
  }

  /** Values of parameters; {@code "view"} in it names another view than the expectation's. */
  private Setting setting(Member section, Optional<String> outer) {
    Optional<String> view = outer;
    Map<String, Double> values = new LinkedHashMap<>();
    for (Member member : Entries.byId(reading, section.value(), "a parameter")) {
      String name = member.name();
      if (name.equals(VIEW) && member.value() instanceof TextNode) {
        view = view(member.value());
      } else if (!scope.parameterIds.contains(name)) {
        if (reading.document().isComplete()) {
          reading.error(
              member,
              "no parameter " + Names.quoted(name),
              Reading.didYouMean(name, scope.parameterIds, "parameters"));
        }
      } else if (scope.splitIds.contains(name)) {
        reading.error(
            member,
            Names.quoted(name) + " is a split and has no value",
            "set the parameter that its shares depend on");
      } else {
        OptionalDouble value = Fields.number(reading, member.value());
        if (value.isPresent()) {
          values.put(name, value.getAsDouble());
        }
      }
    }
    return new Setting(view, values);
  }
}
