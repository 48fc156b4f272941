package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each action was chosen: a line each of {@code player,strategy,count}, or for a game in
 * turn {@code player,information set,action,count}; or the same as an object of objects in JSON.
 * Counts of the same action add up; actions that are not mentioned were never chosen.
 */
final class ObservedChoices {

  /** What a line of a table looks like. */
  static final String EXAMPLE = "write lines like Row,cooperate,12";

  private final String file;
  private final boolean tree;
  private final List<String> players;

  /**
   * By player the names of its information sets; in a game without a tree one that is not named.
   */
  private final List<List<String>> sets = new ArrayList<>();

  /** By player and set the number of the agent, whose actions and counts follow. */
  private final List<List<Integer>> agents = new ArrayList<>();

  private final List<List<String>> actions = new ArrayList<>();
  private final List<long[]> counts = new ArrayList<>();

  private ObservedChoices(String file, boolean tree, List<String> players) {
    this.file = file;
    this.tree = tree;
    this.players = players;
    for (int player = 0; player < players.size(); player++) {
      sets.add(new ArrayList<>());
      agents.add(new ArrayList<>());
    }
  }

  /** Counts [player][strategy]. */
  static List<List<Long>> read(String file, StrategicGame game) {
    ObservedChoices choices = new ObservedChoices(file, false, game.players());
    for (int player = 0; player < game.players().size(); player++) {
      choices.add(player, "", game.strategies(player));
    }
    return choices.read();
  }

  /** Counts [information set][action]. */
  static List<List<Long>> read(String file, GameTree tree) {
    ObservedChoices choices = new ObservedChoices(file, true, tree.players());
    for (InformationSet set : tree.informationSets()) {
      choices.add(set.player(), set.name(), set.actions());
    }
    return choices.read();
  }

  private void add(int player, String set, List<String> names) {
    sets.get(player).add(set);
    agents.get(player).add(actions.size());
    actions.add(names);
    counts.add(new long[names.size()]);
  }

  private List<List<Long>> read() {
    long sum = 0;
    for (Observation each : Observation.read(file, tree ? 3 : 2)) {
      List<String> names = each.names();
      int player = place(each, "player", names.get(0), players);
      int set =
          tree
              ? place(each, "information set of " + names.get(0), names.get(1), sets.get(player))
              : 0;
      int agent = agents.get(player).get(set);
      int action = place(each, "action", names.get(names.size() - 1), actions.get(agent));
      long count = count(each);
      counts.get(agent)[action] += count;
      sum += count;
    }
    if (sum == 0) {
      throw new FileProblem(file + ": no choice was observed", EXAMPLE);
    }
    List<List<Long>> all = new ArrayList<>();
    for (long[] row : counts) {
      List<Long> own = new ArrayList<>();
      for (long count : row) {
        own.add(count);
      }
      all.add(List.copyOf(own));
    }
    return List.copyOf(all);
  }

  /** The place of a name, or of a number such as #2 where the thing has no name. */
  private static int place(Observation at, String what, String name, List<String> names) {
    int place = names.indexOf(name);
    for (int i = 0; i < names.size() && place < 0; i++) {
      place = names.get(i).isEmpty() && name.equals("#" + (i + 1)) ? i : place;
    }
    if (place < 0) {
      throw new FileProblem(
          at.place() + ": no " + what + " \"" + name + "\"", NearestName.remedy(name, names));
    }
    return place;
  }

  private static long count(Observation at) {
    long count = -1;
    try {
      count = Long.parseLong(at.count());
    } catch (NumberFormatException notOne) {
      // said below, together with negative ones
    }
    if (count < 0 || count > 1_000_000_000_000L) {
      throw new FileProblem(
          at.place() + ": \"" + at.count() + "\" is not a count",
          "a count is a whole number from 0 to a million million, without commas");
    }
    return count;
  }
}
