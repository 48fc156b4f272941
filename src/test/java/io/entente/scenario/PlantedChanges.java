package io.entente.scenario;

import static io.entente.scenario.ChangedRecords.component;
import static io.entente.scenario.ChangedRecords.with;

import io.entente.scenario.Change.Aspect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A scenario with one of everything, and every single change that can be planted in it. */
final class PlantedChanges {

  static final Scenario BASE = base();

  /** A scenario with one of everything. */
  static Scenario base() {
    Sketch sketch = new Sketch().claim("c-1", "one", 3).claim("c-2", "two", 4);
    sketch.claim("c-3", "three", 2).claim("c-4", "two", 4);
    sketch.actor("A", "x", "y").actor("B", "x", "y").observes("A").actor("C");
    sketch.value("v", 1).drawn("d", Distribution.Family.UNIFORM, "0", "1").formula("f", "v + d");
    sketch.parameter("b", new Parameter.Balance(List.of(sketch.evidence("c-3", 2, 1))));
    sketch.parameter(
        "s",
        new Parameter.Split(
            List.of(
                new Parameter.Group(Set.of("one"), Sketch.expression("d")),
                new Parameter.Group(Set.of(), Sketch.expression("1 - d")))));
    LevelTable named = new LevelTable("shared", List.of(row("x", "1"), row("y", "2")));
    LevelTable own = new LevelTable("", List.of(row("y", "v")));
    sketch.term("A", "given", Sketch.given("2"), named, own);
    Weight pooled =
        new Weight.Pooled(
            List.of(sketch.evidence("c-1", 3, 1), sketch.evidence("c-2", -2, 1)),
            Optional.of("s"),
            Optional.of(Sketch.expression("f")));
    sketch.term("B", "pooled", pooled, named);
    sketch.outcome("a plays x", Sketch.is("A", "x")).outcome("b plays x", Sketch.is("B", "x"));
    sketch.section(SketchedSection.of("pact", "v"));
    sketch.chance("luck", "good", "d", "bad", "1 - d");
    sketch.view(View.setting(Map.of("v", new Parameter.Value(3))).and(View.unchanged("")));
    Scenario built = sketch.build();
    View named2 = with(built.views().get(1), "name", "other");
    Expectation expectation =
        new Expectation(
            "says",
            "a plays x",
            Expectation.Setting.BASE,
            Optional.of(new Expectation.Setting(Optional.of("other"), Map.of())),
            Optional.empty(),
            OptionalDouble.of(0.1),
            OptionalDouble.empty());
    return with(
        with(built, "views", List.of(built.views().get(0), named2)),
        "expectations",
        List.of(expectation));
  }

  private static LevelTable.Row row(String move, String is) {
    return Sketch.row(Sketch.is("A", move), is);
  }

  /** A planted change: what it should be reported as, in the order of {@link Change}. */
  record Planted(Scenario after, Part part, String name, Aspect aspect, String item) {
    @Override
    public String toString() {
      return part + " " + name + " " + aspect + " " + item;
    }
  }

  private PlantedChanges() {}

  /** The components of records that some change is planted in, as {@code Record.component}. */
  static Set<String> touched() {
    planted();
    return ChangedRecords.touched();
  }

  static Stream<Planted> planted() {
    List<Planted> all = new ArrayList<>();
    text(all, "id", Aspect.ID);
    text(all, "title", Aspect.TITLE);
    text(all, "summary", Aspect.SUMMARY);
    text(all, "asOf", Aspect.AS_OF);
    text(all, "assumption", Aspect.ASSUMPTION);
    register(all);
    players(all);
    parameters(all);
    terms(all);
    questions(all);
    sections(all);
    PlantedChance.plant(all);
    return all.stream();
  }

  private static void text(List<Planted> all, String component, Aspect aspect) {
    plant(all, with(BASE, component, "new"), Part.SCENARIO, "", aspect, "");
  }

