package io.entente.json.result;

import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.json.JsonOut;
import io.entente.solve.Analysis;
import io.entente.solve.DominanceRelations;
import io.entente.solve.IteratedElimination;
import io.entente.solve.Maximin;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.Stackelberg;
import java.util.List;
import java.util.Optional;

/** Writes what {@code entente solve} finds in a strategic form as {@code entente/solution/1}. */
public final class SolutionJson {

  private final StrategicGame game;
  private final JsonOut out;

  private SolutionJson(StrategicGame game, JsonOut out) {
    this.game = game;
    this.out = out;
  }

  /**
   * The whole result.
   *
   * @param form how the game is played
   * @param view the scenario's view; absent for a game file
   */
  public static String of(Analysis analysis, String form, Optional<String> view) {
    StrategicGame game = analysis.game();
    SolutionJson json =
        new SolutionJson(
            game, SolutionHead.begin(game.title(), game.players(), game::strategies, form, view));
    analysis.pure().ifPresent(json::pure);
    analysis
        .elimination()
        .ifPresent(found -> json.dominance(found, analysis.dominances().orElse(List.of())));
    analysis.maximin().ifPresent(json::maximin);
    analysis.pareto().ifPresent(found -> json.profiles("pareto", found));
    analysis
        .welfare()
        .ifPresent(
            found -> {
              json.out.object("welfare");
              json.out.put("sum", found.welfare());
              json.profiles("profiles", found.profiles());
              json.out.end();
            });
    analysis.stackelberg().ifPresent(json::stackelberg);
    return json.out.toText();
  }

  private String player(int player) {
    return SolutionHead.names(game.players()).get(player);
  }

  private String strategy(int player, int strategy) {
    return SolutionHead.names(game.strategies(player)).get(strategy);
  }

  private void pure(Solution<PureEquilibrium> solution) {
    out.object("pure");
    out.put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> out.put("total", total.toString()));
    solution.note().ifPresent(note -> out.put("note", note));
    out.array("equilibria");
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      out.addObject();
      profile("profile", equilibrium.profile());
      payoffs(equilibrium.profile());
      out.put("strict", equilibrium.strict());
      out.put("regret", equilibrium.regret());
      out.end();
    }
    out.end();
    out.end();
  }

  private void profile(String name, Profile profile) {
    out.object(name);
    for (int player = 0; player < game.players().size(); player++) {
      out.put(player(player), strategy(player, profile.strategy(player)));
    }
    out.end();
  }

  private void payoffs(Profile profile) {
    int index = profile.index(game.shape());
    out.object("payoffs");
    for (int player = 0; player < game.players().size(); player++) {
      out.put(player(player), game.payoff(player, index));
    }
    out.end();
  }

  private void dominance(
      IteratedElimination elimination, List<DominanceRelations.Relation> relations) {
    out.object("dominance");
    out.array("rounds");
    int round = 0;
    for (List<IteratedElimination.Elimination> gone : elimination.rounds()) {
      round++;
      for (IteratedElimination.Elimination one : gone) {
        out.addObject();
        out.put("round", round);
        out.put("player", player(one.player()));
        out.put("strategy", strategy(one.player(), one.strategy()));
        out.put("by", strategy(one.player(), one.by()));
        out.put("kind", "strict");
        out.end();
      }
    }
    out.end();
    remaining(elimination.remaining());
    out.array("weak");
    for (DominanceRelations.Relation relation : relations) {
      if (!relation.strict()) {
        out.addObject();
        out.put("player", player(relation.player()));
        out.put("strategy", strategy(relation.player(), relation.dominated()));
        out.put("by", strategy(relation.player(), relation.dominating()));
        out.put("kind", "weak");
        out.end();
      }
    }
    out.end();
    out.end();
  }

  private void remaining(Restriction remaining) {
    out.object("remaining");
    for (int player = 0; player < game.players().size(); player++) {
      out.array(player(player));
      for (int strategy : remaining.strategies(player)) {
        out.add(strategy(player, strategy));
      }
      out.end();
    }
    out.end();
  }

  private void maximin(List<Maximin> levels) {
    out.object("maximin");
    for (Maximin level : levels) {
      out.object(player(level.player()));
      out.put("level", level.level());
      out.array("strategies");
      level.strategies().forEach(s -> out.add(strategy(level.player(), s)));
      out.end();
      out.end();
    }
    out.end();
  }

  private void profiles(String name, List<Profile> profiles) {
    out.array(name);
    for (Profile profile : profiles) {
      out.addObject();
      profile("profile", profile);
      payoffs(profile);
      out.end();
    }
    out.end();
  }

  private void stackelberg(List<Stackelberg> leaders) {
    out.object("stackelberg");
    for (Stackelberg leader : leaders) {
      int player = leader.leader();
      out.object(player(player));
      out.array("optimistic");
      leader.optimistic().forEach(s -> out.add(strategy(player, s)));
      out.end();
      out.array("pessimistic");
      leader.pessimistic().forEach(s -> out.add(strategy(player, s)));
      out.end();
      out.array("commitments");
      for (Stackelberg.Commitment commitment : leader.commitments()) {
        out.addObject();
        out.put("strategy", strategy(player, commitment.strategy()));
        out.put("equilibria", commitment.equilibria());
        commitment.best().ifPresent(best -> value("best", player, best));
        commitment.worst().ifPresent(worst -> value("worst", player, worst));
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
  }

  private void value(String name, int player, Profile profile) {
    out.object(name);
    profile("profile", profile);
    out.put("payoff", game.payoff(player, profile.index(game.shape())));
    out.end();
  }
}
