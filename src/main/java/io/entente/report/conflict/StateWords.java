package io.entente.report.conflict;

import io.entente.conflict.Step;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.report.Layout;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** How decision makers, states and moves of one conflict are called in sentences. */
final class StateWords {

  private final ConflictReading reading;
  private final Layout layout;

  StateWords(ConflictReading reading, Layout layout) {
    this.reading = reading;
    this.layout = layout;
  }

  /** A decision maker inside a sentence. */
  String who(int maker) {
    String name = reading.title(maker);
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }

  /** A decision maker at the head of a sentence. */
  String whoFirst(int maker) {
    return Words.capital(who(maker));
  }

  /** Several decision makers. */
  List<String> whos(List<Integer> makers) {
    List<String> names = new ArrayList<>();
    makers.forEach(maker -> names.add(who(maker)));
    return names;
  }

  /** All decision makers but one, as "B or C". */
  String others(int maker) {
    List<String> names = new ArrayList<>();
    for (int other = 0; other < reading.model().decisionMakers(); other++) {
      if (other != maker) {
        names.add(who(other));
      }
    }
    return Words.or(names);
  }

  /** The name of a state and its words. */
  String state(int state) {
    String words = reading.words(state);
    return name(state) + (words.isEmpty() ? "" : " (" + words + ")");
  }

  /** The name of a state. */
  String name(int state) {
    if (!reading.isDerived()) {
      return reading.model().state(state);
    }
    List<String> parts = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      parts.add(who(who) + " " + layout.plan(reading.does(who, state)));
    }
    return String.join(", ", parts);
  }

  /** A state beside another one: of a combination of moves, only those in which the two differ. */
  String beside(int other, int state) {
    if (!reading.isDerived()) {
      return name(state);
    }
    List<String> parts = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      if (!reading.does(who, state).equals(reading.does(who, other))) {
        parts.add(who(who) + " " + layout.plan(reading.does(who, state)));
      }
    }
    return "(" + String.join(", ", parts) + ")";
  }

  /** What a decision maker does to get from one state to another, and where that is. */
  String deed(int maker, int from, int to) {
    return deed(maker, from, to, "");
  }

  /**
   * The same with the reason why it wants to.
   *
   * @param why the reason; may be empty
   */
  String deed(int maker, int from, int to, String why) {
    String deed = layout.plan(reading.deed(maker, from, to));
    boolean named = reading.isDerived() || deed.startsWith("move to ");
    String where = named ? "" : reading.model().state(to);
    String both = where.isEmpty() || why.isEmpty() ? where + why : where + ", " + why;
    return both.isEmpty() ? deed : deed + " (" + both + ")";
  }

  /** Moves that follow one another, as what could be done. */
  String steps(int from, List<Step> steps) {
    List<String> parts = new ArrayList<>();
    int at = from;
    for (Step step : steps) {
      parts.add(
          who(step.mover())
              + (parts.isEmpty() ? " could then " : " could ")
              + deed(step.mover(), at, step.to()));
      at = step.to();
    }
    return String.join(", then ", parts);
  }

  /** The names of concepts. */
  static String symbols(List<StabilityConcept> concepts) {
    List<String> symbols = new ArrayList<>();
    concepts.forEach(concept -> symbols.add(concept.symbol()));
    return String.join(", ", symbols);
  }
}
