package io.entente.sample;

import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The game of {@link LinearPayoffs} if all decide at once. Players are the actors that decide, in
 * scenario order; one with several decisions has a strategy for each combination of them.
 *
 * <p>Profiles are numbered as those of a {@link StrategicGame}, the last decision varying fastest;
 * without chance they are the {@link Cells}. What chance brings is known to nobody, and payoffs are
 * expected ones.
 */
public final class LinearProfiles {

  private final LinearPayoffs payoffs;
  private final CentralChances chances;
  private final Cells cells;
  private final Scenario scenario;
  private final int perProfile;
  private final List<Integer> players = new ArrayList<>();

  LinearProfiles(LinearPayoffs payoffs, CentralChances chances) {
    this.payoffs = payoffs;
    this.chances = chances;
    this.scenario = payoffs.scenario();
    this.cells = payoffs.central().plan().cells();
    for (Decision decision : scenario.decisions()) {
      if (decision.isConditional()) {
        throw UnsolvableException.sometimesThere(decision.id());
      }
      for (String seen : decision.observes()) {
        if (scenario.chance(seen).isPresent()) {
          throw UnsolvableException.privately(decision.id(), seen);
        }
      }
    }
    TreeGrower.timeline(scenario, Form.SIMULTANEOUS);
    int brought = 1;
    for (int axis = cells.decisions().size(); axis < cells.axes(); axis++) {
      brought *= cells.count(axis);
    }
    perProfile = brought;
    for (int actor = 0; actor < scenario.actors().size(); actor++) {
      String id = scenario.actors().get(actor).id();
      if (scenario.decisions().stream().anyMatch(decision -> decision.actor().equals(id))) {
        players.add(actor);
      }
    }
  }

  /** The payoffs. */
  public LinearPayoffs payoffs() {
    return payoffs;
  }

  /** How many profiles there are. */
  public int size() {
    return cells.size() / perProfile;
  }

  /** The actors that decide, by their place in the scenario. */
  public List<Integer> players() {
    return List.copyOf(players);
  }

  /** How many strategies an actor has. */
  public int strategies(int actor) {
    return payoffs.central().plan().strategyCount(actor);
  }

  /** The strategy that an actor has in a profile. */
  public int strategy(int actor, int profile) {
    return profile / stride(actor) % strategies(actor);
  }

  /** The profile in which an actor has another strategy, all others the same. */
  public int with(int actor, int strategy, int profile) {
    return profile + (strategy - strategy(actor, profile)) * stride(actor);
  }

  private int stride(int actor) {
    return payoffs.central().plan().strategyStride(actor) / perProfile;
  }

  /** The moves of a profile, decision id to strategy id. */
  public Map<String, String> moves(int profile) {
    return cells.moves(profile * perProfile);
  }

  /**
   * The profile of these moves.
   *
   * @param moves decision id to strategy id, one for every decision
   */
  public int profile(Map<String, String> moves) {
    int cell = 0;
    for (int axis = 0; axis < cells.decisions().size(); axis++) {
      int place = cells.decisions().get(axis).indexOf(moves.get(cells.id(axis)));
      if (place < 0) {
        throw new IllegalArgumentException("no such combination of moves: " + moves);
      }
      cell += place * cells.stride(axis);
    }
    return cell / perProfile;
  }

  /** The combinations of moves and of what chance brings that a profile may lead to. */
  public List<Integer> cells(int profile) {
    List<Integer> all = new ArrayList<>();
    for (int cell = profile * perProfile; cell < (profile + 1) * perProfile; cell++) {
      if (probability(cell).signum() > 0) {
        all.add(cell);
      }
    }
    return all;
  }

  /** How likely chance brings what a combination has, given its moves. */
  public Rational probability(int cell) {
    Rational probability = Rational.ONE;
    int first = cells.decisions().size();
    for (int axis = first; axis < cells.axes(); axis++) {
      List<Rational> all = chances.probabilities(axis - first, cells.count(axis), cell);
      probability = probability.times(all.get(cells.strategy(cell, axis)));
    }
    return probability;
  }

  /** What an actor may expect of a profile. */
  public LinearRow row(int actor, int profile) {
    if (perProfile == 1) {
      return payoffs.row(actor, profile);
    }
    LinearRow sum = LinearRow.ZERO;
    for (int cell : cells(profile)) {
      sum = sum.plus(payoffs.row(actor, cell), probability(cell));
    }
    return sum;
  }

  /** What an actor may expect of one profile more than of another. */
  public LinearRow difference(int actor, int profile, int other) {
    return row(actor, profile).minus(row(actor, other));
  }

  /**
   * The game with these coefficients, its payoffs exact.
   *
   * @param values in the order of {@link LinearPayoffs#coefficients}
   */
  public StrategicGame game(List<Rational> values) {
    List<String> names = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    for (int actor : players) {
      names.add(scenario.actors().get(actor).id());
      strategies.add(CentralGame.labels(scenario, names.get(names.size() - 1)));
    }
    StrategicGameBuilder builder = StrategicGame.builder(scenario.title(), names, strategies);
    for (int player = 0; player < players.size(); player++) {
      for (int profile = 0; profile < size(); profile++) {
        builder.payoff(player, profile, row(players.get(player), profile).at(values));
      }
    }
    return builder.build();
  }
}
