package io.entente.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an exercise trains. At least one of its questions is one of the type's own; others may stand
 * beside it, such as a question for dominated strategies in an exercise on commitment.
 *
 * <p>What the student does is said by the phrase {@code type.WORD}.
 */
public enum ExerciseType {
  BEST_RESPONSES(
      "best-responses",
      Group.STATIC,
      Difficulty.EASY,
      "profileSet",
      "best-responses",
      "best reply"),
  BEST_RESPONSE_MATRIX(
      "best-response-matrix",
      Group.STATIC,
      Difficulty.EASY,
      "profileSet",
      "best-response-matrix",
      "best reply"),
  DOMINANCE_PURE(
      "dominance-pure", Group.STATIC, Difficulty.EASY, "choice strategy", "dominance", "dominance"),
  DOMINANCE_MIXED(
      "dominance-mixed",
      Group.STATIC,
      Difficulty.HARD,
      "mixed",
      "dominance-mixed",
      "dominance, mixed strategy"),
  IESDS(
      "iesds",
      Group.STATIC,
      Difficulty.MEDIUM,
      "order profileSet",
      "iesds",
      "dominance, iterated elimination"),
  PURE_NASH(
      "pure-nash", Group.STATIC, Difficulty.EASY, "profileSet", "pure-nash", "Nash equilibrium"),
  IS_IT_NASH(
      "is-it-nash", Group.STATIC, Difficulty.MEDIUM, "verdict", "is-nash", "Nash equilibrium"),
  MIXED_2X2(
      "mixed-2x2",
      Group.STATIC,
      Difficulty.HARD,
      "prob mixed",
      "mixed mixed-profile",
      "mixed strategy, indifference"),
  MIXED_SUPPORT(
      "mixed-support",
      Group.STATIC,
      Difficulty.HARD,
      "mixed prob",
      "mixed-profile mixed",
      "mixed strategy, support"),
  ALL_EQUILIBRIA(
      "all-equilibria",
      Group.STATIC,
      Difficulty.HARD,
      "equilibria",
      "all-equilibria",
      "Nash equilibrium, mixed strategy"),
  DEGENERATE_COMPONENT(
      "degenerate-component",
      Group.STATIC,
      Difficulty.HARD,
      "interval",
      "component",
      "degenerate game, mixed strategy"),
  ZERO_SUM_VALUE(
      "zero-sum-value",
      Group.STATIC,
      Difficulty.HARD,
      "number mixed",
      "zero-sum-value",
      "value, maximin"),
  MINMAX_PAYOFF(
      "minmax-payoff",
      Group.STATIC,
      Difficulty.MEDIUM,
      "number mixed profileSet",
      "minmax security",
      "minmax, maximin"),
  PARETO("pareto", Group.STATIC, Difficulty.EASY, "profileSet", "pareto", "Pareto efficiency"),
  CLASSIFY_2X2(
      "classify-2x2",
      Group.STATIC,
      Difficulty.MEDIUM,
      "choice",
      "classify-2x2",
      "games with a name"),
  CORRELATED_CHECK(
      "correlated-check",
      Group.STATIC,
      Difficulty.HARD,
      "verdict",
      "correlated-check",
      "correlated equilibrium"),
  CORRELATED_BEST(
      "correlated-best",
      Group.STATIC,
      Difficulty.HARD,
      "number mixed",
      "correlated-best",
      "correlated equilibrium"),
  BACKWARD_INDUCTION(
      "backward-induction",
      Group.DYNAMIC,
      Difficulty.MEDIUM,
      "strategy choice",
      "backward-induction",
      "backward induction, subgame-perfect equilibrium"),
  STRATEGIC_FORM(
      "strategic-form",
      Group.DYNAMIC,
      Difficulty.MEDIUM,
      "number numbers",
      "strategic-form-count",
      "plan, strategic form"),
  NASH_NOT_SPE(
      "nash-not-spe",
      Group.DYNAMIC,
      Difficulty.EASY,
      "profileSet",
      "nash-not-spe",
      "empty threat, subgame-perfect equilibrium"),
  CREDIBLE_THREAT(
      "credible-threat",
      Group.DYNAMIC,
      Difficulty.HARD,
      "interval",
      "credible-threat",
      "threat, parameter"),
  COMMITMENT(
      "commitment",
      Group.DYNAMIC,
      Difficulty.HARD,
      "number mixed profileSet",
      "commitment",
      "commitment"),
  BARGAINING_FINITE(
      "bargaining-finite",
      Group.DYNAMIC,
      Difficulty.MEDIUM,
      "number",
      "bargaining",
      "alternating offers, discounting"),
  REPEATED_THRESHOLD(
      "repeated-threshold",
      Group.DYNAMIC,
      Difficulty.MEDIUM,
      "prob profileSet",
      "discount-threshold",
      "repeated game, discounting"),
  FOLK_SET("folk-set", Group.DYNAMIC, Difficulty.HARD, "verdict", "folk", "repeated game, minmax"),
  BAYES_UPDATE(
      "bayes-update", Group.INFORMATION, Difficulty.EASY, "prob", "posterior", "Bayes' rule"),
  BAYESIAN_NASH(
      "bayesian-nash",
      Group.INFORMATION,
      Difficulty.HARD,
      "strategy",
      "bayesian-nash",
      "Bayesian Nash equilibrium"),
  SIGNALLING(
      "signalling",
      Group.INFORMATION,
      Difficulty.HARD,
      "profileSet interval belief",
      "signalling",
      "signalling, perfect Bayesian equilibrium"),
  SEMI_SEPARATING(
      "semi-separating",
      Group.INFORMATION,
      Difficulty.HARD,
      "numbers",
      "semi-separating",
      "signalling, mixed strategy, indifference"),
  FROM_TEXT(
      "from-text",
      Group.MODELLING,
      Difficulty.MEDIUM,
      "structure numbers",
      "from-text",
      "modelling, order of moves"),
  COMPARATIVE_STATICS(
      "comparative-statics",
      Group.MODELLING,
      Difficulty.HARD,
      "interval choice",
      "interval sign",
      "parameter"),
  AUTHOR("author", Group.MODELLING, Difficulty.HARD, "scenario", "author", "modelling"),
  FLIP("flip", Group.MODELLING, Difficulty.HARD, "flip", "flip", "robustness"),
  CRITIQUE(
      "critique", Group.MODELLING, Difficulty.HARD, "text", "critique", "robustness, judgement"),
  /** Played against the engine; the questions come afterwards, and look back. */
  TAKE_A_SEAT(
      "take-a-seat",
      Group.MODELLING,
      Difficulty.MEDIUM,
      "strategy choice profileSet text",
      "backward-induction pure-nash critique",
      "play, reflection");

