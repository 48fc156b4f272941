package io.entente.exercise.query.agreement;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
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
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The highest sum of payoffs that a mediator can bring about whom everybody obeys: the {@code
 * value} or a {@code distribution} of cells with that sum.
 */
final class CorrelatedBest implements Query {

  private static final Rational CENT = Rational.of(1, 100);

  @Override
  public String word() {
    return "correlated-best";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=value|distribution");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    List<Profile> cells = asked.cells().all();
    Rational[] sums = new Rational[cells.size()];
    Rational most = null;
    for (int index = 0; index < sums.length; index++) {
      sums[index] = Obeying.all(asked, cells.get(index));
      most = most == null || sums[index].compareTo(most) > 0 ? sums[index] : most;
    }
    List<Obeying.Condition> named = new ArrayList<>();
    Optimum best = new LinearSolver(region(asked, named)).maximise(sums);
    if (!best.isOptimal()) {
      throw asked.fault("the linear program takes too much work");
    }
    Obeying obeying = new Obeying(asked, best.point());
    List<Step> steps = new ArrayList<>();
    obeying.conditions().forEach(condition -> steps.add(obeying.step(condition)));
    steps.add(bound(asked, named, best));
    Claim claim =
        new Claim(ClaimKind.CORRELATED_BEST, Fields.builder().with("worth", best.value()).build());
    Trace trace = new Trace(claim, steps);
    NumberKey value = new NumberKey(best.value(), false, false);
    if (asked.word("give", "value", "distribution").equals("value")) {
      Mistakes mistakes =
          new Mistakes(asked, value)
              .number("M10", most, Rational.ZERO, Remark.of("mistake.M10.obey"));
      return new Question(
          ask,
          value,
          Optional.of(trace),
          mistakes.list(),
          Optional.of(variant.subject().with(obeying.distribution())));
    }
    MixtureKey key =
        new MixtureKey(
            asked.cells().labels(),
            best.point(),
            weights -> isBest(new Obeying(asked, weights), best.value()),
            Remark.of("mixture.obeyed", "value", best.value().toString()));
    Mistakes mistakes = new Mistakes(asked, key);
    List<Rational> highest = new ArrayList<>();
    boolean first = true;
    for (Rational sum : sums) {
      highest.add(first && sum.equals(most) ? Rational.ONE : Rational.ZERO);
      first &= !sum.equals(most);
    }
    mistakes.add(
        "M10",
        key.text(highest),
        given -> given instanceof Answer.Numbers && key.weights(given).equals(highest),
        Rational.ZERO,
        Remark.of("mistake.M10.obey"));
    return new Question(
        ask,
        key,
        Optional.of(trace),
        mistakes.list(),
        Optional.of(variant.subject().with(obeying.distribution())));
  }

  /** Obeyed by everybody, and within a hundredth of the best. */
  private static boolean isBest(Obeying obeying, Rational value) {
    return value.minus(obeying.worth()).compareTo(CENT) <= 0
        && obeying.conditions().stream().allMatch(one -> one.slack().signum() >= 0);
  }

  /** Distributions that everybody obeys. */
  private static Region region(Asked asked, List<Obeying.Condition> named) {
    List<Profile> cells = asked.cells().all();
    Region.Builder region = Region.of(cells.size());
    for (int player = 0; player < asked.game().players().size(); player++) {
      int strategies = asked.game().strategies(player).size();
      for (int told = 0; told < strategies; told++) {
        for (int instead = 0; instead < strategies; instead++) {
          if (told != instead) {
            Rational[] gains = new Rational[cells.size()];
            for (int index = 0; index < gains.length; index++) {
              gains[index] = slack(asked, cells.get(index), player, told, instead).negate();
            }
            region.atMost(gains, Rational.ZERO);
            named.add(new Obeying.Condition(player, told, instead, Rational.ZERO, Rational.ZERO));
          }
        }
      }
    }
    Rational[] ones = new Rational[cells.size()];
    Arrays.fill(ones, Rational.ONE);
    return region.equal(ones, Rational.ONE).build();
  }

  private static Rational slack(Asked asked, Profile cell, int player, int told, int instead) {
    return cell.strategy(player) == told
        ? asked.payoff(player, cell).minus(asked.payoff(player, cell.with(player, instead)))
        : Rational.ZERO;
  }

  private static Step bound(Asked asked, List<Obeying.Condition> named, Optimum best) {
    List<Fields> weighed = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Obeying.Condition condition = named.get(i);
      if (best.multipliers().get(i).signum() > 0) {
        List<String> names = asked.game().strategies(condition.player());
        weighed.add(
            Fields.builder()
                .with("player", asked.game().players().get(condition.player()))
                .with("told", names.get(condition.told()))
                .with("instead", names.get(condition.instead()))
                .with("weight", best.multipliers().get(i))
                .build());
      }
    }
    List<Fields> rows = new ArrayList<>();
    for (Profile cell : asked.cells().all()) {
      Rational after = Obeying.all(asked, cell);
      for (int i = 0; i < named.size(); i++) {
        Obeying.Condition one = named.get(i);
        Rational slack = slack(asked, cell, one.player(), one.told(), one.instead());
        after = after.plus(best.multipliers().get(i).times(slack));
      }
      rows.add(
          Fields.builder()
              .with("profile", asked.cells().names(cell))
              .with("sum", Obeying.all(asked, cell))
              .with("after", after)
              .build());
    }
    return new Step(
        Rule.MEDIATOR_BOUND,
        Fields.builder()
            .rows("weighed", weighed)
            .rows("cells", rows)
            .with("bound", best.value())
            .build());
  }
}
