package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * With which probability a player takes an action in the equilibrium in which everybody mixes, or
 * in that of a given {@code support}.
 */
final class MixedWeight implements Query {

  @Override
  public String word() {
    return "mixed";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player action:action support:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    int player = asked.player();
    int action = asked.strategy(player, "action");
    MixedSteps mixed = new MixedSteps(asked);
    MixedProfile profile = mixed.asked();
    NumberKey key = new NumberKey(profile.exactProbability(player, action), true, false);
    return new Question(
        ask,
        key,
        Optional.of(trace(mixed, asked, profile, player)),
        mistakes(asked, profile, player, action, key));
  }

  /** The indifference that fixes this player's mix first, then the other's, then that it is one. */
  static Trace trace(MixedSteps mixed, Asked asked, MixedProfile profile, int player) {
    List<Step> steps = new ArrayList<>();
    if (isTwoByTwo(profile)) {
      for (int mixer : List.of(player, 1 - player)) {
        int base = MixedSteps.played(profile, mixer).get(0);
        steps.add(
            mixed.indifference(
                mixed.mixing(profile, mixer, base), profile.exactProbability(mixer, base)));
      }
    }
    for (int each = 0; each < profile.players(); each++) {
      steps.add(mixed.supportOptimal(each, profile));
    }
    return new Trace(
        new Claim(
            ClaimKind.MIXED_NASH, Fields.builder().rows("mixed", mixed.rows(profile)).build()),
        steps);
  }

  static boolean isTwoByTwo(MixedProfile profile) {
    return profile.players() == 2
        && MixedSteps.played(profile, 0).size() == 2
        && MixedSteps.played(profile, 1).size() == 2;
  }

  /**
   * M4: what a player's own payoffs fix is the other's probability. M5: the probability of the
   * other action. M6: no mixing at all.
   */
  private static List<Question.Mistake> mistakes(
      Asked asked, MixedProfile profile, int player, int action, NumberKey key) {
    Mistakes mistakes = new Mistakes(asked, key);
    if (isTwoByTwo(profile)) {
      int other = 1 - player;
      int counterpart =
          MixedSteps.played(profile, other)
              .get(MixedSteps.played(profile, player).indexOf(action) > 0 ? 1 : 0);
      Rational fixed = profile.exactProbability(other, counterpart);
      Remark own =
          new Remark(
              "mistake.M4",
              Map.of(
                  "player",
                  asked.game().players().get(player),
                  "other",
                  asked.game().players().get(other)));
      for (Rational value : List.of(fixed, Rational.ONE.minus(fixed))) {
        mistakes.add(
            "M4",
            value.toString(),
            given -> given instanceof Answer.Number number && number.number().means(value),
            Mistakes.QUARTER,
            own);
      }
    }
    mistakes.number("M5", Rational.ONE.minus(key.value()), Mistakes.QUARTER);
    mistakes.number("M6", Rational.ONE, Mistakes.QUARTER);
    mistakes.number("M6", Rational.ZERO, Mistakes.QUARTER);
    return mistakes.list();
  }
}