  /** What part of a course a type belongs to. */
  public enum Group {
    /** Games in which all choose at once. */
    STATIC("static"),
    /** Games in turn, promises and repetition. */
    DYNAMIC("dynamic"),
    /** What is known and believed. */
    INFORMATION("information"),
    /** From a text to a game, and from a game back to judgement. */
    MODELLING("modelling");

    private final String word;

    Group(String word) {
      this.word = word;
    }

    /** The name in files, and after {@code group.} in phrases. */
    public String word() {
      return word;
    }
  }

  /** How hard a type is, whatever the numbers; for who has just learned the concept. */
  public enum Difficulty {
    /** One comparison, made again and again. */
    EASY("easy"),
    /** Several steps that rest on each other, or a choice of method. */
    MEDIUM("medium"),
    /** An equation or inequality to set up, or a case to tell apart. */
    HARD("hard");

    private final String word;

    Difficulty(String word) {
      this.word = word;
    }

    /** The name in files, and after {@code difficulty.} in phrases. */
    public String word() {
      return word;
    }
  }

  private final String word;
  private final Group group;
  private final Difficulty difficulty;
  private final List<String> kinds;
  private final List<String> queries;
  private final List<String> concepts;

  ExerciseType(
      String word,
      Group group,
      Difficulty difficulty,
      String kinds,
      String queries,
      String concepts) {
    this.word = word;
    this.group = group;
    this.difficulty = difficulty;
    this.kinds = List.of(kinds.split(" "));
    this.queries = List.of(queries.split(" "));
    this.concepts = List.of(concepts.split(", "));
  }

  /** The name in {@link Exercise#type}. */
  public String word() {
    return word;
  }

  /** What part of a course it belongs to. */
  public Group group() {
    return group;
  }

  /** How hard it is. */
  public Difficulty difficulty() {
    return difficulty;
  }

  /** In which ways its questions are answered: {@code Key.kind()}. */
  public List<String> kinds() {
    return kinds;
  }

  /** The queries of which an exercise of the type asks at least one: {@link Ask#query}. */
  public List<String> queries() {
    return queries;
  }

  /** What it teaches, in the field's terms. */
  public List<String> concepts() {
    return concepts;
  }

  /** Whether one of these questions is one of the type's own. */
  public boolean isAskedBy(List<Ask> asks) {
    return asks.stream().anyMatch(ask -> queries.contains(ask.query()));
  }

  /** The type of that name. */
  public static Optional<ExerciseType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** The names of all types, in teaching order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExerciseType::word).toList();
  }
}
