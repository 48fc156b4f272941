package io.entente.outcome.robust;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeCells;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.outcome.condition.RangeBox;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearProfiles;
import io.entente.sample.LinearTree;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How much can be changed before what is said is no longer so.
 *
 * @param central the central reading
 * @param equilibria one for each equilibrium there
 * @param outcomes one for each outcome asked about
 * @param ranges what weights within their ranges can make an equilibrium
 * @param refusal why there are no radii, if there are none
 * @param removalsTried whether reasons and claims were left out one by one
 * @param exact whether the weights are the numbers meant, none of them rounded
 */
public record Robustness(
    CentralReading central,
    List<OfEquilibrium> equilibria,
    List<OfOutcome> outcomes,
    Optional<Ranges> ranges,
    Optional<String> refusal,
    boolean removalsTried,
    boolean exact) {

  /** With more plays times actors there are no radii. */
  private static final int MOST_PLAYS = 60_000;

  /** Whether something is so for some weights within their ranges. */
  public enum Answer {
    /** It is. */
    YES("yes"),
    /** It is not. */
    NO("no"),
    /** It was not found out. */
    OPEN("open");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }

  /**
   * One equilibrium.
   *
   * @param moves decision id to strategy id
   * @param absolute how far weights may move, in units of payoff, before it is none
   * @param relative the same as a part of each weight
   * @param isNecessary whether it is one whatever the weights within their ranges
   */
  public record OfEquilibrium(
      Map<String, String> moves, Radius absolute, Radius relative, boolean isNecessary) {}

  /**
   * One outcome.
   *
   * @param outcome which
   * @param verdict whether it comes about at the centre
   * @param absolute how far weights may move, in units of payoff, before the verdict is another
   * @param relative the same as a part of each weight
   * @param canHold whether weights within their ranges make an equilibrium with it
   * @param canFail whether they make one without it
   * @param terms reasons each of which turns it when left out, {@code ACTOR.TERM}
   * @param claims claims each of which turns it when left out, by id
   */
  public record OfOutcome(
      Outcome outcome,
      Verdict verdict,
      Optional<Radius> absolute,
      Optional<Radius> relative,
      Answer canHold,
      Answer canFail,
      List<String> terms,
      List<String> claims) {}

  /**
   * What weights within their ranges can make an equilibrium; ties do not count, unless they are
   * there at the centre.
   *
   * @param plays how many combinations of moves there are
   * @param possible how many are equilibria for some weights
   * @param impossible how many for none
   * @param open of how many that was not found out
   */
  public record Ranges(int plays, int possible, int impossible, int open) {}

  public Robustness {
    equilibria = List.copyOf(equilibria);
    outcomes = List.copyOf(outcomes);
  }

  /** Asks how much can be changed. */
  public static Robustness of(Question question, CentralReading central, List<Outcome> asked) {
    try {
      return new Study(question, central, asked).answer();
    } catch (UnsolvableException notLinear) {
      return refused(question, central, asked, notLinear.getMessage());
    }
  }

  private static Robustness refused(
      Question question, CentralReading central, List<Outcome> asked, String why) {
    SingleRemovals removals = new SingleRemovals(question, central, false);
    List<OfOutcome> outcomes = new ArrayList<>();
    for (Outcome outcome : asked) {
      outcomes.add(
          new OfOutcome(
              outcome,
              central.verdict(outcome),
              Optional.empty(),
              Optional.empty(),
              Answer.OPEN,
              Answer.OPEN,
              removals.terms(outcome),
              removals.claims(outcome)));
    }
    return new Robustness(
        central,
        List.of(),
        outcomes,
        Optional.empty(),
        Optional.of(why),
        removals.wereTried(),
        true);
  }

  private static final class Study {
    private final Question question;
    private final CentralReading central;
    private final List<Outcome> asked;
    private final LinearPayoffs payoffs;
    private final RobustGame game;
    private final SortedSet<Integer> now;
    private final VerdictRadius absolute;
    private final VerdictRadius relative;
    private final RangeSurvey survey;

    Study(Question question, CentralReading central, List<Outcome> asked) {
      this.question = question;
      this.central = central;
      this.asked = asked;
      payoffs = LinearPayoffs.of(central.runs());
      List<Rational> values = payoffs.values();
      Effort effort = Effort.usual();
      game = game(effort);
      now = game.equilibria(values);
      absolute = new VerdictRadius(game, Units.absolute(values), now, effort);
      relative = new VerdictRadius(game, Units.relative(values), now, effort);
      survey = new RangeSurvey(game, now, RangeBox.of(payoffs));
    }

    private RobustGame game(Effort effort) {
      long size = (long) central.plan().cells().size() * central.scenario().actors().size();
      if (size > MOST_PLAYS) {
        throw UnsolvableException.tooManyPlays(central.plan().cells().size());
      }
      if (central.form() == Form.SIMULTANEOUS) {
        LinearProfiles profiles = payoffs.atOnce();
        return new AtOnceGame(profiles, effort);
      }
      LinearTree tree = payoffs.inTurn();
      if (!tree.tree().chanceMoves().isEmpty()) {
        throw UnsolvableException.chanceInTurn();
      }
      return new InTurnGame(tree, effort);
    }

    Robustness answer() {
      List<OfEquilibrium> equilibria = new ArrayList<>();
      for (int play : now) {
        equilibria.add(
            new OfEquilibrium(
                central.moves(game.cells(play).get(0)),
                absolute.ofPlay(play),
                relative.ofPlay(play),
                survey.necessary().contains(play)));
      }
      boolean table = central.scenario().terms().stream().allMatch(t -> t.id().equals("payoff"));
      SingleRemovals removals = new SingleRemovals(question, central, table);
      List<OfOutcome> outcomes = new ArrayList<>();
      for (Outcome outcome : asked) {
        Map<Integer, Integer> bearing = bearing(outcome);
        outcomes.add(
            new OfOutcome(
                outcome,
                VerdictRadius.verdict(now, bearing),
                Optional.of(absolute.ofVerdict(bearing)),
                Optional.of(relative.ofVerdict(bearing)),
                survey.some(bearing, true),
                survey.some(bearing, false),
                removals.terms(outcome),
                removals.claims(outcome)));
      }
      Ranges ranges =
          new Ranges(
              game.plays().size(),
              survey.count(Answer.YES),
              survey.count(Answer.NO),
              survey.count(Answer.OPEN));
      return new Robustness(
          central,
          equilibria,
          outcomes,
          Optional.of(ranges),
          Optional.empty(),
          removals.wereTried(),
          payoffs.isExact());
    }

    /** By play, 1 if it has the outcome for sure, -1 if it surely has not, else 0. */
    private Map<Integer, Integer> bearing(Outcome outcome) {
      OutcomeCells holds = central.cells(outcome);
      Map<Integer, Integer> bearing = new HashMap<>();
      for (int play : game.plays()) {
        int with = 0;
        for (int cell : game.cells(play)) {
          with += holds.holds(cell, 0) ? 1 : 0;
        }
        int of = game.cells(play).size();
        bearing.put(play, with == of ? 1 : with == 0 ? -1 : 0);
      }
      return bearing;
    }
  }
}
