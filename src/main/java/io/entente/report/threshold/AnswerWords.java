package io.entente.report.threshold;

import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.sample.Plan;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Equilibria in words, each by its moves. */
public final class AnswerWords {

  private final Plan plan;
  private final Words words;
  private final Form form;
  private final Layout layout;

  public AnswerWords(Scenario scenario, Plan plan, Form form, Layout layout) {
    this.plan = plan;
    this.words = new Words(scenario);
    this.form = form;
    this.layout = layout;
  }

  /**
   * What is done at each decision in an equilibrium, decision id to strategy ids; several where
   * chance has a part, none where it never comes to that decision. In order of play.
   */
  public static Map<String, List<String>> moves(Plan plan, Form form, List<Integer> equilibrium) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (Decision decision : new Words(plan.scenario()).inOrder(form)) {
      all.put(decision.id(), new LinkedHashSet<>());
    }
    for (int cell : equilibrium) {
      plan.cells().moves(cell).forEach((decision, move) -> all.get(decision).add(move));
    }
    Map<String, List<String>> moves = new LinkedHashMap<>();
    all.forEach((decision, some) -> moves.put(decision, List.copyOf(some)));
    return moves;
  }

  /** "United States asks -> China stays passive". */
  public String of(List<Integer> equilibrium) {
    return of(equilibrium, Set.of());
  }

  /** The same without what is done at some decisions; not empty if nothing else is done. */
  private String of(List<Integer> equilibrium, Set<String> leaveOut) {
    List<String> steps = new ArrayList<>();
    moves(plan, form, equilibrium)
        .forEach(
            (decision, some) -> {
              if (!some.isEmpty() && !leaveOut.contains(decision)) {
                List<String> says = new ArrayList<>();
                some.forEach(move -> says.add(words.does(decision, move)));
                steps.add(words.chooser(decision) + " " + Words.or(says));
              }
            });
    if (steps.isEmpty()) {
      return "nobody has a choice";
    }
    return form == Form.SEQUENTIAL ? layout.sequence(steps) : String.join("; ", steps);
  }

  /** Decisions at which the same is done in all equilibria of all answers. */
  public Set<String> common(List<Optional<List<List<Integer>>>> answers) {
    Map<String, Set<List<String>>> seen = new LinkedHashMap<>();
    for (Optional<List<List<Integer>>> answer : answers) {
      for (List<Integer> equilibrium : answer.orElse(List.of())) {
        moves(plan, form, equilibrium)
            .forEach(
                (decision, some) ->
                    seen.computeIfAbsent(decision, any -> new LinkedHashSet<>()).add(some));
      }
    }
    Set<String> common = new LinkedHashSet<>();
    seen.forEach(
        (decision, some) -> {
          if (some.size() == 1) {
            common.add(decision);
          }
        });
    return common.size() == seen.size() ? Set.of() : common;
  }

  /** A whole answer in one line, without what is done at some decisions. */
  public String brief(Optional<List<List<Integer>>> answer, Set<String> leaveOut) {
    if (answer.isEmpty()) {
      return "no answer: a number is not finite";
    }
    if (answer.get().isEmpty()) {
      return "no equilibrium in which nobody draws lots";
    }
    List<String> each = new ArrayList<>();
    answer.get().forEach(equilibrium -> each.add(of(equilibrium, leaveOut)));
    return (each.size() > 1 ? each.size() + " equilibria: " : "") + String.join(", or: ", each);
  }

  /** The moves that all have in common, as a sentence; empty if there are none. */
  public String shared(List<Optional<List<List<Integer>>>> answers, Set<String> common) {
    for (Optional<List<List<Integer>>> answer : answers) {
      for (List<Integer> equilibrium : answer.orElse(List.of())) {
        List<String> says = new ArrayList<>();
        moves(plan, form, equilibrium)
            .forEach(
                (decision, some) -> {
                  if (common.contains(decision) && !some.isEmpty()) {
                    List<String> moves = new ArrayList<>();
                    some.forEach(move -> moves.add(words.does(decision, move)));
                    says.add(words.chooser(decision) + " " + Words.or(moves));
                  }
                });
        return says.isEmpty() ? "" : "In all of them: " + String.join("; ", says) + ".";
      }
    }
    return "";
  }
}
