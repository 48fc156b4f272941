package io.entente.solve;

import java.util.List;

/**
 * What the answers leave to the one who asks. {@link #byDefault} is what a reader gets who asks for
 * nothing in particular.
 *
 * @param listed how many pure equilibria to list; all are counted
 * @param events sets of profiles whose probability is asked for
 * @param noise what is asked of noisy choice
 */
public record Settings(int listed, List<Event> events, Noise noise) {

  public Settings {
    events = List.copyOf(events);
  }

  /** The usual settings. */
  public static Settings byDefault() {
    return new Settings(1000, List.of(), Noise.byDefault());
  }

  /** The same, with these events. */
  public Settings withEvents(List<Event> asked) {
    return new Settings(listed, asked, noise);
  }

  /** The same, with this asked of noisy choice. */
  public Settings withNoise(Noise asked) {
    return new Settings(listed, events, asked);
  }
}
