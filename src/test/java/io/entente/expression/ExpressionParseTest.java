package io.entente.expression;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParseTest {

  private static final Set<String> KNOWN = Set.of("a", "b", "c", "a-b", "leverage", "min", "x1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1+2*3 | 1 + 2 * 3",
        "(1+2)*3 | (1 + 2) * 3",
        "a - b - c | a - b - c",
        "a - (b - c) | a - (b - c)",
        "a/b/c | a / b / c",
        "a/(b*c) | a / (b * c)",
        "2^3^2 | 2 ^ 3 ^ 2",
        "(2^3)^2 | (2 ^ 3) ^ 2",
        "-a^2 | -a ^ 2",
        "(-a)^2 | (-a) ^ 2",
        "2^-a*b | 2 ^ -a * b",
        "-(a*b) | -(a * b)",
        "-a*b | -a * b",
        "--a | --a",
        "a - -b | a - -b",
        "not a<b and c or b | not a < b and c or b",
        "not (a and b) | not (a and b)",
        "(not a) < b | (not a) < b",
        "a and (b or c) | a and (b or c)",
        "not not a | not not a",
        "a == b | a = b",
        "(a<b)=(b<c) | (a < b) = (b < c)",
        "((a)) | a",
        "a-b | a-b",
        "a -b | a - b",
        "a-b-b | a-b - b",
        "b-a-b | b - a-b",
        "c-1 | c - 1",
        "min | min",
        "min (min,1) | min(min, 1)",
        "pow(a, b) | a ^ b",
        "pow(pow(a,b),c) | (a ^ b) ^ c",
        "if(a>=.5, exp(-b), clip(x1,0,1.)) | if(a >= 0.5, exp(-b), clip(x1, 0, 1))",
        "sum(a,b,c)/mean(a) | sum(a, b, c) / mean(a)",
        "1e-3 + 2E+2 + 1e22 | 0.001 + 200 + 1e22",
        "a!=b | a != b",
        "abs(round(floor(ceil(sqrt(log(a)))))) | abs(round(floor(ceil(sqrt(log(a))))))"
      })
  void canonicalTextReadsBackAsTheSameTree(String text, String canonical) {
    Expression formula = Expression.parse(text, KNOWN);
    assertEquals(canonical, formula.toString());
    Expression again = Expression.parse(canonical, formula.names());
    assertEquals(formula, again);
    assertEquals(formula.hashCode(), again.hashCode());
  }

  @Test
  void differentTreesAreDifferent() {
    assertNotEquals(parse("a - (b - c)"), parse("a - b - c"));
    assertNotEquals(parse("a-b"), parse("a - b"));
  }

  @Test
  void namesAreInTheOrderOfTheText() {
    assertEquals(
        List.of("c", "a-b", "a"), new ArrayList<>(parse("c * a-b + min(a, c, 1) ").names()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leverag * 2 | 0 | no parameter \"leverag\" | did you mean \"leverage\"?",
        "1 + levreage | 4 | no parameter \"levreage\" | did you mean \"leverage\"?",
        "a + zzzz | 4 | no parameter \"zzzz\" | names known: a, a-b, b, c, leverage, min, x1",
        "a * b-c-q7 | 8 | no parameter \"q7\" | names known: a",
        "a AND b | 2 | no parameter \"AND\" | did you mean \"and\"?",
        "mix(a, b) | 0 | no function \"mix\" | did you mean \"max\"?",
        "1 + | 3 | the formula ends where a value is expected | -",
        "'' | 0 | the formula ends where a value is expected | -",
        "1 + * 2 | 4 | a value is missing before \"*\" | -",
        "+1 | 0 | a value is missing before \"+\" | -",
        "(a + b | 0 | a parenthesis opens that is never closed | add \")\"",
        "a + b) | 5 | a parenthesis closes that was never opened | remove it",
        "a b | 2 | an operator is missing before \"b\" | write +",
        "a (b) | 2 | an operator is missing before \"(\" | write +",
        "2a | 1 | a name follows the number 2 directly | write 2 * a",
        "1,5 | 1 | a comma outside a function | write 0.5",
        "(1,5) | 2 | a comma outside a function | write 0.5",
        "a < b < c | 6 | comparisons do not chain | write a < b and b < c",
        "a + not b | 4 | \"not\" cannot follow this operator | parentheses",
        "clip(a, 1) | 0 | \"clip\" does not take 2 arguments | write clip(x, low, high)",
        "exp() | 0 | \"exp\" does not take 0 arguments | write exp(x)",
        "sum(a, ) | 7 | a value is missing before \")\" | -",
        "exp + 1 | 0 | the function \"exp\" needs arguments | write exp(x)",
        "a ** 2 | 2 | \"**\" is not an operator | write ^",
        "a && b | 2 | \"&\" means nothing here | write and",
        "a \u2212 b | 2 | \"\u2212\" means nothing here | write -",
        "a ; b | 2 | \";\" means nothing here | -",
        "1e999 | 0 | the number 1e999 is out of range | 1e300",
        "a + 1e-99999 | 4 | the number 1e-99999 is out of range | 1e-300",
        ". | 0 | \".\" is not a number | write 0.5",
        "1.2.3 | 3 | an operator is missing before \".3\" | write +"
      })
  void faultsNameThePlaceAndTheRemedy(String text, int offset, String message, String remedy) {
    FormulaException fault = assertThrows(FormulaException.class, () -> parse(text));
    assertAll(
        () -> assertEquals(message, fault.getMessage()),
        () -> assertEquals(offset, fault.offset()),
        () -> assertTrue(fault.remedy().orElse("-").contains(remedy), fault.remedy().toString()));
  }

  @Test
  void withoutParametersTheRemedySaysSo() {
    var fault = assertThrows(FormulaException.class, () -> Expression.parse("q", Set.of()));
    assertEquals("no names are known here", fault.remedy().orElseThrow());
  }

  @Test
  void deepAndLongFormulasAreRefusedNotOverflown() {
    List<String> texts =
        List.of(
            "(".repeat(10_000) + "a" + ")".repeat(10_000),
            "-".repeat(10_000) + "a",
            "not ".repeat(10_000) + "a",
            "a" + "^a".repeat(10_000),
            "abs(".repeat(10_000) + "a" + ")".repeat(10_000),
            "a" + "+a".repeat(10_000),
            "(".repeat(10_000));
    for (String text : texts) {
      var fault = assertThrows(FormulaException.class, () -> parse(text));
      assertTrue(fault.remedy().isPresent());
      assertTrue(fault.offset() < text.length());
    }
    Expression longest = parse("a" + "+a".repeat(1_000));
    assertEquals(longest, parse(longest.toString()));
    assertEquals(6.0 * 1001, longest.bind(Map.of("a", 0)).evaluate(new double[] {6}));
    assertEquals("6006", longest.exactly(Map.of("a", Rational.of(6))).orElseThrow().toString());
    parse("(".repeat(150) + "a" + ")".repeat(150));
  }

  @Test
  void keywordsAreReserved() {
    assertTrue(Expression.isReserved("and"));
    assertFalse(Expression.isReserved("min"));
    assertThrows(FormulaException.class, () -> Expression.parse("and", Set.of("and")));
  }

  private static Expression parse(String text) {
    return Expression.parse(text, KNOWN);
  }
}
