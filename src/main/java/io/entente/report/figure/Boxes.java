package io.entente.report.figure;

import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes: ranges of a few numbers within which an outcome is frequent.
 *
 * @param title what is shown
 * @param boxes at least one
 */
public record Boxes(String title, List<Box> boxes) {

  /**
   * One box.
   *
   * @param density the share of the runs in the box that have the outcome, in [0, 1]
   * @param coverage the share of the runs with the outcome that lie in the box, in [0, 1]
   * @param limits at least one
   */
  public record Box(double density, double coverage, List<Limit> limits) {
    public Box {
      limits = List.copyOf(limits);
    }

    /** What the box comes to, in a sentence. */
    public String says() {
      return Words.ofHundred(density)
          + " of 100 runs inside have it; "
          + Words.ofHundred(coverage)
          + " of 100 that have it lie inside";
    }
  }

  /**
   * A side of a box.
   *
   * @param name of the number
   * @param from where the box begins
   * @param to where it ends
   * @param least the least value of any run
   * @param most the largest
   */
  public record Limit(String name, double from, double to, double least, double most) {

    /** The range in words: only the ends at which something is cut off. */
    public String says() {
      boolean above = from > least;
      boolean below = to < most;
      return above && below
          ? Scale.number(from) + " to " + Scale.number(to)
          : above ? "above " + Scale.number(from) : below ? "below " + Scale.number(to) : "any";
    }
  }

  private static final double WIDTH = 520;
  private static final double LEFT = 170;
  private static final double RIGHT = 390;
  private static final double ROW = 24;
  private static final double HEAD = 26;

  public Boxes {
    boxes = List.copyOf(boxes);
  }

  /** The figure. */
  public Drawing drawing() {
    Drawing drawing = new Drawing(title, description(), WIDTH, 0);
    double y = 0;
    for (int b = 0; b < boxes.size(); b++) {
      Box box = boxes.get(b);
      y += HEAD;
      drawing.text(
          4, y - 8, "Box " + (b + 1) + ": " + box.says(), 12, true, Mark.Anchor.START, Ink.BLACK);
      for (Limit limit : box.limits()) {
        y += ROW;
        limit(drawing, limit, y - 10);
      }
      y += 8;
    }
    drawing.height(y + 4);
    return drawing;
  }

  private static void limit(Drawing drawing, Limit limit, double y) {
    String name = Glyphs.fitting(VisibleText.of(limit.name()), 12, false, 100);
    drawing.text(4, y + 4, name, 12, false, Mark.Anchor.START, Ink.BLACK);
    drawing.small(LEFT - 8, y + 4, Scale.number(limit.least()), Mark.Anchor.END);
    drawing.small(RIGHT + 8, y + 4, Scale.number(limit.most()), Mark.Anchor.START);
    Scale scale = new Scale(limit.least(), limit.most(), LEFT, RIGHT);
    drawing.rectangle(LEFT, y - 6, RIGHT - LEFT, 12, Ink.PAPER, Ink.GREY);
    double from = scale.at(Math.max(limit.least(), limit.from()));
    double to = scale.at(Math.min(limit.most(), limit.to()));
    drawing.rectangle(from, y - 6, Math.max(1, to - from), 12, Ink.GREY, Ink.BLACK);
    String says = Glyphs.fitting(limit.says(), 12, true, WIDTH - RIGHT - 44);
    drawing.text(RIGHT + 40, y + 4, says, 12, true, Mark.Anchor.START, Ink.BLACK);
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (int b = 0; b < boxes.size(); b++) {
      List<String> sides = new ArrayList<>();
      boxes.get(b).limits().forEach(limit -> sides.add(limit.name() + " " + limit.says()));
      sentences.add(
          "Box " + (b + 1) + ", " + String.join(" and ", sides) + ": " + boxes.get(b).says() + ".");
    }
    return String.join(" ", sentences);
  }
}
