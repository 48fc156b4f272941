package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.sample.Cells;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A reason that at the central reading outweighs all other reasons of its actor together.
 *
 * <p>The <em>swing</em> of a reason is the largest difference it makes between two combinations of
 * moves that its actor's choice can bring about: at once, two that differ in the actor's own moves
 * alone; in turn, two that agree in all that is decided before the actor first chooses. A reason
 * outweighs the others if its swing exceeds the sum of theirs. What it speaks for at its largest
 * difference is then what the actor prefers, whatever the others say.
 *
 * <p>An only reason outweighs the others, of which there are none, if its swing is not 0. Actors
 * with nothing to choose are not looked at.
 *
 * @param term the reason
 * @param swing its swing, in payoff
 * @param others the sum of the swings of the actor's other reasons
 * @param count how many other reasons there are
 */
public record Dominance(Term term, double swing, double others, int count) {

  /** The dominant reasons, at most one for each actor, in the order of actors. */
  static List<Dominance> of(CentralReading central) {
    List<Dominance> found = new ArrayList<>();
    Scenario scenario = central.scenario();
    double[] swings = swings(central);
    scenario
        .actors()
        .forEach(
            actor -> {
              int largest = -1;
              int count = 0;
              double sum = 0;
              for (int t = 0; t < swings.length; t++) {
                if (scenario.terms().get(t).actor().equals(actor.id())) {
                  largest = largest < 0 || swings[t] > swings[largest] ? t : largest;
                  sum += swings[t];
                  count++;
                }
              }
              double others = count == 0 ? 0 : Math.max(0, sum - swings[largest]);
              if (count > 0 && swings[largest] > others + central.tolerance(actor.id())) {
                Term term = scenario.terms().get(largest);
                found.add(new Dominance(term, swings[largest], others, count - 1));
              }
            });
    return found;
  }

  /** The swing of every term, in file order; 0 where its actor has nothing to choose. */
  static double[] swings(CentralReading central) {
    List<Term> terms = central.scenario().terms();
    double[] swings = new double[terms.size()];
    double[] low = new double[central.plan().cells().size()];
    double[] high = new double[low.length];
    for (int t = 0; t < swings.length; t++) {
      int[] givenOf = givenOf(central, terms.get(t).actor());
      Arrays.fill(low, Double.POSITIVE_INFINITY);
      Arrays.fill(high, Double.NEGATIVE_INFINITY);
      for (int cell = 0; cell < low.length; cell++) {
        if (!central.plan().cells().isPossible(cell)) {
          continue;
        }
        double part = central.runs().contribution(t, cell, 0);
        int given = givenOf[cell];
        low[given] = Math.min(low[given], part);
        high[given] = Math.max(high[given], part);
        swings[t] = Math.max(swings[t], high[given] - low[given]);
      }
    }
    return swings;
  }

  /** For each combination of moves, the one with the same given events and first ones elsewhere. */
  private static int[] givenOf(CentralReading central, String actor) {
    boolean[] choices = IdleReason.choices(central, actor);
    Cells cells = central.plan().cells();
    int[] given = new int[cells.size()];
    for (int cell = 0; cell < given.length; cell++) {
      given[cell] = cell;
      for (int axis = 0; axis < choices.length; axis++) {
        given[cell] -= choices[axis] ? cells.strategy(cell, axis) * cells.stride(axis) : 0;
      }
    }
    return given;
  }
}
