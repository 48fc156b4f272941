package io.entente.solve.repeated;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subgame-perfect equilibria in pure strategies of a game played a known number of times.
 *
 * <p>With one period left they are the equilibria of the game. With more, a profile s can be played
 * first if what follows pays everybody enough: uᵢ(s) + δᵢvᵢ &ge; max uᵢ(·, s₋ᵢ) + δᵢwᵢ, where v is
 * what some equilibrium of the remaining periods pays and wᵢ the least that any pays player i. From
 * the last period to the first this gives all payoffs, as sums Σ δᵢᵗuᵢ(t). Everybody sees what was
 * played; nobody draws lots, and there is no lot that all see.
 *
 * <p>An equilibrium of one period alone leaves nothing to reward or punish with, so that it is
 * played throughout; several may support what is none (Benoit and Krishna 1985).
 *
 * @see "Benoit and Krishna (1985), Finitely repeated games, Econometrica 53, 905-922"
 */
public final class FiniteRepetition {

  /** More payoffs with the same number of periods left are not kept. */
  public static final int MOST_PAYOFFS = 20_000;

  /** More comparisons of a first profile with what follows are not made. */
  private static final long MOST_WORK = 20_000_000;

  /**
   * One way to play: what is played first and what then follows.
   *
   * @param payoffs of each player, in all
   * @param profile the index of what is played first
   * @param next the number of what follows, among the plays with one period less
   */
  public record Play(List<Rational> payoffs, int profile, int next) {
    public Play {
      payoffs = List.copyOf(payoffs);
    }
  }

  private final StrategicGame game;
  private final List<Rational> discounts;
  private final int players;
  private final Rational[][] payoffs;
  private final Rational[][] best;
  private final List<List<Play>> plays = new ArrayList<>();
  private long work;

  private FiniteRepetition(StrategicGame game, List<Rational> discounts) {
    this.game = game;
    this.discounts = List.copyOf(discounts);
    this.players = game.shape().players();
    int profiles = (int) game.shape().profiles();
    this.payoffs = new Rational[profiles][players];
    this.best = new Rational[profiles][players];
    for (int index = 0; index < profiles; index++) {
      for (int player = 0; player < players; player++) {
        payoffs[index][player] = game.exactPayoff(player, index);
      }
    }
    for (int index = 0; index < profiles; index++) {
      for (int player = 0; player < players; player++) {
        best[index][player] = best(index, player);
      }
    }
  }

  /**
   * Plays this game so often, or as often as the plays can be kept: {@link #periods} says.
   *
   * @param discounts one per player, from 0 to 1, both possible
   */
  public static FiniteRepetition of(StrategicGame game, List<Rational> discounts, int periods) {
    FiniteRepetition repetition = new FiniteRepetition(game, discounts);
    boolean goesOn = true;
    for (int period = 0; period < periods && goesOn; period++) {
      goesOn = repetition.addPeriod();
    }
    return repetition;
  }

