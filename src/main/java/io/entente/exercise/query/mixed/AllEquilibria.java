package io.entente.exercise.query.mixed;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All equilibria of a game of two players that has finitely many, pure and mixed. */
final class AllEquilibria implements Query {

  @Override
  public String word() {
    return "all-equilibria";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    asked.requireTwoPlayers();
    MixedSteps mixed = new MixedSteps(asked);
    MixedSteps.Found found = mixed.equilibria();
    if (!found.isAll()) {
      throw asked.fault("the game has infinitely many equilibria");
    }
    List<Step> steps = new ArrayList<>(new SupportCover(asked, found.profiles()).steps());
    List<Fields> rows = new ArrayList<>();
    for (MixedProfile profile : found.profiles()) {
      steps.add(mixed.equilibrium(profile));
      rows.add(Fields.builder().rows("mixed", mixed.rows(profile)).build());
    }
    Claim claim =
        new Claim(ClaimKind.ALL_EQUILIBRIA, Fields.builder().rows("equilibria", rows).build());
    EquilibriaKey key =
        new EquilibriaKey(asked.game(), asked.labels(), asked.cells().labels(), found.profiles());
    return new Question(
        ask, key, Optional.of(new Trace(claim, steps)), mistakes(asked, key).list());
  }

  /** M6: the mixed ones forgotten, or "none" because none is pure; M5 in a mixed one. */
  private static Mistakes mistakes(Asked asked, EquilibriaKey key) {
    Mistakes mistakes = new Mistakes(asked, key);
    List<MixedProfile> pure = key.equilibria().stream().filter(MixedProfile::isPure).toList();
    mistakes.add(
        "M6",
        key.text(pure),
        given ->
            given instanceof Answer.Profiles profiles
                && profiles.profiles().stream().allMatch(MixedProfile::isPure),
        Rational.ZERO,
        Remark.of(pure.isEmpty() ? "mistake.M6.none" : "mistake.M6.some"));
    return mistakes;
  }
}
