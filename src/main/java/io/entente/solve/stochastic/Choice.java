package io.entente.solve.stochastic;

import io.entente.game.stochastic.Conduct;
import java.util.Optional;

/**
 * What is done in one stage.
 *
 * @param conduct what is chosen; empty if nothing qualifies
 * @param candidates how many there were to choose from; of moves in turn, in how many places
 *     another move would have done as well, plus 1
 */
record Choice(Optional<Conduct> conduct, int candidates) {}
