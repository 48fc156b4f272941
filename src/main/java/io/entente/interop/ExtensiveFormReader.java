package io.entente.interop;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.InformationSet;
import io.entente.game.Outcome;
import io.entente.number.Rational;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one {@code .efg} file: a header, then the nodes in preorder. */
final class ExtensiveFormReader {

  private final Tokens tokens;
  private final Syntax syntax;

  /** Places of what has been described, by the numbers of the file. */
  private final List<Map<Integer, Integer>> informationSets = new ArrayList<>();

  private final Map<Integer, Integer> chanceMoves = new HashMap<>();
  private final Map<Integer, Integer> outcomes = new HashMap<>();

  private final List<InformationSet> sets = new ArrayList<>();
  private final List<ChanceMove> moves = new ArrayList<>();
  private final List<Outcome> payoffs = new ArrayList<>();

  private GameTreeBuilder tree;
  private int players;

  ExtensiveFormReader(Tokens tokens) {
    this.tokens = tokens;
    this.syntax = new Syntax(tokens);
  }

  GameTree read() throws IOException, GameFileException {
    String title = syntax.header("EFG", "2");
    List<String> names = syntax.names("a player's name", "players");
    players = names.size();
    tree = GameTree.builder(title, names).comment(syntax.optionalText());
    for (int player = 0; player < players; player++) {
      informationSets.add(new HashMap<>());
    }
    long nodes = 0;
    for (long missing = 1; missing > 0; missing--) {
      if (tokens.kind() == Tokens.Kind.END) {
        throw tokens.wrong(
            "the file ends after " + nodes + " nodes, " + missing + " short of a whole tree",
            "each action leads to a node of its own, listed before those of the next action");
      }
      missing += node();
      nodes++;
    }
    if (tokens.kind() != Tokens.Kind.END) {
      throw tokens.wrong(
          "the tree is whole after " + nodes + " nodes, yet here stands " + tokens.found(),
          "remove what follows, or add the missing action to a node before");
    }
    return tree.build();
  }

  /** Reads a node and returns the number of its actions. */
  private int node() throws IOException, GameFileException {
    String letter = tokens.kind() == Tokens.Kind.WORD ? tokens.word() : "";
    switch (letter) {
      case "c":
        return chanceNode();
      case "p":
        return decisionNode();
      case "t":
        tokens.next();
        String label = nodeLabel();
        tree.terminal(label, outcome());
        return 0;
      default:
        throw tokens.wrong(
            "expected a node, found " + tokens.found(),
            "a node begins with c (chance), p (a player decides) or t (the game ends)");
    }
  }

  private String nodeLabel() throws IOException, GameFileException {
    return syntax.text(
        "the name of the node",
        "after the letter comes the node's name in quotation marks, or \"\"");
  }

  private int decisionNode() throws IOException, GameFileException {
    tokens.next();
    String label = nodeLabel();
    int player = syntax.integer("the number of the player who decides", 1, players) - 1;
    Mention mention = new Mention(tokens);
    int number = syntax.integer("the number of an information set", 1, Integer.MAX_VALUE);
    String which = mention.name("information set " + number + " of player " + (player + 1));
    Map<Integer, Integer> known = informationSets.get(player);
    boolean named = tokens.kind() == Tokens.Kind.TEXT;
    String name = syntax.optionalText();
    if (tokens.kind() == Tokens.Kind.OPEN) {
      List<String> actions = syntax.names("an action's name", "actions of " + which);
      InformationSet set = new InformationSet(player, number, name, actions);
      if (known.containsKey(number)) {
        mention.requireSame(sets.get(known.get(number)), set);
      } else {
        sets.add(set);
        known.put(number, tree.addInformationSet(set));
      }
    } else {
      mention.requireKnown(known.containsKey(number), "actions");
      mention.requireName(named, name, sets.get(known.get(number)).name());
    }
    int place = known.get(number);
    tree.decision(label, place, outcome());
    return sets.get(place).actions().size();
  }

