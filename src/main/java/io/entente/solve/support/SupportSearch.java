package io.entente.solve.support;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through all supports of a game and finds the equilibria of each, or proves that there is
 * none.
 */
public final class SupportSearch {

  private final StrategicGame game;
  private final long most;
  private final List<MixedProfile> found = new ArrayList<>();
  private long boxes;
  private long undecided;
  private long continua;

  private SupportSearch(StrategicGame game, long most) {
    this.game = game;
    this.most = most;
  }

  /**
   * What was found.
   *
   * @param profiles one per equilibrium; exact where at most two players mix
   * @param undecided in how many boxes of probabilities there may or may not be others
   * @param continua for how many supports ties leave room for infinitely many
   * @param boxes how many boxes were looked at
   */
  public record Found(List<MixedProfile> profiles, long undecided, long continua, long boxes) {}

  /**
   * Searches all supports.
   *
   * @param most how many boxes to look at, at most
   */
  public static Found search(StrategicGame game, long most) {
    SupportSearch search = new SupportSearch(game, most);
    search.each(new int[game.shape().players()][], 0);
    return new Found(List.copyOf(search.found), search.undecided, search.continua, search.boxes);
  }

  private void each(int[][] supports, int player) {
    if (player == supports.length) {
      settle(supports);
      return;
    }
    int strategies = game.shape().strategies(player);
    for (long chosen = 1; chosen < 1L << strategies; chosen++) {
      supports[player] = new int[Long.bitCount(chosen)];
      int next = 0;
      for (int strategy = 0; strategy < strategies; strategy++) {
        if ((chosen >>> strategy & 1) != 0) {
          supports[player][next++] = strategy;
        }
      }
      each(supports, player + 1);
    }
  }

  private void settle(int[][] supports) {
    SupportSystem system = new SupportSystem(game, supports);
    BoxSearch search = new BoxSearch(system);
    if (system.mixingPlayers() > 0 && search.isEmpty(search.whole())) {
      return;
    }
    switch (system.mixingPlayers()) {
      case 0 -> pure(supports);
      case 1 -> continua++;
      case 2 -> linear(supports);
      default -> nonlinear(system, search);
    }
  }

  private void pure(int[][] supports) {
    int[] profile = new int[supports.length];
    Arrays.setAll(profile, player -> supports[player][0]);
    if (NashEquilibrium.isEquilibrium(game, game.shape().index(profile))) {
      add(supports, (player, place) -> Rational.ONE);
    }
  }

  /** Each of the two that mix must make the other indifferent. */
  private void linear(int[][] supports) {
    Rational[][] weights = new Rational[supports.length][];
    boolean many = false;
    for (int player = 0; player < supports.length; player++) {
      if (supports[player].length == 1) {
        weights[player] = new Rational[] {Rational.ONE};
        continue;
      }
      LinearSystem.Answer answer = weightsOf(player, supports);
      if (answer.kind() == LinearSystem.Kind.NONE) {
        return;
      }
      many |= answer.kind() == LinearSystem.Kind.MANY;
      weights[player] = answer.solution();
      for (Rational weight : weights[player]) {
        if (weight.signum() <= 0) {
          return;
        }
      }
    }
    if (many) {
      continua++;
      return;
    }
    MixedProfile profile = profile(supports, (player, place) -> weights[player][place]);
    for (int player = 0; player < supports.length; player++) {
      if (Regret.exactly(game, player, profile).signum() != 0) {
        return;
      }
    }
    found.add(profile);
  }

  /** The weights of one player's support under which the other that mixes is indifferent. */
  private LinearSystem.Answer weightsOf(int player, int[][] supports) {
    int other = 0;
    while (other == player || supports[other].length == 1) {
      other++;
    }
    int unknowns = supports[player].length;
    int[] profile = new int[supports.length];
    Arrays.setAll(profile, one -> supports[one][0]);
    List<Rational[]> rows = new ArrayList<>();
    Rational[] sum = new Rational[unknowns + 1];
    Arrays.fill(sum, Rational.ONE);
    rows.add(sum);
    for (int k = 1; k < supports[other].length; k++) {
      Rational[] row = new Rational[unknowns + 1];
      row[unknowns] = Rational.ZERO;
      for (int place = 0; place < unknowns; place++) {
        profile[player] = supports[player][place];
        profile[other] = supports[other][k];
        Rational with = game.exactPayoff(other, game.shape().index(profile));
        profile[other] = supports[other][0];
        row[place] = with.minus(game.exactPayoff(other, game.shape().index(profile)));
      }
      rows.add(row);
    }
    return LinearSystem.solve(rows, unknowns);
  }

  private void nonlinear(SupportSystem system, BoxSearch search) {
    List<Ranges> enclosures = search.enclosures(Math.max(0, most - boxes));
    boxes += search.boxes();
    undecided += search.undecided();
    for (Ranges enclosure : enclosures) {
      switch (search.judge(enclosure)) {
        case IN -> found.add(middle(system, search.probabilities(enclosure)));
        case OUT -> {}
        case UNDECIDED -> undecided++;
      }
    }
  }

  /** The middle of a box that holds an equilibrium and is as small as rounding allows. */
  private MixedProfile middle(SupportSystem system, Ranges[] enclosure) {
    double[][] probabilities = new double[system.players()][];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new double[game.shape().strategies(player)];
      int[] support = system.support(player);
      double rest = 1;
      for (int place = support.length - 1; place > 0; place--) {
        double probability = enclosure[player].middle(place);
        probabilities[player][support[place]] = probability;
        rest -= probability;
      }
      probabilities[player][support[0]] = rest;
    }
    return MixedProfile.of(probabilities);
  }

  /** The probability of a place in a player's support. */
  private interface Weight {
    Rational of(int player, int place);
  }

  private void add(int[][] supports, Weight weight) {
    found.add(profile(supports, weight));
  }

  private MixedProfile profile(int[][] supports, Weight weight) {
    Rational[][] probabilities = new Rational[supports.length][];
    for (int player = 0; player < supports.length; player++) {
      probabilities[player] = new Rational[game.shape().strategies(player)];
      Arrays.fill(probabilities[player], Rational.ZERO);
      for (int place = 0; place < supports[player].length; place++) {
        probabilities[player][supports[player][place]] = weight.of(player, place);
      }
    }
    return MixedProfile.of(probabilities);
  }
}
