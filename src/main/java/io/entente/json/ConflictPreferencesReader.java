package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.number.Rational;
import io.entente.scenario.conflict.ContradictionException;
import io.entente.scenario.conflict.DecisionMaker;
import io.entente.scenario.conflict.OptionForm;
import io.entente.scenario.conflict.StateSpace;
import io.entente.scenario.conflict.StatedPreference;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who prefers what in a conflict. */
final class ConflictPreferencesReader {

  private static final List<String> KINDS = List.of("ranking", "priorities", "weights", "prefers");
  private static final Keys PREFERENCE =
      Keys.of("ranking", "priorities", "weights", "prefers", "claims", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final StatementReader names;
  private final StateSpace space;
  private final Optional<OptionForm> form;

  ConflictPreferencesReader(
      Reading reading,
      Scope scope,
      StatementReader names,
      StateSpace space,
      Optional<OptionForm> form) {
    this.reading = reading;
    this.scope = scope;
    this.names = names;
    this.space = space;
    this.form = form;
  }

  /** One for each decision maker, in order. */
  Optional<List<DecisionMaker>> read(
      JsonNode node, List<String> makers, Map<String, List<Statement>> unperceived) {
    Map<String, Member> given = new HashMap<>();
    boolean sound = node instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node, "an actor")) {
      if (makers.contains(member.name())) {
        given.put(member.name(), member);
      } else {
        reading.error(
            member,
            Names.quoted(member.name())
                + (scope.actors.containsKey(member.name())
                    ? " can do nothing in this conflict, so its preference has no effect"
                    : " is no decision maker of this conflict"),
            reading.didYouMean(member.name(), makers, "decision makers"));
        sound = false;
      }
    }
    List<DecisionMaker> result = new ArrayList<>();
    for (String id : makers) {
      if (!given.containsKey(id)) {
        reading.missing(
            node,
            "nothing says what " + id + " prefers",
            "add " + Names.quoted(id) + ": {\"ranking\": [best, ..., worst]}, or \"priorities\"");
        sound = false;
        continue;
      }
      Optional<DecisionMaker> maker = maker(given.get(id), unperceived.getOrDefault(id, List.of()));
      sound &= maker.isPresent();
      maker.ifPresent(result::add);
    }
    return sound ? Optional.of(result) : Optional.empty();
  }

  private Optional<DecisionMaker> maker(Member member, List<Statement> unperceived) {
    String id = member.name();
    String title = scope.actors.containsKey(id) ? scope.actors.get(id).title() : id;
    Optional<StatedPreference> preference;
    List<String> claims = List.of();
    Optional<String> assumption = Optional.empty();
    JsonNode at = member.value();
    if (at instanceof ArrayNode) {
      preference = ranking(at);
    } else {
      Optional<Fields> read =
          Fields.of(reading, at, PREFERENCE, "write {\"ranking\": [best, ..., worst]}");
      if (read.isEmpty()) {
        return Optional.empty();
      }
      claims = ParametersReader.cited(reading, scope, read.get());
      assumption = read.get().text("assumption");
      Optional<Member> kind = kind(read.get());
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      at = kind.get().value();
      preference =
          switch (kind.get().name()) {
            case "ranking" -> ranking(at);
            case "priorities" ->
                new ConflictPrioritiesReader(reading, scope, names, space).read(at);
            case "weights" -> weights(at);
            default -> relations(at);
          };
    }
    if (preference.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<Integer> levels = new ArrayList<>();
      for (int level : preference.get().levels(space.states())) {
        levels.add(level);
      }
      return Optional.of(
          new DecisionMaker(id, title, preference.get(), levels, claims, assumption, unperceived));
    } catch (ContradictionException no) {
      reading.error(at, no.getMessage(), no.remedy());
      return Optional.empty();
    }
  }

  private Optional<Member> kind(Fields fields) {
    List<Member> given = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String kind : KINDS) {
      if (fields.member(kind).isPresent()) {
        // A misspelled key stands under the name that was meant.
        given.add(
            new Member(
                kind, fields.member(kind).get().offset(), fields.member(kind).get().value()));
        named.add(kind);
      }
    }
    if (given.size() != 1) {
      reading.missing(
          fields.object(),
          given.isEmpty()
              ? "nothing says what it prefers"
              : "it is said in several ways: " + Names.list(named),
          "give one of: " + Names.list(KINDS));
      return Optional.empty();
    }
    return Optional.of(given.get(0));
  }

  private Optional<StatedPreference> ranking(JsonNode node) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write [best, ..., worst], with ties in an inner list");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int[] place = new int[space.states().size()];
    List<Statement> groups = new ArrayList<>();
    boolean sound = true;
    for (JsonNode item : list.get().items()) {
      List<JsonNode> tied = item instanceof ArrayNode inner ? inner.items() : List.of(item);
      List<Statement> group = new ArrayList<>();
      for (JsonNode one : tied) {
        Optional<Statement> statement = names.read(one);
        sound &= statement.isPresent() && place(one, statement.get(), groups.size() + 1, place);
        statement.ifPresent(group::add);
      }
      groups.add(group.size() == 1 ? group.get(0) : new Statement.Any(group));
    }
    return sound ? Optional.of(new StatedPreference.Ranking(groups)) : Optional.empty();
  }

  /** Puts states that have no place yet at this one; there must be some. */
  private boolean place(JsonNode at, Statement statement, int group, int[] place) {
    List<Integer> fitting = space.fitting(statement);
    boolean any = false;
    for (int state : fitting) {
      if (place[state] == 0) {
        place[state] = group;
        any = true;
      }
    }
    if (fitting.isEmpty()) {
      reading.error(
          at,
          "no state fits "
              + Names.quoted(statement.toString())
              + ConflictReader.excluded(statement, form),
          "delete it, or mend it");
    } else if (!any) {
      int before = place[fitting.get(0)];
      reading.error(
          at,
          Names.quoted(statement.toString())
              + " contradicts the ranking so far: "
              + (fitting.size() == 1 ? "the state has" : "these states have")
              + " place "
              + before
              + " from the top already",
          "let each state stand in one place");
      return false;
    }
    return any;
  }

  private Optional<StatedPreference> weights(JsonNode node) {
    boolean sound = node instanceof ObjectNode;
    Map<Integer, Rational> options = new HashMap<>();
    Map<String, Rational> states = new HashMap<>();
    for (Member member : Entries.named(reading, node, "an option")) {
      Optional<Statement> named = names.named(member.name());
      boolean isNumber = member.value() instanceof JsonNode.NumberNode;
      if (named.isEmpty()) {
        reading.error(member, names.unknown(member.name()), names.remedy(member.name()));
        sound = false;
      } else if (!isNumber) {
        Fields.number(reading, member.value());
        sound = false;
      } else {
        Rational weight = Rational.ofDouble(((JsonNode.NumberNode) member.value()).value());
        if (named.get() instanceof Statement.Chosen chosen) {
          options.put(chosen.option(), weight);
        } else if (named.get() instanceof Statement.Named state) {
          states.put(state.id(), weight);
        } else {
          reading.error(member, "a pattern has no weight", "give each option its weight");
          sound = false;
        }
      }
    }
    return sound ? Optional.of(new StatedPreference.Weights(options, states)) : Optional.empty();
  }

  private Optional<StatedPreference> relations(JsonNode node) {
    String example = "write [\"x > y ~ z\", ...]: > is better than, ~ ties with";
    Optional<ArrayNode> list = Fields.list(reading, node, example);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (space.states().size() > StatedPreference.Relations.MOST) {
      reading.error(
          node,
          "comparisons in pairs are read for up to "
              + StatedPreference.Relations.MOST
              + " states, and there are "
              + space.states().size(),
          "write \"priorities\" or a \"ranking\"");
      return Optional.empty();
    }
    List<StatedPreference.Relation> relations = new ArrayList<>();
    boolean sound = true;
    for (JsonNode item : list.get().items()) {
      Optional<String> text = Fields.text(reading, item);
      sound &= text.isPresent() && chain((TextNode) item, example, relations);
    }
    return sound ? Optional.of(new StatedPreference.Relations(relations)) : Optional.empty();
  }

  private boolean chain(TextNode item, String example, List<StatedPreference.Relation> into) {
    String text = item.text();
    int from = 0;
    Statement before = null;
    char sign = ' ';
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '~') {
        continue;
      }
      TextNode part = new TextNode(item.offset(), text.substring(from, at));
      Optional<Statement> statement = names.read(part);
      if (statement.isEmpty()) {
        return false;
      }
      if (space.fitting(statement.get()).isEmpty()) {
        reading.error(
            item,
            "no state fits "
                + Names.quoted(statement.get().toString())
                + ConflictReader.excluded(statement.get(), form),
            "delete it, or mend it");
        return false;
      }
      if (before != null) {
        into.add(new StatedPreference.Relation(before, statement.get(), sign == '>'));
      } else if (at == text.length()) {
        reading.error(item, "nothing is compared here", example);
        return false;
      }
      before = statement.get();
      sign = at < text.length() ? text.charAt(at) : ' ';
      from = at + 1;
    }
    return true;
  }
}
