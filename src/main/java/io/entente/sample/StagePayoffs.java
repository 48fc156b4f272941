package io.entente.sample;

import io.entente.sample.section.Payoffs;
import io.entente.scenario.Decision;
import java.util.Arrays;
import java.util.Map;

/** The payoffs of a block of runs, for sections that rest on them. */
final class StagePayoffs implements Payoffs {

  private final Runs runs;

  StagePayoffs(Runs runs) {
    this.runs = runs;
  }

  @Override
  public int cell(Map<String, String> moves) {
    for (Decision decision : runs.plan().cells().decisions()) {
      if (!moves.containsKey(decision.id()) || decision.indexOf(moves.get(decision.id())) < 0) {
        return -1;
      }
    }
    return runs.plan().cells().cell(moves);
  }

  @Override
  public int[] deviations(String actor, int cell) {
    Cells cells = runs.plan().cells();
    int[] reached = {cell};
    for (int d = 0; d < cells.decisions().size(); d++) {
      if (!cells.decisions().get(d).actor().equals(actor)) {
        continue;
      }
      int count = cells.count(d);
      int[] more = new int[reached.length * count];
      for (int i = 0; i < reached.length; i++) {
        int base = reached[i] - cells.strategy(reached[i], d) * cells.stride(d);
        for (int s = 0; s < count; s++) {
          more[i * count + s] = base + s * cells.stride(d);
        }
      }
      reached = more;
    }
    int[] others = new int[reached.length];
    int size = 0;
    for (int each : reached) {
      if (each != cell) {
        others[size++] = each;
      }
    }
    return Arrays.copyOf(others, size);
  }

  @Override
  public double payoff(String actor, int cell, int lane) {
    return runs.payoff(runs.plan().actorIndex(actor), cell, lane);
  }

  @Override
  public double tolerance(String actor, int lane) {
    return runs.tolerance(runs.plan().actorIndex(actor), lane);
  }
}
