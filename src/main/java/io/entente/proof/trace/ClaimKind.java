package io.entente.proof.trace;

import java.util.List;
import java.util.Optional;

/** What a trace may lead to; names of fields mean what they mean in {@link Rule}. */
public enum ClaimKind {
  /** These are a player's best replies to the others' strategies. */
  BEST_RESPONSES("best-responses", "player against* best*"),
  /** A player's best replies to everything, for every player. */
  BEST_RESPONSE_MATRIX("best-response-matrix", "marks(player against* best*)"),
  /** One strategy dominates another strictly, weakly, or not at all. */
  RELATION("relation", "player strategy by kind"),
  /** A mixture dominates a strategy strictly. */
  MIXED_DOMINANCE("mixed-dominance", "player strategy by(strategy weight#)"),
  /** What is left when dominated strategies go, round by round. */
  SURVIVORS("survivors", "left(player strategy)"),
  /** These are all equilibria in pure strategies. */
  PURE_NASH("pure-nash", "equilibria(profile*)"),
  /** A profile of mixed strategies is an equilibrium. */
  MIXED_NASH("mixed-nash", "mixed(player strategy weight#)"),
  /** These profiles are Pareto-efficient, and no others. */
  PARETO("pareto", "efficient(profile*)"),
  /** What a player can secure in pure strategies. */
  SECURITY("security", "player best* value#"),
  /** What the others can hold a player down to in pure strategies. */
  PUNISHMENT("punishment", "player value#"),
  /** Whether the subject's distribution is a correlated equilibrium. */
  CORRELATED("correlated", "is"),
  /** The subgame-perfect equilibrium: what is done at each node, and where that leads. */
  SUBGAME_PERFECT("subgame-perfect", "plan(node* action) path*"),
  /** A Nash equilibrium of a tree that rests on an action nobody would take. */
  NOT_CREDIBLE("not-credible", "plan(node* action) node*"),
  /** What a leader gets by binding itself, and to what. */
  COMMITMENT("commitment", "leader bound(strategy weight#) worth#"),
  /** The smallest discount factor that keeps an agreement up, and who needs it. */
  DISCOUNT("discount", "discount# binds"),
  /** What is believed after a signal. */
  POSTERIOR("posterior", "signal beliefs(type weight#)"),
  /** Plans and beliefs that are a perfect Bayesian equilibrium. */
  PERFECT_BAYESIAN("perfect-bayesian", "plan(set action weight#) beliefs(set node* weight#)"),
  /**
   * For which values of the parameter all listed comparisons hold; ends that are not there are left
   * out.
   */
  INTERVAL("interval", "ends(side bound#)"),
  /** There is no value of the parameter for which all listed comparisons hold. */
  NOWHERE("nowhere", ""),
  /** How each strategy of a player, or of all players, is related to each other one. */
  RELATIONS("relations", "pairs(player strategy by kind)"),
  /** Whether a profile of pure strategies is an equilibrium. */
  NASH_PROFILE("nash-profile", "profile* is"),
  /** A profile of mixed strategies is no equilibrium. */
  NOT_MIXED_NASH("not-mixed-nash", "mixed(player strategy weight#)"),
  /** These are all equilibria, pure and mixed, of a game of two players. */
  ALL_EQUILIBRIA("all-equilibria", "equilibria(mixed(player strategy weight#))"),
  /**
   * While the other plays one strategy, a player may mix two of its own in equilibrium with just
   * these weights of the first.
   */
  COMPONENT("component", "player action other against low# high#"),
  /** What a player can secure by mixing, and be held down to by the other's mixing. */
  VALUE("value", "player value#"),
  /** The name of a game of two players with two strategies each. */
  GAME_NAME("game-name", "is"),
  /** No correlated equilibrium has a higher sum of payoffs than the subject's distribution. */
  CORRELATED_BEST("correlated-best", "worth#"),
  /** What a leader of two strategies gets by binding itself to a mixture, and to which. */
  MIXED_COMMITMENT("mixed-commitment", "leader bound(strategy weight#) worth#"),
  /** From which discount factor on tit for tat is a best reply to itself, and who needs it. */
  TIT_FOR_TAT("tit-for-tat", "discount# binds"),
  /** Which way a probability moves if a parameter grows. */
  SIGN("sign", "parameter player action sign"),
  /** How many plans a player has. */
  PLAN_NUMBER("plan-number", "player total#"),
  /** Where every combination of plans leads, and what it pays. */
  STRATEGIC_FORM("strategic-form", "cells(plan* payoffs(player value#))"),
  /** These equilibria in pure plans are not subgame-perfect, each for what it says at a node. */
  NOT_PERFECT("not-perfect", "equilibria(plan* node*)"),
  /** For which values of the parameter an action is taken at a node, or is on the path. */
  ACTION_IF("action-if", "node* action is ends(side bound#)"),
  /** What is offered first, and what who offers keeps. */
  FIRST_OFFER("first-offer", "proposer responder offer# kept#"),
  /** Whether the payoffs asked of can be kept up by patient players. */
  ATTAINABLE("attainable", "is"),
  /** These are all perfect Bayesian equilibria in pure plans. */
  PURE_BAYESIAN("pure-bayesian", "equilibria(plan*)"),
  /** How likely a node may be thought at a set for an action to be best there. */
  BELIEF_RANGE("belief-range", "set action node* low# high#"),
  /** The smallest change of one payoff beyond which play no longer begins as it does. */
  LEAST_CHANGE("least-change", "kept* player end* side change#"),
  /** The smallest change of a payoff after which a profile is no equilibrium any more. */
  LEAST_CELL_CHANGE("least-cell-change", "player cell* side change# profile*"),
  /**
   * What a player does best at each of its points that are reached, if the others play as given,
   * what it believes there, and what it can expect.
   */
  BEST_REPLY("best-reply", "player plan(set action weight#) beliefs(set node* weight#) worth#");

  private final String word;
  private final List<Column> columns;

  ClaimKind(String word, String columns) {
    this.word = word;
    this.columns = Column.list(columns);
  }

  /** The name in files and of phrases. */
  public String word() {
    return word;
  }

  /** The fields that a claim of this kind has. */
  public List<Column> columns() {
    return columns;
  }

  /** The kind of claim of that name. */
  public static Optional<ClaimKind> of(String word) {
    for (ClaimKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
