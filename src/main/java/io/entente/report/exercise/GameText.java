package io.entente.report.exercise;

import io.entente.exercise.Variant;
import io.entente.exercise.text.TraceText;
import io.entente.export.Payoff;
import io.entente.export.Worksheet;
import io.entente.game.GameTree;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.proof.trace.Subject;
import io.entente.report.Columns;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The game of an exercise as text: a table with the row player's moves down and the column player's
 * across, one for each combination of further players' moves; a tree as an indented list. Read
 * aloud, every cell and every point of the tree is a sentence.
 */
final class GameText {

  /** Between two columns of a table. */
  private static final String GAP = "   ";

  private final Worksheet sheet;
  private final Subject subject;
  private final String parameter;
  private final Prose prose;
  private final Speech speech;

  GameText(Worksheet sheet, Variant variant, Prose prose) {
    this(sheet, variant.subject(), variant.exercise().open().orElse(TraceText.PARAMETER), prose);
  }

  /** A game that need not be one of an exercise. */
  GameText(Worksheet sheet, Subject subject, String parameter, Prose prose) {
    this.sheet = sheet;
    this.subject = subject;
    this.parameter = parameter;
    this.prose = prose;
    this.speech = new Speech(sheet.phrases(), prose.layout());
  }

  /** Writes the game; nothing where there is none. */
  void write() {
    if (subject.game().isPresent()) {
      tables(subject.game().get());
    } else if (subject.tree().isPresent()) {
      tree(subject.tree().get());
    } else if (!subject.given().isEmpty()) {
      prose.blank();
      subject.given().forEach((name, value) -> line(2, name + " = " + value));
    } else {
      return;
    }
    prose.blank();
    prose.paragraph(0, say("illustrative", Map.of()));
  }

  private boolean isPage() {
    return prose.layout() == Layout.PAGE;
  }

  private String say(String key, Map<String, String> values) {
    return sheet.phrases().say("sheet." + key, values);
  }

  private void line(int indent, String text) {
    prose.line(" ".repeat(indent) + speech.of(text));
  }

  private void tables(StrategicGame game) {
    List<String> titles = game.players().stream().map(sheet::title).toList();
    int players = titles.size();
    int slices = 1;
    for (int player = 2; player < players; player++) {
      slices *= game.strategies(player).size();
    }
    String caption = say("caption", Map.of("players", String.join(", ", titles)));
    for (int slice = 0; slice < slices; slice++) {
      int[] moves = new int[players];
      int left = slice;
      StringBuilder fixed = new StringBuilder();
      for (int player = players - 1; player >= 2; player--) {
        moves[player] = left % game.strategies(player).size();
        left /= game.strategies(player).size();
      }
      for (int player = 2; player < players; player++) {
        fixed.append("; ").append(titles.get(player)).append(": ");
        fixed.append(game.strategies(player).get(moves[player]));
      }
      prose.blank();
      prose.paragraph(0, caption + fixed + (isPage() ? "" : ":"));
      if (isPage() && players > 1) {
        table(game, titles, moves);
      } else {
        cells(game, titles, moves);
      }
    }
  }

  /** The row player's name stands before the first row, the column player's above the columns. */
  private void table(StrategicGame game, List<String> titles, int[] moves) {
    List<String> rows = game.strategies(0);
    List<List<String>> columns = new ArrayList<>();
    columns.add(first(titles.get(0), rows.size()));
    List<String> labels = new ArrayList<>(List.of("", ""));
    labels.addAll(rows);
    columns.add(labels);
    for (int column = 0; column < game.strategies(1).size(); column++) {
      List<String> cells = new ArrayList<>(List.of("", game.strategies(1).get(column)));
      for (int row = 0; row < rows.size(); row++) {
        moves[0] = row;
        moves[1] = column;
        cells.add(payoffs(moves, game));
      }
      columns.add(cells);
    }
    List<Integer> widths = columns.stream().map(GameText::width).toList();
    prose.blank();
    int before = widths.get(0) + widths.get(1) + 2 * GAP.length();
    prose.line("  " + " ".repeat(before) + titles.get(1));
    for (int line = 1; line < rows.size() + 2; line++) {
      StringBuilder out = new StringBuilder("  ");
      for (int column = 0; column < columns.size(); column++) {
        out.append(Prose.left(columns.get(column).get(line), widths.get(column))).append(GAP);
      }
      prose.line(out.toString());
    }
  }

