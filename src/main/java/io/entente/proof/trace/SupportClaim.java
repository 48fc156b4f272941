package io.entente.proof.trace;

import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that a list holds all equilibria of a game of two players: each choice of supports either
 * has the one that is listed and no second one, or was shown to have none.
 */
final class SupportClaim {

  private final Fields says;
  private final Subject subject;
  private final Shown shown;

  SupportClaim(Fields says, Subject subject, Shown shown) {
    this.says = says;
    this.subject = subject;
    this.shown = shown;
  }

  void check() {
    List<String> players = subject.players();
    unless(players.size() == 2, "only between two players");
    List<List<Fields>> listed = new ArrayList<>();
    says.rows("equilibria").forEach(row -> listed.add(row.rows("mixed")));
    List<List<Fields>> found = new ArrayList<>();
    shown.equilibria.forEach(step -> found.add(step.rows("mixed")));
    unless(listed.equals(found), "other equilibria were shown");
    Set<List<List<String>>> supports = new HashSet<>();
    for (List<Fields> mixed : listed) {
      List<List<String>> pair = List.of(support(mixed, 0), support(mixed, 1));
      unless(supports.add(pair), "one of them twice");
      unless(isOnly(pair, 0) && isOnly(pair, 1), "there may be others beside one of them");
    }
    for (List<String> first : subsets(subject.strategies(players.get(0)))) {
      for (List<String> second : subsets(subject.strategies(players.get(1)))) {
        unless(
            supports.contains(List.of(first, second)) || isExcluded(first, second),
            "nothing was shown of " + first + " and " + second);
      }
    }
  }

  private List<String> support(List<Fields> mixed, int player) {
    String name = subject.players().get(player);
    List<String> support = new ArrayList<>();
    for (String strategy : subject.strategies(name)) {
      for (Fields row : mixed) {
        if (row.name("player").equals(name) && row.name("strategy").equals(strategy)) {
          support.add(strategy);
        }
      }
    }
    return support;
  }

  private static List<List<String>> subsets(List<String> strategies) {
    List<List<String>> subsets = new ArrayList<>();
    for (int bits = 1; bits < 1 << strategies.size(); bits++) {
      List<String> subset = new ArrayList<>();
      for (int i = 0; i < strategies.size(); i++) {
        if ((bits >> i & 1) != 0) {
          subset.add(strategies.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  private boolean isExcluded(List<String> first, List<String> second) {
    for (Fields step : shown.noSupports) {
      boolean isFirst = step.name("player").equals(subject.players().get(0));
      List<String> own = isFirst ? first : second;
      List<String> others = isFirst ? second : first;
      List<String> within = step.names("within");
      List<String> worse = step.rows("worse").stream().map(row -> row.name("strategy")).toList();
      boolean strict = step.name("kind").equals(StaticChecks.STRICT);
      if (own.containsAll(worse)
          && within.containsAll(others)
          && (strict || others.containsAll(within))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether at most one mixture of the other's support makes this player's support pay alike: the
   * differences from its first strategy, with a row of ones, have full rank.
   */
  private boolean isOnly(List<List<String>> pair, int player) {
    String name = subject.players().get(player);
    List<String> own = pair.get(player);
    List<String> others = pair.get(1 - player);
    List<Rational[]> rows = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Rational[] row = new Rational[others.size()];
      for (int j = 0; j < row.length; j++) {
        List<String> against = others.subList(j, j + 1);
        Rational base = subject.payoff(name, own.get(0), against);
        row[j] = i == 0 ? Rational.ONE : subject.payoff(name, own.get(i), against).minus(base);
      }
      rows.add(row);
    }
    return rank(rows, others.size()) == others.size();
  }

  private static int rank(List<Rational[]> rows, int columns) {
    int rank = 0;
    for (int column = 0; column < columns; column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      Rational[] top = rows.set(pivot, rows.get(rank));
      rows.set(rank, top);
      for (int below = rank + 1; below < rows.size(); below++) {
        Rational[] row = rows.get(below);
        Rational times = row[column].dividedBy(top[column]);
        for (int j = 0; j < columns; j++) {
          row[j] = row[j].minus(times.times(top[j]));
        }
      }
      rank++;
    }
    return rank;
  }
}
