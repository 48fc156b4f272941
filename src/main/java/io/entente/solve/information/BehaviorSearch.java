package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.Subgames;
import io.entente.number.Rational;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the repertoires of a tree, subgame by subgame from the ends up, and settles each
 * that is not hopeless: which probabilities make everybody content with it.
 *
 * <p>In a subgame information sets come in the order of play. What smaller subgames are worth is
 * known by then, unless a continuum of equilibria leaves it open.
 */
final class BehaviorSearch {

  private final Histories histories;
  private final GameTree tree;
  private final Effort effort;
  private final Outlook outlook;
  private final int limit;
  private final long[] left;
  private final Repertoire repertoire;
  private final List<Integer> roots;
  private final int[] rootOf;

  /** Information sets in the order in which repertoires are chosen. */
  private final List<Integer> order = new ArrayList<>();

  private final List<BehaviorEquilibrium> found = new ArrayList<>();
  private boolean isLimited;
  private int unsettled;

  BehaviorSearch(Histories histories, int limit, Effort effort) {
    this.histories = histories;
    this.tree = histories.tree;
    this.effort = effort;
    this.limit = limit;
    int sets = histories.nodes.length;
    int[] actions = new int[sets];
    left = new long[sets];
    for (int set = 0; set < sets; set++) {
      actions[set] = tree.informationSets().get(set).actions().size();
      left[set] = actions[set] >= Long.SIZE ? -1 : (1L << actions[set]) - 1;
      isLimited |= actions[set] >= Long.SIZE;
    }
    repertoire = new Repertoire(actions);
    roots = new ArrayList<>(Subgames.roots(tree));
    roots.sort(Comparator.reverseOrder());
    rootOf = new int[sets];
    Arrays.fill(rootOf, -1);
    int[] rank = new int[sets];
    for (int place = 0; place < sets; place++) {
      rank[histories.order[place]] = place;
    }
    for (int root : roots) {
      List<Integer> own = new ArrayList<>();
      for (int set = 0; set < sets; set++) {
        if (rootOf[set] < 0 && isWithin(set, root)) {
          rootOf[set] = root;
          own.add(set);
        }
      }
      own.sort(Comparator.comparingInt(set -> rank[set]));
      order.addAll(own);
    }
    outlook = new Outlook(histories);
  }

  private boolean isWithin(int set, int root) {
    int[] nodes = histories.nodes[set];
    return root <= nodes[0] && nodes[nodes.length - 1] < tree.subtreeEnd(root);
  }

  /** Those in which somebody draws lots, in the order in which they were found. */
  List<BehaviorEquilibrium> found() {
    return found;
  }

  /** Of how many repertoires it is not known whether there are others. */
  int unsettled() {
    return unsettled;
  }

  /** Whether the search ended before all repertoires were looked at. */
  boolean isLimited() {
    return isLimited;
  }

  void run() {
    KnownBehavior known = new KnownBehavior(left.length, tree.nodes());
    eliminate(known);
    from(0, known);
    isLimited |= effort.isSpent();
  }

  /** Leaves out what is worse than another action whatever happens, again and again. */
  private void eliminate(KnownBehavior known) {
    for (boolean changed = true; changed; ) {
      changed = false;
      outlook.look(0, repertoire, left, known);
      for (int set = 0; set < left.length; set++) {
        for (int action = 0; action < Math.min(Long.SIZE, repertoire.actions(set)); action++) {
          if ((left[set] >> action & 1) == 1 && outlook.isDominated(set, action)) {
            left[set] &= ~(1L << action);
            changed = true;
          }
        }
      }
    }
  }

  private void from(int place, KnownBehavior known) {
    if (place == order.size()) {
      whole(known);
      return;
    }
    int set = order.get(place);
    boolean last = place + 1 == order.size() || rootOf[order.get(place + 1)] != rootOf[set];
    int most = Long.bitCount(left[set]);
    int[] choices = new int[most];
    for (int action = 0, next = 0; next < most; action++) {
      if ((left[set] >> action & 1) == 1) {
        choices[next++] = action;
      }
    }
    for (int size = 1; size <= most && !isEnded(); size++) {
      choose(place, set, choices, 0, size, 0, last, known);
    }
    repertoire.open(set);
  }

  private boolean isEnded() {
    isLimited |= found.size() >= limit;
    return isLimited && found.size() >= limit || effort.isSpent();
  }

