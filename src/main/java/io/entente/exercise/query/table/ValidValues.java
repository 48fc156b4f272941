package io.entente.exercise.query.table;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.IntervalKey;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
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
 * For which values of the open parameter a {@code profile} is an equilibrium, or a player's {@code
 * action} a best reply to what stands {@code against} it; between {@code from} and {@code to} if
 * these are given.
 */
final class ValidValues implements Query {

  @Override
  public String word() {
    return "interval";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list(
        "profile:cell? player:player? action:action? against:text? from:formula? to:formula?");
  }

  /** Where all comparisons hold, as far as they have been made. */
  private static final class Range {
    private Optional<Rational> low = Optional.empty();
    private Optional<Rational> high = Optional.empty();
    private boolean never;

    boolean isEmpty() {
      return never || low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    StrategicGame slopes =
        variant
            .subject()
            .slope()
            .flatMap(subject -> subject.game())
            .orElseThrow(() -> asked.fault("the exercise has no open parameter"));
    List<Step> steps = new ArrayList<>();
    Range range = new Range();
    if (asked.find("profile").isPresent()) {
      Profile profile = asked.profile("profile");
      for (int player = 0; player < asked.game().players().size(); player++) {
        compare(asked, slopes, profile, player, steps, range);
      }
    } else {
      int player = asked.player();
      Profile against = asked.against(player, "against");
      Profile profile = against.with(player, asked.strategy(player, "action"));
      compare(asked, slopes, profile, player, steps, range);
    }
    Claim claim =
        range.isEmpty() ? new Claim(ClaimKind.NOWHERE, Fields.builder().build()) : claim(range);
    Optional<Rational> from = asked.find("from").map(variant::number);
    Optional<Rational> to = asked.find("to").map(variant::number);
    Optional<Rational> low = range.low;
    Optional<Rational> high = range.high;
    if (from.isPresent() && (low.isEmpty() || low.get().compareTo(from.get()) < 0)) {
      low = from;
    }
    if (to.isPresent() && (high.isEmpty() || high.get().compareTo(to.get()) > 0)) {
      high = to;
    }
    boolean empty =
        range.isEmpty()
            || low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    Answer.Piece right =
        empty
            ? new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true)
            : new Answer.Piece(low, low.isPresent(), high, high.isPresent(), false);
    IntervalKey key =
        new IntervalKey(right, new Answer.Piece(from, from.isPresent(), to, to.isPresent(), false));
    return new Question(ask, key, Optional.of(new Trace(claim, steps)), List.of());
  }

  private static Claim claim(Range range) {
    List<Fields> ends = new ArrayList<>();
    range.low.ifPresent(
        low -> ends.add(Fields.builder().with("side", "low").with("bound", low).build()));
    range.high.ifPresent(
        high -> ends.add(Fields.builder().with("side", "high").with("bound", high).build()));
    return new Claim(ClaimKind.INTERVAL, Fields.builder().rows("ends", ends).build());
  }

  /** A player's strategy in a profile with each of its other ones. */
  private static void compare(
      Asked asked,
      StrategicGame slopes,
      Profile profile,
      int player,
      List<Step> steps,
      Range range) {
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      if (own == profile.strategy(player)) {
        continue;
      }
      Profile other = profile.with(player, own);
      Rational constant = asked.payoff(player, profile).minus(asked.payoff(player, other));
      Rational slope =
          slopes
              .exactPayoff(player, profile.index(slopes.shape()))
              .minus(slopes.exactPayoff(player, other.index(slopes.shape())));
      Rational bound = Rational.ZERO;
      String holds = constant.signum() >= 0 ? "always" : "never";
      if (slope.signum() != 0) {
        bound = constant.negate().dividedBy(slope);
        holds = slope.signum() > 0 ? "at-least" : "at-most";
      }
      if (holds.equals("at-least")
          && (range.low.isEmpty() || bound.compareTo(range.low.get()) > 0)) {
        range.low = Optional.of(bound);
      }
      if (holds.equals("at-most")
          && (range.high.isEmpty() || bound.compareTo(range.high.get()) < 0)) {
        range.high = Optional.of(bound);
      }
      range.never |= holds.equals("never");
      steps.add(
          new Step(
              Rule.INEQUALITY,
              Fields.builder()
                  .with("player", asked.game().players().get(player))
                  .with("better", asked.cells().names(profile))
                  .with("worse", asked.cells().names(other))
                  .with("constant", constant)
                  .with("slope", slope)
                  .with("holds", holds)
                  .with("bound", bound)
                  .build()));
    }
  }
}
