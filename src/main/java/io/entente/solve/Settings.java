package io.entente.solve;

import java.util.List;
import java.util.Optional;

/**
 * What the answers leave to the one who asks. {@link #byDefault} is what a reader gets who asks for
 * nothing in particular.
 *
 * @param listed how many pure equilibria to list; all are counted
 * @param events sets of profiles whose probability is asked for
 * @param method how mixed equilibria are to be found; empty for the way that suits the game
 * @param play how adaptive play is followed
 */
public record Settings(
    int listed, List<Event> events, Optional<MixedMethod> method, PlaySettings play) {

  public Settings {
    events = List.copyOf(events);
  }

  /** The usual settings. */
  public static Settings byDefault() {
    return new Settings(1000, List.of(), Optional.empty(), PlaySettings.byDefault());
  }

  /** The same, with these events. */
  public Settings withEvents(List<Event> asked) {
    return new Settings(listed, asked, method, play);
  }

  /** The same, with this way to find mixed equilibria. */
  public Settings withMethod(MixedMethod asked) {
    return new Settings(listed, events, Optional.of(asked), play);
  }

  /** The same, with adaptive play followed so. */
  public Settings withPlay(PlaySettings asked) {
    return new Settings(listed, events, method, asked);
  }
}
