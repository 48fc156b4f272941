package io.entente.interop;

import io.entente.game.GameTooLargeException;
import io.entente.game.Outcome;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one {@code .nfg} file; the list of its payoffs is read by {@link NormalFormBody}. */
final class NormalFormReader {

  /** What the label of a strategy takes that the file only counts. */
  private static final int BYTES_PER_LABEL = 64;

  /** Numbers of profiles with more bits than this are not told exactly. */
  private static final int MOST_BITS = 4096;

  private static final String SMALLER =
      "leave out strategies or players, or give Java more memory: java -Xmx16g";

  private final Tokens tokens;
  private final Syntax syntax;
  private final long mostBytes;
  private int line; // where the strategies begin, which make the size of the game
  private int column;

  /** The file has at most so many bytes. */
  NormalFormReader(Tokens tokens, long mostBytes) {
    this.tokens = tokens;
    this.syntax = new Syntax(tokens);
    this.mostBytes = mostBytes;
  }

  StrategicGame read() throws IOException, GameFileException {
    String title = syntax.header("NFG", "1");
    List<String> players = syntax.names("a player's name", "players");
    List<List<String>> strategies = strategies(players.size());
    String comment = syntax.optionalText();
    boolean byOutcome = tokens.kind() == Tokens.Kind.OPEN;
    List<Outcome> outcomes = byOutcome ? outcomes(players.size()) : List.of();
    NormalFormBody body = new NormalFormBody(tokens, Shape.of(counts(strategies)), byOutcome);
    if (body.isMoreThanFitsInto(mostBytes)) {
      throw body.tooFew();
    }
    StrategicGameBuilder builder = builder(title, players, strategies).comment(comment);
    for (Outcome outcome : outcomes) {
      builder.addOutcome(outcome);
    }
    if (byOutcome) {
      body.readOutcomes(builder, outcomes.size());
    } else {
      body.readPayoffs(builder);
    }
    return builder.build();
  }

  /** A builder, for which there is no memory if the rest of the program has taken it. */
  private StrategicGameBuilder builder(
      String title, List<String> players, List<List<String>> strategies) throws GameFileException {
    try {
      return StrategicGame.builder(title, players, strategies);
    } catch (GameTooLargeException tooLarge) {
      throw tokens.wrongAt(line, column, tooLarge.getMessage(), SMALLER);
    }
  }

  /** The strategies' labels, or "1", "2", ... where the file gives their numbers only. */
  private List<List<String>> strategies(int players) throws IOException, GameFileException {
    line = tokens.line();
    column = tokens.column();
    syntax.open("before the strategies");
    boolean labelled = tokens.kind() == Tokens.Kind.OPEN;
    List<List<String>> labels = new ArrayList<>();
    int[] counts = new int[players];
    int lists = 0;
    while (tokens.kind() == (labelled ? Tokens.Kind.OPEN : Tokens.Kind.WORD)) {
      int count;
      if (labelled) {
        labels.add(syntax.names("a strategy's name", "strategies of player " + (lists + 1)));
        count = labels.get(lists).size();
      } else {
        String what = "the number of strategies of player " + (lists + 1);
        count = syntax.integer(what, 1, Integer.MAX_VALUE);
      }
      if (lists < players) {
        counts[lists] = count;
      }
      lists++;
    }
    if (tokens.kind() != Tokens.Kind.CLOSE) {
      throw tokens.wrong(
          "expected the strategies of player " + (lists + 1) + " or }, found " + tokens.found(),
          "write { 2 3 } for the numbers or { { \"a\" \"b\" } { \"x\" \"y\" \"z\" } } for the names");
    }
    if (lists != players) {
      throw tokens.wrongAt(
          line,
          column,
          "strategies of " + lists + " players in a game of " + players,
          "give " + (labelled ? "one list of strategies" : "one number") + " for each player");
    }
    requireFits(counts);
    tokens.next();
    return labelled ? labels : numbered(counts);
  }

  /** Refuses a game that would not fit, before anything of its size is made. */
  private void requireFits(int[] counts) throws GameFileException {
    long labels = 0;
    long bits = 0;
    for (int count : counts) {
      labels += count;
      bits += Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    }
    if (bits > MOST_BITS) {
      throw tokens.wrongAt(
          line,
          column,
          "the game has about 2^" + bits + " profiles; no memory holds its payoffs",
          "leave out strategies or players");
    }
    long memory = Runtime.getRuntime().maxMemory() / 10 * 9 - BYTES_PER_LABEL * labels;
    try {
      Shape.of(counts).requireTable(Math.max(memory, 0));
    } catch (GameTooLargeException tooLarge) {
      String remedy =
          Shape.of(counts).isAddressable() ? SMALLER : "leave out strategies or players";
      throw tokens.wrongAt(line, column, tooLarge.getMessage(), remedy);
    }
  }

  private static List<List<String>> numbered(int[] counts) {
    List<List<String>> labels = new ArrayList<>();
    for (int count : counts) {
      List<String> numbers = new ArrayList<>(count);
      for (int number = 1; number <= count; number++) {
        numbers.add(Integer.toString(number));
      }
      labels.add(numbers);
    }
    return labels;
  }

  private static int[] counts(List<List<String>> strategies) {
    int[] counts = new int[strategies.size()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = strategies.get(player).size();
    }
    return counts;
  }

  /** The list of outcomes, from its opening brace to its closing one. */
  private List<Outcome> outcomes(int players) throws IOException, GameFileException {
    syntax.open("before the outcomes");
    List<Outcome> outcomes = new ArrayList<>();
    while (tokens.kind() == Tokens.Kind.OPEN) {
      tokens.next();
      String name = syntax.optionalText();
      outcomes.add(syntax.outcome(name, "outcome " + (outcomes.size() + 1), players));
    }
    syntax.close("after " + outcomes.size() + " outcomes");
    return outcomes;
  }
}
