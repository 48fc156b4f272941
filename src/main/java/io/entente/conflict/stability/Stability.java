package io.entente.conflict.stability;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.StateSet;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which states are stable for whom, and which are equilibria, that is stable for all.
 *
 * <p>State s is stable for decision maker i if for each improvement s1 of i from s
 *
 * <pre>worst(s1) ≤ level(s),  where worst(s1) = min of value(s2) over s2 in R(s1)</pre>
 *
 * R(s1) are the states the others can reach from s1 by a legal sequence of moves (GMR, SMR) or of
 * improvements (SEQ, SSEQ), and value(s2) is the level of s2 for i (GMR, SEQ), or of the best of s2
 * and of all that i can move to from s2 (SMR, SSEQ). That is the definition turned round: some s2
 * has value at most level(s) exactly if the least has. Since worst does not depend on s, all states
 * together take time linear in the moves; reach sets are never stored.
 *
 * <p>Each question is answered when first asked and then kept. Not for use by several threads.
 *
 * @see "Fang, Hipel and Kilgour (1993), Interactive Decision Making, chapters 3 and 4"
 */
public final class Stability {

  private final ConflictModel model;
  private final SanctionReading reading;
  private final StateSet[][] stable;
  private final AnswerMoves answers;

  private Stability(ConflictModel model, SanctionReading reading) {
    this.model = model;
    this.reading = reading;
    stable = new StateSet[StabilityConcept.values().length][model.decisionMakers()];
    answers = new AnswerMoves(model);
  }

  /** The stability of this model by the definition: answers are legal sequences. */
  public static Stability of(ConflictModel model) {
    return of(model, SanctionReading.LEGAL_SEQUENCES);
  }

  /** The stability of this model where answers are read in this way. */
  public static Stability of(ConflictModel model, SanctionReading reading) {
    return new Stability(model, reading);
  }

  /** What was asked about. */
  public ConflictModel model() {
    return model;
  }

  /** How answers are read. */
  public SanctionReading reading() {
    return reading;
  }

  /**
   * The states stable for this decision maker.
   *
   * @throws NotAnsweredException for simultaneous sanctioning, if states are not made of one part
   *     for each decision maker, or are too many
   */
  public StateSet stable(StabilityConcept concept, int decisionMaker) {
    StateSet known = stable[concept.ordinal()][decisionMaker];
    if (known == null) {
      known = find(concept, decisionMaker);
      stable[concept.ordinal()][decisionMaker] = known;
    }
    return known;
  }

  /** The states stable for every decision maker. */
  public StateSet equilibria(StabilityConcept concept) {
    StateSet all = StateSet.all(model.states());
    for (int who = 0; who < model.decisionMakers(); who++) {
      all = all.and(stable(concept, who));
    }
    return all;
  }

  /**
   * The states stable for every decision maker, each with its own foresight.
   *
   * @param concepts one for each decision maker
   */
  public StateSet equilibria(List<StabilityConcept> concepts) {
    StateSet all = StateSet.all(model.states());
    for (int who = 0; who < model.decisionMakers(); who++) {
      all = all.and(stable(concepts.get(who), who));
    }
    return all;
  }

  private StateSet find(StabilityConcept concept, int who) {
    if (concept == StabilityConcept.SIM) {
      return Simultaneous.stable(model, who);
    }
    int[] worst = concept == StabilityConcept.NASH ? new int[0] : worst(concept, who);
    Moves moves = model.moves(who);
    Preference preference = model.preference(who);
    BitSet found = new BitSet(model.states());
    for (int state = 0; state < model.states(); state++) {
      int level = preference.level(state);
      boolean holds = true;
      for (int place = moves.begin(state); holds && place < moves.end(state); place++) {
        int to = moves.target(place);
        holds = preference.level(to) <= level || worst.length > 0 && worst[to] <= level;
      }
      found.set(state, holds);
    }
    return StateSet.of(found);
  }

  private int[] worst(StabilityConcept concept, int who) {
    int[] value = value(model, concept, who);
    if (reading == SanctionReading.LEGAL_SEQUENCES) {
      List<Moves> into = answers.into(who, concept.isCredible());
      return LeastReachable.from(into, value, model.preference(who).levels());
    }
    return FewMoves.from(reading, answers.of(who, concept.isCredible()), value);
  }

  /**
   * How bad each state is for a decision maker as the end of an answer: its level, or under
   * symmetric concepts the level of the best that it can then still move to.
   */
  static int[] value(ConflictModel model, StabilityConcept concept, int who) {
    Preference preference = model.preference(who);
    int[] value = preference.toLevels();
    if (concept.isSymmetric()) {
      Moves moves = model.moves(who);
      for (int state = 0; state < value.length; state++) {
        for (int place = moves.begin(state); place < moves.end(state); place++) {
          value[state] = Math.max(value[state], preference.level(moves.target(place)));
        }
      }
    }
    return value;
  }

  /** The moves and improvements of each decision maker, and those turned round, made once. */
  private static final class AnswerMoves {

    private final ConflictModel model;
    private final Moves[] improving;
    private final Moves[] intoByMoves;
    private final Moves[] intoByImprovements;

    AnswerMoves(ConflictModel model) {
      this.model = model;
      improving = new Moves[model.decisionMakers()];
      intoByMoves = new Moves[model.decisionMakers()];
      intoByImprovements = new Moves[model.decisionMakers()];
    }

    /** What all but this decision maker can do. */
    List<Moves> of(int who, boolean credible) {
      List<Moves> others = new ArrayList<>();
      for (int other = 0; other < model.decisionMakers(); other++) {
        if (other != who) {
          others.add(credible ? improving(other) : model.moves(other));
        }
      }
      return others;
    }

    /** The same turned round. */
    List<Moves> into(int who, boolean credible) {
      Moves[] into = credible ? intoByImprovements : intoByMoves;
      List<Moves> others = new ArrayList<>();
      for (int other = 0; other < into.length; other++) {
        if (other != who) {
          if (into[other] == null) {
            into[other] = (credible ? improving(other) : model.moves(other)).reversed();
          }
          others.add(into[other]);
        }
      }
      return others;
    }

    private Moves improving(int who) {
      if (improving[who] == null) {
        improving[who] = model.moves(who).improving(model.preference(who));
      }
      return improving[who];
    }
  }
}
