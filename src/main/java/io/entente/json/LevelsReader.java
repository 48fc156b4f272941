package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads level tables, named ones and those written in place. */
final class LevelsReader {

  private static final Keys ROW = Keys.of("when", "is", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;
  private final ConditionsReader conditions;
  private final TableChecks checks;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Member> products = new HashMap<>();

  LevelsReader(Reading reading, Scope scope, FormulaReader formulas, ConditionsReader conditions) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
    this.conditions = conditions;
    this.checks = new TableChecks(reading, scope);
  }

  /** Reads the tables that have names into the scope. */
  void named(JsonNode section) {
    List<Member> members = Entries.byId(reading, section, "a level table");
    for (Member member : members) {
      scope.levelIds.add(member.name());
      if (isProduct(member.value())) {
        products.put(member.name(), member);
      }
    }
    for (Member member : members) {
      if (!products.containsKey(member.name())) {
        table(member.value(), member.name())
            .ifPresent(table -> scope.levels.put(member.name(), List.of(table)));
      }
    }
    for (Member member : members) {
      if (products.containsKey(member.name())) {
        product(member, List.of());
      }
    }
  }

  /** Whether a named level is a list of tables to be multiplied, by name or written in place. */
  private static boolean isProduct(JsonNode node) {
    boolean product = false;
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        product |= item instanceof TextNode || item instanceof ArrayNode;
      }
    }
    return product;
  }

  /** Reads a list of tables to be multiplied into the scope, those it names first. */
  private void product(Member member, List<String> path) {
    if (scope.levels.containsKey(member.name())) {
      return;
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(member.name());
    List<LevelTable> tables = new ArrayList<>();
    if (factors(member.name(), (ArrayNode) member.value(), longer, tables)) {
      scope.levels.put(member.name(), tables);
    }
  }

  private boolean factors(String name, ArrayNode list, List<String> path, List<LevelTable> into) {
    boolean sound = true;
    for (JsonNode item : list.items()) {
      if (item instanceof TextNode text) {
        sound &= isResolved(text, path);
        Optional<List<LevelTable>> factor = sound ? reference(item) : Optional.empty();
        sound &= factor.isPresent();
        factor.ifPresent(into::addAll);
      } else if (isProduct(item)) {
        sound &= factors(name, (ArrayNode) item, path, into);
      } else {
        boolean taken = reading.document().depth(item.offset()) > 0;
        Optional<LevelTable> factor = table(item, taken ? name : "");
        sound &= factor.isPresent();
        factor.ifPresent(into::add);
      }
    }
    return sound;
  }

  /** Reads a product that another one names; false if they name each other in a circle. */
  private boolean isResolved(TextNode name, List<String> path) {
    if (path.contains(name.text())) {
      reading.error(
          name,
          "these levels name one another in a circle: "
              + String.join(" -> ", path.subList(path.indexOf(name.text()), path.size()))
              + " -> "
              + name.text(),
          "a level means a table of its own name only where a file that it extends has one");
      return false;
    }
    if (products.containsKey(name.text())) {
      product(products.get(name.text()), path);
      return scope.levels.containsKey(name.text());
    }
    return true;
  }

  /** One table of a sum: by name, or written in place. */
  Optional<LevelTable> summand(JsonNode node) {
    Optional<List<LevelTable>> tables = reference(node);
    if (tables.isPresent() && tables.get().size() > 1) {
      reading.error(
          node, "a product of tables cannot be a summand of a measure", "name a single table");
      return Optional.empty();
    }
    return tables.map(list -> list.get(0));
  }

  /** Warns of named tables that no term uses. */
  void warnOfUnused(JsonNode section) {
    if (section instanceof ObjectNode object) {
      for (Member member : object.members()) {
        if (scope.levelIds.contains(member.name()) && !used.contains(member.name())) {
          reading.warning(
              member,
              reading.path(member) + " is used by no term",
              "delete it, or name it in a \"level\"");
        }
      }
    }
  }

  /** The tables of a term, from "level" or "levels". */
  Optional<List<LevelTable>> of(Fields term) {
    Optional<Member> one = term.member("level");
    Optional<Member> several = term.member("levels");
    if (one.isPresent() && several.isPresent()) {
      reading.error(
          several.get(),
          "a term has one \"level\" or several \"levels\", not both",
          "put all tables into \"levels\"; they are multiplied");
      return Optional.empty();
    }
    if (one.isPresent()) {
      return reference(one.get().value());
    }
    if (several.isEmpty()) {
      reading.missing(
          term.object(),
          "the key \"level\" is missing",
          "name a table, or write [{\"when\": {...}, \"is\": 1}]");
      return Optional.empty();
    }
    Optional<ArrayNode> list =
        Fields.list(reading, several.get().value(), "write [\"name\", [{...}], ...]");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (!list.get().items().isEmpty() && allObjects(list.get())) {
      reading.error(
          several.get(),
          "\"levels\" is a list of tables, this is one table",
          "write \"level\", or put the rows into one more pair of brackets");
      return Optional.empty();
    }
    if (list.get().items().isEmpty()) {
      reading.error(list.get(), "the list is empty", "write at least one table");
      return Optional.empty();
    }
    List<LevelTable> tables = new ArrayList<>();
    boolean sound = true;
    for (JsonNode item : list.get().items()) {
      Optional<List<LevelTable>> factor = reference(item);
      sound &= factor.isPresent();
      factor.ifPresent(tables::addAll);
    }
    return sound ? Optional.of(tables) : Optional.empty();
  }

  private static boolean allObjects(ArrayNode list) {
    for (JsonNode item : list.items()) {
      if (!(item instanceof ObjectNode)) {
        return false;
      }
    }
    return true;
  }

  /** The tables of a name, or one written in place. */
  private Optional<List<LevelTable>> reference(JsonNode node) {
    if (!(node instanceof TextNode name)) {
      return table(node, "").map(List::of);
    }
    used.add(name.text());
    if (!scope.levelIds.contains(name.text())) {
      reading.unknown(node, "level table", name.text(), scope.levelIds, "tables");
    }
    return Optional.ofNullable(scope.levels.get(name.text()));
  }

  /** Rows written in place, without the warnings that levels get. */
  Optional<LevelTable> rows(JsonNode node) {
    return table(node, "", false);
  }

  private Optional<LevelTable> table(JsonNode node, String name) {
    return table(node, name, true);
  }

  private Optional<LevelTable> table(JsonNode node, String name, boolean checked) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write rows, [{\"when\": {...}, \"is\": 1}]");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<JsonNode> items = list.get().items();
    if (items.isEmpty()) {
      reading.error(
          node, "a level table has at least one row", "write {\"is\": 1} for 1 everywhere");
      return Optional.empty();
    }
    List<LevelTable.Row> rows = new ArrayList<>();
    for (JsonNode item : items) {
      row(item).ifPresent(rows::add);
    }
    if (rows.size() != items.size()) {
      return Optional.empty();
    }
    LevelTable table = new LevelTable(name, rows);
    if (checked) {
      checks.check(list.get(), table);
    }
    return Optional.of(table);
  }

  private Optional<LevelTable.Row> row(JsonNode node) {
    String remedy =
        node instanceof TextNode
            ? "several tables stand in \"levels\" of a term, as in [\"name\", [{...}]]"
            : "write {\"when\": {...}, \"is\": 1}";
    Optional<Fields> fields = Fields.of(reading, node, ROW, remedy);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    fields.get().text("assumption");
    Optional<JsonNode> whenNode = fields.get().node("when");
    Optional<Condition> when =
        whenNode.isEmpty() ? Optional.of(Condition.ALWAYS) : conditions.when(whenNode.get());
    Optional<Expression> is =
        fields.get().required("is", "write a number or a formula").flatMap(formulas::read);
    return when.isPresent() && is.isPresent()
        ? Optional.of(new LevelTable.Row(when.get(), is.get()))
        : Optional.empty();
  }
}
