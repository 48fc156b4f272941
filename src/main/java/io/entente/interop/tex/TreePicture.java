package io.entente.interop.tex;

import io.entente.game.GameTree;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picture of a tree, which grows to the right, so that long names stand on level lines.
 *
 * <p>Ends stand one below the other at equal distances, a node halfway between its first and its
 * last child. An action is a slanted stroke and a level line, on which stand its name at the left
 * and, where someone moves next, who at the right; a column is wide enough for both.
 */
final class TreePicture {

  private static final int MOST_ENDS = 200;
  private static final double WIDEST = 300; // cm; TeX ends at 575

  private static final double BETWEEN_ENDS = 0.62; // all in cm
  private static final double SLANT = 0.6;
  private static final double LETTER = 0.18;
  private static final double GAP = 0.5;

  private final GameTree tree;
  private final TexNumber number = new TexNumber();
  private final int ends;
  private final int[] depth;
  private final double[] y;
  private final double[] x; // by depth

  TreePicture(GameTree tree) {
    this.tree = tree;
    int nodes = tree.nodes();
    this.depth = new int[nodes];
    this.y = new double[nodes];
    int count = 0;
    int deepest = 0;
    for (int node = 0; node < nodes; node++) {
      depth[node] = node == 0 ? 0 : depth[tree.parent(node).orElseThrow()] + 1;
      deepest = Math.max(deepest, depth[node]);
      count += tree.actions(node) == 0 ? 1 : 0;
    }
    this.ends = count;
    this.x = new double[deepest + 1];
    if (ends <= MOST_ENDS) {
      place();
    }
  }

