package io.entente.solve.repeated;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The least and the most that each of several players gets in the folk-theorem set: average payoffs
 * at which nobody gets less than it can be held down to.
 *
 * @param ranges one per player
 */
public record FolkExtremes(List<Range> ranges) {

  /** From the least to the most. */
  public record Range(Rational least, Rational most) {}

  public FolkExtremes {
    ranges = List.copyOf(ranges);
  }

  /**
   * The extremes above these levels, one per player; empty if the linear programs are too much
   * work.
   */
  public static Optional<FolkExtremes> of(StrategicGame game, List<Rational> levels) {
    int profiles = (int) game.shape().profiles();
    Region.Builder region = Region.of(profiles);
    Rational[] ones = new Rational[profiles];
    Arrays.fill(ones, Rational.ONE);
    region.equal(ones, Rational.ONE);
    Rational[][] payoffs = new Rational[levels.size()][profiles];
    for (int player = 0; player < levels.size(); player++) {
      Rational[] negated = new Rational[profiles];
      for (int index = 0; index < profiles; index++) {
        payoffs[player][index] = game.exactPayoff(player, index);
        negated[index] = payoffs[player][index].negate();
      }
      region.atMost(negated, levels.get(player).negate());
    }
    LinearSolver solver = new LinearSolver(region.build());
    List<Range> ranges = new ArrayList<>();
    for (Rational[] own : payoffs) {
      Optimum least = solver.minimise(own);
      Optimum most = solver.maximise(own);
      if (!least.isOptimal() || !most.isOptimal()) {
        return Optional.empty();
      }
      ranges.add(new Range(least.value(), most.value()));
    }
    return Optional.of(new FolkExtremes(ranges));
  }
}
