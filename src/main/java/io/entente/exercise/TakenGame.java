package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A game that exists, taken as the game of an exercise: without those who have nothing left to
 * decide, and with payoffs as constants: exactly as they are, or rounded so that nobody's order of
 * any two payoffs changes.
 */
public final class TakenGame {

  /** A game that cannot be taken, why, and what to do. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    RefusedException(String why, String remedy) {
      super(why);
      this.remedy = remedy;
    }

    /** What to do instead. */
    public String remedy() {
      return remedy;
    }
  }

  private static final Rational HALF = Rational.of(1, 2);

  private final List<String> players;
  private final Optional<Rational> step;

  /**
   * With these players.
   *
   * @param players in the order wanted; all others have one strategy, or one action wherever they
   *     decide
   * @param step of which payoffs become multiples, above 0; absent if they stay as they are
   */
  public TakenGame(List<String> players, Optional<Rational> step) {
    this.players = List.copyOf(players);
    this.step = step;
  }

  /**
   * A table.
   *
   * @throws RefusedException if another player still decides, or rounding changes an order
   */
  public GameTemplate.Table table(StrategicGame game) {
    requireSettled(game);
    for (String name : players) {
      int player = game.players().indexOf(name);
      List<Rational> own = new ArrayList<>();
      for (int index = 0; index < game.shape().profiles(); index++) {
        own.add(game.exactPayoff(player, index));
      }
      requireOrder(name, own);
    }
    Map<String, List<String>> strategies = new LinkedHashMap<>();
    for (String player : players) {
      strategies.put(player, game.strategies(game.players().indexOf(player)));
    }
    Map<List<String>, List<Expression>> payoffs = new LinkedHashMap<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      List<String> profile = new ArrayList<>();
      List<Expression> own = new ArrayList<>();
      for (String name : players) {
        int player = game.players().indexOf(name);
        profile.add(game.strategies(player).get(game.shape().strategy(index, player)));
        own.add(constant(rounded(game.exactPayoff(player, index))));
      }
      payoffs.put(profile, own);
    }
    return new GameTemplate.Table(players, strategies, payoffs);
  }

  private void requireSettled(StrategicGame game) {
    for (int player = 0; player < game.players().size(); player++) {
      if (game.strategies(player).size() > 1 && !players.contains(game.players().get(player))) {
        throw undecided(game.players().get(player));
      }
    }
  }

  private static RefusedException undecided(String player) {
    return new RefusedException(
        player + " still decides, and is none of the players",
        "settle it by \"fix\", or name it in \"actors\"");
  }

  /**
   * A tree. Where there is one action only, nobody decides.
   *
   * @throws RefusedException if another player still decides, or rounding changes an order
   */
  public GameTemplate.Tree tree(GameTree tree) {
    for (String name : players) {
      List<Rational> own = new ArrayList<>();
      for (int node = 0; node < tree.nodes(); node++) {
        if (tree.actions(node) == 0) {
          own.add(tree.exactPayoff(tree.players().indexOf(name), node));
        }
      }
      requireOrder(name, own);
    }
    return new GameTemplate.Tree(players, node(tree, 0, List.of(), new LinkedHashMap<>()));
  }

  private Rational rounded(Rational value) {
    return step.map(unit -> value.dividedBy(unit).plus(HALF).floor().times(unit)).orElse(value);
  }

  private void requireOrder(String player, List<Rational> payoffs) {
    TreeSet<Rational> exact = new TreeSet<>(payoffs);
    TreeSet<Rational> left = new TreeSet<>();
    exact.forEach(one -> left.add(rounded(one)));
    if (left.size() < exact.size()) {
      String unit = step.orElseThrow().toString();
      throw new RefusedException(
          "rounded to " + unit + ", payoffs of " + player + " are equal that are not",
          "round less, such as to \"" + step.get().dividedBy(Rational.of(10)) + "\"");
    }
  }

  /**
   * What stands at a node and after it.
   *
   * @param before the actions that lead there, without those that are no choice
   * @param sets number of a set to its name: by what leads to the first of its nodes
   */
  private GameTemplate.Node node(
      GameTree tree, int node, List<String> before, Map<Integer, String> sets) {
    int actions = tree.actions(node);
    if (actions == 0) {
      List<Expression> payoffs = new ArrayList<>();
      players.forEach(
          name ->
              payoffs.add(constant(rounded(tree.exactPayoff(tree.players().indexOf(name), node)))));
      return new GameTemplate.End(payoffs);
    }
    if (actions == 1) {
      return node(tree, tree.child(node, 0), before, sets);
    }
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    List<String> labels =
        chance
            ? tree.chanceMoves().get(tree.chanceMove(node)).actions()
            : tree.informationSets().get(tree.informationSet(node)).actions();
    String set =
        chance
            ? ""
            : sets.computeIfAbsent(tree.informationSet(node), any -> String.join(",", before));
    Map<String, GameTemplate.Node> moves = new LinkedHashMap<>();
    Map<String, Expression> probabilities = new LinkedHashMap<>();
    for (int action = 0; action < actions; action++) {
      List<String> after = new ArrayList<>(before);
      after.add(labels.get(action));
      moves.put(labels.get(action), node(tree, tree.child(node, action), after, sets));
      if (chance) {
        probabilities.put(
            labels.get(action),
            constant(tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)));
      }
    }
    if (chance) {
      return new GameTemplate.Chance("chance", probabilities, moves);
    }
    String player = tree.players().get(tree.player(node));
    if (!players.contains(player)) {
      throw undecided(player);
    }
    return new GameTemplate.Decision(player, set, moves);
  }

  private static Expression constant(Rational value) {
    return Expression.parse(value.toString(), Set.of());
  }

  /**
   * The game as text, line by line: two templates are the same if and only if their texts are. For
   * fingerprints.
   */
  public static String text(GameTemplate template) {
    StringBuilder text = new StringBuilder();
    text.append(template.players()).append('\n');
    if (template instanceof GameTemplate.Table table) {
      table.payoffs().forEach((profile, own) -> text.append(profile).append(own).append('\n'));
    } else if (template instanceof GameTemplate.Tree tree) {
      append(tree.root(), "", text);
    } else {
      text.append(((GameTemplate.Numbers) template).given()).append('\n');
    }
    return text.toString();
  }

  private static void append(GameTemplate.Node node, String path, StringBuilder text) {
    if (node instanceof GameTemplate.End end) {
      text.append(path).append(end.payoffs()).append('\n');
    } else if (node instanceof GameTemplate.Decision decision) {
      text.append(path).append(decision.player()).append('|').append(decision.set()).append('\n');
      decision.moves().forEach((action, next) -> append(next, path + action + "/", text));
    } else {
      GameTemplate.Chance chance = (GameTemplate.Chance) node;
      text.append(path).append(chance.probabilities()).append('\n');
      chance.moves().forEach((action, next) -> append(next, path + action + "/", text));
    }
  }
}
