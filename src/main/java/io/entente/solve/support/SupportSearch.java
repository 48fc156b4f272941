package io.entente.solve.support;

import io.entente.game.MixedProfile;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through all supports of a game and finds the equilibria of each, or proves that there is
 * none.
 */
public final class SupportSearch {

  private static final long WORK_PER_SUPPORT = 100;

  private final DeviationGains gains;
  private final long most;
  private final List<Certified> found = new ArrayList<>();
  private final Set<MixedProfile> known = new HashSet<>();
  private final List<OpenSupport> open = new ArrayList<>();
  private long work;

  private SupportSearch(DeviationGains gains, long most) {
    this.gains = gains;
    this.most = most;
  }

  /**
   * An equilibrium, proved to exist.
   *
   * @param profile it; exact, or within rounding of one that is proved to be there
   * @param isRegular whether the only one near, and one at which whoever deviates from it loses
   */
  public record Certified(MixedProfile profile, boolean isRegular) {}

  /**
   * Supports whose equilibria are not all listed.
   *
   * @param supports [player] the strategies, by their numbers in the game
   * @param isInfinite whether it is proved that there are infinitely many; else it is not known
   *     whether there are others
   */
  public record OpenSupport(List<List<Integer>> supports, boolean isInfinite) {
    public OpenSupport {
      supports = List.copyOf(supports);
    }
  }

  /**
   * What was found.
   *
   * @param equilibria one per equilibrium; exact where at most two players mix, and elsewhere where
   *     the probabilities are simple fractions; of infinitely many the corners
   * @param open supports of which they are not all
   * @param isThrough whether all supports were looked at
   * @param work how much work that was
   */
  public record Found(
      List<Certified> equilibria, List<OpenSupport> open, boolean isThrough, long work) {
    public Found {
      equilibria = List.copyOf(equilibria);
      open = List.copyOf(open);
    }

    /** Whether the equilibria are all there are. */
    public boolean isAll() {
      return isThrough && open.isEmpty();
    }
  }

  /**
   * Searches all supports.
   *
   * @param restriction the strategies that can be played at an equilibrium, as after elimination of
   *     strictly dominated ones
   * @param most how much work to do, at most; the unit is about an operation on intervals
   */
  public static Found search(StrategicGame game, Restriction restriction, long most) {
    SupportSearch search = new SupportSearch(new DeviationGains(game, restriction), most);
    boolean isThrough = new SupportEnumeration(search.gains).each(search::settle);
    return new Found(search.found, search.open, isThrough, search.work);
  }

  private boolean settle(int[][] supports) {
    work += WORK_PER_SUPPORT;
    if (work > most) {
      return false;
    }
    SupportSettling settling = new SupportSettling(gains, supports);
    work += settling.settle(most - work);
    for (Certified equilibrium : settling.found()) {
      if (!equilibrium.profile().isExact() || known.add(equilibrium.profile())) {
        found.add(equilibrium);
      }
    }
    if (settling.isOpen()) {
      leaveOpen(supports, settling.isInfinite());
    }
    return true;
  }

  private void leaveOpen(int[][] supports, boolean isInfinite) {
    List<List<Integer>> original = new ArrayList<>();
    for (int player = 0; player < supports.length; player++) {
      List<Integer> own = new ArrayList<>();
      for (int strategy : supports[player]) {
        own.add(gains.original(player, strategy));
      }
      original.add(List.copyOf(own));
    }
    open.add(new OpenSupport(original, isInfinite));
  }
}
