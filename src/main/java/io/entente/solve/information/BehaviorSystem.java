package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold for everybody in a subgame to be content with drawing lots among the actions of a
 * repertoire: conditions on unknown probabilities and on the weights of surprises.
 *
 * <p>The unknowns are, for each player, the products of the probabilities of its own moves along a
 * play (its realisation plan: Koller, Megiddo and von Stengel 1996), a move outside the repertoire
 * counting as 1; and the weights that Bayes' rule leaves open ({@link Surprises}). Whoever is
 * indifferent among actions values its own later lots like any one of their actions. So a player's
 * own unknowns do not occur in its conditions, and with two players these are linear.
 */
final class BehaviorSystem {

  /** More ways to go on from one information set are not gone through. */
  private static final int MOST_PLANS = 64;

  private static final int NONE = -1;

  private final Histories histories;
  private final GameTree tree;
  private final Repertoire repertoire;
  private final KnownBehavior known;
  private final int root;
  private final int[] sets;
  private final Surprises surprises;
  private final int[] groupOf;

  /** Unknowns of realisation plans, by the unknown before, the information set and the action. */
  private final Map<List<Integer>, Integer> sequences = new HashMap<>();

  /** Unknown weights, by group and surprise. */
  private final Map<List<Integer>, Integer> weights = new HashMap<>();

  private final List<Boolean> positive = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private boolean isWhole = true;
  private long work;

