package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Subject;
import io.entente.proof.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which way the probability of a player's {@code action} in the mixed equilibrium moves if a number
 * of the exercise ({@code by}) grows: {@code up}, {@code down} or the {@code same}.
 */
final class Sign implements Query {

  @Override
  public String word() {
    return "sign";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player action:action by:parameter support:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    int player = asked.player();
    int action = asked.strategy(player, "action");
    String parameter = asked.text("by");
    Subject subject = variant.along(parameter);
    StrategicGame slopes = subject.slope().orElseThrow().game().orElseThrow();
    MixedSteps mixed = new MixedSteps(asked);
    MixedProfile profile = mixed.asked();
    MixedSteps.Mixing mixing = mixed.mixing(profile, player, action);
    Rational p = profile.exactProbability(player, action);
    Rational turn =
        lead(asked, asked.game(), mixing, true).minus(lead(asked, asked.game(), mixing, false));
    Rational drift =
        lead(asked, slopes, mixing, true)
            .times(p)
            .plus(lead(asked, slopes, mixing, false).times(Rational.ONE.minus(p)));
    Rational change = drift.negate().dividedBy(turn);
    List<String> own = asked.game().strategies(player);
    List<String> others = asked.game().strategies(1 - player);
    Step shift =
        new Step(
            Rule.SHIFT,
            Fields.builder()
                .with("parameter", parameter)
                .with("judge", asked.game().players().get(1 - player))
                .with("mixer", asked.game().players().get(player))
                .with("first", others.get(mixing.first()))
                .with("second", others.get(mixing.second()))
                .with("base", own.get(action))
                .with("other", own.get(mixing.other()))
                .with("probability", p)
                .with("drift", drift)
                .with("turn", turn)
                .with("change", change)
                .with("sign", word(change))
                .build());
    Claim claim =
        new Claim(
            ClaimKind.SIGN,
            Fields.builder()
                .with("parameter", parameter)
                .with("player", asked.game().players().get(player))
                .with("action", own.get(action))
                .with("sign", word(change))
                .build());
    ChoiceKey key = new ChoiceKey(List.of("up", "same", "down"), word(change));
    Mistakes mistakes = new Mistakes(asked, key);
    String naive = word(direct(asked, slopes, player, mixing));
    mistakes.add(
        "M12",
        naive,
        given -> given instanceof Answer.Choice choice && choice.option().equals(naive),
        Rational.ZERO,
        new Remark(
            "mistake.M12",
            Map.of(
                "parameter",
                parameter,
                "player",
                asked.game().players().get(player),
                "other",
                asked.game().players().get(1 - player))));
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, List.of(mixed.indifference(mixing, p), shift))),
        mistakes.list(),
        Optional.of(subject));
  }

  private static String word(Rational change) {
    return change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "same";
  }

  /** What the judge's first strategy pays more than its second, against one of the mixer's two. */
  private static Rational lead(
      Asked asked, StrategicGame in, MixedSteps.Mixing mixing, boolean atBase) {
    int against = atBase ? mixing.base() : mixing.other();
    return pays(in, mixing.judge(), mixing.first(), against)
        .minus(pays(in, mixing.judge(), mixing.second(), against));
  }

  private static Rational pays(StrategicGame in, int player, int own, int other) {
    int[] cell = new int[2];
    cell[player] = own;
    cell[1 - player] = other;
    return in.exactPayoff(player, Profile.of(cell).index(in.shape()));
  }

  /** How the parameter itself moves what the action pays its own player, more than the other. */
  private static Rational direct(
      Asked asked, StrategicGame slopes, int player, MixedSteps.Mixing mixing) {
    Rational sum = Rational.ZERO;
    for (int other = 0; other < asked.game().strategies(1 - player).size(); other++) {
      sum =
          sum.plus(pays(slopes, player, mixing.base(), other))
              .minus(pays(slopes, player, mixing.other(), other));
    }
    return sum;
  }
}
