package io.entente.solve.repeated;

import io.entente.game.MixedProfile;
import io.entente.game.PlayPath;
import io.entente.game.SimpleStrategyProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows a departure: for each player a profile of the stage game that is played when that
 * player has departed, for some periods or for ever. After some periods all return to what was
 * agreed, from its beginning.
 *
 * @param profiles one per player
 * @param periods for how many; 0 for ever
 */
public record Punishment(List<MixedProfile> profiles, int periods) {

  public Punishment {
    profiles = List.copyOf(profiles);
    if (periods < 0) {
      throw new IllegalArgumentException("a punishment of " + periods + " periods");
    }
  }

  /** The same profile whoever departed. */
  public static Punishment alike(MixedProfile profile, int periods) {
    List<MixedProfile> profiles = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      profiles.add(profile);
    }
    return new Punishment(profiles, periods);
  }

  /** Whether it never ends. */
  public boolean isForEver() {
    return periods == 0;
  }

  /** An agreement that this punishes: a path, and departures from it or from its punishments. */
  public SimpleStrategyProfile of(PlayPath agreed) {
    List<PlayPath> paths = new ArrayList<>();
    for (MixedProfile profile : profiles) {
      paths.add(isForEver() ? PlayPath.always(profile) : PlayPath.first(profile, periods, agreed));
    }
    return new SimpleStrategyProfile(agreed, paths);
  }
}