  private static void register(List<Planted> all) {
    Scale scale = BASE.register().scale();
    scale(all, with(scale, "lowest", 0.5), Aspect.LOWEST);
    scale(all, with(scale, "highest", 6.0), Aspect.HIGHEST);
    scale(all, with(scale, "unit", "new"), Aspect.UNIT);
    scale(all, with(scale, "one", "step"), Aspect.UNIT_NAME);
    scale(all, with(scale, "many", "steps"), Aspect.UNIT_NAME);
    Pooling pooling = BASE.pooling();
    pooling(all, with(pooling, "salience", 0.7), Aspect.SALIENCE, "");
    pooling(all, with(pooling, "shrink", 2.0), Aspect.SHRINK, "");
    pooling(all, with(pooling, "spread", 2.0), Aspect.SPREAD, "");
    pooling(all, with(pooling, "assumption", "so"), Aspect.ASSUMPTION, "");
    Map<Integer, Double> holds = new HashMap<>(pooling.holds());
    holds.put(3, 0.71);
    pooling(all, with(pooling, "holds", holds), Aspect.HOLDS, "3");
    claim(all, "paraphrase", "new", Aspect.WORDING, "");
    claim(all, "source", "five", Aspect.SOURCE, "");
    claim(all, "paragraph", OptionalInt.of(7), Aspect.PARAGRAPH, "");
    claim(all, "speaker", "somebody", Aspect.SPEAKER, "");
    claim(all, "strength", OptionalDouble.of(2), Aspect.STRENGTH, "");
    claim(all, "certainty", 5, Aspect.CERTAINTY, "");
    claim(all, "supports", List.of("c-2"), Aspect.SUPPORTS, "c-2");
    claim(all, "conflicts", List.of("c-2"), Aspect.CONFLICTS, "c-2");
    source(all, "title", "new", Aspect.TITLE);
    source(all, "publisher", Optional.of("new"), Aspect.PUBLISHER);
    source(all, "author", Optional.of("new"), Aspect.AUTHOR);
    source(all, "translator", Optional.of("new"), Aspect.TRANSLATOR);
    source(all, "url", Optional.of("https://example.org/x"), Aspect.ADDRESS);
    source(all, "date", Optional.of("2024"), Aspect.DATE);
    source(all, "aggregates", List.of(Source.EVERY_OTHER), Aspect.AGGREGATES);
  }

  private static void scale(List<Planted> all, Scale scale, Aspect aspect) {
    Register register = with(BASE.register(), "scale", scale);
    plant(all, with(BASE, "register", register), Part.SCALE, "", aspect, "");
  }

  private static void pooling(List<Planted> all, Pooling pooling, Aspect aspect, String item) {
    plant(all, with(BASE, "pooling", pooling), Part.POOLING, "", aspect, item);
  }

  private static void claim(
      List<Planted> all, String component, Object value, Aspect aspect, String item) {
    Map<String, Claim> claims = new LinkedHashMap<>(BASE.register().claims());
    claims.put("c-2", with(claims.get("c-2"), component, value));
    Register register = with(BASE.register(), "claims", claims);
    plant(all, with(BASE, "register", register), Part.CLAIM, "c-2", aspect, item);
  }

  private static void source(List<Planted> all, String component, Object value, Aspect aspect) {
    Map<String, Source> sources = new LinkedHashMap<>(BASE.register().sources());
    sources.put("two", with(sources.get("two"), component, value));
    Register register = with(BASE.register(), "sources", sources);
    plant(all, with(BASE, "register", register), Part.SOURCE, "two", aspect, "");
  }

