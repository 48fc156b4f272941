package io.entente.conflict.stability;

/**
 * Which answers of the others a decision maker reckons with before it leaves a state s.
 *
 * <p>An improvement is a move of its own to a state it strictly prefers to s. An answer is a
 * sequence of moves of the others from there; it deters (is a sanction) if it leads to a state that
 * the decision maker does not prefer to s, so one just as good as s deters. The state is stable for
 * the decision maker if every improvement is deterred.
 *
 * <p>Nash stability implies all others; SSEQ implies SMR and SEQ; each of these two implies GMR.
 *
 * @see "Howard (1971), Paradoxes of Rationality (general and symmetric metarationality)"
 * @see "Fraser and Hipel (1984), Conflict Analysis (sequential and simultaneous sanctioning)"
 * @see "Rego and Vieira (2017), Symmetric sequential stability in the graph model for conflict
 *     resolution with multiple decision makers, Group Decision and Negotiation 26, 775-792"
 */
public enum StabilityConcept {
  /** No answer counts: stable only without any improvement (rationality, R). */
  NASH("Nash", false, false),
  /** General metarationality: any moves of the others count, even if they hurt the movers. */
  GMR("GMR", false, false),
  /** Symmetric metarationality: as GMR, and no own move from there leads above s again. */
  SMR("SMR", false, true),
  /**
   * Sequential stability: only answers count in which each move is an improvement for its mover.
   */
  SEQ("SEQ", true, false),
  /** Symmetric sequential stability: as SEQ, and no own move from there leads above s again. */
  SSEQ("SSEQ", true, true),
  /**
   * Simultaneous sanctioning: answers are improvements of others, at most one each, made from s at
   * the same moment as one's own.
   */
  SIM("SIM", true, false);

  private final String symbol;
  private final boolean credible;
  private final boolean symmetric;

  StabilityConcept(String symbol, boolean credible, boolean symmetric) {
    this.symbol = symbol;
    this.credible = credible;
    this.symmetric = symmetric;
  }

  /** The name in the literature: Nash, GMR, SMR, SEQ, SSEQ, SIM. */
  public String symbol() {
    return symbol;
  }

  /** Whether the others answer only by improvements. */
  public boolean isCredible() {
    return credible;
  }

  /** Whether the decision maker reckons with its own move after the answer. */
  public boolean isSymmetric() {
    return symmetric;
  }
}
