package io.entente.json.solution;

import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.NodeNames;
import io.entente.game.Play;
import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.solve.Solution;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBelief;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.information.SignallingGame;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes perfect Bayesian equilibria: by player and information set what is done and believed. */
final class BayesianJson {

  private final JsonOut out;
  private final GameTree tree;
  private final List<String> players;
  private final List<String> sets;

  BayesianJson(JsonOut out, GameTree tree, List<String> sets) {
    this.out = out;
    this.tree = tree;
    this.players = SolutionHead.names(tree.players());
    this.sets = sets;
  }

  static void write(
      JsonOut out,
      GameTree tree,
      List<String> sets,
      Solution<PerfectBayesianEquilibrium> solution) {
    BayesianJson json = new BayesianJson(out, tree, sets);
    Optional<SignallingGame> signals = SignallingGame.of(tree);
    out.object("perfectBayesian");
    out.put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> out.put("total", total.toString()));
    solution.note().ifPresent(note -> out.put("note", note));
    out.array("equilibria");
    for (PerfectBayesianEquilibrium equilibrium : solution.equilibria()) {
      out.addObject();
      TreeJson.strategies(out, tree, json.players, sets, equilibrium.plan());
      Set<Integer> reached = new HashSet<>();
      for (Play.Move move : equilibrium.path()) {
        reached.add(move.informationSet());
      }
      json.beliefs(equilibrium.beliefs(), equilibrium.open(), reached);
      out.object("payoffs");
      for (int player = 0; player < json.players.size(); player++) {
        out.put(json.players.get(player), equilibrium.payoffs().get(player));
      }
      out.end();
      out.put("regret", equilibrium.regret().toDouble());
      signals.ifPresent(
          game ->
              json.signal(
                  game,
                  game.isPooling(equilibrium.plan()),
                  game.isSeparating(equilibrium.plan()),
                  game.isSimple()
                      ? IntuitiveCriterion.failure(game, equilibrium.plan())
                      : Optional.empty()));
      out.end();
    }
    out.end();
    out.end();
  }

  /** Only where there is something to believe: at information sets of several nodes. */
  void beliefs(Beliefs beliefs, List<OpenBelief> ranges, Set<Integer> reached) {
    Map<Integer, OpenBelief> open = new HashMap<>();
    ranges.forEach(belief -> open.put(belief.informationSet(), belief));
    out.object("beliefs");
    for (int player = 0; player < players.size(); player++) {
      out.object(players.get(player));
      for (int set = 0; set < sets.size(); set++) {
        List<Rational> held = beliefs.at(set);
        if (tree.informationSets().get(set).player() == player && held.size() > 1) {
          out.object(sets.get(set));
          out.put("reached", reached.contains(set));
          out.array("nodes");
          nodes(NodeNames.of(tree, set), held, Optional.ofNullable(open.get(set)));
          out.end();
          out.end();
        }
      }
      out.end();
    }
    out.end();
  }

  private void nodes(List<String> names, List<Rational> held, Optional<OpenBelief> open) {
    for (int i = 0; i < names.size(); i++) {
      out.addObject();
      out.put("after", names.get(i));
      out.put("probability", held.get(i).toDouble());
      out.put("exact", held.get(i).toString());
      if (open.isPresent()) {
        out.put("lowest", open.get().lowest().get(i).toString());
        out.put("highest", open.get().highest().get(i).toString());
      }
      out.end();
    }
  }

  /** What a sender's messages reveal, and why the intuitive criterion fails, if it does. */
  void signal(
      SignallingGame game,
      boolean pooling,
      boolean separating,
      Optional<IntuitiveCriterion.Failure> failure) {
    out.object("signal");
    out.put("sender", players.get(game.sender()));
    out.put("kind", pooling ? "pooling" : separating ? "separating" : "semi-separating");
    if (game.isSimple()) {
      out.put("intuitive", failure.isEmpty());
      failure.ifPresent(this::failure);
    }
    out.end();
  }

  private void failure(IntuitiveCriterion.Failure failure) {
    List<String> types = SolutionHead.names(tree.chanceMoves().get(tree.chanceMove(0)).actions());
    InformationSet any = tree.informationSets().get(tree.informationSet(tree.child(0, 0)));
    out.object("brokenBy");
    out.put("message", SolutionHead.names(any.actions()).get(failure.message()));
    out.put("type", types.get(failure.type()));
    out.array("ruledOut");
    failure.ruledOut().forEach(type -> out.add(types.get(type)));
    out.end();
    out.end();
  }
}
