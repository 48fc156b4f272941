package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Faulty files: the place, what is said, and that there is a remedy. */
class FindingsTest {

  private static final String NFG = "NFG 1 R \"t\" { \"A\" \"B\" } ";
  private static final String EFG = "EFG 2 R \"t\" { \"A\" \"B\" }\n";

  private static GameFileException game(String text) {
    return checked(assertThrows(GameFileException.class, () -> GameFiles.gameOf(text), text));
  }

  private static GameFileException tree(String text) {
    return checked(assertThrows(GameFileException.class, () -> GameFiles.treeOf(text), text));
  }

  private static GameFileException checked(GameFileException finding) {
    assertFalse(finding.remedy().isBlank());
    assertFalse((finding.problem() + finding.remedy()).contains("\n"));
    assertEquals(
        finding.file()
            + ":"
            + finding.line()
            + ":"
            + finding.column()
            + ": "
            + finding.problem()
            + "\n    "
            + finding.remedy(),
        finding.getMessage());
    return finding;
  }

  private static void says(String problem, int line, int column, GameFileException finding) {
    assertEquals(problem, finding.problem());
    assertEquals(line + ":" + column, finding.line() + ":" + finding.column());
  }

  @Test
  void payoffCountNamesExpectedAndFound() {
    String few = "expected 8 payoffs (2 players x 4 profiles), found ";
    says(few + "7", 3, 1, game(NFG + "{ 2 2 }\n1 2 3 4 5 6 7\n"));
    says(few + "0", 1, 32, game(NFG + "{ 2 2 }"));
    GameFileException many = game(NFG + "{ 2 2 }\n1 2 3 4\n5 6 7 8 9\n10 11");
    says(few + "11", 3, 9, many);
    assertEquals("remove the 3 from here on, or correct the strategies above", many.remedy());
    says(
        "expected 4 outcome numbers (one for each profile), found 3",
        1,
        53,
        game(NFG + "{ 2 2 } { { \"\" 1 1 } } 1 1 0"));
  }

  @Test
  void shortFileForManyProfilesIsCountedBeforeATableIsMade() {
    says(
        "expected 2000000 payoffs (2 players x 1000000 profiles), found 3",
        1,
        44,
        game(NFG + "{ 1000 1000 } 1 2 3"));
  }

  @Test
  void strategiesMustBeGivenForEachPlayer() {
    says("strategies of 3 players in a game of 2", 1, 25, game(NFG + "{ 2 2 2 } 1"));
    says("strategies of 1 players in a game of 2", 1, 25, game(NFG + "{ { \"a\" \"b\" } } 1"));
    says("the list of strategies of player 2 is empty", 1, 37, game(NFG + "{ { \"a\" } { } } 1"));
    says("the list of players is empty", 1, 15, game("NFG 1 R \"t\" { } { 1 } 1"));
    assertTrue(game(NFG + "{ 2 0 }").problem().startsWith("expected the number of strategies"));
    assertTrue(game(NFG + "{ 2 -1 }").problem().endsWith("found \"-1\""));
    assertTrue(game(NFG + "{ 2 99999999999 }").problem().endsWith("found \"99999999999\""));
    assertTrue(game(NFG + "{ 2 { \"a\" } }").problem().endsWith("player 2 or }, found \"{\""));
  }

  @Test
  void gameOfTrillionProfilesIsRefusedWithItsSize() {
    GameFileException finding = game(NFG + "{ 1000000 1000000 } x");
    assertEquals("1:25", finding.line() + ":" + finding.column());
    assertTrue(
        finding
            .problem()
            .startsWith("the game has 1,000,000,000,000 profiles; its payoffs would take 16 TB, "),
        finding.problem());
    assertEquals("leave out strategies or players", finding.remedy());
    String twelve = "{ 10 10 10 10 10 10 10 10 10 10 10 10 }";
    String players = "{" + " \"\"".repeat(12) + " }";
    assertTrue(
        game("NFG 1 R \"\" " + players + twelve)
            .problem()
            .contains("1,000,000,000,000 profiles; its payoffs would take 96 TB"));
  }

