package io.entente.exercise.query;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.PureEquilibria;
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
    StrategicGame game =
        variant
            .subject()
            .game()
            .orElseThrow(() -> new UnaskableException("pure-nash is asked of a table"));
    Cells cells = new Cells(game);
    List<Step> steps = new ArrayList<>();
    List<List<String>> equilibria = new ArrayList<>();
    Set<String> right = new LinkedHashSet<>();
    Set<Profile> found = new LinkedHashSet<>();
    PureEquilibria.listingAll()
        .solve(game)
        .equilibria()
        .forEach(equilibrium -> found.add(equilibrium.profile()));
    for (Profile profile : cells.all()) {
      if (found.contains(profile)) {
        equilibria.add(cells.names(profile));
        right.add(cells.label(profile));
        steps.add(new Step(Rule.NASH, deviations(game, profile)));
      } else {
        steps.add(new Step(Rule.NOT_NASH, deviation(game, profile)));
      }
    }
    Claim claim =
        new Claim(
            ClaimKind.PURE_NASH,
            Cells.profiles(Fields.builder(), "equilibria", equilibria).build());
    SetKey key = new SetKey(cells.labels(), right, SetKey.Scoring.NET);
    return new Question(
        ask, key, Optional.of(new Trace(claim, steps)), mistakes(game, cells, right));
  }

  private static Fields deviations(StrategicGame game, Profile profile) {
    List<Fields> rows = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      for (int to = 0; to < game.strategies(player).size(); to++) {
        if (to != profile.strategy(player)) {
          rows.add(row(game, profile, player, to).build());
        }
      }
    }
    return Fields.builder().with("profile", profile.labels(game)).rows("deviations", rows).build();
  }

  private static Fields.Builder row(StrategicGame game, Profile profile, int player, int to) {
    return Fields.builder()
        .with("player", game.players().get(player))
        .with("to", game.strategies(player).get(to))
        .with("now", game.exactPayoff(player, profile.index(game.shape())))
        .with("then", game.exactPayoff(player, profile.with(player, to).index(game.shape())));
  }

  /** The deviation that gains most; of several, the first. */
  private static Fields deviation(StrategicGame game, Profile profile) {
    Rational most = Rational.ZERO;
    int who = 0;
    int where = 0;
    for (int player = 0; player < game.players().size(); player++) {
      for (int to = 0; to < game.strategies(player).size(); to++) {
        Rational now = game.exactPayoff(player, profile.index(game.shape()));
        Rational then = game.exactPayoff(player, profile.with(player, to).index(game.shape()));
        if (then.minus(now).compareTo(most) > 0) {
          most = then.minus(now);
          who = player;
          where = to;
        }
      }
    }
    Fields.Builder fields = Fields.builder().with("profile", profile.labels(game));
    Fields row = row(game, profile, who, where).build();
    return fields
        .with("player", row.name("player"))
        .with("to", row.name("to"))
        .with("now", row.number("now"))
        .with("then", row.number("then"))
        .build();
  }

  private static List<Question.Mistake> mistakes(
      StrategicGame game, Cells cells, Set<String> right) {
    List<Question.Mistake> mistakes = new ArrayList<>();
    Set<String> efficient = new LinkedHashSet<>();
    ParetoEfficiency.of(game).forEach(profile -> efficient.add(cells.label(profile)));
    Set<String> highest = new LinkedHashSet<>();
    WelfareOptimum.of(game).profiles().forEach(profile -> highest.add(cells.label(profile)));
    addSet(mistakes, "M7", efficient, right);
    addSet(mistakes, "M10", highest, right);
    return mistakes;
  }

  private static void addSet(
      List<Question.Mistake> mistakes, String code, Set<String> answer, Set<String> right) {
    if (answer.equals(right)) {
      return;
    }
    mistakes.add(
        new Question.Mistake(
            code,
            String.join("; ", answer),
            given -> given instanceof Answer.Chosen chosen && chosen.members().equals(answer),
            Rational.ZERO,
            Remark.of("mistake." + code)));
  }
}