  /** Chooses so many more actions, in all ways, and goes on. */
  private void choose(
      int place,
      int set,
      int[] choices,
      int from,
      int more,
      long bits,
      boolean last,
      KnownBehavior known) {
    if (more == 0) {
      repertoire.choose(set, bits);
      next(place, set, last, known);
      repertoire.open(set);
      return;
    }
    for (int i = from; i <= choices.length - more && !isEnded(); i++) {
      choose(place, set, choices, i + 1, more - 1, bits | 1L << choices[i], last, known);
    }
  }

  private void next(int place, int set, boolean last, KnownBehavior known) {
    int root = rootOf[set];
    outlook.look(root, repertoire, left, known);
    effort.spend(20.0 * (tree.subtreeEnd(root) - root) * tree.players().size());
    for (int before = place; before >= 0 && rootOf[order.get(before)] == root; before--) {
      if (outlook.isHopeless(order.get(before), root, repertoire, known)) {
        return;
      }
    }
    if (!last) {
      from(place + 1, known);
      return;
    }
    BehaviorSettling settling =
        new BehaviorSettling(
            histories, repertoire, known, root, unsettledSets(root, known), effort);
    BehaviorSettling.Verdict verdict = settling.settle();
    if (verdict == BehaviorSettling.Verdict.NONE) {
      return;
    }
    KnownBehavior after = settling.known();
    if (verdict == BehaviorSettling.Verdict.REGION && isAllKnown(settling.system())) {
      after.setValue(root, worth(root, after));
    }
    if (!isMixed() && place + 1 == order.size()) {
      return;
    }
    if (place + 1 == order.size() && root == 0 && order.size() == unsettledSets(0, known).size()) {
      whole(settling, verdict); // no smaller subgame was settled before
    } else {
      from(place + 1, after);
    }
  }

  /** The information sets of a subgame but for those in smaller subgames of known worth. */
  private List<Integer> unsettledSets(int root, KnownBehavior known) {
    List<Integer> sets = new ArrayList<>();
    for (int set : order) {
      if (isWithin(set, root)) {
        boolean open = true;
        for (int at = histories.nodes[set][0]; open && at > root; ) {
          open = !known.hasValue(at);
          at = tree.parent(at).orElseThrow();
        }
        if (open) {
          sets.add(set);
        }
      }
    }
    return sets;
  }

  private static boolean isAllKnown(BehaviorSystem system) {
    for (int set : system.sets()) {
      if (system.isUnknown(set)) {
        return false;
      }
    }
    return true;
  }

  private Rational[] worth(int root, KnownBehavior known) {
    Rational[] worth = new Rational[tree.players().size()];
    for (int player = 0; player < worth.length; player++) {
      worth[player] = worth(player, root, known);
    }
    return worth;
  }

  private Rational worth(int player, int node, KnownBehavior known) {
    if (known.hasValue(node)) {
      return known.value(node, player);
    }
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational share = share(node, action, known);
      if (share.signum() > 0) {
        sum = sum.plus(worth(player, tree.child(node, action), known).times(share));
      }
    }
    return sum;
  }

  private Rational share(int node, int action, KnownBehavior known) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return histories.probability(node, action);
    }
    int set = tree.informationSet(node);
    return !repertoire.isPlayed(set, action)
        ? Rational.ZERO
        : repertoire.isMixed(set) ? known.probability(set, action) : Rational.ONE;
  }

  /** A repertoire for the whole tree, to which the settled subgames leave no objection. */
  private void whole(KnownBehavior known) {
    if (isMixed()) {
      BehaviorSettling settling =
          new BehaviorSettling(histories, repertoire, known.withoutValues(), 0, order, effort);
      whole(settling, settling.settle());
    }
  }

  private boolean isMixed() {
    boolean mixed = false;
    for (int set = 0; set < left.length; set++) {
      mixed |= repertoire.isMixed(set);
    }
    return mixed;
  }

  private void whole(BehaviorSettling settling, BehaviorSettling.Verdict verdict) {
    if (verdict == BehaviorSettling.Verdict.REGION) {
      Optional<BehaviorEquilibrium> one = BehaviorAssessment.of(histories, repertoire, settling);
      one.ifPresentOrElse(found::add, () -> unsettled++);
    } else if (verdict == BehaviorSettling.Verdict.OPEN) {
      unsettled++;
      found.addAll(BehaviorRoots.near(histories, repertoire, settling, order, effort));
    }
  }
}
