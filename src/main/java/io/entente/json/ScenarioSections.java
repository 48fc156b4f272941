package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Claim;
import io.entente.scenario.Condition;
import io.entente.scenario.Expectation;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Register;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import io.entente.scenario.Timeline;
import io.entente.scenario.View;
import io.entente.scenario.state.StateProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sections of a scenario, each after those it refers to. */
final class ScenarioSections {

  private static final List<String> OWN =
      List.of(
          "$schema",
          "format",
          "extends",
          "id",
          "title",
          "summary",
          "asOf",
          "assumption",
          "register",
          "sources",
          "claims",
          "scale",
          "pooling",
          "actors",
          "decisions",
          "chance",
          "parameters",
          "levels",
          "payoffs",
          "outcomes",
          "views",
          "expectations");

  /** Keys of the format that this version cannot solve; those that a section reads are left out. */
  private static final List<String> LATER = List.of("dynamics");

  private static final Keys TOP = top();

  private static Keys top() {
    List<String> allowed = new ArrayList<>(OWN);
    allowed.addAll(SectionsReader.keys());
    return Keys.of(allowed.toArray(new String[0])).notYet(LATER.toArray(new String[0]));
  }

  private final Reading reading;
  private final Optional<ScenarioReader.Neighbours> neighbours;
  private final Scope scope = new Scope();
  private final ActorsReader actorsReader;
  private final ChanceReader chance;

  ScenarioSections(Reading reading, Optional<ScenarioReader.Neighbours> neighbours) {
    this.reading = reading;
    this.neighbours = neighbours;
    actorsReader = new ActorsReader(reading, scope);
    chance = new ChanceReader(reading, scope);
  }

  /** The scenario; what it is worth depends on the findings. */
  Optional<Scenario> read(JsonNode root) {
    Optional<Fields> read = Fields.of(reading, root, TOP, "");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields top = read.get();
    if (neighbours.isEmpty() && top.member(Bases.KEY).isPresent()) {
      reading.error(top.member(Bases.KEY).get(), "a text that is no file can extend no file", "");
    }
    Optional<JsonNode> id = top.required("id", "write a short name, such as \"appeal-to-xi\"");
    if (id.isPresent()) {
      checkId(id.get());
    }
    top.required("title", "write one line that says what it is about");
    register(top);
    boolean apart = SectionsReader.any(top);
    Optional<JsonNode> actors =
        apart
            ? top.node("actors")
            : top.required("actors", "write {\"A\": {\"strategies\": [\"x\", \"y\"]}, ...}");
    if (actors.isPresent()) {
      actorsReader.read(
          actors.get(), top.node("decisions"), () -> top.node("chance").ifPresent(chance::declare));
    } else {
      scope.actorsDoubtful = !apart;
    }
    return Optional.of(scenario(top));
  }

  private Scenario scenario(Fields top) {
    FormulaReader ofParameters = new FormulaReader(reading, scope);
    ParametersReader parameters = new ParametersReader(reading, scope, ofParameters);
    Optional<JsonNode> parametersNode = top.node("parameters");
    if (parametersNode.isPresent()) {
      parameters.read(parametersNode.get());
    }
    SectionsReader.read(top, reading, scope, ofParameters);
    FormulaReader formulas = ofParameters.withValues();
    ConditionsReader conditions =
        new ConditionsReader(reading, scope, ofParameters.withAllValues());
    actorsReader.conditions(conditions);
    AgreementsReader.requireMovesAtOnce(top, reading, scope);
    LevelsReader levels = new LevelsReader(reading, scope, formulas, conditions);
    RepeatReader repeat = new RepeatReader(reading, scope, top);
    repeat.declare();
    chance.read(formulas, levels);
    Optional<JsonNode> levelsNode = top.node("levels");
    if (levelsNode.isPresent()) {
      levels.named(levelsNode.get());
    }
    repeat.read(ofParameters, levels, conditions);
    PayoffsReader payoffs = new PayoffsReader(reading, scope, formulas, levels);
    boolean needsPayoffs = !scope.decisions.isEmpty() || !SectionsReader.any(top);
    Optional<JsonNode> payoffsNode =
        needsPayoffs
            ? top.required("payoffs", "write {\"A\": {...}} or {\"table\": {...}}")
            : top.node("payoffs");
    if (payoffsNode.isPresent()) {
      payoffs.read(payoffsNode.get());
    }
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Set<String> outcomeNames = new LinkedHashSet<>();
    Optional<JsonNode> outcomesNode = top.node("outcomes");
    if (outcomesNode.isPresent()) {
      outcomes(outcomesNode.get(), conditions, outcomes, outcomeNames);
    }
    List<View> views =
        new ViewsReader(reading, scope, conditions, parameters.kinds()).read(top.node("views"));
    Optional<JsonNode> expectationsNode = top.node("expectations");
    List<Expectation> expectations =
        expectationsNode.isEmpty()
            ? List.of()
            : new ExpectationsReader(reading, scope, outcomeNames, views)
                .read(expectationsNode.get());
    Scenario scenario =
        new Scenario(
            top.text("id", ""),
            top.text("title", ""),
            top.text("summary", ""),
            top.date("asOf").orElse(""),
            top.text("assumption", ""),
            scope.register,
            scope.pooling,
            new ArrayList<>(scope.actors.values()),
            new ArrayList<>(scope.decisions.values()),
            new ArrayList<>(scope.parameters.values()),
            new ArrayList<>(scope.terms.values()),
            new ArrayList<>(outcomes.values()),
            views,
            expectations,
            scope.sections,
            List.copyOf(scope.chance.values()));
    if (reading.document().isComplete() && !scope.actorsDoubtful && !scope.observesDoubtful) {
      Form form = scenario.defaultForm();
      new TermChecks(reading, scope, form).check();
    }
    if (!reading.hasErrors()) {
      chance.warnOfIdle(scenario);
      Timeline.of(scenario, scenario.defaultForm())
          .flatMap(timeline -> timeline.forgotten(scenario))
          .ifPresent(this::warnOfForgetting);
      if (levelsNode.isPresent()) {
        levels.warnOfUnused(levelsNode.get());
      }
      if (parametersNode.isPresent()) {
        warnOfUnused(parametersNode.get());
      }
    }
    return scenario;
  }

