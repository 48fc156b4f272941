package io.entente.interop.csv;

import static io.entente.interop.csv.CsvGameFileTest.HEAD;
import static io.entente.interop.csv.CsvGameFileTest.ROWS;
import static io.entente.interop.csv.CsvGameFileTest.faulty;
import static io.entente.interop.csv.CsvGameFileTest.read;
import static io.entente.interop.csv.CsvGameFileTest.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.interop.GameFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault of a table in CSV is named with its place and a remedy. */
class CsvFaultsTest {

  @Test
  void combinationsThatLackOrRepeatAreNamed() {
    says(
        HEAD + "C,C,3,3\nC,D,0,5\nD,C,5,0\n",
        "5:1 a combination is missing: Row \"D\", Column \"D\"");
    says(
        HEAD + ROWS + "C,D,1,2\n",
        "6:1 Row \"C\", Column \"D\" is given a second time; the first is on line 3");
    says(
        HEAD + "a,x,1,1\nb,y,1,1\nc,z,1,1\n",
        "5:1 the moves make 9 combinations (3 x 3), the rows give 3");
    assertEquals("5:1", place(faulty(HEAD + "a,x,1,1\nb,y,1,1\nc,z,1,1\n")));
  }

  private static String place(GameFileException faulty) {
    return faulty.line() + ":" + faulty.column();
  }

  @Test
  void misspeltMovesAreRecognised() {
    String names = (HEAD + ROWS + "C,E,1,1\nD,E,1,1\nE,C,1,1\nE,D,1,1\nE,E,1,1\n");
    String words =
        names.replace("C,", "cooperate,").replace("D,", "defect,").replace("E,", "even,");
    GameFileException faulty = faulty(words.replaceFirst("cooperate,defect", "cooperate,defcet"));
    assertEquals(1, faulty.faults().size(), faulty.getMessage());
    assertEquals("Column: \"defcet\" occurs once, in rows that \"defect\" lacks", faulty.problem());
    assertTrue(faulty.remedy().startsWith("did you mean \"defect\"?"), faulty.remedy());
    assertEquals("3:1", place(faulty));
  }

  /** Moves whose names are alike by design are not taken for misspellings where they are not. */
  @Test
  void aFileThatEndsEarlyIsNotTakenAsMisspelt() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 18; i++) {
      text.append("r").append(i / 10 + 1).append(",s").append(i % 10 + 1).append(",1,1\n");
    }
    says(
        text.toString(),
        "20:1 2 of 20 combinations are missing: Row \"r2\", Column \"s9\"; Row \"r2\", Column"
            + " \"s10\"");
  }

  @Test
  void allFaultsAreListedInOneRun() {
    says(
        HEAD + "C,C,three,3\nC,D,0\nD,C,5,0\nD,,1,1\nD,D,1,1\nD,D, ,1\n",
        "2:5 expected the payoff of \"Row\", found \"three\"",
        "3:1 expected 4 fields, found 3",
        "5:3 the move of \"Column\" is missing",
        "7:1 Row \"D\", Column \"D\" is given a second time; the first is on line 6",
        "7:6 the payoff of \"Row\" is missing");
    GameFileException many = faulty(HEAD + "C,C,x,x\n".repeat(500));
    assertEquals(20, many.faults().size());
    assertEquals(500 * 3 - 1 - 20, many.unlisted());
  }

  @Test
  void whatIsNoNumberIsNamed() {
    for (String word : List.of("x", "1/0", "1.5/2", "NaN", "Infinity", "--1", "\u22123", "1 000")) {
      says(
          "A,payoff A\na," + word + "\n",
          "2:3 expected the payoff of \"A\", found \"" + word + "\"");
    }
    says("A,payoff A\na,1e400\n", "2:3 the payoff of \"A\" is out of range: \"1e400\"");
  }

  @Test
  void headersThatCannotBeRead() {
    String neither = " is neither payoffs nor the moves of an actor with payoffs";
    says("", "1:1 the file is empty");
    says("\n\n", "1:1 the file is empty");
    says(HEAD, "2:1 there is no row below the header");
    says("Row\nC\n", "1:1 a single column; between columns stands a comma, a semicolon or a tab");
    says("Row,Column,A,B\nC,C,3,3\n", "1:1 no column holds payoffs");
    says(ROWS, "1:1 the first line should name the columns");
    says("Row,note,payoff Row\nC,x,3\n", "1:5 column \"note\"" + neither);
    says("Row,,payoff Row\nC,x,3\n", "1:5 column 2 has no name");
    says("Row,Row,payoff Row,payoff Row\nC,C,3,1\n", "1:5 two columns hold the moves of \"Row\"");
    says(
        "Row,payoff Row,Row payoff\nC,3,1\n",
        "1:16 column \"Row payoff\" is a second column of payoffs of Row");
    says(
        "Row,Column,payoff Row,payoff Colum\nC,C,1,1\n",
        "1:5 column \"Column\"" + neither,
        "1:23 column \"payoff Colum\" holds payoffs, but no column the moves of that actor");
    assertEquals(
        "did you mean \"payoff Column\"?",
        faulty("Row,Column,payoff Row,payoff Colum\nC,C,1,1\n").faults().get(1).remedy());
  }

  @Test
  void bytesThatAreNotUtf8AreSaidToBe() {
    byte[] latin = (HEAD + "M\u00fcller,C,1,1\n").getBytes(StandardCharsets.ISO_8859_1);
    GameFileException finding = assertThrows(GameFileException.class, () -> read(latin));
    assertEquals("here stand bytes that are not UTF-8", finding.problem());
    assertEquals("2:1", place(finding));
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      byte[] wide = (HEAD + ROWS).getBytes(charset);
      finding = assertThrows(GameFileException.class, () -> read(wide));
      assertEquals("the file is in UTF-16", finding.problem());
    }
  }

  @Test
  void quotationMarksThatDoNotMatch() {
    says(
        HEAD + "C,\"C,3,3\nC,D,1,1\n",
        "2:3 the field that begins here has no closing quotation mark");
    says(HEAD + "C,\"a\nb\"x,3,3\n", "3:3 after the closing quotation mark the field should end");
    says("A,payoff A\n\"a\nb\",1\nc,x\n", "4:3 expected the payoff of \"A\", found \"x\"");
  }

  @Test
  void aTrillionCombinationsAreRefusedByTheirNumber() {
    StringBuilder text = new StringBuilder("A,B,C,D,u_A,u_B,u_C,u_D\n");
    StringBuilder more = new StringBuilder("A,B,C,D,E,F,G,H,u1,u2,u3,u4,u5,u6,u7,u8\n");
    for (int i = 0; i < 1000; i++) {
      text.append(("," + i).repeat(8).substring(1)).append('\n');
      more.append(("," + i).repeat(16).substring(1)).append('\n');
    }
    says(
        text.toString(),
        "1002:1 the moves make 1000000000000 combinations (1000 x 1000 x 1000 x 1000), the rows"
            + " give 1000");
    says(
        more.toString(),
        "1002:1 the moves make more than 2^63 combinations (1000 x 1000 x 1000 x 1000 x 1000 x"
            + " ...), the rows give 1000");
  }
}