  private int chanceNode() throws IOException, GameFileException {
    tokens.next();
    String label = nodeLabel();
    Mention mention = new Mention(tokens);
    int number = syntax.integer("the number of a chance move", 1, Integer.MAX_VALUE);
    String which = mention.name("chance move " + number);
    boolean named = tokens.kind() == Tokens.Kind.TEXT;
    String name = syntax.optionalText();
    if (tokens.kind() == Tokens.Kind.OPEN) {
      ChanceMove move = chanceMove(number, name, which);
      if (chanceMoves.containsKey(number)) {
        ChanceMove earlier = moves.get(chanceMoves.get(number));
        mention.requireSame(asSet(earlier), asSet(move));
        if (!earlier.equals(move)) {
          throw mention.differs("other probabilities");
        }
      } else {
        moves.add(move);
        chanceMoves.put(number, tree.addChanceMove(move));
      }
    } else {
      boolean known = chanceMoves.containsKey(number);
      mention.requireKnown(known, "actions and probabilities");
      mention.requireName(named, name, moves.get(chanceMoves.get(number)).name());
    }
    int place = chanceMoves.get(number);
    tree.chance(label, place, outcome());
    return moves.get(place).actions().size();
  }

  private static InformationSet asSet(ChanceMove move) {
    return new InformationSet(0, move.number(), move.name(), move.actions());
  }

  /** The actions and probabilities of a chance move, from the opening brace to the closing one. */
  private ChanceMove chanceMove(int number, String name, String which)
      throws IOException, GameFileException {
    int line = tokens.line();
    int column = tokens.column();
    syntax.open("before the actions of " + which);
    List<String> actions = new ArrayList<>();
    List<Rational> probabilities = new ArrayList<>();
    Rational sum = Rational.ZERO;
    while (tokens.kind() != Tokens.Kind.CLOSE || actions.isEmpty()) {
      actions.add(
          syntax.text(
              "an action of " + which,
              "name and probability take turns: { \"red\" 1/2 \"black\" 1/2 }"));
      Rational probability = Numbers.exact(tokens, "a probability");
      if (probability.signum() < 0 || probability.compareTo(Rational.ONE) > 0) {
        throw tokens.wrong(
            "expected a probability from 0 to 1, found " + tokens.found(),
            "the probabilities of a chance move sum to 1");
      }
      tokens.next();
      probabilities.add(probability);
      sum = sum.plus(probability);
      if (tokens.kind() == Tokens.Kind.COMMA) {
        tokens.next();
      }
    }
    if (!sum.equals(Rational.ONE)) {
      throw tokens.wrongAt(
          line,
          column,
          "the probabilities of " + which + " sum to " + shown(sum) + ", not to 1",
          "write them exactly, as in 1/3 for 0.333");
    }
    tokens.next();
    return new ChanceMove(number, name, actions, probabilities);
  }

  private static String shown(Rational sum) {
    String exact = sum.toString();
    return exact.length() > 40 ? "about " + Numbers.text(sum.toDouble()) : exact;
  }

  /**
   * The number of an outcome, 0 for none, perhaps with its name and payoffs; its number with us.
   */
  private int outcome() throws IOException, GameFileException {
    Mention mention = new Mention(tokens);
    int number = syntax.integer("the number of an outcome", 0, Integer.MAX_VALUE);
    String which = mention.name("outcome " + number);
    boolean named = tokens.kind() == Tokens.Kind.TEXT;
    if (number == 0 && (named || tokens.kind() == Tokens.Kind.OPEN)) {
      throw tokens.wrong(
          "outcome 0 stands for no payoffs, yet here is " + tokens.found(),
          "give an outcome that pays a number from 1 on");
    }
    String name = syntax.optionalText();
    if (number == 0) {
      return 0;
    }
    if (tokens.kind() == Tokens.Kind.OPEN) {
      tokens.next();
      Outcome outcome = syntax.outcome(name, which, players);
      if (!outcomes.containsKey(number)) {
        payoffs.add(outcome);
        outcomes.put(number, tree.addOutcome(outcome));
      } else if (!outcome.equals(payoffs.get(outcomes.get(number) - 1))) {
        boolean renamed = !name.equals(payoffs.get(outcomes.get(number) - 1).name());
        throw mention.differs(renamed ? "another name" : "other payoffs");
      }
    } else {
      mention.requireKnown(outcomes.containsKey(number), "payoffs");
      mention.requireName(named, name, payoffs.get(outcomes.get(number) - 1).name());
    }
    return outcomes.get(number);
  }
}
