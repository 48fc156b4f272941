package io.entente.exercise.query.mixed;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.Maximin;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a player can secure whatever the others do: the {@code value}, without mixing or {@code
 * mixed} ({@code true}, of two players), or the pure {@code strategy} that does.
 */
final class Security implements Query {

  @Override
  public String word() {
    return "security";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player give=value|strategy mixed:flag?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    int player = asked.player();
    Maximin maximin = Maximin.of(asked.game()).get(player);
    Rational pure = asked.game().exactPayoff(player, maximin.worst());
    if (asked.is("mixed")) {
      MixedLevel level = new MixedLevel(asked, player);
      NumberKey key = new NumberKey(level.value(), false, false);
      return new Question(
          ask,
          key,
          Optional.of(level.trace()),
          new Mistakes(asked, key).number("M6", pure, Mistakes.QUARTER).list());
    }
    Trace trace = trace(asked, player, maximin, pure);
    if (asked.word("give", "value", "strategy").equals("value")) {
      return new Question(ask, new NumberKey(pure, false, true), Optional.of(trace), List.of());
    }
    List<String> own = asked.game().strategies(player);
    Set<String> right = new LinkedHashSet<>();
    maximin.strategies().forEach(strategy -> right.add(own.get(strategy)));
    SetKey key = new SetKey(own, right, SetKey.Scoring.NET);
    Set<String> highest = new LinkedHashSet<>();
    WelfareOptimum.of(asked.game())
        .profiles()
        .forEach(profile -> highest.add(own.get(profile.strategy(player))));
    return new Question(
        ask,
        key,
        Optional.of(trace),
        new Mistakes(asked, key).set("M10", highest, Remark.of("mistake.M10.secure")).list());
  }

  private static Trace trace(Asked asked, int player, Maximin maximin, Rational value) {
    List<String> names = asked.game().strategies(player);
    List<Fields> worst = new ArrayList<>();
    for (int own = 0; own < names.size(); own++) {
      Profile least = null;
      for (Profile against : asked.againsts(player)) {
        Profile here = against.with(player, own);
        least =
            least == null || asked.payoff(player, here).compareTo(asked.payoff(player, least)) < 0
                ? here
                : least;
      }
      worst.add(
          Fields.builder()
              .with("strategy", names.get(own))
              .with("against", asked.others(least, player))
              .with("value", asked.payoff(player, least))
              .build());
    }
    List<String> best = maximin.strategies().stream().map(names::get).toList();
    String name = asked.game().players().get(player);
    Step step =
        new Step(
            Rule.MAXIMIN,
            Fields.builder()
                .with("player", name)
                .rows("worst", worst)
                .with("best", best)
                .with("value", value)
                .build());
    return new Trace(
        new Claim(
            ClaimKind.SECURITY,
            Fields.builder().with("player", name).with("best", best).with("value", value).build()),
        List.of(step));
  }
}
