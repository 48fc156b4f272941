package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
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
import io.entente.solve.Maximin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the others can hold a player down to if it replies as well as it can: the {@code value},
 * without mixing or {@code mixed} ({@code true}, of two players), or the other's mixture that does
 * ({@code strategy}).
 */
final class Punishment implements Query {

  @Override
  public String word() {
    return "minmax";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player give=value|strategy mixed:flag?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    int player = asked.player();
    String give = asked.word("give", "value", "strategy");
    if (give.equals("strategy")) {
      MixedLevel level = new MixedLevel(asked, player);
      MixtureKey key =
          new MixtureKey(
              asked.game().strategies(1 - player),
              level.punishing(),
              weights -> level.held(weights).equals(level.value()),
              Remark.of("mixture.holds", "value", level.value().toString()));
      MixedLevel own = new MixedLevel(asked, 1 - player);
      // the other's own security in place of punishment
      Mistakes mistakes = new Mistakes(asked, key);
      mistakes.mixture("M11", key, own.securing(), mistakes.about("mistake.M11.secure", player));
      return new Question(ask, key, Optional.of(level.trace()), mistakes.list());
    }
    Trace trace = trace(asked, player);
    Rational pure = trace.claim().fields().number("value");
    if (asked.is("mixed")) {
      MixedLevel level = new MixedLevel(asked, player);
      NumberKey key = new NumberKey(level.value(), false, false);
      return new Question(
          ask,
          key,
          Optional.of(level.trace()),
          new Mistakes(asked, key).number("M6", pure, Mistakes.QUARTER).list());
    }
    NumberKey key = new NumberKey(pure, false, true);
    Rational secured =
        asked.game().exactPayoff(player, Maximin.of(asked.game()).get(player).worst());
    Mistakes mistakes = new Mistakes(asked, key);
    mistakes.number("M11", secured, Rational.ZERO, mistakes.about("mistake.M11.punish", player));
    return new Question(ask, key, Optional.of(trace), mistakes.list());
  }

  private static Trace trace(Asked asked, int player) {
    TableSteps table = new TableSteps(asked);
    List<Fields> replies = new ArrayList<>();
    Rational least = null;
    for (Profile against : asked.againsts(player)) {
      int reply = table.best(player, against).get(0);
      Rational value = asked.payoff(player, against.with(player, reply));
      least = least == null || value.compareTo(least) < 0 ? value : least;
      replies.add(
          Fields.builder()
              .with("against", asked.others(against, player))
              .with("strategy", asked.game().strategies(player).get(reply))
              .with("value", value)
              .build());
    }
    String name = asked.game().players().get(player);
    Step step =
        new Step(
            Rule.MINMAX,
            Fields.builder()
                .with("player", name)
                .rows("replies", replies)
                .with("value", least)
                .build());
    return new Trace(
        new Claim(
            ClaimKind.PUNISHMENT,
            Fields.builder().with("player", name).with("value", least).build()),
        List.of(step));
  }
}
