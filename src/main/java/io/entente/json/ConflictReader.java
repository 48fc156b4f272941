package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.scenario.Section;
import io.entente.scenario.conflict.ConflictOption;
import io.entente.scenario.conflict.ConflictSection;
import io.entente.scenario.conflict.ContradictionException;
import io.entente.scenario.conflict.DecisionMaker;
import io.entente.scenario.conflict.Exclusion;
import io.entente.scenario.conflict.OptionForm;
import io.entente.scenario.conflict.StateSpace;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a conflict: options or states, moves, preferences. */
final class ConflictReader {

  private static final Keys SECTION =
      Keys.of(
          "says",
          "options",
          "exclusive",
          "atLeastOne",
          "infeasible",
          "deleted",
          "same",
          "states",
          "moves",
          "names",
          "unperceived",
          "initial",
          "preferences",
          "claims",
          "assumption");

  private static final List<String> OF_OPTIONS =
      List.of("exclusive", "atLeastOne", "infeasible", "deleted", "same", "names");

  private final Reading reading;
  private final Scope scope;

  private ConflictReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  static List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas) {
    return SectionsReader.only(
        section,
        ConflictSection.KEY,
        "choose another name for that one",
        reading,
        scope,
        new ConflictReader(reading, scope)::section);
  }

  /** What is known once states and moves are. */
  private record Ground(
      List<String> makers, Optional<OptionForm> form, StateSpace space, StatementReader names) {}

  private Optional<Section> section(JsonNode node) {
    Optional<Fields> read =
        Fields.of(
            reading,
            node,
            SECTION,
            "write {\"options\": {\"A\": {\"attack\": \"Attack\"}, ...}, \"preferences\": {...}}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String says = fields.text("says", "");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    boolean options = fields.member("options").isPresent();
    boolean states = fields.member("states").isPresent();
    if (options == states) {
      reading.missing(
          node,
          options
              ? "the states are listed, and there are options that make states"
              : "nothing says which states there are",
          options
              ? "leave out \"states\" or \"options\""
              : "write \"options\", by actor, or \"states\" and \"moves\"");
      return Optional.empty();
    }
    Optional<Ground> ground = options ? ofOptions(fields) : listed(fields);
    if (ground.isEmpty()) {
      return Optional.empty();
    }
    return whole(fields, ground.get(), says, claims, assumption);
  }

  private Optional<Section> whole(
      Fields fields, Ground ground, String says, List<String> claims, Optional<String> assumption) {
    Optional<Map<String, List<Statement>>> unperceived = unperceived(fields, ground);
    OptionalInt initial = OptionalInt.empty();
    boolean sound = unperceived.isPresent();
    if (fields.node("initial").isPresent()) {
      initial = single(fields.node("initial").get(), ground);
      sound &= initial.isPresent();
    }
    Optional<JsonNode> preferences =
        fields.required("preferences", "write {\"A\": {\"ranking\": [...]}, ...}");
    Optional<List<DecisionMaker>> makers =
        preferences.isEmpty()
            ? Optional.empty()
            : new ConflictPreferencesReader(
                    reading, scope, ground.names(), ground.space(), ground.form())
                .read(preferences.get(), ground.makers(), unperceived.orElse(Map.of()));
    if (makers.isEmpty() || !sound) {
      return Optional.empty();
    }
    List<List<Statement>> hidden = new ArrayList<>();
    makers.get().forEach(maker -> hidden.add(maker.unperceived()));
    return Optional.of(
        new ConflictSection(
            says,
            makers.get(),
            ground.form(),
            ground.space().without(hidden),
            initial,
            claims,
            assumption));
  }

  private Optional<Ground> ofOptions(Fields fields) {
    if (fields.member("moves").isPresent()) {
      reading.error(
          fields.member("moves").get(),
          "moves follow from the options here",
          "leave it out; \"deleted\" takes moves away, \"reversible\" of an option does so too");
      return Optional.empty();
    }
    ConflictOptionsReader reader = new ConflictOptionsReader(reading, scope);
    Optional<OptionForm> form = reader.read(fields);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    StateSpace space;
    try {
      space = StateSpace.of(form.get());
    } catch (ContradictionException none) {
      reading.error(fields.member("options").orElseThrow(), none.getMessage(), none.remedy());
      return Optional.empty();
    }
    Set<String> same = new LinkedHashSet<>();
    boolean sound = true;
    for (var each : form.get().same()) {
      same.add(each.id());
      if (space.place(each.id()).isEmpty()) {
        reading.error(
            fields.member("same").orElseThrow(),
            Names.quoted(each.id()) + " joins no state: none fits " + each.statement(),
            "mend its condition, or delete it");
        sound = false;
      }
    }
    StatementReader names = new StatementReader(reading, form.get().options(), same);
    Ground ground = new Ground(reader.makers(), form, space, names);
    Optional<Map<Integer, String>> titles = titles(fields, ground);
    return sound && titles.isPresent()
        ? Optional.of(new Ground(reader.makers(), form, space.titled(titles.get()), names))
        : Optional.empty();
  }

  /** Words for single states. */
  private Optional<Map<Integer, String>> titles(Fields fields, Ground ground) {
    Map<Integer, String> titles = new LinkedHashMap<>();
    Optional<JsonNode> node = fields.node("names");
    if (node.isEmpty()) {
      return Optional.of(titles);
    }
    boolean sound = node.get() instanceof JsonNode.ObjectNode;
    for (Member member : Entries.named(reading, node.get(), "a state")) {
      JsonNode.TextNode name = new JsonNode.TextNode(member.offset(), member.name());
      OptionalInt state = single(name, ground);
      Optional<String> title = Fields.text(reading, member.value());
      sound &= state.isPresent() && title.isPresent();
      if (sound) {
        titles.put(state.getAsInt(), title.get());
      }
    }
    return sound ? Optional.of(titles) : Optional.empty();
  }

  private Optional<Ground> listed(Fields fields) {
    for (String key : OF_OPTIONS) {
      if (!key.equals("infeasible") && fields.member(key).isPresent()) {
        reading.error(
            fields.member(key).get(),
            Names.quoted(key) + " is for conflicts with options, and here states are listed",
            "leave it out");
        return Optional.empty();
      }
    }
    ConflictStatesReader reader = new ConflictStatesReader(reading, scope);
    Optional<StateSpace> space = reader.read(fields);
    return space.map(
        found ->
            new Ground(
                reader.makers(),
                Optional.empty(),
                found,
                new StatementReader(reading, List.<ConflictOption>of(), reader.ids())));
  }

  /** The one state that is meant. */
  private OptionalInt single(JsonNode node, Ground ground) {
    Optional<Statement> statement = ground.names().read(node);
    if (statement.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Integer> fitting = ground.space().fitting(statement.get());
    if (fitting.size() == 1) {
      return OptionalInt.of(fitting.get(0));
    }
    if (fitting.isEmpty()) {
      reading.error(
          node,
          "no state fits "
              + Names.quoted(statement.get().toString())
              + excluded(statement.get(), ground.form()),
          "name a state that can come about");
    } else {
      reading.error(
          node,
          fitting.size() + " states fit " + Names.quoted(statement.get().toString()),
          "name one state: write a pattern with a letter, Y or N, for each option");
    }
    return OptionalInt.empty();
  }

  /** Why a full pattern fits no state. */
  static String excluded(Statement statement, Optional<OptionForm> form) {
    if (form.isPresent()
        && statement instanceof Statement.Pattern pattern
        && pattern.letters().indexOf('-') < 0) {
      long chosen = 0;
      for (int i = 0; i < pattern.letters().length(); i++) {
        chosen |= pattern.letters().charAt(i) == 'Y' ? 1L << i : 0;
      }
      Optional<Exclusion> rule = form.get().excluding(chosen);
      if (rule.isPresent()) {
        String because = rule.get().because();
        return ", which is infeasible: "
            + (because.isEmpty() ? rule.get().statement().toString() : because);
      }
    }
    return "";
  }

  private Optional<Map<String, List<Statement>>> unperceived(Fields fields, Ground ground) {
    Map<String, List<Statement>> hidden = new LinkedHashMap<>();
    Optional<JsonNode> node = fields.node("unperceived");
    if (node.isEmpty()) {
      return Optional.of(hidden);
    }
    boolean sound = node.get() instanceof JsonNode.ObjectNode;
    for (Member member : Entries.byId(reading, node.get(), "an actor")) {
      if (!ground.makers().contains(member.name())) {
        reading.error(
            member,
            Names.quoted(member.name()) + " has no moves in this conflict",
            reading.didYouMean(member.name(), ground.makers(), "decision makers"));
        sound = false;
        continue;
      }
      List<JsonNode> items =
          member.value() instanceof JsonNode.ArrayNode list
              ? list.items()
              : List.of(member.value());
      List<Statement> statements = new ArrayList<>();
      for (JsonNode item : items) {
        Optional<Statement> statement = ground.names().read(item);
        sound &= statement.isPresent();
        statement.ifPresent(statements::add);
        if (statement.isPresent() && ground.space().fitting(statement.get()).isEmpty()) {
          reading.warning(
              item, "no state fits " + Names.quoted(statement.get().toString()), "delete it");
        }
      }
      hidden.put(member.name(), statements);
    }
    return sound ? Optional.of(hidden) : Optional.empty();
  }
}
