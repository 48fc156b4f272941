package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sets of claims without which a difference falls to 0 or below, none of them larger than asked
 * for and none containing another.
 *
 * <p>Weights that share a claim form a block. What leaving out so many claims of a block can bring
 * is found by trying them all; the blocks' best add up to a bound, by which most sets are passed
 * over.
 */
final class FallingSets {

  /** So many sets of one block, or in all, are looked at. */
  private static final int MOST = 50_000;

  /** A set of claims of one block, and by how much the difference falls without it. */
  private record Part(Set<String> claims, Rational fall) {}

  private final ClaimModel model;
  private final LinearRow row;
  private final Rational value;
  private final Set<String> without;
  private final int most;
  private final List<List<Part>> blocks = new ArrayList<>();

  /** By block and number of claims, the most that this and later blocks can bring. */
  private final List<Rational[]> bounds = new ArrayList<>();

  private final List<Set<String>> found = new ArrayList<>();
  private boolean complete = true;

  /**
   * Sets for one difference.
   *
   * @param value what the difference is now, at least 0
   * @param without the claims that are left out already
   * @param most the largest set
   */
  FallingSets(ClaimModel model, LinearRow row, Rational value, Set<String> without, int most) {
    this.model = model;
    this.row = row;
    this.value = value;
    this.without = without;
    this.most = most;
  }

  /** Whether {@link #sets} went through all. */
  boolean isComplete() {
    return complete;
  }

  /** The sets, the smaller first. */
  List<Set<String>> sets() {
    for (List<ClaimModel.Pool> block : blocks()) {
      blocks.add(parts(block));
    }
    Rational[] after = new Rational[most + 1];
    Arrays.fill(after, Rational.ZERO);
    for (int b = blocks.size() - 1; b >= 0; b--) {
      after = bound(blocks.get(b), after);
      bounds.add(0, after);
    }
    if (!blocks.isEmpty()) {
      for (int size = 1; size <= most; size++) {
        choose(0, new TreeSet<>(), Rational.ZERO, size);
      }
    }
    return found;
  }

  /** Groups the pools that the difference depends on by the claims they share. */
  private List<List<ClaimModel.Pool>> blocks() {
    List<List<ClaimModel.Pool>> groups = new ArrayList<>();
    List<Set<String>> claims = new ArrayList<>();
    for (ClaimModel.Pool pool : model.pools()) {
      if (row.factorOf(pool.coefficient()).signum() == 0) {
        continue;
      }
      List<ClaimModel.Pool> own = new ArrayList<>(List.of(pool));
      Set<String> ownClaims = new LinkedHashSet<>(pool.claims());
      for (int g = groups.size() - 1; g >= 0; g--) {
        if (claims.get(g).stream().anyMatch(ownClaims::contains)) {
          own.addAll(groups.remove(g));
          ownClaims.addAll(claims.remove(g));
        }
      }
      groups.add(own);
      claims.add(ownClaims);
    }
    return groups;
  }

  /** All sets of claims of a block, none too large, that bring the difference down. */
  private List<Part> parts(List<ClaimModel.Pool> block) {
    Set<String> claims = new TreeSet<>();
    block.forEach(pool -> claims.addAll(pool.claims()));
    claims.retainAll(model.moving());
    claims.removeAll(without);
    List<Part> parts = new ArrayList<>();
    Map<ClaimModel.Pool, Rational> now = new HashMap<>();
    block.forEach(pool -> now.put(pool, model.weight(pool, without)));
    extend(block, now, new ArrayList<>(claims), 0, new TreeSet<>(), parts);
    return parts;
  }

  private void extend(
      List<ClaimModel.Pool> block,
      Map<ClaimModel.Pool, Rational> now,
      List<String> claims,
      int from,
      Set<String> chosen,
      List<Part> parts) {
    if (!chosen.isEmpty()) {
      Set<String> out = new TreeSet<>(without);
      out.addAll(chosen);
      Rational fall = Rational.ZERO;
      for (ClaimModel.Pool pool : block) {
        Rational change = now.get(pool).minus(model.weight(pool, out));
        fall = fall.plus(row.factorOf(pool.coefficient()).times(change));
      }
      parts.add(new Part(new TreeSet<>(chosen), fall));
    }
    complete &= parts.size() <= MOST;
    for (int next = from; complete && chosen.size() < most && next < claims.size(); next++) {
      chosen.add(claims.get(next));
      extend(block, now, claims, next + 1, chosen, parts);
      chosen.remove(claims.get(next));
    }
  }

  private Rational[] bound(List<Part> parts, Rational[] after) {
    Rational[] best = after.clone();
    for (Part part : parts) {
      for (int n = part.claims().size(); n <= most; n++) {
        Rational sum = part.fall().plus(after[n - part.claims().size()]);
        best[n] = sum.compareTo(best[n]) > 0 ? sum : best[n];
      }
    }
    return best;
  }

  private void choose(int block, Set<String> chosen, Rational fall, int left) {
    complete &= found.size() <= MOST;
    if (left == 0) {
      boolean falls = value.signum() > 0 ? fall.compareTo(value) >= 0 : fall.signum() > 0;
      if (falls && found.stream().noneMatch(chosen::containsAll)) {
        found.add(new TreeSet<>(chosen));
      }
      return;
    }
    if (block == blocks.size() || fall.plus(bounds.get(block)[left]).compareTo(value) < 0) {
      return;
    }
    choose(block + 1, chosen, fall, left);
    if (!complete) {
      return;
    }
    for (Part part : blocks.get(block)) {
      if (part.claims().size() <= left) {
        chosen.addAll(part.claims());
        choose(block + 1, chosen, fall.plus(part.fall()), left - part.claims().size());
        chosen.removeAll(part.claims());
      }
    }
  }
}
