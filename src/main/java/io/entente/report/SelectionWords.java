package io.entente.report;

import io.entente.game.MixedProfile;
import io.entente.number.Decimals;
import io.entente.outcome.CentralReading;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule of selection picks at the central reading, as a sentence. */
final class SelectionWords {

  private SelectionWords() {}

  /** Empty where there is no rule, or nothing to pick. */
  static Optional<String> of(CentralReading central, Rule rule, Words words) {
    Optional<Selection> picked = central.selection();
    if (picked.isEmpty()) {
      return Optional.empty();
    }
    Selection selection = picked.get();
    int all = central.equilibria().size();
    String begin = "By the rule " + rule.word() + ", ";
    if (selection.mixed().isPresent()) {
      return Optional.of(
          begin + "a mixture counts: " + mixed(central, selection.mixed().get(), words) + ".");
    }
    if (selection.decided()) {
      int place = selection.chosen().get(0) + 1;
      return Optional.of(begin + "possibility " + place + " counts: " + selection.reason() + ".");
    }
    return Optional.of(
        "The rule "
            + rule.word()
            + " does not decide: "
            + selection.reason()
            + "; "
            + (selection.chosen().isEmpty()
                ? "nothing counts."
                : selection.chosen().size() + " of " + all + " count alike."));
  }

  private static String mixed(CentralReading central, MixedProfile profile, Words words) {
    List<String> parts = new ArrayList<>();
    List<String> actors = central.deciding();
    for (int player = 0; player < actors.size(); player++) {
      List<String> labels = labels(central, actors.get(player), words);
      for (int strategy = 0; strategy < labels.size(); strategy++) {
        double share = profile.probability(player, strategy);
        if (share >= 0.005) {
          parts.add(
              words.actorWithin(actors.get(player))
                  + " "
                  + labels.get(strategy)
                  + " in "
                  + Decimals.fixed(100 * share, 0)
                  + " of 100 cases");
        }
      }
    }
    return String.join(", ", parts);
  }

  /** An actor's strategies, one for each combination of moves at its decisions, in order. */
  private static List<String> labels(CentralReading central, String actor, Words words) {
    List<String> labels = List.of("");
    for (Decision decision : central.scenario().decisions()) {
      if (decision.actor().equals(actor)) {
        List<String> longer = new ArrayList<>();
        for (String before : labels) {
          for (Strategy strategy : decision.strategies()) {
            String move = words.does(decision.id(), strategy.id());
            longer.add(before.isEmpty() ? move : before + " and " + move);
          }
        }
        labels = longer;
      }
    }
    return labels;
  }
}