  private static void players(List<Planted> all) {
    replace(all, "actors", 0, "title", "The A", Part.ACTOR, "A", Aspect.TITLE, "");
    List<Actor> more = new ArrayList<>(BASE.actors());
    more.add(new Actor("D", "D"));
    plant(all, with(BASE, "actors", more), Part.ACTOR, "D", Aspect.WHOLE, "");
    List<Strategy> three = List.of(s("x", "x"), s("y", "y"), s("z", "waits"));
    replace(all, "decisions", 0, "strategies", three, Part.DECISION, "A", Aspect.MOVE, "z");
    List<Strategy> label = List.of(s("x", "goes"), s("y", "y"));
    replace(all, "decisions", 0, "strategies", label, Part.DECISION, "A", Aspect.MOVE, "x");
    List<Strategy> turned = List.of(s("y", "y"), s("x", "x"));
    replace(all, "decisions", 0, "strategies", turned, Part.DECISION, "A", Aspect.ORDER, "move");
    replace(all, "decisions", 1, "observes", List.of(), Part.DECISION, "B", Aspect.OBSERVES, "A");
    Decision second = new Decision("A2", "A", three, List.of());
    List<Decision> decisions = new ArrayList<>(BASE.decisions());
    decisions.add(1, second);
    plant(all, with(BASE, "decisions", decisions), Part.DECISION, "A2", Aspect.WHOLE, "");
    List<Actor> without = List.of(BASE.actors().get(0), BASE.actors().get(2));
    List<Decision> left = List.of(BASE.decisions().get(0));
    Scenario gone = with(with(BASE, "decisions", left), "actors", without);
    gone = with(gone, "outcomes", BASE.outcomes());
    plant(all, gone, Part.ACTOR, "B", Aspect.WHOLE, "");
  }

  static Strategy s(String id, String label) {
    return new Strategy(id, label);
  }

  private static void parameters(List<Planted> all) {
    parameter(all, 0, "says", "how much", Aspect.SAYS, "");
    parameter(all, 0, "kind", new Parameter.Value(1.5), Aspect.VALUE, "");
    Distribution wider = Sketch.distribution(Distribution.Family.UNIFORM, "0", "2");
    parameter(all, 1, "kind", new Parameter.Drawn(wider), Aspect.VALUE, "");
    parameter(all, 2, "kind", new Parameter.Formula(Sketch.expression("v - d")), Aspect.VALUE, "");
    Evidence stronger = new Evidence("c-3", 2.5, 1, 2, "three");
    parameter(all, 3, "kind", new Parameter.Balance(List.of(stronger)), Aspect.CLAIM, "c-3");
    parameter(
        all,
        4,
        "kind",
        new Parameter.Split(
            List.of(
                new Parameter.Group(Set.of("two"), Sketch.expression("d")),
                new Parameter.Group(Set.of(), Sketch.expression("1 - d")))),
        Aspect.VALUE,
        "");
    parameter(all, 0, "range", Optional.of(new Parameter.Range(0, 2)), Aspect.RANGE, "");
    parameter(all, 1, "central", OptionalDouble.of(0.4), Aspect.CENTRAL, "");
    parameter(all, 0, "claims", List.of("c-1"), Aspect.CITES, "c-1");
    parameter(all, 0, "assumption", Optional.of("so"), Aspect.ASSUMPTION, "");
    List<Parameter> more = new ArrayList<>(BASE.parameters());
    more.add(with(more.get(0), "id", "w"));
    plant(all, with(BASE, "parameters", more), Part.PARAMETER, "w", Aspect.WHOLE, "");
    List<Parameter> turned = new ArrayList<>(BASE.parameters());
    turned.add(0, turned.remove(1));
    plant(all, with(BASE, "parameters", turned), Part.PARAMETER, "", Aspect.ORDER, "");
  }

  private static void parameter(
      List<Planted> all, int at, String component, Object value, Aspect aspect, String item) {
    String name = BASE.parameters().get(at).id();
    replace(all, "parameters", at, component, value, Part.PARAMETER, name, aspect, item);
  }