  private void place() {
    double[] width = new double[x.length];
    int below = 0;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int actions = tree.actions(node);
      if (actions == 0) {
        y[node] = below++ * BETWEEN_ENDS;
      } else {
        y[node] = (y[tree.child(node, 0)] + y[tree.child(node, actions - 1)]) / 2;
      }
      for (int action = 0; action < actions; action++) {
        int child = tree.child(node, action);
        int letters = TexText.width(action(node, action)) + TexText.width(who(child));
        int at = depth[child];
        width[at] = Math.max(width[at], SLANT + letters * LETTER + GAP);
      }
    }
    for (int column = 1; column < x.length; column++) {
      x[column] = x[column - 1] + width[column];
    }
  }

  Optional<String> tooLarge() {
    if (ends > MOST_ENDS) {
      return Optional.of(
          "a tree of " + ends + " ends is too large to print: up to " + MOST_ENDS + " are drawn");
    }
    if (!(x[x.length - 1] <= WIDEST)) {
      return Optional.of("a tree of " + (x.length - 1) + " moves in turn is too wide to print");
    }
    return Optional.empty();
  }

  /** What the picture does not say of itself. */
  String remark() {
    List<String> players = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      players.add(player(player));
    }
    return "Payoffs: "
        + String.join(", ", players)
        + "."
        + (number.hasRounded() ? " Rounded to " + TexNumber.DECIMALS + " decimals." : "");
  }

  void write(StringBuilder tex) {
    tooLarge()
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    tex.append("\\begin{tikzpicture}[\n");
    tex.append("    every node/.style={font=\\small, inner sep=2pt},\n");
    tex.append("    action/.style={anchor=south west, fill=white, inner sep=2pt},\n");
    tex.append("    mover/.style={anchor=south east, xshift=-2pt, fill=white, inner sep=1.5pt},\n");
    tex.append("    decision/.style={circle, fill, inner sep=1.4pt},\n");
    tex.append("    chance/.style={circle, draw, fill=white, inner sep=2pt}]\n");
    for (int node = 0; node < tree.nodes(); node++) {
      node(node, tex);
    }
    informationSets(tex); // labels lie on them, strokes on labels
    for (int node = 0; node < tree.nodes(); node++) {
      labels(node, tex);
    }
    for (int node = 0; node < tree.nodes(); node++) {
      strokes(node, tex);
    }
    tex.append("\\end{tikzpicture}%\n");
  }

  private void node(int node, StringBuilder tex) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      tex.append("  \\node[anchor=west] (n").append(node).append(") at ").append(place(node));
      tex.append(" {$(").append(payoffs(node)).append(")$};\n");
      return;
    }
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    tex.append("  \\node[").append(chance ? "chance" : "decision").append("] (n").append(node);
    tex.append(") at ").append(place(node)).append(" {};\n");
  }

  private String payoffs(int node) {
    StringBuilder payoffs = new StringBuilder();
    for (int player = 0; player < tree.players().size(); player++) {
      payoffs.append(player == 0 ? "" : ",\\,");
      payoffs.append(number.text(tree.payoff(player, node), tree.exactPayoff(player, node)));
    }
    return payoffs.toString();
  }

  /** Who moves at a node, and the names of its actions. */
  private void labels(int node, StringBuilder tex) {
    if (tree.actions(node) > 0) {
      tex.append("  \\node[").append(node == 0 ? "anchor=east" : "mover").append("] at (n");
      tex.append(node).append(node == 0 ? ".west) {\\textbf{" : ") {\\textbf{");
      tex.append(TexText.escape(who(node))).append("}};\n");
    }
    for (int action = 0; action < tree.actions(node); action++) {
      tex.append("  \\node[action] at ").append(corner(node, action)).append(" {");
      String name = actionName(node, action);
      tex.append(TexText.escape(name));
      if (tree.kind(node) == GameTree.Kind.CHANCE) {
        Rational chance = probability(node, action);
        String probability = number.text(chance.toDouble(), chance);
        tex.append(name.isEmpty() ? "$" + probability + "$" : " ($" + probability + "$)");
      }
      tex.append("};\n");
    }
  }

  /** The strokes from a node to its children. */
  private void strokes(int node, StringBuilder tex) {
    for (int action = 0; action < tree.actions(node); action++) {
      int child = tree.child(node, action);
      tex.append("  \\draw (n").append(node).append(") -- ").append(corner(node, action));
      tex.append(" -- (n").append(child).append(tree.actions(child) == 0 ? ".west" : "");
      tex.append(");\n");
    }
  }

  /** Where the slanted part of a stroke ends and the level part begins. */
  private String corner(int node, int action) {
    return place(x[depth[node]] + SLANT, y[tree.child(node, action)]);
  }

  /** Joins the nodes of each set by dashed lines, around nodes that stand between them. */
  private void informationSets(StringBuilder tex) {
    int[] last = new int[tree.informationSets().size()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) != GameTree.Kind.DECISION) {
        continue;
      }
      int set = tree.informationSet(node);
      if (last[set] > 0) {
        int before = last[set] - 1;
        tex.append("  \\draw[dashed] (n").append(before).append(") ");
        tex.append(join(before, node)).append(" (n").append(node).append(");\n");
      }
      last[set] = node + 1;
    }
  }

  /** How to get from a node to one below it: straight, or around what stands between. */
  private String join(int above, int node) {
    if (depth[above] != depth[node]) {
      return depth[above] < depth[node] ? "to[out=-75, in=105]" : "to[out=-105, in=75]";
    }
    for (int between = above + 1; between < node; between++) {
      if (depth[between] == depth[node]) {
        return "to[bend right=15]";
      }
    }
    return "--";
  }

  private String who(int node) {
    return switch (tree.kind(node)) {
      case DECISION -> TexText.orNumber(tree.players().get(tree.player(node)), tree.player(node));
      case CHANCE -> "Chance";
      case TERMINAL -> "";
    };
  }

  /** What stands on the line of an action, about. */
  private String action(int node, int action) {
    String name = actionName(node, action);
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? name + " (" + probability(node, action) + ")"
        : name;
  }

  private String actionName(int node, int action) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return tree.chanceMoves().get(tree.chanceMove(node)).actions().get(action);
    }
    String name = tree.informationSets().get(tree.informationSet(node)).actions().get(action);
    return TexText.orNumber(name, action);
  }

  private Rational probability(int node, int action) {
    return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
  }

  private String player(int player) {
    return TexText.escape(TexText.orNumber(tree.players().get(player), player));
  }

  private String place(int node) {
    return place(x[depth[node]], y[node]);
  }

  private static String place(double x, double y) {
    return "(" + Decimals.fixed(x, 2) + "," + Decimals.fixed(y, 2) + ")";
  }
}
