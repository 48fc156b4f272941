package io.entente.interop.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.NormalFormFile;
import io.entente.number.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents for LaTeX, without LaTeX: groups, environments and mathematics are balanced, cells hold
 * the game's payoffs, and what is underlined or bold is so by brute force.
 */
class TexTest {

  private static final Path GAMES = Path.of("src/test/resources/games");
  private static final String SPECIALS = "%&_#$~^\\{}<>|\"'`-[]*, \n\t\u00fc\u0150\u2014\uae40x1";

  private static String tex(StrategicGame game) throws IOException {
    StringBuilder tex = new StringBuilder();
    TexFile.write(game, tex);
    assertBalanced(tex.toString());
    return tex.toString();
  }

  private static String tex(GameTree tree) throws IOException {
    StringBuilder tex = new StringBuilder();
    TexFile.write(tree, tex);
    assertBalanced(tex.toString());
    return tex.toString();
  }

  /** A small reader of LaTeX: braces, environments, $, and no character that means something. */
  private static void assertBalanced(String tex) {
    Deque<String> open = new ArrayDeque<>();
    boolean math = false;
    for (int at = 0; at < tex.length(); at++) {
      char c = tex.charAt(at);
      switch (c) {
        case '\\' -> {
          String rest = tex.substring(at + 1);
          if (rest.startsWith("begin{")) {
            open.push(rest.substring(5, rest.indexOf('}') + 1));
          } else if (rest.startsWith("end{")) {
            assertEquals(open.pop(), rest.substring(3, rest.indexOf('}') + 1), tex);
          }
          assertFalse(rest.startsWith("\\["), "an option after a line end: " + tex);
          at++;
        }
        case '{' -> open.push("{");
        case '}' -> assertEquals(open.pop(), "{", tex);
        case '$' -> math = !math;
        case '%' -> at = tex.indexOf('\n', at);
        case '^' -> assertTrue(math, tex);
        case '_', '#', '~' -> throw new AssertionError("unescaped " + c + " in " + tex);
        case '&' -> assertTrue(open.contains("{tabular}"), tex);
        default -> {}
      }
    }
    assertTrue(open.isEmpty() && !math, tex);
  }

  /** The cells of all matrices, row by row. */
  private static List<String> cells(String tex) {
    List<String> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("& (\\{\\\\boldmath)?\\$([^$]*)\\$").matcher(tex);
    while (cell.find()) {
      cells.add((cell.group(1) == null ? "" : "bold ") + cell.group(2));
    }
    return cells;
  }

  @Test
  void aPrisonersDilemmaAsInTextbooks() throws Exception {
    String tex = tex(NormalFormFile.read(GAMES.resolve("prisoners-dilemma.nfg")));
    assertTrue(tex.contains("\\documentclass") && tex.contains("\\usepackage{multirow}"));
    assertTrue(tex.contains("% ---- copy from here") && tex.contains("% ---- to here"));
    long bold = cells(tex).stream().filter(cell -> cell.startsWith("bold ")).count();
    assertEquals(1, bold);
    assertEquals(4, cells(tex).size());
  }

