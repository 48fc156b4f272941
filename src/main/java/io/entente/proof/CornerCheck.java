package io.entente.proof;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that a list holds all corners of a {@link BestReplyPolytope}.
 *
 * <p>Of m dimensions. Let every listed point satisfy all inequalities, exactly m of them with
 * equality, and let each set of m − 1 of these be shared by exactly two listed points. Then (1)
 * each point is a corner of m edges: the direction to the neighbour that gives up one equality
 * keeps the other m − 1, so the m equalities are independent. (2) The edge along which one equality
 * is given up ends at that neighbour, since an edge of a bounded polytope has two ends. (3) So no
 * edge leaves the list, and since the edges of a polytope connect its corners, none is missing.
 *
 * <p>Where the facets were moved, this holds for the moved polytope. Take a corner v of the true
 * one and an objective that v alone maximises. On the moved polytope some corner maximises it; the
 * point where the same equalities meet on the true facets satisfies the conditions of optimality
 * but for feasibility. That point is listed and is checked to be feasible; so it is v. Hence every
 * corner is listed.
 *
 * @see "Balinski (1961), On the graph structure of convex polyhedra in n-space, Pacific Journal of
 *     Mathematics 11, 431-434"
 */
final class CornerCheck {

  private final BestReplyPolytope polytope;
  private final MixedProof.CornerList list;
  private final Ledger ledger;
  private final String owner;

  /** The distinct corners by the facets that meet there. */
  private final Map<BitSet, MixedProof.Corner> found = new HashMap<>();

  private CornerCheck(
      BestReplyPolytope polytope, MixedProof.CornerList list, Ledger ledger, String owner) {
    this.polytope = polytope;
    this.list = list;
    this.ledger = ledger;
    this.owner = owner;
  }

  /** The corners, by the facets that meet there: strategies first, then replies. */
  static Map<BitSet, MixedProof.Corner> check(
      BestReplyPolytope polytope, MixedProof.CornerList list, Ledger ledger, String owner) {
    CornerCheck check = new CornerCheck(polytope, list, ledger, owner);
    check.run();
    return check.found;
  }

  private void run() {
    boolean moved = !list.bounds().isEmpty();
    ledger.conclusion("the corners of " + owner);
    ledger.require(!list.corners().isEmpty(), "none is listed");
    ledger.require(list.unit().signum() > 0, "the unit " + list.unit() + " is not positive");
    ledger.require(
        !moved || list.bounds().size() == polytope.replies(),
        list.bounds().size() + " bounds for " + polytope.replies() + " replies");
    ledger.require(
        list.moved().size() == (moved ? list.corners().size() : 0),
        list.moved().size() + " moved corners for " + list.corners().size());
    Set<BitSet> bases = new HashSet<>();
    for (int at = 0; at < list.corners().size(); at++) {
      ledger.step("corner " + (at + 1) + " of " + owner);
      BitSet meeting = facets(list.corners().get(at), false);
      BitSet basis = moved ? facets(list.moved().get(at), true) : meeting;
      if (basis.cardinality() != polytope.strategies()) {
        throw ledger.refuted(
            basis.cardinality()
                + " facets meet there, in "
                + polytope.strategies()
                + " dimensions");
      }
      ledger.require(bases.add(basis), "it is listed twice");
      if (moved) {
        BitSet lost = (BitSet) basis.clone();
        lost.andNot(meeting);
        ledger.require(lost.isEmpty(), "it is not where the moved corner came from");
      }
      found.put(meeting, list.corners().get(at));
    }
    checkEdges(bases);
  }

  /** The facets on which a point of the polytope lies; fails if it is outside. */
  private BitSet facets(MixedProof.Corner corner, boolean moved) {
    int strategies = polytope.strategies();
    List<BigInteger> weights = corner.weights();
    if (weights.size() != strategies) {
      throw ledger.refuted(weights.size() + " weights for " + strategies + " strategies");
    }
    ledger.require(corner.over().signum() > 0, "its denominator is not positive");
    BitSet facets = new BitSet();
    for (int strategy = 0; strategy < strategies; strategy++) {
      int sign = weights.get(strategy).signum();
      ledger.require(sign >= 0, "a weight is negative");
      if (sign == 0) {
        facets.set(strategy);
      }
    }
    for (int reply = 0; reply < polytope.replies(); reply++) {
      BigInteger sum = BigInteger.ZERO;
      for (int strategy = 0; strategy < strategies; strategy++) {
        if (weights.get(strategy).signum() > 0) {
          sum = sum.add(weights.get(strategy).multiply(polytope.pays(strategy, reply)));
        }
      }
      BigInteger bound = moved ? corner.over().multiply(list.bounds().get(reply)) : corner.over();
      int sign = (moved ? sum.multiply(list.unit()) : sum).compareTo(bound);
      ledger.require(sign <= 0, "it lies outside");
      if (sign == 0) {
        facets.set(strategies + reply);
      }
    }
    return facets;
  }

  private void checkEdges(Set<BitSet> bases) {
    ledger.conclusion("that the corners of " + owner + " are all there are");
    Map<BitSet, Integer> ends = new HashMap<>();
    for (BitSet basis : bases) {
      for (int facet = basis.nextSetBit(0); facet >= 0; facet = basis.nextSetBit(facet + 1)) {
        BitSet edge = (BitSet) basis.clone();
        edge.clear(facet);
        ends.merge(edge, 1, Integer::sum);
      }
    }
    for (int count : ends.values()) {
      ledger.require(count == 2, "an edge leads from a listed corner to none that is listed");
    }
  }
}