  private static void terms(List<Planted> all) {
    term(all, 0, "says", "why", Aspect.SAYS, "");
    term(all, 0, "weight", Sketch.given("2.5"), Aspect.WEIGHT, "");
    term(all, 0, "factor", 2.0, Aspect.FACTOR, "");
    term(all, 0, "assumption", Optional.of("so"), Aspect.ASSUMPTION, "");
    LevelTable shared = BASE.terms().get(0).levels().get(0);
    LevelTable own = BASE.terms().get(0).levels().get(1);
    LevelTable other = new LevelTable("", List.of(row("y", "v + 1")));
    term(all, 0, "levels", List.of(shared, other), Aspect.ROW, "A: y");
    LevelTable wider = new LevelTable("", List.of(row("y", "v"), row("x", "3")));
    term(all, 0, "levels", List.of(shared, wider), Aspect.ROW, "A: x");
    term(all, 1, "levels", List.of(), Aspect.LEVELS, "");
    Weight.Pooled pooled = (Weight.Pooled) BASE.terms().get(1).weight();
    List<Evidence> evidence = pooled.evidence();
    Evidence more = new Evidence("c-4", 1, 1, 4, "two");
    Scenario cites = term(1, "weight", with(pooled, "evidence", plus(evidence, more)));
    // the claim itself comes into use, and is there in both registers, so it is no change of theirs
    plant(all, cites, Part.TERM, "B.pooled", Aspect.CLAIM, "c-4");
    for (Evidence changed :
        List.of(
            new Evidence("c-1", -3, 1, 3, "one"),
            new Evidence("c-1", 2, 1, 3, "one"),
            new Evidence("c-1", 3, 0.5, 3, "one"),
            new Evidence("c-1", 3, 1, 2, "one"))) {
      List<Evidence> list = List.of(changed, evidence.get(1));
      term(all, 1, "weight", with(pooled, "evidence", list), Aspect.CLAIM, "c-1");
    }
    term(all, 1, "weight", with(pooled, "split", Optional.empty()), Aspect.SPLIT, "");
    term(all, 1, "weight", with(pooled, "times", Optional.empty()), Aspect.TIMES, "");
    List<Term> added = new ArrayList<>(BASE.terms());
    added.add(with(added.get(0), "id", "t"));
    plant(all, with(BASE, "terms", added), Part.TERM, "A.t", Aspect.WHOLE, "");
    LevelTable sharedOther = new LevelTable("shared", List.of(row("x", "1"), row("y", "3")));
    LevelTable turned = new LevelTable("shared", List.of(row("y", "2"), row("x", "1")));
    plant(all, sharing(sharedOther, own), Part.LEVELS, "shared", Aspect.ROW, "A: y");
    plant(all, sharing(turned, own), Part.LEVELS, "shared", Aspect.ORDER, "row");
  }

  private static Scenario sharing(LevelTable shared, LevelTable own) {
    Term first = with(BASE.terms().get(0), "levels", List.of(shared, own));
    Term second = with(BASE.terms().get(1), "levels", List.of(shared));
    return with(BASE, "terms", List.of(first, second));
  }

  static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  static Scenario term(int at, String component, Object value) {
    List<Term> terms = new ArrayList<>(BASE.terms());
    terms.set(at, with(terms.get(at), component, value));
    return with(BASE, "terms", terms);
  }

  private static void term(
      List<Planted> all, int at, String component, Object value, Aspect aspect, String item) {
    String name = BASE.terms().get(at).name();
    plant(all, term(at, component, value), Part.TERM, name, aspect, item);
  }