  /** Payoffs and best responses by trying every deviation, in games of two and three players. */
  @Test
  void cellsHoldThePayoffsAndBestResponses() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int players = 1 + random.nextInt(4);
      int[] counts = new int[players];
      for (int player = 0; player < players; player++) {
        counts[player] = 1 + random.nextInt(3);
      }
      Shape shape = Shape.of(counts);
      double[][] payoffs = new double[players][(int) shape.profiles()];
      for (double[] own : payoffs) {
        for (int index = 0; index < own.length; index++) {
          own[index] = random.nextInt(7) - 3;
        }
      }
      List<String> expected = new ArrayList<>();
      int others = (int) shape.profiles() / counts[0] / (players > 1 ? counts[1] : 1);
      for (int other = 0; other < others; other++) {
        for (int first = 0; first < counts[0]; first++) {
          for (int second = 0; second < (players > 1 ? counts[1] : 1); second++) {
            int[] profile = new int[players];
            int rest = other; // the third player's strategy changes fastest
            for (int player = 2; player < players; player++) {
              profile[player] = rest % counts[player];
              rest /= counts[player];
            }
            profile[0] = first;
            if (players > 1) {
              profile[1] = second;
            }
            expected.add(cell(shape, payoffs, profile));
          }
        }
      }
      assertEquals(expected, cells(tex(StrategicGame.of(shape, payoffs))), "seed " + seed);
    }
  }

  private static String cell(Shape shape, double[][] payoffs, int[] profile) {
    StringBuilder cell = new StringBuilder();
    boolean equilibrium = true;
    for (int player = 0; player < profile.length; player++) {
      double own = payoffs[player][shape.index(profile)];
      boolean best = true;
      for (int other = 0; other < shape.strategies(player); other++) {
        int[] deviation = profile.clone();
        deviation[player] = other;
        best &= payoffs[player][shape.index(deviation)] <= own;
      }
      equilibrium &= best;
      cell.append(player == 0 ? "" : ",\\,");
      cell.append(best ? "\\underline{" + (int) own + "}" : Integer.toString((int) own));
    }
    return (equilibrium ? "bold " : "") + cell;
  }

  @Test
  void numbersAreExactWhereShortAndRoundedWhereSaid() throws IOException {
    var builder =
        StrategicGame.builder("", List.of("A"), List.of(List.of("a", "b", "c", "d", "e", "f")));
    builder.payoff(0, 0, Rational.of(1, 3)).payoff(0, 1, -2.5).payoff(0, 2, 0.25);
    builder.payoff(0, 3, 1.5e21).payoff(0, 4, 7).payoff(0, 5, -0.0004);
    String exact = tex(builder.build());
    assertEquals(
        List.of(
            "1/3", "-2.5", "0.25", "bold \\underline{1.5\\cdot 10^{21}}", "7", "-4\\cdot 10^{-4}"),
        cells(exact));
    assertFalse(exact.contains("rounded"), exact);
    String rounded =
        tex(StrategicGame.of(Shape.of(3), new double[][] {{1.23456, 2.00001, 123456.78901}}));
    assertEquals(List.of("1.2346", "2", "bold \\underline{123456.789}"), cells(rounded));
    assertTrue(rounded.contains("Payoffs are rounded to 4 decimals."), rounded);
  }

  @Test
  void anyNameIsEscaped() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder name = new StringBuilder();
      for (int left = random.nextInt(12); left >= 0; left--) {
        name.append(SPECIALS.charAt(random.nextInt(SPECIALS.length())));
      }
      String title = name.toString();
      List<List<String>> moves = List.of(List.of(title, "[x]"), List.of(title, ""));
      StrategicGame game = StrategicGame.of(title, List.of(title, "B"), moves, new double[2][4]);
      assertEquals(4, cells(tex(game)).size(), title);
      var tree = GameTree.builder(title, List.of(title));
      tree.addInformationSet(new InformationSet(0, 1, title, List.of(title, "b")));
      tree.decision(0);
      tree.terminal("", tree.addOutcome(Outcome.of(title, 1.0)));
      tree.terminal("", 1);
      tex(tree.build());
    }
    assertEquals("50\\,\\%".replace("\\,", " "), TexText.escape("50\n\t %"));
    assertEquals("a-{}-b", TexText.escape("a--b"));
    assertEquals("\\textbackslash{}\\{\\}", TexText.escape("\\{}"));
  }

  @Test
  void lettersThatPdflatexLacksNeedAnotherEngine() throws IOException {
    for (String latin : List.of("M\u00fcller", "\u0150ry \u2013 \u201ex\u201d \u20ac", "plain")) {
      String tex = tex(StrategicGame.of(latin, List.of(latin), List.of(List.of("a")), ONE));
      assertTrue(tex.contains("\\usepackage[T1]{fontenc}") && !tex.contains("fontspec"));
      assertFalse(TexFile.needsUnicodeEngine(tex));
    }
    for (String other : List.of("\uae40", "\u041f\u0443\u0442\u0438\u043d", "\ud83d\ude00")) {
      String tex = tex(StrategicGame.of("", List.of(other), List.of(List.of("a")), ONE));
      assertTrue(tex.contains("\\usepackage{fontspec}") && !tex.contains("fontenc"));
      assertTrue(TexFile.needsUnicodeEngine(tex));
    }
  }

  private static final double[][] ONE = {{1}};

  @Test
  void treesShowEveryNodeActionChanceAndInformationSet() throws Exception {
    List<Path> files;
    try (Stream<Path> list = Files.list(GAMES)) {
      files = list.filter(file -> file.toString().endsWith(".efg")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      GameTree tree = ExtensiveFormFile.read(file);
      String tex = tex(tree);
      int ends = 0;
      int joins = -tree.informationSets().size();
      for (int node = 0; node < tree.nodes(); node++) {
        assertTrue(tex.contains("(n" + node + ") at "), file.toString());
        ends += tree.actions(node) == 0 ? 1 : 0;
        joins += tree.kind(node) == GameTree.Kind.DECISION ? 1 : 0;
      }
      assertEquals(tree.nodes() - 1, count(tex, "\\draw (n"), file.toString());
      assertEquals(tree.nodes() - 1, count(tex, "\\node[action]"), file.toString());
      assertEquals(joins, count(tex, "\\draw[dashed]"), file.toString());
      assertEquals(ends, count(tex, "{$("), file.toString());
    }
    String cards = tex(ExtensiveFormFile.read(GAMES.resolve("card-game.efg")));
    assertTrue(cards.contains("{red ($0.5$)}") && cards.contains("{$(-2,\\,2)$}"), cards);
    String fee = tex(ExtensiveFormFile.read(GAMES.resolve("entry-fee.efg")));
    assertTrue(fee.contains("{$(29/3,\\,-2)$}"), "outcomes on the way count: " + fee);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void whatIsTooLargeIsRefusedWithTheReason() {
    StrategicGame wide = StrategicGame.of(Shape.of(2, 21), new double[2][42]);
    assertEquals(
        "a game of 2 x 21 is too large to print: up to 50 rows, 20 columns and 1000 cells go onto"
            + " a page",
        TexFile.tooLarge(wide).orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> TexFile.write(wide, new StringBuilder()));
    var builder = GameTree.builder("", List.of("A"));
    List<String> actions = new ArrayList<>();
    for (int action = 0; action < 201; action++) {
      actions.add("a" + action);
    }
    builder.addInformationSet(new InformationSet(0, 1, "", actions));
    builder.decision(0);
    int outcome = builder.addOutcome(Outcome.of("", 1.0));
    for (int action = 0; action < 201; action++) {
      builder.terminal("", outcome);
    }
    GameTree tree = builder.build();
    assertEquals(
        "a tree of 201 ends is too large to print: up to 200 are drawn",
        TexFile.tooLarge(tree).orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> TexFile.write(tree, new StringBuilder()));
  }
}
