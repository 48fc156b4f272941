package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the payoffs of a small game, one list per profile: {@code "order": ["Row", "Column"], "C,D":
 * [0, 5]}. Each actor in the order gets one term, {@code payoff}, with a row per profile.
 */
final class PayoffTableReader {

  private static final String PAYOFF = "payoff";
  private static final Expression ONE = FormulaReader.number("1");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  PayoffTableReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  void read(JsonNode node) {
    Optional<ObjectNode> object =
        Fields.object(reading, node, "write {\"order\": [...], \"C,C\": [3, 3], ...}");
    if (object.isEmpty() || scope.actorsDoubtful) {
      return;
    }
    Optional<List<Decision>> order = order(object.get());
    if (order.isEmpty()) {
      return;
    }
    List<List<LevelTable.Row>> rows = new ArrayList<>();
    order.get().forEach(decision -> rows.add(new ArrayList<>()));
    Map<Long, Member> cells = new HashMap<>();
    boolean sound = true;
    for (Member member : object.get().members()) {
      if (!member.name().equals("order")
          && !(member.name().equals("note") && member.value() instanceof TextNode)) {
        sound &= cell(member, order.get(), cells, rows);
      }
    }
    if (sound) {
      sound = reportMissing(object.get(), order.get(), cells);
    }
    if (sound) {
      for (int i = 0; i < rows.size(); i++) {
        add(object.get(), order.get().get(i).actor(), rows.get(i));
      }
    }
  }

  private void add(ObjectNode place, String actor, List<LevelTable.Row> rows) {
    Term term =
        new Term(
            actor,
            PAYOFF,
            PAYOFF,
            List.of(new LevelTable("", rows)),
            new Weight.Given(ONE),
            1,
            Optional.empty());
    if (scope.terms.putIfAbsent(term.name(), term) != null) {
      reading.error(
          place,
          "the actor " + Names.quoted(actor) + " has a term " + Names.quoted(PAYOFF) + " already",
          "choose another id for that term");
    }
  }

  private Optional<List<Decision>> order(ObjectNode object) {
    Optional<Member> member = object.member("order");
    List<Decision> all = new ArrayList<>(scope.decisions.values());
    for (Decision decision : all) {
      if (scope.decisionsOf(decision.actor()).size() > 1) {
        reading.error(
            object,
            Names.quoted(decision.actor()) + " has several decisions, which a table cannot show",
            "write its payoffs as terms");
        return Optional.empty();
      }
    }
    if (member.isEmpty()) {
      reading.missing(
          object, "the key \"order\" is missing", "list whose moves and payoffs come first: " + Names.list(scope.decisions.keySet()));
      return Optional.empty();
    }
    List<TextNode> names = Fields.texts(reading, member.get().value());
    List<Decision> order = new ArrayList<>();
    for (TextNode name : names) {
      Decision decision = scope.decisions.get(name.text());
      if (decision == null) {
        if (!scope.isDoubtful(name.text())) {
          reading.unknown(name, "decision", name.text(), scope.decisions.keySet(), "decisions");
        }
        return Optional.empty();
      }
      if (order.contains(decision)) {
        reading.error(name, Names.quoted(name.text()) + " is listed twice", "delete one");
        return Optional.empty();
      }
      order.add(decision);
    }
    all.removeAll(order);
    if (!all.isEmpty() && !order.isEmpty()) {
      List<String> ids = new ArrayList<>();
      all.forEach(decision -> ids.add(decision.id()));
      reading.missing(
          member.get().value(),
          "the order leaves out " + Names.list(ids),
          "list everybody who has strategies");
      return Optional.empty();
    }
    for (Decision decision : order) {
      if (scope.isDoubtful(decision.id())) {
        return Optional.empty();
      }
    }
    return order.isEmpty() ? Optional.empty() : Optional.of(order);
  }

