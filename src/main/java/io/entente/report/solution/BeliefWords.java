package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.NodeNames;
import io.entente.number.Rational;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBelief;
import io.entente.solve.information.SignallingGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who decides where, what it believes there, and what a sender's moves reveal, in words. */
final class BeliefWords {

  private final GameTree tree;
  private final Prose out;
  private final Figures figures;
  private final AgentLabels labels;

  BeliefWords(GameTree tree, Prose out, Figures figures) {
    this.tree = tree;
    this.out = out;
    this.figures = figures;
    this.labels = AgentLabels.of(tree, out.layout());
  }

  AgentLabels labels() {
    return labels;
  }

  /** Who decides, and where, told apart from the player's other places. */
  String place(int set) {
    InformationSet at = tree.informationSets().get(set);
    for (int other = 0; other < tree.informationSets().size(); other++) {
      InformationSet same = tree.informationSets().get(other);
      if (other != set && same.player() == at.player() && same.name().equals(at.name())) {
        return labels.agents().get(set) + ", information set " + at.number();
      }
    }
    return labels.agents().get(set);
  }

  /** What each player expects. */
  String payoffs(List<Rational> payoffs) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < labels.players().size(); player++) {
      boolean full = figures == Figures.EXACT && tree.tieTolerance(player) == 0;
      parts.add(
          labels.players().get(player)
              + " "
              + (full
                  ? out.layout().fraction(payoffs.get(player).toString())
                  : out.layout().number(Words.payoff(payoffs.get(player).toDouble()))));
    }
    return String.join(", ", parts);
  }

  /** A line on what is believed at an information set of several nodes; else nothing. */
  void belief(int set, List<Rational> held, Optional<OpenBelief> open, boolean reached) {
    List<String> nodes = NodeNames.of(tree, set);
    if (nodes.size() < 2) {
      return;
    }
    String text =
        open.isEmpty()
            ? "holds likely: " + beliefs(nodes, held)
            : ranges(nodes, open.get(), reached ? "holds likely: " : "right if it holds likely: ");
    out.paragraph(6, 10, text);
  }

  private String beliefs(List<String> nodes, List<Rational> beliefs) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (beliefs.get(i).signum() > 0) {
        parts.add(nodes.get(i) + " " + share(beliefs.get(i)));
      }
    }
    return String.join("; ", parts);
  }

  private String ranges(List<String> nodes, OpenBelief open, String lead) {
    List<String> parts = new ArrayList<>();
    boolean any = true;
    for (int i = 0; i < nodes.size(); i++) {
      Rational low = open.lowest().get(i);
      Rational high = open.highest().get(i);
      any &= low.signum() == 0 && high.equals(Rational.ONE);
      if (high.signum() > 0) {
        parts.add(nodes.get(i) + " " + range(low, high));
      }
    }
    return any ? "right whatever it believes" : lead + String.join("; ", parts);
  }

  /** A probability, or from where to where it goes. */
  String range(Rational low, Rational high) {
    return share(low) + (low.equals(high) ? "" : " to " + share(high));
  }

  /** A probability. */
  String share(Rational share) {
    return figures == Figures.EXACT || share.toString().length() <= 9
        ? out.layout().fraction(share.toString())
        : Words.payoff(share.toDouble());
  }

  /** What a sender's moves reveal. */
  void signal(SignallingGame game, boolean pooling, boolean separating) {
    String sender = labels.players().get(game.sender());
    out.paragraph(
        4,
        4,
        pooling
            ? "What " + sender + " does reveals nothing (a pooling equilibrium)."
            : separating
                ? "What " + sender + " does reveals all it knows (a separating equilibrium)."
                : "What "
                    + sender
                    + " does reveals part of what it knows (a semi-separating equilibrium).");
  }

  /** Whether an equilibrium passes the intuitive criterion, and if not why. */
  void intuitive(SignallingGame game, Optional<IntuitiveCriterion.Failure> failure) {
    out.paragraph(
        4,
        4,
        failure.isEmpty()
            ? "It passes the intuitive criterion: no type could break it by a message that it alone"
                + " has reason to send."
            : failure(game, failure.get()));
  }

  private String failure(SignallingGame game, IntuitiveCriterion.Failure failure) {
    int anySet = game.informationSet(0);
    String message = labels.actions().get(anySet).get(failure.message());
    List<String> types = tree.chanceMoves().get(tree.chanceMove(0)).actions();
    List<String> ruledOut = new ArrayList<>();
    failure.ruledOut().forEach(type -> ruledOut.add(type(types, type)));
    return "It fails the intuitive criterion: "
        + (ruledOut.isEmpty()
            ? ""
            : String.join(" and ", ruledOut)
                + " would lose by "
                + message
                + " whatever the reply, and that being so, ")
        + type(types, failure.type())
        + " is sure to gain by it.";
  }

  private String type(List<String> types, int type) {
    String name = types.get(type);
    return "type " + (name.isEmpty() ? out.layout().numbered(type + 1) : name);
  }
}
