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
  private static final double NARROWEST = 1e-9;

  /**
   * After so many given up the search ends: where there are that many, there are no end of them.
   */
  private static final int MOST_GIVEN_UP = 200;

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
  record Root(Ranges region, Ranges enclosure) {}

  private final SupportSystem system;
  private final KrawczykTest test;
  private final BoxCut cut;
  private final int size;
  private final List<Root> roots = new ArrayList<>();
  private final List<Ranges> givenUp = new ArrayList<>();
  private final Ranges[] probabilities;
  private final Ranges scratch = new Ranges(1);
  private final Ranges image;
  private boolean isEnded;
  private long boxes;

  BoxSearch(SupportSystem system) {
    this.system = system;
    this.test = new KrawczykTest(system);
    this.cut = new BoxCut(system);
    this.size = system.unknowns.size();
    this.probabilities = system.newProbabilities();
    this.image = new Ranges(size);
  }

  /** How many boxes were looked at. */
  long boxes() {
    return boxes;
  }

  /** Whether the search stopped before all was looked at. */
  boolean isEnded() {
    return isEnded;
  }

  /** Small boxes of which nothing could be proved. */
  List<Ranges> givenUp() {
    return givenUp;
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
    IN_WITH_TIES,
    OUT,
    UNDECIDED
  }

  /** Whether all probabilities are positive at the root in a box, and no strategy outside gains. */
  Judgement judge(Ranges enclosure) {
    system.probabilities(enclosure, probabilities);
    boolean sure = true;
    boolean strict = true;
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
      strict &= scratch.high[0] < 0;
    }
    if (!sure) {
      return Judgement.UNDECIDED;
    }
    return strict ? Judgement.IN : Judgement.IN_WITH_TIES;
  }

  /**
   * Finds the roots.
   *
   * @param most how many boxes to look at, at most
   */
  List<Root> roots(long most) {
    Deque<Ranges> open = new ArrayDeque<>();
    open.push(whole());
    while (!open.isEmpty()) {
      if (boxes >= most || givenUp.size() >= MOST_GIVEN_UP) {
        isEnded = true;
        break;
      }
      boxes++;
      divide(open.pop(), open);
    }
    return roots;
  }

  /**
   * The root in this box, if the box with a margin is proved to hold exactly one; else null.
   *
   * @param box where it is looked for
   */
  Root rootNear(Ranges box) {
    Ranges wide = widened(box);
    if (test.image(wide, image) && isInside(image, wide)) {
      return new Root(wide, refined(image.copy()));
    }
    return null;
  }

  private void divide(Ranges box, Deque<Ranges> open) {
    while (true) {
      if (isEmpty(box)) {
        return;
      }
      double before = widest(box);
      if (!cut.cut(box)) {
        return;
      }
      Ranges wide = widened(box);
      if (test.image(wide, image)) {
        if (isInside(image, wide)) {
          add(new Root(wide, refined(image.copy())), box);
          return;
        }
        if (!intersect(box, image)) {
          return;
        }
      }
      double after = widest(box);
      if (after < NARROWEST) {
        givenUp.add(box);
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
    system.probabilities(box, probabilities);
    for (Ranges own : probabilities) {
      own.low[0] = Math.max(0, own.low[0]);
      own.high[0] = Math.min(1, own.high[0]);
      if (own.low[0] > own.high[0]) {
        return true;
      }
    }
    for (MultilinearForm equation : system.equations) {
      equation.range(probabilities, scratch, 0);
      if (scratch.low[0] > 0 || scratch.high[0] < 0) {
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

  /** Whether every choice of probabilities is proved to be an equilibrium. */
  boolean holdsEverywhere() {
    system.probabilities(whole(), probabilities);
    for (Ranges own : probabilities) {
      own.low[0] = Math.max(0, own.low[0]);
    }
    for (MultilinearForm equation : system.equations) {
      equation.range(probabilities, scratch, 0);
      if (scratch.low[0] != 0 || scratch.high[0] != 0) {
        return false;
      }
    }
    for (MultilinearForm gain : system.outside) {
      gain.range(probabilities, scratch, 0);
      if (!(scratch.high[0] <= 0)) {
        return false;
      }
    }
    return true;
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

  /** The same root in as small a box as rounding allows. */
  private Ranges refined(Ranges enclosure) {
    for (int i = 0; i < MOST_REFINEMENTS; i++) {
      double before = widest(enclosure);
      if (!test.image(enclosure, image)
          || !intersect(enclosure, image)
          || widest(enclosure) >= before) {
        break;
      }
    }
    return enclosure;
  }

  /** Keeps a root unless it is known: a box with one root is found again from its neighbours. */
  private void add(Root root, Ranges box) {
    for (Root known : roots) {
      if (isInside(root.enclosure(), known.region())
          || isInside(known.enclosure(), root.region())) {
        return;
      }
      if (intersect(root.enclosure().copy(), known.enclosure())) {
        givenUp.add(box);
        return;
      }
    }
    roots.add(root);
  }
}
