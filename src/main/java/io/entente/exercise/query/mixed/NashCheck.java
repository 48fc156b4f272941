package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.VerdictKey;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.exercise.query.table.TableSteps;
import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.Regret;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a profile is an equilibrium, and if not, who gains by doing what. The profile is a cell
 * ({@code profile}), or for each player, under its name, a strategy or a list of probabilities.
 */
final class NashCheck implements Query {

  @Override
  public String word() {
    return "is-nash";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("profile:cell? PLAYER:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    boolean pure = asked.find("profile").isPresent();
    MixedProfile profile =
        pure ? MixedProfile.pure(asked.game().shape(), asked.profile("profile")) : asked.mixed();
    Set<String> gains = new LinkedHashSet<>();
    Optional<Step> gain = Optional.empty();
    for (int player = 0; player < profile.players(); player++) {
      Rational[] pays = ExpectedPayoffs.exactly(asked.game(), player, profile);
      Rational now = Rational.ZERO;
      for (int own = 0; own < pays.length; own++) {
        now = now.plus(pays[own].times(profile.exactProbability(player, own)));
      }
      for (int own = 0; own < pays.length; own++) {
        if (pays[own].compareTo(now) > 0) {
          gains.add(asked.labels().label(player, own));
          if (gain.isEmpty()) {
            gain = Optional.of(deviation(asked, player, own, now, pays[own]));
          }
        }
      }
    }
    VerdictKey key = new VerdictKey(gain.isEmpty(), asked.labels().all(), gains);
    if (pure) {
      return pure(asked, asked.profile("profile"), key);
    }
    MixedSteps mixed = new MixedSteps(asked);
    List<Step> steps = new ArrayList<>();
    if (gain.isPresent()) {
      steps.add(gain.get());
    } else {
      for (int player = 0; player < profile.players(); player++) {
        steps.add(mixed.supportOptimal(player, profile));
      }
    }
    Claim claim =
        new Claim(
            gain.isEmpty() ? ClaimKind.MIXED_NASH : ClaimKind.NOT_MIXED_NASH,
            Fields.builder().rows("mixed", mixed.rows(profile)).build());
    return new Question(
        ask, key, Optional.of(new Trace(claim, steps)), mistakes(asked, profile, key).list());
  }

  /**
   * M6: an equilibrium is refused since something else pays as much as a mixture; M4: weights are
   * taken that each player's own payoffs ask for, which are those of the other.
   */
  private static Mistakes mistakes(Asked asked, MixedProfile profile, VerdictKey key) {
    Mistakes mistakes = new Mistakes(asked, key);
    boolean mixing = false;
    for (int player = 0; player < profile.players(); player++) {
      mixing |= MixedSteps.played(profile, player).size() > 1;
    }
    if (key.isSo() && mixing) {
      Remark remark = Remark.of("mistake.M6.given");
      mistakes.add("M6", "no", given -> isWord(given, false), Rational.ZERO, remark);
    }
    if (!key.isSo() && isExchanged(asked, profile)) {
      Remark remark = Remark.of("mistake.M4.given");
      mistakes.add("M4", "yes", given -> isWord(given, true), Rational.ZERO, remark);
    }
    return mistakes;
  }

  /** Whether it is an equilibrium of two by two that each plays the other's weights. */
  private static boolean isExchanged(Asked asked, MixedProfile profile) {
    if (profile.players() != 2 || profile.strategies(0) != 2 || profile.strategies(1) != 2) {
      return false;
    }
    Rational[][] weights = new Rational[2][2];
    for (int player = 0; player < 2; player++) {
      for (int own = 0; own < 2; own++) {
        weights[player][own] = profile.exactProbability(1 - player, own);
      }
    }
    MixedProfile exchanged = MixedProfile.of(weights);
    return Regret.exactly(asked.game(), 0, exchanged).signum() == 0
        && Regret.exactly(asked.game(), 1, exchanged).signum() == 0;
  }

  private static Step deviation(Asked asked, int player, int own, Rational now, Rational then) {
    return new Step(
        Rule.MIXED_DEVIATION,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .with("to", asked.game().strategies(player).get(own))
            .with("now", now)
            .with("then", then)
            .build());
  }

  private static Question pure(Asked asked, Profile profile, VerdictKey key) {
    TableSteps table = new TableSteps(asked);
    Claim claim =
        new Claim(
            ClaimKind.NASH_PROFILE,
            Fields.builder()
                .with("profile", profile.labels(asked.game()))
                .with("is", key.isSo() ? "yes" : "no")
                .build());
    Mistakes mistakes = new Mistakes(asked, key);
    String wrong = key.isSo() ? "no" : "yes";
    // only what tempts to the wrong word explains it
    boolean highest = WelfareOptimum.of(asked.game()).profiles().contains(profile);
    boolean efficient = ParetoEfficiency.of(asked.game()).contains(profile);
    if (!key.isSo() && highest) {
      mistakes.add("M10", wrong, given -> isWord(given, true));
    }
    if (key.isSo() != efficient) {
      boolean word = !key.isSo();
      mistakes.add(
          "M7",
          wrong,
          given -> isWord(given, word),
          Rational.ZERO,
          Remark.of(word ? "mistake.M7" : "mistake.M7.inefficient"));
    }
    Step step = key.isSo() ? table.nash(profile) : table.notNash(profile);
    return new Question(
        asked.ask(), key, Optional.of(new Trace(claim, List.of(step))), mistakes.list());
  }

  private static boolean isWord(Answer answer, boolean isSo) {
    return answer instanceof Answer.Verdict verdict && verdict.isSo() == isSo;
  }
}
