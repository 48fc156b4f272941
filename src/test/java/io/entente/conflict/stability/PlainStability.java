package io.entente.conflict.stability;

import io.entente.conflict.ConflictModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Stability as the definition says it, quantifier by quantifier. */
final class PlainStability {

  private final ConflictModel model;
  private final SanctionReading reading;

  PlainStability(ConflictModel model, SanctionReading reading) {
    this.model = model;
    this.reading = reading;
  }

  boolean stable(StabilityConcept concept, int who, int state) {
    for (int to : model.moves(who).from(state)) {
      if (level(who, to) > level(who, state) && !deterred(concept, who, state, to)) {
        return false;
      }
    }
    return true;
  }

  boolean deterred(StabilityConcept concept, int who, int state, int to) {
    if (concept == StabilityConcept.NASH) {
      return false;
    }
    for (int end : answers(concept, who, to)) {
      if (sanctions(concept, who, state, end)) {
        return true;
      }
    }
    return false;
  }

  boolean sanctions(StabilityConcept concept, int who, int state, int end) {
    boolean holds = level(who, end) <= level(who, state);
    if (concept == StabilityConcept.SMR || concept == StabilityConcept.SSEQ) {
      for (int counter : model.moves(who).from(end)) {
        holds &= level(who, counter) <= level(who, state);
      }
    }
    return holds;
  }

  Set<Integer> answers(StabilityConcept concept, int who, int start) {
    boolean improving = concept == StabilityConcept.SEQ || concept == StabilityConcept.SSEQ;
    Set<Integer> others = PlainReach.others(model, who);
    return switch (reading) {
      case LEGAL_SEQUENCES -> PlainReach.reach(model, others, start, improving).keySet();
      case SINGLE_MOVE -> {
        Set<Integer> reached = new LinkedHashSet<>();
        for (int other : others) {
          reached.addAll(PlainReach.reach(model, Set.of(other), start, improving).keySet());
        }
        yield reached;
      }
      case EACH_ONCE -> onceEach(others, start, improving);
    };
  }

  private Set<Integer> onceEach(Set<Integer> movers, int start, boolean improving) {
    Set<Integer> reached = new LinkedHashSet<>();
    for (int mover : movers) {
      Set<Integer> rest = new LinkedHashSet<>(movers);
      rest.remove(mover);
      Map<Integer, Set<Integer>> next =
          new LinkedHashMap<>(PlainReach.reach(model, Set.of(mover), start, improving));
      for (int to : next.keySet()) {
        reached.add(to);
        reached.addAll(onceEach(rest, to, improving));
      }
    }
    return reached;
  }

  int level(int who, int state) {
    return model.preference(who).level(state);
  }
}
