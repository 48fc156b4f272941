package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.conflict.ConflictOption;
import io.entente.scenario.conflict.ConflictOption.Direction;
import io.entente.scenario.conflict.DeletedMove;
import io.entente.scenario.conflict.Exclusion;
import io.entente.scenario.conflict.OptionForm;
import io.entente.scenario.conflict.SameStates;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a conflict in option form, apart from preferences. */
final class ConflictOptionsReader {

  private static final Keys OPTION = Keys.of("title", "reversible");
  private static final Keys EXCLUSION = Keys.of("when", "because");
  private static final Keys DELETED = Keys.of("actor", "from", "to", "because");
  private static final Keys SAME = Keys.of("when", "title");
  private static final Set<String> RESERVED = Set.of("all", "any", "then", "note");

  private final Reading reading;
  private final Scope scope;
  private final List<String> makers = new ArrayList<>();
  private final List<ConflictOption> options = new ArrayList<>();
  private boolean sound = true;

  ConflictOptionsReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** The ids of those with options, in order. */
  List<String> makers() {
    return makers;
  }

  Optional<OptionForm> read(Fields fields) {
    JsonNode node = fields.node("options").orElseThrow();
    sound = node instanceof ObjectNode;
    List<Member> owners = Entries.byId(reading, node, "an actor");
    for (Member owner : owners) {
      owner(owner);
    }
    if (sound && options.isEmpty()) {
      reading.missing(node, "nobody has an option", "write {\"A\": {\"attack\": \"Attack\"}, ...}");
      sound = false;
    }
    if (options.size() > OptionForm.MOST_OPTIONS) {
      reading.error(
          node,
          options.size()
              + " options are more than the "
              + OptionForm.MOST_OPTIONS
              + " that are read",
          "leave some out");
      sound = false;
    }
    if (!sound) {
      return Optional.empty();
    }
    StatementReader statements = new StatementReader(reading, options, Set.of());
    List<Exclusion> infeasible = new ArrayList<>();
    groups(fields, "exclusive", infeasible);
    groups(fields, "atLeastOne", infeasible);
    infeasible(fields, statements, infeasible);
    List<DeletedMove> deleted = deleted(fields, statements);
    List<SameStates> same = same(fields, statements);
    return sound
        ? Optional.of(new OptionForm(makers.size(), options, infeasible, deleted, same))
        : Optional.empty();
  }

  private void fault() {
    sound = false;
  }