  @Test
  void evenTheNumberOfProfilesMayBeTooLargeToTell() {
    String text = "NFG 1 R \"\" {" + " \"\"".repeat(5000) + " } {" + " 2".repeat(5000) + " } 1";
    assertTrue(game(text).problem().startsWith("the game has about 2^5000 profiles"));
    assertTrue(game(NFG + "{ 2147483647 1 } 1").problem().contains("2,147,483,647 profiles"));
  }

  @Test
  void headerSaysWhatIsNotKnown() {
    says("expected NFG, found the end of the file", 1, 1, game(""));
    says("expected NFG, found \"EFG\"", 1, 1, game(EFG));
    assertTrue(game(EFG).remedy().contains("should end in .efg"));
    assertTrue(tree(NFG).remedy().contains("should end in .nfg"));
    says("expected NFG, found \"{\"", 1, 1, game("{\"format\": 1}"));
    says("expected version 1 of the NFG format, found \"2\"", 1, 5, game("NFG 2 R \"\""));
    says("expected version 2 of the EFG format, found \"1\"", 2, 2, tree("EFG\n 1 R \"\""));
    says("expected R or D after the version, found \"Q\"", 1, 7, game("NFG 1 Q \"\""));
    says("expected the title of the game, found \"{\"", 1, 9, game("NFG 1 R { \"A\" } { 1 } 1"));
    says("the file is in UTF-16", 1, 1, utf16());
  }

  private static GameFileException utf16() {
    byte[] bytes = "NFG 1 R".getBytes(StandardCharsets.UTF_16);
    return assertThrows(
        GameFileException.class,
        () -> NormalFormFile.read(new ByteArrayInputStream(bytes), "x.nfg"));
  }

  @Test
  void missingQuotationMarksAreNoticed() {
    says(
        "expected a player's name or }, found \"B\"",
        1,
        19,
        game("NFG 1 R \"t\" { \"A\" B } { 1 1 } 1 1"));
    says(
        "the text that begins here has no closing quotation mark",
        2,
        3,
        game("NFG 1 R \"t\"\n{ \"A } { 1 } 1\n"));
    assertTrue(
        game("NFG 1 R \"t\" { \"A \"B\" } { 1 1 } 1")
            .problem()
            .startsWith("expected a player's name"));
  }

  @Test
  void columnsCountCharacters() {
    says(
        "expected a player's name or }, found \"B\"",
        1,
        16,
        game("NFG 1 R \"\u91d1\ud83d\ude00\" { B } { 1 } 1"));
    says("expected a payoff, found \"x\"", 5, 2, game(NFG + "\r\n{ 1\r1 }\n\n\tx 1"));
  }

  @Test
  void whatIsNotANumberIsNamed() {
    says("expected a payoff, found \"x\"", 1, 35, game(NFG + "{ 1 1 } 1 x"));
    says("a payoff divides by zero: \"1/0\"", 1, 33, game(NFG + "{ 1 1 } 1/0 1"));
    says("a payoff is out of range: \"1e400\"", 1, 33, game(NFG + "{ 1 1 } 1e400 1"));
    says("a payoff has too large an exponent: \"1e99999\"", 1, 33, game(NFG + "{ 1 1 } 1e99999 1"));
    says("a number of 10001 digits", 1, 33, game(NFG + "{ 1 1 } " + "1".repeat(10_001) + " 1"));
    says(
        "a number or word of more than 25000 characters",
        1,
        33,
        game(NFG + "{ 1 1 } " + "1".repeat(200_000) + " 1"));
    says("expected a payoff, found \"1.5/2\"", 1, 33, game(NFG + "{ 1 1 } 1.5/2 1"));
    for (String word :
        new String[] {"NaN", "Infinity", "1e", "0x10", "1/-2", "\u0663/4", "-", "."}) {
      assertTrue(game(NFG + "{ 1 1 } " + word + " 1").problem().startsWith("expected a payoff"));
    }
    says(
        "expected number 2 of 2 payoffs (2 players x 1 profiles), found a comma",
        1,
        34,
        game(NFG + "{ 1 1 } 1, 1"));
  }

  @Test
  void outcomesOfATableAreChecked() {
    String head = NFG + "{ 1 1 } { { \"a\" 1 1 } } ";
    says(
        "expected the number of an outcome, a whole number from 0 to 1, found \"2\"",
        1,
        49,
        game(head + "2"));
    assertTrue(game(head + "-1").problem().endsWith("found \"-1\""));
    says(
        "outcome 1 has 1 payoffs in a game of 2 players",
        1,
        43,
        game(NFG + "{ 1 1 } { { \"a\" 1 } } 1"));
    says(
        "outcome 1 has 3 payoffs in a game of 2 players",
        1,
        49,
        game(NFG + "{ 1 1 } { { \"a\" 1, 2, 3 } } 1"));
  }

