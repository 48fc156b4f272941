package io.entente.exercise.seat;

import io.entente.number.Rational;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was played against what could have been.
 *
 * <p>The payoffs of the rounds that were played to their ends are what best play would have earned
 * on average, less the losses by choices, and the rest is luck: how the draws fell. Luck is 0 where
 * nothing is left to draws, and comes to 0 on average.
 *
 * @param seat the play
 * @param reply what was best, and why
 * @param induction why the others do what they do, where they reason back in a tree without chance
 *     in which everybody sees everything
 * @param choices all that the student did, in order
 * @param rounds how many rounds were played to their ends
 * @param total what the student earned in them
 * @param best what best play would have earned in as many on average
 * @param lost what the choices in them cost on average
 */
public record Debrief(
    Seat seat,
    Reply reply,
    Optional<Trace> induction,
    List<Judged> choices,
    int rounds,
    Rational total,
    Rational best,
    Rational lost) {

  public Debrief {
    choices = List.copyOf(choices);
  }

  /** Of a play, over or not. */
  public static Debrief of(Seat seat) {
    SeatGame game = seat.game();
    Reply reply = Reply.of(game, seat.others());
    Optional<Trace> induction =
        Induction.suits(game, seat.others())
            ? Optional.of(Induction.of(game, seat.others()))
            : Optional.empty();
    List<Judged> choices = new ArrayList<>();
    Rational total = Rational.ZERO;
    Rational lost = Rational.ZERO;
    int over = 0;
    List<Round> history = seat.history();
    for (int number = 0; number < history.size(); number++) {
      Round round = history.get(number);
      List<Judged> judged = judged(seat, reply, induction, number);
      choices.addAll(judged);
      if (round.isOver()) {
        over++;
        total = total.plus(game.tree().exactPayoff(game.actor(), round.last()));
        for (Judged one : judged) {
          lost = lost.plus(one.loss());
        }
      }
    }
    Rational best = reply.worth().times(Rational.of(over));
    return new Debrief(seat, reply, induction, choices, over, total, best, lost);
  }

  private static List<Judged> judged(
      Seat seat, Reply reply, Optional<Trace> induction, int number) {
    SeatGame game = seat.game();
    Round round = seat.history().get(number);
    Illusions illusions = new Illusions(game, seat.others(), reply);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < round.actions().size(); i++) {
      int node = round.nodes().get(i);
      if (!game.isOwn(node)) {
        continue;
      }
      int set = game.tree().informationSet(node);
      int chosen = round.actions().get(i);
      Rational worth = reply.values(set).get(chosen);
      Rational loss = reply.values(set).get(reply.best(set)).minus(worth);
      Optional<Illusion> illusion =
          loss.signum() > 0 ? illusions.at(set, chosen) : Optional.empty();
      judged.add(
          new Judged(
              number,
              game.seen(game.nodes().get(set)),
              reply.step(set),
              game.actions(node).get(chosen),
              worth,
              loss,
              illusion,
              illusion.flatMap(one -> induction.flatMap(trace -> at(trace, one.node())))));
    }
    return judged;
  }

  private static Optional<Step> at(Trace trace, List<String> node) {
    return trace.steps().stream()
        .filter(step -> step.fields().names("node").equals(node))
        .findFirst();
  }

  /** What the draws added to the total. */
  public Rational luck() {
    return total.minus(best.minus(lost));
  }

  /** What the student gets on average if he plays as the rule foresees for his actor. */
  public Rational predicted() {
    return seat.others().plan().payoffs(seat.game().tree()).get(seat.game().actor());
  }

  /** Where play goes by the rule, if nothing is left to lots. */
  public Optional<List<Move>> predictedPath() {
    SeatGame game = seat.game();
    if (!seat.others().isCertain(game.tree())) {
      return Optional.empty();
    }
    int node = 0;
    while (game.tree().actions(node) > 0) {
      int action = 0;
      while (game.probability(seat.others(), node, action).signum() == 0) {
        action++;
      }
      node = game.tree().child(node, action);
    }
    return Optional.of(game.outcome(node));
  }
}
