package io.entente.outcome;

import io.entente.outcome.section.SectionAnswer;
import io.entente.sample.CentralGraph;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Section;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.sparse.SparseEquilibria;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question answered once, at the central reading with all decisions at once, without going
 * through the combinations of moves: the pure equilibria counted, the first of them listed, and the
 * number of those in which each outcome comes about.
 */
public final class SparseReading {

  /** How many equilibria are listed. */
  public static final int LISTED = 1000;

  /**
   * In how many equilibria an outcome comes about.
   *
   * @param holdsIn exact; empty if it joins too many actors, or asks about payoffs
   */
  public record OutcomeCount(Outcome outcome, Optional<BigInteger> holdsIn) {}

  private final Question question;
  private final CentralGraph graph;
  private final SparseEquilibria equilibria;
  private final Solution<PureEquilibrium> listed;
  private final List<OutcomeCount> outcomes = new ArrayList<>();

  private SparseReading(Question question) {
    this.question = question;
    if (question.form() != Form.SIMULTANEOUS) {
      throw new IllegalArgumentException("group by group only moves at once are counted");
    }
    graph = CentralGraph.of(question.applied());
    equilibria = SparseEquilibria.of(graph.game());
    listed = equilibria.listingAtMost(LISTED);
    for (Outcome outcome : graph.scenario().outcomes()) {
      outcomes.add(
          new OutcomeCount(outcome, EquilibriumCounts.of(graph, equilibria, outcome.condition())));
    }
  }

  /**
   * Answers a question.
   *
   * @throws UnsolvableException if the scenario is not one of moves at once
   * @throws io.entente.solve.NotAnsweredException if its actors depend on one another too closely
   * @throws IllegalArgumentException if it is asked about in turn
   */
  public static SparseReading of(Question question) {
    return new SparseReading(question);
  }

  /** The question. */
  public Question question() {
    return question;
  }

  /** The equilibria, counted. */
  public SparseEquilibria equilibria() {
    return equilibria;
  }

  /** Those listed. */
  public Solution<PureEquilibrium> listed() {
    return listed;
  }

  /** Every outcome of the scenario, in file order. */
  public List<OutcomeCount> outcomes() {
    return List.copyOf(outcomes);
  }

  /** The answers of the sections that are computed apart from payoffs. */
  public List<SectionAnswer> sections() {
    return SectionAnswer.all(graph.numbers());
  }

  /** The sections that rest on payoffs, which are not looked at. */
  public List<Section> sectionsLeftOut() {
    return graph.scenario().sections().stream().filter(Section::restsOnPayoffs).toList();
  }
}
