package io.entente.outcome;

import io.entente.conflict.stability.StabilityConcept;
import io.entente.game.StrategicGame;
import io.entente.outcome.ConceptTally.Between;
import io.entente.outcome.ConceptTally.Cell;
import io.entente.outcome.ConceptTally.Concept;
import io.entente.outcome.ConceptTally.Counted;
import io.entente.outcome.ConceptTally.NotAsked;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.sample.CentralGame;
import io.entente.sample.Course;
import io.entente.sample.RunSolver;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Event;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;
import io.entente.solve.quantal.NotFollowedException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each concept of a {@link ConceptTally} says in one view. */
final class ConceptCells {

  /** Linear programs of larger games would take too long for a table. */
  private static final long MOST_PROFILES = 1_000;

  private final CentralReading central;
  private final List<Outcome> asked;
  private final List<Map<Concept, Cell>> cells = new ArrayList<>();

  private ConceptCells(CentralReading central, List<Outcome> asked) {
    this.central = central;
    this.asked = asked;
    asked.forEach(outcome -> cells.add(new EnumMap<>(Concept.class)));
  }

  /** For each outcome, what each concept says. */
  static List<Map<Concept, Cell>> of(Question question, List<Outcome> asked) {
    ConceptCells cells = new ConceptCells(CentralReading.of(question), asked);
    cells.read();
    return cells.cells;
  }

  private void read() {
    if (!central.isFinite()) {
      for (Concept concept : Concept.values()) {
        all(concept, new NotAsked("some payoff is not a finite number in this view"));
      }
      return;
    }
    if (central.plan().isRepeated()) {
      for (Concept concept : Concept.values()) {
        all(concept, new NotAsked("the game is repeated while states move"));
      }
      return;
    }
    courses(Concept.NASH, Form.SIMULTANEOUS);
    if (central.scenario().defaultForm() == Form.SEQUENTIAL) {
      courses(Concept.PERFECT, Form.SEQUENTIAL);
    } else {
      all(Concept.PERFECT, new NotAsked("nobody sees another's move before choosing"));
    }
    Optional<StrategicGame> game = game();
    if (game.isPresent()) {
      List<BitSet> events = events();
      quantal(game.get(), events);
      correlated(game.get(), events);
      conflict(game.get(), events);
    }
  }

  private void all(Concept concept, Cell cell) {
    cells.forEach(row -> row.put(concept, cell));
  }

  private void courses(Concept concept, Form form) {
    List<Course> courses;
    try {
      courses = RunSolver.of(central.plan(), form).solve(central.runs()).courses(0);
    } catch (UnsolvableException not) {
      all(concept, new NotAsked(not.getMessage()));
      return;
    }
    for (int i = 0; i < asked.size(); i++) {
      OutcomeCells holds = central.cells(asked.get(i));
      int yes = 0;
      for (Course course : courses) {
        yes += holds.probability(course, 0) >= ConceptTally.LIKELY ? 1 : 0;
      }
      cells.get(i).put(concept, new Counted(yes, courses.size()));
    }
  }

  /** The game at once, whose profiles outcomes are sets of. */
  private Optional<StrategicGame> game() {
    String why;
    try {
      StrategicGame game = CentralGame.simultaneous(central.runs());
      boolean sure = central.scenario().chance().isEmpty();
      if (sure && game.shape().profiles() == central.plan().cells().size()) {
        return Optional.of(game);
      }
      why = "chance or private information has a part, so that moves alone do not decide outcomes";
    } catch (UnsolvableException not) {
      why = not.getMessage();
    }
    for (Concept concept : Concept.values()) {
      if (concept != Concept.NASH && concept != Concept.PERFECT) {
        all(concept, new NotAsked(why));
      }
    }
    return Optional.empty();
  }

