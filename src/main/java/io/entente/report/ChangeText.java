package io.entente.report;

import io.entente.scenario.Change;
import io.entente.scenario.Change.Aspect;
import io.entente.scenario.Claim;
import io.entente.scenario.Part;
import io.entente.scenario.Scenario;
import java.util.Optional;

/** One change of a scenario as a sentence. */
final class ChangeText {

  /** A list of more names than this is not repeated in another order. */
  private static final int LONGEST_LIST = 8;

  private final Scenario before;
  private final Scenario after;
  private final ConditionWords conditionsBefore;
  private final ConditionWords conditionsAfter;

  ChangeText(Scenario before, Scenario after) {
    this.before = before;
    this.after = after;
    conditionsBefore = new ConditionWords(before);
    conditionsAfter = new ConditionWords(after);
  }

  /** The heading under which a part's changes stand. */
  static String heading(Part part) {
    return switch (part) {
      case SCENARIO -> "The scenario as a whole";
      case SCALE -> "The scale of strength";
      case POOLING -> "How claims become weights (pooling)";
      case ACTOR -> "Actors";
      case DECISION -> "Who can do what, and who sees what first";
      case CHANCE -> "What is left to chance, and how likely it is";
      case PARAMETER -> "Uncertain or assumed numbers (parameters)";
      case LEVELS -> "Shared tables of how far a reason is realised (levels)";
      case TERM -> "Reasons";
      case CLAIM -> "Claims";
      case SOURCE -> "Sources";
      case SECTION -> "Systems computed apart from moves (sections)";
      case OUTCOME -> "Outcomes asked about";
      case VIEW -> "Views, the ways to read the sources";
      case EXPECTATION -> "What the author expects";
    };
  }

  /** The sentence. */
  String of(Change change) {
    if (change.aspect() == Aspect.WHOLE) {
      return whole(change);
    }
    if (change.aspect() == Aspect.ORDER) {
      return order(change);
    }
    if (change.aspect() == Aspect.NAME) {
      return quoted(change.before()) + " is now called " + quoted(change.after()) + ".";
    }
    String subject = change.name().isEmpty() ? "" : started(change);
    String predicate = predicate(change);
    return (subject.isEmpty() ? Words.capital(predicate) : subject + ": " + predicate) + ".";
  }

  private String whole(Change change) {
    String summary = change.after().or(change::before).orElse("");
    String name = named(change);
    String what =
        change.part() == Part.OUTCOME
            ? conditions(change).ofNotation(summary)
            : summary.equals(change.name()) ? "" : summary;
    boolean isText =
        change.part() == Part.TERM || change.part() == Part.CLAIM || change.part() == Part.SOURCE;
    what = what.isEmpty() || name.contains(what) ? "" : isText ? "\"" + what + "\"" : what;
    if (change.part() == Part.EXPECTATION) {
      return (change.isAdded() ? "New: " : "Gone: ") + name + ", about \"" + summary + "\".";
    }
    if (change.part() == Part.ACTOR && !what.isEmpty()) {
      return (change.isAdded() ? "New: " : "Gone: ") + name + ", with the moves: " + what + ".";
    }
    if (change.isAdded()) {
      return "New: " + name + (what.isEmpty() ? "" : ": " + what) + end(what);
    }
    return "Gone: " + name + (what.isEmpty() ? "" : "; it was: " + what) + end(what);
  }

  private static String end(String what) {
    return what.endsWith(".") || what.endsWith(".\"") ? "" : ".";
  }

  private String order(Change change) {
    String of = change.item().equals("row") ? "the rows" : "the moves";
    String what = change.name().isEmpty() ? "" : started(change) + ": " + of + " ";
    String list = change.after().orElse("");
    boolean isShort = list.split(", ").length <= LONGEST_LIST;
    String now = isShort ? ", now: " + list : "";
    if (change.item().equals("row")) {
      return what + "are tried in another order, and the first that fits counts.";
    }
    if (change.item().equals(Aspect.PROBABILITY.word())) {
      return started(change)
          + ": its probabilities are listed in another order; of several rows the first that fits"
          + " counts.";
    }
    if (change.part() == Part.VIEW) {
      return "The views are listed in another order"
          + now
          + ". The first is meant where none is named: "
          + after.baseView().name()
          + ".";
    }
    return what.isEmpty()
        ? "Listed in another order" + now + "."
        : what + "are listed in another order" + now + ".";
  }

