package io.entente.scenario;

import io.entente.scenario.Change.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Draws the {@link Portrait} of each part of one scenario. */
final class Portraits {

  /** How a table that is written in place is named in the list of a term's tables. */
  private static final String OWN = "a table of its own";

  private final Scenario scenario;
  private final Register register;

  Portraits(Scenario scenario) {
    this.scenario = scenario;
    this.register = scenario.register();
  }

  /** The parts of one kind; claims and sources only those that are asked for. */
  Listing of(Part part, Set<String> cited) {
    Listing listing = new Listing(part);
    switch (part) {
      case SCENARIO -> listing.add("", scenario());
      case SCALE -> listing.add("", scale());
      case POOLING -> listing.add("", pooling());
      case ACTOR -> scenario.actors().forEach(a -> listing.add(a.id(), actor(a)));
      case DECISION -> scenario.decisions().forEach(d -> listing.add(d.id(), decision(d)));
      case CHANCE -> scenario.chance().forEach(c -> listing.add(c.id(), chance(c)));
      case PARAMETER -> scenario.parameters().forEach(p -> listing.add(p.id(), parameter(p)));
      case LEVELS -> tables().forEach((name, table) -> listing.add(name, rows(table)));
      case TERM -> scenario.terms().forEach(t -> listing.add(t.name(), term(t)));
      case CLAIM ->
          register.claims().values().stream()
              .filter(claim -> cited.contains(claim.id()))
              .forEach(claim -> listing.add(claim.id(), claim(claim)));
      case SOURCE ->
          register.sources().values().stream()
              .filter(source -> cited.contains(source.id()))
              .forEach(source -> listing.add(source.id(), source(source)));
      case SECTION -> scenario.sections().forEach(s -> listing.add(s.name(), section(s)));
      case OUTCOME -> scenario.outcomes().forEach(o -> listing.add(o.name(), outcome(o)));
      case VIEW -> scenario.views().forEach(v -> listing.add(v.name(), view(v)));
      case EXPECTATION ->
          scenario.expectations().forEach(e -> listing.add(e.says(), expectation(e)));
    }
    return listing;
  }

  private Portrait scenario() {
    return new Portrait(scenario.title())
        .with(Aspect.ID, scenario.id())
        .with(Aspect.TITLE, scenario.title())
        .with(Aspect.SUMMARY, scenario.summary())
        .with(Aspect.AS_OF, scenario.asOf())
        .with(Aspect.ASSUMPTION, scenario.assumption());
  }

  private Portrait scale() {
    Scale scale = register.scale();
    return new Portrait(scale.unit())
        .with(Aspect.LOWEST, scale.lowest())
        .with(Aspect.HIGHEST, scale.highest())
        .with(Aspect.UNIT, scale.unit())
        .with(Aspect.UNIT_NAME, scale.one() + ", " + scale.many());
  }

  private Portrait pooling() {
    Pooling pooling = scenario.pooling();
    Portrait portrait =
        new Portrait(Notation.of(pooling))
            .with(Aspect.SALIENCE, pooling.salience())
            .with(Aspect.SHRINK, pooling.shrink())
            .with(Aspect.SPREAD, pooling.spread())
            .with(Aspect.ASSUMPTION, pooling.assumption());
    for (Integer certainty : new TreeSet<>(pooling.holds().keySet())) {
      String probability = Notation.number(pooling.holds().get(certainty));
      portrait.with(Aspect.HOLDS, certainty.toString(), probability);
    }
    return portrait;
  }

  /** An actor; what it can do is told where it comes or goes, and with its decisions otherwise. */
  private Portrait actor(Actor actor) {
    List<String> labels = new ArrayList<>();
    for (Decision decision : scenario.decisions()) {
      if (decision.actor().equals(actor.id())) {
        decision.strategies().forEach(strategy -> labels.add(strategy.label()));
      }
    }
    return new Portrait(String.join(", ", labels)).with(Aspect.TITLE, actor.title());
  }