  private static void questions(List<Planted> all) {
    String first = "a plays x";
    Condition both = new Condition.Any(List.of(Sketch.is("A", "x"), Sketch.is("B", "y")));
    replace(all, "outcomes", 0, "condition", both, Part.OUTCOME, first, Aspect.DEFINITION, "");
    replace(all, "outcomes", 0, "at", Outcome.At.END, Part.OUTCOME, first, Aspect.DEFINITION, "");
    List<Outcome> renamed =
        List.of(new Outcome("new name", Sketch.is("B", "x")), BASE.outcomes().get(0));
    List<Outcome> straight = List.of(renamed.get(1), renamed.get(0));
    plant(all, with(BASE, "outcomes", straight), Part.OUTCOME, "new name", Aspect.NAME, "");
    List<Outcome> turned = List.of(BASE.outcomes().get(1), BASE.outcomes().get(0));
    plant(all, with(BASE, "outcomes", turned), Part.OUTCOME, "", Aspect.ORDER, "");
    List<Outcome> more = plus(BASE.outcomes(), new Outcome("z", Sketch.is("B", "y")));
    plant(all, with(BASE, "outcomes", more), Part.OUTCOME, "z", Aspect.WHOLE, "");
    view(all, "name", "third", "third", Aspect.NAME, "");
    view(all, "says", "how", "other", Aspect.SAYS, "");
    view(all, "parameters", Map.of("v", new Parameter.Value(4)), "other", Aspect.PARAMETER, "v");
    view(all, "keepSources", Map.of("A", List.of("one")), "other", Aspect.KEEPS, "A");
    view(all, "drop", List.of("c-1"), "other", Aspect.DROPS, "c-1");
    view(all, "scale", Map.of("A.given", 2.0), "other", Aspect.SCALES, "A.given");
    view(all, "pooling", Optional.of(Pooling.DEFAULT), "other", Aspect.POOLING, "");
    view(all, "observes", Map.of("B", List.of()), "other", Aspect.OBSERVES, "B");
    view(all, "force", Map.of("A", "x"), "other", Aspect.FORCES, "A");
    view(
        all,
        "plans",
        Map.of("A", List.of(new PlannedMove(Condition.ALWAYS, "x"))),
        "other",
        Aspect.FORCES,
        "A");
    expectation(all, "says", "otherwise", "otherwise", Aspect.NAME);
    expectation(all, "outcome", "b plays x", "says", Aspect.OUTCOME);
    var setting = new Expectation.Setting(Optional.empty(), Map.of("v", 2.0));
    expectation(all, "with", setting, "says", Aspect.WITH);
    expectation(all, "moreThan", Optional.of(setting), "says", Aspect.MORE_THAN);
    expectation(all, "lessThan", Optional.of(setting), "says", Aspect.LESS_THAN);
    expectation(all, "atLeast", OptionalDouble.of(0.2), "says", Aspect.AT_LEAST);
    expectation(all, "atMost", OptionalDouble.of(0.9), "says", Aspect.AT_MOST);
    plant(all, with(BASE, "expectations", List.of()), Part.EXPECTATION, "says", Aspect.WHOLE, "");
  }

  private static void sections(List<Planted> all) {
    section(all, "says", "how", Aspect.SAYS, "");
    section(all, "key", "elsewhere", Aspect.KEY, "");
    section(all, "formulas", Map.of("pie", Sketch.expression("d")), Aspect.FORMULA, "pie");
    section(all, "settings", Map.of("rule", "other"), Aspect.SETTING, "rule");
    section(all, "claims", List.of("c-1"), Aspect.CITES, "c-1");
    section(all, "assumption", Optional.of("so"), Aspect.ASSUMPTION, "");
    Section second = SketchedSection.of("treaty", "v");
    Scenario both = with(BASE, "sections", plus(BASE.sections(), second));
    plant(all, both, Part.SECTION, "treaty", Aspect.WHOLE, "");
  }

  private static void section(
      List<Planted> all, String component, Object value, Aspect aspect, String item) {
    SketchedSection changed = with((SketchedSection) BASE.sections().get(0), component, value);
    Scenario after = with(BASE, "sections", List.of(changed));
    plant(all, after, Part.SECTION, "pact", aspect, item);
  }

  private static void view(
      List<Planted> all, String component, Object value, String name, Aspect aspect, String item) {
    replace(all, "views", 1, component, value, Part.VIEW, name, aspect, item);
  }

  private static void expectation(
      List<Planted> all, String component, Object value, String name, Aspect aspect) {
    replace(all, "expectations", 0, component, value, Part.EXPECTATION, name, aspect, "");
  }

  static void replace(
      List<Planted> all,
      String section,
      int at,
      String component,
      Object value,
      Part part,
      String name,
      Aspect aspect,
      String item) {
    List<Object> records = new ArrayList<>((List<?>) component(BASE, section));
    records.set(at, with(records.get(at), component, value));
    plant(all, with(BASE, section, records), part, name, aspect, item);
  }

  static void plant(
      List<Planted> all, Scenario after, Part part, String name, Aspect aspect, String item) {
    all.add(new Planted(after, part, name, aspect, item));
  }
}
