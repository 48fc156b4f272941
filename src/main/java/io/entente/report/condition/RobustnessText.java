package io.entente.report.condition;

import io.entente.number.Rational;
import io.entente.outcome.Verdict;
import io.entente.outcome.robust.Radius;
import io.entente.outcome.robust.Robustness;
import io.entente.report.Columns;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section that {@code entente test --robust} adds. */
public final class RobustnessText {

  /** So many reasons or claims are named unless all are asked for. */
  private static final int NAMED = 3;

  /** So many equilibria are described unless all are asked for. */
  private static final int SHOWN = 3;

  private static final int WIDEST_NAME = 26;

  private final Robustness robustness;
  private final Scenario scenario;
  private final Words words;
  private final Prose out;
  private final boolean all;

  private RobustnessText(Robustness robustness, boolean all, Layout layout) {
    this.robustness = robustness;
    this.scenario = robustness.central().scenario();
    this.words = new Words(scenario);
    this.out = new Prose(layout);
    this.all = all;
  }

  /**
   * The section as text.
   *
   * @param all whether to name everything, however long
   */
  public static String of(Robustness robustness, boolean all, Layout layout) {
    RobustnessText text = new RobustnessText(robustness, all, layout);
    text.render();
    return text.out.toString();
  }

  private void render() {
    out.line(out.layout().heading("How much can be changed"));
    if (robustness.refusal().isPresent()) {
      out.paragraph(3, "How far weights may move: " + robustness.refusal().get() + ".");
    } else {
      verdicts();
      equilibria();
      ranges();
    }
    removals();
  }

  private String what() {
    return words.isTable() ? "payoff" : "weight";
  }

  private String unit() {
    return words.isTable() ? "" : " " + words.plural();
  }

  private void verdicts() {
    List<Robustness.OfOutcome> outcomes = robustness.outcomes();
    if (outcomes.isEmpty()) {
      return;
    }
    out.paragraph(
        3,
        "So far may every "
            + what()
            + " move, up or down and all at the same time, before the verdict at the centre is"
            + " another; as an amount, and as a part of each "
            + what()
            + ":");
    int width = 0;
    for (Robustness.OfOutcome one : outcomes) {
      width = Math.max(width, Math.min(WIDEST_NAME, Columns.of(one.outcome().name())));
    }
    if (out.layout() == Layout.PAGE) {
      out.line(
          "   "
              + Prose.left("", width)
              + Prose.right("now", 10)
              + Prose.right("amount", 16)
              + Prose.right("part, %", 14));
    }
    boolean bounds = false;
    for (Robustness.OfOutcome one : outcomes) {
      Radius absolute = one.absolute().orElseThrow();
      Radius relative = one.relative().orElseThrow();
      bounds |= !absolute.isExact() || !relative.isExact();
      verdict(one, amount(absolute), percent(relative), width);
    }
    if (bounds) {
      out.paragraph(
          3,
          "Of two numbers, the verdict surely stays up to the first, and at the second there are "
              + what()
              + "s at which it is another; \"at least\": none were found.");
    }
  }

  private void verdict(Robustness.OfOutcome one, String amount, String percent, int width) {
    String name = one.outcome().name();
    if (out.layout() == Layout.PLAIN) {
      out.line(
          name
              + ", now "
              + now(one.verdict())
              + ": by "
              + amount
              + unit()
              + "; by "
              + percent
              + " percent.");
      return;
    }
    if (Columns.of(name) > width) {
      out.paragraph(3, 5, name);
      name = "";
    }
    out.line(
        "   "
            + Prose.left(name, width)
            + Prose.right(now(one.verdict()), 10)
            + Prose.right(amount, 16)
            + Prose.right(percent, 14));
  }

  private static String now(Verdict verdict) {
    return switch (verdict) {
      case ALWAYS -> "yes";
      case NEVER -> "no";
      case SOMETIMES -> "in some";
      case NO_EQUILIBRIUM -> "open";
    };
  }

  private String amount(Radius radius) {
    return between(radius, Rational.ONE);
  }

  private String percent(Radius radius) {
    return between(radius, Rational.of(100));
  }

  private String between(Radius radius, Rational times) {
    Rational low = radius.atLeast().times(times);
    if (radius.isExact()) {
      return rounded(low, 0);
    }
    return radius.atMost().isEmpty()
        ? "at least " + rounded(low, -1)
        : rounded(low, -1) + " to " + rounded(radius.atMost().get().times(times), 1);
  }

  /** About three digits, down (-1), up (1) or to the nearest (0). */
  private static String rounded(Rational value, int way) {
    if (value.signum() == 0 || way == 0) {
      return Words.measured(value.toDouble());
    }
    Rational step = Rational.ONE;
    Rational hundred = Rational.of(100);
    while (value.dividedBy(step).compareTo(hundred) < 0) {
      step = step.dividedBy(Rational.of(10));
    }
    while (value.dividedBy(step).compareTo(hundred.times(Rational.of(10))) >= 0) {
      step = step.times(Rational.of(10));
    }
    Rational steps = value.dividedBy(step);
    Rational whole = steps.floor();
    whole = way > 0 && !whole.equals(steps) ? whole.plus(Rational.ONE) : whole;
    return Words.measured(whole.times(step).toDouble());
  }

