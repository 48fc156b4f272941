package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chain store of Kreps and Wilson (1982): a strong store always fights, a weak one may. An
 * entrant gets b if the store yields, b - 1 if it fights and 0 if it stays out; a weak store 0, -1
 * and a. With what its players do by the published formulae.
 */
final class ChainStore {

  private final int entrants;
  private final Rational prior;
  private final Rational b;
  private final Rational a;
  private final GameTreeBuilder builder;
  private final Map<String, Integer> sets = new HashMap<>();
  private final List<String> histories = new ArrayList<>();
  private final GameTree tree;

  private ChainStore(int entrants, Rational prior, Rational b, Rational a) {
    this.entrants = entrants;
    this.prior = prior;
    this.b = b;
    this.a = a;
    List<String> names = new ArrayList<>(List.of("Store"));
    for (int entrant = 1; entrant <= entrants; entrant++) {
      names.add("Entrant " + entrant);
    }
    builder = GameTree.builder("Chain store, " + entrants + ", " + prior, names);
    builder.chance(
        builder.addChanceMove(
            "", List.of("weak", "strong"), List.of(Rational.ONE.minus(prior), prior)));
    Rational[] nothing = new Rational[entrants + 1];
    Arrays.fill(nothing, Rational.ZERO);
    grow("", false, nothing);
    grow("", true, nothing);
    tree = builder.build();
  }

  static ChainStore of(int entrants, Rational prior, Rational b, Rational a) {
    return new ChainStore(entrants, prior, b, a);
  }

  GameTree tree() {
    return tree;
  }

  private int set(int player, String history, String one, String other) {
    return sets.computeIfAbsent(
        player + history,
        any -> {
          histories.add(history);
          return builder.addInformationSet(player, history, List.of(one, other));
        });
  }

  private void grow(String history, boolean strong, Rational[] pay) {
    int gone = history.length();
    if (gone == entrants) {
      builder.terminal("", builder.addOutcome(io.entente.game.Outcome.of("", pay)));
      return;
    }
    builder.decision(set(gone + 1, history, "in", "out"));
    if (strong) {
      grow(history + "f", true, plus(pay, gone + 1, Rational.ZERO, b.minus(Rational.ONE)));
    } else {
      builder.decision(set(0, history + "i", "yield", "fight"));
      grow(history + "y", false, plus(pay, gone + 1, Rational.ZERO, b));
      grow(history + "f", false, plus(pay, gone + 1, Rational.of(-1), b.minus(Rational.ONE)));
    }
    grow(history + "o", strong, plus(pay, gone + 1, a, Rational.ZERO));
  }

  private static Rational[] plus(Rational[] pay, int entrant, Rational store, Rational its) {
    Rational[] sum = pay.clone();
    sum[0] = sum[0].plus(store);
    sum[entrant] = sum[entrant].plus(its);
    return sum;
  }

  /** What is done at an information set, by the formulae. */
  List<Rational> published(int set) {
    String history = histories.get(set);
    boolean store = history.endsWith("i");
    String before = store ? history.substring(0, history.length() - 1) : history;
    Rational doubt = doubt(before);
    int left = entrants - before.length();
    if (store) {
      Rational fight = fight(doubt, left);
      return List.of(Rational.ONE.minus(fight), fight);
    }
    int compared = doubt.compareTo(b.power(left));
    Rational out = compared > 0 ? Rational.ONE : compared < 0 ? Rational.ZERO : a.reciprocal();
    return List.of(Rational.ONE.minus(out), out);
  }

  private Rational fight(Rational doubt, int left) {
    if (left == 1 || doubt.signum() == 0) {
      return Rational.ZERO;
    }
    Rational next = b.power(left - 1);
    return doubt.compareTo(next) >= 0
        ? Rational.ONE
        : Rational.ONE.minus(next).times(doubt).dividedBy(Rational.ONE.minus(doubt).times(next));
  }

  /** How likely the store is held to be strong. */
  private Rational doubt(String history) {
    Rational doubt = prior;
    for (int gone = 0; gone < history.length(); gone++) {
      char move = history.charAt(gone);
      if (move == 'y') {
        return Rational.ZERO;
      }
      Rational next = b.power(entrants - gone - 1);
      // strong for sure once a weak store would have yielded
      boolean tells = move == 'f' && entrants - gone == 1;
      doubt =
          tells
              ? Rational.ONE
              : move == 'f' && doubt.compareTo(next) < 0 && doubt.signum() > 0 ? next : doubt;
    }
    return doubt;
  }
}
