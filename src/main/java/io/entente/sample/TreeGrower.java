package io.entente.sample;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.number.Rational;
import io.entente.scenario.Actor;
import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grows the tree of a scenario: decisions and chance in the order of the {@link Timeline}, an
 * information set for all that an actor may know at a decision, an end for each combination.
 *
 * <p>Players are all actors. An information set is named by what is known there, such as {@code
 * US=ask,stake=low}; decisions that are not there are left out. A decision without a choice stays,
 * so that every move can be read off a play.
 */
final class TreeGrower {

  /** The numbers of a tree. */
  interface Numbers {

    /** What the players get at a combination. */
    Rational[] payoffs(int cell);

    /**
     * How likely the outcomes of a chance move are.
     *
     * @param chance its place among chance moves
     * @param outcomes how many outcomes it has
     * @param cell what happened before
     */
    List<Rational> probabilities(int chance, int outcomes, int cell);
  }

  /**
   * A grown tree.
   *
   * @param tree the tree
   * @param cellAt by node its combination so far; what has not happened counts as first place
   * @param axisAt by node the axis of its decision or chance move, -1 for ends
   * @param setAxes by information set the axis of its decision
   */
  record Grown(GameTree tree, int[] cellAt, int[] axisAt, int[] setAxes) {

    /** By axis of a decision, what its information sets' actions are as places on the axis. */
    int place(Cells cells, int set, int action) {
      String id = tree.informationSets().get(set).actions().get(action);
      int place = 0;
      while (!cells.value(setAxes[set], place).equals(id)) {
        place++;
      }
      return place;
    }
  }

  private final Scenario scenario;
  private final Cells cells;
  private final Timeline timeline;
  private final Numbers numbers;
  private final GameTreeBuilder builder;
  private final Map<String, Integer> sets = new LinkedHashMap<>();
  private final List<Integer> cellAt = new ArrayList<>();
  private final List<Integer> axisAt = new ArrayList<>();
  private final List<Integer> setAxes = new ArrayList<>();

  private TreeGrower(Plan plan, Timeline timeline, Numbers numbers) {
    this.scenario = plan.scenario();
    this.cells = plan.cells();
    this.timeline = timeline;
    this.numbers = numbers;
    builder =
        GameTree.builder(scenario.title(), scenario.actors().stream().map(Actor::id).toList());
  }

  /**
   * The order in which a scenario happens.
   *
   * @throws UnsolvableException if there is none, or an actor forgets
   */
  static Timeline timeline(Scenario scenario, Form form) {
    Timeline timeline =
        Timeline.of(scenario, form).orElseThrow(() -> UnsolvableException.circle(scenario));
    timeline
        .forgotten(scenario)
        .ifPresent(
            what -> {
              throw UnsolvableException.forgets(what.toString());
            });
    for (Decision decision : scenario.decisions()) {
      for (String asked : asked(decision)) {
        if (!timeline.known().get(decision.id()).contains(asked)) {
          throw UnsolvableException.unknownCondition(decision.id(), asked, form);
        }
      }
    }
    return timeline;
  }

  /** What the conditions of a decision and of its strategies are about. */
  private static Set<String> asked(Decision decision) {
    Set<String> asked = new LinkedHashSet<>();
    decision.condition().collectDecisions(asked);
    decision.strategies().forEach(strategy -> strategy.condition().collectDecisions(asked));
    return asked;
  }

  /**
   * Grows a tree.
   *
   * @param tolerance by player, payoffs that differ by no more tie
   * @throws UnsolvableException if the scenario cannot be played in this form
   */
  static Grown grow(Plan plan, Form form, Numbers numbers, double[] tolerance) {
    TreeGrower grower = new TreeGrower(plan, timeline(plan.scenario(), form), numbers);
    for (int player = 0; player < tolerance.length; player++) {
      grower.builder.tieTolerance(player, tolerance[player]);
    }
    grower.grow(0, 0, new LinkedHashMap<>());
    return new Grown(
        grower.builder.build(), array(grower.cellAt), array(grower.axisAt), array(grower.setAxes));
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(one -> one).toArray();
  }

  private void grow(int stage, int cell, Map<String, String> events) {
    if (stage == timeline.sequence().size()) {
      node(cell, -1);
      builder.terminal("", builder.addOutcome(Outcome.of("", numbers.payoffs(cell))));
      return;
    }
    String id = timeline.sequence().get(stage);
    int axis = cells.axis(id);
    if (axis < cells.decisions().size()) {
      decide(stage, cell, events, cells.decisions().get(axis), axis);
      return;
    }
    int place = axis - cells.decisions().size();
    Chance chance = cells.chance().get(place);
    List<String> names = chance.outcomes().stream().map(Strategy::id).toList();
    node(cell, axis);
    builder.chance(
        builder.addChanceMove(id, names, numbers.probabilities(place, names.size(), cell)));
    for (int i = 0; i < names.size(); i++) {
      goOn(stage, cell, events, axis, i);
    }
  }

  private void decide(
      int stage, int cell, Map<String, String> events, Decision decision, int axis) {
    if (!holds(decision.condition(), events)) {
      grow(stage + 1, cell + decision.strategies().size() * cells.stride(axis), events);
      return;
    }
    List<Integer> open = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    for (int s = 0; s < decision.strategies().size(); s++) {
      if (holds(decision.strategies().get(s).condition(), events)) {
        open.add(s);
        actions.add(decision.strategies().get(s).id());
      }
    }
    String known = known(decision, events);
    if (actions.isEmpty()) {
      throw UnsolvableException.nothingOpen(decision.id(), known);
    }
    int set =
        sets.computeIfAbsent(
            decision.id() + " " + known,
            any -> {
              int player = actor(decision.actor());
              setAxes.add(axis);
              return builder.addInformationSet(player, known, actions);
            });
    node(cell, axis);
    builder.decision(set);
    for (int s : open) {
      goOn(stage, cell, events, axis, s);
    }
  }

  private void goOn(int stage, int cell, Map<String, String> events, int axis, int place) {
    Map<String, String> more = new LinkedHashMap<>(events);
    more.put(cells.id(axis), cells.value(axis, place));
    grow(stage + 1, cell + place * cells.stride(axis), more);
  }

  private void node(int cell, int axis) {
    cellAt.add(cell);
    axisAt.add(axis);
  }

  private int actor(String id) {
    int at = 0;
    while (!scenario.actors().get(at).id().equals(id)) {
      at++;
    }
    return at;
  }

  private static boolean holds(Condition condition, Map<String, String> events) {
    return condition.test(events, formula -> false);
  }

  private String known(Decision decision, Map<String, String> events) {
    StringBuilder known = new StringBuilder();
    for (String id : timeline.known().get(decision.id())) {
      if (events.containsKey(id)) {
        known.append(known.isEmpty() ? "" : ",").append(id).append('=').append(events.get(id));
      }
    }
    return known.toString();
  }
}