  private Rational best(int index, int player) {
    Rational most = payoffs[index][player];
    for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
      Rational other = payoffs[game.shape().deviate(index, player, strategy)][player];
      most = other.compareTo(most) > 0 ? other : most;
    }
    // Within the rounding error of computed payoffs nothing is gained.
    Rational error = Rational.ofDouble(game.tieTolerance(player));
    Rational own = payoffs[index][player];
    return most.minus(own).compareTo(error) <= 0 ? own : most;
  }

  private boolean addPeriod() {
    List<Play> after = plays.isEmpty() ? List.of(end()) : plays.get(plays.size() - 1);
    List<Play> found = new ArrayList<>();
    Rational[] worst = worst(after);
    int[] distinct = distinct(after);
    for (int index = 0; index < payoffs.length; index++) {
      work += distinct.length;
      Set<List<Rational>> known = new HashSet<>();
      Rational[] needed = new Rational[players];
      for (int player = 0; player < players && !after.isEmpty(); player++) {
        needed[player] =
            best[index][player]
                .minus(payoffs[index][player])
                .plus(discounts.get(player).times(worst[player]));
      }
      for (int next : distinct) {
        List<Rational> then = discounted(after.get(next).payoffs);
        if (suffices(then, needed)) {
          List<Rational> sum = sum(payoffs[index], then);
          if (known.add(sum)) {
            found.add(new Play(sum, index, next));
          }
        }
      }
      if (found.size() > MOST_PAYOFFS || work > MOST_WORK) {
        return false;
      }
    }
    plays.add(List.copyOf(found));
    return true;
  }

  /** The first of all plays that pay the same. */
  private static int[] distinct(List<Play> plays) {
    Set<List<Rational>> known = new HashSet<>();
    int[] distinct = new int[plays.size()];
    int size = 0;
    for (int number = 0; number < distinct.length; number++) {
      if (known.add(plays.get(number).payoffs)) {
        distinct[size++] = number;
      }
    }
    return Arrays.copyOf(distinct, size);
  }

  private Play end() {
    List<Rational> nothing = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      nothing.add(Rational.ZERO);
    }
    return new Play(nothing, -1, -1);
  }

  private Rational[] worst(List<Play> of) {
    Rational[] worst = new Rational[players];
    for (Play play : of) {
      for (int player = 0; player < players; player++) {
        Rational own = play.payoffs.get(player);
        worst[player] =
            worst[player] == null || own.compareTo(worst[player]) < 0 ? own : worst[player];
      }
    }
    return worst;
  }

  private List<Rational> discounted(List<Rational> sums) {
    List<Rational> then = new ArrayList<>(players);
    for (int player = 0; player < players; player++) {
      then.add(discounts.get(player).times(sums.get(player)));
    }
    return then;
  }

  private static boolean suffices(List<Rational> then, Rational[] needed) {
    for (int player = 0; player < needed.length; player++) {
      if (then.get(player).compareTo(needed[player]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Rational> sum(Rational[] now, List<Rational> then) {
    List<Rational> sum = new ArrayList<>(now.length);
    for (int player = 0; player < now.length; player++) {
      sum.add(now[player].plus(then.get(player)));
    }
    return sum;
  }

  /** For how many periods all plays are known. */
  public int periods() {
    return plays.size();
  }

  /** For each profile that can be played first, each payoff it can lead to, and a way to that. */
  public List<Play> plays(int periods) {
    return plays.get(periods - 1);
  }

  /** How many different payoffs there are with so many periods to go. */
  public int payoffVectors(int periods) {
    return distinct(plays(periods)).length;
  }

  /** Which profiles can be played first with so many periods to go, ascending. */
  public List<Integer> first(int periods) {
    List<Integer> first = new ArrayList<>();
    for (Play play : plays(periods)) {
      if (first.isEmpty() || first.get(first.size() - 1) != play.profile) {
        first.add(play.profile);
      }
    }
    return List.copyOf(first);
  }

  /** The least number of periods with which a profile can be played first; empty if none here. */
  public Optional<Integer> leastPeriods(int profile) {
    for (int period = 1; period <= plays.size(); period++) {
      if (first(period).contains(profile)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /** What is played in a play with so many periods to go: indices of profiles, first to last. */
  public List<Integer> path(int periods, Play play) {
    List<Integer> path = new ArrayList<>();
    Play at = play;
    for (int left = periods; left >= 1; left--) {
      path.add(at.profile);
      at = left == 1 ? at : plays(left - 1).get(at.next);
    }
    return path;
  }

  /** The play with so many periods to go that pays a player least, the first of several. */
  public Play worstFor(int player, int periods) {
    Play worst = plays(periods).get(0);
    for (Play play : plays(periods)) {
      worst = play.payoffs.get(player).compareTo(worst.payoffs.get(player)) < 0 ? play : worst;
    }
    return worst;
  }

  /** A play that begins with this profile and pays all together most; empty if there is none. */
  public Optional<Play> bestBeginning(int profile, int periods) {
    Play best = null;
    for (Play play : plays(periods)) {
      if (play.profile == profile && (best == null || total(play).compareTo(total(best)) > 0)) {
        best = play;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Rational total(Play play) {
    Rational total = Rational.ZERO;
    for (Rational each : play.payoffs) {
      total = total.plus(each);
    }
    return total;
  }
}
