package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.exercise.query.table.TableSteps;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In a game with a tie: for which probabilities of {@code action} (and otherwise {@code other}) it
 * is an equilibrium that {@code player} mixes while the other player plays {@code against}.
 */
final class Component implements Query {

  @Override
  public String word() {
    return "component";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player action:action other:action? against:action");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    int player = asked.player();
    int judge = 1 - player;
    int action = asked.strategy(player, "action");
    int other =
        asked.find("other").isPresent() || asked.game().strategies(player).size() > 2
            ? asked.strategy(player, "other")
            : 1 - action;
    int against = asked.strategy(judge, "against");
    int[] cell = new int[2];
    cell[judge] = against;
    TableSteps table = new TableSteps(asked);
    Profile profile = Profile.of(cell);
    List<Integer> best = table.best(player, profile);
    if (action == other || !best.contains(action) || !best.contains(other)) {
      throw asked.fault("there is no tie between two actions against " + asked.text("against"));
    }
    List<Step> steps = new ArrayList<>(List.of(table.bestResponse(player, profile)));
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    MixedSteps mixed = new MixedSteps(asked);
    for (int reply = 0; reply < asked.game().strategies(judge).size(); reply++) {
      if (reply == against) {
        continue;
      }
      Rational atBase = mixed.pays(judge, against, action).minus(mixed.pays(judge, reply, action));
      Rational atOther = mixed.pays(judge, against, other).minus(mixed.pays(judge, reply, other));
      Rational slope = atBase.minus(atOther);
      Rational bound = slope.signum() == 0 ? Rational.ZERO : atOther.negate().dividedBy(slope);
      if (slope.signum() == 0 && atOther.signum() < 0) {
        throw asked.fault(asked.text("against") + " is never a best reply");
      }
      low = slope.signum() > 0 && bound.compareTo(low) > 0 ? bound : low;
      high = slope.signum() < 0 && bound.compareTo(high) < 0 ? bound : high;
      String holds = slope.signum() == 0 ? "always" : slope.signum() > 0 ? "at-least" : "at-most";
      steps.add(
          new Step(
              Rule.MIX_BOUND,
              Fields.builder()
                  .with("judge", asked.game().players().get(judge))
                  .with("mixer", asked.game().players().get(player))
                  .with("base", asked.game().strategies(player).get(action))
                  .with("other", asked.game().strategies(player).get(other))
                  .with("better", asked.game().strategies(judge).get(against))
                  .with("worse", asked.game().strategies(judge).get(reply))
                  .with("betterAtBase", mixed.pays(judge, against, action))
                  .with("betterAtOther", mixed.pays(judge, against, other))
                  .with("worseAtBase", mixed.pays(judge, reply, action))
                  .with("worseAtOther", mixed.pays(judge, reply, other))
                  .with("holds", holds)
                  .with("bound", bound)
                  .build()));
    }
    if (low.compareTo(high) > 0) {
      throw asked.fault("no mixture is an equilibrium with " + asked.text("against"));
    }
    Claim claim =
        new Claim(
            ClaimKind.COMPONENT,
            Fields.builder()
                .with("player", asked.game().players().get(player))
                .with("action", asked.game().strategies(player).get(action))
                .with("other", asked.game().strategies(player).get(other))
                .with("against", asked.game().strategies(judge).get(against))
                .with("low", low)
                .with("high", high)
                .build());
    IntervalKey key = new IntervalKey(piece(low, high), piece(Rational.ZERO, Rational.ONE));
    Mistakes mistakes = new Mistakes(asked, key);
    // the complement: the interval of the other action
    addPiece(mistakes, "M5", Rational.ONE.minus(high), Rational.ONE.minus(low));
    // only the pure ends
    mistakes.add(
        "M6",
        "[" + low + "; " + low + "]",
        given -> isPoint(given),
        Rational.ZERO,
        Remark.of("mistake.M6.interval"));
    return new Question(ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static boolean isPoint(Answer given) {
    return given instanceof Answer.Piece piece
        && piece.low().isPresent()
        && piece.low().equals(piece.high());
  }

  private static void addPiece(Mistakes mistakes, String code, Rational low, Rational high) {
    mistakes.add(
        code,
        "[" + low + "; " + high + "]",
        given ->
            given instanceof Answer.Piece piece
                && piece.low().equals(Optional.of(low))
                && piece.high().equals(Optional.of(high)),
        Rational.ZERO,
        Remark.of("mistake.M5.interval"));
  }

  private static Answer.Piece piece(Rational low, Rational high) {
    return new Answer.Piece(Optional.of(low), true, Optional.of(high), true, false);
  }
}
