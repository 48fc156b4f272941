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
 * than {@value #MOST_ROWS} combinations, where what many others add to a payoff may be taken in
 * group by group. The number of players and of profiles does not matter.
 */
public final class SparseEquilibria {

  /** Where a wider decomposition is found, narrower ones are searched for. */
  static final int WIDE = 8;

  /** A bag has no more combinations of strategies than this. */
  public static final int MOST_ROWS = 4_000_000;

  private final GraphicalGame game;
  private final int[] counts;
  private final Formulation formulation;
  private final TreeDecomposition tree;
  private final BagTables tables;

  private SparseEquilibria(GraphicalGame game) {
    this.game = game;
    counts = new int[game.players().size()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = game.strategyCount(player);
    }
    Decomposed plain = Decomposed.of(InteractionGraph.of(game), counts);
    Arrangement arrangement = Arrangement.of(game, plain, counts);
    formulation = arrangement.formulation().orElseThrow(() -> refused(plain, arrangement));
    tree = arrangement.tree().orElseThrow();
    tables = new BagTables(tree, formulation, List.of());
  }

  /**
   * Counts the equilibria of a game.
   *
   * @throws NotAnsweredException if its players depend on one another too closely
   */
  public static SparseEquilibria of(GraphicalGame game) {
    return new SparseEquilibria(game);
  }

  private NotAnsweredException refused(Decomposed plain, Arrangement arrangement) {
    StringBuilder sums = new StringBuilder();
    for (int player : arrangement.withTooManySums()) {
      sums.append(sums.length() == 0 ? "; what others add to the payoff of " : ", ")
          .append(game.players().get(player));
    }
    if (sums.length() > 0) {
      sums.append(" has more than ")
          .append(Decimals.grouped(BigInteger.valueOf(PartialSums.MOST)))
          .append(" different sums");
    }
    return new NotAnsweredException(
        "too many actors depend on one another for equilibria to be counted group by group (width "
            + plain.tree().width()
            + " found"
            + (plain.isLeast() ? ", and there is no less" : ", at least " + plain.atLeast())
            + "; one table would have "
            + Decimals.grouped(plain.tree().largestTable(counts))
            + " rows, more than "
            + Decimals.grouped(BigInteger.valueOf(MOST_ROWS))
            + sums
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

  /** The game. */
  public GraphicalGame game() {
    return game;
  }

  /** How many equilibria there are. */
  public BigInteger count() {
    return tables.total();
  }

  /**
   * The width of the decomposition along which they were counted: the most players that are looked
   * at together, less one.
   */
  public int width() {
    return formulation.width(tree);
  }

  /**
   * What others add to some payoffs may have been taken in group by group, as sums so far: the most
   * different ones at a time, or 0 if there was no need to.
   */
  public int mostSums() {
    return formulation.mostSums();
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
    TreeDecomposition wider = EliminationOrders.fewestRows(formulation, groups);
    if (formulation.largest(wider).compareTo(BigInteger.valueOf(MOST_ROWS)) > 0) {
      return Optional.empty();
    }
    return Optional.of(new BagTables(wider, formulation, conditions).total());
  }
}
