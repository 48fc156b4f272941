package io.entente.proof.trace;

import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a trace is about: a game, with what else an exercise gives.
 *
 * @param game in strategic form, if it is one
 * @param tree in extensive form, if it is one
 * @param slope by how much each payoff grows with the parameter that is asked about, a subject of
 *     the same shape; absent if there is no such parameter
 * @param distribution of profiles, if one is given; profiles that are not named have 0
 * @param given further numbers by name, such as a prior
 * @param named who is spoken of, where there is no game; else empty
 */
public record Subject(
    Optional<StrategicGame> game,
    Optional<GameTree> tree,
    Optional<Subject> slope,
    Map<List<String>, Rational> distribution,
    Map<String, Rational> given,
    List<String> named) {

  public Subject {
    distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    named = List.copyOf(named);
  }

  /** The same where nobody is named besides the game's own players. */
  public Subject(
      Optional<StrategicGame> game,
      Optional<GameTree> tree,
      Optional<Subject> slope,
      Map<List<String>, Rational> distribution,
      Map<String, Rational> given) {
    this(game, tree, slope, distribution, given, List.of());
  }

  /** Numbers alone, and of whom they are. */
  public static Subject of(List<String> players, Map<String, Rational> numbers) {
    return new Subject(
        Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), numbers, players);
  }

  /** A game in strategic form and nothing else. */
  public static Subject of(StrategicGame game) {
    return new Subject(Optional.of(game), Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  /** A tree and nothing else. */
  public static Subject of(GameTree tree) {
    return new Subject(Optional.empty(), Optional.of(tree), Optional.empty(), Map.of(), Map.of());
  }

  /** The same with a distribution of profiles. */
  public Subject with(Map<List<String>, Rational> newDistribution) {
    return new Subject(game, tree, slope, newDistribution, given, named);
  }

  /** The same with the change of payoffs by the parameter. */
  public Subject along(Subject newSlope) {
    return new Subject(game, tree, Optional.of(newSlope), distribution, given, named);
  }

  /** The same with further numbers. */
  public Subject giving(Map<String, Rational> numbers) {
    return new Subject(game, tree, slope, distribution, numbers, named);
  }

  /** The players' names. */
  public List<String> players() {
    return game.map(StrategicGame::players)
        .orElseGet(() -> tree.map(GameTree::players).orElse(named));
  }

  int player(String name) {
    int player = players().indexOf(name);
    TraceFault.unless(player >= 0, "no player " + name);
    return player;
  }

  StrategicGame table() {
    TraceFault.unless(game.isPresent(), "the subject is no game in strategic form");
    return game.get();
  }

  GameTree theTree() {
    TraceFault.unless(tree.isPresent(), "the subject is no tree");
    return tree.get();
  }

  /** The labels of a player's strategies in the strategic form. */
  List<String> strategies(String player) {
    return table().strategies(player(player));
  }

  /** What a player gets in a profile of the game, or at the end of the tree that is named. */
  Rational payoff(String player, List<String> where) {
    if (game.isEmpty()) {
      return atEnd(player, where);
    }
    TraceFault.unless(where.size() == players().size(), where + " is no profile");
    int[] numbers = new int[where.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = table().strategies(i).indexOf(where.get(i));
      TraceFault.unless(numbers[i] >= 0, "no strategy " + where.get(i));
    }
    return table().exactPayoff(player(player), Profile.of(numbers).index(table().shape()));
  }

  /** What a player gets at the end of the tree that these actions lead to. */
  Rational atEnd(String player, List<String> end) {
    int node = node(end);
    TraceFault.unless(theTree().actions(node) == 0, end + " is not an end");
    return theTree().exactPayoff(player(player), node);
  }

  /** The same where one player's strategy stands apart from the others'. */
  Rational payoff(String player, String strategy, List<String> against) {
    return payoff(player, profile(player, strategy, against));
  }

  /** The profile that one player's strategy makes with the others'. */
  List<String> profile(String player, String strategy, List<String> against) {
    TraceFault.unless(against.size() == players().size() - 1, against + " are not the others'");
    List<String> profile = new ArrayList<>(against);
    profile.add(player(player), strategy);
    return profile;
  }

  /** All combinations of the listed strategies, in the order of the tables. */
  static List<List<String>> combinations(List<List<String>> strategies) {
    List<List<String>> all = List.of(List.of());
    for (List<String> own : strategies) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : all) {
        for (String one : own) {
          List<String> next = new ArrayList<>(before);
          next.add(one);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** All profiles of the strategic form. */
  List<List<String>> profiles() {
    List<List<String>> strategies = new ArrayList<>();
    players().forEach(player -> strategies.add(strategies(player)));
    return combinations(strategies);
  }

  /** The node that these actions lead to. */
  int node(List<String> actions) {
    GameTree the = theTree();
    int node = 0;
    for (String action : actions) {
      int at = actions(node).indexOf(action);
      TraceFault.unless(at >= 0, actions + " leads nowhere");
      node = the.child(node, at);
    }
    return node;
  }

  /** The labels of the actions at a node. */
  List<String> actions(int node) {
    GameTree the = theTree();
    return switch (the.kind(node)) {
      case DECISION -> the.informationSets().get(the.informationSet(node)).actions();
      case CHANCE -> the.chanceMoves().get(the.chanceMove(node)).actions();
      default -> List.of();
    };
  }
}
