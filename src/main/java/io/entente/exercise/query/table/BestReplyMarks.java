package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All best replies of all players, as marks in the table: {@code Russia: (Deliver, Withhold)} marks
 * Russia's payoff in that cell. Scored net, since an empty table would earn the most by each mark.
 */
final class BestReplyMarks implements Query {

  @Override
  public String word() {
    return "best-response-matrix";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    TableSteps table = new TableSteps(asked);
    List<Step> steps = new ArrayList<>();
    List<Fields> marks = new ArrayList<>();
    List<String> options = new ArrayList<>();
    Set<String> right = new LinkedHashSet<>();
    Set<String> reversed = new LinkedHashSet<>();
    for (int player = 0; player < asked.game().players().size(); player++) {
      String name = asked.game().players().get(player);
      asked.cells().all().forEach(cell -> options.add(name + ": " + asked.cells().label(cell)));
      reversed.addAll(highest(asked, player));
      for (Profile against : asked.againsts(player)) {
        Step step = table.bestResponse(player, against);
        steps.add(step);
        marks.add(
            Fields.builder()
                .with("player", name)
                .with("against", step.fields().names("against"))
                .with("best", step.fields().names("best"))
                .build());
        for (int best : table.best(player, against)) {
          right.add(name + ": " + asked.cells().label(against.with(player, best)));
        }
      }
    }
    Claim claim =
        new Claim(ClaimKind.BEST_RESPONSE_MATRIX, Fields.builder().rows("marks", marks).build());
    SetKey key = new SetKey(options, right, SetKey.Scoring.NET);
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, steps)),
        new Mistakes(asked, key).set("M3", reversed, Remark.of("mistake.M3.marks")).list());
  }

  /**
   * A player's highest payoff for each of its own strategies, rather than for each of the others'.
   */
  private static Set<String> highest(Asked asked, int player) {
    Set<String> marks = new LinkedHashSet<>();
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      Rational most = null;
      List<Profile> best = new ArrayList<>();
      for (Profile against : asked.againsts(player)) {
        Profile cell = against.with(player, own);
        Rational payoff = asked.payoff(player, cell);
        if (most == null || payoff.compareTo(most) > 0) {
          most = payoff;
          best.clear();
        }
        if (payoff.equals(most)) {
          best.add(cell);
        }
      }
      best.forEach(
          cell -> marks.add(asked.game().players().get(player) + ": " + asked.cells().label(cell)));
    }
    return marks;
  }
}
