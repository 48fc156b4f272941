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
  INTERVAL("interval", rows("ends", one("side"), number("bound")));

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
