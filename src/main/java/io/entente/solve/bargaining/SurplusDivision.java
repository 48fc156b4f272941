package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Dividing a surplus that can be handed over freely: payoffs are parts of it.
 *
 * <p>With surplus S, fall-backs d and weights a, what an agreement adds is T = S &minus; &Sigma;d.
 * If T &gt; 0, the Nash solution gives party i its fall-back and the part a&#7522; / &Sigma;a of T:
 * &Pi; (x&#7522; &minus; d&#7522;)^a&#7522; is highest there. The egalitarian solution is the same,
 * since gains are in proportion to weights. The most that each could gain is T for everybody, so
 * that the Kalai-Smorodinsky solution divides T equally, whatever the weights. If T &le; 0 there is
 * nothing to agree on.
 *
 * @see "Nash (1950), The Bargaining Problem, Econometrica 18, 155-162"
 * @see "Kalai (1977), Nonsymmetric Nash Solutions and Replications of 2-Person Bargaining,
 *     International Journal of Game Theory 6, 129-133"
 */
public record SurplusDivision(Rational surplus, Parties parties) {

  /** What an agreement adds to all fall-backs together; at most 0 if there is nothing to gain. */
  public Rational gain() {
    return surplus.minus(Parties.sum(parties.fallBacks()));
  }

  /** The agreement under a rule, exactly. */
  public Agreement under(Rule rule) {
    Rational gain = gain();
    if (gain.signum() <= 0) {
      return Agreement.none(parties.fallBacks());
    }
    boolean weighted = rule != Rule.KALAI_SMORODINSKY;
    Rational all = weighted ? Parties.sum(parties.weights()) : Rational.of(parties.size());
    List<Rational> payoffs = new ArrayList<>();
    List<Rational> gains = new ArrayList<>();
    for (int party = 0; party < parties.size(); party++) {
      Rational weight = weighted ? parties.weight(party) : Rational.ONE;
      Rational own = gain.times(weight).dividedBy(all);
      gains.add(own);
      payoffs.add(parties.fallBack(party).plus(own));
    }
    return new Agreement(true, payoffs, gains, List.of(), 0);
  }
}
