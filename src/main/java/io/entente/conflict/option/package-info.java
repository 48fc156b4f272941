/**
 * Conflicts in option form: each decision maker owns options that it takes or does not take, and a
 * state says for every option yes or no.
 *
 * <p>{@link io.entente.conflict.option.OptionForm} lists options and what is infeasible; {@link
 * io.entente.conflict.option.OptionStates} are the feasible states, numbered with the first option
 * as the least significant; moves change options of one owner. Preferences follow from ordered
 * statements ({@link io.entente.conflict.option.Prioritising}) or from weights ({@link
 * io.entente.conflict.option.OptionWeighting}).
 *
 * <p>Not here: reading files, stability. Start at {@link io.entente.conflict.option.OptionForm}.
 *
 * @see "Howard (1971), Paradoxes of Rationality"
 * @see "Fraser and Hipel (1984), Conflict Analysis: Models and Resolutions"
 */
package io.entente.conflict.option;
