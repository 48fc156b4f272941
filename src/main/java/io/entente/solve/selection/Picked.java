package io.entente.solve.selection;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
import java.util.List;
import java.util.TreeSet;

/**
 * What a rule picks among listed equilibria.
 *
 * @param rule the rule
 * @param among how many equilibria there are
 * @param selection what it picks: in a game in strategic form profile indices, in a tree places in
 *     the list of equilibria
 */
public record Picked(Rule rule, int among, Selection selection) {

  /** What the rule picks among the pure equilibria of a game, ascending. */
  public static Picked of(StrategicGame game, Rule rule, int[] equilibria) {
    return new Picked(rule, equilibria.length, rule.selector().select(game, equilibria));
  }

  /**
   * What the rule picks among equilibria of a tree, given what each pays; only players who have a
   * decision count.
   */
  public static Picked of(GameTree tree, Rule rule, List<List<Double>> payoffs) {
    int[] places = new int[payoffs.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    if (rule == Rule.UNIFORM && places.length != 1) {
      return new Picked(
          rule, places.length, Selection.undecided(places, "all of them count alike"));
    }
    if (rule == Rule.RISK_DOMINANCE || rule == Rule.LOGIT_LIMIT) {
      return new Picked(
          rule,
          places.length,
          Selection.undecided(
              places, "the rule is defined for moves at once, and these are made in turn"));
    }
    TreeSet<Integer> deciding = new TreeSet<>();
    for (InformationSet set : tree.informationSets()) {
      deciding.add(set.player());
    }
    List<Integer> players = List.copyOf(deciding);
    return new Picked(
        rule,
        places.length,
        PayoffDominance.among(
            players.size(),
            places,
            (player, one, other) -> {
              int who = players.get(player);
              double gain = payoffs.get(one).get(who) - payoffs.get(other).get(who);
              return gain > tree.tieTolerance(who) ? 1 : gain < -tree.tieTolerance(who) ? -1 : 0;
            }));
  }
}
