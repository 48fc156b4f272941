package io.entente.outcome.robust;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.scenario.Outcome;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which single reason, or single claim, turns an outcome when it is left out: each is left out and
 * the scenario solved again.
 */
final class SingleRemovals {

  /** Combinations of moves that are looked at again, over all removals, before it is given up. */
  private static final long MOST = 20_000_000;

  /** The scenario without one thing. */
  private record Without(String name, CentralReading central) {}

  private final CentralReading before;
  private final List<Without> terms = new ArrayList<>();
  private final List<Without> claims = new ArrayList<>();
  private final boolean tried;

  SingleRemovals(Question question, CentralReading central, boolean table) {
    before = central;
    List<String> names = new ArrayList<>();
    for (Term term : central.scenario().terms()) {
      names.add(term.name());
    }
    TreeSet<String> used = new TreeSet<>(central.scenario().usedClaims());
    long work = (long) (names.size() + used.size()) * central.plan().cells().size();
    tried = !table && work <= MOST;
    if (tried) {
      names.forEach(name -> terms.add(without(question, name)));
      used.forEach(name -> claims.add(without(question, name)));
    }
  }

  private Without without(Question question, String name) {
    Question changed = question.with(View.dropping(List.of(name))).in(before.form());
    return new Without(name, CentralReading.of(changed));
  }

  /** Whether they were tried; not for a plain table, nor where it would take too long. */
  boolean wereTried() {
    return tried;
  }

  /** The reasons that turn an outcome, {@code ACTOR.TERM}, in the order of the file. */
  List<String> terms(Outcome outcome) {
    return turning(terms, outcome);
  }

  /** The claims that turn an outcome, by their ids. */
  List<String> claims(Outcome outcome) {
    return turning(claims, outcome);
  }

  private List<String> turning(List<Without> all, Outcome outcome) {
    Verdict verdict = before.verdict(outcome);
    List<String> names = new ArrayList<>();
    for (Without one : all) {
      if (one.central().isFinite() && one.central().verdict(outcome) != verdict) {
        names.add(one.name());
      }
    }
    return names;
  }
}
