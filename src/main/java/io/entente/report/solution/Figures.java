package io.entente.report.solution;

/** How numbers are written that are known exactly. */
public enum Figures {
  /** As they are where they are short, otherwise rounded. */
  SHORT,
  /** In full, as whole numbers and fractions. */
  EXACT
}
