package io.entente.solve.verify;

import io.entente.number.Draws;
import io.entente.proof.BestReplyPolytope;
import io.entente.proof.MixedProof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists all corners of a best-reply polytope by walking along its edges.
 *
 * <p>Where corners are degenerate the facets of the replies are moved outwards by tiny amounts
 * drawn at random, far smaller than any distance that could make a corner of the moved polytope
 * come from a point outside the true one; Hadamard's bound on determinants says how small that is.
 */
final class CornerSearch {

  /** More digits than this, in bits over all corners, would take gigabytes. */
  private static final long MOST_BITS = 400_000_000L;

  private static final int TRIES = 4;

  private final CornerTableau tableau;
  private final int most;
  private final boolean moving;
  private final List<MixedProof.Corner> corners = new ArrayList<>();
  private final List<MixedProof.Corner> moved = new ArrayList<>();
  private final Set<BitSet> seen = new HashSet<>();
  private long bits;

  private CornerSearch(CornerTableau tableau, int most, boolean moving) {
    this.tableau = tableau;
    this.most = most;
    this.moving = moving;
  }

  /** The corners; empty if there are more than this, or their numbers are too long. */
  static Optional<MixedProof.CornerList> of(BestReplyPolytope polytope, int most) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      BigInteger unit = attempt == 0 ? BigInteger.ONE : BigInteger.ONE.shiftLeft(shift(polytope));
      List<BigInteger> bounds = attempt == 0 ? List.of() : bounds(polytope, unit, attempt);
      CornerSearch search =
          new CornerSearch(new CornerTableau(polytope, bounds, unit), most, attempt > 0);
      switch (search.walk()) {
        case DONE -> {
          return Optional.of(new MixedProof.CornerList(search.corners, bounds, unit, search.moved));
        }
        case TOO_MANY -> {
          return Optional.empty();
        }
        case DEGENERATE -> {}
      }
    }
    return Optional.empty();
  }

  /** One more than the bits of any quotient of two subdeterminants, and room to draw in. */
  private static int shift(BestReplyPolytope polytope) {
    int longest = 0;
    for (int strategy = 0; strategy < polytope.strategies(); strategy++) {
      for (int reply = 0; reply < polytope.replies(); reply++) {
        longest = Math.max(longest, polytope.pays(strategy, reply).bitLength());
      }
    }
    int size = Math.min(polytope.strategies(), polytope.replies());
    int root = (Integer.SIZE - Integer.numberOfLeadingZeros(size)) / 2 + 1;
    return (size + 1) * (longest + root) + 64;
  }

  private static List<BigInteger> bounds(BestReplyPolytope polytope, BigInteger unit, int run) {
    List<BigInteger> bounds = new ArrayList<>();
    for (int reply = 0; reply < polytope.replies(); reply++) {
      long amount = Draws.bits(Draws.key(reply, "moved facet"), run) >>> 24;
      bounds.add(unit.add(BigInteger.valueOf(amount)));
    }
    return bounds;
  }

  private enum End {
    DONE,
    TOO_MANY,
    DEGENERATE
  }

  /** A step that was taken along an edge, to be taken back, and the edge to try next. */
  private static final class Step {
    final int row;
    final int column;
    int next;

    Step(int row, int column) {
      this.row = row;
      this.column = column;
    }
  }

  private End walk() {
    List<Step> path = new ArrayList<>();
    path.add(new Step(-1, -1));
    seen.add(tableau.basis());
    if (!record()) {
      return End.DEGENERATE;
    }
    while (!path.isEmpty()) {
      Step last = path.get(path.size() - 1);
      if (last.next == tableau.columns()) {
        path.remove(path.size() - 1);
        if (last.row >= 0) {
          tableau.pivot(last.row, last.column);
        }
        continue;
      }
      int column = last.next++;
      int row = tableau.leaving(column);
      if (row < 0) {
        return End.DEGENERATE;
      }
      if (seen.add(tableau.basisAfter(row, column))) {
        tableau.pivot(row, column);
        path.add(new Step(row, column));
        if (!record()) {
          return End.DEGENERATE;
        }
        if (corners.size() > most || bits > MOST_BITS) {
          return End.TOO_MANY;
        }
      }
    }
    return End.DONE;
  }

  /** Notes the corner at hand; false if it is degenerate, or comes from a point outside. */
  private boolean record() {
    if (!tableau.isProper()) {
      return false;
    }
    MixedProof.Corner corner = tableau.corner(false);
    corners.add(corner);
    bits += (long) corner.over().bitLength() * corner.weights().size();
    if (moving) {
      moved.add(tableau.corner(true));
      bits += (long) moved.get(moved.size() - 1).over().bitLength() * corner.weights().size();
    }
    return true;
  }
}