  private void equilibria() {
    List<Robustness.OfEquilibrium> found = robustness.equilibria();
    if (found.isEmpty()) {
      out.paragraph(3, "There is no equilibrium at the centre that could be lost.");
      return;
    }
    int shown = all ? found.size() : Math.min(SHOWN, found.size());
    for (Robustness.OfEquilibrium one : found.subList(0, shown)) {
      String subject =
          found.size() == 1 ? "What is played at the centre" : "The equilibrium " + moves(one);
      out.paragraph(
          3,
          5,
          subject
              + (found.size() == 1 ? " stays an equilibrium while no " : " stays one while no ")
              + what()
              + " moves by more than "
              + amount(one.absolute())
              + unit()
              + (one.absolute().atMost().isPresent() && !one.absolute().isExact()
                  ? " (surely up to the first number, not beyond the second)"
                  : "")
              + ", or by "
              + percent(one.relative())
              + " "
              + out.layout().percent()
              + " of itself"
              + (one.isNecessary()
                  ? "; it is one whatever the " + what() + "s within their ranges."
                  : "."));
    }
    if (shown < found.size()) {
      out.line("   " + out.layout().more(found.size() - shown + " more equilibria", "--all"));
    }
  }

  private String moves(Robustness.OfEquilibrium one) {
    List<String> parts = new ArrayList<>();
    one.moves().forEach((decision, move) -> parts.add(words.sentence(decision, move)));
    return "(" + String.join("; ", parts) + ")";
  }

  private void ranges() {
    Robustness.Ranges ranges = robustness.ranges().orElseThrow();
    StringBuilder text = new StringBuilder("With all ");
    text.append(what()).append("s anywhere within their ranges, ");
    text.append(ranges.possible()).append(" of ");
    text.append(Words.count(ranges.plays(), "combination", "combinations"));
    text.append(" of moves can be equilibria, ties not counted (possible equilibria)");
    text.append(
        ranges.open() > 0
            ? "; of " + ranges.open() + " it was not found out, the rest cannot."
            : ranges.impossible() > 0 ? ", the rest cannot." : ".");
    say(text, "surely", Robustness.Answer.YES, Robustness.Answer.NO);
    say(text, "never", Robustness.Answer.NO, Robustness.Answer.YES);
    out.paragraph(3, text.toString());
  }

  private void say(StringBuilder text, String how, Robustness.Answer hold, Robustness.Answer fail) {
    List<String> names = new ArrayList<>();
    for (Robustness.OfOutcome one : robustness.outcomes()) {
      if (one.canHold() == hold && one.canFail() == fail) {
        names.add("\"" + one.outcome().name() + "\"");
      }
    }
    if (!names.isEmpty()) {
      boolean never = how.equals("never");
      text.append(" Within them ").append(Words.and(names));
      text.append(names.size() == 1 ? never ? " never comes" : " always comes" : "");
      text.append(names.size() == 1 ? "" : never ? " never come" : " always come");
      text.append(" about").append(never ? "." : " where anything is stable.");
    }
  }

  private void removals() {
    if (!robustness.removalsTried()) {
      if (!words.isTable()) {
        out.paragraph(3, "Leaving out reasons and claims one by one would take too long here.");
      }
      return;
    }
    if (robustness.outcomes().isEmpty()) {
      return;
    }
    out.blank();
    out.line(out.layout().heading("One reason or claim less"));
    Map<List<List<String>>, List<String>> groups = new LinkedHashMap<>();
    for (Robustness.OfOutcome one : robustness.outcomes()) {
      groups
          .computeIfAbsent(List.of(one.terms(), one.claims()), any -> new ArrayList<>())
          .add("\"" + one.outcome().name() + "\"");
    }
    List<String> steady = groups.remove(List.of(List.of(), List.of()));
    groups.forEach(this::turning);
    if (steady != null) {
      out.paragraph(3, 5, "No single reason or claim turns " + Words.or(steady) + ".");
    }
  }

  private void turning(List<List<String>> by, List<String> names) {
    List<String> parts = new ArrayList<>();
    if (!by.get(0).isEmpty()) {
      parts.add(named(by.get(0), "reason", true));
    }
    if (!by.get(1).isEmpty()) {
      parts.add(named(by.get(1), "claim", false));
    }
    out.paragraph(
        3,
        5,
        Words.and(names)
            + (names.size() == 1 ? " turns" : " each turn")
            + " without "
            + String.join(", or without ", parts)
            + ".");
  }

  private String named(List<String> names, String kind, boolean reasons) {
    int shown = all || names.size() <= NAMED + 1 ? names.size() : NAMED;
    List<String> said = new ArrayList<>();
    for (String name : names.subList(0, shown)) {
      said.add(reasons ? says(name) : name);
    }
    if (shown < names.size()) {
      said.add((names.size() - shown) + " more");
    }
    return (names.size() == 1
            ? "the " + kind + " "
            : "any one of " + names.size() + " " + kind + "s: ")
        + Words.and(said);
  }

  private String says(String name) {
    Optional<Term> term =
        scenario.terms().stream().filter(each -> each.name().equals(name)).findFirst();
    return "\"" + term.map(Term::says).orElse(name) + "\"";
  }
}
