package io.entente.conflict.stability;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a state is stable or not, found for one state when asked, by searching forwards from each
 * improvement: apart from {@link Stability}, which never follows an answer.
 *
 * <p>Of the answers that deter an improvement, one with the fewest moves is given, among these one
 * that is worst for the decision maker, then the first in the order of movers and states. Where
 * none deters, the worst there is, again the shortest. Not for use by several threads.
 */
public final class Witnesses {

  private final ConflictModel model;
  private final SanctionReading reading;
  private final Moves[] improving;
  private AnswerSearch search;

  private Witnesses(ConflictModel model, SanctionReading reading) {
    this.model = model;
    this.reading = reading;
    improving = new Moves[model.decisionMakers()];
  }

  /** Witnesses by the definition: answers are legal sequences. */
  public static Witnesses of(ConflictModel model) {
    return of(model, SanctionReading.LEGAL_SEQUENCES);
  }

  /** Witnesses where answers are read in this way. */
  public static Witnesses of(ConflictModel model, SanctionReading reading) {
    return new Witnesses(model, reading);
  }

  /**
   * Whether the state is stable for the decision maker, and why.
   *
   * @throws io.entente.solve.NotAnsweredException for simultaneous sanctioning, as {@link
   *     Stability#stable}
   */
  public Verdict verdict(StabilityConcept concept, int decisionMaker, int state) {
    Preference preference = model.preference(decisionMaker);
    List<Improvement> found = new ArrayList<>();
    if (concept == StabilityConcept.SIM) {
      found.addAll(Simultaneous.improvements(model, decisionMaker, state));
    } else {
      for (int to : improving(decisionMaker).from(state)) {
        found.add(improvement(concept, decisionMaker, state, to));
      }
    }
    found.sort((one, other) -> preference.level(other.to()) - preference.level(one.to()));
    boolean stable = found.stream().allMatch(Improvement::deterred);
    return new Verdict(concept, decisionMaker, state, stable, found);
  }

  private Improvement improvement(StabilityConcept concept, int who, int state, int to) {
    if (concept == StabilityConcept.NASH) {
      return new Improvement(to, false, Optional.empty());
    }
    if (search == null) {
      search = new AnswerSearch(model.states(), model.decisionMakers(), reading);
    }
    List<Moves> answers = new ArrayList<>();
    for (int other = 0; other < model.decisionMakers(); other++) {
      answers.add(
          other == who
              ? Moves.none(0)
              : concept.isCredible() ? improving(other) : model.moves(other));
    }
    int enough = model.preference(who).level(state);
    AnswerSearch.Found found =
        search.from(to, who, answers, end -> value(concept, who, end), enough);
    if (found.steps().isEmpty()) {
      return new Improvement(to, false, Optional.empty());
    }
    int end = found.steps().get(found.steps().size() - 1).to();
    OptionalInt counter = concept.isSymmetric() ? bestMove(who, end) : OptionalInt.empty();
    Answer answer = new Answer(found.steps(), end, counter);
    return new Improvement(to, found.value() <= enough, Optional.of(answer));
  }

  private int value(StabilityConcept concept, int who, int end) {
    int level = model.preference(who).level(end);
    OptionalInt best = concept.isSymmetric() ? bestMove(who, end) : OptionalInt.empty();
    return best.isPresent() ? Math.max(level, model.preference(who).level(best.getAsInt())) : level;
  }

  private OptionalInt bestMove(int who, int state) {
    Moves moves = model.moves(who);
    int best = -1;
    for (int place = moves.begin(state); place < moves.end(state); place++) {
      if (best < 0 || model.preference(who).prefers(moves.target(place), best)) {
        best = moves.target(place);
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private Moves improving(int who) {
    if (improving[who] == null) {
      improving[who] = model.moves(who).improving(model.preference(who));
    }
    return improving[who];
  }
}
