package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Profile;
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

/** The Pareto-efficient cells of a table. */
final class Pareto implements Query {

  @Override
  public String word() {
    return "pareto";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    List<Profile> efficient = ParetoEfficiency.of(asked.game());
    List<Step> steps = new ArrayList<>();
    Set<String> right = new LinkedHashSet<>();
    for (Profile profile : asked.cells().all()) {
      if (efficient.contains(profile)) {
        right.add(asked.cells().label(profile));
        steps.add(efficient(asked, profile));
      } else {
        steps.add(dominated(asked, profile));
      }
    }
    Claim claim =
        new Claim(
            ClaimKind.PARETO,
            Cells.profiles(
                    Fields.builder(),
                    "efficient",
                    efficient.stream().map(asked.cells()::names).toList())
                .build());
    SetKey key = new SetKey(asked.cells().labels(), right, SetKey.Scoring.NET);
    Mistakes mistakes = new Mistakes(asked, key).payoffs(efficient.get(0));
    Set<String> highest = new LinkedHashSet<>();
    WelfareOptimum.of(asked.game())
        .profiles()
        .forEach(one -> highest.add(asked.cells().label(one)));
    Set<String> equilibria = new LinkedHashSet<>();
    asked.pureEquilibria().forEach(one -> equilibria.add(asked.cells().label(one)));
    mistakes.set("M10", highest, Remark.of("mistake.M10.efficient"));
    mistakes.set("M7", equilibria, Remark.of("mistake.M7.efficient"));
    return new Question(ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  /** The first cell that is better for somebody and worse for nobody. */
  private static Step dominated(Asked asked, Profile profile) {
    for (Profile other : asked.cells().all()) {
      List<Fields> gains = new ArrayList<>();
      boolean loses = false;
      boolean gain = false;
      for (int player = 0; player < asked.game().players().size(); player++) {
        int sign = asked.payoff(player, other).compareTo(asked.payoff(player, profile));
        loses |= sign < 0;
        gain |= sign > 0;
        gains.add(
            Fields.builder()
                .with("player", asked.game().players().get(player))
                .with("now", asked.payoff(player, profile))
                .with("then", asked.payoff(player, other))
                .build());
      }
      if (gain && !loses) {
        return new Step(
            Rule.PARETO_DOMINATED,
            Fields.builder()
                .with("profile", asked.cells().names(profile))
                .with("by", asked.cells().names(other))
                .rows("gains", gains)
                .build());
      }
    }
    throw new IllegalStateException(asked.cells().label(profile) + " is efficient");
  }

  /** For each other cell somebody who loses there; the first player if all get the same. */
  private static Step efficient(Asked asked, Profile profile) {
    List<Fields> losers = new ArrayList<>();
    for (Profile other : asked.cells().all()) {
      if (other.equals(profile)) {
        continue;
      }
      int loser = 0;
      for (int player = asked.game().players().size() - 1; player >= 0; player--) {
        boolean loses = asked.payoff(player, other).compareTo(asked.payoff(player, profile)) < 0;
        loser = loses ? player : loser;
      }
      losers.add(
          Fields.builder()
              .with("other", asked.cells().names(other))
              .with("player", asked.game().players().get(loser))
              .with("now", asked.payoff(loser, profile))
              .with("then", asked.payoff(loser, other))
              .build());
    }
    return new Step(
        Rule.PARETO_EFFICIENT,
        Fields.builder()
            .with("profile", asked.cells().names(profile))
            .rows("losers", losers)
            .build());
  }
}
