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
 * @param bears how the register says it bears on single reasons; moves nothing
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
    List<String> conflicts,
    List<Bearing> bears) {

  /**
   * A remark of the register on how a claim bears on one reason or parameter.
   *
   * @param on {@code ACTOR.TERM}, or the id of a parameter
   * @param scenario id of the scenario meant; empty for any
   * @param sign 1 if it speaks for, -1 if it speaks against
   * @param strength how strongly it bears there, unsigned, if the register says so
   * @param share the part of it that bears there
   */
  public record Bearing(
      String on, String scenario, int sign, OptionalDouble strength, double share) {}

  public Claim {
    supports = List.copyOf(supports);
    conflicts = List.copyOf(conflicts);
    bears = List.copyOf(bears);
  }

  /** A claim of which the register does not say what it bears on. */
  public Claim(
      String id,
      String paraphrase,
      String source,
      OptionalInt paragraph,
      String speaker,
      OptionalDouble strength,
      int certainty,
      List<String> supports,
      List<String> conflicts) {
    this(
        id,
        paraphrase,
        source,
        paragraph,
        speaker,
        strength,
        certainty,
        supports,
        conflicts,
        List.of());
  }
}
