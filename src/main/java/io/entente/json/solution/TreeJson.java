package io.entente.json.solution;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PlayPaths;
import io.entente.game.PureStrategyPlan;
import io.entente.json.JsonOut;
import io.entente.json.section.SectionJson;
import io.entente.outcome.section.SectionAnswer;
import io.entente.solve.Analysis;
import io.entente.solve.Omission;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import io.entente.solve.verify.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the subgame-perfect equilibria of a tree as {@code entente/solution/1}.
 *
 * <p>Under {@code strategies} each player has one entry per information set, keyed by its name (for
 * a scenario the moves seen before, such as {@code US=ask,China=passive}; empty for the first).
 * Under {@code path} each player has its move; further moves of the same player are keyed {@code
 * player@name}.
 */
public final class TreeJson {

  /** How many ways that chance may go are written. */
  private static final int WAYS = 1000;

  private TreeJson() {}

  /**
   * The whole result. If full plans are in it, these are the players' strategies in its head;
   * otherwise the actions are.
   *
   * @param form how the game is played
   * @param view the scenario's view; absent for a game file
   * @param verified what was proved, if that was asked for
   */
  public static String of(
      TreeAnalysis analysis, String form, Optional<String> view, Optional<Verification> verified) {
    return of(analysis, form, view, verified, List.of());
  }

  /** The whole result, with the scenario's sections. */
  public static String of(
      TreeAnalysis analysis,
      String form,
      Optional<String> view,
      Optional<Verification> verified,
      List<SectionAnswer> sections) {
    GameTree tree = analysis.tree();
    Optional<Analysis> plans = analysis.plans();
    JsonOut out =
        SolutionHead.begin(
            tree.title(),
            tree.players(),
            player ->
                plans.isPresent() ? plans.get().game().strategies(player) : actions(tree, player),
            form,
            view);
    analysis.perfect().ifPresent(solution -> perfect(out, tree, solution));
    analysis.bayesian().ifPresent(found -> BayesianJson.write(out, tree, setNames(tree), found));
    analysis.drawing().ifPresent(found -> BehaviorJson.write(out, tree, setNames(tree), found));
    analysis.quantal().ifPresent(answer -> QuantalJson.write(out, tree, setNames(tree), answer));
    plans.ifPresent(answers -> SolutionJson.plans(out, answers));
    List<Omission> omitted = new ArrayList<>(analysis.omitted());
    plans.ifPresent(answers -> omitted.addAll(answers.omitted()));
    SolutionJson.omitted(out, omitted);
    analysis.picked().ifPresent(one -> SelectionJson.write(out, one));
    verified.ifPresent(verification -> VerifiedJson.write(out, verification));
    SectionJson.write(out, sections);
    return out.toText();
  }

  /**
   * The equilibria of one period of a tree that is played so often, each time as alone.
   *
   * @param periods how often
   */
  public static String repeated(
      TreeAnalysis analysis,
      int periods,
      String form,
      Optional<String> view,
      List<SectionAnswer> sections) {
    GameTree tree = analysis.tree();
    JsonOut out =
        SolutionHead.begin(
            tree.title(), tree.players(), player -> actions(tree, player), form, view);
    analysis.perfect().ifPresent(solution -> perfect(out, tree, solution));
    out.object("repeated");
    out.put("periods", periods);
    out.put("everyPeriod", true);
    out.end();
    SectionJson.write(out, sections);
    return out.toText();
  }

