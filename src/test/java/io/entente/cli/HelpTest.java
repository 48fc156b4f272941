package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.report.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code entente help WORD}, for commands, terms, keys and words that are none of these. */
class HelpTest {

  @ParameterizedTest
  @CsvSource({
    "close call,Close call",
    "close-call,Close call",
    "Close Call,Close call",
    "CLOSE-CALL,Close call",
    "equilibrium,Nash equilibrium",
    "EQUILIBRIA,Nash equilibrium",
    "pure,Nash equilibrium",
    "profiles,Combination of moves",
    "tipping points,Tipping point",
    "sequential,In turn",
    "simultaneous,At once",
    "no-equilibrium,No equilibrium",
    "NOT_CONVERGED,Completeness",
    "in how many,Frequency",
    "HOW STURDY IS THIS?,Sturdiness",
    "İLK,",
    "--set,What-if option"
  })
  void aTermIsFoundUnderItsNames(String word, String title) {
    Call call = Call.of("help", word);
    if (title == null) {
      assertEquals(Console.USAGE, call.code());
      return;
    }
    assertEquals(0, call.code(), call.err());
    assertEquals(title, call.out().lines().findFirst().orElseThrow());
    assertEquals(Call.of("help", title).out(), call.out());
  }

  @Test
  void severalArgumentsAreOneTerm() {
    assertEquals(Call.of("help", "close call"), Call.of("help", "close", "call"));
  }

  @Test
  void aWordThatIsTermAndKeyIsExplainedAsBoth() {
    String text = Call.of("help", "weight").out();
    assertTrue(text.startsWith("Weight\n"), text);
    assertTrue(
        text.contains("\n\"weight\" in a file\n  payoffs.ACTOR.TERM.weight (required)"), text);
    assertTrue(text.contains("\n    Example: \"weight\": 2\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moreThanWith", "morethanwith", "MORETHANWITH"})
  void aKeyIsFoundInCapitalsAndSmall(String word) {
    String text = Call.of("help", word).out();
    assertTrue(text.startsWith("\"moreThanWith\" in a file\n  expectations[].moreThanWith"), text);
  }

  @Test
  void whatAKeyMeansInSeveralPlacesIsSaidOnceForEachMeaning() {
    String text = Call.of("help", "share").out();
    assertTrue(text.contains("claims.CLAIM.bears[].share"), text);
    assertTrue(
        text.contains("parameters.PARAMETER.split[].share (required): number or formula"), text);
    assertTrue(text.contains("1 if left out"), text.replace("\n    ", " "));
    assertEquals(4, text.lines().filter(line -> line.contains("Example: ")).count(), text);
  }

  @Test
  void formatListsEveryKeyOfAScenario() {
    String text = Call.of("help", "format").out();
    for (String key : new String[] {"actors", "payoffs", "outcomes", "views", "expectations"}) {
      assertTrue(text.lines().anyMatch(line -> line.startsWith("  " + key + " ")), key);
      assertEquals(0, Call.of("help", key).code());
    }
    assertTrue(text.contains("Not solved by this version: dynamics."), text);
    assertTrue(text.contains("entente help weight"), text);
  }

  @Test
  void termsListsEveryTerm() {
    String text = Call.of("help", "terms").out().replaceAll("\\s+", " ");
    for (Glossary.Entry entry : Glossary.shipped().entries()) {
      assertTrue(text.contains(entry.term()), entry.term());
    }
    assertTrue(text.contains("moreThanWith"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "solve", "test", "explain", "convert"})
  void helpOfACommandStays(String command) {
    Call call = Call.of("help", command);
    assertEquals(0, call.code());
    assertTrue(call.out().startsWith(Call.of(command, "--help").out()), call.out());
  }

  @Test
  void helpAloneListsTheCommandsAndSaysThereAreTerms() {
    String text = Call.of("help").out();
    assertEquals(text, Call.of("--help").out());
    assertTrue(text.contains("entente help terms"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "equilibrum|\"entente help equilibrium\"",
        "wieght|\"entente help weight\"",
        "stakelberg|\"entente help stackelberg\"",
        "xyzzyx|entente help terms lists",
        "valdate|\"entente help validate\""
      })
  void anUnknownWordGetsTheNearest(String word, String remedy) {
    Call call = Call.of("help", word);
    assertEquals(Console.USAGE, call.code());
    assertEquals("", call.out());
    assertTrue(
        call.err().startsWith("entente: no command, term or key \"" + word + "\""), call.err());
    assertTrue(call.err().contains(remedy), call.err());
  }
}
