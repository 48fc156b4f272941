package io.entente.exercise.query.agreement;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.SetKey;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From which discount factor on an agreement on one profile holds: by {@code grim} trigger with a
 * punishment that is an equilibrium, or by {@code tit-for-tat} in a prisoner's dilemma. {@code
 * give}: the {@code value}, or who {@code binds}, that is, needs so much patience.
 */
final class Discount implements Query {

  @Override
  public String word() {
    return "discount-threshold";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("agreed:cell strategy=grim|tit-for-tat punishment:cell? give=value|binds");
  }

  /** One player's payoffs: kept, tempted, both off, left alone. */
  private record Stage(
      Rational reward, Rational temptation, Rational punished, Rational left, Profile deviation) {

    Rational grim() {
      return temptation.minus(reward).dividedBy(temptation.minus(punished));
    }

    Rational alternating() {
      return temptation.minus(reward).dividedBy(reward.minus(left));
    }
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    Profile agreed = asked.profile("agreed");
    boolean tit = asked.word("strategy", "grim", "tit-for-tat").equals("tit-for-tat");
    Profile punishment = punishment(asked);
    TableSteps table = new TableSteps(asked);
    List<Step> steps = new ArrayList<>(List.of(table.nash(punishment)));
    List<Stage> stages = new ArrayList<>();
    List<Rational> needed = new ArrayList<>();
    Rational most = Rational.ZERO;
    for (int player = 0; player < asked.game().players().size(); player++) {
      Stage stage = stage(asked, player, agreed, punishment, tit);
      stages.add(stage);
      steps.add(oneShot(asked, player, agreed, punishment, stage));
      Rational own = stage.grim();
      if (tit) {
        steps.add(alternate(asked, player, agreed, stage));
        own = stage.alternating().compareTo(own) > 0 ? stage.alternating() : own;
      }
      needed.add(own);
      most = own.compareTo(most) > 0 ? own : most;
    }
    if (most.signum() <= 0 || most.compareTo(Rational.ONE) >= 0) {
      throw asked.fault("the threshold " + most + " is not between 0 and 1");
    }
    Set<String> binding = new LinkedHashSet<>();
    for (int player = 0; player < needed.size(); player++) {
      if (needed.get(player).equals(most)) {
        binding.add(asked.game().players().get(player));
      }
    }
    Claim claim =
        new Claim(
            tit ? ClaimKind.TIT_FOR_TAT : ClaimKind.DISCOUNT,
            Fields.builder()
                .with("discount", most)
                .with("binds", binding.iterator().next())
                .build());
    Optional<Trace> trace = Optional.of(new Trace(claim, steps));
    if (asked.word("give", "value", "binds").equals("binds")) {
      SetKey key = new SetKey(asked.game().players(), binding, SetKey.Scoring.NET);
      Set<String> others = new LinkedHashSet<>(asked.game().players());
      others.removeAll(binding);
      Mistakes mistakes = new Mistakes(asked, key);
      if (!others.isEmpty()) {
        mistakes.set("M13", others);
      }
      return new Question(ask, key, trace, mistakes.list());
    }
    NumberKey key = new NumberKey(most, true, false);
    return new Question(ask, key, trace, mistakes(asked, key, stages, needed).list());
  }

  private static Profile punishment(Asked asked) {
    List<Profile> equilibria = asked.pureEquilibria();
    if (asked.find("punishment").isEmpty() && equilibria.size() == 1) {
      return equilibria.get(0);
    }
    Profile punishment = asked.profile("punishment");
    if (!equilibria.contains(punishment)) {
      throw asked.fault("the punishment is no equilibrium, so it would not be carried out");
    }
    return punishment;
  }

  private static Stage stage(
      Asked asked, int player, Profile agreed, Profile punishment, boolean tit) {
    Profile deviation = agreed;
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      Profile changed = agreed.with(player, own);
      boolean first = deviation.equals(agreed) && own != agreed.strategy(player);
      if (first
          || own != agreed.strategy(player)
              && asked.payoff(player, changed).compareTo(asked.payoff(player, deviation)) > 0) {
        deviation = changed;
      }
    }
    Rational left = Rational.ZERO;
    if (tit) {
      if (asked.game().shape().profiles() != 4 || asked.game().players().size() != 2) {
        throw asked.fault("tit for tat is asked of two strategies each");
      }
      int other = 1 - player;
      left = asked.payoff(player, agreed.with(other, 1 - agreed.strategy(other)));
      for (int each = 0; each < 2; each++) {
        if (agreed.strategy(each) == punishment.strategy(each)) {
          throw asked.fault("both must leave the agreement in the punishment");
        }
      }
    }
    Stage stage =
        new Stage(
            asked.payoff(player, agreed),
            asked.payoff(player, deviation),
            asked.payoff(player, punishment),
            left,
            deviation);
    boolean tempted = stage.temptation().compareTo(stage.punished()) > 0;
    if (!tempted || tit && stage.reward().compareTo(left) <= 0) {
      throw asked.fault(asked.game().players().get(player) + " loses nothing by the punishment");
    }
    return stage;
  }

  private static Step oneShot(
      Asked asked, int player, Profile agreed, Profile punishment, Stage stage) {
    return new Step(
        Rule.ONE_SHOT,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .with("agreed", asked.cells().names(agreed))
            .with("deviation", asked.cells().names(stage.deviation()))
            .with("punishment", asked.cells().names(punishment))
            .with("reward", stage.reward())
            .with("temptation", stage.temptation())
            .with("punished", stage.punished())
            .with("discount", stage.grim())
            .build());
  }

  private static Step alternate(Asked asked, int player, Profile agreed, Stage stage) {
    int other = 1 - player;
    Profile left = agreed.with(other, 1 - agreed.strategy(other));
    return new Step(
        Rule.ALTERNATE,
        Fields.builder()
            .with("player", asked.game().players().get(player))
            .with("agreed", asked.cells().names(agreed))
            .with("deviation", asked.cells().names(stage.deviation()))
            .with("left", asked.cells().names(left))
            .with("reward", stage.reward())
            .with("temptation", stage.temptation())
            .with("alone", stage.left())
            .with("discount", stage.alternating())
            .build());
  }

  /**
   * M13: another player's threshold; the payoff of being left alone where that of the punishment
   * belongs; the gain compared with all that is got (T − R)/T, or with what is kept (T − R)/R.
   */
  private static Mistakes mistakes(
      Asked asked, NumberKey key, List<Stage> stages, List<Rational> needed) {
    Mistakes mistakes = new Mistakes(asked, key);
    needed.forEach(other -> probability(mistakes, other));
    for (int player = 0; player < stages.size(); player++) {
      Stage stage = stages.get(player);
      Rational gain = stage.temptation().minus(stage.reward());
      if (stages.size() == 2) {
        Profile agreed = asked.profile("agreed");
        int other = 1 - player;
        Profile left = agreed.with(other, stages.get(other).deviation().strategy(other));
        ratio(mistakes, gain, stage.temptation().minus(asked.payoff(player, left)));
      }
      ratio(mistakes, gain, stage.temptation());
      ratio(mistakes, gain, stage.reward());
    }
    return mistakes;
  }

  private static void ratio(Mistakes mistakes, Rational above, Rational below) {
    if (below.signum() != 0) {
      probability(mistakes, above.dividedBy(below));
    }
  }

  private static void probability(Mistakes mistakes, Rational value) {
    if (value.signum() > 0 && value.compareTo(Rational.ONE) <= 0) {
      mistakes.number("M13", value, Rational.ZERO);
    }
  }
}