  private boolean cell(
      Member member,
      List<Decision> order,
      Map<Long, Member> cells,
      List<List<LevelTable.Row>> rows) {
    Optional<int[]> profile = profile(member, order);
    Optional<List<Expression>> payoffs = payoffs(member, order);
    if (profile.isEmpty()) {
      return false;
    }
    long index = 0;
    List<Condition> moves = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Decision decision = order.get(i);
      Strategy strategy = decision.strategies().get(profile.get()[i]);
      index = index * decision.strategies().size() + profile.get()[i];
      moves.add(new Condition.Is(decision.id(), List.of(strategy.id())));
    }
    Member first = cells.putIfAbsent(index, member);
    if (first != null) {
      reading.error(
          member,
          "the profile " + Names.quoted(member.name()) + " stands here twice; the first is in line "
              + reading.document().position(first.offset()).line(),
          "delete one of them");
      return false;
    }
    if (payoffs.isEmpty()) {
      return false;
    }
    Condition when = moves.size() == 1 ? moves.get(0) : new Condition.All(moves);
    for (int i = 0; i < order.size(); i++) {
      rows.get(i).add(new LevelTable.Row(when, payoffs.get().get(i)));
    }
    return true;
  }

  private Optional<int[]> profile(Member member, List<Decision> order) {
    List<String> parts = parts(member.name());
    if (parts.size() != order.size()) {
      reading.error(
          member,
          "expected " + order.size() + " strategies with commas between them, found "
              + Names.quoted(member.name()),
          "as in " + Names.quoted(name(order, 0)));
      return Optional.empty();
    }
    int[] profile = new int[parts.size()];
    for (int i = 0; i < profile.length; i++) {
      profile[i] = order.get(i).indexOf(parts.get(i));
      if (profile[i] < 0) {
        List<String> known = Scope.strategyIds(order.get(i));
        reading.error(
            member,
            "no strategy " + Names.quoted(parts.get(i)),
            Reading.didYouMean(parts.get(i), known, order.get(i).id() + " can"));
        return Optional.empty();
      }
    }
    return Optional.of(profile);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int comma = name.indexOf(','); comma >= 0; comma = name.indexOf(',', from)) {
      parts.add(name.substring(from, comma).strip());
      from = comma + 1;
    }
    parts.add(name.substring(from).strip());
    return parts;
  }

  private Optional<List<Expression>> payoffs(Member member, List<Decision> order) {
    List<String> actors = new ArrayList<>();
    order.forEach(decision -> actors.add(decision.actor()));
    Optional<ArrayNode> list =
        Fields.list(reading, member.value(), "write the payoffs of " + Names.list(actors));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int found = list.get().items().size();
    if (found != order.size()) {
      reading.error(
          list.get(),
          "expected " + order.size() + " payoffs, found " + found,
          "write those of " + Names.list(actors));
      return Optional.empty();
    }
    List<Expression> payoffs = new ArrayList<>();
    for (JsonNode item : list.get().items()) {
      formulas.read(item).ifPresent(payoffs::add);
    }
    return payoffs.size() == found ? Optional.of(payoffs) : Optional.empty();
  }

  private boolean reportMissing(ObjectNode place, List<Decision> order, Map<Long, Member> cells) {
    double profiles = 1;
    for (Decision decision : order) {
      profiles *= decision.strategies().size();
    }
    if (cells.size() == profiles) {
      return true;
    }
    long missing = 0;
    while (cells.containsKey(missing)) {
      missing++;
    }
    double more = profiles - cells.size() - 1;
    reading.missing(
        place,
        "the profile " + Names.quoted(name(order, missing)) + " has no payoffs"
            + (more > 0 ? ", nor have " + io.entente.number.Decimals.shortest(more) + " others" : ""),
        "write " + Names.quoted(name(order, missing)) + ": [" + "0, ".repeat(order.size() - 1) + "0]");
    return false;
  }

  private static String name(List<Decision> order, long index) {
    String name = "";
    long rest = index;
    for (int i = order.size() - 1; i >= 0; i--) {
      List<Strategy> strategies = order.get(i).strategies();
      String id = strategies.get((int) (rest % strategies.size())).id();
      name = name.isEmpty() ? id : id + "," + name;
      rest /= strategies.size();
    }
    return name;
  }
}
