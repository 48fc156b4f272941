package io.entente.report;

import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Notation;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one scenario in words: "China presses Pyongyang or stays passive". */
final class ConditionWords {

  private final Scenario scenario;
  private final Words words;
  private final Map<String, String> known = new HashMap<>();

  ConditionWords(Scenario scenario) {
    this.scenario = scenario;
    this.words = new Words(scenario);
    for (Outcome outcome : scenario.outcomes()) {
      know(outcome.condition());
    }
    for (Decision decision : scenario.decisions()) {
      know(decision.condition());
      decision.strategies().forEach(strategy -> know(strategy.condition()));
    }
    for (Chance chance : scenario.chance()) {
      for (LevelTable table : chance.probabilities()) {
        table.rows().forEach(row -> know(row.when()));
      }
    }
    for (Term term : scenario.terms()) {
      for (LevelTable table : term.levels()) {
        table.rows().forEach(row -> know(row.when()));
      }
    }
  }

  private void know(Condition condition) {
    known.put(Notation.of(condition), of(condition));
  }

  /** The words for a condition of this scenario that is given by its notation. */
  String ofNotation(String notation) {
    return known.getOrDefault(notation, notation);
  }

  private String of(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return of(is);
    }
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "whatever happens" : joined(all.parts(), " and ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "never" : joined(any.parts(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "it is not so that " + within(not.part());
    }
    return "the formula " + ((Condition.Holds) condition).formula() + " holds";
  }

  private String of(Condition.Is is) {
    if (scenario.chance(is.decision()).isPresent()) {
      return is.decision() + " is " + String.join(" or ", is.values());
    }
    if (scenario.decision(is.decision()).isEmpty() || is.values().isEmpty()) {
      return Notation.of(is);
    }
    StringBuilder text = new StringBuilder(words.sentence(is.decision(), is.values().get(0)));
    for (String value : is.values().subList(1, is.values().size())) {
      text.append(" or ").append(words.does(is.decision(), value));
    }
    return text.toString();
  }

  private String joined(List<Condition> parts, String word) {
    List<String> texts = new ArrayList<>();
    for (Condition part : parts) {
      String text = parts.size() == 1 ? of(part) : within(part);
      boolean later = !texts.isEmpty() && text.startsWith("The ");
      texts.add(later ? "the " + text.substring(4) : text);
    }
    return String.join(word, texts);
  }

  private String within(Condition part) {
    boolean several =
        part instanceof Condition.All all && all.parts().size() > 1
            || part instanceof Condition.Any any && any.parts().size() > 1
            || part instanceof Condition.Is is && is.values().size() > 1;
    return several ? "(" + of(part) + ")" : of(part);
  }
}
