package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PureStrategyPlan;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.DominanceProof;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.Proof;
import io.entente.proof.PureProof;
import io.entente.proof.Verdict;
import io.entente.report.Layout;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** What kept proofs show of a game, in words that are read off the proofs. */
public final class CheckText {

  private final GamePage page;

  private CheckText(StrategicGame game, Layout layout) {
    this.page = new GamePage(game, layout, Figures.SHORT);
  }

  /** The report on proofs about a game in strategic form. */
  public static String of(
      StrategicGame game, List<Proof> proofs, List<Verdict> verdicts, Layout layout) {
    CheckText text = new CheckText(game, layout);
    text.title(game.title());
    for (int at = 0; at < proofs.size(); at++) {
      if (text.holds(proofs.get(at), verdicts.get(at))) {
        Proof proof = proofs.get(at);
        if (proof instanceof PureProof pure) {
          text.pure(pure);
        } else if (proof instanceof MixedProof mixed) {
          text.mixed(mixed);
        } else if (proof instanceof DominanceProof dominance) {
          text.dominance(dominance);
        }
      }
    }
    return text.page.out().toString();
  }

  /** The report on proofs about a tree. */
  public static String of(
      GameTree tree, List<Proof> proofs, List<Verdict> verdicts, Layout layout) {
    StrategicGame names = StrategicGame.of("", List.of(""), List.of(List.of("")), new double[1][1]);
    CheckText text = new CheckText(names, layout);
    text.title(tree.title());
    for (int at = 0; at < proofs.size(); at++) {
      if (text.holds(proofs.get(at), verdicts.get(at))
          && proofs.get(at) instanceof InductionProof induction) {
        text.induction(tree, induction);
      }
    }
    return text.page.out().toString();
  }

  private void title(String title) {
    page.out().paragraph(0, title.isEmpty() ? "A game without a title" : title);
  }

  private boolean holds(Proof proof, Verdict verdict) {
    page.out().blank();
    page.out()
        .paragraph(
            0,
            verdict.holds()
                ? "The proof about "
                    + proof.concept()
                    + " holds; "
                    + Words.count(verdict.steps(), "step was", "steps were")
                    + " checked. It shows:"
                : "The proof about "
                    + proof.concept()
                    + " DOES NOT HOLD. "
                    + Words.capital(
                        page.layout().values(verdict.failure().map(Object::toString).orElse("")))
                    + ".");
    return verdict.holds();
  }

  private void listed(List<String> entries) {
    int shown = Math.min(GamePage.LISTED, entries.size());
    for (String entry : entries.subList(0, shown)) {
      page.entry(entry);
    }
    if (shown < entries.size()) {
      page.entry("and " + Words.grouped(entries.size() - shown) + " more, which the file names");
    }
  }

  private void pure(PureProof proof) {
    List<String> entries = new ArrayList<>();
    for (PureProof.Equilibrium equilibrium : proof.equilibria()) {
      entries.add(
          page.label(equilibrium.profile())
              + " is "
              + (equilibrium.strict() ? "a strict" : "a weak")
              + " equilibrium in pure strategies");
    }
    listed(entries);
    proof
        .total()
        .ifPresent(
            total ->
                page.entry(
                    total.signum() == 0
                        ? "there is no equilibrium in pure strategies"
                        : total.longValue() == entries.size()
                            ? (entries.size() == 1 ? "there is no other" : "there are no others")
                            : "there are " + total + " in all"));
  }

  private void mixed(MixedProof proof) {
    List<String> entries = new ArrayList<>();
    for (MixedProof.Point point : proof.equilibria()) {
      List<String> parts = new ArrayList<>();
      for (int player = 0; player < point.probabilities().size(); player++) {
        List<Rational> row = point.probabilities().get(player);
        for (int strategy = 0; strategy < row.size(); strategy++) {
          if (row.get(strategy).signum() > 0) {
            parts.add(
                page.player(player)
                    + " "
                    + page.strategy(player, strategy)
                    + " "
                    + row.get(strategy));
          }
        }
      }
      entries.add(String.join(", ", parts) + " is an equilibrium");
    }
    listed(entries);
    if (proof.corners().isPresent()) {
      page.entry(
          entries.size() == 1
              ? "there is no other"
              : "every other equilibrium is a mixture of these");
    }
  }

  private void dominance(DominanceProof proof) {
    List<String> entries = new ArrayList<>();
    for (int round = 0; round < proof.rounds().size(); round++) {
      for (DominanceProof.Dominated gone : proof.rounds().get(round)) {
        entries.add(
            "round "
                + (round + 1)
                + ": "
                + page.player(gone.player())
                + " never plays "
                + page.strategy(gone.player(), gone.strategy()));
      }
    }
    listed(entries);
    page.entry(
        proof.byMixtures()
            ? "nothing that is left is dominated, by mixtures neither"
            : "no strategy that is left is always worse than another");
    if (!proof.weak().isEmpty()) {
      page.entry(
          Words.count(proof.weak().size(), "weak dominance", "weak dominances")
              + ", which the file names");
    }
  }

  private void induction(GameTree tree, InductionProof proof) {
    List<String> entries = new ArrayList<>();
    for (InductionProof.Plan plan : proof.plans()) {
      List<String> payoffs = new ArrayList<>();
      for (int player = 0; player < plan.payoffs().size(); player++) {
        payoffs.add(
            tree.players().get(player) + " " + page.number(plan.payoffs().get(player).toDouble()));
      }
      entries.add(
          "a subgame-perfect equilibrium in which "
              + played(tree, plan.actions())
              + ", paying "
              + String.join(", ", payoffs));
    }
    listed(entries);
    proof
        .total()
        .ifPresent(
            total ->
                page.entry(
                    total.longValue() == entries.size()
                        ? (entries.size() == 1 ? "there is no other" : "there are no others")
                        : "there are " + total + " in all"));
  }

  private String played(GameTree tree, PureStrategyPlan plan) {
    List<String> moves = new ArrayList<>();
    for (Play.Move move : Play.of(tree, plan).moves()) {
      InformationSet at = tree.informationSets().get(move.informationSet());
      String label = at.actions().get(move.action());
      moves.add(
          tree.players().get(at.player())
              + " plays "
              + (label.isEmpty() ? page.layout().numbered(move.action() + 1) : label));
    }
    return moves.isEmpty() ? "nobody moves" : String.join(", ", moves);
  }
}
