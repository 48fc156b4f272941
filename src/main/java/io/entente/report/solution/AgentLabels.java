package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.report.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * What those who choose, and their actions, are called: players in a strategic form, points of
 * decision in a tree.
 *
 * @param players the players' names
 * @param agents who chooses, and where
 * @param actions what each can do, [agent][action]
 */
record AgentLabels(List<String> players, List<String> agents, List<List<String>> actions) {

  static AgentLabels of(GamePage page) {
    List<String> players = new ArrayList<>();
    List<List<String>> actions = new ArrayList<>();
    for (int player = 0; player < page.game().players().size(); player++) {
      players.add(page.player(player));
      List<String> own = new ArrayList<>();
      for (int strategy = 0; strategy < page.game().strategies(player).size(); strategy++) {
        own.add(page.strategy(player, strategy));
      }
      actions.add(own);
    }
    return new AgentLabels(players, players, actions);
  }

  static AgentLabels of(GameTree tree, Layout layout) {
    List<String> players = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      String name = tree.players().get(player);
      players.add(name.isEmpty() ? "player " + (player + 1) : name);
    }
    List<String> agents = new ArrayList<>();
    List<List<String>> actions = new ArrayList<>();
    for (InformationSet set : tree.informationSets()) {
      String player = players.get(set.player());
      agents.add(
          set.name().isEmpty() ? player : player + ", after " + layout.situation(set.name()));
      List<String> own = new ArrayList<>();
      for (int action = 0; action < set.actions().size(); action++) {
        String name = set.actions().get(action);
        own.add(name.isEmpty() ? layout.numbered(action + 1) : layout.plan(name));
      }
      actions.add(own);
    }
    return new AgentLabels(players, agents, actions);
  }
}
