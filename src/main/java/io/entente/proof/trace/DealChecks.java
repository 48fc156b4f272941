package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Checks the steps about what can be agreed: by offers in turn, or in the long run. */
final class DealChecks {

  /** What begins the names of discount factors, one a player; who is first offers first. */
  static final String DISCOUNT = "discount.";

  /** What begins the names of the payoffs that are asked about. */
  static final String PAYOFF = "payoff.";

  private final Subject subject;
  private final Shown shown;

  DealChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  void offer(Fields step) {
    List<String> names = new ArrayList<>();
    for (String name : subject.given().keySet()) {
      if (name.startsWith(DISCOUNT)) {
        names.add(name.substring(DISCOUNT.length()));
      }
    }
    Rational round = step.number("round");
    unless(names.size() == 2, "offers are made between two");
    unless(round.isInteger() && round.signum() > 0, "no round " + round);
    int first = round.numerator().testBit(0) ? 0 : 1;
    unless(step.name("proposer").equals(names.get(first)), names.get(first) + " offers");
    unless(step.name("responder").equals(names.get(1 - first)), names.get(1 - first) + " answers");
    boolean last = round.equals(subject.given().get("rounds"));
    Fields next = shown.offers.get(round.plus(Rational.ONE));
    unless(last || next != null, "the next round was not shown yet");
    same(step.number("later"), last ? Rational.ZERO : next.number("kept"));
    same(step.number("discount"), subject.given().get(DISCOUNT + names.get(1 - first)));
    same(step.number("offer"), step.number("later").times(step.number("discount")));
    same(step.number("kept"), subject.given().get("pie").minus(step.number("offer")));
    shown.offers.put(round, step);
  }

  void feasible(Fields step) {
    Rational sum = Rational.ZERO;
    for (Fields row : step.rows("mix")) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      sum = sum.plus(row.number("weight"));
    }
    same(sum, Rational.ONE);
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("payoffs")) {
      Rational value = Rational.ZERO;
      for (Fields cell : step.rows("mix")) {
        value =
            value.plus(
                cell.number("weight")
                    .times(subject.payoff(row.name("player"), cell.names("profile"))));
      }
      same(row.number("value"), value);
      same(value, asked(row.name("player")));
      named.add(row.name("player"));
    }
    unless(named.equals(subject.players()), "not of every player");
    shown.feasible = true;
  }

  private Rational asked(String player) {
    Rational asked = subject.given().get(PAYOFF + player);
    unless(asked != null, "nothing is asked of " + player);
    return asked;
  }

  void outOfReach(Fields step) {
    Rational sum = Rational.ZERO;
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("weighed")) {
      sum = sum.plus(row.number("factor").times(asked(row.name("player"))));
      named.add(row.name("player"));
    }
    unless(named.equals(subject.players()), "not every player is weighed");
    same(step.number("asked"), sum);
    List<List<String>> cells = new ArrayList<>();
    for (Fields cell : step.rows("cells")) {
      Rational total = Rational.ZERO;
      for (Fields row : step.rows("weighed")) {
        Rational payoff = subject.payoff(row.name("player"), cell.names("profile"));
        total = total.plus(row.number("factor").times(payoff));
      }
      same(cell.number("sum"), total);
      unless(total.compareTo(sum) < 0, "a cell comes to as much");
      cells.add(cell.names("profile"));
    }
    unless(cells.equals(subject.profiles()), "not all cells");
    shown.outOfReach = true;
  }
}
