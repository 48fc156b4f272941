package io.entente.solve.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * All roots of a system of indifference within the players' probabilities, each enclosed in a box
 * that is proved to hold exactly one; by halving boxes until each is proved to hold none or one.
 */
final class BoxSearch {

  /** Boxes narrower than this are given up. */
  private static final double NARROWEST = 1e-10;

  /** A box is tested together with a margin of this part of its width. */
  private static final double MARGIN = 0.1;

  private static final double GOOD_PROGRESS = 0.7;
  private static final int MOST_REFINEMENTS = 50;

  /**
   * A root.
   *
   * @param region a box of unknowns in which it is the only one
   * @param enclosure a box that holds it, as small as rounding allows
   */
  private record Root(Ranges region, Ranges enclosure) {}

  private final SupportSystem system;
  private final KrawczykTest test;
  private final int size;
  private final List<Root> roots = new ArrayList<>();
  private final Ranges scratch = new Ranges(1);
  private long boxes;
  private int undecided;

  BoxSearch(SupportSystem system) {
    this.system = system;
    this.test = new KrawczykTest(system);
    this.size = system.unknowns.size();
  }

  /** How many boxes were looked at. */
  long boxes() {
    return boxes;
  }

  /** How many boxes could not be decided; 0 if all roots were found. */
  int undecided() {
    return undecided;
  }

  /** All probabilities. */
  Ranges whole() {
    Ranges whole = new Ranges(size);
    for (int v = 0; v < size; v++) {
      whole.set(v, 0, 1);
    }
    return whole;
  }

  /** Whether the root in a box is an equilibrium. */
  enum Judgement {
    IN,
    OUT,
    UNDECIDED
  }

  /** Whether all probabilities are positive at the root in a box, and no strategy outside gains. */
  Judgement judge(Ranges enclosure) {
    Ranges[] probabilities = test.probabilities(enclosure);
    boolean sure = true;
    for (Ranges own : probabilities) {
      for (int place = 0; place < own.length(); place++) {
        if (own.high[place] <= 0) {
          return Judgement.OUT;
        }
        sure &= own.low[place] > 0;
      }
    }
    for (MultilinearForm gain : system.outside) {
      gain.range(probabilities, scratch, 0);
      if (scratch.low[0] > 0) {
        return Judgement.OUT;
      }
      sure &= scratch.high[0] <= 0;
    }
    return sure ? Judgement.IN : Judgement.UNDECIDED;
  }

  /** The ranges of all probabilities in a box of unknowns. */
  Ranges[] probabilities(Ranges box) {
    return test.probabilities(box);
  }

  /**
   * Boxes that hold one root each.
   *
   * @param most how many boxes to look at, at most; what is left counts as undecided
   */
  List<Ranges> enclosures(long most) {
    Deque<Ranges> open = new ArrayDeque<>();
    open.push(whole());
    while (!open.isEmpty()) {
      if (boxes >= most) {
        undecided += open.size();
        break;
      }
      boxes++;
      divide(open.pop(), open);
    }
    List<Ranges> enclosures = new ArrayList<>();
    for (Root root : roots) {
      enclosures.add(root.enclosure());
    }
    return enclosures;
  }

  private void divide(Ranges box, Deque<Ranges> open) {
    while (true) {
      if (isEmpty(box)) {
        return;
      }
      double before = widest(box);
      Ranges wide = widened(box);
      Ranges image = test.image(wide);
      if (image != null) {
        if (isInside(image, wide)) {
          addRoot(wide, image);
          return;
        }
        if (!intersect(box, image)) {
          return;
        }
      }
      double after = widest(box);
      if (after < NARROWEST) {
        undecided++;
        return;
      }
      if (after > GOOD_PROGRESS * before) {
        halve(box, open);
        return;
      }
    }
  }

  /**
   * Whether the box is proved to hold no equilibrium by bounds of the equations and inequalities.
   */
  boolean isEmpty(Ranges box) {
    Ranges[] probabilities = test.probabilities(box);
    for (Ranges own : probabilities) {
      own.low[0] = Math.max(0, own.low[0]);
      own.high[0] = Math.min(1, own.high[0]);
      if (own.low[0] > own.high[0]) {
        return true;
      }
    }
    for (MultilinearForm equation : system.equations) {
      equation.range(probabilities, scratch, 0);
      if (!scratch.hasZero(0)) {
        return true;
      }
    }
    for (MultilinearForm gain : system.outside) {
      gain.range(probabilities, scratch, 0);
      if (scratch.low[0] > 0) {
        return true;
      }
    }
    return false;
  }

  private static double widest(Ranges box) {
    double widest = 0;
    for (int v = 0; v < box.length(); v++) {
      widest = Math.max(widest, box.width(v));
    }
    return widest;
  }

  private static Ranges widened(Ranges box) {
    Ranges wide = box.copy();
    for (int v = 0; v < box.length(); v++) {
      double margin = MARGIN * box.width(v) + 1e-13;
      wide.set(v, box.low[v] - margin, box.high[v] + margin);
    }
    return wide;
  }

  private static boolean isInside(Ranges inner, Ranges outer) {
    for (int v = 0; v < inner.length(); v++) {
      if (!(inner.low[v] > outer.low[v] && inner.high[v] < outer.high[v])) {
        return false;
      }
    }
    return true;
  }

  /** Cuts a box down to what it has in common with another; false if that is nothing. */
  private static boolean intersect(Ranges box, Ranges other) {
    for (int v = 0; v < box.length(); v++) {
      double low = Math.max(box.low[v], other.low[v]);
      double high = Math.min(box.high[v], other.high[v]);
      if (low > high) {
        return false;
      }
      box.set(v, low, high);
    }
    return true;
  }

  private static boolean meets(Ranges one, Ranges other) {
    return intersect(one.copy(), other);
  }

  private void halve(Ranges box, Deque<Ranges> open) {
    int along = 0;
    for (int v = 1; v < size; v++) {
      along = box.width(v) > box.width(along) ? v : along;
    }
    // Not in the middle, where roots of symmetric games lie.
    double cut = box.low[along] + 0.4846 * box.width(along);
    Ranges upper = box.copy();
    upper.set(along, cut, box.high[along]);
    box.set(along, box.low[along], cut);
    open.push(upper);
    open.push(box);
  }

  private void addRoot(Ranges region, Ranges image) {
    Ranges enclosure = image;
    for (int i = 0; i < MOST_REFINEMENTS; i++) {
      Ranges next = test.image(enclosure);
      double before = widest(enclosure);
      if (next == null || !intersect(enclosure, next) || widest(enclosure) >= before) {
        break;
      }
    }
    for (Root known : roots) {
      if (isInside(enclosure, known.region()) || isInside(known.enclosure(), region)) {
        return;
      }
      if (meets(enclosure, known.enclosure())) {
        undecided++;
        return;
      }
    }
    roots.add(new Root(region, enclosure));
  }
}
