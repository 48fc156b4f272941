package io.entente.solve.quantal;

/**
 * Who responds to whom: agents that each choose one of some actions, and what an action earns when
 * the others mix. In a strategic form the players; in a tree the information sets.
 *
 * <p>Actions are numbered through, agent after agent. Payoffs are in units of {@link #payoffRange},
 * each counted from its player's least one, so between 0 and 1.
 */
interface Agents {

  /** How many agents there are. */
  int agents();

  /** The number of an agent's first action; of the agent after the last, the number of actions. */
  int first(int agent);

  /** The widest range of any player's payoffs, in payoff; 0 if nobody's payoffs differ. */
  double payoffRange();

  /**
   * Expected payoffs of actions, and how they change.
   *
   * @param logs logarithms of the actions' probabilities
   * @param earned filled with what each action earns
   * @param change filled with its derivatives, [action][action by whose logarithm]
   */
  void evaluate(double[] logs, double[] earned, double[][] change);
}
