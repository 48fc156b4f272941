package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the steps that bound what can be had: by a mixture, by punishment, by a mediator. */
final class SecurityChecks {

  private final Subject subject;
  private final Shown shown;

  SecurityChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  private String other(String player) {
    unless(subject.players().size() == 2, "only between two players");
    return subject.players().get(1 - subject.player(player));
  }

  private static void requireWeights(List<Fields> mix) {
    Rational sum = Rational.ZERO;
    Set<String> named = new HashSet<>();
    for (Fields row : mix) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      unless(named.add(row.name("strategy")), "a strategy twice");
      sum = sum.plus(row.number("weight"));
    }
    same(sum, Rational.ONE);
  }

  void secures(Fields step) {
    String player = step.name("player");
    requireWeights(step.rows("mix"));
    List<String> named = new ArrayList<>();
    Rational least = null;
    for (Fields row : step.rows("against")) {
      Rational value = Rational.ZERO;
      for (Fields own : step.rows("mix")) {
        value =
            value.plus(
                own.number("weight")
                    .times(subject.payoff(player, own.name("strategy"), row.names("against"))));
      }
      same(row.number("value"), value);
      least = least == null || value.compareTo(least) < 0 ? value : least;
      named.add(String.join(",", row.names("against")));
    }
    unless(named.equals(subject.strategies(other(player))), "not all that the other may play");
    same(step.number("least"), least);
    shown.secured.put(player, least);
  }

  void heldTo(Fields step) {
    String player = step.name("player");
    requireWeights(step.rows("mix"));
    List<String> named = new ArrayList<>();
    Rational most = null;
    unless(subject.players().size() == 2, "only between two players");
    for (Fields row : step.rows("replies")) {
      Rational value = Rational.ZERO;
      for (Fields others : step.rows("mix")) {
        value =
            value.plus(
                others
                    .number("weight")
                    .times(
                        subject.payoff(
                            player, row.name("strategy"), List.of(others.name("strategy")))));
      }
      same(row.number("value"), value);
      most = most == null || value.compareTo(most) > 0 ? value : most;
      named.add(row.name("strategy"));
    }
    unless(named.equals(subject.strategies(player)), "not all strategies of " + player);
    same(step.number("most"), most);
    shown.held.put(player, most);
  }

  void payoffOrder(Fields step) {
    String player = step.name("player");
    Set<List<String>> named = new HashSet<>();
    Rational last = null;
    for (Fields row : step.rows("order")) {
      same(row.number("value"), subject.payoff(player, row.names("profile")));
      unless(last == null || row.number("value").compareTo(last) <= 0, "not from best to worst");
      last = row.number("value");
      unless(named.add(row.names("profile")), "a profile twice");
    }
    unless(named.size() == subject.profiles().size(), "not all profiles");
    shown.ordered.add(player);
  }

  void mediatorBound(Fields step) {
    List<List<String>> named = new ArrayList<>();
    for (Fields row : step.rows("weighed")) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
    }
    for (Fields cell : step.rows("cells")) {
      List<String> profile = cell.names("profile");
      Rational sum = Rational.ZERO;
      for (String player : subject.players()) {
        sum = sum.plus(subject.payoff(player, profile));
      }
      same(cell.number("sum"), sum);
      for (Fields row : step.rows("weighed")) {
        int place = subject.player(row.name("player"));
        if (profile.get(place).equals(row.name("told"))) {
          List<String> changed = new ArrayList<>(profile);
          changed.set(place, row.name("instead"));
          Rational slack =
              subject
                  .payoff(row.name("player"), profile)
                  .minus(subject.payoff(row.name("player"), changed));
          sum = sum.plus(row.number("weight").times(slack));
        }
      }
      same(cell.number("after"), sum);
      unless(sum.compareTo(step.number("bound")) <= 0, "a cell above the bound");
      named.add(profile);
    }
    unless(named.equals(subject.profiles()), "not all cells");
    shown.mediatorBound = step.number("bound");
  }
}
