package io.entente.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies one {@link View} to one scenario; each part of the scenario has its method. */
final class Rewrite {

  private final Scenario from;
  private final View view;
  private final Set<String> droppedClaims = new HashSet<>();
  private final Set<String> droppedSources = new HashSet<>();
  private final Set<String> droppedTerms = new HashSet<>();

  Rewrite(Scenario from, View view) {
    this.from = from;
    this.view = view;
    for (String name : view.drop()) {
      sortDropped(name);
    }
    checkNames();
  }

  private void sortDropped(String name) {
    if (from.register().claims().containsKey(name)) {
      droppedClaims.add(name);
    } else if (from.register().sources().containsKey(name)) {
      droppedSources.add(name);
    } else if (from.term(name).isPresent()) {
      droppedTerms.add(name);
    } else {
      List<String> known = new ArrayList<>(termNames());
      known.addAll(from.register().sources().keySet());
      known.addAll(from.register().claims().keySet());
      UnknownNameException unknown = Names.unknown("claim, source or ACTOR.TERM", name, known);
      throw unknown.remedy().startsWith("there are")
          ? new UnknownNameException(
              unknown.getMessage(), "name a claim, a source or a term such as " + known.get(0))
          : unknown;
    }
  }

  private List<String> termNames() {
    return from.terms().stream().map(Term::name).toList();
  }

  private void checkNames() {
    checkParameters();
    for (String term : view.scale().keySet()) {
      if (from.term(term).isEmpty()) {
        throw Names.unknown("term", term, termNames());
      }
    }
    for (Map.Entry<String, String> entry : view.force().entrySet()) {
      Decision decision = decision(entry.getKey());
      if (decision.indexOf(entry.getValue()) < 0) {
        List<String> known = decision.strategies().stream().map(Strategy::id).toList();
        throw new UnknownNameException(
            decision.id() + " has no strategy \"" + entry.getValue() + "\"",
            Names.unknown("strategy", entry.getValue(), known).remedy());
      }
    }
    for (Map.Entry<String, List<String>> entry : view.observes().entrySet()) {
      Decision decision = decision(entry.getKey());
      for (String seen : entry.getValue()) {
        if (from.chance(seen).isEmpty() && decision(seen).equals(decision)) {
          throw new UnknownNameException(
              "decision \"" + seen + "\" cannot observe itself", "leave it out of its list");
        }
      }
    }
    checkSources();
  }

  private void checkParameters() {
    for (Map.Entry<String, Parameter.Kind> entry : view.parameters().entrySet()) {
      Parameter known =
          from.parameter(entry.getKey())
              .orElseThrow(
                  () ->
                      Names.unknown(
                          "parameter",
                          entry.getKey(),
                          from.parameters().stream().map(Parameter::id).toList()));
      boolean wasSplit = known.kind() instanceof Parameter.Split;
      if (wasSplit != (entry.getValue() instanceof Parameter.Split)) {
        throw new UnknownNameException(
            "parameter \"" + known.id() + "\" cannot take that value",
            wasSplit
                ? "it is a split of sources; set a parameter that its shares use"
                : "only a split can be replaced by a split");
      }
    }
  }

  private void checkSources() {
    for (Map.Entry<String, List<String>> entry : view.keepSources().entrySet()) {
      String actor = entry.getKey();
      if (!actor.equals(View.ALL_ACTORS) && from.actor(actor).isEmpty()) {
        throw Names.unknown("actor", actor, from.actors().stream().map(Actor::id).toList());
      }
      for (String source : entry.getValue()) {
        if (!from.register().sources().containsKey(source)) {
          throw Names.unknown("source", source, from.register().sources().keySet());
        }
      }
    }
  }

  private Decision decision(String id) {
    return from.decision(id)
        .orElseThrow(
            () ->
                Names.unknown(
                    "decision", id, from.decisions().stream().map(Decision::id).toList()));
  }

  Scenario result() {
    return new Scenario(
        from.id(),
        from.title(),
        from.summary(),
        from.asOf(),
        from.assumption(),
        from.register(),
        view.pooling().orElse(from.pooling()),
        from.actors(),
        decisions(),
        parameters(),
        terms(),
        from.outcomes(),
        from.views(),
        from.expectations(),
        sections(),
        from.chance());
  }

  private List<Section> sections() {
    List<Section> result = new ArrayList<>();
    from.sections().forEach(section -> result.add(section.under(view.plans())));
    return result;
  }

  private List<Decision> decisions() {
    List<Decision> result = new ArrayList<>();
    for (Decision decision : from.decisions()) {
      List<String> observes = view.observes().getOrDefault(decision.id(), decision.observes());
      Decision now = decision.observing(observes);
      String forced = view.force().get(decision.id());
      result.add(forced == null ? now : now.forcedTo(forced));
    }
    return result;
  }

  private List<Parameter> parameters() {
    List<Parameter> result = new ArrayList<>();
    for (Parameter parameter : from.parameters()) {
      Parameter.Kind replaced = view.parameters().get(parameter.id());
      if (replaced != null) {
        result.add(parameter.with(replaced));
      } else if (parameter.kind() instanceof Parameter.Balance balance) {
        List<Evidence> kept = kept(balance.evidence(), View.ALL_ACTORS);
        result.add(
            kept.equals(balance.evidence())
                ? parameter
                : parameter.with(new Parameter.Balance(kept)));
      } else {
        result.add(parameter);
      }
    }
    return result;
  }

  private List<Term> terms() {
    List<Term> result = new ArrayList<>();
    for (Term term : from.terms()) {
      if (droppedTerms.contains(term.name())) {
        continue;
      }
      Term now = term;
      if (term.weight() instanceof Weight.Pooled pooled) {
        List<Evidence> kept = kept(pooled.evidence(), term.actor());
        if (kept.size() < pooled.evidence().size()) {
          now = now.withWeight(new Weight.Pooled(kept, pooled.split(), pooled.times()));
        }
      }
      Double factor = view.scale().get(term.name());
      result.add(factor == null ? now : now.times(factor));
    }
    return result;
  }

  private List<Evidence> kept(List<Evidence> evidence, String actor) {
    List<Evidence> result = new ArrayList<>();
    for (Evidence one : evidence) {
      boolean stays =
          !droppedClaims.contains(one.claim())
              && !droppedSources.contains(one.source())
              && allowed(one.source(), actor)
              && allowed(one.source(), View.ALL_ACTORS);
      if (stays) {
        result.add(one);
      }
    }
    return result;
  }

  private boolean allowed(String source, String actor) {
    List<String> only = view.keepSources().get(actor);
    return only == null || only.contains(source);
  }
}
