package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A small scenario written down in a test. */
public final class Sketch {

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<View> views = new ArrayList<>(List.of(View.unchanged("base")));
  private final List<Section> sections = new ArrayList<>();
  private final List<Chance> chance = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private Pooling pooling = Pooling.DEFAULT;

  /** A claim of a source, of this certainty. */
  public Sketch claim(String id, String source, int certainty) {
    Source from = new Source(source, source);
    sources.putIfAbsent(source, from);
    claims.put(
        id,
        new Claim(
            id,
            "",
            source,
            OptionalInt.empty(),
            "",
            OptionalDouble.empty(),
            certainty,
            List.of(),
            List.of()));
    return this;
  }

  public Sketch pooling(Pooling other) {
    pooling = other;
    return this;
  }

  /** An actor with one decision, or a bystander if there are no strategies. */
  public Sketch actor(String id, String... strategies) {
    actors.add(new Actor(id, id));
    return strategies.length == 0 ? this : decision(id, id, strategies);
  }

  /** A decision of the actor named last. */
  public Sketch decision(String id, String actor, String... strategies) {
    List<Strategy> list = Arrays.stream(strategies).map(s -> new Strategy(s, s)).toList();
    decisions.add(new Decision(id, actor, list, List.of()));
    return this;
  }

  /** Lets the decision named last see these. */
  public Sketch observes(String... seen) {
    Decision last = decisions.remove(decisions.size() - 1);
    decisions.add(last.observing(List.of(seen)));
    return this;
  }

  /** Says of every decision what it sees. */
  public Sketch observing(Function<String, List<String>> seen) {
    decisions.replaceAll(d -> d.observing(seen.apply(d.id())));
    return this;
  }

  /** A chance move; outcomes and their probabilities in turn. */
  public Sketch chance(String id, String... outcomesAndProbabilities) {
    List<Strategy> outcomes = new ArrayList<>();
    List<LevelTable> tables = new ArrayList<>();
    for (int i = 0; i < outcomesAndProbabilities.length; i += 2) {
      outcomes.add(new Strategy(outcomesAndProbabilities[i], outcomesAndProbabilities[i]));
      tables.add(levels(row(Condition.ALWAYS, outcomesAndProbabilities[i + 1])));
    }
    return chance(new Chance(id, "", outcomes, tables));
  }

  public Sketch chance(Chance move) {
    chance.add(move);
    return this;
  }

  /** A condition of the decision named last. */
  public Sketch onlyIf(Condition condition) {
    Decision last = decisions.remove(decisions.size() - 1);
    decisions.add(
        new Decision(last.id(), last.actor(), last.strategies(), last.observes(), condition));
    return this;
  }

  /** A condition of a strategy of the decision named last. */
  public Sketch openIf(String strategy, Condition condition) {
    Decision last = decisions.remove(decisions.size() - 1);
    List<Strategy> strategies = new ArrayList<>(last.strategies());
    strategies.replaceAll(
        s -> s.id().equals(strategy) ? new Strategy(s.id(), s.label(), condition) : s);
    decisions.add(
        new Decision(last.id(), last.actor(), strategies, last.observes(), last.condition()));
    return this;
  }

  public Sketch parameter(String id, Parameter.Kind kind) {
    parameters.add(
        new Parameter(
            id, "", kind, Optional.empty(), OptionalDouble.empty(), List.of(), Optional.empty()));
    return this;
  }

  public Sketch parameter(Parameter parameter) {
    parameters.add(parameter);
    return this;
  }

  public Sketch value(String id, double value) {
    return parameter(id, new Parameter.Value(value));
  }

  public Sketch formula(String id, String formula) {
    return parameter(id, new Parameter.Formula(expression(formula)));
  }

  public Sketch drawn(String id, Distribution.Family family, String... arguments) {
    return parameter(id, new Parameter.Drawn(distribution(family, arguments)));
  }

  public Sketch term(String actor, String id, Weight weight, LevelTable... levels) {
    terms.add(new Term(actor, id, id, List.of(levels), weight, 1, Optional.empty()));
    return this;
  }

  /** A literal table: one number or fraction for each combination of all moves, last fastest. */
  public Sketch table(String actor, String... payoffs) {
    List<LevelTable.Row> rows = new ArrayList<>();
    int cells = 1;
    for (Decision decision : decisions) {
      cells *= decision.strategies().size();
    }
    for (int cell = 0; cell < cells; cell++) {
      int left = cell;
      List<Condition> all = new ArrayList<>();
      for (int d = decisions.size() - 1; d >= 0; d--) {
        Decision decision = decisions.get(d);
        int count = decision.strategies().size();
        all.add(0, is(decision.id(), decision.strategies().get(left % count).id()));
        left /= count;
      }
      rows.add(new LevelTable.Row(new Condition.All(all), expression(payoffs[cell])));
    }
    return term(actor, "table", given("1"), new LevelTable("", rows));
  }

  public Sketch outcome(String name, Condition condition) {
    outcomes.add(new Outcome(name, condition));
    return this;
  }

  public Sketch section(Section section) {
    sections.add(section);
    return this;
  }

  public Sketch view(View view) {
    views.add(view);
    return this;
  }

  public Sketch expect(Expectation expectation) {
    expectations.add(expectation);
    return this;
  }

  public Scenario build() {
    return new Scenario(
        "sketch",
        "A sketch",
        "",
        "",
        "",
        new Register(sources, claims, Scale.DEFAULT),
        pooling,
        actors,
        decisions,
        parameters,
        terms,
        outcomes,
        views,
        expectations,
        sections,
        chance);
  }

  /** A formula over parameters of any name in it. */
  public static Expression expression(String text) {
    Set<String> names = new LinkedHashSet<>(List.of(text.split("[^A-Za-z0-9_]+")));
    return Expression.parse(text, names);
  }

  public static Distribution distribution(Distribution.Family family, String... arguments) {
    return new Distribution(family, Arrays.stream(arguments).map(Sketch::expression).toList());
  }

  public static Weight given(String formula) {
    return new Weight.Given(expression(formula));
  }

  public static Weight pooled(Evidence... evidence) {
    return new Weight.Pooled(List.of(evidence), Optional.empty(), Optional.empty());
  }

  public Evidence evidence(String claim, double value, double share) {
    Claim known = claims.get(claim);
    return new Evidence(claim, value, share, known.certainty(), known.source());
  }

  public static Condition is(String decision, String... moves) {
    return new Condition.Is(decision, List.of(moves));
  }

  /** A table with one row: 1 where the condition holds. */
  public static LevelTable where(Condition condition) {
    return levels(row(condition, "1"));
  }

  public static LevelTable levels(LevelTable.Row... rows) {
    return new LevelTable("", List.of(rows));
  }

  public static LevelTable.Row row(Condition when, String is) {
    return new LevelTable.Row(when, expression(is));
  }
}
