package io.entente.proof.trace;

import static io.entente.proof.trace.Column.number;
import static io.entente.proof.trace.Column.one;
import static io.entente.proof.trace.Column.rows;
import static io.entente.proof.trace.Column.several;

import java.util.List;
import java.util.Optional;

/** What a trace may lead to; names of fields mean what they mean in {@link Rule}. */
public enum ClaimKind {
  /** These are a player's best replies to the others' strategies. */
  BEST_RESPONSES("best-responses", one("player"), several("against"), several("best")),
  /** A player's best replies to everything, for every player. */
  BEST_RESPONSE_MATRIX(
      "best-response-matrix", rows("marks", one("player"), several("against"), several("best"))),
  /** One strategy dominates another strictly, weakly, or not at all. */
  RELATION("relation", one("player"), one("strategy"), one("by"), one("kind")),
  /** A mixture dominates a strategy strictly. */
  MIXED_DOMINANCE(
      "mixed-dominance",
      one("player"),
      one("strategy"),
      rows("by", one("strategy"), number("weight"))),
  /** What is left when dominated strategies go, round by round. */
  SURVIVORS("survivors", rows("left", one("player"), one("strategy"))),
  /** These are all equilibria in pure strategies. */
  PURE_NASH("pure-nash", rows("equilibria", several("profile"))),
  /** A profile of mixed strategies is an equilibrium. */
  MIXED_NASH("mixed-nash", rows("mixed", one("player"), one("strategy"), number("weight"))),
  /** These profiles are Pareto-efficient, and no others. */
  PARETO("pareto", rows("efficient", several("profile"))),
  /** What a player can secure in pure strategies. */
  SECURITY("security", one("player"), several("best"), number("value")),
  /** What the others can hold a player down to in pure strategies. */
  PUNISHMENT("punishment", one("player"), number("value")),
  /** Whether the subject's distribution is a correlated equilibrium. */
  CORRELATED("correlated", one("is")),
  /** The subgame-perfect equilibrium: what is done at each node, and where that leads. */
  SUBGAME_PERFECT("subgame-perfect", rows("plan", several("node"), one("action")), several("path")),
  /** A Nash equilibrium of a tree that rests on an action nobody would take. */
  NOT_CREDIBLE("not-credible", rows("plan", several("node"), one("action")), several("node")),
  /** What a leader gets by binding itself, and to what. */
  COMMITMENT(
      "commitment",
      one("leader"),
      rows("bound", one("strategy"), number("weight")),
      number("worth")),
  /** The smallest discount factor that keeps an agreement up, and who needs it. */
  DISCOUNT("discount", number("discount"), one("binds")),
  /** What is believed after a signal. */
  POSTERIOR("posterior", one("signal"), rows("beliefs", one("type"), number("weight"))),
  /** Plans and beliefs that are a perfect Bayesian equilibrium. */
  PERFECT_BAYESIAN(
      "perfect-bayesian",
      rows("plan", one("set"), one("action"), number("weight")),
      rows("beliefs", one("set"), several("node"), number("weight"))),
  /**
   * For which values of the parameter all listed comparisons hold; ends that are not there are left
   * out.
   */
  INTERVAL("interval", rows("ends", one("side"), number("bound"))),
  /** There is no value of the parameter for which all listed comparisons hold. */
  NOWHERE("nowhere"),
  /** How each strategy of a player, or of all players, is related to each other one. */
  RELATIONS("relations", rows("pairs", one("player"), one("strategy"), one("by"), one("kind"))),
  /** Whether a profile of pure strategies is an equilibrium. */
  NASH_PROFILE("nash-profile", several("profile"), one("is")),
  /** A profile of mixed strategies is no equilibrium. */
  NOT_MIXED_NASH("not-mixed-nash", rows("mixed", one("player"), one("strategy"), number("weight"))),
  /** These are all equilibria, pure and mixed, of a game of two players. */
  ALL_EQUILIBRIA(
      "all-equilibria",
      rows("equilibria", rows("mixed", one("player"), one("strategy"), number("weight")))),
  /**
   * While the other plays one strategy, a player may mix two of its own in equilibrium with just
   * these weights of the first.
   */
  COMPONENT(
      "component",
      one("player"),
      one("action"),
      one("other"),
      one("against"),
      number("low"),
      number("high")),
  /** What a player can secure by mixing, and be held down to by the other's mixing. */
  VALUE("value", one("player"), number("value")),
  /** The name of a game of two players with two strategies each. */
  GAME_NAME("game-name", one("is")),
  /** No correlated equilibrium has a higher sum of payoffs than the subject's distribution. */
  CORRELATED_BEST("correlated-best", number("worth")),
  /** What a leader of two strategies gets by binding itself to a mixture, and to which. */
  MIXED_COMMITMENT(
      "mixed-commitment",
      one("leader"),
      rows("bound", one("strategy"), number("weight")),
      number("worth")),
  /** From which discount factor on tit for tat is a best reply to itself, and who needs it. */
  TIT_FOR_TAT("tit-for-tat", number("discount"), one("binds")),
  /** Which way a probability moves if a parameter grows. */
  SIGN("sign", one("parameter"), one("player"), one("action"), one("sign")),
  /** How many plans a player has. */
  PLAN_NUMBER("plan-number", one("player"), number("total")),
  /** Where every combination of plans leads, and what it pays. */
  STRATEGIC_FORM(
      "strategic-form",
      rows("cells", several("plan"), rows("payoffs", one("player"), number("value")))),
  /** These equilibria in pure plans are not subgame-perfect, each for what it says at a node. */
  NOT_PERFECT("not-perfect", rows("equilibria", several("plan"), several("node"))),
  /** For which values of the parameter an action is taken at a node, or is on the path. */
  ACTION_IF(
      "action-if",
      several("node"),
      one("action"),
      one("is"),
      rows("ends", one("side"), number("bound"))),
  /** What is offered first, and what who offers keeps. */
  FIRST_OFFER("first-offer", one("proposer"), one("responder"), number("offer"), number("kept")),
  /** Whether the payoffs asked of can be kept up by patient players. */
  ATTAINABLE("attainable", one("is")),
  /** These are all perfect Bayesian equilibria in pure plans. */
  PURE_BAYESIAN("pure-bayesian", rows("equilibria", several("plan"))),
  /** How likely a node may be thought at a set for an action to be best there. */
  BELIEF_RANGE(
      "belief-range", one("set"), one("action"), several("node"), number("low"), number("high")),
  /** The smallest change of one payoff beyond which play no longer begins as it does. */
  LEAST_CHANGE(
      "least-change",
      several("kept"),
      one("player"),
      several("end"),
      one("side"),
      number("change"));

  private final String word;
  private final List<Column> columns;

  ClaimKind(String word, Column... columns) {
    this.word = word;
    this.columns = List.of(columns);
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
