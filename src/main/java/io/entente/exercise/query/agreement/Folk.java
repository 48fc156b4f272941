package io.entente.exercise.query.agreement;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.VerdictKey;
import io.entente.exercise.query.mixed.MixedLevel;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two patient players can keep up the payoffs {@code payoff.PLAYER} on average when they
 * meet again and again (Fudenberg and Maskin 1986): they can if these are a mixture of cells and
 * above what each can be held down to, and cannot if they are no mixture or below it. On the edge
 * nothing is asked.
 */
final class Folk implements Query {

  private static final String PAYOFF = "payoff.";

  /** The reason that no mixture of cells pays so much; otherwise a player's name is the reason. */
  private static final String MIXTURE = "mixture";

  @Override
  public String word() {
    return "folk";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("payoff.PLAYER:formula");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    List<Rational> point = new ArrayList<>();
    Map<String, Rational> given = new LinkedHashMap<>();
    for (String player : asked.game().players()) {
      point.add(variant.number(asked.text(PAYOFF + player)));
      given.put(PAYOFF + player, point.get(point.size() - 1));
    }
    List<Step> steps = new ArrayList<>();
    Set<String> violated = new LinkedHashSet<>();
    FeasiblePoint feasible = new FeasiblePoint(asked, point);
    if (feasible.mix().isPresent()) {
      steps.add(mixture(asked, feasible.mix().get(), point));
    } else {
      violated.add(MIXTURE);
      steps.add(outOfReach(asked, feasible.direction(), point));
    }
    for (int player = 0; player < 2; player++) {
      MixedLevel level = new MixedLevel(asked, player);
      int sign = point.get(player).compareTo(level.value());
      if (sign == 0) {
        throw asked.fault(
            "just what " + asked.game().players().get(player) + " can be held down to");
      }
      steps.add(level.trace().steps().get(sign < 0 ? 0 : 1));
      if (sign < 0) {
        violated.add(asked.game().players().get(player));
      }
    }
    List<String> reasons = new ArrayList<>(asked.game().players());
    reasons.add(MIXTURE);
    boolean attainable = violated.isEmpty();
    VerdictKey key = new VerdictKey(attainable, reasons, violated);
    Claim claim =
        new Claim(
            ClaimKind.ATTAINABLE, Fields.builder().with("is", attainable ? "yes" : "no").build());
    Mistakes mistakes = new Mistakes(asked, key);
    if (attainable && cells(asked).stream().noneMatch(point::equals)) {
      mistakes.add(
          "M7",
          "no",
          answer -> answer instanceof Answer.Verdict verdict && !verdict.isSo(),
          Rational.ZERO,
          Remark.of("mistake.M7.average"));
    }
    if (violated.contains(MIXTURE) && violated.size() == 1) {
      mistakes.add(
          "M10",
          "yes",
          answer -> answer instanceof Answer.Verdict verdict && verdict.isSo(),
          Rational.ZERO,
          Remark.of("mistake.M10.mixture"));
    }
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, steps)),
        mistakes.list(),
        Optional.of(variant.subject().giving(given)));
  }

  private static List<List<Rational>> cells(Asked asked) {
    List<List<Rational>> cells = new ArrayList<>();
    for (Profile cell : asked.cells().all()) {
      cells.add(List.of(asked.payoff(0, cell), asked.payoff(1, cell)));
    }
    return cells;
  }

  private static Step mixture(Asked asked, Map<Profile, Rational> mix, List<Rational> point) {
    List<Fields> rows = new ArrayList<>();
    mix.forEach(
        (cell, weight) ->
            rows.add(
                Fields.builder()
                    .with("profile", cell.labels(asked.game()))
                    .with("weight", weight)
                    .build()));
    List<Fields> payoffs = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      payoffs.add(
          Fields.builder()
              .with("player", asked.game().players().get(player))
              .with("value", point.get(player))
              .build());
    }
    return new Step(
        Rule.FEASIBLE, Fields.builder().rows("mix", rows).rows("payoffs", payoffs).build());
  }

  private static Step outOfReach(Asked asked, List<Rational> direction, List<Rational> point) {
    List<Fields> weighed = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      weighed.add(
          Fields.builder()
              .with("player", asked.game().players().get(player))
              .with("factor", direction.get(player))
              .build());
    }
    List<Fields> cells = new ArrayList<>();
    for (Profile cell : asked.cells().all()) {
      Rational sum =
          direction
              .get(0)
              .times(asked.payoff(0, cell))
              .plus(direction.get(1).times(asked.payoff(1, cell)));
      cells.add(
          Fields.builder().with("profile", cell.labels(asked.game())).with("sum", sum).build());
    }
    Rational at = direction.get(0).times(point.get(0)).plus(direction.get(1).times(point.get(1)));
    return new Step(
        Rule.OUT_OF_REACH,
        Fields.builder().rows("weighed", weighed).rows("cells", cells).with("asked", at).build());
  }
}
