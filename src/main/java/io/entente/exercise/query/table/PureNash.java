package io.entente.exercise.query.table;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Profile;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All equilibria in pure strategies of a game in strategic form. */
final class PureNash implements Query {

  @Override
  public String word() {
    return "pure-nash";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    TableSteps table = new TableSteps(asked);
    List<Step> steps = new ArrayList<>();
    List<List<String>> equilibria = new ArrayList<>();
    Set<String> right = new LinkedHashSet<>();
    List<Profile> found = asked.pureEquilibria();
    for (Profile profile : asked.cells().all()) {
      if (found.contains(profile)) {
        equilibria.add(asked.cells().names(profile));
        right.add(asked.cells().label(profile));
        steps.add(table.nash(profile));
      } else {
        steps.add(table.notNash(profile));
      }
    }
    Claim claim =
        new Claim(
            ClaimKind.PURE_NASH,
            Cells.profiles(Fields.builder(), "equilibria", equilibria).build());
    SetKey key = new SetKey(asked.cells().labels(), right, SetKey.Scoring.NET);
    return new Question(
        ask, key, Optional.of(new Trace(claim, steps)), mistakes(asked, key, found).list());
  }

  private static Mistakes mistakes(Asked asked, SetKey key, List<Profile> found) {
    Mistakes mistakes = new Mistakes(asked, key);
    mistakes.payoffs(found.isEmpty() ? asked.cells().all().get(0) : found.get(0));
    Set<String> highest = new LinkedHashSet<>();
    WelfareOptimum.of(asked.game())
        .profiles()
        .forEach(one -> highest.add(asked.cells().label(one)));
    Set<String> tempting = new LinkedHashSet<>();
    ParetoEfficiency.of(asked.game()).forEach(one -> tempting.add(asked.cells().label(one)));
    Set<String> efficient = new LinkedHashSet<>(tempting);
    tempting.removeAll(key.right());
    return mistakes.set("M10", highest).containing("M7", tempting, String.join("; ", efficient));
  }
}
