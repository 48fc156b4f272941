package io.entente.solve.quantal;

import java.util.List;

/**
 * Logit quantal response equilibrium: every agent plays each action in proportion to exp(λ · what
 * it earns, given what the others do).
 *
 * <p>σᵢ(a) = exp(λ uᵢ(a, σ₋ᵢ)) / Σ_b exp(λ uᵢ(b, σ₋ᵢ))
 *
 * @param lambda how sharply better actions are preferred, in 1 / payoff; 0 is uniform play
 * @param probabilities [agent][action]; agents are players, in a tree information sets
 * @param gap by how much any probability differs from the right side above, by the definition
 * @see "McKelvey and Palfrey (1995), Quantal Response Equilibria for Normal Form Games, Games and
 *     Economic Behavior 10, 6-38"
 */
public record LogitEquilibrium(double lambda, List<List<Double>> probabilities, double gap) {}