  BehaviorSystem(
      Histories histories,
      Repertoire repertoire,
      KnownBehavior known,
      int root,
      List<Integer> sets) {
    this.histories = histories;
    this.tree = histories.tree;
    this.repertoire = repertoire;
    this.known = known;
    this.root = root;
    this.sets = sets.stream().mapToInt(Integer::intValue).sorted().toArray();
    this.surprises = new Surprises(histories, repertoire, this.sets, root);
    this.groupOf = new int[histories.nodes.length];
    List<Surprises.Group> groups = surprises.groups();
    for (int group = 0; group < groups.size(); group++) {
      for (int set : groups.get(group).sets()) {
        groupOf[set] = group;
      }
    }
    List<Condition> raw = new ArrayList<>();
    for (int set : this.sets) {
      if (isUnknown(set)) {
        raw.add(sum(set));
      }
    }
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).weights() > 1) {
        raw.add(sumOfWeights(group));
      }
    }
    for (int set : this.sets) {
      optimality(set, raw);
    }
    boolean[] above = new boolean[positive.size()];
    for (int unknown = 0; unknown < above.length; unknown++) {
      above[unknown] = positive.get(unknown);
    }
    raw.forEach(condition -> conditions.add(condition.reduced(above)));
  }

  /** What is to hold. */
  List<Condition> conditions() {
    return conditions;
  }

  /** How many unknowns there are; all lie between 0 and 1. */
  int unknowns() {
    return positive.size();
  }

  /** Whether this unknown is a probability of what is played, and so above 0. */
  boolean isPositive(int unknown) {
    return positive.get(unknown);
  }

  /** Whether these are all conditions; else some ways to go on were too many. */
  boolean isWhole() {
    return isWhole;
  }

  /** How many products were made. */
  long work() {
    return work;
  }

  Surprises surprises() {
    return surprises;
  }

  int[] sets() {
    return sets;
  }

  /** Whether probabilities at this information set are sought. */
  boolean isUnknown(int set) {
    return repertoire.isMixed(set) && !known.hasProbabilities(set);
  }

  /** How many weights Bayes' rule leaves open at this information set; 1 if none. */
  int weightsAt(int set) {
    return surprises.groups().get(groupOf[set]).weights();
  }

  /** The unknown that is the product of the owner's probabilities before this set; -1 for 1. */
  int before(int set) {
    int[] own = new int[tree.players().size()];
    Arrays.fill(own, NONE);
    int owner = histories.owner(set);
    for (int[] move : movesBefore(histories.nodes[set][0])) {
      if (move[0] == owner && isUnknown(move[1]) && repertoire.isPlayed(move[1], move[2])) {
        own[owner] = sequence(own[owner], move[1], move[2]);
      }
    }
    return own[owner];
  }

  /** The unknown that is the same product with this action after it. */
  int after(int set, int action) {
    return sequence(before(set), set, action);
  }

  private int sequence(int before, int set, int action) {
    return sequences.computeIfAbsent(List.of(before, set, action), any -> unknown(true));
  }

  /** The unknown weight of a surprise. */
  int weight(int group, int surprise) {
    return weights.computeIfAbsent(List.of(group, surprise), any -> unknown(false));
  }

  private int unknown(boolean isPositive) {
    positive.add(isPositive);
    return positive.size() - 1;
  }

  private Condition sum(int set) {
    Condition sum = new Condition(true);
    int before = before(set);
    sum.add(before == NONE ? List.of() : List.of(before), Rational.of(-1));
    for (int action = 0; action < repertoire.actions(set); action++) {
      if (repertoire.isPlayed(set, action)) {
        sum.add(List.of(sequence(before, set, action)), Rational.ONE);
      }
    }
    return sum;
  }

  private Condition sumOfWeights(int group) {
    Condition sum = new Condition(true);
    sum.add(List.of(), Rational.of(-1));
    for (int surprise = 0; surprise < surprises.groups().get(group).weights(); surprise++) {
      sum.add(List.of(weight(group, surprise)), Rational.ONE);
    }
    return sum;
  }

  /** The decisions on the way to a node, each as player, information set and action. */
  private List<int[]> movesBefore(int node) {
    List<int[]> moves = new ArrayList<>();
    for (int at = node; at > root; ) {
      int action = histories.actionBefore[at];
      at = tree.parent(at).orElseThrow();
      if (tree.kind(at) == GameTree.Kind.DECISION) {
        int set = tree.informationSet(at);
        moves.add(new int[] {histories.owner(set), set, action});
      }
    }
    Collections.reverse(moves);
    return moves;
  }

  /**
   * How much a node of an information set counts there: a product of unknowns, of which those of
   * the owner are left out, being the same for all nodes. Nothing if it is not held possible.
   */
  Condition mass(int set, int place) {
    Condition mass = new Condition(false);
    int weight = surprises.weight(set, place);
    if (weight != Surprises.IMPOSSIBLE) {
      Walk walk = walk(set, place, mass);
      walk.sink.add(walk.product(), walk.start);
    }
    return mass;
  }

  private Walk walk(int set, int place, Condition sink) {
    int node = histories.nodes[set][place];
    int owner = histories.owner(set);
    Walk walk = new Walk(owner, sink);
    if (weightsAt(set) > 1) {
      walk.weight = weight(groupOf[set], surprises.weight(set, place));
    }
    walk.start = histories.chance[node].dividedBy(histories.chance[root]);
    for (int[] move : movesBefore(node)) {
      int at = move[1];
      if (move[0] != owner && repertoire.isMixed(at) && repertoire.isPlayed(at, move[2])) {
        if (isUnknown(at)) {
          walk.own[move[0]] = sequence(walk.own[move[0]], at, move[2]);
        } else {
          walk.start = walk.start.times(known.probability(at, move[2]));
        }
      }
    }
    return walk;
  }

  private void optimality(int set, List<Condition> raw) {
    int[] choice = new int[histories.nodes.length];
    for (int each : sets) {
      choice[each] = repertoire.first(each);
    }
    for (int action = 0; action < repertoire.actions(set); action++) {
      if (action != choice[set]) {
        int[] other = choice.clone();
        other[set] = action;
        raw.add(comparison(set, choice, other));
      }
    }
    if (histories.movesAgain[set]) {
      List<Integer> later = laterOwn(set);
      long plans = 1;
      boolean isFree = weightsAt(set) > 1;
      for (int each : later) {
        plans = Math.min(MOST_PLANS + 1, plans * repertoire.actions(each));
        isFree |= weightsAt(each) > 1;
      }
      if (!isFree) {
        return; // beliefs there and later agree, so single changes say it all
      }
      if (plans * repertoire.actions(set) > MOST_PLANS) {
        isWhole = false;
      } else {
        later.add(set);
        allPlans(set, choice, choice.clone(), later, 0, raw);
      }
    }
  }

  private List<Integer> laterOwn(int set) {
    List<Integer> later = new ArrayList<>();
    for (int each : sets) {
      for (int node : histories.nodes[set]) {
        int first = histories.nodes[each][0];
        if (histories.owner(each) == histories.owner(set)
            && first > node
            && first < tree.subtreeEnd(node)
            && !later.contains(each)) {
          later.add(each);
        }
      }
    }
    return later;
  }

  private void allPlans(
      int set, int[] choice, int[] other, List<Integer> changed, int from, List<Condition> raw) {
    if (from == changed.size()) {
      if (!Arrays.equals(choice, other)) {
        raw.add(comparison(set, choice, other));
      }
      return;
    }
    int at = changed.get(from);
    for (int action = 0; action < repertoire.actions(at); action++) {
      other[at] = action;
      allPlans(set, choice, other, changed, from + 1, raw);
    }
    other[at] = choice[at];
  }

  /** What the owner gains by one way to go on over another; 0 if both are in its repertoire. */
  private Condition comparison(int set, int[] choice, int[] other) {
    boolean same = true;
    for (int each : sets) {
      same &= choice[each] == other[each] || repertoire.isPlayed(each, other[each]);
    }
    Condition gain = new Condition(same);
    for (int place = 0; place < histories.nodes[set].length; place++) {
      if (surprises.weight(set, place) != Surprises.IMPOSSIBLE) {
        int node = histories.nodes[set][place];
        Walk walk = walk(set, place, gain);
        walk.on(tree.child(node, other[set]), other, walk.start);
        walk.on(tree.child(node, choice[set]), choice, walk.start.negate());
      }
    }
    return gain;
  }

  /** Adds up what one player gets behind a node. */
  private final class Walk {

    private final int player;
    private final Condition sink;
    private final int[] own;
    private int weight = NONE;
    private Rational start;

    Walk(int player, Condition sink) {
      this.player = player;
      this.sink = sink;
      this.own = new int[tree.players().size()];
      Arrays.fill(own, NONE);
    }

    List<Integer> product() {
      work++;
      List<Integer> product = new ArrayList<>();
      for (int unknown : own) {
        if (unknown != NONE) {
          product.add(unknown);
        }
      }
      if (weight != NONE) {
        product.add(weight);
      }
      Collections.sort(product);
      return product;
    }

    void on(int node, int[] choice, Rational share) {
      if (known.hasValue(node)) {
        sink.add(product(), known.value(node, player).times(share));
        return;
      }
      switch (tree.kind(node)) {
        case TERMINAL -> sink.add(product(), tree.exactPayoff(player, node).times(share));
        case CHANCE -> {
          for (int action = 0; action < tree.actions(node); action++) {
            Rational probability = histories.probability(node, action);
            if (probability.signum() > 0) {
              on(tree.child(node, action), choice, share.times(probability));
            }
          }
        }
        case DECISION -> decision(node, choice, share);
      }
    }

    private void decision(int node, int[] choice, Rational share) {
      int set = tree.informationSet(node);
      int owner = histories.owner(set);
      if (owner == player) {
        on(tree.child(node, choice[set]), choice, share);
        return;
      }
      for (int action = 0; action < repertoire.actions(set); action++) {
        if (repertoire.isPlayed(set, action)) {
          int before = own[owner];
          Rational part = share;
          if (isUnknown(set)) {
            own[owner] = sequence(before, set, action);
          } else if (repertoire.isMixed(set)) {
            part = share.times(known.probability(set, action));
          }
          on(tree.child(node, action), choice, part);
          own[owner] = before;
        }
      }
    }
  }
}
