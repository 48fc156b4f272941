package io.entente.proof.trace;

import java.util.Optional;

/**
 * Checks traces: that every number in them is what the subject says, and that the steps carry the
 * claim. Searches nothing.
 */
public final class TraceChecker {

  /**
   * What is wrong with a trace.
   *
   * @param step its number, 0 for the first; absent if the steps hold but do not carry the claim
   * @param why in words
   */
  public record Finding(Optional<Integer> step, String why) {}

  private final Shown shown = new Shown();
  private final StaticChecks statics;
  private final MixedChecks mixed;
  private final TreeChecks trees;
  private final BoundChecks bounds;
  private final SecurityChecks securities;
  private final SupportChecks supports;
  private final PlanChecks plans;
  private final PieceChecks pieces;
  private final DealChecks deals;
  private final AssessmentChecks assessments;

  private TraceChecker(Trace trace, Subject subject) {
    statics = new StaticChecks(subject, shown);
    mixed = new MixedChecks(subject, trace.claim(), shown);
    trees = new TreeChecks(subject, trace.claim(), shown);
    bounds = new BoundChecks(subject, shown);
    securities = new SecurityChecks(subject, shown);
    supports = new SupportChecks(subject, shown);
    plans = new PlanChecks(subject, shown);
    pieces = new PieceChecks(subject, shown);
    deals = new DealChecks(subject, shown);
    assessments = new AssessmentChecks(subject, trace.claim(), shown);
  }

  /** The first thing that is wrong; nothing if the trace holds. */
  public static Optional<Finding> check(Trace trace, Subject subject) {
    TraceChecker checker = new TraceChecker(trace, subject);
    for (int i = 0; i < trace.steps().size(); i++) {
      try {
        checker.check(trace.steps().get(i));
      } catch (TraceFault fault) {
        return Optional.of(new Finding(Optional.of(i), fault.getMessage()));
      }
    }
    try {
      new ClaimCheck(trace.claim(), subject, checker.shown, checker.trees).check();
      return Optional.empty();
    } catch (TraceFault fault) {
      return Optional.of(new Finding(Optional.empty(), fault.getMessage()));
    }
  }

  private void check(Step step) {
    Fields fields = step.fields();
    switch (step.rule()) {
      case BEST_RESPONSE -> statics.bestResponse(fields);
      case NASH -> statics.nash(fields);
      case NOT_NASH -> statics.notNash(fields);
      case DOMINATED -> statics.dominated(fields);
      case NOT_DOMINATED -> statics.notDominated(fields);
      case DELETE -> statics.delete(fields);
      case PARETO_DOMINATED -> statics.paretoDominated(fields);
      case PARETO_EFFICIENT -> statics.paretoEfficient(fields);
      case MAXIMIN -> statics.maximin(fields);
      case MINMAX -> statics.minmax(fields);
      case INDIFFERENCE -> mixed.indifference(fields);
      case SUPPORT_OPTIMAL -> mixed.supportOptimal(fields);
      case OBEDIENCE -> mixed.obedience(fields);
      case COMMIT -> mixed.commit(fields);
      case ONE_SHOT -> mixed.oneShot(fields);
      case INEQUALITY -> mixed.inequality(fields);
      case BACKWARD -> trees.backward(fields);
      case EMPTY_THREAT -> trees.emptyThreat(fields);
      case BAYES -> trees.bayes(fields);
      case SEQUENTIALLY_RATIONAL -> trees.sequentiallyRational(fields);
      case MIXED_DEVIATION -> mixed.deviation(fields);
      case MIX_BOUND -> bounds.mixBound(fields);
      case WEIGHT_BOUND -> bounds.weightBound(fields);
      case SHIFT -> bounds.shift(fields);
      case ALTERNATE -> bounds.alternate(fields);
      case SECURES -> securities.secures(fields);
      case HELD_TO -> securities.heldTo(fields);
      case PAYOFF_ORDER -> securities.payoffOrder(fields);
      case MEDIATOR_BOUND -> securities.mediatorBound(fields);
      case EQUILIBRIUM -> supports.equilibrium(fields);
      case NO_SUPPORT -> supports.noSupport(fields);
      case PLAN_COUNT -> plans.count(fields);
      case PLAY -> plans.play(fields);
      case PLAN_NASH -> plans.nash(fields);
      case PLAN_NOT_NASH -> plans.notNash(fields);
      case BACKWARD_ON -> pieces.backward(fields);
      case RANKING -> pieces.ranking(fields);
      case CELL_RANKING -> statics.cellRanking(fields);
      case OFFER -> deals.offer(fields);
      case FEASIBLE -> deals.feasible(fields);
      case OUT_OF_REACH -> deals.outOfReach(fields);
      case ASSESSMENT -> assessments.assessment(fields);
      case REACHED_DEVIATION -> assessments.reachedDeviation(fields);
      case NO_BELIEF -> assessments.noBelief(fields);
      case BELIEF_BOUND -> assessments.beliefBound(fields);
      case TREE_INDIFFERENCE -> assessments.indifference(fields);
    }
  }
}
