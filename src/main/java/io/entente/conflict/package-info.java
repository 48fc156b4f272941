/**
 * Conflicts as graphs: states, who can move from which state to which, and how each decision maker
 * orders the states (the graph model for conflict resolution: Kilgour, Hipel and Fang 1987).
 *
 * <p>Only order counts here, never how much: a preference is a complete ranking with ties. A model
 * holds moves, not what can be reached by them, so that 100,000 states fit. What makes a state
 * stable is in {@link io.entente.conflict.stability}; states made of yes-or-no options are in
 * {@link io.entente.conflict.option}; agreements of several in {@link
 * io.entente.conflict.coalition}; how the conflict can get somewhere from where it is in {@link
 * io.entente.conflict.evolution}; looking several moves ahead in {@link
 * io.entente.conflict.foresight}; and which preferences would make a state stable in {@link
 * io.entente.conflict.inverse}.
 *
 * <p>Not here: files, wording of verdicts, strength of preference and unknown preference (every
 * pair of states is ordered or tied). Start at {@link io.entente.conflict.ConflictModel}.
 */
package io.entente.conflict;
