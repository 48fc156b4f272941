package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitLimit;
import io.entente.solve.support.NearbyEquilibrium;
import io.entente.solve.support.SupportSearch;
import io.entente.solve.support.SupportSearch.Certified;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nash equilibria of a game of any number of players, each proved to exist: all of them where every
 * choice of supports can be settled.
 *
 * <p>Strictly dominated strategies are eliminated first, which loses no equilibrium. Then every
 * choice of supports is settled ({@link SupportSearch}). Where that is too much, the equilibria in
 * pure strategies are listed, and the one at the end of the logit branch if it can be proved
 * ({@link NearbyEquilibrium}).
 *
 * <p>Equilibria are listed in the order of their first player's probabilities, greater ones of
 * earlier strategies first, then of the second's, and so on. Where at most two players mix they are
 * exact; elsewhere they are within rounding of an equilibrium that is proved to be there.
 *
 * @param method how they were found, in words that the guide explains
 * @param equilibria what was found, and how complete it is
 * @see "Porter, Nudelman and Shoham (2008), Simple search methods for finding a Nash equilibrium,
 *     Games and Economic Behavior 63, 642-662"
 */
public record SupportEquilibria(String method, Solution<MixedEquilibrium> equilibria) {

  private static final String ENUMERATION = "every support, settled by interval arithmetic";
  private static final String INDIFFERENCE = "everybody is indifferent";
  private static final String BRANCH = "pure equilibria and the end of the logit branch";

  /** More choices of supports than this are not looked through. */
  private static final BigInteger MOST_SUPPORTS = BigInteger.valueOf(2_000_000);

  /** Some ten seconds' work. */
  private static final long MOST_WORK = 200_000_000;

  /** The logit branch is not followed in games with more profiles times players squared. */
  private static final long LARGEST_BRANCH = 2_000_000;

  private static final int MOST_PURE = 1000;
  private static final int MOST_INDIFFERENT = 50;

  /**
   * Finds them.
   *
   * @throws NotAnsweredException if the game is too large for each of the ways
   */
  public static SupportEquilibria of(StrategicGame game) {
    return of(game, MOST_WORK);
  }

  /** As {@link #of(StrategicGame)}, with a bound on the work of looking through supports. */
  static SupportEquilibria of(StrategicGame game, long mostWork) {
    if (isEverybodyIndifferent(game)) {
      return indifferent(game);
    }
    Restriction remaining = IteratedElimination.of(game).remaining();
    BigInteger supports = supports(game.shape(), remaining);
    if (supports.compareTo(MOST_SUPPORTS) > 0) {
      return byBranch(
          game,
          remaining,
          List.of(),
          "the game has "
              + supports
              + " combinations of sets of strategies that may be played, too many to look through");
    }
    SupportSearch.Found found = SupportSearch.search(game, remaining, mostWork);
    if (!found.isThrough()) {
      return byBranch(
          game,
          remaining,
          found.equilibria(),
          "the game is too large for a complete search, which was ended after a"
              + " set amount of work");
    }
    List<MixedEquilibrium> equilibria = certified(game, found.equilibria());
    if (!found.isAll()) {
      return new SupportEquilibria(
          ENUMERATION, Solution.some(equilibria, OpenSupports.note(game, found.open())));
    }
    if (isSuspicious(found.equilibria())) {
      return new SupportEquilibria(
          ENUMERATION,
          Solution.some(
              equilibria,
              "Do not rely on this list: it was found complete, but has "
                  + equilibria.size()
                  + " equilibria, and a game without ties has an odd number."));
    }
    return new SupportEquilibria(ENUMERATION, Solution.all(equilibria));
  }

