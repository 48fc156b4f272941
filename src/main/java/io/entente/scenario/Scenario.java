package io.entente.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conflict described by its author: actors, decisions, payoffs as sums of terms, outcomes, views.
 *
 * <p>A scenario is a value. {@link WhatIf#apply} gives the scenario under a view or another change;
 * {@code sample.Plan} evaluates it.
 *
 * @param id its name among scenarios
 * @param title one line for readers
 * @param summary what it models and what it leaves out
 * @param asOf the day its picture of the world stands for, as written
 * @param assumption why levels and order of moves are what they are; empty if the file says nothing
 * @param register the sources and claims it may cite
 * @param pooling how claims become weights
 * @param actors in the order shown
 * @param decisions in the order of {@link #actors}, those of one actor together
 * @param parameters in file order
 * @param terms in file order
 * @param outcomes in file order
 * @param views the first is the base; at least one
 * @param expectations in file order
 * @param sections the systems computed apart from moves, in file order
 * @param chance what no actor decides, in file order
 */
public record Scenario(
    String id,
    String title,
    String summary,
    String asOf,
    String assumption,
    Register register,
    Pooling pooling,
    List<Actor> actors,
    List<Decision> decisions,
    List<Parameter> parameters,
    List<Term> terms,
    List<Outcome> outcomes,
    List<View> views,
    List<Expectation> expectations,
    List<Section> sections,
    List<Chance> chance) {

  /** A scenario without sections and chance moves. */
  public Scenario(
      String id,
      String title,
      String summary,
      String asOf,
      String assumption,
      Register register,
      Pooling pooling,
      List<Actor> actors,
      List<Decision> decisions,
      List<Parameter> parameters,
      List<Term> terms,
      List<Outcome> outcomes,
      List<View> views,
      List<Expectation> expectations) {
    this(
        id,
        title,
        summary,
        asOf,
        assumption,
        register,
        pooling,
        actors,
        decisions,
        parameters,
        terms,
        outcomes,
        views,
        expectations,
        List.of(),
        List.of());
  }

  public Scenario {
    actors = List.copyOf(actors);
    decisions = List.copyOf(decisions);
    parameters = List.copyOf(parameters);
    terms = List.copyOf(terms);
    outcomes = List.copyOf(outcomes);
    views = List.copyOf(views);
    expectations = List.copyOf(expectations);
    sections = List.copyOf(sections);
    chance = List.copyOf(chance);
    if (views.isEmpty()) {
      throw new IllegalArgumentException("a scenario has at least one view, its base");
    }
    requireOrder(actors, decisions);
  }

  private static void requireOrder(List<Actor> actors, List<Decision> decisions) {
    int at = 0;
    for (Decision decision : decisions) {
      while (at < actors.size() && !actors.get(at).id().equals(decision.actor())) {
        at++;
      }
      if (at == actors.size()) {
        throw new IllegalArgumentException(
            "decisions stand in the order of actors, and " + decision.id() + " does not");
      }
    }
  }

  /** The view that is meant where none is named. */
  public View baseView() {
    return views.get(0);
  }

  /** Sequential where a decision observes another, otherwise simultaneous. */
  public Form defaultForm() {
    for (Decision decision : decisions) {
      for (String seen : decision.observes()) {
        if (decision(seen).isPresent()) {
          return Form.SEQUENTIAL;
        }
      }
    }
    return Form.SIMULTANEOUS;
  }

  /** Whether anybody decides anything; otherwise it is about its sections alone. */
  public boolean hasDecisions() {
    return !decisions.isEmpty();
  }

  /** Whether anything in it is drawn: without that, every draw is the same. */
  public boolean isUncertain() {
    for (Parameter parameter : parameters) {
      if (parameter.kind() instanceof Parameter.Drawn) {
        return true;
      }
    }
    for (Term term : terms) {
      if (term.weight() instanceof Weight.Drawn || term.weight() instanceof Weight.Pooled) {
        return true;
      }
    }
    return false;
  }

  /** The actor of that id. */
  public Optional<Actor> actor(String wanted) {
    return actors.stream().filter(actor -> actor.id().equals(wanted)).findFirst();
  }

  /** The decision of that id. */
  public Optional<Decision> decision(String wanted) {
    return decisions.stream().filter(decision -> decision.id().equals(wanted)).findFirst();
  }

  /** The chance move of that id. */
  public Optional<Chance> chance(String wanted) {
    return chance.stream().filter(move -> move.id().equals(wanted)).findFirst();
  }

  /** Whether every decision is there and every strategy open, whatever happened before. */
  public boolean isUnconditional() {
    for (Decision decision : decisions) {
      if (decision.isConditional()) {
        return false;
      }
    }
    return true;
  }

  /** The parameter of that id. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.id().equals(wanted)).findFirst();
  }

  /** The outcome of that name. */
  public Optional<Outcome> outcome(String wanted) {
    return outcomes.stream().filter(outcome -> outcome.name().equals(wanted)).findFirst();
  }

  /** The view of that name. */
  public Optional<View> view(String wanted) {
    return views.stream().filter(view -> view.name().equals(wanted)).findFirst();
  }

  /** The term addressed as {@code ACTOR.TERM}. */
  public Optional<Term> term(String name) {
    return terms.stream().filter(term -> term.name().equals(name)).findFirst();
  }

  /** The ids of every claim that moves a weight or a balance. */
  public Set<String> usedClaims() {
    Set<String> used = new HashSet<>();
    for (Term term : terms) {
      term.weight().evidence().forEach(evidence -> used.add(evidence.claim()));
    }
    for (Parameter parameter : parameters) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        balance.evidence().forEach(evidence -> used.add(evidence.claim()));
      }
    }
    return used;
  }
}
