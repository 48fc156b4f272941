package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.sample.Course;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.state.StateProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every report begins with: the title, its size, how it is played, what is played. */
final class Opening {

  /** Longer names are not lined up. */
  private static final int WIDEST_NAME = 30;

  private Opening() {}

  static void title(Prose out, Scenario scenario, int combinations) {
    Words words = new Words(scenario);
    out.paragraph(0, scenario.title());
    if (!scenario.hasDecisions()) {
      SectionWords.size(out, scenario);
      return;
    }
    StringBuilder line = new StringBuilder();
    line.append(Words.count(scenario.actors().size(), "actor", "actors"));
    int states = StateProcess.of(scenario).map(StateProcess::states).orElse(1);
    int moves = states == 1 ? combinations : combinations(scenario);
    line.append(", ").append(Words.count(moves, "combination", "combinations"));
    line.append(" of moves");
    if (states > 1) {
      line.append(" in each of ").append(states).append(" states");
    }
    if (!words.isTable()) {
      line.append(", ").append(Words.count(scenario.terms().size(), "reason", "reasons"));
      int sources = words.usedSources().size();
      if (sources > 0) {
        line.append(" from ").append(Words.count(sources, "source", "sources"));
      }
      int cited = CitedClaims.sources(scenario).size();
      if (sources == 0 && cited > 0) {
        line.append(" set by hand after ").append(Words.count(cited, "source", "sources"));
      }
      int assumptions = Assumptions.of(scenario).size();
      line.append(", ").append(Words.count(assumptions, "assumption", "assumptions"));
    }
    out.paragraph(0, line.toString());
  }

  private static int combinations(Scenario scenario) {
    int count = 1;
    for (Decision decision : scenario.decisions()) {
      count *= decision.strategies().size();
    }
    return count;
  }

  /** How often it is repeated, and on what moves may depend. */
  private static void howRepeated(Prose out, StateProcess process) {
    List<String> names = new ArrayList<>();
    process.variables().forEach(variable -> names.add(variable.says()));
    out.paragraph(
        0,
        "This is repeated"
            + (process.horizon().isPresent()
                ? " for "
                    + Words.count(
                        process.horizon().getAsInt(), process.period(), process.period() + "s")
                : " without a last " + process.period())
            + ", while states move ("
            + String.join(", ", names)
            + "). What is done depends on the "
            + process.period()
            + " and the states alone (Markov perfect equilibrium). Below, \"in so many of 100"
            + " cases\" is the share of "
            + process.period()
            + "s, and what something is worth is an average "
            + process.period()
            + "'s.");
  }

  static void howPlayed(Prose out, Scenario scenario, Form form) {
    if (!scenario.hasDecisions()) {
      SectionWords.howComputed(out, scenario);
      return;
    }
    out.paragraph(0, HowPlayed.of(scenario, form));
    StateProcess.of(scenario).ifPresent(process -> howRepeated(out, process));
  }

  /** One line per decision, the move made there. */
  static void moves(
      Prose out, CentralReading central, Course course, int indent, Map<String, String> remarks) {
    Words words = new Words(central.scenario());
    if (out.layout() == Layout.PLAIN) {
      inOrder(central, course)
          .forEach((at, move) -> plainMove(out, words, at, move, remarks.getOrDefault(at, "")));
      return;
    }
    int width = 0;
    for (Decision decision : central.scenario().decisions()) {
      width = Math.max(width, Math.min(WIDEST_NAME, Columns.of(words.chooser(decision.id()))));
    }
    for (Map.Entry<String, Map<String, Double>> move : inOrder(central, course).entrySet()) {
      String line =
          Prose.left(Words.capital(words.chooser(move.getKey())), width + 2)
              + words.move(move.getKey(), move.getValue());
      String remark = remarks.getOrDefault(move.getKey(), "");
      remark = remark.isEmpty() ? "" : "<- " + remark;
      String full = " ".repeat(indent) + line;
      full = remark.isEmpty() ? full : Prose.left(full, 48) + "  " + remark;
      if (Columns.of(full) <= Prose.WIDTH) {
        out.line(full);
      } else {
        out.paragraph(
            indent,
            indent + 4,
            Words.capital(words.chooser(move.getKey()))
                + ": "
                + words.move(move.getKey(), move.getValue())
                + (remark.isEmpty() ? "" : "  " + remark));
      }
    }
  }

  private static void plainMove(
      Prose out, Words words, String decision, Map<String, Double> moves, String remark) {
    String move = Words.capital(words.chooser(decision)) + ": " + words.move(decision, moves);
    out.line(remark.isEmpty() ? move : move + "; " + remark);
  }

  /** How often each move is made, by decision in the order in which they are taken. */
  static Map<String, Map<String, Double>> inOrder(CentralReading central, Course course) {
    Map<String, Map<String, Double>> moves = central.moves(course);
    Map<String, Map<String, Double>> ordered = new LinkedHashMap<>();
    new Words(central.scenario())
        .inOrder(central.form())
        .forEach(decision -> ordered.put(decision.id(), moves.get(decision.id())));
    return ordered;
  }
}