  private void owner(Member owner) {
    String id = owner.name();
    if (!scope.actors.isEmpty() && !scope.actors.containsKey(id)) {
      if (!scope.isDoubtful(id)) {
        reading.error(
            owner,
            "no actor " + Names.quoted(id),
            reading.didYouMean(id, scope.actors.keySet(), "actors"));
      }
      fault();
      return;
    }
    makers.add(id);
    if (owner.value() instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        if (item instanceof TextNode text) {
          option(new Member(text.text(), text.offset(), new TextNode(text.offset(), "")));
        } else {
          Fields.wrongKind(reading, item, "the id of an option", "");
          fault();
        }
      }
      return;
    }
    if (!(owner.value() instanceof ObjectNode)) {
      fault();
    }
    for (Member member : Entries.byId(reading, owner.value(), "an option")) {
      option(member);
    }
  }

  private void option(Member member) {
    String id = member.name();
    if (!Names.isId(id)
        || StatementText.WORDS.contains(id)
        || RESERVED.contains(id)
        || StatementReader.isPattern(id)) {
      reading.error(
          member,
          Names.quoted(id) + " cannot be the id of an option",
          StatementReader.isPattern(id)
              ? "it would read as a pattern; choose another id"
              : Names.isId(id)
                  ? "statements use this word themselves; choose another id"
                  : "an id is a letter, then letters, digits, _ or -");
      fault();
      return;
    }
    for (ConflictOption other : options) {
      if (other.id().equals(id)) {
        reading.error(
            member,
            "the option "
                + Names.quoted(id)
                + " is "
                + (other.owner() == makers.size() - 1
                    ? "listed twice"
                    : "one of " + makers.get(other.owner()) + " already"),
            "give it another id");
        fault();
        return;
      }
    }
    String title = id;
    Direction direction = Direction.BOTH;
    if (member.value() instanceof TextNode text) {
      title = text.text().isEmpty() ? id : text.text();
    } else {
      Optional<Fields> read =
          Fields.of(reading, member.value(), OPTION, "write {\"title\": \"in words\"}");
      if (read.isEmpty()) {
        fault();
        return;
      }
      title = read.get().text("title", id);
      Optional<JsonNode> reversible = read.get().node("reversible");
      if (reversible.isPresent()) {
        direction = direction(reversible.get());
      }
    }
    options.add(new ConflictOption(id, title, makers.size() - 1, direction));
  }

  private Direction direction(JsonNode node) {
    if (node instanceof BooleanNode truth && truth.value()) {
      return Direction.BOTH;
    }
    if (node instanceof TextNode text && text.text().equals("forward")) {
      return Direction.FORWARD;
    }
    if (node instanceof TextNode text && text.text().equals("back")) {
      return Direction.BACK;
    }
    Fields.wrongKind(
        reading,
        node,
        "true, \"forward\" or \"back\"",
        "\"forward\": once taken up it cannot be given up; \"back\": once given up it cannot be"
            + " taken up");
    fault();
    return Direction.BOTH;
  }

  /** Groups of options of which at most one, or at least one, is chosen. */
  private void groups(Fields fields, String key, List<Exclusion> into) {
    Optional<JsonNode> node = fields.node(key);
    if (node.isEmpty()) {
      return;
    }
    Optional<ArrayNode> lists = Fields.list(reading, node.get(), "write [[\"x\", \"y\"], ...]");
    if (lists.isEmpty()) {
      fault();
      return;
    }
    for (JsonNode list : lists.get().items()) {
      if (!(list instanceof ArrayNode)) {
        Fields.wrongKind(reading, list, "a list of options", "write [[\"x\", \"y\"], ...]");
        fault();
        continue;
      }
      List<Integer> group = group(list);
      char[] letters = "-".repeat(options.size()).toCharArray();
      if (key.equals("atLeastOne") && !group.isEmpty()) {
        group.forEach(option -> letters[option] = 'N');
        into.add(
            new Exclusion(
                new Statement.Pattern(new String(letters)),
                "at least one of " + ids(group) + " is chosen"));
      } else {
        pairs(group, into);
      }
    }
  }

  private void pairs(List<Integer> group, List<Exclusion> into) {
    for (int a = 0; a < group.size(); a++) {
      for (int b = a + 1; b < group.size(); b++) {
        char[] letters = "-".repeat(options.size()).toCharArray();
        letters[group.get(a)] = 'Y';
        letters[group.get(b)] = 'Y';
        into.add(
            new Exclusion(
                new Statement.Pattern(new String(letters)),
                ids(List.of(group.get(a), group.get(b))) + " exclude each other"));
      }
    }
  }

  private String ids(List<Integer> group) {
    List<String> ids = new ArrayList<>();
    group.forEach(option -> ids.add(options.get(option).id()));
    return String.join(" and ", ids);
  }

  private List<Integer> group(JsonNode list) {
    Set<Integer> group = new LinkedHashSet<>();
    List<String> known = new ArrayList<>();
    options.forEach(option -> known.add(option.id()));
    List<TextNode> texts = Fields.texts(reading, list);
    for (TextNode text : texts) {
      int option = known.indexOf(text.text());
      if (option < 0) {
        reading.unknown(text, "option", text.text(), known, "options");
        fault();
      } else if (!group.add(option)) {
        reading.error(text, Names.quoted(text.text()) + " is listed twice", "delete one");
        fault();
      }
    }
    if (texts.isEmpty()) {
      reading.error(list, "the list is empty", "name options");
      fault();
    }
    return new ArrayList<>(group);
  }

  private void infeasible(Fields fields, StatementReader statements, List<Exclusion> into) {
    Optional<JsonNode> node = fields.node("infeasible");
    if (node.isEmpty()) {
      return;
    }
    Optional<ArrayNode> list = Fields.list(reading, node.get(), "write [\"YY-\", ...]");
    sound &= list.isPresent();
    for (JsonNode item : list.isPresent() ? list.get().items() : List.<JsonNode>of()) {
      boolean explained =
          item instanceof ObjectNode object
              && (object.member("when").isPresent() || object.member("because").isPresent());
      JsonNode condition = item;
      String because = "";
      if (explained) {
        Fields rule = Fields.of(reading, item, EXCLUSION, "").orElseThrow();
        because = rule.text("because", "");
        condition =
            rule.required("when", "write the condition, such as {\"when\": \"YY-\"}").orElse(item);
        if (condition == item) {
          fault();
          continue;
        }
      }
      Optional<Statement> statement = statements.read(condition);
      sound &= statement.isPresent();
      if (statement.isPresent()) {
        into.add(new Exclusion(statement.get(), because));
      }
    }
  }

  private List<DeletedMove> deleted(Fields fields, StatementReader statements) {
    List<DeletedMove> moves = new ArrayList<>();
    Optional<JsonNode> node = fields.node("deleted");
    if (node.isEmpty()) {
      return moves;
    }
    String example = "write [{\"actor\": \"A\", \"from\": \"YN\", \"to\": \"NN\"}]";
    Optional<ArrayNode> list = Fields.list(reading, node.get(), example);
    sound &= list.isPresent();
    for (JsonNode item : list.isPresent() ? list.get().items() : List.<JsonNode>of()) {
      Optional<Fields> read = Fields.of(reading, item, DELETED, example);
      Optional<JsonNode> actor = read.flatMap(move -> move.required("actor", example));
      Optional<JsonNode> from = read.flatMap(move -> move.required("from", example));
      Optional<JsonNode> to = read.flatMap(move -> move.required("to", example));
      if (actor.isEmpty() || from.isEmpty() || to.isEmpty()) {
        fault();
        continue;
      }
      Optional<String> id = Fields.text(reading, actor.get());
      if (id.isPresent() && !makers.contains(id.get())) {
        reading.unknown(actor.get(), "decision maker", id.get(), makers, "decision makers");
      }
      Optional<Statement> start = statements.read(from.get());
      Optional<Statement> end = statements.read(to.get());
      boolean known = id.isPresent() && makers.contains(id.get());
      if (!known || start.isEmpty() || end.isEmpty()) {
        fault();
        continue;
      }
      moves.add(
          new DeletedMove(
              makers.indexOf(id.get()), start.get(), end.get(), read.get().text("because", "")));
    }
    return moves;
  }

  private List<SameStates> same(Fields fields, StatementReader statements) {
    List<SameStates> all = new ArrayList<>();
    Optional<JsonNode> node = fields.node("same");
    if (node.isEmpty()) {
      return all;
    }
    sound &= node.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, node.get(), "a state")) {
      if (statements.named(member.name()).isPresent()
          || StatementText.WORDS.contains(member.name())
          || RESERVED.contains(member.name())) {
        reading.error(
            member,
            Names.quoted(member.name()) + " means something else already",
            "choose another name for the state");
        fault();
        continue;
      }
      JsonNode condition = member.value();
      String title = "";
      if (condition instanceof ObjectNode object && object.member("when").isPresent()) {
        Fields rule = Fields.of(reading, condition, SAME, "").orElseThrow();
        title = rule.text("title", "");
        condition = rule.node("when").orElseThrow();
      }
      Optional<Statement> statement = statements.read(condition);
      sound &= statement.isPresent();
      if (statement.isPresent()) {
        all.add(new SameStates(member.name(), title, statement.get()));
      }
    }
    return all;
  }
}
