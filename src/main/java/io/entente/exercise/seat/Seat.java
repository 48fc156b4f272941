package io.entente.exercise.seat;

import io.entente.game.GameTree;
import io.entente.number.Draws;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A game played over some rounds, in which one actor waits for choices.
 *
 * <p>What the others and chance do is drawn from the seed, the game's id, the number of the round
 * and how many moves were made in it: so the same choices give the same play on every machine, and
 * in another round, or with another seed, other draws. Rounds do not depend on one another.
 */
public final class Seat {

  /** More rounds than these are not played. */
  public static final int MOST_ROUNDS = 1000;

  private final SeatGame game;
  private final Opponents others;
  private final int rounds;
  private final long seed;
  private final List<Round> over = new ArrayList<>();
  private List<Integer> nodes;
  private List<Integer> actions;

  private Seat(SeatGame game, Opponents others, int rounds, long seed) {
    this.game = game;
    this.others = others;
    this.rounds = rounds;
    this.seed = seed;
  }

  /**
   * Begins to play.
   *
   * @param rounds how often the game is played, at least once
   * @throws SeatException if that is less than once, or more than {@link #MOST_ROUNDS} times
   */
  public static Seat start(SeatGame game, Opponents others, int rounds, long seed) {
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new SeatException(
          rounds + " rounds cannot be played", "play at least one, and at most " + MOST_ROUNDS);
    }
    Seat seat = new Seat(game, others, rounds, seed);
    seat.begin();
    return seat;
  }

  /** The game. */
  public SeatGame game() {
    return game;
  }

  /** How the others play. */
  public Opponents others() {
    return others;
  }

  /** How often the game is played. */
  public int rounds() {
    return rounds;
  }

  /** What the student has to decide now; nothing once all rounds are over. */
  public Optional<Situation> next() {
    if (over.size() == rounds) {
      return Optional.empty();
    }
    int node = nodes.get(nodes.size() - 1);
    int set = game.tree().informationSet(node);
    return Optional.of(
        new Situation(over.size(), set, game.seen(game.nodes().get(set)), game.actions(node)));
  }

  /**
   * Decides.
   *
   * @param option the number of one of {@link Situation#options}
   * @throws IllegalStateException if nothing is to be decided
   * @throws IndexOutOfBoundsException if there is no such option
   */
  public void choose(int option) {
    Situation now = next().orElseThrow(() -> new IllegalStateException("all rounds are over"));
    now.options().get(option);
    take(option);
    goOn();
  }

  /** All rounds so far, with the one that is being played. */
  public List<Round> history() {
    List<Round> all = new ArrayList<>(over);
    if (over.size() < rounds) {
      all.add(new Round(nodes, actions, false));
    }
    return all;
  }

  /** The choices so far, round by round. */
  public List<List<String>> choices() {
    List<List<String>> choices = new ArrayList<>();
    for (Round round : history()) {
      List<String> own = new ArrayList<>();
      for (int i = 0; i < round.actions().size(); i++) {
        if (game.isOwn(round.nodes().get(i))) {
          own.add(game.actions(round.nodes().get(i)).get(round.actions().get(i)));
        }
      }
      choices.add(own);
    }
    return choices;
  }

  private void begin() {
    nodes = new ArrayList<>(List.of(0));
    actions = new ArrayList<>();
    goOn();
  }

  private void take(int action) {
    int node = nodes.get(nodes.size() - 1);
    actions.add(action);
    nodes.add(game.tree().child(node, action));
  }

  /** Lets chance and the others move until the student decides or all rounds are over. */
  private void goOn() {
    GameTree tree = game.tree();
    long key = Draws.key(seed, "seat|" + game.id() + "|" + (over.size() + 1));
    int node = nodes.get(nodes.size() - 1);
    while (tree.actions(node) > 0 && !game.isOwn(node)) {
      take(Lots.draw(weights(node), key, actions.size()));
      node = nodes.get(nodes.size() - 1);
    }
    if (tree.actions(node) == 0) {
      over.add(new Round(nodes, actions, true));
      if (over.size() < rounds) {
        begin();
      }
    }
  }

  private List<Rational> weights(int node) {
    List<Rational> weights = new ArrayList<>();
    for (int action = 0; action < game.tree().actions(node); action++) {
      weights.add(game.probability(others, node, action));
    }
    return weights;
  }
}
