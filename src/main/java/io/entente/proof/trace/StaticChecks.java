package io.entente.proof.trace;

import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the steps that compare payoffs of a game in strategic form, cell by cell. */
final class StaticChecks {

  /** The words for how one strategy dominates another. */
  static final String STRICT = "strict";

  static final String WEAK = "weak";

  private final Subject subject;
  private final Shown shown;

  StaticChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  void bestResponse(Fields step) {
    String player = step.name("player");
    List<String> against = step.names("against");
    List<String> named = new ArrayList<>();
    Rational most = null;
    for (Fields row : step.rows("payoffs")) {
      Rational value = row.number("value");
      same(value, subject.payoff(player, row.name("strategy"), against));
      named.add(row.name("strategy"));
      most = most == null || value.compareTo(most) > 0 ? value : most;
    }
    unless(named.equals(subject.strategies(player)), "not all strategies of " + player);
    List<String> best = new ArrayList<>();
    for (Fields row : step.rows("payoffs")) {
      if (row.number("value").equals(most)) {
        best.add(row.name("strategy"));
      }
    }
    unless(best.equals(step.names("best")), "the best are " + best);
    shown.best.put(new Shown.Place(player, against), best);
  }

  void nash(Fields step) {
    List<String> profile = step.names("profile");
    Set<Shown.Own> named = new HashSet<>();
    for (Fields row : step.rows("deviations")) {
      String player = row.name("player");
      deviation(profile, player, row.name("to"), row.number("now"), row.number("then"));
      unless(row.number("then").compareTo(row.number("now")) <= 0, player + " gains");
      unless(named.add(new Shown.Own(player, row.name("to"))), "a deviation is there twice");
    }
    int others = 0;
    for (String player : subject.players()) {
      others += subject.strategies(player).size() - 1;
    }
    unless(named.size() == others, "not all deviations are there");
    shown.nash.add(profile);
  }

  /**
   * Each player's payoff in the profile may fall, and in each cell to which it alone leaves the
   * profile rise, by what lies between the two; from the smallest change on.
   */
  void cellRanking(Fields step) {
    List<String> profile = step.names("profile");
    unless(shown.nash.contains(profile), "the profile was not shown to be an equilibrium");
    Set<List<String>> named = new HashSet<>();
    Rational before = Rational.ZERO;
    for (Fields row : step.rows("changes")) {
      String player = row.name("player");
      Rational change = row.number("change");
      boolean more = row.name("side").equals("more");
      List<String> left = new ArrayList<>(profile);
      left.set(subject.player(player), row.name("to"));
      unless(!left.equals(profile) && row.names("cell").equals(more ? left : profile), "the cell");
      unless(more || row.name("side").equals("less"), "no side " + row.name("side"));
      Rational gap = subject.payoff(player, profile).minus(subject.payoff(player, left));
      unless(change.equals(gap), "it turns at " + gap);
      for (String to : subject.strategies(player)) {
        List<String> other = new ArrayList<>(profile);
        other.set(subject.player(player), to);
        Rational far = subject.payoff(player, profile).minus(subject.payoff(player, other));
        unless(more || other.equals(profile) || far.compareTo(change) >= 0, "less is enough");
      }
      unless(change.compareTo(before) >= 0, "not in order");
      before = change;
      unless(named.add(List.of(player, more ? row.name("to") : "")), "one of them twice");
    }
    int changes = 0;
    for (String player : subject.players()) {
      int others = subject.strategies(player).size() - 1;
      changes += others + (others > 0 ? 1 : 0);
    }
    unless(named.size() == changes, "not all changes are there");
    shown.cellRanking = step;
  }

  void notNash(Fields step) {
    List<String> profile = step.names("profile");
    deviation(
        profile, step.name("player"), step.name("to"), step.number("now"), step.number("then"));
    unless(step.number("then").compareTo(step.number("now")) > 0, "no gain");
    shown.notNash.add(profile);
  }

  private void deviation(
      List<String> profile, String player, String to, Rational now, Rational then) {
    int number = subject.player(player);
    same(now, subject.payoff(player, profile));
    List<String> changed = new ArrayList<>(profile);
    unless(!changed.set(number, to).equals(to), "not a deviation");
    same(then, subject.payoff(player, changed));
  }