  private static List<String> first(String player, int rows) {
    List<String> first = new ArrayList<>(List.of("", "", player));
    for (int row = 1; row < rows; row++) {
      first.add("");
    }
    return first;
  }

  private static int width(List<String> column) {
    return column.stream().mapToInt(Columns::of).max().orElse(0);
  }

  private String payoffs(int[] moves, StrategicGame game) {
    int index = Profile.of(moves).index(game.shape());
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      payoffs.add(Payoff.ofCell(subject, player, index, parameter));
    }
    return String.join(", ", payoffs);
  }

  private void cells(StrategicGame game, List<String> titles, int[] moves) {
    int columns = titles.size() > 1 ? game.strategies(1).size() : 1;
    for (int row = 0; row < game.strategies(0).size(); row++) {
      for (int column = 0; column < columns; column++) {
        moves[0] = row;
        if (titles.size() > 1) {
          moves[1] = column;
        }
        List<String> plays = new ArrayList<>();
        List<String> gets = new ArrayList<>();
        int index = Profile.of(moves).index(game.shape());
        for (int player = 0; player < titles.size(); player++) {
          String action = game.strategies(player).get(moves[player]);
          plays.add(say("plays", Map.of("player", titles.get(player), "action", action)));
          gets.add(titles.get(player) + " " + Payoff.ofCell(subject, player, index, parameter));
        }
        line(
            2,
            say(
                "cell",
                Map.of("moves", String.join(", ", plays), "payoffs", String.join(", ", gets))));
      }
    }
  }

  private void tree(GameTree tree) {
    prose.blank();
    if (isPage()) {
      page(tree, 0, "", 0);
    } else {
      spoken(tree, 0, List.of());
    }
  }

  private void page(GameTree tree, int node, String action, int depth) {
    String start = action.isEmpty() ? "" : action + ": ";
    if (tree.actions(node) == 0) {
      nested(depth, start + ends(tree, node));
      return;
    }
    nested(depth, start + mover(tree, node));
    List<String> labels = labels(tree, node);
    for (int i = 0; i < labels.size(); i++) {
      page(tree, tree.child(node, i), labels.get(i), depth + 1);
    }
  }

  /** A line of an indented list. */
  private void nested(int depth, String text) {
    int indent = 2 * (depth + 1);
    prose.paragraph(indent, indent + 4, speech.of(text));
  }

  /** Each point of the tree by the way that leads there. */
  private void spoken(GameTree tree, int node, List<String> way) {
    String after =
        way.isEmpty()
            ? say("first", Map.of())
            : say("after", Map.of("moves", String.join(", ", way)));
    if (tree.actions(node) == 0) {
      line(0, after + " " + ends(tree, node) + ".");
      return;
    }
    List<String> labels = labels(tree, node);
    String choices = String.join(", ", labels);
    line(0, after + " " + mover(tree, node) + ": " + choices + ".");
    List<String> actions = Payoff.actions(tree, node);
    for (int i = 0; i < actions.size(); i++) {
      List<String> longer = new ArrayList<>(way);
      longer.add(actions.get(i));
      spoken(tree, tree.child(node, i), longer);
    }
  }

  private String ends(GameTree tree, int node) {
    List<String> ends = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      ends.add(
          sheet.title(tree.players().get(player))
              + " "
              + Payoff.ofEnd(subject, player, node, parameter));
    }
    return String.join(", ", ends);
  }

  private static List<String> labels(GameTree tree, int node) {
    List<String> labels = new ArrayList<>();
    List<String> actions = Payoff.actions(tree, node);
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    for (int i = 0; i < actions.size(); i++) {
      labels.add(
          chance
              ? actions.get(i)
                  + " ("
                  + tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(i)
                  + ")"
              : actions.get(i));
    }
    return labels;
  }

  private String mover(GameTree tree, int node) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return say("chance", Map.of());
    }
    String player = sheet.title(tree.players().get(tree.player(node)));
    int set = tree.informationSet(node);
    int members = 0;
    for (int other = 0; other < tree.nodes(); other++) {
      boolean decision = tree.kind(other) == GameTree.Kind.DECISION;
      members += decision && tree.informationSet(other) == set ? 1 : 0;
    }
    return members == 1
        ? say("decides", Map.of("player", player))
        : say(
            "decides.unseen",
            Map.of("player", player, "set", tree.informationSets().get(set).name()));
  }
}
