package io.entente.outcome;

import io.entente.scenario.Outcome;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which single change would turn an outcome at the central reading: one of the deciding actor's
 * reasons counting more or less, or one claim left out. Every one listed has been tried: the
 * scenario was solved again with it.
 *
 * @param terms reasons, the smallest change first
 * @param claims ids of claims, alphabetically
 */
public record TippingPoints(List<Factor> terms, List<String> claims) {

  /**
   * A reason that turns the outcome when it counts this many times as much.
   *
   * @param term {@code ACTOR.TERM}
   * @param says the reason in words
   * @param factor just beyond this the outcome turns; below 1 is less, above 1 is more
   */
  public record Factor(String term, String says, double factor) {}

  /** Reasons that would have to count more than this many times as much are not listed. */
  private static final double MOST = 3;

  /** How far beyond the computed factor the check goes. */
  private static final double BEYOND = 1e-6;

  /** The changes that turn an outcome for which {@code roads} compares where it stands now. */
  public static TippingPoints of(
      Outcome outcome, Question question, CentralReading central, Comparison roads) {
    List<Factor> factors = new ArrayList<>();
    for (Comparison.Difference difference : roads.differences()) {
      double factor = 1 - roads.total() / difference.change();
      if (factor < 0 || factor > MOST) {
        continue;
      }
      double tried = factor + Math.signum(factor - 1) * BEYOND;
      String term = difference.term().name();
      View scaled = View.scaling(Map.of(term, Math.max(0, tried)));
      if (turns(outcome, question.with(scaled), central)) {
        factors.add(new Factor(term, difference.term().says(), factor));
      }
    }
    factors.sort(Comparator.comparingDouble(factor -> Math.abs(factor.factor() - 1)));
    List<String> claims = new ArrayList<>();
    for (String claim : new TreeSet<>(central.scenario().usedClaims())) {
      if (turns(outcome, question.with(View.dropping(List.of(claim))), central)) {
        claims.add(claim);
      }
    }
    return new TippingPoints(List.copyOf(factors), List.copyOf(claims));
  }

  private static boolean turns(Outcome outcome, Question changed, CentralReading before) {
    CentralReading after = CentralReading.of(changed.in(before.form()));
    return after.verdict(outcome) != before.verdict(outcome);
  }
}
