package io.entente.proof.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of step: what it compares, and by that shows.
 *
 * <p>The fields of each are written as {@link Column#list} reads them. {@code against} holds the
 * strategies of all players but the one named, {@code profile} those of all, in the order of
 * players. A {@code node} is the list of actions that lead there.
 */
public enum Rule {
  /** Against these strategies a player's strategies pay so much; the best are these. */
  BEST_RESPONSE("best-response", "player against* payoffs(strategy value#) best*"),
  /** Nobody gains by leaving the profile alone; every deviation is listed. */
  NASH("nash", "profile* deviations(player to now# then#)"),
  /** One player gains by leaving the profile. */
  NOT_NASH("not-nash", "profile* player to now# then#"),
  /** Whatever the others play of what is left, another strategy or a mixture pays more. */
  DOMINATED(
      "dominated", "player strategy kind by(strategy weight#) comparisons(against* own# other#)"),
  /** Against these strategies, of what is left, the other pure strategy does not pay more. */
  NOT_DOMINATED("not-dominated", "player strategy kind by against* own# other#"),
  /** A strategy that was shown to be dominated goes. */
  DELETE("delete", "player strategy"),
  /** Another profile is worse for nobody and better for somebody. */
  PARETO_DOMINATED("pareto-dominated", "profile* by* gains(player now# then#)"),
  /** In every other profile somebody loses, or all get the same. */
  PARETO_EFFICIENT("pareto-efficient", "profile* losers(other* player now# then#)"),
  /** The least each strategy may pay, and the strategies of which that is most. */
  MAXIMIN("maximin", "player worst(strategy against* value#) best* value#"),
  /** The most a player can get against each combination of the others, and the least of that. */
  MINMAX("minmax", "player replies(against* strategy value#) value#"),
  /** One player's two strategies pay alike if the other plays one of its two so often. */
  INDIFFERENCE(
      "indifference",
      "judge mixer first second base other firstAtBase# firstAtOther# secondAtBase# "
          + "secondAtOther# probability#"),
  /** Against what the others play, what a player uses pays most. */
  SUPPORT_OPTIMAL("support-optimal", "player payoffs(strategy weight# value#) most#"),
  /** Told to play one thing, a player compares obeying with another. */
  OBEDIENCE("obedience", "player told instead obey# disobey# slack#"),
  /** At a node, where each action leads in the end and what it pays who decides. */
  BACKWARD("backward", "node* player values(action end* value#) choice"),
  /** A plan has an action at a node that pays less there than another. */
  EMPTY_THREAT("empty-threat", "node* player threat threatPays# better betterPays#"),
  /** If a leader is bound to this, the follower's strategies pay so much, and the leader gets. */
  COMMIT("commit", "leader bound(strategy weight#) replies(strategy value#) reply worth#"),
  /** From which discount factor on staying is worth more than one gain and punishment for ever. */
  ONE_SHOT(
      "one-shot", "player agreed* deviation* punishment* reward# temptation# punished# discount#"),
  /** Bayes' rule: what is believed after a signal. */
  BAYES("bayes", "signal types(type prior# likelihood# joint# posterior#) total#"),
  /** At a set, by what is believed there, each action's worth; what is played is best. */
  SEQUENTIALLY_RATIONAL(
      "sequentially-rational", "set player beliefs(node* weight#) values(action value#) best*"),
  /** A comparison of two results as a line in the parameter, and where it holds. */
  INEQUALITY("inequality", "player better* worse* constant# slope# holds bound#"),
  /** Against what the others play in the claimed mixture, another strategy pays more. */
  MIXED_DEVIATION("mixed-deviation", "player to now# then#"),
  /** One reply is at least as good as another if the mixer plays one of its two so often. */
  MIX_BOUND(
      "mix-bound",
      "judge mixer base other better worse betterAtBase# betterAtOther# worseAtBase# "
          + "worseAtOther# holds bound#"),
  /** Against one thing, a mixture of two strategies pays more than a third for these weights. */
  WEIGHT_BOUND(
      "weight-bound", "player strategy first second against* own# atFirst# atSecond# holds bound#"),
  /** What a mixture brings its player against everything, and the least of that. */
  SECURES("secures", "player mix(strategy weight#) against(against* value#) least#"),
  /** What a player's strategies pay if the other mixes like this, and the most of that. */
  HELD_TO("held-to", "player mix(strategy weight#) replies(strategy value#) most#"),
  /** All profiles from best to worst for a player. */
  PAYOFF_ORDER("payoff-order", "player order(profile* value#)"),
  /**
   * By how much the weight must change that keeps two strategies of the judge alike, if the
   * parameter grows: {@code drift} is what the first then gains on the second, {@code turn} what it
   * gains if the weight grows.
   */
  SHIFT(
      "shift",
      "parameter judge mixer first second base other probability# drift# turn# change# sign"),
  /** From which discount factor on keeping to tit for tat is worth leaving it every other time. */
  ALTERNATE("alternate", "player agreed* deviation* left* reward# temptation# alone# discount#"),
  /** Obedience, weighed like this, holds the sum of payoffs down in every cell. */
  MEDIATOR_BOUND(
      "mediator-bound", "weighed(player told instead weight#) cells(profile* sum# after#) bound#"),
  /** A profile of mixed strategies in which nobody gains by leaving it. */
  EQUILIBRIUM("equilibrium", "mixed(player strategy weight#) payoffs(player strategy value#)"),
  /**
   * Who plays all of {@code worse} while the other keeps to {@code within} would do better:
   * strictly against each of these, or weakly if the other plays all of them.
   */
  NO_SUPPORT(
      "no-support",
      "player kind worse(strategy weight#) better(strategy weight#) within* "
          + "comparisons(against own# other#)"),
  /** How many plans a player has: at each of its points so many actions, and all combinations. */
  PLAN_COUNT("plan-count", "player points(set actions#) total#"),
  /** Where a plan leads; it has an action at every point, in the order of the tree. */
  PLAY("play", "plan* end* payoffs(player value#)"),
  /** If all keep to a plan, nobody can do better by a plan of its own. */
  PLAN_NASH("plan-nash", "plan* most(player now# most#)"),
  /** Somebody does better by another plan of its own. */
  PLAN_NOT_NASH("plan-not-nash", "plan* player instead* now# then#"),
  /** At a node, for a piece of the line of the parameter, where each action leads in the end. */
  BACKWARD_ON(
      "backward-on", "ends(side bound#) node* player values(action end* constant# slope#) choice"),
  /** What is offered in a round, and what is kept: just what waiting is worth to the other. */
  OFFER("offer", "round# proposer responder later# discount# offer# kept#"),
  /** Payoffs that are reached on average if cells are played so often. */
  FEASIBLE("feasible", "mix(profile* weight#) payoffs(player value#)"),
  /** With payoffs weighed like this, no cell comes to as much as what is asked. */
  OUT_OF_REACH("out-of-reach", "weighed(player factor#) cells(profile* sum#) asked#"),
  /** Plans and beliefs at every point, and what each action is worth there. */
  ASSESSMENT("assessment", "plan* beliefs(set node* weight#) values(set action value#)"),
  /** At a point that is reached, by what follows from the plan, another action is worth more. */
  REACHED_DEVIATION("reached-deviation", "plan* player set to now# then#"),
  /** At a point that is not reached, another action is worth more whatever is believed. */
  NO_BELIEF("no-belief", "plan* player set to nodes(node* now# then#)"),
  /** At a point of two nodes, for which beliefs one action is as good as another. */
  BELIEF_BOUND(
      "belief-bound",
      "set player node* other* better worse betterAtNode# betterAtOther# worseAtNode# "
          + "worseAtOther# holds bound#"),
  /** At one point two actions are worth the same if at another one is taken so often. */
  TREE_INDIFFERENCE(
      "tree-indifference",
      "judge set first second mixer at action firstNever# firstAlways# secondNever# "
          + "secondAlways# probability#"),
  /** By how much each payoff alone must change before play begins otherwise, if it ever does. */
  RANKING("ranking", "kept* changes(player end* side change# path*) never(player end* side)"),
  /** By how much each payoff alone must change before a profile is no equilibrium any more. */
  CELL_RANKING("cell-ranking", "profile* changes(player cell* side change# to)");

  private final String word;
  private final List<Column> columns;

  Rule(String word, String columns) {
    this.word = word;
    this.columns = Column.list(columns);
  }

  /** The name in files and of phrases. */
  public String word() {
    return word;
  }

  /** The fields that a step of this kind has, in the order written. */
  public List<Column> columns() {
    return columns;
  }

  /** The rule of that name. */
  public static Optional<Rule> of(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word.equals(word)).findFirst();
  }
}
