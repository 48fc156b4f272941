package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.proof.coalition.NucleolusProof;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The nucleolus: among the allocations that give every player at least what it is worth alone, the
 * one that makes the greatest excess of a coalition as small as possible, then the second greatest,
 * and so on.
 *
 * <p>Found by a sequence of linear programs: the least satisfaction of a coalition whose own is not
 * settled yet is maximised; those with a positive multiplier have this satisfaction in every
 * optimum and are settled, with all that depend on them. At most n - 1 programs.
 *
 * @see "Schmeidler (1969), The Nucleolus of a Characteristic Function Game, SIAM Journal on Applied
 *     Mathematics 17, 1163-1170; Maschler, Peleg and Shapley (1979)"
 */
public final class Nucleolus {

  /** Whether it was found. */
  public enum Status {
    FOUND,
    /** The players are worth more alone than together, so there is no such allocation. */
    NO_IMPUTATION,
    /** A linear program was too large. */
    NOT_SOLVED
  }

  private final CoalitionalGame game;
  private final int n;

  /** What is left beyond what each is worth alone. */
  private final Rational left;

  /** What no coalition is worth beyond its members alone. */
  private Rational most = Rational.ZERO;

  private final Span settled;
  private final List<Integer> settledRows = new ArrayList<>();
  private final List<Rational> settledAt = new ArrayList<>();

  private Nucleolus(CoalitionalGame game) {
    this.game = game;
    this.n = game.size();
    this.left = Core.beyondAlone(game, game.grand());
    this.settled = new Span(n);
    settled.add(game.grand());
    for (int s = 1; s < game.grand(); s++) {
      Rational beyond = Core.beyondAlone(game, s);
      most = beyond.compareTo(most) > 0 ? beyond : most;
    }
  }

  /**
   * What was found.
   *
   * @param status whether it was
   * @param allocation by player; empty if it was not
   * @param proof by Kohlberg's criterion; empty if it was not found, or its proof was too large
   */
  public record Answer(Status status, List<Rational> allocation, Optional<NucleolusProof> proof) {}

  /** The nucleolus of a game. */
  public static Answer of(CoalitionalGame game) {
    Nucleolus search = new Nucleolus(game);
    if (search.left.signum() < 0) {
      return new Answer(Status.NO_IMPUTATION, List.of(), Optional.empty());
    }
    Optional<List<Rational>> found = search.search();
    if (found.isEmpty()) {
      return new Answer(Status.NOT_SOLVED, List.of(), Optional.empty());
    }
    return new Answer(Status.FOUND, found.get(), Kohlberg.proof(game, found.get()));
  }

  private Optional<List<Rational>> search() {
    if (n == 1 || left.signum() == 0) {
      return Optional.of(shares(nothing()));
    }
    while (true) {
      List<Integer> open = new ArrayList<>();
      for (int s = 1; s < game.grand(); s++) {
        if (!settled.contains(s)) {
          open.add(s);
        }
      }
      Optimum found = solve(open);
      if (!found.isOptimal()) {
        return Optional.empty();
      }
      Rational least = found.value();
      for (int c = 0; c < open.size(); c++) {
        int s = open.get(c);
        if (found.multipliers().get(c).signum() > 0 && settled.add(s)) {
          settledRows.add(s);
          settledAt.add(least);
        }
      }
      if (settled.rank() == n) {
        return Optional.of(shares(found.point()));
      }
    }
  }

  private List<Rational> nothing() {
    Rational[] none = new Rational[n];
    Arrays.fill(none, Rational.ZERO);
    if (n == 1) {
      none[0] = left;
    }
    return List.of(none);
  }

  private List<Rational> shares(List<Rational> beyond) {
    List<Rational> shares = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      shares.add(game.worth(1 << p).plus(beyond.get(p)));
    }
    return shares;
  }

  /**
   * Maximises e, where y(S) ≥ v₀(S) - most + e for open coalitions; v₀ is the worth beyond that of
   * the members alone, and y ≥ 0 what each gets beyond that. Satisfaction is e - most.
   */
  private Optimum solve(List<Integer> open) {
    Region.Builder region = Region.of(n + 1);
    for (int s : open) {
      Rational[] row = row(s, Rational.ONE);
      region.atMost(row, most.minus(Core.beyondAlone(game, s)));
    }
    for (int c = 0; c < settledRows.size(); c++) {
      int s = settledRows.get(c);
      Rational[] row = row(s, Rational.ZERO);
      Rational atLeast = Core.beyondAlone(game, s).minus(most).plus(settledAt.get(c));
      region.equal(row, atLeast.negate());
    }
    Rational[] all = row(game.grand(), Rational.ZERO);
    region.equal(all, left.negate());
    Rational[] objective = new Rational[n + 1];
    Arrays.fill(objective, Rational.ZERO);
    objective[n] = Rational.ONE;
    return new LinearSolver(region.build()).maximise(objective);
  }

  private Rational[] row(int coalition, Rational ofLeast) {
    Rational[] row = new Rational[n + 1];
    for (int p = 0; p < n; p++) {
      row[p] = Rational.of(-(coalition >> p & 1));
    }
    row[n] = ofLeast;
    return row;
  }
}
