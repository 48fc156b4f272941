package io.entente.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A game tree that grows to the right: who chooses, what each can do, what each end pays. What is
 * played is drawn thick, with filled points.
 *
 * @param title what is shown
 * @param root where it begins
 * @param payoffs whose payoffs stand at the ends, in their order
 */
public record TreeFigure(String title, Node root, String payoffs) {

  /**
   * A point where somebody chooses, or an end.
   *
   * @param name who chooses; at an end, what it pays
   * @param branches empty at an end
   */
  public record Node(String name, List<Branch> branches) {
    public Node {
      branches = List.copyOf(branches);
    }

    private int ends() {
      int ends = branches.isEmpty() ? 1 : 0;
      for (Branch branch : branches) {
        ends += branch.to().ends();
      }
      return ends;
    }

    private int depth() {
      int depth = 0;
      for (Branch branch : branches) {
        depth = Math.max(depth, 1 + branch.to().depth());
      }
      return depth;
    }
  }

  /**
   * A move.
   *
   * @param move what is done
   * @param played whether it is what is chosen there, in what is played or would be
   * @param onPath whether it is played
   */
  public record Branch(String move, boolean played, boolean onPath, Node to) {}

  private static final double COLUMN = 148;
  private static final double TOP = 30;
  private static final int MOST_LINES = 3;
  private static final double LINE = 12.5;

  /** The figure. */
  public Drawing drawing() {
    int lines = longest(root);
    double row = 26 + LINE * lines;
    double end = begin(root) + COLUMN * root.depth();
    double room = Math.min(360, Math.max(width(root), Glyphs.width(payoffs, 11, false)) + 20);
    double height = TOP + row * root.ends() + 12;
    Drawing drawing = new Drawing(title, description(), Math.max(400, end + room), height);
    drawing.small(
        Math.max(4, end - 2),
        14,
        Glyphs.fitting(VisibleText.of(payoffs), 11, false, room),
        Mark.Anchor.START);
    place(drawing, root, begin(root), TOP, row, true, true);
    return drawing;
  }

  /** Where the root stands: its name has room at its left. */
  private static double begin(Node root) {
    return 16 + Math.min(COLUMN - 20, Glyphs.width(root.name(), Drawing.SMALL, true));
  }

  private static int longest(Node node) {
    int most = 1;
    for (Branch branch : node.branches()) {
      most = Math.max(most, lines(branch).size());
      most = Math.max(most, longest(branch.to()));
    }
    return most;
  }

  private static List<String> lines(Branch branch) {
    return Glyphs.lines(VisibleText.of(branch.move()), Drawing.SMALL, COLUMN - 34, MOST_LINES);
  }

  private static double width(Node node) {
    double width = node.branches().isEmpty() ? Glyphs.width(node.name(), 12, false) : 0;
    for (Branch branch : node.branches()) {
      width = Math.max(width, width(branch.to()));
    }
    return width;
  }

  /** Draws a node in the rows from here on; gives the height at which it stands. */
  private static double place(
      Drawing drawing, Node node, double x, double top, double row, boolean onPath, boolean first) {
    if (node.branches().isEmpty()) {
      double y = top + row / 2;
      String pays = Glyphs.fitting(VisibleText.of(node.name()), 12, onPath, 340);
      drawing.text(x + 8, y + 4, pays, 12, onPath, Mark.Anchor.START, Ink.BLACK);
      return y;
    }
    double begin = top;
    List<Double> ys = new ArrayList<>();
    for (Branch branch : node.branches()) {
      ys.add(place(drawing, branch.to(), x + COLUMN, begin, row, branch.onPath(), false));
      begin += row * branch.to().ends();
    }
    double y = (ys.get(0) + ys.get(ys.size() - 1)) / 2;
    for (int b = 0; b < ys.size(); b++) {
      branch(drawing, node.branches().get(b), x, y, ys.get(b));
    }
    drawing.disc(x, y, 4, onPath ? Ink.BLACK : Ink.PAPER, Ink.BLACK);
    String name = Glyphs.fitting(VisibleText.of(node.name()), Drawing.SMALL, true, COLUMN - 20);
    drawing.text(
        x - 8, y + (first ? 4 : 14), name, Drawing.SMALL, true, Mark.Anchor.END, Ink.BLACK);
    return y;
  }

  private static void branch(Drawing drawing, Branch branch, double x, double y, double to) {
    double bend = x + 22;
    List<Mark.Point> way =
        List.of(new Mark.Point(x, y), new Mark.Point(bend, to), new Mark.Point(x + COLUMN, to));
    double thick = branch.onPath() ? 3 : branch.played() ? 1.8 : 1;
    Ink ink = branch.played() ? Ink.BLACK : Ink.GREY;
    drawing.path(way, ink, thick, branch.played() ? List.of() : List.of(4.0, 3.0));
    List<String> lines = lines(branch);
    for (int i = 0; i < lines.size(); i++) {
      drawing.text(
          bend + 6,
          to - 5 - LINE * (lines.size() - 1 - i),
          lines.get(i),
          Drawing.SMALL,
          false,
          Mark.Anchor.START,
          Ink.BLACK);
    }
  }

  private String description() {
    List<String> path = new ArrayList<>();
    Node node = root;
    while (!node.branches().isEmpty()) {
      Branch taken = node.branches().get(0);
      boolean found = false;
      for (Branch branch : node.branches()) {
        if (branch.onPath() && !found) {
          taken = branch;
          found = true;
        }
      }
      if (!found) {
        break;
      }
      path.add(node.name() + ": " + taken.move());
      node = taken.to();
    }
    return path.isEmpty()
        ? "A tree of moves; no path is played in pure strategies."
        : "A tree of moves. Played: "
            + String.join("; then ", path)
            + ". It pays "
            + node.name()
            + ".";
  }
}