  private List<BitSet> events() {
    List<BitSet> events = new ArrayList<>();
    for (Outcome outcome : asked) {
      OutcomeCells holds = central.cells(outcome);
      BitSet profiles = new BitSet();
      for (int cell = 0; cell < central.plan().cells().size(); cell++) {
        profiles.set(cell, holds.holds(cell, 0));
      }
      events.add(profiles);
    }
    return events;
  }

  private void quantal(StrategicGame game, List<BitSet> events) {
    int[] likely = new int[events.size()];
    try {
      LogitBranch branch = LogitBranch.of(game);
      double range = branch.payoffRange();
      for (double precision : ConceptTally.PRECISIONS) {
        double lambda = range > 0 ? precision / range : 0;
        Optional<LogitEquilibrium> at = branch.at(lambda);
        if (at.isEmpty()) {
          all(Concept.QUANTAL, new NotAsked("the branch of logit equilibria breaks off"));
          return;
        }
        double[] probability = probabilities(game, at.get().probabilities(), events);
        for (int i = 0; i < likely.length; i++) {
          likely[i] += probability[i] >= ConceptTally.LIKELY - 1e-9 ? 1 : 0;
        }
      }
    } catch (NotFollowedException not) {
      all(Concept.QUANTAL, new NotAsked(not.getMessage()));
      return;
    }
    for (int i = 0; i < likely.length; i++) {
      cells.get(i).put(Concept.QUANTAL, new Counted(likely[i], ConceptTally.PRECISIONS.size()));
    }
  }

  private static double[] probabilities(
      StrategicGame game, List<List<Double>> mixed, List<BitSet> events) {
    double[] sums = new double[events.size()];
    for (int index = 0; index < game.shape().profiles(); index++) {
      double product = 1;
      for (int player = 0; player < game.shape().players(); player++) {
        product *= mixed.get(player).get(game.shape().strategy(index, player));
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] += events.get(i).get(index) ? product : 0;
      }
    }
    return sums;
  }

  private void correlated(StrategicGame game, List<BitSet> events) {
    if (game.shape().profiles() > MOST_PROFILES) {
      all(
          Concept.CORRELATED,
          new NotAsked(
              "its linear programs are solved up to 1,000 combinations of moves, and there are "
                  + game.shape().profiles()));
      return;
    }
    List<Event> named = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      named.add(new Event(asked.get(i).name(), events.get(i)));
    }
    try {
      CorrelatedEquilibria found = CorrelatedEquilibria.of(game, named);
      for (int i = 0; i < events.size(); i++) {
        CorrelatedEquilibria.Range range = found.events().get(i).probability();
        cells
            .get(i)
            .put(
                Concept.CORRELATED,
                new Between(range.lowest().value().toDouble(), range.highest().value().toDouble()));
      }
    } catch (NotAnsweredException not) {
      all(Concept.CORRELATED, new NotAsked(not.getMessage()));
    }
  }

  private void conflict(StrategicGame game, List<BitSet> events) {
    try {
      ConflictStudy study = ConflictStudy.of(ConflictReading.of(game, game.players()));
      count(study, StabilityConcept.GMR, Concept.GMR, events);
      count(study, StabilityConcept.SMR, Concept.SMR, events);
      count(study, StabilityConcept.SEQ, Concept.SEQ, events);
    } catch (NotAnsweredException not) {
      for (Concept concept : List.of(Concept.GMR, Concept.SMR, Concept.SEQ)) {
        all(concept, new NotAsked(not.getMessage()));
      }
    }
  }

  private void count(
      ConflictStudy study, StabilityConcept stability, Concept concept, List<BitSet> events) {
    int[] holds = new int[events.size()];
    int of = 0;
    for (int state = 0; state < study.reading().model().states(); state++) {
      if (study.isEquilibrium(stability, state)) {
        of++;
        for (int i = 0; i < holds.length; i++) {
          holds[i] += events.get(i).get(state) ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < holds.length; i++) {
      cells.get(i).put(concept, new Counted(holds[i], of));
    }
  }
}
