package io.entente.report.conflict;

import io.entente.conflict.coalition.CoalitionStep;
import io.entente.conflict.evolution.StatusQuo;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;

/** How lasting states are reached from where things stand. */
final class PathsText {

  private static final int LISTED = 6;
  private static final int LISTED_OF_ALL = 100;

  private final ConflictStudy study;
  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  PathsText(ConflictStudy study, Prose out) {
    this.study = study;
    this.reading = study.reading();
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  void write(int from, boolean all) {
    List<Integer> lasting = new ArrayList<>();
    for (int state : study.telling()) {
      if (!study.equilibriumUnder(state).isEmpty()) {
        lasting.add(state);
      }
    }
    out.blank()
        .paragraph(
            0,
            2,
            out.layout().heading("How it gets there")
                + " (status quo analysis): the least demanding way from "
                + words.state(from)
                + ", nobody moving twice in a row");
    if (lasting.isEmpty()) {
      out.paragraph(2, "No state lasts, so there is nowhere to get to.");
      return;
    }
    StatusQuo ways = StatusQuo.of(reading.model(), from);
    int shown = Math.min(lasting.size(), all ? LISTED_OF_ALL : LISTED);
    for (int state : lasting.subList(0, shown)) {
      try {
        out.paragraph(2, 4, way(from, ways.route(state)));
      } catch (NotAnsweredException not) {
        out.paragraph(
            2, 4, "To " + words.state(state) + ": not by improvements; " + not.getMessage() + ".");
      }
    }
    if (shown < lasting.size()) {
      out.line(
          "  "
              + out.layout()
                  .more(
                      Words.grouped(lasting.size() - shown) + " more that last",
                      all ? "--format json" : "--all"));
    }
  }

  private String way(int from, StatusQuo.Route route) {
    String to = "To " + words.state(route.to()) + ": ";
    String moves = Words.count(route.steps().size(), "move", "moves");
    return switch (route.need()) {
      case NOTHING -> to + "things stand there already.";
      case IMPOSSIBLE -> to + "no moves lead there.";
      case IMPROVEMENTS ->
          to
              + moves
              + (route.steps().size() == 1 ? ", paying" : ", each paying")
              + " the one who makes it. "
              + steps(from, route)
              + ".";
      case COALITION ->
          to
              + "single moves that pay do not lead there, steps that pay several acting together"
              + " do. "
              + steps(from, route)
              + ".";
      case DISIMPROVEMENT ->
          to
              + moves
              + ", "
              + route.against()
              + " of which against the mover's own preference. "
              + steps(from, route)
              + ".";
    };
  }

  private String steps(int from, StatusQuo.Route route) {
    List<String> parts = new ArrayList<>();
    int at = from;
    for (CoalitionStep step : route.steps()) {
      List<Integer> who = step.by().toList();
      parts.add(
          Words.and(words.whos(who))
              + (who.size() == 1
                  ? " can " + words.deed(who.get(0), at, step.to())
                  : " together can go to " + words.state(step.to())));
      at = step.to();
    }
    return Words.capital(String.join(", then ", parts));
  }
}
