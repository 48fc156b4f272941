/**
 * Ways through a conflict: shortest sequences of moves in which nobody moves twice in a row.
 *
 * <p>Not here: whether anybody would go that way (see {@link io.entente.conflict.evolution}). Start
 * at {@link io.entente.conflict.path.LegalPaths}.
 */
package io.entente.conflict.path;
