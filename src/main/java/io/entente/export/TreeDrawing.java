package io.entente.export;

import io.entente.game.GameTree;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree as a drawing, from left to right; points that cannot be told apart are joined by a dashed
 * line. It says nothing that the list beside it does not say, so it is hidden from who hears the
 * page.
 */
final class TreeDrawing {

  private static final int STEP = 34;
  private static final int LETTER = 7;
  private static final int BEND = 22;
  private static final int BESIDE = 56;
  private static final int MOST_ENDS = 32;

  private final Worksheet sheet;
  private final Subject subject;
  private final GameTree tree;
  private final String parameter;
  private final int[] x;
  private final int[] y;
  private final List<Integer> columns = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private int ends;
  private int width;

  private TreeDrawing(Worksheet sheet, Subject subject, String parameter) {
    this.sheet = sheet;
    this.subject = subject;
    this.tree = subject.tree().orElseThrow();
    this.parameter = parameter;
    this.x = new int[tree.nodes()];
    this.y = new int[tree.nodes()];
  }

  /** The drawing; nothing for a tree with so many ends that it would not be read. */
  static String of(Worksheet sheet, Subject subject, String parameter) {
    TreeDrawing drawing = new TreeDrawing(sheet, subject, parameter);
    drawing.measure(0, 0);
    if (drawing.ends > MOST_ENDS) {
      return "";
    }
    drawing.place(0, 0);
    drawing.join();
    int height = drawing.ends * STEP + 10;
    return "<svg class=\"tree\" aria-hidden=\"true\" width=\""
        + drawing.width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + drawing.width
        + " "
        + height
        + "\">\n"
        + drawing.lines
        + drawing.words
        + "</svg>\n";
  }

  /** How wide each column must be for the names of the actions that lead through it. */
  private void measure(int node, int depth) {
    if (tree.actions(node) == 0) {
      y[node] = ends++ * STEP + STEP / 2 + 5;
      return;
    }
    if (columns.size() == depth) {
      columns.add(0);
    }
    int sum = 0;
    List<String> actions = actions(node);
    for (int i = 0; i < actions.size(); i++) {
      int child = tree.child(node, i);
      int wide = (actions.get(i).length() + mover(child).length()) * LETTER + BESIDE;
      columns.set(depth, Math.max(columns.get(depth), wide));
      measure(child, depth + 1);
      sum += y[child];
    }
    y[node] = sum / actions.size();
  }

  private void place(int node, int depth) {
    x[node] = mover(0).length() * LETTER + 14;
    for (int before = 0; before < depth; before++) {
      x[node] += columns.get(before);
    }
    if (tree.actions(node) == 0) {
      String payoffs = payoffs(node);
      text(x[node] + 6, y[node] + 4, "start", payoffs);
      width = Math.max(width, x[node] + 20 + payoffs.length() * LETTER);
      return;
    }
    lines.append("<circle cx=\"").append(x[node]).append("\" cy=\"").append(y[node]);
    lines.append("\" r=\"3.5\"/>\n");
    // before the root; elsewhere above the line that leads there
    text(x[node] - 8, depth == 0 ? y[node] + 4 : y[node] - 5, "end", mover(node));
    List<String> actions = actions(node);
    for (int i = 0; i < actions.size(); i++) {
      int child = tree.child(node, i);
      place(child, depth + 1);
      int bend = x[node] + 26;
      lines.append("<path d=\"M").append(x[node]).append(' ').append(y[node]).append('L');
      lines.append(bend).append(' ').append(y[child]).append('L').append(x[child]).append(' ');
      lines.append(y[child]).append("\"/>\n");
      text(bend + 4, y[child] - 5, "start", actions.get(i));
    }
  }

  /** Dashed lines between points of one information set. */
  private void join() {
    Map<Integer, Integer> last = new HashMap<>();
    Map<Integer, Integer> bends = new HashMap<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int set = tree.informationSet(node);
        Integer before = last.put(set, node);
        if (before != null) {
          // each set bends by another length, so that sets that alternate can be told apart
          int bend = bends.getOrDefault(set, BEND * (bends.size() + 1));
          bends.put(set, bend);
          int middle = (x[before] + x[node]) / 2 + bend;
          lines.append("<path class=\"together\" d=\"M").append(x[before]).append(' ');
          lines.append(y[before]).append('Q').append(middle).append(' ');
          lines.append((y[before] + y[node]) / 2).append(' ').append(x[node]).append(' ');
          lines.append(y[node]).append("\"/>\n");
        }
      }
    }
  }

  private List<String> actions(int node) {
    List<String> actions = new ArrayList<>(Payoff.actions(tree, node));
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      for (int i = 0; i < actions.size(); i++) {
        String share = "" + tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(i);
        actions.set(i, actions.get(i) + " (" + share + ")");
      }
    }
    return actions;
  }

  /** Who decides; nobody at an end. */
  private String mover(int node) {
    if (tree.actions(node) == 0) {
      return "";
    }
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? sheet.phrases().say("sheet.chance", Map.of())
        : sheet.title(tree.players().get(tree.player(node)));
  }

  private String payoffs(int node) {
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      payoffs.add(Payoff.ofEnd(subject, player, node, parameter));
    }
    return String.join(", ", payoffs);
  }

  private void text(int atX, int atY, String anchor, String text) {
    words.append("<text x=\"").append(atX).append("\" y=\"").append(atY);
    words.append("\" text-anchor=\"").append(anchor).append("\">");
    words.append(Html.escaped(text)).append("</text>\n");
  }
}
