package io.entente.exercise.query.table;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.DeletionKey;
import io.entente.exercise.answer.OwnLabels;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Dominance;
import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.IteratedElimination;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Iterated elimination of strictly dominated strategies, by pure ones. {@code give}: the {@code
 * order} of deletions, or the cells that {@code survive}.
 */
final class Deletions implements Query {

  /** How a deletion is wrong. */
  private enum Slip {
    NONE,
    WEAK,
    AVERAGE,
    OTHER
  }

  @Override
  public String word() {
    return "iesds";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=order|survive");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    IteratedElimination found = IteratedElimination.of(asked.game());
    List<String> order = new ArrayList<>();
    found
        .rounds()
        .forEach(
            round ->
                round.forEach(
                    gone -> order.add(asked.labels().label(gone.player(), gone.strategy()))));
    Trace trace = trace(asked, found);
    if (asked.word("give", "order", "survive").equals("order")) {
      DeletionKey key = new DeletionKey(asked.game(), asked.labels(), order);
      return new Question(ask, key, Optional.of(trace), mistakes(asked, key));
    }
    Set<String> left = new LinkedHashSet<>();
    List<Profile> cells = new ArrayList<>();
    for (Profile profile : asked.cells().all()) {
      if (found.remaining().contains(asked.game().shape(), profile.index(asked.game().shape()))) {
        left.add(asked.cells().label(profile));
        cells.add(profile);
      }
    }
    SetKey key = new SetKey(asked.cells().labels(), left, SetKey.Scoring.NET);
    Mistakes mistakes = new Mistakes(asked, key).payoffs(cells.get(0));
    Set<String> highest = new LinkedHashSet<>();
    WelfareOptimum.of(asked.game())
        .profiles()
        .forEach(one -> highest.add(asked.cells().label(one)));
    mistakes.set("M10", highest, Remark.of("mistake.M10.survive"));
    return new Question(ask, key, Optional.of(trace), mistakes.list());
  }

  private static Trace trace(Asked asked, IteratedElimination found) {
    TableSteps table = new TableSteps(asked);
    List<Step> steps = new ArrayList<>();
    Restriction left = Restriction.all(asked.game().shape());
    for (int round = 0; round < found.rounds().size(); round++) {
      for (IteratedElimination.Elimination gone : found.rounds().get(round)) {
        List<Rational> by = table.pure(gone.player(), gone.by());
        steps.add(table.dominated(gone.player(), gone.strategy(), by, left));
      }
      if (round + 1 < found.rounds().size()) {
        // why what goes next cannot go yet
        for (IteratedElimination.Elimination next : found.rounds().get(round + 1)) {
          steps.add(table.notStrictly(next.player(), next.strategy(), next.by(), left));
        }
      }
      for (IteratedElimination.Elimination gone : found.rounds().get(round)) {
        steps.add(
            new Step(
                Rule.DELETE,
                Fields.builder()
                    .with("player", asked.game().players().get(gone.player()))
                    .with("strategy", asked.game().strategies(gone.player()).get(gone.strategy()))
                    .build()));
        left = left.without(gone.player(), gone.strategy());
      }
    }
    List<Fields> rows = new ArrayList<>();
    for (int player = 0; player < asked.game().players().size(); player++) {
      for (int one : left.strategies(player)) {
        for (int other : left.strategies(player)) {
          if (one != other) {
            steps.add(table.notStrictly(player, one, other, left));
          }
        }
        rows.add(
            Fields.builder()
                .with("player", asked.game().players().get(player))
                .with("strategy", asked.game().strategies(player).get(one))
                .build());
      }
    }
    return new Trace(
        new Claim(ClaimKind.SURVIVORS, Fields.builder().rows("left", rows).build()), steps);
  }

  /**
   * M2 and M3: the first deletion that was not legal was of a strategy that is only weakly
   * dominated, or that is worse only on average or against something.
   */
  private static List<Question.Mistake> mistakes(Asked asked, DeletionKey key) {
    Mistakes mistakes = new Mistakes(asked, key);
    for (Slip slip : List.of(Slip.WEAK, Slip.AVERAGE)) {
      String code = slip == Slip.WEAK ? "M2" : "M3";
      for (String label : asked.labels().all()) {
        List<String> items = new ArrayList<>(key.order());
        items.remove(label);
        items.add(0, label);
        mistakes.add(
            code,
            String.join("; ", items),
            given -> slip(asked, given) == slip,
            Rational.ZERO,
            Remark.of("mistake." + code + ".order"));
      }
    }
    return mistakes.list();
  }

  private static Slip slip(Asked asked, Answer given) {
    if (!(given instanceof Answer.Sequence sequence)) {
      return Slip.NONE;
    }
    Restriction left = Restriction.all(asked.game().shape());
    for (String item : sequence.items()) {
      OwnLabels.Own own = asked.labels().find(item).orElseThrow();
      if (!left.contains(own.player(), own.strategy())) {
        return Slip.OTHER;
      }
      boolean strict = false;
      boolean weak = false;
      boolean average = false;
      for (int by : left.strategies(own.player())) {
        if (by != own.strategy()) {
          strict |= Dominance.strictly(asked.game(), left, own.player(), by, own.strategy());
          weak |= Dominance.weakly(asked.game(), left, own.player(), by, own.strategy());
          average |= isWorseOnAverage(asked, left, own, by);
        }
      }
      if (!strict) {
        return weak ? Slip.WEAK : average ? Slip.AVERAGE : Slip.OTHER;
      }
      left = left.without(own.player(), own.strategy());
    }
    return Slip.NONE;
  }

  private static boolean isWorseOnAverage(
      Asked asked, Restriction left, OwnLabels.Own own, int by) {
    Rational sum = Rational.ZERO;
    for (Profile against : new TableSteps(asked).againsts(own.player(), left)) {
      sum =
          sum.plus(asked.payoff(own.player(), against.with(own.player(), by)))
              .minus(asked.payoff(own.player(), against.with(own.player(), own.strategy())));
    }
    return sum.signum() > 0;
  }
}