  private void warnOfForgetting(Timeline.Lapse lapse) {
    actorsReader
        .observes(lapse.later())
        .ifPresent(
            node ->
                reading.warning(
                    node,
                    "the same actor forgets something: " + lapse,
                    "add "
                        + Names.quoted(lapse.what())
                        + " here; games without perfect recall are not solved"));
  }

  private void checkId(JsonNode node) {
    Optional<String> id = Fields.text(reading, node);
    if (id.isPresent() && !Names.isId(id.get())) {
      reading.error(
          node,
          Names.quoted(id.get()) + " cannot be an id",
          "an id is a letter, then letters, digits, _ or -");
    }
  }

  private void register(Fields top) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Map<String, Claim> claims = new LinkedHashMap<>();
    Scale scale = Scale.DEFAULT;
    Optional<JsonNode> name = top.node("register");
    Optional<RegisterFile> file = name.isPresent() ? registerFile(name.get()) : Optional.empty();
    if (file.isPresent()) {
      for (Finding finding : file.get().findings()) {
        reading.pass(finding);
      }
      scope.pooling = file.get().pooling();
    }
    if (name.isPresent()) {
      Optional<Register> shared = file.isPresent() ? file.get().register() : Optional.empty();
      scope.registerDoubtful = shared.isEmpty();
      if (shared.isPresent()) {
        sources.putAll(shared.get().sources());
        claims.putAll(shared.get().claims());
        scale = shared.get().scale();
      }
    }
    RegisterSections sections = new RegisterSections(reading);
    if (top.node("scale").isPresent()) {
      scale = sections.scale(top.node("scale").get(), scale);
    }
    if (top.node("pooling").isPresent()) {
      scope.pooling = PoolingReader.read(reading, top.node("pooling").get(), scope.pooling);
    }
    if (top.node("sources").isPresent()) {
      sections.sources(top.node("sources").get(), sources);
    }
    if (top.node("claims").isPresent() && !scope.registerDoubtful) {
      sections.claims(top.node("claims").get(), sources, scale, claims);
    }
    scope.register = new Register(sources, claims, scale);
  }

  private Optional<RegisterFile> registerFile(JsonNode node) {
    Optional<String> name = Fields.text(reading, node);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (neighbours.isEmpty()) {
      reading.error(node, "a text that is no file can name no register", "");
      return Optional.empty();
    }
    try {
      return Optional.of(
          neighbours.get().register(name.get(), reading.document().depth(node.offset())));
    } catch (SourceText.Unreadable e) {
      reading.error(node, e.getMessage(), e.remedy);
      return Optional.empty();
    }
  }

  private void outcomes(
      JsonNode section, ConditionsReader conditions, Map<String, Outcome> into, Set<String> names) {
    for (Member member : Entries.named(reading, section, "an outcome")) {
      names.add(member.name());
      Optional<Condition> condition = conditions.outcome(member.value());
      if (condition.isPresent()) {
        boolean endless = scope.sections.stream().anyMatch(StateProcess::isEndless);
        Outcome.At at = conditions.at(member.value(), endless);
        into.put(member.name(), new Outcome(member.name(), condition.get(), at));
        if (condition.get() instanceof Condition.All all && all.parts().isEmpty()) {
          reading.warning(
              member,
              reading.path(member) + " is true whatever happens",
              "name the moves it is true of");
        }
      }
    }
  }

  private void warnOfUnused(JsonNode section) {
    if (!(section instanceof ObjectNode object)) {
      return;
    }
    for (Member member : object.members()) {
      if (scope.parameters.containsKey(member.name())
          && !scope.usedParameters.contains(member.name())
          && !(member.value() instanceof TextNode)) {
        reading.warning(
            member, reading.path(member) + " is used nowhere", "delete it, or use it in a formula");
      }
    }
  }
}