  @Test
  void treeThatEndsEarlyOrLateIsNoticed() {
    String root = "p \"\" 1 1 \"\" { \"l\" \"r\" } 0\n";
    says(
        "the file ends after 2 nodes, 1 short of a whole tree",
        4,
        1,
        tree(EFG + root + "t \"\" 0\n"));
    says(
        "the tree is whole after 1 nodes, yet here stands \"t\"",
        3,
        1,
        tree(EFG + "t \"\" 0\nt \"\" 0\n"));
    says("expected a node, found \"q\"", 2, 1, tree(EFG + "q \"\" 0"));
    says("expected a node, found \"1\"", 3, 3, tree(EFG + root + "  1\n"));
    says("expected the name of the node, found \"1\"", 2, 3, tree(EFG + "t 1 { 1, 1 }"));
  }

  @Test
  void informationSetsMustAgree() {
    String root = EFG + "p \"\" 1 1 \"s\" { \"l\" \"r\" } 0\n";
    String again = "information set 1 of player 1 was described before; here it has ";
    says(
        again + "3 actions where there were 2",
        3,
        8,
        tree(root + "p \"\" 1 1 \"s\" { \"l\" \"m\" \"r\" } 0"));
    says(again + "another name", 3, 8, tree(root + "p \"\" 1 1 \"z\" { \"l\" \"r\" } 0"));
    says(again + "other action names", 3, 8, tree(root + "p \"\" 1 1 \"s\" { \"l\" \"x\" } 0"));
    says(
        "information set 2 of player 1 is used before its actions are given",
        3,
        8,
        tree(root + "p \"\" 1 2 0"));
    assertTrue(tree(root + "p \"\" 3 1 0").problem().endsWith("from 1 to 2, found \"3\""));
    assertTrue(tree(EFG + "p \"\" 1 1 \"\" { } 0").problem().startsWith("the list of actions of"));
  }

  @Test
  void outcomesOfATreeMustAgree() {
    String root = EFG + "p \"\" 1 1 \"\" { \"l\" \"r\" } 1 \"o\" { 1, 0.5 }\n";
    says("outcome 2 is used before its payoffs are given", 3, 6, tree(root + "t \"\" 2"));
    says(
        "outcome 1 was described before; here it has other payoffs",
        3,
        6,
        tree(root + "t \"\" 1 \"o\" { 1, 2 }"));
    says(
        "outcome 1 was described before; here it has another name",
        3,
        6,
        tree(root + "t \"\" 1 \"x\" { 1, 1/2 }"));
    says(
        "outcome 0 stands for no payoffs, yet here is the text \"n\"",
        3,
        8,
        tree(root + "t \"\" 0 \"n\" { 1 1 }"));
    assertTrue(tree(root + "t \"\" -1").problem().startsWith("expected the number of an outcome"));
  }

  @Test
  void probabilitiesSumToExactlyOne() {
    String move = EFG + "c \"\" 1 \"\" { \"a\" ";
    says(
        "the probabilities of chance move 1 sum to 999/1000, not to 1",
        2,
        11,
        tree(move + ".333 \"b\" .333 \"c\" .333 } 0"));
    says(
        "expected a probability from 0 to 1, found \"-1/2\"",
        2,
        17,
        tree(move + "-1/2 \"b\" 3/2 } 0"));
    says("a probability divides by zero: \"1/0\"", 2, 17, tree(move + "1/0 } 0"));
    assertTrue(tree(EFG + "c \"\" 1 \"\" { } 0").problem().startsWith("expected an action of"));
  }

  @Test
  void textAfterThePayoffsIsNamed() {
    String problem =
        "expected the end of the file after 2 payoffs (2 players x 1 profiles), found ";
    says(problem + "the text \"c\"", 1, 37, game(NFG + "{ 1 1 } 1 2 \"c\""));
    says(problem + "\"end\"", 1, 37, game(NFG + "{ 1 1 } 1 2 end"));
  }
}
