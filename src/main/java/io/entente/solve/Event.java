package io.entente.solve;

import java.util.BitSet;

/**
 * A named set of profiles, such as those at which an outcome holds.
 *
 * @param name its name
 * @param profiles bit i is set if the profile with index i belongs to it
 */
public record Event(String name, BitSet profiles) {

  public Event {
    profiles = (BitSet) profiles.clone();
  }

  @Override
  public BitSet profiles() {
    return (BitSet) profiles.clone();
  }

  /** Whether the profile with this index belongs to it. */
  public boolean has(int index) {
    return profiles.get(index);
  }
}
