package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published games; every payoff is typed from the publication, not from output. */
class NormalFormFileTest {

  private static void assertPays(StrategicGame game, double[] payoffs, int... profile) {
    for (int player = 0; player < payoffs.length; player++) {
      assertEquals(
          payoffs[player],
          game.payoff(player, game.shape().index(profile)),
          "player " + player + " at " + List.of(profile[0], profile[1]));
    }
  }

  private static double[] pay(double... payoffs) {
    return payoffs;
  }

  @Test
  void prisonersDilemmaHasAxelrodsPayoffs() throws Exception {
    StrategicGame game = GameFiles.game("prisoners-dilemma.nfg");
    assertEquals("Prisoner's dilemma", game.title());
    assertEquals("Axelrod (1984), The Evolution of Cooperation, figure 1", game.comment());
    assertEquals(List.of("Row", "Column"), game.players());
    assertEquals(List.of("cooperate", "defect"), game.strategies(1));
    assertPays(game, pay(3, 3), 0, 0);
    assertPays(game, pay(0, 5), 0, 1);
    assertPays(game, pay(5, 0), 1, 0);
    assertPays(game, pay(1, 1), 1, 1);
  }

  @Test
  void countedStrategiesAreCalledByNumber() throws Exception {
    StrategicGame game = GameFiles.game("battle-of-the-sexes.nfg");
    assertEquals(List.of("1", "2"), game.strategies(0));
    assertPays(game, pay(2, 1), 0, 0);
    assertPays(game, pay(0, 0), 0, 1);
    assertPays(game, pay(0, 0), 1, 0);
    assertPays(game, pay(1, 2), 1, 1);
  }

  @Test
  void firstPlayersStrategyChangesFastest() throws Exception {
    StrategicGame game = GameFiles.game("three-players.nfg");
    assertPays(game, pay(9, 8, 12), 0, 0, 0);
    assertPays(game, pay(9, 8, 2), 1, 1, 0);
    assertPays(game, pay(3, 4, 6), 1, 0, 1);
    assertPays(game, pay(3, 4, 6), 0, 1, 1);
    for (int[] odd : new int[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 1}}) {
      assertPays(game, pay(0, 0, 0), odd);
    }
  }

  @Test
  void everyProfileOfUnequalCountsFindsItsPlace() throws Exception {
    StringBuilder text = new StringBuilder("NFG 1 R \"\" { \"\" \"\" \"\" \"\" } { 3 1 4 2 }");
    for (int d = 0; d < 2; d++) {
      for (int c = 0; c < 4; c++) {
        for (int a = 0; a < 3; a++) {
          text.append(' ').append(a).append(" 0 ").append(c).append(' ').append(d);
        }
      }
    }
    StrategicGame game = GameFiles.gameOf(text.toString());
    for (int a = 0; a < 3; a++) {
      for (int c = 0; c < 4; c++) {
        for (int d = 0; d < 2; d++) {
          assertPays(game, pay(a, 0, c, d), a, 0, c, d);
        }
      }
    }
  }

  @Test
  void outcomesAreReferredToByNumber() throws Exception {
    StrategicGame game = GameFiles.game("matching-pennies.nfg");
    assertEquals(List.of(Outcome.of("match", 1, -1), Outcome.of("differ", -1, 1)), game.outcomes());
    assertPays(game, pay(1, -1), 0, 0);
    assertPays(game, pay(-1, 1), 0, 1);
    assertPays(game, pay(-1, 1), 1, 0);
    assertPays(game, pay(1, -1), 1, 1);
    assertEquals(2, game.outcomeNumber(game.shape().index(1, 0)));
  }

  @Test
  void outcomeZeroPaysNothing() throws Exception {
    StrategicGame game =
        GameFiles.gameOf("NFG 1 R \"\" { \"\" } { { \"\" \"\" } } \"\" { { \"\" 7 } } 0 1");
    assertEquals(0.0, game.payoff(0, 0));
    assertEquals(7.0, game.payoff(0, 1));
  }

  @Test
  void namesKeepQuotationMarksBackslashesAndOtherScripts() throws Exception {
    StrategicGame game = GameFiles.game("names.nfg");
    assertEquals("Say \"hello\" to C:\\temp\\ or \\\"", game.title());
    assertEquals(List.of("Zo\u00eb \"Z\"", "\u91d1\u6b63\u6068", ""), game.players());
    assertEquals(List.of("", ""), game.strategies(0));
    assertEquals(List.of("a{b}, c", "\ud83d\ude00", "two\r\nlines"), game.strategies(1));
    assertEquals(List.of("\\"), game.strategies(2));
    assertPays(game, pay(16, 17, 18), 1, 2, 0);
  }

  @Test
  void textThatIsNotUtf8IsLatin1() throws Exception {
    byte[] bytes = "NFG 1 R \"Z\u00fcrich\" { \"\" } { 1 } 1".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("Z\u00fcrich", NormalFormFile.read(new ByteArrayInputStream(bytes), "x").title());
  }

  @Test
  void numbersAreExact() throws Exception {
    StrategicGame game = GameFiles.game("numbers.nfg");
    Rational[] values = {
      Rational.of(1, 3),
      Rational.of(1, 10),
      Rational.of(1, 10),
      Rational.of(1, 2),
      Rational.of(-2, 7),
      Rational.of(1, 1000),
      Rational.of(4),
      Rational.of(0),
      Rational.of(3, 2),
      Rational.of(-1, 4),
      Rational.of(2),
      Rational.of(150),
      Rational.parse("1234567890123456789/10000000000000000000"),
      Rational.parse("123456789012345678901"),
      Rational.parse("33333333333333333333")
    };
    assertEquals(values.length, game.shape().profiles());
    for (int index = 0; index < values.length; index++) {
      assertEquals(values[index], game.exactPayoff(0, index));
      assertEquals(values[index].toDouble(), game.payoff(0, index));
    }
    assertTrue(game.compare(0, 1, 2) == 0, "0.10 and 1/10 tie");
  }

  @Test
  void aStreamMayGiveItsBytesOneByOne() throws Exception {
    for (String file : List.of("names.nfg", "numbers.nfg", "matching-pennies.nfg")) {
      byte[] bytes = Files.readAllBytes(GameFiles.FOLDER.resolve(file));
      var drip =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
              return super.read(to, from, Math.min(length, 1));
            }
          };
      assertEquals(GameFiles.game(file), NormalFormFile.read(drip, file));
    }
  }
}
