package io.entente.exercise.query.tree;

import io.entente.exercise.answer.Answer;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Backward induction from a node on, in a tree without chance in which everybody sees everything
 * and payoffs are lines in a parameter: piece by piece of the line, exactly.
 *
 * <p>Who chooses can change its mind only where two payoffs of one player cross; between two such
 * places one value of the parameter stands for all.
 */
final class LinearPlay {

  private static final Rational TWO = Rational.of(2);

  private final TreeView view;
  private final Slope slopes;
  private final int root;
  private final List<Rational> turns;

  /** How much a player's payoff at an end grows with the parameter. */
  interface Slope {
    Rational of(int player, int end);
  }

  LinearPlay(TreeView view, Slope slopes, int root) {
    if (!view.tree.hasPerfectInformation() || !view.tree.chanceMoves().isEmpty()) {
      throw view.fault("it is asked of a tree without chance in which everybody sees everything");
    }
    this.view = view;
    this.slopes = slopes;
    this.root = root;
    this.turns = turns();
  }

  /**
   * A part of the line on which play is the same.
   *
   * @param choices decision node to action, the last nodes first
   * @param ends decision node to where it leads
   */
  record Piece(
      Optional<Rational> low,
      Optional<Rational> high,
      Map<Integer, String> choices,
      Map<Integer, Integer> ends) {}

  private List<Rational> turns() {
    TreeSet<Rational> found = new TreeSet<>();
    List<Integer> ends = view.ends();
    for (int player = 0; player < view.tree.players().size(); player++) {
      for (int one : ends) {
        for (int other : ends) {
          Rational slope = slopes.of(player, one).minus(slopes.of(player, other));
          if (slope.signum() != 0) {
            found.add(
                view.tree
                    .exactPayoff(player, other)
                    .minus(view.tree.exactPayoff(player, one))
                    .dividedBy(slope));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** A value of the parameter before the first turn, between each two, and after the last. */
  List<Rational> samples() {
    if (turns.isEmpty()) {
      return List.of(Rational.ZERO);
    }
    List<Rational> samples = new ArrayList<>();
    samples.add(turns.get(0).minus(Rational.ONE));
    for (int i = 1; i < turns.size(); i++) {
      samples.add(turns.get(i - 1).plus(turns.get(i)).dividedBy(TWO));
    }
    samples.add(turns.get(turns.size() - 1).plus(Rational.ONE));
    return samples;
  }

  Rational payoff(int player, int end, Rational x) {
    return view.tree.exactPayoff(player, end).plus(slopes.of(player, end).times(x));
  }

  /** All pieces, from low to high; neighbours with the same choices are one. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    List<Rational> samples = samples();
    for (int i = 0; i < samples.size(); i++) {
      Map<Integer, String> choices = new LinkedHashMap<>();
      Map<Integer, Integer> ends = new LinkedHashMap<>();
      solve(root, samples.get(i), choices, ends);
      Optional<Rational> low = i == 0 ? Optional.empty() : Optional.of(turns.get(i - 1));
      Optional<Rational> high =
          i + 1 == samples.size() ? Optional.empty() : Optional.of(turns.get(i));
      if (i > 0 && pieces.get(pieces.size() - 1).choices().equals(choices)) {
        low = pieces.remove(pieces.size() - 1).low();
      }
      pieces.add(new Piece(low, high, choices, ends));
    }
    return pieces;
  }

  private int solve(
      int node, Rational x, Map<Integer, String> choices, Map<Integer, Integer> ends) {
    if (view.tree.actions(node) == 0) {
      return node;
    }
    int player = view.tree.player(node);
    int best = -1;
    String choice = "";
    for (String action : view.actions(node)) {
      int end = solve(view.child(node, action), x, choices, ends);
      int sign = best < 0 ? 1 : payoff(player, end, x).compareTo(payoff(player, best, x));
      if (sign == 0) {
        throw view.fault("a tie after " + view.path(node));
      }
      if (sign > 0) {
        best = end;
        choice = action;
      }
    }
    choices.put(node, choice);
    ends.put(node, best);
    return best;
  }

  /** Where something holds, with the ends; empty if it is in several parts, never or always. */
  Optional<Answer.Piece> where(Predicate<Rational> holds) {
    List<Rational> samples = samples();
    int first = -1;
    int last = -1;
    int number = 0;
    for (int i = 0; i < samples.size(); i++) {
      if (holds.test(samples.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        number++;
      }
    }
    if (number == 0 || number == samples.size() || number != last - first + 1) {
      return Optional.empty();
    }
    Optional<Rational> low = first == 0 ? Optional.empty() : Optional.of(turns.get(first - 1));
    Optional<Rational> high =
        last + 1 == samples.size() ? Optional.empty() : Optional.of(turns.get(last));
    return Optional.of(new Answer.Piece(low, low.isPresent(), high, high.isPresent(), false));
  }

  /** The steps that show all pieces: first what is done whatever the parameter is. */
  List<Step> steps() {
    List<Piece> pieces = pieces();
    List<Step> steps = new ArrayList<>();
    for (int node : pieces.get(0).choices().keySet()) {
      if (isAlways(node, pieces)) {
        steps.add(step(node, pieces.get(0), List.of()));
      }
    }
    for (Piece piece : pieces) {
      for (int node : piece.choices().keySet()) {
        if (!isAlways(node, pieces)) {
          steps.add(step(node, piece, ends(piece.low(), piece.high())));
        }
      }
    }
    return steps;
  }

  /** Whether nothing from a node on depends on the parameter. */
  private boolean isAlways(int node, List<Piece> pieces) {
    for (int below : pieces.get(0).choices().keySet()) {
      boolean counts = below >= node && below < view.tree.subtreeEnd(node);
      for (Piece piece : pieces) {
        if (counts && !piece.choices().get(below).equals(pieces.get(0).choices().get(below))) {
          return false;
        }
      }
    }
    return true;
  }

  private Step step(int node, Piece piece, List<Fields> ends) {
    List<Fields> values = new ArrayList<>();
    int player = view.tree.player(node);
    for (String action : view.actions(node)) {
      int child = view.child(node, action);
      int end = piece.ends().getOrDefault(child, child);
      values.add(
          Fields.builder()
              .with("action", action)
              .with("end", view.path(end))
              .with("constant", view.tree.exactPayoff(player, end))
              .with("slope", slopes.of(player, end))
              .build());
    }
    return new Step(
        Rule.BACKWARD_ON,
        Fields.builder()
            .rows("ends", ends)
            .with("node", view.path(node))
            .with("player", view.name(player))
            .rows("values", values)
            .with("choice", piece.choices().get(node))
            .build());
  }

  /** The ends of a piece of the line as rows. */
  static List<Fields> ends(Optional<Rational> low, Optional<Rational> high) {
    List<Fields> ends = new ArrayList<>();
    low.ifPresent(at -> ends.add(Fields.builder().with("side", "low").with("bound", at).build()));
    high.ifPresent(at -> ends.add(Fields.builder().with("side", "high").with("bound", at).build()));
    return ends;
  }
}
