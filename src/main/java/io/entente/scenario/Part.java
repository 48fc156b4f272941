package io.entente.scenario;

/** The kinds of parts a scenario is made of, for saying which of them changed. */
public enum Part {
  /** The scenario as a whole: its title, summary and day. */
  SCENARIO("scenario"),
  /** What strengths are measured in. */
  SCALE("scale"),
  /** How claims become weights. */
  POOLING("pooling"),
  /** An {@link Actor}, with its decisions where it comes or goes. */
  ACTOR("actor"),
  /** A {@link Decision}. */
  DECISION("decision"),
  /** A {@link Chance} move. */
  CHANCE("chance"),
  /** A {@link Parameter}. */
  PARAMETER("parameter"),
  /** A named {@link LevelTable}; one written in place belongs to its term. */
  LEVELS("levels"),
  /** A {@link Term}. */
  TERM("term"),
  /** A {@link Claim} that the scenario uses or cites. */
  CLAIM("claim"),
  /** A {@link Source} that the scenario cites. */
  SOURCE("source"),
  /** A {@link Section}. */
  SECTION("section"),
  /** An {@link Outcome}. */
  OUTCOME("outcome"),
  /** A {@link View}. */
  VIEW("view"),
  /** An {@link Expectation}; its name is what it says. */
  EXPECTATION("expectation");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** The name in JSON. */
  public String word() {
    return word;
  }
}
