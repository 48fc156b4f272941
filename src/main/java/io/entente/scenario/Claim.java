package io.entente.scenario;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One statement of a source, in the project's own words.
 *
 * @param id its name, such as {@code kyiv-043}
 * @param paraphrase what the source says, in other words than its own
 * @param source id of the {@link Source}
 * @param paragraph where in the source, counted from 1
 * @param speaker who says it there
 * @param strength how strongly it is put, on the register's {@link Scale}, unsigned
 * @param certainty how sure the source is; {@link Pooling#holds} turns it into a probability
 * @param supports ids of the claims it backs
 * @param conflicts ids of the claims it contradicts
 */
public record Claim(
    String id,
    String paraphrase,
    String source,
    OptionalInt paragraph,
    String speaker,
    OptionalDouble strength,
    int certainty,
    List<String> supports,
    List<String> conflicts) {

  public Claim {
    supports = List.copyOf(supports);
    conflicts = List.copyOf(conflicts);
  }
}
