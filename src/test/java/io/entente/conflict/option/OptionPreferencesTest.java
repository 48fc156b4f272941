package io.entente.conflict.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.Comparisons;
import io.entente.conflict.CyclicPreferenceException;
import io.entente.conflict.option.Prioritising.Doubt;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas over options, ordered statements and weights. */
class OptionPreferencesTest {

  private static final List<String> NAMES = List.of("strike", "air blockade", "withdraw");

  /** Truth over NNN, YNN, NYN, YYN, NNY, YNY, NYY, YYY as one letter each. */
  private static String truth(String formula) {
    OptionFormula read = OptionFormula.parse(formula, NAMES);
    StringBuilder letters = new StringBuilder();
    for (long taken = 0; taken < 8; taken++) {
      letters.append(read.holds(taken) ? 'T' : 'F');
    }
    return letters.toString();
  }

  @Test
  void formulasMeanWhatTheySay() {
    assertEquals("FTFTFTFT", truth("strike"));
    assertEquals("TTFFTTFF", truth("not \"air blockade\""));
    assertEquals("FFFFFTFT", truth("strike and withdraw"));
    assertEquals("FTFTTTTT", truth("strike or withdraw"));
    // Withdraw if strike: true unless there is a strike without withdrawal.
    assertEquals("TFTFTTTT", truth("withdraw if strike"));
    assertEquals("TFTFFTFT", truth("withdraw iff strike"));
    assertEquals("FTFTFTTT", truth("strike or withdraw and \"air blockade\""));
    assertEquals("FFFFFTTT", truth("(strike or \"air blockade\") and withdraw"));
    assertEquals("TFTTTFTT", truth("not (strike and not \"air blockade\")"));
  }

  @Test
  void faultsInFormulasAreNamedWithTheirPlace() {
    for (String[] fault :
        List.of(
            new String[] {"strike and", "an option is expected"},
            new String[] {"strike withdraw", "at letter 8: nothing more is expected"},
            new String[] {"(strike", "a closing bracket is expected"},
            new String[] {"strike or strke", "at letter 11: there is no option 'strke'"},
            new String[] {"", "an option is expected"},
            new String[] {"\"air", "an opening quotation mark only"},
            new String[] {"not", "an option is expected"})) {
      String said =
          assertThrows(IllegalArgumentException.class, () -> OptionFormula.parse(fault[0], NAMES))
              .getMessage();
      assertTrue(said.contains(fault[1]), said);
    }
  }

  private static OptionStates states() {
    List<Option> options = new ArrayList<>();
    for (String name : NAMES) {
      options.add(new Option(0, name, Direction.BOTH));
    }
    return new OptionForm(List.of("A"), options, List.of()).states();
  }

  private static Prioritising prioritising(String... statements) {
    List<OptionFormula> read = new ArrayList<>();
    for (String statement : statements) {
      read.add(OptionFormula.parse(statement, NAMES));
    }
    return Prioritising.of(read);
  }

  @Test
  void prioritiesAreTheOrderOfTheWeightedSum() {
    Prioritising prioritising =
        prioritising("withdraw", "strike iff \"air blockade\"", "not strike", "strike or withdraw");
    OptionStates states = states();
    var preference = prioritising.preference(states);
    int[] sum = new int[8];
    for (int state = 0; state < 8; state++) {
      for (OptionFormula statement : prioritising.statements()) {
        sum[state] = 2 * sum[state] + (statement.holds(states.taken(state)) ? 1 : 0);
      }
    }
    for (int one = 0; one < 8; one++) {
      for (int other = 0; other < 8; other++) {
        assertEquals(sum[one] > sum[other], preference.prefers(one, other));
      }
    }
  }

  @Test
  void doubtfulStatementsAreFound() {
    List<Prioritising.Finding> findings =
        prioritising(
                "strike",
                "not strike",
                "strike or not strike",
                "withdraw",
                "strike and not strike",
                "withdraw",
                "strike or withdraw",
                "\"air blockade\"")
            .findings(states());
    assertEquals(
        "1 CONTRADICTS 0; 2 ALWAYS_TRUE; 4 NEVER_TRUE; 5 REPEATS 3; 6 FOLLOWS",
        String.join(
            "; ",
            findings.stream()
                .map(
                    found ->
                        found.statement()
                            + " "
                            + found.doubt()
                            + found.earlier().map(at -> " " + at).orElse(""))
                .toList()));
    assertEquals(Doubt.CONTRADICTS, findings.get(0).doubt());
  }

  @Test
  void importanceMayBeComparedInPairs() {
    List<OptionFormula> statements = prioritising("strike", "withdraw").statements();
    Prioritising ordered = Prioritising.byImportance(statements, new Comparisons(2).better(1, 0));
    assertEquals(List.of(statements.get(1), statements.get(0)), ordered.statements());
    assertThrows(
        CyclicPreferenceException.class,
        () -> Prioritising.byImportance(statements, new Comparisons(2).better(1, 0).better(0, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Prioritising.byImportance(statements, new Comparisons(2).tied(1, 0)));
  }

  @Test
  void weightsAreAddedExactly() {
    // 1/10 + 2/10 is 3/10, a tie that floating point would miss.
    List<Rational> weights =
        List.of(Rational.parse("0.1"), Rational.parse("0.2"), Rational.parse("0.3"));
    assertEquals(
        List.of(
            List.of(7), List.of(6), List.of(5), List.of(3, 4), List.of(2), List.of(1), List.of(0)),
        OptionWeighting.preference(weights, states()).ranking());
  }
}
