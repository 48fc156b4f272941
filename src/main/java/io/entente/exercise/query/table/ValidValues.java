package io.entente.exercise.query.table;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Remark;
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

  /** Where a comparison holds: from a bound on, up to it, always or never. */
  private record Comparison(String holds, Rational bound) {}

  /** Where all of some comparisons hold; ends that are not there are infinite. */
  private record Range(Optional<Rational> low, Optional<Rational> high, boolean isEmpty) {

    static Range of(List<Comparison> comparisons) {
      Range range = new Range(Optional.empty(), Optional.empty(), false);
      for (Comparison one : comparisons) {
        range =
            switch (one.holds()) {
              case "at-least" -> range.from(Optional.of(one.bound()));
              case "at-most" -> range.to(Optional.of(one.bound()));
              case "never" -> new Range(range.low, range.high, true);
              default -> range;
            };
      }
      return range;
    }

    Range from(Optional<Rational> bound) {
      boolean higher = bound.isPresent() && (low.isEmpty() || bound.get().compareTo(low.get()) > 0);
      return higher ? closed(bound, high) : this;
    }

    Range to(Optional<Rational> bound) {
      boolean lower =
          bound.isPresent() && (high.isEmpty() || bound.get().compareTo(high.get()) < 0);
      return lower ? closed(low, bound) : this;
    }

    private Range closed(Optional<Rational> newLow, Optional<Rational> newHigh) {
      boolean crossed =
          newLow.isPresent() && newHigh.isPresent() && newLow.get().compareTo(newHigh.get()) > 0;
      return new Range(newLow, newHigh, isEmpty || crossed);
    }

    Answer.Piece piece() {
      return isEmpty
          ? new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true)
          : new Answer.Piece(low, low.isPresent(), high, high.isPresent(), false);
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
    List<Comparison> comparisons = new ArrayList<>();
    if (asked.find("profile").isPresent()) {
      Profile profile = asked.profile("profile");
      for (int player = 0; player < asked.game().players().size(); player++) {
        compare(asked, slopes, profile, player, steps, comparisons);
      }
    } else {
      int player = asked.player();
      Profile against = asked.against(player, "against");
      Profile profile = against.with(player, asked.strategy(player, "action"));
      compare(asked, slopes, profile, player, steps, comparisons);
    }
    Range range = Range.of(comparisons);
    Claim claim =
        range.isEmpty() ? new Claim(ClaimKind.NOWHERE, Fields.builder().build()) : claim(range);
    Optional<Rational> from = asked.find("from").map(variant::number);
    Optional<Rational> to = asked.find("to").map(variant::number);
    Range right = range.from(from).to(to);
    Range domain = new Range(from, to, false);
    IntervalKey key = new IntervalKey(right.piece(), domain.piece());
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, steps)),
        mistakes(ask, key, comparisons, right, domain).list());
  }

  /** M3: one comparison alone; M5: what lies on the other side of the one bound. */
  private static Misconceptions mistakes(
      Ask ask, IntervalKey key, List<Comparison> comparisons, Range right, Range domain) {
    Misconceptions mistakes = new Misconceptions(ask, key);
    for (Comparison one : comparisons) {
      Range alone = Range.of(List.of(one)).from(domain.low()).to(domain.high());
      piece(mistakes, "M3", alone, "mistake.M3.interval");
    }
    boolean low = !right.low().equals(domain.low());
    boolean high = !right.high().equals(domain.high());
    if (!right.isEmpty() && low != high) {
      Range other =
          low
              ? new Range(domain.low(), right.low(), false)
              : new Range(right.high(), domain.high(), false);
      piece(mistakes, "M5", other, "mistake.M5.elsewhere");
    }
    return mistakes;
  }

  private static void piece(Misconceptions mistakes, String code, Range range, String says) {
    String sample = new IntervalKey(range.piece(), range.piece()).text();
    mistakes.piece(code, range.piece(), sample, Remark.of(says));
  }

  private static Claim claim(Range range) {
    List<Fields> ends = new ArrayList<>();
    range
        .low()
        .ifPresent(
            low -> ends.add(Fields.builder().with("side", "low").with("bound", low).build()));
    range
        .high()
        .ifPresent(
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
      List<Comparison> comparisons) {
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
      comparisons.add(new Comparison(holds, bound));
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
