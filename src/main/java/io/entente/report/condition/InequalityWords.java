package io.entente.report.condition;

import io.entente.number.Rational;
import io.entente.outcome.condition.Inequality;
import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearRow;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Chance;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One condition of an equilibrium as sentences. */
final class InequalityWords {

  /** So many reasons are named on a side unless all are asked for. */
  private static final int NAMED = 4;

  /** Larger amounts are written with an exponent. */
  private static final double LARGE = 1e6;

  private final LinearPayoffs payoffs;
  private final Words words;
  private final Layout layout;
  private final boolean all;

  InequalityWords(LinearPayoffs payoffs, Words words, Layout layout, boolean all) {
    this.payoffs = payoffs;
    this.words = words;
    this.layout = layout;
    this.all = all;
  }

  /** A reason on one side: its factor as a size, what it adds there now. */
  private record Part(PayoffCoefficient coefficient, Rational factor, Rational amount) {}

  /** Who prefers what to what, and where: "China prefers ... to ...". */
  String preference(Inequality one) {
    String where = one.isOnPath() ? "" : where(one.before());
    String actor =
        where.isEmpty()
            ? Words.capital(words.actor(actorId(one)))
            : words.actorWithin(actorId(one));
    return where
        + actor
        + " prefers "
        + moves(one.moves())
        + follows(one.after(), one.afterInstead())
        + " to "
        + moves(one.instead())
        + follows(one.afterInstead(), one.after());
  }

  private String actorId(Inequality one) {
    return payoffs.scenario().actors().get(one.actor()).id();
  }

  /** "If United States asks and China presses, ", or nothing at the beginning. */
  String where(Map<String, String> before) {
    List<String> parts = new ArrayList<>();
    before.forEach((id, move) -> parts.add(event(id, move)));
    return parts.isEmpty() ? "" : "If " + Words.and(parts) + ", ";
  }

  /** A move or what chance brings, as a sentence without its stop. */
  String event(String id, String move) {
    if (payoffs.scenario().decision(id).isPresent()) {
      return words.sentence(id, move);
    }
    Chance chance = payoffs.scenario().chance(id).orElseThrow();
    String label = move;
    for (Strategy outcome : chance.outcomes()) {
      label = outcome.id().equals(move) ? outcome.label() : label;
    }
    return "chance brings \""
        + label
        + "\" ("
        + (chance.says().isEmpty() ? id : chance.says())
        + ")";
  }

  private String moves(Map<String, String> moves) {
    List<String> parts = new ArrayList<>();
    moves.forEach((decision, move) -> parts.add("\"" + words.move(decision, move) + "\""));
    return Words.and(parts);
  }

  /** What follows a move, where it is not the same after the other. */
  private String follows(Map<String, String> after, Map<String, String> other) {
    List<String> parts = new ArrayList<>();
    after.forEach(
        (decision, move) -> {
          if (!move.equals(other.get(decision))) {
            parts.add(words.sentence(decision, move));
          }
        });
    return parts.isEmpty() ? "" : " (then " + Words.and(parts) + ")";
  }

  /** Which reasons must count at least as much as which. */
  String condition(Inequality one) {
    List<Part> left = side(one.row(), true);
    List<Part> right = side(one.row(), false);
    return side(left) + " " + (left.size() < 2 ? "is" : "are") + " at least " + side(right);
  }

  /** Where it stands at the central weights. */
  String standing(Inequality one) {
    List<Rational> values = payoffs.values();
    Rational left = sum(side(one.row(), true));
    Rational right = sum(side(one.row(), false));
    Rational slack = one.slack(values);
    String now =
        "Now " + layout.number(amount(left)) + " against " + layout.number(amount(right)) + ": it ";
    return now
        + (slack.signum() == 0
            ? "holds, but only just: any change for the worse ends it."
            : (slack.signum() > 0 ? "holds by " : "fails by ") + amountOf(slack.abs()) + ".");
  }

  /**
   * The parts of one side, the largest now first. A weight below 0 stands on the side for which it
   * counts; a payoff of a table stands where the comparison has it, whatever its sign.
   */
  private List<Part> side(LinearRow row, boolean left) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PayoffCoefficient coefficient = payoffs.coefficients().get(row.coefficient(i));
      Rational amount = row.factor(i).times(coefficient.value());
      boolean asItStands = coefficient.isCell() || amount.signum() == 0;
      boolean forIt = asItStands ? row.factor(i).signum() > 0 : amount.signum() > 0;
      if (forIt == left) {
        Rational size = row.factor(i).abs();
        Rational now = coefficient.isCell() ? size.times(coefficient.value()) : amount.abs();
        parts.add(new Part(coefficient, size, now));
      }
    }
    parts.sort(Comparator.comparing(Part::amount).reversed());
    return parts;
  }

  private static Rational sum(List<Part> parts) {
    Rational sum = Rational.ZERO;
    for (Part part : parts) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }

  private String side(List<Part> parts) {
    if (parts.isEmpty()) {
      return "0";
    }
    int named = all || parts.size() <= NAMED + 1 ? parts.size() : NAMED;
    List<String> said = new ArrayList<>();
    for (Part part : parts.subList(0, named)) {
      said.add(part(part));
    }
    if (named < parts.size()) {
      List<Part> rest = parts.subList(named, parts.size());
      said.add(rest.size() + " smaller reasons (" + amount(sum(rest)) + ")");
    }
    return String.join(layout == Layout.PAGE ? " + " : " plus ", said);
  }

  private String part(Part part) {
    String factor =
        part.factor().equals(Rational.ONE)
            ? ""
            : Words.measured(part.factor().toDouble())
                + (layout == Layout.PAGE ? " x " : " times ");
    String name = name(part.coefficient());
    boolean below = part.coefficient().value().signum() < 0 && !part.coefficient().isCell();
    return factor
        + name
        + " ("
        + layout.number(amount(part.amount()))
        + (below ? " against" : "")
        + ")";
  }

  /** A reason by what it says; a payoff of a table by its name. */
  String name(PayoffCoefficient coefficient) {
    return coefficient.isCell() ? coefficient.name() : "\"" + coefficient.says() + "\"";
  }

  /** An amount of payoff, without its unit. */
  String amount(Rational value) {
    double number = value.toDouble();
    boolean plain = !words.isTable() && Math.abs(number) < LARGE;
    return plain ? Words.number(number) : Words.payoff(number);
  }

  /** An amount of payoff with its unit, where it has one. */
  String amountOf(Rational value) {
    double number = value.toDouble();
    boolean plain = !words.isTable() && Math.abs(number) < LARGE;
    return plain ? words.amount(number) : Words.payoff(number);
  }

  /** A small amount of payoff with its unit, to about three digits. */
  String exactly(Rational value) {
    return Words.measured(value.toDouble()) + (words.isTable() ? "" : " " + words.plural());
  }
}