  void dominated(Fields step) {
    String player = step.name("player");
    String strategy = step.name("strategy");
    unless(left(player).contains(strategy), strategy + " is gone");
    Rational weights = Rational.ZERO;
    for (Fields row : step.rows("by")) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      unless(!row.name("strategy").equals(strategy), "a strategy by itself");
      unless(left(player).contains(row.name("strategy")), "a strategy that is gone");
      weights = weights.plus(row.number("weight"));
    }
    same(weights, Rational.ONE);
    boolean equal = false;
    boolean below = false;
    List<List<String>> named = new ArrayList<>();
    for (Fields row : step.rows("comparisons")) {
      List<String> against = row.names("against");
      same(row.number("own"), subject.payoff(player, strategy, against));
      Rational other = Rational.ZERO;
      for (Fields by : step.rows("by")) {
        other =
            other.plus(
                by.number("weight").times(subject.payoff(player, by.name("strategy"), against)));
      }
      same(row.number("other"), other);
      int sign = row.number("own").compareTo(other);
      unless(sign <= 0, "better against " + against);
      equal |= sign == 0;
      below |= sign < 0;
      named.add(against);
    }
    unless(named.equals(opponents(player)), "not everything that the others have left");
    String kind = step.name("kind");
    unless(kind.equals(equal ? WEAK : STRICT) && below, "the kind is not " + kind);
    if (step.rows("by").size() == 1) {
      String by = step.rows("by").get(0).name("strategy");
      shown.dominated.add(new Shown.Pair(player, strategy, by, kind));
    }
    shown.lastDominated = new Shown.Own(player, strategy);
    if (kind.equals(STRICT)) {
      // what holds against all that is left holds against less
      shown.strictly.add(shown.lastDominated);
      shown.mixtures.add(List.of(player, strategy, step.rows("by")));
    }
  }

  void notDominated(Fields step) {
    String player = step.name("player");
    List<String> against = step.names("against");
    same(step.number("own"), subject.payoff(player, step.name("strategy"), against));
    same(step.number("other"), subject.payoff(player, step.name("by"), against));
    unless(opponents(player).contains(against), against + " are gone");
    int sign = step.number("own").compareTo(step.number("other"));
    String kind = step.name("kind");
    unless(kind.equals(STRICT) || kind.equals(WEAK), "no kind " + kind);
    unless(sign > 0 || sign == 0 && kind.equals(STRICT), "the other pays more");
    shown.notDominated.add(new Shown.Pair(player, step.name("strategy"), step.name("by"), kind));
  }

  void delete(Fields step) {
    Shown.Own own = new Shown.Own(step.name("player"), step.name("strategy"));
    unless(
        shown.strictly.contains(own) || own.equals(shown.lastDominated),
        own.strategy() + " was not shown to be dominated by what is left");
    unless(left(own.player()).remove(own.strategy()), own.strategy() + " is gone already");
    shown.lastDominated = null;
    // what was no better against something that is gone may be better against all that is left
    shown.notDominated.clear();
  }

  /** What is left to a player; to be changed by deletions alone. */
  private List<String> left(String player) {
    return shown.left.computeIfAbsent(player, any -> new ArrayList<>(subject.strategies(player)));
  }

  private List<List<String>> opponents(String player) {
    List<List<String>> strategies = new ArrayList<>();
    for (String other : subject.players()) {
      if (!other.equals(player)) {
        strategies.add(left(other));
      }
    }
    return Subject.combinations(strategies);
  }

  void paretoDominated(Fields step) {
    List<String> profile = step.names("profile");
    boolean gain = false;
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("gains")) {
      String player = row.name("player");
      same(row.number("now"), subject.payoff(player, profile));
      same(row.number("then"), subject.payoff(player, step.names("by")));
      int sign = row.number("then").compareTo(row.number("now"));
      unless(sign >= 0, player + " loses");
      gain |= sign > 0;
      named.add(player);
    }
    unless(gain && named.equals(subject.players()), "nobody gains, or somebody is left out");
    shown.inefficient.add(profile);
  }

  void paretoEfficient(Fields step) {
    List<String> profile = step.names("profile");
    Set<List<String>> named = new HashSet<>();
    for (Fields row : step.rows("losers")) {
      List<String> other = row.names("other");
      same(row.number("now"), subject.payoff(row.name("player"), profile));
      same(row.number("then"), subject.payoff(row.name("player"), other));
      boolean loses = row.number("then").compareTo(row.number("now")) < 0;
      unless(loses || isSame(profile, other), row.name("player") + " does not lose");
      named.add(other);
    }
    named.add(profile);
    unless(named.size() == subject.profiles().size(), "not all other profiles");
    shown.efficient.add(profile);
  }

  private boolean isSame(List<String> profile, List<String> other) {
    return subject.players().stream()
        .allMatch(player -> subject.payoff(player, profile).equals(subject.payoff(player, other)));
  }

  void maximin(Fields step) {
    String player = step.name("player");
    List<String> named = new ArrayList<>();
    List<String> best = new ArrayList<>();
    for (Fields row : step.rows("worst")) {
      String strategy = row.name("strategy");
      same(row.number("value"), subject.payoff(player, strategy, row.names("against")));
      for (List<String> against : opponents(player)) {
        unless(
            subject.payoff(player, strategy, against).compareTo(row.number("value")) >= 0,
            "less is possible");
      }
      int sign = row.number("value").compareTo(step.number("value"));
      unless(sign <= 0, "more can be secured");
      if (sign == 0) {
        best.add(strategy);
      }
      named.add(strategy);
    }
    unless(named.equals(subject.strategies(player)), "not all strategies of " + player);
    unless(!best.isEmpty() && best.equals(step.names("best")), "the best are " + best);
    shown.maximin.put(player, step);
  }

  void minmax(Fields step) {
    String player = step.name("player");
    List<List<String>> named = new ArrayList<>();
    boolean reached = false;
    for (Fields row : step.rows("replies")) {
      List<String> against = row.names("against");
      same(row.number("value"), subject.payoff(player, row.name("strategy"), against));
      for (String strategy : subject.strategies(player)) {
        unless(
            subject.payoff(player, strategy, against).compareTo(row.number("value")) <= 0,
            "a better reply is " + strategy);
      }
      int sign = row.number("value").compareTo(step.number("value"));
      unless(sign >= 0, "held down further");
      reached |= sign == 0;
      named.add(against);
    }
    unless(reached && named.equals(opponents(player)), "not all the others may play");
    shown.minmax.put(player, step.number("value"));
  }

  static void same(Rational stated, Rational found) {
    unless(stated.equals(found), "it is " + found + ", not " + stated);
  }
}
