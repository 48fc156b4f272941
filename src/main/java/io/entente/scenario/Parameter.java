package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A named quantity that weights, levels and other parameters may use.
 *
 * @param id its name
 * @param says what it means
 * @param kind where its value comes from
 * @param range lowest and highest plausible value, for display and least changes; never drawn from
 * @param central the value at the central reading, where it is not the mean
 * @param claims the claims it cites; these are shown and move nothing
 * @param assumption why the number is what it is, where no claim backs it
 */
public record Parameter(
    String id,
    String says,
    Kind kind,
    Optional<Range> range,
    OptionalDouble central,
    List<String> claims,
    Optional<String> assumption) {

  public Parameter {
    claims = List.copyOf(claims);
  }

  Parameter with(Kind newKind) {
    return new Parameter(id, says, newKind, range, OptionalDouble.empty(), claims, assumption);
  }

  /** Lowest and highest plausible value. */
  public record Range(double low, double high) {}

  /** Where a parameter's value comes from. */
  public sealed interface Kind {}

  /** A number. */
  public record Value(double value) implements Kind {}

  /** A distribution, drawn once per run; centrally its mean. */
  public record Drawn(Distribution distribution) implements Kind {}

  /** A formula over other parameters. */
  public record Formula(Expression formula) implements Kind {}

  /**
   * The balance of the claims on this quantity, in [-1, 1]: Σ h·s·p / Σ highest·p, with signed
   * strengths s, shares h, probabilities p and the highest strength of the scale; 0 without claims.
   */
  public record Balance(List<Evidence> evidence) implements Kind {
    public Balance {
      evidence = List.copyOf(evidence);
    }
  }

  /** Groups of sources that are pooled apart and then weighed; it has no value of its own. */
  public record Split(List<Group> groups) implements Kind {
    public Split {
      groups = List.copyOf(groups);
    }

    /** The same groups with all of the share given to one of them. */
    public Split alone(int group) {
      List<Group> alone = new ArrayList<>();
      for (int g = 0; g < groups.size(); g++) {
        alone.add(new Group(groups.get(g).sources(), Expression.of(g == group ? 1 : 0)));
      }
      return new Split(alone);
    }

    /** The group a source belongs to: the first that names it, else the first that names none. */
    public int groupOf(String source) {
      int rest = -1;
      for (int g = 0; g < groups.size(); g++) {
        if (groups.get(g).sources().contains(source)) {
          return g;
        }
        if (rest < 0 && groups.get(g).sources().isEmpty()) {
          rest = g;
        }
      }
      return rest;
    }
  }

  /**
   * One group of a {@link Split}.
   *
   * @param sources ids of its sources; empty for "all others"
   * @param share the formula it is weighed by
   */
  public record Group(Set<String> sources, Expression share) {
    public Group {
      sources = Set.copyOf(sources);
    }
  }
}
