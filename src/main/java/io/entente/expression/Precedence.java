package io.entente.expression;

/** How tightly operators bind, from the loosest to the tightest. */
enum Precedence {
  OR,
  AND,
  NOT,
  COMPARISON,
  SUM,
  PRODUCT,
  SIGN,
  POWER,
  PRIMARY
}
