package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Outcome;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the fewest claims, size by size.
 *
 * <p>Where something is not as wanted, some differences keep it so, and a set of claims that makes
 * it so must bring one of them to 0 or below ({@link FlipGame#obstacles}). Only the claims of that
 * actor's reasons can, and what each can bring is bounded. So the search goes from one reading to
 * those with a few claims less that bring such a difference down, and on from there with as many
 * claims as are left. Claims that move parameters may do anything: every set of them is tried.
 */
final class ClaimSearch {

  /** So many sets are listed. */
  static final int LISTED = 100;

  private final Question question;
  private final Outcome outcome;
  private final Wanted wanted;
  private final int most;
  private final Map<List<String>, ClaimModel> models = new HashMap<>();
  private final Map<Set<String>, Integer> seen = new HashMap<>();
  private final Set<List<String>> found = new TreeSet<>(ClaimSearch::compare);
  private int tried;

  ClaimSearch(Question question, Outcome outcome, Wanted wanted, int most) {
    this.question = question;
    this.outcome = outcome;
    this.wanted = wanted;
    this.most = most;
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  ClaimFlip result() {
    ClaimModel whole = model(List.of());
    if (whole.played().isAs(wanted)) {
      return flip(ClaimFlip.Status.ALREADY, 0);
    }
    int claims = whole.moving().size() + whole.rebuilding().size();
    if (claims == 0) {
      return flip(ClaimFlip.Status.NO_CLAIMS, 0);
    }
    for (int size = 1; size <= claims; size++) {
      seen.clear();
      parameters(new ArrayList<>(), new ArrayList<>(whole.rebuilding()), 0, size);
      boolean ended = tried >= most;
      if (!found.isEmpty()) {
        return flip(ended ? ClaimFlip.Status.SOME : ClaimFlip.Status.ALL, size - 1);
      }
      if (ended) {
        return flip(ClaimFlip.Status.NOT_FOUND, size - 1);
      }
    }
    return flip(ClaimFlip.Status.NONE, claims);
  }

  private ClaimFlip flip(ClaimFlip.Status status, int excluded) {
    List<List<String>> sets = new ArrayList<>();
    for (List<String> set : found) {
      if (sets.size() < LISTED) {
        sets.add(set);
      }
    }
    Optional<Played> after = Optional.empty();
    if (!sets.isEmpty()) {
      after = Optional.of(ClaimFlip.without(question, outcome, sets.get(0)));
      if (!wanted.isMet(after.get().ways().size(), after.get().having())) {
        throw new IllegalStateException("claims that do not do what was asked: " + sets.get(0));
      }
    }
    return new ClaimFlip(outcome, wanted, status, sets, excluded, tried, after);
  }

  private ClaimModel model(List<String> without) {
    return models.computeIfAbsent(
        without,
        claims ->
            ClaimModel.of(
                CentralReading.of(
                    claims.isEmpty() ? question : question.with(View.dropping(claims))),
                outcome));
  }

  /** Tries all sets of claims that move parameters, each with sets of other claims. */
  private void parameters(List<String> without, List<String> claims, int from, int left) {
    if (tried >= most) {
      return;
    }
    ClaimModel model = model(List.copyOf(without));
    weights(model, without, new TreeSet<>(), left);
    for (int next = from; left > 0 && next < claims.size(); next++) {
      without.add(claims.get(next));
      parameters(without, claims, next + 1, left - 1);
      without.remove(without.size() - 1);
    }
  }

  private void weights(ClaimModel model, List<String> fixed, Set<String> without, int left) {
    Set<String> all = new TreeSet<>(fixed);
    all.addAll(without);
    if (tried >= most || seen.getOrDefault(all, -1) >= left) {
      return;
    }
    seen.put(all, left);
    tried++;
    List<Rational> values = model.values(without);
    Optional<List<FlipGame.Difference>> obstacles = model.obstacles(wanted, values);
    if (obstacles.isEmpty()) {
      found.add(List.copyOf(all));
      return;
    }
    if (left == 0) {
      return;
    }
    Set<Set<String>> next = new LinkedHashSet<>();
    for (FlipGame.Difference difference : obstacles.get()) {
      Rational value = difference.row().at(values);
      FallingSets falling = new FallingSets(model, difference.row(), value, without, left);
      next.addAll(falling.sets());
      if (!falling.isComplete()) {
        tried = most;
        return;
      }
    }
    for (Set<String> more : next) {
      Set<String> larger = new TreeSet<>(without);
      larger.addAll(more);
      weights(model, fixed, larger, left - more.size());
    }
  }
}
