package io.entente.report.solution;

import io.entente.report.Words;
import io.entente.solve.EvolutionaryStability;
import io.entente.solve.evolution.StableStrategy;
import java.util.ArrayList;
import java.util.List;

/** What a population keeps to once it plays it. */
final class EvolutionaryText {

  private EvolutionaryText() {}

  static void write(GamePage page, EvolutionaryStability answer) {
    page.heading("What a few newcomers could not displace", "evolutionarily stable strategies");
    List<StableStrategy> neutral = new ArrayList<>();
    int stable = 0;
    for (StableStrategy strategy : answer.strategies()) {
      if (strategy.evolutionary()) {
        page.entry(Words.capital(words(page, strategy, !answer.rounded())));
        stable++;
      } else {
        neutral.add(strategy);
      }
    }
    page.out()
        .paragraph(
            2,
            stable == 0
                ? "There is none: whatever everybody plays, some newcomers could hold their own."
                : stable == 1 ? "It is the only one." : "These " + stable + " are all there are.");
    if (!neutral.isEmpty()) {
      page.out()
          .paragraph(
              2,
              "Newcomers would not gain on it, but some would not lose either (neutrally stable):");
      for (StableStrategy strategy : neutral) {
        page.entry(Words.capital(words(page, strategy, !answer.rounded())));
      }
    }
    if (answer.rounded()) {
      page.out()
          .paragraph(
              2,
              "Payoffs are computed; those that differ by no more than rounding count as equal.");
    }
  }

  private static String words(GamePage page, StableStrategy strategy, boolean exact) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < strategy.probabilities().size(); i++) {
      if (strategy.probabilities().get(i).signum() > 0) {
        parts.add(
            strategy.isPure()
                ? page.strategy(0, i) + " for certain"
                : page.strategy(0, i)
                    + " with probability "
                    + page.number(strategy.probabilities().get(i), exact));
      }
    }
    return String.join(", ", parts)
        + "; against itself it pays "
        + page.number(strategy.payoff(), exact);
  }
}
