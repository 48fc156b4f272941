package io.entente.interop;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes one {@code .efg} file, each node in full: some readers want information sets and outcomes
 * described wherever they are mentioned.
 */
final class ExtensiveFormWriter {

  private final GameTree tree;
  private final Appendable out;
  private final int[] setNumbers;
  private final int[] moveNumbers;

  ExtensiveFormWriter(GameTree tree, Appendable out) {
    this.tree = tree;
    this.out = out;
    this.setNumbers = new int[tree.informationSets().size()];
    this.moveNumbers = new int[tree.chanceMoves().size()];
    for (int player = 0; player < tree.players().size(); player++) {
      numberSets(player);
    }
    numberMoves();
  }

  /** Keeps the player's numbers if they are positive and differ, else counts from 1. */
  private void numberSets(int player) {
    Set<Integer> seen = new HashSet<>();
    boolean usable = true;
    List<InformationSet> sets = tree.informationSets();
    for (InformationSet set : sets) {
      if (set.player() == player) {
        usable &= set.number() > 0 && seen.add(set.number());
      }
    }
    int next = 1;
    for (int place = 0; place < setNumbers.length; place++) {
      if (sets.get(place).player() == player) {
        setNumbers[place] = usable ? sets.get(place).number() : next++;
      }
    }
  }

  private void numberMoves() {
    Set<Integer> seen = new HashSet<>();
    boolean usable = true;
    for (ChanceMove move : tree.chanceMoves()) {
      usable &= move.number() > 0 && seen.add(move.number());
    }
    for (int place = 0; place < moveNumbers.length; place++) {
      moveNumbers[place] = usable ? tree.chanceMoves().get(place).number() : place + 1;
    }
  }

  void write() throws IOException {
    out.append("EFG 2 R ");
    Quoted.write(tree.title(), out);
    out.append(" {");
    for (String player : tree.players()) {
      out.append(' ');
      Quoted.write(player, out);
    }
    out.append(" }\n");
    Quoted.write(tree.comment(), out);
    out.append("\n\n");
    for (int node = 0; node < tree.nodes(); node++) {
      switch (tree.kind(node)) {
        case CHANCE -> chance(node);
        case DECISION -> decision(node);
        case TERMINAL -> {
          out.append("t ");
          Quoted.write(tree.label(node), out);
        }
      }
      outcome(tree.outcomeNumber(node));
      out.append('\n');
    }
  }

  private void chance(int node) throws IOException {
    int place = tree.chanceMove(node);
    ChanceMove move = tree.chanceMoves().get(place);
    out.append("c ");
    Quoted.write(tree.label(node), out);
    out.append(' ').append(Integer.toString(moveNumbers[place])).append(' ');
    Quoted.write(move.name(), out);
    out.append(" {");
    for (int action = 0; action < move.actions().size(); action++) {
      out.append(' ');
      Quoted.write(move.actions().get(action), out);
      out.append(' ').append(move.probabilities().get(action).toString());
    }
    out.append(" }");
  }

  private void decision(int node) throws IOException {
    int place = tree.informationSet(node);
    InformationSet set = tree.informationSets().get(place);
    out.append("p ");
    Quoted.write(tree.label(node), out);
    out.append(' ').append(Integer.toString(set.player() + 1));
    out.append(' ').append(Integer.toString(setNumbers[place])).append(' ');
    Quoted.write(set.name(), out);
    out.append(" {");
    for (String action : set.actions()) {
      out.append(' ');
      Quoted.write(action, out);
    }
    out.append(" }");
  }

  private void outcome(int number) throws IOException {
    out.append(' ').append(Integer.toString(number));
    if (number == 0) {
      return;
    }
    Outcome outcome = tree.outcomes().get(number - 1);
    out.append(' ');
    Quoted.write(outcome.name(), out);
    out.append(" {");
    for (int player = 0; player < outcome.players(); player++) {
      out.append(player == 0 ? " " : ", ");
      out.append(Numbers.text(outcome.payoff(player), outcome.exactPayoff(player)));
    }
    out.append(" }");
  }
}
