package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Checks the steps that follow play in a tree while payoffs change. */
final class PieceChecks {

  private static final Rational TWO = Rational.of(2);

  private final Subject subject;
  private final Shown shown;

  PieceChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  void backward(Fields step) {
    GameTree tree = subject.theTree();
    List<String> at = step.names("node");
    String player = step.name("player");
    int node = subject.node(at);
    unless(
        tree.kind(node) == GameTree.Kind.DECISION && tree.player(node) == subject.player(player),
        player + " does not decide there");
    Map<List<String>, Shown.Choice> choices =
        shown.pieces.computeIfAbsent(step.rows("ends"), any -> new HashMap<>());
    unless(subject.slope().isPresent(), "nothing depends on a parameter");
    Fields chosen = null;
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("values")) {
      List<String> end = new ArrayList<>(at);
      end.add(row.name("action"));
      if (tree.actions(subject.node(end)) > 0) {
        Shown.Choice next = choices.getOrDefault(end, always().get(end));
        unless(next != null, "what is done after " + end + " was not shown yet");
        end = next.end();
      }
      unless(end.equals(row.names("end")), row.name("action") + " leads to " + end);
      same(row.number("constant"), subject.atEnd(player, end));
      same(row.number("slope"), subject.slope().get().atEnd(player, end));
      named.add(row.name("action"));
      chosen = row.name("action").equals(step.name("choice")) ? row : chosen;
    }
    unless(named.equals(subject.actions(node)) && chosen != null, "not all actions");
    for (Fields row : step.rows("values")) {
      unless(
          row.equals(chosen) || isAhead(chosen, row, step.rows("ends")),
          row.name("action") + " is better");
    }
    choices.put(at, new Shown.Choice(step.name("choice"), chosen.names("end")));
  }

  /** What was shown for the whole line. */
  private Map<List<String>, Shown.Choice> always() {
    return shown.pieces.getOrDefault(List.of(), Map.of());
  }

  /** Whether one line is above another within a piece, and somewhere strictly. */
  private static boolean isAhead(Fields chosen, Fields other, List<Fields> ends) {
    Rational constant = chosen.number("constant").minus(other.number("constant"));
    Rational slope = chosen.number("slope").minus(other.number("slope"));
    Optional<Rational> low = end(ends, "low");
    Optional<Rational> high = end(ends, "high");
    boolean below =
        low.map(x -> constant.plus(slope.times(x)).signum() >= 0).orElse(slope.signum() <= 0);
    boolean above =
        high.map(x -> constant.plus(slope.times(x)).signum() >= 0).orElse(slope.signum() >= 0);
    boolean middle = low.isPresent() || high.isPresent() || constant.signum() > 0;
    return below && above && middle && (slope.signum() != 0 || constant.signum() > 0);
  }

  /** The end of a piece on one side. */
  static Optional<Rational> end(List<Fields> ends, String side) {
    Optional<Rational> found = Optional.empty();
    for (Fields row : ends) {
      if (row.name("side").equals(side)) {
        unless(found.isEmpty(), "an end twice");
        found = Optional.of(row.number("bound"));
      }
    }
    return found;
  }

  void ranking(Fields step) {
    List<String> kept = step.names("kept");
    unless(begins(path(0, new Change(0, -1, Rational.ZERO)), kept), "play does not begin so");
    TreeSet<String> named = new TreeSet<>();
    for (Fields row : step.rows("changes")) {
      List<Rational> turns = turns(row);
      int place = turns.indexOf(row.number("change"));
      unless(place >= 0, "nothing turns at " + row.number("change"));
      for (int before = 0; before < place; before++) {
        unless(begins(path(row, middle(turns, before)), kept), "it turns earlier");
      }
      List<String> after = path(row, middle(turns, place));
      unless(after.equals(row.names("path")) && !begins(after, kept), "it leads to " + after);
      named.add(row.name("player") + row.names("end") + row.name("side"));
    }
    for (Fields row : step.rows("never")) {
      List<Rational> turns = turns(row);
      for (int place = 0; place < turns.size(); place++) {
        unless(begins(path(row, middle(turns, place)), kept), "it turns");
      }
      named.add(row.name("player") + row.names("end") + row.name("side"));
    }
    int ends = 0;
    for (int node = 0; node < subject.theTree().nodes(); node++) {
      ends += subject.theTree().actions(node) == 0 ? 1 : 0;
    }
    unless(named.size() == 2 * ends * subject.players().size(), "not every payoff");
    shown.ranking = step;
  }

  /** One payoff more, or less if {@code by} is. */
  private record Change(int player, int end, Rational by) {}

  private static boolean begins(List<String> path, List<String> kept) {
    return path.size() >= kept.size() && path.subList(0, kept.size()).equals(kept);
  }

  /** The sizes of a change at which the payoff comes to another payoff of the same player. */
  private List<Rational> turns(Fields row) {
    GameTree tree = subject.theTree();
    int player = subject.player(row.name("player"));
    Rational own = subject.atEnd(row.name("player"), row.names("end"));
    unless(List.of("more", "less").contains(row.name("side")), "no side " + row.name("side"));
    TreeSet<Rational> turns = new TreeSet<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.actions(node) == 0) {
        Rational off = tree.exactPayoff(player, node).minus(own);
        turns.add(row.name("side").equals("more") ? off : off.negate());
      }
    }
    turns.removeIf(size -> size.signum() < 0);
    turns.add(Rational.ZERO);
    return List.copyOf(turns);
  }

  /** A size between one turn and the next. */
  private static Rational middle(List<Rational> turns, int place) {
    return place + 1 < turns.size()
        ? turns.get(place).plus(turns.get(place + 1)).dividedBy(TWO)
        : turns.get(place).plus(Rational.ONE);
  }

  private List<String> path(Fields row, Rational size) {
    Rational by = row.name("side").equals("more") ? size : size.negate();
    return path(
        0, new Change(subject.player(row.name("player")), subject.node(row.names("end")), by));
  }

  /** Where play leads from a node on, after a change; there must be no tie. */
  private List<String> path(int node, Change change) {
    GameTree tree = subject.theTree();
    List<String> best = new ArrayList<>();
    Rational most = null;
    for (int action = 0; action < tree.actions(node); action++) {
      unless(tree.kind(node) == GameTree.Kind.DECISION, "chance moves");
      List<String> rest = path(tree.child(node, action), change);
      int end = tree.child(node, action);
      for (String one : rest) {
        end = tree.child(end, subject.actions(end).indexOf(one));
      }
      Rational value = tree.exactPayoff(tree.player(node), end);
      value =
          change.end() == end && change.player() == tree.player(node)
              ? value.plus(change.by())
              : value;
      unless(most == null || !value.equals(most), "a tie");
      if (most == null || value.compareTo(most) > 0) {
        most = value;
        best = new ArrayList<>(List.of(subject.actions(node).get(action)));
        best.addAll(rest);
      }
    }
    return best;
  }
}
