package io.entente.sensitivity.coalition;

import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.sample.draw.ValueColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs seen with one coalition after another: run number r · b + j is run r of another sampler with
 * the claims of its coalition j of b. All draws of run r are the same throughout, so what differs
 * is the coalition's doing. A claim of a player that is not in the coalition is as if dropped; of
 * claims that count once only the first of those present is there.
 *
 * <p>Has one owner, as its branches have.
 */
public final class Branching implements Sampler {

  private final Sampler base;
  private final Branches branches;
  private final Restatements restatements;
  private final Map<String, Integer> playerOfClaim;

  /**
   * Runs of a sampler under these branches.
   *
   * @param restatements which claims count once
   * @param playerOfClaim the player each claim belongs to; a claim of none is always there
   */
  public Branching(
      Sampler base,
      Branches branches,
      Restatements restatements,
      Map<String, Integer> playerOfClaim) {
    this.base = base;
    this.branches = branches;
    this.restatements = restatements;
    this.playerOfClaim = playerOfClaim;
  }

  /** Takes in a run and how many places its coalitions fill, from which on. */
  private interface Stretch {
    void fill(long run, int branch, int from, int to);
  }

  private void stretches(long first, int n, Stretch stretch) {
    int branches = this.branches.count();
    int to;
    for (int from = 0; from < n; from = to) {
      long run = (first + from) / branches;
      int branch = (int) ((first + from) % branches);
      to = Math.min(n, from + branches - branch);
      stretch.fill(run, branch, from, to);
    }
  }

  @Override
  public UniformColumn uniforms(String draw) {
    UniformColumn column = base.uniforms(draw);
    double[] one = new double[1];
    return (first, out, n) ->
        stretches(
            first,
            n,
            (run, branch, from, to) -> {
              column.uniforms(run, one, 1);
              Arrays.fill(out, from, to, one[0]);
            });
  }

  @Override
  public Optional<ValueColumn> given(String name) {
    Optional<ValueColumn> given = base.given(name);
    if (given.isEmpty()) {
      return given;
    }
    ValueColumn column = given.get();
    double[] one = new double[1];
    return Optional.of(
        (first, out, n) ->
            stretches(
                first,
                n,
                (run, branch, from, to) -> {
                  column.values(run, one, 1);
                  Arrays.fill(out, from, to, one[0]);
                }));
  }

  @Override
  public Optional<ValueColumn> presence(String where, String claim) {
    int own = player(claim);
    if (own < 0 && restatements.before(where, claim).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> earlier = new ArrayList<>();
    for (String other : restatements.before(where, claim)) {
      earlier.add(player(other));
    }
    return Optional.of(
        (first, out, n) ->
            stretches(
                first,
                n,
                (run, branch, from, to) -> {
                  for (int lane = from; lane < to; lane++) {
                    out[lane] = isThere(run, branch + lane - from, own, earlier) ? 1 : 0;
                  }
                }));
  }

  private int player(String claim) {
    return playerOfClaim.getOrDefault(claim, -1);
  }

  private boolean isThere(long run, int branch, int own, List<Integer> earlier) {
    if (own >= 0 && !branches.has(run, branch, own)) {
      return false;
    }
    for (int i = 0; i < earlier.size(); i++) {
      int other = earlier.get(i);
      if (other < 0 || branches.has(run, branch, other)) {
        return false;
      }
    }
    return true;
  }
}
