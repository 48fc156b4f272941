package io.entente.exercise.seat;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes trees in which every information set has a name of its own. */
final class TreeCopy {

  private final GameTreeBuilder builder;
  private final List<String> players;

  TreeCopy(String title, List<String> players) {
    this.builder = GameTree.builder(title, players);
    this.players = players;
  }

  /** A table, one player after the other, nobody seeing anything: first this one. */
  GameTree of(StrategicGame game, int first) {
    List<Integer> order = new ArrayList<>(List.of(first));
    for (int player = 0; player < players.size(); player++) {
      if (player != first) {
        order.add(player);
      }
    }
    List<Integer> sets = new ArrayList<>();
    for (int player : order) {
      sets.add(builder.addInformationSet(player, players.get(player), game.strategies(player)));
    }
    grow(game, order, sets, 0, new int[order.size()]);
    return builder.build();
  }

  private void grow(
      StrategicGame game, List<Integer> order, List<Integer> sets, int depth, int[] profile) {
    if (depth == order.size()) {
      int index = game.shape().index(profile);
      Rational[] payoffs = new Rational[profile.length];
      for (int player = 0; player < payoffs.length; player++) {
        payoffs[player] = game.exactPayoff(player, index);
      }
      builder.terminal("", builder.addOutcome(Outcome.of("", payoffs)));
      return;
    }
    builder.decision(sets.get(depth));
    int player = order.get(depth);
    for (int strategy = 0; strategy < game.strategies(player).size(); strategy++) {
      profile[player] = strategy;
      grow(game, order, sets, depth + 1, profile);
    }
  }

  /** The same tree, with the player added to names of sets, or their numbers where need be. */
  GameTree of(GameTree tree) {
    Set<String> names = new HashSet<>();
    for (InformationSet set : tree.informationSets()) {
      names.add(longName(set));
    }
    boolean distinct = names.size() == tree.informationSets().size();
    int number = 0;
    for (InformationSet set : tree.informationSets()) {
      number++;
      builder.addInformationSet(
          set.player(), distinct ? longName(set) : "" + number, set.actions());
    }
    tree.chanceMoves().forEach(builder::addChanceMove);
    for (int node = 0; node < tree.nodes(); node++) {
      switch (tree.kind(node)) {
        case DECISION -> builder.decision(tree.informationSet(node));
        case CHANCE -> builder.chance(tree.chanceMove(node));
        case TERMINAL -> {
          Rational[] payoffs = new Rational[players.size()];
          for (int player = 0; player < payoffs.length; player++) {
            payoffs[player] = tree.exactPayoff(player, node);
          }
          builder.terminal("", builder.addOutcome(Outcome.of("", payoffs)));
        }
      }
    }
    return builder.build();
  }

  private String longName(InformationSet set) {
    return set.name().isEmpty()
        ? players.get(set.player())
        : players.get(set.player()) + ": " + set.name();
  }
}
