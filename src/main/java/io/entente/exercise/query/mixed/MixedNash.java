package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile of mixed strategies that is an equilibrium: any, or the one in which {@code everybody}
 * mixes ({@code true}), or one of a given {@code support}.
 */
final class MixedNash implements Query {

  @Override
  public String word() {
    return "mixed-profile";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("support:text? everybody:flag?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    MixedSteps mixed = new MixedSteps(asked);
    boolean named = asked.find("support").isPresent() || asked.is("everybody");
    List<MixedProfile> equilibria = new ArrayList<>();
    if (named) {
      equilibria.add(mixed.asked());
    } else {
      equilibria.addAll(mixed.equilibria().profiles());
    }
    if (equilibria.isEmpty()) {
      throw asked.fault("no equilibrium is known");
    }
    MixedProfile first = equilibria.get(0);
    MixKey key =
        new MixKey(
            asked.game(),
            asked.labels(),
            equilibria,
            named ? Optional.of(MixKey.support(first)) : Optional.empty());
    Trace trace = MixedWeight.trace(mixed, asked, first, 0);
    return new Question(ask, key, Optional.of(trace), mistakes(asked, key, named));
  }

  private static List<Question.Mistake> mistakes(Asked asked, MixKey key, boolean named) {
    Mistakes mistakes = new Mistakes(asked, key);
    MixedProfile right = key.equilibria().get(0);
    if (MixedWeight.isTwoByTwo(right)) {
      MixedProfile swapped = with(right, true, false);
      MixedProfile turned = with(right, false, true);
      MixedProfile both = with(right, true, true);
      for (MixedProfile own : List.of(swapped, both)) {
        add(mistakes, key, "M4", own, ownRemark(asked));
      }
      add(mistakes, key, "M5", turned, Remark.of("mistake.M5"));
    }
    if (named) {
      for (MixedProfile pure : new MixedSteps(asked).equilibria().profiles()) {
        if (pure.isPure()) {
          mistakes.add(
              "M6",
              MixKey.text(asked.labels(), pure),
              given -> given instanceof Answer.Numbers numbers && key.profile(numbers).isPure(),
              Mistakes.QUARTER,
              Remark.of("mistake.M6"));
        }
      }
    }
    return mistakes.list();
  }

  private static Remark ownRemark(Asked asked) {
    return new Remark(
        "mistake.M4",
        Map.of("player", asked.game().players().get(0), "other", asked.game().players().get(1)));
  }

  private static void add(
      Mistakes mistakes, MixKey key, String code, MixedProfile wrong, Remark remark) {
    mistakes.add(
        code,
        MixKey.text(key.labels(), wrong),
        given -> given instanceof Answer.Numbers numbers && isNear(key.profile(numbers), wrong),
        Mistakes.QUARTER,
        remark);
  }

  private static boolean isNear(MixedProfile one, MixedProfile other) {
    for (int player = 0; player < one.players(); player++) {
      for (int strategy = 0; strategy < one.strategies(player); strategy++) {
        Rational off =
            one.exactProbability(player, strategy)
                .minus(other.exactProbability(player, strategy))
                .abs();
        if (off.compareTo(NumberText.TOLERANCE) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The two probabilities exchanged between the players, or each between its two strategies. */
  private static MixedProfile with(MixedProfile right, boolean swapped, boolean turned) {
    Rational[][] weights = new Rational[2][];
    for (int player = 0; player < 2; player++) {
      weights[player] = new Rational[right.strategies(player)];
      Arrays.fill(weights[player], Rational.ZERO);
      int from = swapped ? 1 - player : player;
      List<Integer> own = MixedSteps.played(right, player);
      List<Integer> source = MixedSteps.played(right, from);
      for (int i = 0; i < 2; i++) {
        weights[player][own.get(i)] = right.exactProbability(from, source.get(turned ? 1 - i : i));
      }
    }
    return MixedProfile.of(weights);
  }
}