  /** Whether nobody's payoff depends on what it plays itself, so that everything is best. */
  private static boolean isEverybodyIndifferent(StrategicGame game) {
    Shape shape = game.shape();
    for (int player = 0; player < shape.players(); player++) {
      for (int index = 0; index < shape.profiles(); index++) {
        int first = shape.deviate(index, player, 0);
        if (first != index
            && (game.payoff(player, index) != game.payoff(player, first)
                || game.compare(player, index, first) != 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private static SupportEquilibria indifferent(StrategicGame game) {
    List<MixedProfile> pure = new ArrayList<>();
    int profiles = (int) Math.min(MOST_INDIFFERENT, game.shape().profiles());
    for (int index = 0; index < profiles; index++) {
      pure.add(MixedProfile.pure(game.shape(), game.shape().profile(index)));
    }
    if (game.shape().profiles() == 1) {
      return new SupportEquilibria(INDIFFERENCE, Solution.all(certified(pure, game)));
    }
    String listed =
        profiles < game.shape().profiles()
            ? "the first " + profiles + " of the " + game.shape().profiles() + " without mixing"
            : "those without mixing";
    return new SupportEquilibria(
        INDIFFERENCE,
        Solution.some(
            certified(pure, game),
            "Nobody's payoff depends on what it plays itself, so whatever is played, mixed or not,"
                + " is an equilibrium; listed are "
                + listed
                + "."));
  }

  /** How many choices there are of a set of strategies for each player. */
  private static BigInteger supports(Shape shape, Restriction remaining) {
    BigInteger product = BigInteger.ONE;
    for (int player = 0; player < shape.players(); player++) {
      int strategies = remaining.strategies(player).size();
      product = product.multiply(BigInteger.ONE.shiftLeft(strategies).subtract(BigInteger.ONE));
    }
    return product;
  }

  /**
   * Whether there is an even number of equilibria although each is isolated and whoever deviates
   * from it loses: then there must be an odd number (Wilson 1971; Harsanyi 1973).
   */
  static boolean isSuspicious(List<Certified> equilibria) {
    for (Certified equilibrium : equilibria) {
      if (!equilibrium.isRegular()) {
        return false;
      }
    }
    return equilibria.size() % 2 == 0;
  }

  private static SupportEquilibria byBranch(
      StrategicGame game, Restriction remaining, List<Certified> known, String note) {
    List<MixedProfile> profiles = new ArrayList<>();
    for (Certified equilibrium : known) {
      profiles.add(equilibrium.profile());
    }
    for (PureEquilibrium pure : PureEquilibria.listingAtMost(MOST_PURE).solve(game).equilibria()) {
      addNew(MixedProfile.pure(game.shape(), pure.profile()), profiles);
    }
    long players = game.shape().players();
    boolean isFollowed = game.shape().profiles() <= LARGEST_BRANCH / players / players;
    if (!isFollowed) {
      if (profiles.isEmpty()) {
        throw tooLarge(game);
      }
      return new SupportEquilibria(BRANCH, Solution.some(certified(profiles, game), note));
    }
    MixedProfile end = LogitLimit.profile(LogitBranch.of(game).end());
    for (Certified near : NearbyEquilibrium.of(game, remaining, end)) {
      addNew(near.profile(), profiles);
    }
    if (!profiles.isEmpty()) {
      return new SupportEquilibria(BRANCH, Solution.some(certified(profiles, game), note));
    }
    return new SupportEquilibria(
        BRANCH,
        new Solution<>(
            certified(List.of(end), game),
            Completeness.NOT_CONVERGED,
            Optional.empty(),
            Optional.of(
                "This is no equilibrium but near one: its regret says how much somebody gains by"
                    + " changing alone.")));
  }

  private static NotAnsweredException tooLarge(StrategicGame game) {
    return new NotAnsweredException(
        "the game of "
            + game.shape().players()
            + " players and "
            + game.shape().profiles()
            + " profiles is too large for mixed equilibria, and has none in pure strategies",
        "--concept dominance may leave a smaller game; --concept quantal answers at a given"
            + " sharpness");
  }

  /** Adds a profile unless it is listed, but for rounding. */
  private static void addNew(MixedProfile profile, List<MixedProfile> profiles) {
    for (MixedProfile known : profiles) {
      if (MixedProfiles.distance(known, profile) < 1e-9) {
        return;
      }
    }
    profiles.add(profile);
  }

  private static List<MixedEquilibrium> certified(StrategicGame game, List<Certified> found) {
    List<MixedProfile> profiles = new ArrayList<>();
    for (Certified equilibrium : found) {
      profiles.add(equilibrium.profile());
    }
    return certified(profiles, game);
  }

  private static List<MixedEquilibrium> certified(List<MixedProfile> found, StrategicGame game) {
    List<MixedProfile> profiles = new ArrayList<>(found);
    profiles.sort(MixedProfiles::compare);
    List<MixedEquilibrium> equilibria = new ArrayList<>();
    for (MixedProfile profile : profiles) {
      equilibria.add(MixedEquilibrium.certified(game, profile));
    }
    return equilibria;
  }
}