  /** The part with its name at the beginning of a sentence; an id keeps its small letters. */
  private String started(Change change) {
    return switch (change.part()) {
      case CHANCE, PARAMETER, LEVELS, CLAIM, SOURCE, SECTION -> Words.capital(named(change));
      case ACTOR, DECISION -> titled(change);
      default -> named(change);
    };
  }

  private String titled(Change change) {
    String named = named(change);
    return named.equals(change.name()) ? named : Words.capital(named);
  }

  /** The part with its name, inside a sentence. */
  private String named(Change change) {
    String name = change.name();
    Scenario has = change.isRemoved() ? before : after;
    return switch (change.part()) {
      case SCENARIO, SCALE, POOLING -> "";
      case ACTOR -> {
        String title = new Words(has).actor(name);
        yield title.equals(name) ? name : title + " (" + name + ")";
      }
      case DECISION -> has.decision(name).isPresent() ? new Words(has).chooser(name) : name;
      case CHANCE -> "chance move " + name;
      case PARAMETER ->
          "parameter "
              + name
              + has.parameter(name).map(p -> said(p.says())).filter(t -> t.length() > 3).orElse("");
      case LEVELS -> "table " + name;
      case TERM ->
          name
              + has.term(name)
                  .filter(term -> !term.says().equals(term.id()))
                  .map(term -> said(term.says()))
                  .orElse("");
      case CLAIM -> "claim " + name;
      case SOURCE -> "source " + name;
      case SECTION -> "the section " + name;
      case OUTCOME, VIEW, EXPECTATION -> "\"" + name + "\"";
    };
  }

  private static String said(String says) {
    return says.isEmpty() ? "" : " (" + says + ")";
  }

  private ConditionWords conditions(Change change) {
    return change.isRemoved() ? conditionsBefore : conditionsAfter;
  }

  private String predicate(Change change) {
    String item = change.item();
    String old = change.before().orElse("");
    String now = change.after().orElse("");
    return switch (change.aspect()) {
      case SUMMARY -> "the summary " + cameOrWent(change, "was rewritten");
      case MOVE ->
          change.isAdded()
              ? "new move, " + move(item, now)
              : change.isRemoved()
                  ? "the move " + move(item, old) + " is gone"
                  : "the move " + item + " read \"" + old + "\" and now reads \"" + now + "\"";
      case CONDITION -> condition(change);
      case PROBABILITY -> changed("the probability of " + outcome(change), change, false);
      case OBSERVES -> observes(change);
      case CLAIM -> claim(change);
      case CITES ->
          (change.isAdded() ? "now cites" : "no longer cites")
              + " claim "
              + item
              + ", which moves no number";
      case ROW -> row(change);
      case HOLDS ->
          changed("the probability that a claim of certainty " + item + " holds", change, false);
      case DEFINITION ->
          "now means: "
              + conditionsAfter.ofNotation(now)
              + "; before: "
              + conditionsBefore.ofNotation(old);
      case PARAMETER -> changed("its value for " + item, change, false);
      case KEEPS -> changed("the only sources it believes for " + item, change, false);
      case DROPS -> item.concat(change.isAdded() ? " is now left out" : " is no longer left out");
      case SCALES -> changed("the factor for " + item, change, false);
      case FORMULA, SETTING -> changed("\"" + item + "\"", change, false);
      case FORCES -> changed("the move it forces at " + item, change, false);
      case SUPPORTS, CONFLICTS ->
          (change.isAdded() ? "now " : "no longer ")
              + (change.aspect() == Aspect.SUPPORTS ? "supports" : "contradicts")
              + " claim "
              + item;
      default -> changed(AspectWords.of(change), change, !AspectWords.isNumber(change.aspect()));
    };
  }

