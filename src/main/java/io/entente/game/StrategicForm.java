package io.entente.game;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strategic form of a tree: each player's strategies are all ways to name an action for each of
 * the player's information sets; payoffs are expectations over the chance moves.
 *
 * <p>Expectations are exact for players without a tie tolerance.
 */
final class StrategicForm {

  private final GameTree tree;
  private final int players;
  private final int[][] sets; // per player, the places of the player's information sets
  private final int[] action; // per information set, in the profile at hand
  private int[] pending = new int[16];
  private Rational[] reach = new Rational[16];

  StrategicForm(GameTree tree) {
    this.tree = tree;
    this.players = tree.players().size();
    this.action = new int[tree.informationSets().size()];
    this.sets = new int[players][];
    for (int player = 0; player < players; player++) {
      int[] own = new int[action.length];
      int count = 0;
      for (int set = 0; set < action.length; set++) {
        if (tree.informationSets().get(set).player() == player) {
          own[count++] = set;
        }
      }
      sets[player] = Arrays.copyOf(own, count);
    }
  }

  StrategicGame build() {
    requireSize();
    List<List<String>> labels = new ArrayList<>(players);
    for (int player = 0; player < players; player++) {
      labels.add(labels(player));
    }
    StrategicGameBuilder builder =
        StrategicGame.builder(tree.title(), tree.players(), labels).comment(tree.comment());
    for (int player = 0; player < players; player++) {
      builder.tieTolerance(player, tree.tieTolerance(player));
    }
    for (int index = 0; index < builder.shape().profiles(); index++) {
      for (int player = 0; player < players; player++) {
        choose(player, builder.shape().strategy(index, player));
      }
      play(builder, index);
    }
    return builder.build();
  }

  private void requireSize() {
    BigInteger profiles = BigInteger.ONE;
    for (InformationSet set : tree.informationSets()) {
      profiles = profiles.multiply(BigInteger.valueOf(set.actions().size()));
    }
    BigInteger bytes = profiles.multiply(BigInteger.valueOf(8L * players));
    if (profiles.bitLength() > 31) {
      throw new GameTooLargeException(
          profiles, bytes, "more than the strategic form of a tree can hold");
    }
  }

  private List<String> labels(int player) {
    int count = 1;
    for (int set : sets[player]) {
      count *= tree.informationSets().get(set).actions().size();
    }
    List<String> labels = new ArrayList<>(count);
    for (int strategy = 0; strategy < count; strategy++) {
      choose(player, strategy);
      StringBuilder label = new StringBuilder();
      for (int set : sets[player]) {
        String name = tree.informationSets().get(set).actions().get(action[set]);
        label.append(label.length() == 0 ? "" : ", ");
        label.append(name.isEmpty() ? Integer.toString(action[set] + 1) : name);
      }
      labels.add(label.toString());
    }
    return labels;
  }

  /** Writes the actions of this strategy of the player's into {@link #action}. */
  private void choose(int player, int strategy) {
    int rest = strategy;
    for (int at = sets[player].length - 1; at >= 0; at--) {
      int set = sets[player][at];
      int count = tree.informationSets().get(set).actions().size();
      action[set] = rest % count;
      rest /= count;
    }
  }

  /** Plays the chosen actions out and enters the expected payoffs. */
  private void play(StrategicGameBuilder builder, int index) {
    double[] rounded = new double[players];
    Rational[] exact = new Rational[players];
    Arrays.fill(exact, Rational.of(0));
    int waiting = 0;
    push(waiting++, 0, Rational.of(1));
    while (waiting > 0) {
      int node = pending[--waiting];
      Rational probability = reach[waiting];
      while (tree.kind(node) == GameTree.Kind.DECISION) {
        node = tree.child(node, action[tree.informationSet(node)]);
      }
      if (tree.kind(node) == GameTree.Kind.CHANCE) {
        List<Rational> chances = tree.chanceMoves().get(tree.chanceMove(node)).probabilities();
        for (int move = 0; move < chances.size(); move++) {
          if (chances.get(move).signum() > 0) {
            push(waiting++, tree.child(node, move), probability.times(chances.get(move)));
          }
        }
      } else {
        for (int player = 0; player < players; player++) {
          if (tree.tieTolerance(player) > 0) {
            rounded[player] += probability.toDouble() * tree.payoff(player, node);
          } else {
            exact[player] = exact[player].plus(probability.times(tree.exactPayoff(player, node)));
          }
        }
      }
    }
    for (int player = 0; player < players; player++) {
      if (tree.tieTolerance(player) > 0) {
        builder.payoff(player, index, rounded[player]);
      } else {
        builder.payoff(player, index, exact[player]);
      }
    }
  }

  private void push(int at, int node, Rational probability) {
    if (at == pending.length) {
      pending = Arrays.copyOf(pending, 2 * at);
      reach = Arrays.copyOf(reach, 2 * at);
    }
    pending[at] = node;
    reach[at] = probability;
  }
}
