package io.entente.game;

import java.util.ArrayList;
import java.util.List;

/**
 * What is played period after period in a repeated game: some periods first, then a cycle for ever.
 *
 * <p>Positions are numbered from 0; those from {@code start.size()} on belong to the cycle, and
 * after the last of them the first of the cycle follows again. Profiles of mixed strategies are
 * possible; what is drawn from them cannot be told from a departure, so nothing follows from it.
 *
 * @param start the periods before the cycle; may be empty
 * @param cycle what is repeated; at least one period
 */
public record PlayPath(List<MixedProfile> start, List<MixedProfile> cycle) {

  public PlayPath {
    start = List.copyOf(start);
    cycle = List.copyOf(cycle);
    if (cycle.isEmpty()) {
      throw new IllegalArgumentException("a path needs a cycle of at least one period");
    }
  }

  /** The same every period. */
  public static PlayPath always(MixedProfile profile) {
    return new PlayPath(List.of(), List.of(profile));
  }

  /** These in turn, again and again. */
  public static PlayPath cycle(List<MixedProfile> profiles) {
    return new PlayPath(List.of(), profiles);
  }

  /** This profile for so many periods, then this path. */
  public static PlayPath first(MixedProfile profile, int periods, PlayPath then) {
    List<MixedProfile> start = new ArrayList<>();
    for (int period = 0; period < periods; period++) {
      start.add(profile);
    }
    start.addAll(then.start);
    return new PlayPath(start, then.cycle);
  }

  /** How many positions there are. */
  public int positions() {
    return start.size() + cycle.size();
  }

  /** What is played at a position. */
  public MixedProfile at(int position) {
    return position < start.size() ? start.get(position) : cycle.get(position - start.size());
  }

  /** The position that follows. */
  public int next(int position) {
    return position + 1 < positions() ? position + 1 : start.size();
  }
}
