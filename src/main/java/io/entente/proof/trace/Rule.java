package io.entente.proof.trace;

import static io.entente.proof.trace.Column.number;
import static io.entente.proof.trace.Column.one;
import static io.entente.proof.trace.Column.rows;
import static io.entente.proof.trace.Column.several;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of step: what it compares, and by that shows.
 *
 * <p>{@code against} holds the strategies of all players but the one named, {@code profile} those
 * of all, in the order of players. A {@code node} is the list of actions that lead there.
 */
public enum Rule {
  /** Against these strategies a player's strategies pay so much; the best are these. */
  BEST_RESPONSE(
      "best-response",
      one("player"),
      several("against"),
      rows("payoffs", one("strategy"), number("value")),
      several("best")),
  /** Nobody gains by leaving the profile alone; every deviation is listed. */
  NASH(
      "nash",
      several("profile"),
      rows("deviations", one("player"), one("to"), number("now"), number("then"))),
  /** One player gains by leaving the profile. */
  NOT_NASH("not-nash", several("profile"), one("player"), one("to"), number("now"), number("then")),
  /** Whatever the others play of what is left, another strategy or a mixture pays more. */
  DOMINATED(
      "dominated",
      one("player"),
      one("strategy"),
      one("kind"),
      rows("by", one("strategy"), number("weight")),
      rows("comparisons", several("against"), number("own"), number("other"))),
  /** Against these strategies, of what is left, the other pure strategy does not pay more. */
  NOT_DOMINATED(
      "not-dominated",
      one("player"),
      one("strategy"),
      one("kind"),
      one("by"),
      several("against"),
      number("own"),
      number("other")),
  /** A strategy that was shown to be dominated goes. */
  DELETE("delete", one("player"), one("strategy")),
  /** Another profile is worse for nobody and better for somebody. */
  PARETO_DOMINATED(
      "pareto-dominated",
      several("profile"),
      several("by"),
      rows("gains", one("player"), number("now"), number("then"))),
  /** In every other profile somebody loses, or all get the same. */
  PARETO_EFFICIENT(
      "pareto-efficient",
      several("profile"),
      rows("losers", several("other"), one("player"), number("now"), number("then"))),
  /** The least each strategy may pay, and the strategies of which that is most. */
  MAXIMIN(
      "maximin",
      one("player"),
      rows("worst", one("strategy"), several("against"), number("value")),
      several("best"),
      number("value")),
  /** The most a player can get against each combination of the others, and the least of that. */
  MINMAX(
      "minmax",
      one("player"),
      rows("replies", several("against"), one("strategy"), number("value")),
      number("value")),
  /** One player's two strategies pay alike if the other plays one of its two so often. */
  INDIFFERENCE(
      "indifference",
      one("judge"),
      one("mixer"),
      one("first"),
      one("second"),
      one("base"),
      one("other"),
      number("firstAtBase"),
      number("firstAtOther"),
      number("secondAtBase"),
      number("secondAtOther"),
      number("probability")),
  /** Against what the others play, what a player uses pays most. */
  SUPPORT_OPTIMAL(
      "support-optimal",
      one("player"),
      rows("payoffs", one("strategy"), number("weight"), number("value")),
      number("most")),
  /** Told to play one thing, a player compares obeying with another. */
  OBEDIENCE(
      "obedience",
      one("player"),
      one("told"),
      one("instead"),
      number("obey"),
      number("disobey"),
      number("slack")),
  /** At a node, where each action leads in the end and what it pays who decides. */
  BACKWARD(
      "backward",
      several("node"),
      one("player"),
      rows("values", one("action"), several("end"), number("value")),
      one("choice")),
  /** A plan has an action at a node that pays less there than another. */
  EMPTY_THREAT(
      "empty-threat",
      several("node"),
      one("player"),
      one("threat"),
      number("threatPays"),
      one("better"),
      number("betterPays")),
  /** If a leader is bound to this, the follower's strategies pay so much, and the leader gets. */
  COMMIT(
      "commit",
      one("leader"),
      rows("bound", one("strategy"), number("weight")),
      rows("replies", one("strategy"), number("value")),
      one("reply"),
      number("worth")),
  /** From which discount factor on staying is worth more than one gain and punishment for ever. */
  ONE_SHOT(
      "one-shot",
      one("player"),
      several("agreed"),
      several("deviation"),
      several("punishment"),
      number("reward"),
      number("temptation"),
      number("punished"),
      number("discount")),
  /** Bayes' rule: what is believed after a signal. */
  BAYES(
      "bayes",
      one("signal"),
      rows(
          "types",
          one("type"),
          number("prior"),
          number("likelihood"),
          number("joint"),
          number("posterior")),
      number("total")),
  /** At a set, by what is believed there, each action's worth; what is played is best. */
  SEQUENTIALLY_RATIONAL(
      "sequentially-rational",
      one("set"),
      one("player"),
      rows("beliefs", several("node"), number("weight")),
      rows("values", one("action"), number("value")),
      several("best")),
  /** A comparison of two results as a line in the parameter, and where it holds. */
  INEQUALITY(
      "inequality",
      one("player"),
      several("better"),
      several("worse"),
      number("constant"),
      number("slope"),
      one("holds"),
      number("bound")),
  /** Against what the others play in the claimed mixture, another strategy pays more. */
  MIXED_DEVIATION("mixed-deviation", one("player"), one("to"), number("now"), number("then")),
  /** One reply is at least as good as another if the mixer plays one of its two so often. */
  MIX_BOUND(
      "mix-bound",
      one("judge"),
      one("mixer"),
      one("base"),
      one("other"),
      one("better"),
      one("worse"),
      number("betterAtBase"),
      number("betterAtOther"),
      number("worseAtBase"),
      number("worseAtOther"),
      one("holds"),
      number("bound")),
  /** Against one thing, a mixture of two strategies pays more than a third for these weights. */
  WEIGHT_BOUND(
      "weight-bound",
      one("player"),
      one("strategy"),
      one("first"),
      one("second"),
      several("against"),
      number("own"),
      number("atFirst"),
      number("atSecond"),
      one("holds"),
      number("bound")),
  /** What a mixture brings its player against everything, and the least of that. */
  SECURES(
      "secures",
      one("player"),
      rows("mix", one("strategy"), number("weight")),
      rows("against", several("against"), number("value")),
      number("least")),
  /** What a player's strategies pay if the other mixes like this, and the most of that. */
  HELD_TO(
      "held-to",
      one("player"),
      rows("mix", one("strategy"), number("weight")),
      rows("replies", one("strategy"), number("value")),
      number("most")),
  /** All profiles from best to worst for a player. */
  PAYOFF_ORDER("payoff-order", one("player"), rows("order", several("profile"), number("value"))),
  /**
   * By how much the weight must change that keeps two strategies of the judge alike, if the
   * parameter grows: {@code drift} is what the first then gains on the second, {@code turn} what it
   * gains if the weight grows.
   */
  SHIFT(
      "shift",
      one("parameter"),
      one("judge"),
      one("mixer"),
      one("first"),
      one("second"),
      one("base"),
      one("other"),
      number("probability"),
      number("drift"),
      number("turn"),
      number("change"),
      one("sign")),
  /** From which discount factor on keeping to tit for tat is worth leaving it every other time. */
  ALTERNATE(
      "alternate",
      one("player"),
      several("agreed"),
      several("deviation"),
      several("left"),
      number("reward"),
      number("temptation"),
      number("alone"),
      number("discount")),
  /** Obedience, weighed like this, holds the sum of payoffs down in every cell. */
  MEDIATOR_BOUND(
      "mediator-bound",
      rows("weighed", one("player"), one("told"), one("instead"), number("weight")),
      rows("cells", several("profile"), number("sum"), number("after")),
      number("bound")),
  /** A profile of mixed strategies in which nobody gains by leaving it. */
  EQUILIBRIUM(
      "equilibrium",
      rows("mixed", one("player"), one("strategy"), number("weight")),
      rows("payoffs", one("player"), one("strategy"), number("value"))),
  /**
   * Who plays all of {@code worse} while the other keeps to {@code within} would do better:
   * strictly against each of these, or weakly if the other plays all of them.
   */
  NO_SUPPORT(
      "no-support",
      one("player"),
      one("kind"),
      rows("worse", one("strategy"), number("weight")),
      rows("better", one("strategy"), number("weight")),
      several("within"),
      rows("comparisons", one("against"), number("own"), number("other"))),
  /** How many plans a player has: at each of its points so many actions, and all combinations. */
  PLAN_COUNT(
      "plan-count", one("player"), rows("points", one("set"), number("actions")), number("total")),
  /** Where a plan leads; it has an action at every point, in the order of the tree. */
  PLAY("play", several("plan"), several("end"), rows("payoffs", one("player"), number("value"))),
  /** If all keep to a plan, nobody can do better by a plan of its own. */
  PLAN_NASH(
      "plan-nash", several("plan"), rows("most", one("player"), number("now"), number("most"))),
  /** Somebody does better by another plan of its own. */
  PLAN_NOT_NASH(
      "plan-not-nash",
      several("plan"),
      one("player"),
      several("instead"),
      number("now"),
      number("then")),
  /** At a node, for a piece of the line of the parameter, where each action leads in the end. */
  BACKWARD_ON(
      "backward-on",
      rows("ends", one("side"), number("bound")),
      several("node"),
      one("player"),
      rows("values", one("action"), several("end"), number("constant"), number("slope")),
      one("choice")),
  /** What is offered in a round, and what is kept: just what waiting is worth to the other. */
  OFFER(
      "offer",
      number("round"),
      one("proposer"),
      one("responder"),
      number("later"),
      number("discount"),
      number("offer"),
      number("kept")),
  /** Payoffs that are reached on average if cells are played so often. */
  FEASIBLE(
      "feasible",
      rows("mix", several("profile"), number("weight")),
      rows("payoffs", one("player"), number("value"))),
  /** With payoffs weighed like this, no cell comes to as much as what is asked. */
  OUT_OF_REACH(
      "out-of-reach",
      rows("weighed", one("player"), number("factor")),
      rows("cells", several("profile"), number("sum")),
      number("asked")),
  /** Plans and beliefs at every point, and what each action is worth there. */
  ASSESSMENT(
      "assessment",
      several("plan"),
      rows("beliefs", one("set"), several("node"), number("weight")),
      rows("values", one("set"), one("action"), number("value"))),
  /** At a point that is reached, by what follows from the plan, another action is worth more. */
  REACHED_DEVIATION(
      "reached-deviation",
      several("plan"),
      one("player"),
      one("set"),
      one("to"),
      number("now"),
      number("then")),
  /** At a point that is not reached, another action is worth more whatever is believed. */
  NO_BELIEF(
      "no-belief",
      several("plan"),
      one("player"),
      one("set"),
      one("to"),
      rows("nodes", several("node"), number("now"), number("then"))),
  /** At a point of two nodes, for which beliefs one action is as good as another. */
  BELIEF_BOUND(
      "belief-bound",
      one("set"),
      one("player"),
      several("node"),
      several("other"),
      one("better"),
      one("worse"),
      number("betterAtNode"),
      number("betterAtOther"),
      number("worseAtNode"),
      number("worseAtOther"),
      one("holds"),
      number("bound")),
  /** At one point two actions are worth the same if at another one is taken so often. */
  TREE_INDIFFERENCE(
      "tree-indifference",
      one("judge"),
      one("set"),
      one("first"),
      one("second"),
      one("mixer"),
      one("at"),
      one("action"),
      number("firstNever"),
      number("firstAlways"),
      number("secondNever"),
      number("secondAlways"),
      number("probability")),
  /** By how much each payoff alone must change before play begins otherwise, if it ever does. */
  RANKING(
      "ranking",
      several("kept"),
      rows(
          "changes", one("player"), several("end"), one("side"), number("change"), several("path")),
      rows("never", one("player"), several("end"), one("side")));

  private final String word;
  private final List<Column> columns;

  Rule(String word, Column... columns) {
    this.word = word;
    this.columns = List.of(columns);
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