  private static Portrait decision(Decision decision) {
    List<String> labels = new ArrayList<>();
    decision.strategies().forEach(strategy -> labels.add(strategy.label()));
    Portrait portrait = new Portrait(String.join(", ", labels));
    portrait.with(Aspect.ACTOR, decision.actor());
    for (Strategy strategy : decision.strategies()) {
      portrait.with(Aspect.MOVE, strategy.id(), strategy.label());
      condition(portrait, strategy.id(), strategy.condition());
    }
    condition(portrait, "", decision.condition());
    return portrait.withAll(Aspect.OBSERVES, decision.observes());
  }

  private static void condition(Portrait portrait, String strategy, Condition condition) {
    if (!condition.equals(Condition.ALWAYS)) {
      portrait.with(Aspect.CONDITION, strategy, Notation.of(condition));
    }
  }

  private static Portrait chance(Chance chance) {
    List<String> ids = new ArrayList<>();
    chance.outcomes().forEach(outcome -> ids.add(outcome.id()));
    Portrait portrait = new Portrait(String.join(", ", ids)).with(Aspect.SAYS, chance.says());
    for (int i = 0; i < ids.size(); i++) {
      for (LevelTable.Row row : chance.probabilities().get(i).rows()) {
        boolean always = row.when().equals(Condition.ALWAYS);
        String where = always ? "" : Change.WHERE + Notation.of(row.when());
        portrait.with(Aspect.PROBABILITY, ids.get(i) + where, row.is().toString());
      }
    }
    return portrait
        .withAll(Aspect.CITES, chance.claims())
        .with(Aspect.ASSUMPTION, chance.assumption());
  }

  private Portrait parameter(Parameter parameter) {
    Portrait portrait =
        new Portrait(Notation.of(parameter.kind()))
            .with(Aspect.SAYS, parameter.says())
            .with(Aspect.VALUE, Notation.of(parameter.kind()));
    if (parameter.kind() instanceof Parameter.Balance balance) {
      evidence(portrait, balance.evidence());
    }
    parameter
        .range()
        .ifPresent(
            range ->
                portrait.with(
                    Aspect.RANGE,
                    Notation.number(range.low()) + " to " + Notation.number(range.high())));
    return portrait
        .with(Aspect.CENTRAL, parameter.central())
        .withAll(Aspect.CITES, parameter.claims())
        .with(Aspect.ASSUMPTION, parameter.assumption());
  }

