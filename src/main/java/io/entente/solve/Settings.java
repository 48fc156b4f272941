package io.entente.solve;

import java.util.List;

/**
 * What the answers leave to the one who asks. {@link #byDefault} is what a reader gets who asks for
 * nothing in particular.
 *
 * @param listed how many pure equilibria to list; all are counted
 * @param events sets of profiles whose probability is asked for
 * @param play how adaptive play is followed
 */
public record Settings(int listed, List<Event> events, PlaySettings play) {

  public Settings {
    events = List.copyOf(events);
  }

  /** The usual settings. */
  public static Settings byDefault() {
    return new Settings(1000, List.of(), PlaySettings.byDefault());
  }

  /** The same, with these events. */
  public Settings withEvents(List<Event> asked) {
    return new Settings(listed, asked, play);
  }

  /** The same, with adaptive play followed so. */
  public Settings withPlay(PlaySettings asked) {
    return new Settings(listed, events, asked);
  }
}
