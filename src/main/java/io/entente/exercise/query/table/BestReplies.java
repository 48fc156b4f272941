package io.entente.exercise.query.table;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.Maximin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A player's best replies to what the others play. */
final class BestReplies implements Query {

  @Override
  public String word() {
    return "best-responses";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("player:player against:text");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    int player = asked.player();
    Profile against = asked.against(player, "against");
    TableSteps table = new TableSteps(asked);
    List<String> own = asked.game().strategies(player);
    Set<String> right = new LinkedHashSet<>();
    table.best(player, against).forEach(strategy -> right.add(own.get(strategy)));
    Step step = table.bestResponse(player, against);
    Claim claim =
        new Claim(
            ClaimKind.BEST_RESPONSES,
            Fields.builder()
                .with("player", step.fields().name("player"))
                .with("against", step.fields().names("against"))
                .with("best", step.fields().names("best"))
                .build());
    SetKey key = new SetKey(own, right, SetKey.Scoring.NET);
    Mistakes mistakes = new Mistakes(asked, key);
    mistakes.set(
        "M10", highestSum(asked, player, against), mistakes.about("mistake.M10.reply", player));
    Set<String> securing = new LinkedHashSet<>();
    Maximin.of(asked.game()).get(player).strategies().forEach(one -> securing.add(own.get(one)));
    mistakes.set("M11", securing, mistakes.about("mistake.M11", player));
    return new Question(ask, key, Optional.of(new Trace(claim, List.of(step))), mistakes.list());
  }

  /** The strategies by which all together get most against what the others play. */
  private static Set<String> highestSum(Asked asked, int player, Profile against) {
    Set<String> best = new LinkedHashSet<>();
    Rational most = null;
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      Rational sum = Rational.ZERO;
      for (int each = 0; each < asked.game().players().size(); each++) {
        sum = sum.plus(asked.payoff(each, against.with(player, own)));
      }
      if (most == null || sum.compareTo(most) > 0) {
        most = sum;
        best.clear();
      }
      if (sum.equals(most)) {
        best.add(asked.game().strategies(player).get(own));
      }
    }
    return best;
  }
}