  private void evidence(Portrait portrait, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      String relative = Notation.relative(one, register);
      portrait.with(Aspect.CLAIM, one.claim(), Notation.of(one), relative);
    }
  }

  /** The named tables that some term uses. */
  private Map<String, LevelTable> tables() {
    Map<String, LevelTable> named = new LinkedHashMap<>();
    for (Term term : scenario.terms()) {
      for (LevelTable table : term.levels()) {
        if (!table.name().isEmpty()) {
          named.put(table.name(), table);
        }
      }
    }
    return named;
  }

  private static Portrait rows(LevelTable table) {
    Portrait portrait = new Portrait(table.rows().size() + " rows");
    rows(portrait, "", table);
    return portrait;
  }

  private static void rows(Portrait portrait, String prefix, LevelTable table) {
    for (LevelTable.Row row : table.rows()) {
      portrait.with(Aspect.ROW, prefix + Notation.of(row.when()), row.is().toString());
    }
  }

  private Portrait term(Term term) {
    Portrait portrait = new Portrait(term.says()).with(Aspect.SAYS, term.says());
    List<String> names = new ArrayList<>();
    int own = 0;
    for (LevelTable table : term.levels()) {
      names.add(table.name().isEmpty() ? OWN : table.name());
      if (table.name().isEmpty()) {
        own++;
        rows(portrait, own == 1 ? "" : "table " + own + ": ", table);
      }
    }
    portrait.with(Aspect.LEVELS, String.join(", ", names));
    if (term.weight() instanceof Weight.Given given) {
      portrait.with(Aspect.WEIGHT, given.formula().toString());
    } else if (term.weight() instanceof Weight.Drawn drawn) {
      portrait.with(Aspect.WEIGHT, Notation.of(drawn.distribution()));
    } else if (term.weight() instanceof Weight.Pooled pooled) {
      portrait.with(Aspect.WEIGHT, "pooled claims").with(Aspect.SPLIT, pooled.split());
      pooled.times().ifPresent(times -> portrait.with(Aspect.TIMES, times.toString()));
      evidence(portrait, pooled.evidence());
    }
    if (term.factor() != 1) {
      portrait.with(Aspect.FACTOR, term.factor());
    }
    return portrait.with(Aspect.ASSUMPTION, term.assumption());
  }

  private static Portrait claim(Claim claim) {
    Portrait portrait =
        new Portrait(claim.paraphrase())
            .with(Aspect.WORDING, claim.paraphrase())
            .with(Aspect.SOURCE, claim.source())
            .with(Aspect.SPEAKER, claim.speaker())
            .with(Aspect.STRENGTH, claim.strength())
            .with(Aspect.CERTAINTY, claim.certainty());
    claim.paragraph().ifPresent(number -> portrait.with(Aspect.PARAGRAPH, number));
    return portrait
        .withAll(Aspect.SUPPORTS, claim.supports())
        .withAll(Aspect.CONFLICTS, claim.conflicts());
  }

  private static Portrait source(Source source) {
    return new Portrait(source.title())
        .with(Aspect.TITLE, source.title())
        .with(Aspect.PUBLISHER, source.publisher())
        .with(Aspect.AUTHOR, source.author())
        .with(Aspect.TRANSLATOR, source.translator())
        .with(Aspect.DATE, source.date())
        .with(Aspect.ADDRESS, source.url())
        .with(Aspect.AGGREGATES, aggregates(source));
  }

  private static Optional<String> aggregates(Source source) {
    if (source.aggregates().isEmpty()) {
      return Optional.empty();
    }
    boolean every = source.aggregates().contains(Source.EVERY_OTHER);
    return Optional.of(every ? "all others" : String.join(", ", source.aggregates()));
  }

  private static Portrait section(Section section) {
    Portrait portrait =
        new Portrait(section.says().isEmpty() ? section.key() : section.says())
            .with(Aspect.KEY, section.key())
            .with(Aspect.SAYS, section.says());
    section.settings().forEach((what, words) -> portrait.with(Aspect.SETTING, what, words));
    section.formulas().forEach((what, f) -> portrait.with(Aspect.FORMULA, what, f.toString()));
    return portrait
        .withAll(Aspect.CITES, section.claims())
        .with(Aspect.ASSUMPTION, section.assumption());
  }

  private static Portrait outcome(Outcome outcome) {
    String when = outcome.at().word().isEmpty() ? "" : "at " + outcome.at().word() + ", ";
    String definition = when + Notation.of(outcome.condition());
    return new Portrait(definition).with(Aspect.DEFINITION, definition);
  }

  private static Portrait view(View view) {
    Portrait portrait = new Portrait(view.says()).with(Aspect.SAYS, view.says());
    view.parameters()
        .forEach((id, kind) -> portrait.with(Aspect.PARAMETER, id, Notation.whole(kind)));
    view.keepSources()
        .forEach((actor, kept) -> portrait.with(Aspect.KEEPS, actor, String.join(", ", kept)));
    portrait.withAll(Aspect.DROPS, view.drop());
    view.scale()
        .forEach((term, factor) -> portrait.with(Aspect.SCALES, term, Notation.number(factor)));
    view.pooling().ifPresent(pooling -> portrait.with(Aspect.POOLING, Notation.of(pooling)));
    view.observes()
        .forEach((id, seen) -> portrait.with(Aspect.OBSERVES, id, String.join(", ", seen)));
    view.force().forEach((id, move) -> portrait.with(Aspect.FORCES, id, move));
    view.plans().forEach((id, plan) -> portrait.with(Aspect.FORCES, id, Notation.of(plan)));
    return portrait;
  }

  private static Portrait expectation(Expectation expectation) {
    Portrait portrait =
        new Portrait(expectation.outcome())
            .with(Aspect.OUTCOME, expectation.outcome())
            .with(Aspect.WITH, Notation.of(expectation.with()))
            .with(Aspect.AT_LEAST, expectation.atLeast())
            .with(Aspect.AT_MOST, expectation.atMost());
    expectation.moreThan().ifPresent(other -> portrait.with(Aspect.MORE_THAN, Notation.of(other)));
    expectation.lessThan().ifPresent(other -> portrait.with(Aspect.LESS_THAN, Notation.of(other)));
    return portrait;
  }
}
