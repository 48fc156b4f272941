package io.entente.outcome.threshold;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.RationalFunction;
import io.entente.sample.CentralFormulas;
import io.entente.sample.Plan;
import io.entente.sample.PlayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Decisions in turn, everybody knowing all that came before: backward induction along the line. At
 * every node the courses that subgame-perfect play takes from there on are a piecewise function of
 * the parameter; those of a node change only where those of the nodes behind it do, or where the
 * mover's preference between two of them does.
 *
 * <p>With ties, a course can be supported if and only if the mover gets from it at least what each
 * other action gives in the equilibrium of its subgame that is worst for the mover.
 */
final class InTurn extends LineGame {

  /** Courses of one subgame; more are ties beyond use. */
  private static final int MOST_COURSES = 2_000;

  /** How far from 1 the probabilities of a chance move may add up, as for the ordinary solver. */
  private static final Rational SUM_TOLERANCE = Rational.parse("1e-9");

  private final Plan plan;
  private final PlayTree tree;
  private final CentralFormulas formulas;

  InTurn(Plan plan, PlayTree tree, CentralFormulas formulas) {
    this.plan = plan;
    this.tree = tree;
    this.formulas = formulas;
  }

  /**
   * A course from some node on: what may come about, and what everybody may expect. Where the
   * numbers are the same functions, the combinations of moves say all.
   */
  private record Branch(List<Integer> cells, List<RationalFunction> payoffs) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Branch that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
      return cells.hashCode();
    }
  }

  /** The numbers on one stretch of the line. */
  private final class Stretch {
    private final List<RationalFunction> numbers;
    private final List<IntFunction<RationalFunction>> payoffs;

    Stretch(List<RationalFunction> numbers, Spot spot) {
      this.numbers = numbers;
      this.payoffs = payoffs(plan, formulas, numbers, spot);
    }

    RationalFunction probability(int node, int outcome) {
      return tree.probability(node, outcome)
          .map(formula -> numbers.get(formulas.placeOf(formula)))
          .orElse(RationalFunction.ZERO);
    }

    List<Branch> end(int node) {
      int cell = tree.cell(node);
      List<RationalFunction> all = new ArrayList<>();
      payoffs.forEach(byCell -> all.add(byCell.apply(cell)));
      return List.of(new Branch(List.of(cell), all));
    }

    /** The courses from a node on, given those behind it. */
    List<Branch> decide(int node, List<List<Branch>> behind, Spot spot) {
      return tree.kind(node) == GameTree.Kind.CHANCE
          ? mixed(node, behind, spot)
          : chosen(tree.mover(node), behind, spot);
    }

    private List<Branch> chosen(int mover, List<List<Branch>> behind, Spot spot) {
      RationalFunction least = null;
      for (List<Branch> action : behind) {
        RationalFunction worst = null;
        for (Branch branch : action) {
          RationalFunction payoff = branch.payoffs().get(mover);
          boolean lower = worst == null || spot.sign(payoff.minus(worst)) < 0;
          worst = lower ? payoff : worst;
        }
        boolean higher = least == null || spot.sign(worst.minus(least)) > 0;
        least = higher ? worst : least;
      }
      List<Branch> kept = new ArrayList<>();
      for (List<Branch> action : behind) {
        for (Branch branch : action) {
          if (spot.sign(branch.payoffs().get(mover).minus(least)) >= 0) {
            kept.add(branch);
          }
        }
      }
      return kept;
    }

    private List<Branch> mixed(int node, List<List<Branch>> behind, Spot spot) {
      List<RationalFunction> nothing = new ArrayList<>();
      plan.scenario().actors().forEach(actor -> nothing.add(RationalFunction.ZERO));
      List<Branch> mixtures = List.of(new Branch(List.of(), nothing));
      for (int outcome = 0; outcome < behind.size(); outcome++) {
        RationalFunction probability = probability(node, outcome);
        if (spot.sign(probability) == 0) {
          continue;
        }
        List<Branch> more = new ArrayList<>();
        for (Branch sum : mixtures) {
          for (Branch next : behind.get(outcome)) {
            more.add(sum(sum, next, probability));
          }
        }
        if (more.size() > MOST_COURSES) {
          throw new Sweep.TooManyChangesException();
        }
        mixtures = more;
      }
      return mixtures;
    }
  }

  private static Branch sum(Branch sum, Branch next, RationalFunction probability) {
    List<RationalFunction> payoffs = new ArrayList<>();
    for (int actor = 0; actor < sum.payoffs().size(); actor++) {
      RationalFunction part = next.payoffs().get(actor).times(probability);
      payoffs.add(sum.payoffs().get(actor).plus(part));
    }
    TreeSet<Integer> cells = new TreeSet<>(sum.cells());
    cells.addAll(next.cells());
    return new Branch(List.copyOf(cells), payoffs);
  }

  @Override
  boolean isSound(List<RationalFunction> numbers, Spot spot) {
    Stretch stretch = new Stretch(numbers, spot);
    return isSound(0, stretch, spot);
  }

  private boolean isSound(int node, Stretch stretch, Spot spot) {
    boolean chance = tree.kind(node) == GameTree.Kind.CHANCE;
    RationalFunction sum = RationalFunction.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      if (!isSound(tree.child(node, action), stretch, spot)) {
        return false;
      }
      if (chance) {
        RationalFunction probability = stretch.probability(node, action);
        if (spot.sign(probability) < 0) {
          return false;
        }
        sum = sum.plus(probability);
      }
    }
    return !chance
        || spot.sign(sum.minus(RationalFunction.of(Rational.ONE.plus(SUM_TOLERANCE)))) <= 0
            && spot.sign(sum.minus(RationalFunction.of(Rational.ONE.minus(SUM_TOLERANCE)))) >= 0;
  }

  @Override
  List<List<Integer>> at(List<RationalFunction> numbers, Spot spot) {
    return cells(at(0, new Stretch(numbers, spot), spot));
  }

  private List<Branch> at(int node, Stretch stretch, Spot spot) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return stretch.end(node);
    }
    List<List<Branch>> behind = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      behind.add(at(tree.child(node, action), stretch, spot));
    }
    return stretch.decide(node, behind, spot);
  }

  @Override
  Piecewise<List<List<Integer>>> between(
      AlgebraicNumber from, AlgebraicNumber to, List<RationalFunction> numbers, Sweep sweep) {
    Stretch stretch = new Stretch(numbers, new Spot(AlgebraicNumber.between(from, to)));
    Piecewise<List<Branch>> root = between(0, from, to, stretch, sweep);
    Piecewise.Builder<List<List<Integer>>> builder = new Piecewise.Builder<>();
    for (int i = 0; i < root.points().size(); i++) {
      if (i > 0) {
        builder.interval(cells(root.between().get(i - 1)));
      }
      builder.point(root.points().get(i), cells(root.at().get(i)));
    }
    return builder.build();
  }

  private Piecewise<List<Branch>> between(
      int node, AlgebraicNumber from, AlgebraicNumber to, Stretch stretch, Sweep sweep) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return Piecewise.constant(from, to, stretch.end(node));
    }
    List<Piecewise<List<Branch>>> behind = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      behind.add(between(tree.child(node, action), from, to, stretch, sweep));
    }
    return sweep.over(
        Piecewise.breakpoints(behind),
        spot -> {
          List<List<Branch>> here = new ArrayList<>();
          behind.forEach(function -> here.add(function.at(spot.at())));
          return stretch.decide(node, here, spot);
        });
  }

  private static List<List<Integer>> cells(List<Branch> branches) {
    TreeSet<List<Integer>> all = new TreeSet<>(BY_CELLS);
    branches.forEach(branch -> all.add(branch.cells()));
    return new ArrayList<>(all);
  }
}
