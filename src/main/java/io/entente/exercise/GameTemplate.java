package io.entente.exercise;

import io.entente.expression.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A game whose payoffs are formulas over the exercise's parameters. */
public sealed interface GameTemplate {

  /** The players' ids, in order. */
  List<String> players();

  /**
   * All at once.
   *
   * @param players their ids
   * @param strategies by player, in order
   * @param payoffs profile (one strategy a player) to one formula a player
   */
  record Table(
      List<String> players,
      Map<String, List<String>> strategies,
      Map<List<String>, List<Expression>> payoffs)
      implements GameTemplate {
    public Table {
      players = List.copyOf(players);
      strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
      payoffs = Collections.unmodifiableMap(new LinkedHashMap<>(payoffs));
    }
  }

  /**
   * In turn.
   *
   * @param players their ids
   * @param root where it begins
   */
  record Tree(List<String> players, Node root) implements GameTemplate {
    public Tree {
      players = List.copyOf(players);
    }
  }

  /** A place in a tree. */
  sealed interface Node {}

  /**
   * Somebody decides.
   *
   * @param player who
   * @param set what it knows there: nodes of one name cannot be told apart
   * @param moves action to what follows, in order
   */
  record Decision(String player, String set, Map<String, Node> moves) implements Node {
    public Decision {
      moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    }
  }

  /**
   * Chance moves.
   *
   * @param name of the move
   * @param probabilities outcome to a formula
   * @param moves outcome to what follows, in the same order
   */
  record Chance(String name, Map<String, Expression> probabilities, Map<String, Node> moves)
      implements Node {
    public Chance {
      probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
      moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    }
  }

  /** An end, with one formula a player. */
  record End(List<Expression> payoffs) implements Node {
    public End {
      payoffs = List.copyOf(payoffs);
    }
  }

  /**
   * Numbers alone, where there is no game, such as priors and how often types signal.
   *
   * @param players who is spoken of
   * @param given name to formula
   */
  record Numbers(List<String> players, Map<String, Expression> given) implements GameTemplate {
    public Numbers {
      players = List.copyOf(players);
      given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
  }
}
