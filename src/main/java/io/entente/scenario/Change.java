package io.entente.scenario;

import java.util.Optional;

/**
 * One difference between two scenarios.
 *
 * @param part what kind of part it is
 * @param name the part's name in the second scenario, or in the first where it is gone; empty for
 *     parts there is one of, and for the order of all parts of a kind
 * @param aspect what about it
 * @param item which of several, such as the id of a claim or the condition of a row; empty where
 *     there is one
 * @param before what the first scenario says, in the notation of {@link Notation}; absent if
 *     nothing
 * @param after what the second says; absent if nothing
 */
public record Change(
    Part part,
    String name,
    Aspect aspect,
    String item,
    Optional<String> before,
    Optional<String> after) {

  /** Between an outcome of chance and the condition of a row of its probability. */
  public static final String WHERE = " where ";

  /** What about a part can differ. */
  public enum Aspect {
    /** The part as a whole: it is there or not. */
    WHOLE("whole"),
    /** The name alone; everything else is the same. */
    NAME("name"),
    /** In which order things are listed. */
    ORDER("order"),
    ID("id"),
    TITLE("title"),
    SUMMARY("summary"),
    AS_OF("asOf"),
    ASSUMPTION("assumption"),
    LOWEST("lowest"),
    HIGHEST("highest"),
    UNIT("unit"),
    UNIT_NAME("unitName"),
    SALIENCE("salience"),
    SHRINK("shrink"),
    SPREAD("spread"),
    /** The probability that claims of one certainty hold. */
    HOLDS("holds"),
    ACTOR("actor"),
    /** A move and its label. */
    MOVE("move"),
    /** When a decision is there; with a strategy's id, when that is open. */
    CONDITION("if"),
    /** How likely an outcome of chance is, or is where a row applies. */
    PROBABILITY("probability"),
    /** Another decision whose move is seen, or a chance move. */
    OBSERVES("observes"),
    SAYS("says"),
    /** What a parameter is: number, distribution, formula, balance or split. */
    VALUE("value"),
    RANGE("range"),
    CENTRAL("central"),
    /** A claim that is cited and moves nothing. */
    CITES("cites"),
    /** A claim that moves a weight or a balance. */
    CLAIM("claim"),
    /** Which tables a term's level is the product of. */
    LEVELS("levels"),
    /** A row of a level table. */
    ROW("row"),
    /** What a term counts, where that is not pooled from claims. */
    WEIGHT("weight"),
    SPLIT("split"),
    TIMES("times"),
    FACTOR("factor"),
    WORDING("wording"),
    SOURCE("source"),
    PARAGRAPH("paragraph"),
    SPEAKER("speaker"),
    STRENGTH("strength"),
    CERTAINTY("certainty"),
    SUPPORTS("supports"),
    CONFLICTS("conflicts"),
    PUBLISHER("publisher"),
    AUTHOR("author"),
    TRANSLATOR("translator"),
    ADDRESS("url"),
    AGGREGATES("aggregates"),
    DATE("date"),
    DEFINITION("definition"),
    /** Under which key a section stands. */
    KEY("key"),
    /** A formula that a section rests on. */
    FORMULA("formula"),
    /** What else makes up a section. */
    SETTING("setting"),
    /** A parameter that a view replaces. */
    PARAMETER("parameter"),
    /** The sources a view keeps, for one actor or all. */
    KEEPS("keeps"),
    DROPS("drops"),
    SCALES("scales"),
    POOLING("pooling"),
    FORCES("forces"),
    OUTCOME("outcome"),
    /** The setting an expectation is measured under. */
    WITH("with"),
    MORE_THAN("moreThan"),
    LESS_THAN("lessThan"),
    AT_LEAST("atLeast"),
    AT_MOST("atMost");

    private final String word;

    Aspect(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }

  /** Whether something is new that was not there. */
  public boolean isAdded() {
    return before.isEmpty();
  }

  /** Whether something is gone. */
  public boolean isRemoved() {
    return after.isEmpty();
  }

  /** The same change the other way round. */
  Change reversed() {
    return new Change(part, name, aspect, item, after, before);
  }
}
