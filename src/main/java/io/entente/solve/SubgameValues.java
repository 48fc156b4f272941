package io.entente.solve;

import io.entente.game.GameTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For every subgame the distinct values of its subgame-perfect equilibria, how many equilibria have
 * each, and one of them.
 *
 * <p>At a decision of player i, action a with value v behind it is taken in some equilibrium iff
 * behind every other action b some equilibrium is worth no more than v to i. So with c(w) the
 * number of equilibria of value w, those that take a and get v number c(v) · Π over b ≠ a of Σ c(w)
 * over the w behind b that are worth no more than v to i.
 */
final class SubgameValues {

  /** More distinct values than this in one subgame are given up on. */
  static final int MOST_VALUES = 20_000;

  /** So many equilibria have one value; this is one of them. */
  record Entry(Subplan witness, BigInteger count) {}

  private final GameTree tree;
  private final TreeValues arithmetic;
  private final List<List<Entry>> entries = new ArrayList<>();

  private SubgameValues(GameTree tree) {
    this.tree = tree;
    this.arithmetic = new TreeValues(tree);
    for (int node = 0; node < tree.nodes(); node++) {
      entries.add(List.of());
    }
  }

  /** The values of all subgames of this tree; empty if some subgame has too many. */
  static Optional<SubgameValues> of(GameTree tree) {
    SubgameValues values = new SubgameValues(tree);
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      Optional<List<Entry>> here = values.at(node);
      if (here.isEmpty()) {
        return Optional.empty();
      }
      values.entries.set(node, here.get());
    }
    return Optional.of(values);
  }

  /** How many equilibria the whole tree has. */
  BigInteger total() {
    BigInteger total = BigInteger.ZERO;
    for (Entry entry : entries.get(0)) {
      total = total.add(entry.count());
    }
    return total;
  }

  /** An equilibrium of the subgame at this node that is worth no more than this to this player. */
  Optional<Subplan> worthNoMore(int node, int player, TreeValues.Value value) {
    for (Entry entry : entries.get(node)) {
      if (arithmetic.compare(player, entry.witness().value(), value) <= 0) {
        return Optional.of(entry.witness());
      }
    }
    return Optional.empty();
  }

  /**
   * Equilibria behind all actions of this decision node that leave this one, behind this action, a
   * best choice; empty if there are none.
   */
  Optional<Subplan[]> supporting(int node, int action, Subplan taken) {
    Subplan[] parts = new Subplan[tree.actions(node)];
    for (int other = 0; other < parts.length; other++) {
      Optional<Subplan> part =
          other == action
              ? Optional.of(taken)
              : worthNoMore(tree.child(node, other), tree.player(node), taken.value());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts[other] = part.get();
    }
    return Optional.of(parts);
  }

  private Optional<List<Entry>> at(int node) {
    return switch (tree.kind(node)) {
      case TERMINAL ->
          Optional.of(
              List.of(
                  new Entry(Subplan.terminal(node, arithmetic.terminal(node)), BigInteger.ONE)));
      case DECISION -> Optional.of(decision(node));
      case CHANCE -> chance(node);
    };
  }

  private List<Entry> decision(int node) {
    Map<TreeValues.Value, Entry> here = new LinkedHashMap<>();
    for (int action = 0; action < tree.actions(node); action++) {
      for (Entry taken : entries.get(tree.child(node, action))) {
        Optional<Subplan[]> parts = supporting(node, action, taken.witness());
        if (parts.isPresent()) {
          BigInteger count = taken.count();
          for (int other = 0; other < tree.actions(node); other++) {
            if (other != action) {
              count = count.multiply(countNoMore(node, other, taken.witness().value()));
            }
          }
          add(here, Subplan.decision(node, action, parts.get()), count);
        }
      }
    }
    return new ArrayList<>(here.values());
  }

  private BigInteger countNoMore(int node, int action, TreeValues.Value value) {
    BigInteger count = BigInteger.ZERO;
    for (Entry entry : entries.get(tree.child(node, action))) {
      if (arithmetic.compare(tree.player(node), entry.witness().value(), value) <= 0) {
        count = count.add(entry.count());
      }
    }
    return count;
  }

  private Optional<List<Entry>> chance(int node) {
    int actions = tree.actions(node);
    long combinations = 1;
    for (int action = 0; action < actions; action++) {
      combinations *= entries.get(tree.child(node, action)).size();
      if (combinations > MOST_VALUES) {
        return Optional.empty();
      }
    }
    Map<TreeValues.Value, Entry> here = new LinkedHashMap<>();
    for (int combination = 0; combination < combinations; combination++) {
      Subplan[] parts = new Subplan[actions];
      TreeValues.Value[] after = new TreeValues.Value[actions];
      BigInteger count = BigInteger.ONE;
      int rest = combination;
      for (int action = actions - 1; action >= 0; action--) {
        List<Entry> behind = entries.get(tree.child(node, action));
        Entry entry = behind.get(rest % behind.size());
        rest /= behind.size();
        parts[action] = entry.witness();
        after[action] = entry.witness().value();
        count = count.multiply(entry.count());
      }
      add(here, Subplan.chance(node, arithmetic.expectation(node, after), parts), count);
    }
    return Optional.of(new ArrayList<>(here.values()));
  }

  private static void add(Map<TreeValues.Value, Entry> here, Subplan witness, BigInteger count) {
    Entry known = here.get(witness.value());
    here.put(
        witness.value(),
        known == null
            ? new Entry(witness, count)
            : new Entry(known.witness(), known.count().add(count)));
  }
}
