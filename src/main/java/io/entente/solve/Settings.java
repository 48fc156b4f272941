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
 * @param noise what is asked of noisy choice
 * @param repeating what is asked of a game that is played again and again
 */
public record Settings(
    int listed,
    List<Event> events,
    Optional<MixedMethod> method,
    PlaySettings play,
    Noise noise,
    Repeating repeating) {

  public Settings {
    events = List.copyOf(events);
  }

  /** The usual settings. */
  public static Settings byDefault() {
    return new Settings(
        1000,
        List.of(),
        Optional.empty(),
        PlaySettings.byDefault(),
        Noise.byDefault(),
        Repeating.byDefault());
  }

  /** The same, with these events. */
  public Settings withEvents(List<Event> asked) {
    return new Settings(listed, asked, method, play, noise, repeating);
  }

  /** The same, with this way to find mixed equilibria. */
  public Settings withMethod(MixedMethod asked) {
    return new Settings(listed, events, Optional.of(asked), play, noise, repeating);
  }

  /** The same, with adaptive play followed so. */
  public Settings withPlay(PlaySettings asked) {
    return new Settings(listed, events, method, asked, noise, repeating);
  }

  /** The same, with this asked of noisy choice. */
  public Settings withNoise(Noise asked) {
    return new Settings(listed, events, method, play, asked, repeating);
  }

  /** The same, with this asked of a game that is played again and again. */
  public Settings withRepeating(Repeating asked) {
    return new Settings(listed, events, method, play, noise, asked);
  }
}