  private static String cameOrWent(Change change, String otherwise) {
    return change.isAdded() ? "is new" : change.isRemoved() ? "is gone" : otherwise;
  }

  private static String move(String id, String label) {
    return label.equals(id) ? id : id + " (\"" + label + "\")";
  }

  private String observes(Change change) {
    if (change.part() == Part.VIEW) {
      return changed("what " + change.item() + " sees first", change, false);
    }
    Scenario has = change.isAdded() ? after : before;
    if (has.chance(change.item()).isPresent()) {
      return (change.isAdded() ? "now sees first" : "no longer sees")
          + " what chance brings at "
          + change.item();
    }
    boolean known = has.decision(change.item()).isPresent();
    String whom = known ? new Words(has).chooser(change.item()) : change.item();
    return (change.isAdded() ? "now sees first" : "no longer sees") + " what " + whom + " does";
  }

  private String condition(Change change) {
    boolean whole = change.item().isEmpty();
    String there = whole ? "it is there" : "the move " + change.item() + " is open";
    String old = change.before().map(conditionsBefore::ofNotation).orElse("");
    String now = change.after().map(conditionsAfter::ofNotation).orElse("");
    if (change.isAdded()) {
      return there + " only if " + now + "; before it always was";
    }
    return change.isRemoved()
        ? there + " whatever happened; before only if " + old
        : there + " only if " + now + "; before only if " + old;
  }

  /** An outcome of chance and where the probability counts. */
  private String outcome(Change change) {
    int where = change.item().indexOf(Change.WHERE);
    if (where < 0) {
      return change.item();
    }
    String condition = change.item().substring(where + Change.WHERE.length());
    return change.item().substring(0, where)
        + Change.WHERE
        + conditions(change).ofNotation(condition);
  }

  private String claim(Change change) {
    Scenario has = change.isRemoved() ? before : after;
    Claim claim = has.register().claims().get(change.item());
    String says = claim == null ? "" : claim.paraphrase();
    String text = says.isEmpty() ? "" : ", \"" + withoutStop(says) + "\",";
    String name = "claim " + change.item() + text;
    if (change.isAdded()) {
      return name + " now counts " + bearing(change.after());
    }
    if (change.isRemoved()) {
      return name + " no longer counts " + bearing(change.before());
    }
    return name
        + " counted "
        + bearing(change.before())
        + "; now it counts "
        + bearing(change.after());
  }

  /** How a claim bears on a weight, its numbers in brackets. */
  private static String bearing(Optional<String> notation) {
    String text = notation.orElse("");
    int comma = text.indexOf(", ");
    return comma < 0 ? text : text.substring(0, comma) + " (" + text.substring(comma + 2) + ")";
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private String row(Change change) {
    String item = change.item();
    String prefix = "";
    if (item.startsWith("table ") && item.indexOf(": ") > 0) {
      prefix = item.substring(0, item.indexOf(": ")) + ", ";
      item = item.substring(item.indexOf(": ") + 2);
    }
    String where = prefix + "where " + conditions(change).ofNotation(item);
    if (change.isAdded()) {
      return "new row, " + where + ": " + change.after().get();
    }
    if (change.isRemoved()) {
      return "the row " + where + " is gone; it said " + change.before().get();
    }
    return where + ", it was " + change.before().get() + " and is now " + change.after().get();
  }

  private static String changed(String what, Change change, boolean isText) {
    String old = isText ? quoted(change.before()) : change.before().orElse("");
    String now = isText ? quoted(change.after()) : change.after().orElse("");
    if (change.isAdded()) {
      return what + " is new: " + withoutEmpty(now);
    }
    if (change.isRemoved()) {
      return what + " is gone; it was " + withoutEmpty(old);
    }
    return what + " was " + withoutEmpty(old) + " and is now " + withoutEmpty(now);
  }

  private static String withoutEmpty(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static String quoted(Optional<String> text) {
    return "\"" + withoutStop(text.orElse("")) + "\"";
  }
}
