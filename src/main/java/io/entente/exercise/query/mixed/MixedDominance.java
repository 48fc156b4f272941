package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.exercise.query.table.TableSteps;
import io.entente.game.MixedSecurity;
import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.correlated.Mixtures;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A mixture of a player's other strategies that strictly dominates one; any will do. */
final class MixedDominance implements Query {

  @Override
  public String word() {
    return "dominance-mixed";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player strategy:action");
  }

  /** Two strategies, and between which weights of the first their mixture dominates. */
  private record Room(int first, int second, Rational low, Rational high) {}

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    int player = asked.player();
    int strategy = asked.strategy(player, "strategy");
    Restriction all = Restriction.all(asked.game().shape());
    TableSteps table = new TableSteps(asked);
    Optional<Room> room = room(asked, player, strategy);
    List<Rational> mix = new ArrayList<>(table.pure(player, strategy));
    List<Step> steps = new ArrayList<>();
    if (room.isPresent()) {
      Rational weight = simplest(room.get().low(), room.get().high());
      mix.set(strategy, Rational.ZERO);
      mix.set(room.get().first(), weight);
      mix.set(room.get().second(), Rational.ONE.minus(weight));
      for (Profile against : asked.againsts(player)) {
        steps.add(bound(asked, player, strategy, room.get(), against));
      }
    } else {
      mix = new ArrayList<>(anyOf(asked, player, strategy, all));
    }
    Step dominated = table.dominated(player, strategy, mix, all);
    steps.add(dominated);
    Claim claim =
        new Claim(
            ClaimKind.MIXED_DOMINANCE,
            Fields.builder()
                .with("player", asked.game().players().get(player))
                .with("strategy", asked.game().strategies(player).get(strategy))
                .rows("by", dominated.fields().rows("by"))
                .build());
    List<String> places = new ArrayList<>(asked.game().strategies(player));
    places.remove(strategy);
    List<Rational> right = new ArrayList<>(mix);
    right.remove(strategy);
    Predicate<List<Rational>> test =
        weights -> margin(asked, player, strategy, weights).signum() > 0;
    MixtureKey key = new MixtureKey(places, right, test, Remark.of("mixture.dominates"));
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, steps)),
        mistakes(asked, player, strategy, key, room));
  }

  /** By how much a mixture of the other strategies is better at least. */
  private static Rational margin(Asked asked, int player, int strategy, List<Rational> weights) {
    List<Rational> all = new ArrayList<>(weights);
    all.add(strategy, Rational.ZERO);
    return MixedSecurity.margin(
        asked.game(), Restriction.all(asked.game().shape()), player, all, strategy);
  }

  private static List<Rational> anyOf(Asked asked, int player, int strategy, Restriction all) {
    return new Mixtures(asked.game(), all, player, Effort.usual())
        .dominating(strategy)
        .filter(found -> found.value().signum() > 0)
        .orElseThrow(
            () ->
                asked.fault(
                    "no mixture dominates " + asked.game().strategies(player).get(strategy)))
        .probabilities();
  }

  /** The first two strategies of which some mixture dominates. */
  private static Optional<Room> room(Asked asked, int player, int strategy) {
    int strategies = asked.game().strategies(player).size();
    for (int first = 0; first < strategies; first++) {
      for (int second = first + 1; second < strategies; second++) {
        if (first != strategy && second != strategy) {
          Optional<Room> room = room(asked, player, strategy, first, second);
          if (room.isPresent()) {
            return room;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Room> room(Asked asked, int player, int strategy, int first, int second) {
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    for (Profile against : asked.againsts(player)) {
      Rational own = asked.payoff(player, against.with(player, strategy));
      Rational atFirst = asked.payoff(player, against.with(player, first)).minus(own);
      Rational atSecond = asked.payoff(player, against.with(player, second)).minus(own);
      Rational slope = atFirst.minus(atSecond);
      if (slope.signum() == 0) {
        if (atSecond.signum() <= 0) {
          return Optional.empty();
        }
        continue;
      }
      Rational turn = atSecond.negate().dividedBy(slope);
      low = slope.signum() > 0 && turn.compareTo(low) > 0 ? turn : low;
      high = slope.signum() < 0 && turn.compareTo(high) < 0 ? turn : high;
    }
    return low.compareTo(high) < 0
        ? Optional.of(new Room(first, second, low, high))
        : Optional.empty();
  }

  /** The fraction with the least denominator between two numbers, apart from both. */
  static Rational simplest(Rational low, Rational high) {
    for (long below = 2; ; below++) {
      Rational scaled = low.times(Rational.of(below)).floor().plus(Rational.ONE);
      Rational next = scaled.dividedBy(Rational.of(below));
      if (next.compareTo(high) < 0) {
        return next;
      }
    }
  }

  private static Step bound(Asked asked, int player, int strategy, Room room, Profile against) {
    Rational own = asked.payoff(player, against.with(player, strategy));
    Rational atFirst = asked.payoff(player, against.with(player, room.first()));
    Rational atSecond = asked.payoff(player, against.with(player, room.second()));
    Rational slope = atFirst.minus(atSecond);
    boolean flat = slope.signum() == 0;
    List<String> names = asked.game().strategies(player);
    return new Step(
        Rule.WEIGHT_BOUND,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .with("strategy", names.get(strategy))
            .with("first", names.get(room.first()))
            .with("second", names.get(room.second()))
            .with("against", asked.others(against, player))
            .with("own", own)
            .with("atFirst", atFirst)
            .with("atSecond", atSecond)
            .with("holds", flat ? "always" : slope.signum() > 0 ? "more-than" : "less-than")
            .with("bound", flat ? Rational.ZERO : own.minus(atSecond).dividedBy(slope))
            .build());
  }

  /**
   * M2: a weight at which the mixture is only as good somewhere. M3: a mixture that is better on
   * average but not everywhere.
   */
  private static List<Question.Mistake> mistakes(
      Asked asked, int player, int strategy, MixtureKey key, Optional<Room> room) {
    Mistakes mistakes = new Mistakes(asked, key);
    Predicate<Answer> weak =
        given ->
            given instanceof Answer.Numbers
                && margin(asked, player, strategy, key.weights(given)).signum() == 0;
    Predicate<Answer> average =
        given ->
            given instanceof Answer.Numbers
                && margin(asked, player, strategy, key.weights(given)).signum() < 0
                && sum(asked, player, strategy, key.weights(given)).signum() > 0;
    List<List<Rational>> candidates = new ArrayList<>();
    int others = asked.game().strategies(player).size() - 1;
    for (int one = 0; one < others; one++) {
      List<Rational> pure = new ArrayList<>();
      for (int each = 0; each < others; each++) {
        pure.add(each == one ? Rational.ONE : Rational.ZERO);
      }
      candidates.add(pure);
    }
    if (room.isPresent()) {
      for (Rational end : List.of(room.get().low(), room.get().high())) {
        List<Rational> weights = new ArrayList<>(new TableSteps(asked).pure(player, strategy));
        weights.set(room.get().first(), end);
        weights.set(room.get().second(), Rational.ONE.minus(end));
        weights.remove(strategy);
        candidates.add(0, weights);
      }
    }
    for (List<Rational> weights : candidates) {
      mistakes.add("M2", key.text(weights), weak, Rational.ZERO, Remark.of("mistake.M2.mixture"));
    }
    for (List<Rational> weights : candidates) {
      mistakes.add(
          "M3", key.text(weights), average, Rational.ZERO, Remark.of("mistake.M3.mixture"));
    }
    return mistakes.list();
  }

  private static Rational sum(Asked asked, int player, int strategy, List<Rational> weights) {
    List<Rational> all = new ArrayList<>(weights);
    all.add(strategy, Rational.ZERO);
    Rational sum = Rational.ZERO;
    for (Profile against : asked.againsts(player)) {
      sum =
          sum.plus(new TableSteps(asked).mixed(player, all, against))
              .minus(asked.payoff(player, against.with(player, strategy)));
    }
    return sum;
  }
}
