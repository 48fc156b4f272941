package io.entente.solve.sparse;

import io.entente.game.Profile;
import io.entente.game.sparse.GraphicalGame;
import io.entente.game.sparse.LocalRegret;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All pure Nash equilibria of a graphical game: counted exactly, the first listed, those that meet
 * a condition counted too.
 *
 * <p>Answers games whose graph has, as far as is found, a tree decomposition with no bag of more
 * than {@value #MOST_ROWS} combinations. The number of players and of profiles does not matter.
 */
public final class SparseEquilibria {

  /** Where a wider decomposition is found, narrower ones are searched for. */
  static final int WIDE = 8;

  /** A bag has no more combinations of strategies than this. */
  public static final int MOST_ROWS = 4_000_000;

  private final GraphicalGame game;
  private final int[] counts;
  private final InteractionGraph graph;
  private final Decomposed decomposed;
  private final List<LocalCondition> bestResponses = new ArrayList<>();
  private final BagTables tables;

  private SparseEquilibria(GraphicalGame game) {
    this.game = game;
    counts = new int[game.players().size()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = game.strategyCount(player);
    }
    graph = InteractionGraph.of(game);
    decomposed = Decomposed.of(graph, counts);
    requireNarrow();
    for (int player = 0; player < counts.length; player++) {
      if (counts[player] > 1) {
        bestResponses.add(BestResponseTable.of(game, player));
      }
    }
    tables = new BagTables(decomposed.tree(), counts, bestResponses);
  }

  /**
   * Counts the equilibria of a game.
   *
   * @throws NotAnsweredException if its players depend on one another too closely
   */
  public static SparseEquilibria of(GraphicalGame game) {
    return new SparseEquilibria(game);
  }

  private void requireNarrow() {
    if (isNarrow(decomposed)) {
      return;
    }
    throw new NotAnsweredException(
        "too many actors depend on one another for equilibria to be counted group by group (width "
            + decomposed.tree().width()
            + " found"
            + (decomposed.isLeast()
                ? ", and there is no less"
                : ", at least " + decomposed.atLeast())
            + "; one table would have "
            + Decimals.grouped(decomposed.tree().largestTable(counts))
            + " rows, more than "
            + Decimals.grouped(BigInteger.valueOf(MOST_ROWS))
            + ")",
        remedy());
  }

  private String remedy() {
    int most = 0;
    for (int player = 0; player < counts.length; player++) {
      boolean more = game.neighbourhood(player).size() > game.neighbourhood(most).size();
      most = more ? player : most;
    }
    int others = game.neighbourhood(most).size() - 1;
    return "fewer ties between actors help: "
        + game.players().get(most)
        + "'s choice depends on "
        + others
        + (others == 1 ? " other" : " others")
        + "; --drop leaves reasons out, --force settles what an actor does";
  }

  private boolean isNarrow(Decomposed found) {
    return found.tree().largestTable(counts).compareTo(BigInteger.valueOf(MOST_ROWS)) <= 0;
  }

  /** The game. */
  public GraphicalGame game() {
    return game;
  }

  /** How many equilibria there are. */
  public BigInteger count() {
    return tables.total();
  }

  /** The decomposition along which they were counted. */
  public TreeDecomposition decomposition() {
    return decomposed.tree();
  }

  /** The equilibria of lowest index, at most so many, each certified by the definition. */
  public Solution<PureEquilibrium> listingAtMost(int limit) {
    List<PureEquilibrium> listed = new ArrayList<>();
    for (Profile profile : FirstProfiles.of(tables, limit)) {
      listed.add(certified(profile));
    }
    if (count().equals(BigInteger.valueOf(listed.size()))) {
      return Solution.all(listed);
    }
    return Solution.some(
        listed,
        count(),
        "only the first "
            + Decimals.grouped(BigInteger.valueOf(listed.size()))
            + " of "
            + Decimals.grouped(count())
            + " are listed");
  }

  private PureEquilibrium certified(Profile profile) {
    List<Double> payoffs = new ArrayList<>(counts.length);
    for (int player = 0; player < counts.length; player++) {
      payoffs.add(game.payoff(player, profile).toDouble());
    }
    return new PureEquilibrium(
        profile,
        payoffs,
        LocalRegret.isStrict(game, profile),
        LocalRegret.of(game, profile).toDouble());
  }

  /**
   * How many equilibria meet all of these conditions; empty if with them too many players hang
   * together.
   */
  public Optional<BigInteger> countWhere(List<LocalCondition> conditions) {
    List<int[]> groups = new ArrayList<>();
    conditions.forEach(condition -> groups.add(condition.players()));
    Decomposed wider = Decomposed.of(graph.joining(groups), counts);
    if (!isNarrow(wider)) {
      return Optional.empty();
    }
    List<LocalCondition> all = new ArrayList<>(bestResponses);
    all.addAll(conditions);
    return Optional.of(new BagTables(wider.tree(), counts, all).total());
  }
}
