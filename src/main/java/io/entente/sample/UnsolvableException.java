package io.entente.sample;

import io.entente.number.Decimals;
import io.entente.scenario.Form;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A scenario that the asked-for form cannot be solved in; the message says why, and what can. */
public final class UnsolvableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnsolvableException(String message) {
    super(message);
  }

  static UnsolvableException selection(String rule, String why) {
    return new UnsolvableException(
        "--select "
            + rule
            + ": "
            + why
            + "; use uniform or payoff-dominance, which work for every game, or another --form");
  }

  static UnsolvableException discount(String actor, double value, boolean endless) {
    return new UnsolvableException(
        "cannot be solved: the discount of "
            + actor
            + " is "
            + Decimals.shortest(value)
            + " at the central reading; it must be from 0 to "
            + (endless ? "less than 1, since there is no last period" : "1"));
  }

  static UnsolvableException probability(String variable, String state, String what) {
    return new UnsolvableException(
        "cannot be solved: repeat.state."
            + variable
            + " has "
            + what
            + " where the state is "
            + state
            + "; clip(x, low, high) keeps a formula between two numbers");
  }

  static UnsolvableException imperfectInformation(Scenario scenario) {
    return new UnsolvableException(
        "cannot be solved in turn: "
            + OrderOfPlay.whyNot(scenario)
            + ", and games repeated with states are solved in turn only where every decision sees"
            + " all earlier ones; complete \"observes\", or use --form simultaneous");
  }

  static UnsolvableException circle(Scenario scenario) {
    List<String> ids = new ArrayList<>();
    scenario.decisions().forEach(decision -> ids.add(decision.id()));
    return new UnsolvableException(
        "cannot be solved: some of "
            + String.join(", ", ids)
            + " wait for one another; look at what they observe, and at what the probabilities of"
            + " chance depend on");
  }

  static UnsolvableException forgets(String what) {
    return new UnsolvableException(
        "cannot be solved: the same actor forgets something, for "
            + what
            + "; let the later decision observe it too (games without perfect recall are not"
            + " solved)");
  }

  static UnsolvableException unknownCondition(String decision, String asked, Form form) {
    return new UnsolvableException(
        form == Form.SIMULTANEOUS
            ? "cannot be solved at once: whether "
                + decision
                + " is there depends on "
                + asked
                + ", which comes first; use --form sequential"
            : "cannot be solved: an \"if\" of "
                + decision
                + " asks about "
                + asked
                + ", which is not known there; add it to \"observes\"");
  }

  static UnsolvableException nothingOpen(String decision, String known) {
    return new UnsolvableException(
        "cannot be solved: no strategy of "
            + decision
            + " is open"
            + (known.isEmpty() ? "" : " when " + known)
            + "; loosen an \"if\" of its strategies, or give the decision itself an \"if\"");
  }

  static UnsolvableException mentionsTooMany(String term, int players, BigInteger rows) {
    return new UnsolvableException(
        "cannot be counted group by group: "
            + term
            + " alone depends on what "
            + players
            + " actors do, in "
            + Decimals.grouped(rows)
            + " ways; leave it out with --drop "
            + term
            + ", or let it mention fewer actors");
  }

  static UnsolvableException notCounted(String why, String remedy) {
    return new UnsolvableException("cannot be counted group by group: " + why + "; " + remedy);
  }

  static UnsolvableException notFinite(String what) {
    return new UnsolvableException(
        "cannot be solved: "
            + what
            + " is not a finite number at the central reading; look for a division by zero or a"
            + " logarithm in its formulas");
  }

  static UnsolvableException notLinearOverTime() {
    return new UnsolvableException(
        "cannot be answered: this game is repeated while states move, and its payoffs are no sums"
            + " of weights times levels; leave out \"repeat.state\" to ask about one period");
  }

  static UnsolvableException notLinear(String term, String value) {
    return new UnsolvableException(
        "cannot be answered: "
            + term
            + " counts a solution value ("
            + value
            + "), which changes with the weights in its own way; give it a parameter instead");
  }

  static UnsolvableException sometimesThere(String decision) {
    return new UnsolvableException(
        "cannot be answered at once: "
            + decision
            + " is there, or has all its moves, only under a condition (\"if\"); use --form"
            + " sequential, or leave the condition out");
  }

  static UnsolvableException privately(String decision, String seen) {
    return new UnsolvableException(
        "cannot be answered at once: "
            + decision
            + " knows of "
            + seen
            + ", which chance brings, so that its plans and not its moves would be compared; leave "
            + seen
            + " out of its \"observes\", or use --form sequential");
  }

  static UnsolvableException unseen(String decision, List<String> unknown) {
    return new UnsolvableException(
        "cannot be answered in turn: "
            + decision
            + " does not see "
            + String.join(", ", unknown)
            + ", and weights are compared in turn only where everybody sees all earlier moves;"
            + " complete \"observes\", or use --form simultaneous");
  }

  /** Where chance moves in a game in turn, and the answer is only known without. */
  public static UnsolvableException chanceInTurn() {
    return new UnsolvableException(
        "not answered in turn where chance moves; --form simultaneous asks the same of moves at"
            + " once, and explain --conditions says what one course of play rests on");
  }

  /** Where there are too many combinations of moves to ask about each. */
  public static UnsolvableException tooManyPlays(int plays) {
    return new UnsolvableException(
        "not answered: "
            + plays
            + " combinations of moves are too many to ask about each; --force ACTOR=STRATEGY leaves"
            + " fewer, and explain --conditions asks about one");
  }

  /** Where more than so many plans tie in one run. */
  public static UnsolvableException tooManyPlans(int most) {
    return new UnsolvableException(
        "cannot be solved: more than "
            + most
            + " plans tie in one run; give reasons that tell moves apart, or fewer moves");
  }
}