  private static void perfect(
      JsonOut out, GameTree tree, Solution<SubgamePerfectEquilibrium> solution) {
    List<String> players = SolutionHead.names(tree.players());
    List<String> sets = setNames(tree);
    out.object("subgamePerfect");
    out.put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> out.put("total", total.toString()));
    solution.note().ifPresent(note -> out.put("note", note));
    out.array("equilibria");
    for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
      out.addObject();
      path(out, tree, players, sets, equilibrium);
      ways(out, tree, players, sets, equilibrium);
      strategies(out, tree, players, sets, equilibrium.plan());
      out.object("payoffs");
      for (int player = 0; player < players.size(); player++) {
        out.put(players.get(player), equilibrium.payoffs().get(player));
      }
      out.end();
      out.put("regret", equilibrium.regret());
      out.end();
    }
    out.end();
    out.end();
  }

  /** The names of all information sets; those of one player differ. */
  private static List<String> setNames(GameTree tree) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int set = 0; set < tree.informationSets().size(); set++) {
      InformationSet at = tree.informationSets().get(set);
      String name = at.name();
      if (!seen.add(at.player() + " " + name)) {
        name = name + "#" + at.number();
        seen.add(at.player() + " " + name);
      }
      names.add(name);
    }
    return names;
  }

  /** Every action a player has somewhere, in order of first mention. */
  private static List<String> actions(GameTree tree, int player) {
    List<String> actions = new ArrayList<>();
    for (InformationSet set : tree.informationSets()) {
      if (set.player() == player) {
        for (String action : SolutionHead.names(set.actions())) {
          if (!actions.contains(action)) {
            actions.add(action);
          }
        }
      }
    }
    return actions;
  }

  private static void path(
      JsonOut out,
      GameTree tree,
      List<String> players,
      List<String> sets,
      SubgamePerfectEquilibrium equilibrium) {
    out.object("path");
    Set<String> used = new HashSet<>();
    for (Play.Move move : equilibrium.path()) {
      InformationSet at = tree.informationSets().get(move.informationSet());
      String key = players.get(at.player());
      if (!used.add(key)) {
        key = key + "@" + sets.get(move.informationSet());
        if (!used.add(key)) {
          continue;
        }
      }
      out.put(key, SolutionHead.names(at.actions()).get(move.action()));
    }
    out.end();
  }

  /** Where chance moves, each way that play may go, with its probability. */
  private static void ways(
      JsonOut out,
      GameTree tree,
      List<String> players,
      List<String> sets,
      SubgamePerfectEquilibrium equilibrium) {
    if (tree.chanceMoves().isEmpty()) {
      return;
    }
    PlayPaths ways = PlayPaths.of(tree, equilibrium.plan(), WAYS);
    out.put("ways", ways.count());
    out.array("plays");
    for (PlayPaths.Path path : ways.paths()) {
      out.addObject();
      out.put("probability", path.probability().toDouble());
      out.put("exact", path.probability().toString());
      out.array("moves");
      for (PlayPaths.Step step : path.steps()) {
        out.addObject();
        if (tree.kind(step.node()) == GameTree.Kind.CHANCE) {
          ChanceMove move = tree.chanceMoves().get(tree.chanceMove(step.node()));
          out.put("chance", SolutionHead.names(move.actions()).get(step.action()));
        } else {
          int set = tree.informationSet(step.node());
          InformationSet at = tree.informationSets().get(set);
          out.put("player", players.get(at.player()));
          out.put("informationSet", sets.get(set));
          out.put("action", SolutionHead.names(at.actions()).get(step.action()));
        }
        out.end();
      }
      out.end();
      out.object("payoffs");
      for (int player = 0; player < players.size(); player++) {
        out.put(players.get(player), tree.payoff(player, path.end()));
      }
      out.end();
      out.end();
    }
    out.end();
  }

  /** By player and information set what a plan does there. */
  static void strategies(
      JsonOut out, GameTree tree, List<String> players, List<String> sets, PureStrategyPlan plan) {
    out.object("strategies");
    for (int player = 0; player < players.size(); player++) {
      out.object(players.get(player));
      for (int set = 0; set < sets.size(); set++) {
        InformationSet at = tree.informationSets().get(set);
        if (at.player() == player) {
          out.put(sets.get(set), SolutionHead.names(at.actions()).get(plan.action(set)));
        }
      }
      out.end();
    }
    out.end();
  }
}
