package io.entente.sample.section;

import io.entente.scenario.Section;
import io.entente.scenario.agreement.AgreementSection;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.positions.PositionsSection;
import java.util.List;
import java.util.Map;

/**
 * Some solution values of one section in a block of runs, a lane per run. A workspace with one
 * owner.
 *
 * <p>A value that does not exist in some run is NaN there, and the run counts as failed.
 */
public interface SectionColumns {

  /**
   * Computes the values.
   *
   * @param slots the parameters of the same runs, {@code [slot][lane]}
   * @param n how many lanes are in use
   * @param out to be filled, {@code [value in the order wanted][lane]}
   */
  void evaluate(double[][] slots, int n, double[][] out);

  /**
   * Computes the values of a section that {@linkplain Section#restsOnPayoffs rests on payoffs}.
   *
   * @param payoffs those of the same runs
   */
  default void evaluate(double[][] slots, Payoffs payoffs, int n, double[][] out) {
    evaluate(slots, n, out);
  }

  /**
   * The columns of a section; each kind of section has its line here.
   *
   * @param wanted names of solution values, some of {@link Section#values}
   * @param slots parameter to its slot
   */
  static SectionColumns of(
      Section section, List<String> wanted, Map<String, Integer> slots, int lanes) {
    if (section instanceof CoalitionSection coalitions) {
      return coalitions.isLarge()
          ? new VoteColumns(coalitions, wanted, slots, lanes)
          : new CoalitionColumns(coalitions, wanted, slots, lanes);
    }
    if (section instanceof AgreementSection agreement) {
      return new AgreementColumns(agreement, wanted, slots, lanes);
    }
    if (section instanceof BargainingSection bargaining) {
      return new BargainingColumns(bargaining, wanted, slots, lanes);
    }
    if (section instanceof PositionsSection positions) {
      return new PositionsColumns(positions, wanted, slots, lanes);
    }
    throw new IllegalArgumentException("no columns for " + section.key());
  }
}
