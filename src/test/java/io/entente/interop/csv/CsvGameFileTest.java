package io.entente.interop.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;
import io.entente.number.Rational;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are read, tables that are refused, and that what is written reads back. */
class CsvGameFileTest {

  static final String HEAD = "Row,Column,payoff Row,payoff Column\n";
  static final String ROWS = "C,C,3,3\nC,D,0,5\nD,C,5,0\nD,D,1,1\n";

  static StrategicGame read(byte[] bytes) throws IOException, GameFileException {
    return CsvGameFile.read(new ByteArrayInputStream(bytes), "t.csv", "t");
  }

  static StrategicGame read(String text) throws IOException, GameFileException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static GameFileException faulty(String text) {
    return assertThrows(GameFileException.class, () -> read(text), text);
  }

  static void says(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (Fault fault : faulty(text).faults()) {
      found.add(fault.line() + ":" + fault.column() + " " + fault.problem());
      assertTrue(!fault.remedy().isBlank() && !fault.remedy().contains("\n"), fault.remedy());
    }
    assertEquals(List.of(expected), found);
  }

  private static StrategicGame dilemma() {
    return StrategicGame.of(
        "t",
        List.of("Row", "Column"),
        List.of(List.of("C", "D"), List.of("C", "D")),
        new double[][] {{3, 0, 5, 1}, {3, 5, 0, 1}});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Row,Column,payoff Row,payoff Column",
        "Row,Column,Row payoff,Column payoff",
        "Row,Column,u_Row,u_Column",
        "Row,Column,Row_payoff,Column_payoff",
        "Row,Column,Row (payoff),Column (payoff)",
        "Row,Column,Payoff (Row),Payoff (Column)",
        "Row,Column,PAYOFF ROW,payoff column",
        "Row,Column,Row's payoff,Column's payoff",
        "Row,Column,utility of Row,Utility: Column",
        "Row,Column,u(Row),u(Column)",
        "Row,Column,u1,u2",
        "Row,Column,payoff 1,payoff 2",
        "Row,Column,Row,Column",
        "\"Row\" , Column ,  payoff Row, \"payoff Column\"",
        "Row,Column,payoff Row,payoff Column,,",
        "\n \n,,\nRow,Column,payoff Row,payoff Column",
        "sep=,\nRow,Column,payoff Row,payoff Column"
      })
  void headersInTheObviousSpellings(String header) throws Exception {
    assertEquals(dilemma(), read(header + "\n" + ROWS));
  }

  @Test
  void columnsInAnyOrder() throws Exception {
    String text = "u_Column,Column,Row,u_Row\n3,C,C,3\n5,D,C,0\n0,C,D,5\n1,D,D,1\n";
    StrategicGame game = read(text);
    assertEquals(List.of("Column", "Row"), game.players());
    assertEquals(5, game.payoff(1, game.shape().index(0, 1)));
    assertEquals(0, game.payoff(0, game.shape().index(0, 1)));
  }

  @Test
  void separatorsLineEndsBlanksAndMarks() throws Exception {
    for (String separator : List.of(",", ";", "\t")) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        String text = (HEAD + ROWS).replace(",", separator);
        assertEquals(dilemma(), read(text.replace("\n", end)));
        assertEquals(dilemma(), read("\ufeff" + text.replace("\n", end + end)));
        assertEquals(dilemma(), read(text.replace("\n", " " + end).strip()));
        String trailing = text.replace("\n", separator + separator + end);
        assertEquals(dilemma(), read(trailing));
        assertEquals(dilemma(), read("sep=" + separator + end + text.replace("\n", end)));
      }
    }
  }

  @Test
  void quotedFields() throws Exception {
    StrategicGame game =
        read("A,payoff A\n\"x\r\ny\",1\n\"say \"\"no\"\"\",2\n \" b \" ,3\nb\"c,4\n");
    assertEquals(List.of("x\r\ny", "say \"no\"", " b ", "b\"c"), game.strategies(0));
    assertEquals(dilemma(), read(HEAD + "\"C\",C,\"3\",3\nC,\"D\",0,5\n" + ROWS.substring(16)));
    StrategicGame twins = read("A,payoff A\nb\"\"c,1\n\"b\"\"c\",2\n");
    assertEquals(List.of("b\"\"c", "b\"c"), twins.strategies(0));
  }

  @Test
  void payoffsStayExact() throws Exception {
    StrategicGame game =
        read("A;payoff A\na;1/3\nb;0,1\nc;-12345678901234567890\nd;1e-3\ne;+2,50\nf;4/2\n");
    List<String> exact = List.of("1/3", "1/10", "-12345678901234567890", "1/1000", "5/2", "2");
    for (int s = 0; s < 6; s++) {
      assertEquals(exact.get(s), game.exactPayoff(0, s).toString());
    }
  }

  @Test
  void rowsInAnyOrderGiveTheSamePayoffs() throws Exception {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 4 * 3 * 5; i++) {
      rows.add(
          "a" + i / 15 + ",b" + i / 5 % 3 + ",c" + i % 5 + "," + i + "," + -i + "," + i + "/7");
    }
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(rows, new Random(seed));
      StrategicGame game = read("A,B,C,u_A,u_B,u_C\n" + String.join("\n", rows));
      for (int index = 0; index < 60; index++) {
        int i = 0;
        for (int player = 0; player < 3; player++) {
          String label = game.strategies(player).get(game.shape().strategy(index, player));
          i += Integer.parseInt(label.substring(1)) * new int[] {15, 5, 1}[player];
        }
        assertEquals(i, game.payoff(0, index));
        assertEquals(-i, game.payoff(1, index));
        assertEquals(Rational.of(i, 7), game.exactPayoff(2, index));
      }
    }
  }

  @Test
  void whatIsWrittenReadsBack() throws Exception {
    String[] pieces = {
      "a", " ", "\"", ",", ";", "\t", "\n", "\r\n", "\r", "1/3", "é", "sep=", "payoff "
    };
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int players = 1 + random.nextInt(3);
      List<List<String>> names = new ArrayList<>();
      for (int list = 0; list <= players; list++) {
        int count = list == players ? players : 1 + random.nextInt(4);
        List<String> own = new ArrayList<>();
        while (own.size() < count) {
          StringBuilder name = new StringBuilder();
          for (int left = random.nextInt(4); left >= 0; left--) {
            name.append(pieces[random.nextInt(pieces.length)]);
          }
          if (!own.contains(name.toString())) {
            own.add(name.toString());
          }
        }
        names.add(own);
      }
      StrategicGameBuilder builder = StrategicGame.builder("t", names.remove(players), names);
      for (int index = 0; index < builder.shape().profiles(); index++) {
        for (int player = 0; player < players; player++) {
          builder.payoff(player, index, payoff(random));
        }
      }
      StrategicGame game = builder.build();
      StringBuilder points = new StringBuilder();
      CsvGameFile.write(game, points);
      assertEquals(game, read(points.toString()), "seed " + seed);
      StringBuilder commas = new StringBuilder();
      CsvGameFile.writeWithDecimalCommas(game, commas);
      assertEquals(game, read(commas.toString()), "seed " + seed);
    }
  }

  /** 1,234 alone could be a thousand and more; a 0 behind it settles that. */
  @Test
  void decimalCommasAreWrittenWhereAskedFor() throws Exception {
    StrategicGame game =
        StrategicGame.of(
            "t",
            List.of("A"),
            List.of(List.of("a", "b", "c", "d")),
            new double[][] {{1.5, 1.234, -123.456, 7}});
    StringBuilder commas = new StringBuilder();
    CsvGameFile.writeWithDecimalCommas(game, commas);
    assertEquals("A;payoff A\na;1,5\nb;1,2340\nc;-123,4560\nd;7\n", commas.toString());
    StringBuilder points = new StringBuilder();
    CsvGameFile.write(game, points);
    assertEquals("A,payoff A\na,1.5\nb,1.234\nc,-123.456\nd,7\n", points.toString());
  }

  private static Rational payoff(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Rational.of(random.nextInt(20) - 10);
      case 1 -> Rational.of(random.nextInt(20) - 10, 1 + random.nextInt(9));
      case 2 -> Rational.ofDouble(random.nextGaussian());
      case 3 -> Rational.ofDouble((random.nextDouble() - 0.5) * 1e300);
      case 4 -> Rational.of(random.nextInt(2_000_000) - 1_000_000, 1000);
      default -> Rational.of(new BigInteger(200, random), new BigInteger(100, random).setBit(0));
    };
  }

  @Test
  void namesThatRepeatOrAreEmptyGetNumbers() throws Exception {
    StrategicGame game =
        StrategicGame.of(
            "t",
            List.of("", "A"),
            List.of(List.of("", "x", "x"), List.of("x 3", "x 3")),
            new double[2][6]);
    StringBuilder text = new StringBuilder();
    CsvGameFile.write(game, text);
    StrategicGame again = read(text.toString());
    assertEquals(List.of("1", "A"), again.players());
    assertEquals(List.of("1", "x", "x 3"), again.strategies(0));
    assertEquals(List.of("x 3", "x 3 2"), again.strategies(1));
  }

  @Test
  void commasAndPointsInNumbers() throws Exception {
    String head = "A;payoff A\n";
    assertEquals(1.5, read(head + "a;1,5\nb;1,234\n").payoff(0, 0));
    assertEquals(1.234, read(head + "a;1,5\nb;1,234\n").payoff(0, 1));
    assertEquals(0.125, read(head + "a;0,125\n").payoff(0, 0));
    assertEquals(2.5, read("A,payoff A\na,\"2,5\"\n").payoff(0, 0));
    says(head + "a;-1,234\n", "2:3 -1,234 may be -1.234 or -1234");
    says(head + "a;+1,234\n", "2:3 +1,234 may be +1.234 or +1234");
    says(head + "a;123,456\n", "2:3 123,456 may be 123.456 or 123456");
    assertEquals(1234.567, read(head + "a;1234,567\n").payoff(0, 0));
    assertEquals(1.2345, read(head + "a;1,2345\n").payoff(0, 0));
    String two = "A;B;payoff A;payoff B\n";
    says(
        two + "a;b;1.5;2,5\n", "2:9 2,5 here and 1.5 on line 2: decimal commas and decimal points");
    says(
        two + "a;b;2,5;1.5\n", "2:9 1.5 here and 2,5 on line 2: decimal commas and decimal points");
    says(
        head + "a;1.5\nb;1,5\n",
        "3:3 1,5 here and 1.5 on line 2: decimal commas and decimal points");
    says(
        head + "a;1,5\nb;1.234\n",
        "3:3 1.234 here and 1,5 on line 2: decimal commas and decimal points");
    says(head + "a;1.234,5\n", "2:3 \"1.234,5\" has signs between thousands");
    says(head + "a;1,234,567\n", "2:3 \"1,234,567\" has signs between thousands");
    says(HEAD + "a,b,1,5,0,5\n", "2:1 expected 4 fields, found 6");
    assertTrue(faulty(HEAD + "a,b,1,5,0,5\n").remedy().contains("semicolons"));
  }

  @Test
  void largeTablesAreReadThroughSmallBuffers() throws Exception {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 40_000; i++) {
      text.append("r").append(i / 200).append(',').append("\"c ").append(i % 200).append("\",");
      text.append(i).append(',').append(i).append(".5\n");
    }
    StrategicGame game = read(text.toString());
    for (int index = 0; index < 40_000; index++) {
      assertEquals(index, game.payoff(0, index));
      assertEquals(index + 0.5, game.payoff(1, index));
    }
    assertNotEquals(game, dilemma());
  }
}
