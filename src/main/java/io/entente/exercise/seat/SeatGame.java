package io.entente.exercise.seat;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A game with one actor taken by a student. A game in which all choose at once is a tree too: the
 * student chooses first, and the others do not see it.
 *
 * @param id what the game is called; another id gives other draws
 * @param tree the game as it is played; every information set has a name of its own
 * @param actor the number of the student's player
 * @param table the game in strategic form, if all choose at once
 */
public record SeatGame(String id, GameTree tree, int actor, Optional<StrategicGame> table) {

  private static final int MOST_NODES = 20_000;

  /**
   * The game of an exercise.
   *
   * @param subject a table or a tree
   * @param actor the name of the student's player
   * @throws SeatException if it is neither, has no such player, is too large, or if somebody
   *     forgets what it did or knew before
   */
  public static SeatGame of(String id, Subject subject, String actor) {
    if (subject.slope().isPresent()) {
      throw new SeatException(
          "payoffs of " + id + " depend on a parameter that has no number",
          "take an exercise in which all payoffs are numbers");
    }
    if (subject.game().isPresent()) {
      return of(id, subject.game().get(), actor);
    }
    return of(
        id,
        subject
            .tree()
            .orElseThrow(
                () ->
                    new SeatException(
                        id + " is about numbers, not about a game",
                        "take an exercise with a table or a tree")),
        actor);
  }

  /** A game in which all choose at once. */
  public static SeatGame of(String id, StrategicGame game, String actor) {
    int player = player(game.players(), actor);
    if (game.shape().profiles() > MOST_NODES) {
      throw tooLarge(id);
    }
    return new SeatGame(
        id, new TreeCopy(game.title(), game.players()).of(game, player), player, Optional.of(game));
  }

  /** A game in turn. */
  public static SeatGame of(String id, GameTree tree, String actor) {
    int player = player(tree.players(), actor);
    if (tree.nodes() > MOST_NODES) {
      throw tooLarge(id);
    }
    if (!tree.hasPerfectRecall()) {
      throw new SeatException(
          id + ": somebody forgets what it did or knew before", "take a game without that");
    }
    boolean decides = false;
    Set<String> names = new LinkedHashSet<>();
    for (InformationSet set : tree.informationSets()) {
      decides |= set.player() == player;
      names.add(set.name());
    }
    if (!decides) {
      throw new SeatException(actor + " has nothing to decide", "take the seat of another actor");
    }
    boolean distinct = names.size() == tree.informationSets().size();
    GameTree named = distinct ? tree : new TreeCopy(tree.title(), tree.players()).of(tree);
    return new SeatGame(id, named, player, Optional.empty());
  }

  private static int player(List<String> players, String actor) {
    int player = players.indexOf(actor);
    if (player < 0) {
      throw new SeatException(
          "nobody is called " + actor, "take one of " + String.join(", ", players));
    }
    return player;
  }

  private static SeatException tooLarge(String id) {
    return new SeatException(
        id + " has more than " + MOST_NODES + " places, too many to play", "take a smaller game");
  }

  /** The name of the student's player. */
  public String actorName() {
    return tree.players().get(actor);
  }

  /** Whether the student decides at a node. */
  boolean isOwn(int node) {
    return tree.kind(node) == GameTree.Kind.DECISION && tree.player(node) == actor;
  }

  /** The information set of a decision node. */
  InformationSet set(int node) {
    return tree.informationSets().get(tree.informationSet(node));
  }

  /** The labels of what can be done at a node; none at an end. */
  List<String> actions(int node) {
    return switch (tree.kind(node)) {
      case DECISION -> set(node).actions();
      case CHANCE -> tree.chanceMoves().get(tree.chanceMove(node)).actions();
      case TERMINAL -> List.of();
    };
  }

  /** Whether some play comes to an information set. */
  public boolean isPossible(int set) {
    return !nodes().get(set).isEmpty();
  }

  /** The nodes of each information set, ascending. */
  public List<List<Integer>> nodes() {
    List<List<Integer>> nodes = new ArrayList<>();
    tree.informationSets().forEach(set -> nodes.add(new ArrayList<>()));
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        nodes.get(tree.informationSet(node)).add(node);
      }
    }
    return nodes;
  }

  /** The actions that lead to a node. */
  List<String> path(int node) {
    List<String> path = new ArrayList<>();
    moves(node).forEach(move -> path.add(move.action()));
    return path;
  }

  /** The moves that lead to a node. */
  public List<Move> moves(int node) {
    List<Move> moves = new ArrayList<>();
    int at = node;
    while (tree.parent(at).isPresent()) {
      int before = tree.parent(at).get();
      int action = 0;
      while (tree.child(before, action) != at) {
        action++;
      }
      moves.add(0, move(before, action));
      at = before;
    }
    return moves;
  }

  /** The moves that lead to an end; where all choose at once, in the order of players. */
  public List<Move> outcome(int end) {
    List<Move> moves = moves(end);
    if (table.isPresent()) {
      moves.add(actor, moves.remove(0));
    }
    return moves;
  }

  /** A move at a node. */
  Move move(int node, int action) {
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    return new Move(
        chance ? Optional.empty() : Optional.of(tree.players().get(tree.player(node))),
        actions(node).get(action));
  }

  /**
   * What is seen at a set: the moves that are the same on the way to each of its nodes. Moves are
   * compared mover by mover, the first of each with the first.
   */
  public List<Move> seen(List<Integer> nodes) {
    List<Move> way = moves(nodes.get(0));
    List<Numbered> seen = Numbered.of(way);
    for (int node : nodes) {
      seen.retainAll(Numbered.of(moves(node)));
    }
    return seen.stream().map(Numbered::move).toList();
  }

  /** A move, and how many its mover made before. */
  private record Numbered(Move move, int before) {
    static List<Numbered> of(List<Move> way) {
      List<Numbered> numbered = new ArrayList<>();
      for (Move move : way) {
        int before = 0;
        for (Numbered earlier : numbered) {
          before += earlier.move.by().equals(move.by()) ? 1 : 0;
        }
        numbered.add(new Numbered(move, before));
      }
      return numbered;
    }
  }

  /** How likely an action is at a node if all play as a plan says. */
  Rational probability(Opponents others, int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)
        : others.plan().probability(tree.informationSet(node), action);
  }
}
