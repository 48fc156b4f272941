package io.entente.report.condition;

import io.entente.outcome.condition.Conditions;
import io.entente.outcome.condition.Inequality;
import io.entente.outcome.condition.OtherSystems;
import io.entente.outcome.condition.ReducedSystem;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report of {@code entente explain --conditions}. */
public final class ConditionsText {

  /** So many inequalities are shown unless all are asked for. */
  private static final int SHOWN = 6;

  private final Conditions conditions;
  private final Words words;
  private final InequalityWords sentences;
  private final Prose out;
  private final boolean all;

  private ConditionsText(Conditions conditions, boolean all, Layout layout) {
    this.conditions = conditions;
    this.words = new Words(conditions.central().scenario());
    this.sentences = new InequalityWords(conditions.payoffs(), words, layout, all);
    this.out = new Prose(layout);
    this.all = all;
  }

  /**
   * The report as text.
   *
   * @param all whether to list everything, however long
   */
  public static String of(Conditions conditions, boolean all, Layout layout) {
    ConditionsText text = new ConditionsText(conditions, all, layout);
    text.render();
    return text.out.toString();
  }

  private boolean isInTurn() {
    return conditions.central().form() == Form.SEQUENTIAL;
  }

  private void render() {
    opening();
    int number = 0;
    for (Conditions.Play play : conditions.plays()) {
      if (conditions.plays().size() > 1) {
        out.blank();
        out.line(
            out.layout()
                .heading(
                    "Equilibrium "
                        + ++number
                        + " of "
                        + (conditions.plays().size() + conditions.more())));
      }
      play(play);
    }
    if (conditions.more() > 0) {
      out.blank();
      out.paragraph(
          0,
          Words.count(conditions.more(), "more equilibrium has it", "more equilibria have it")
              + ": --all");
    }
    parameters();
    ending();
  }

  private void opening() {
    String name = conditions.outcome().map(outcome -> "\"" + outcome.name() + "\"").orElse("");
    int equilibria = conditions.central().equilibria().size();
    switch (conditions.standing()) {
      case ASKED -> out.paragraph(0, "Under which weights is this an equilibrium?");
      case HOLDS -> {
        out.paragraph(0, "Under which weights does " + name + " come about?");
        out.blank();
        int holding = conditions.plays().size() + conditions.more();
        out.paragraph(
            0,
            holding == equilibria
                ? equilibria == 1
                    ? "At the centre it does: what is played there has it."
                    : "At the centre it does, in each of " + equilibria + " equilibria."
                : "At the centre it does in " + holding + " of " + equilibria + " equilibria.");
      }
      case NEAREST -> {
        out.paragraph(0, "Under which weights would " + name + " come about?");
        out.blank();
        out.paragraph(
            0,
            (equilibria == 0
                    ? "At the centre nothing is stable."
                    : "At the centre it comes about in no equilibrium.")
                + " Of all combinations of moves that have it, the one below is the nearest to an"
                + " equilibrium: nobody would gain more than "
                + sentences.amountOf(conditions.plays().get(0).regret())
                + " by leaving it.");
      }
      case IMPOSSIBLE -> {
        out.paragraph(0, "Under which weights would " + name + " come about?");
        out.blank();
        out.paragraph(0, "Under none: no combination of moves has it, whatever the reasons count.");
      }
    }
  }

  private void play(Conditions.Play play) {
    out.blank();
    for (Decision decision : words.inOrder(conditions.central().form())) {
      Map<String, Double> moves = play.moves().getOrDefault(decision.id(), Map.of());
      out.paragraph(
          2,
          6,
          Words.capital(words.chooser(decision.id())) + ": " + words.move(decision.id(), moves));
    }
    out.blank();
    if (conditions.standing() == Conditions.Standing.ASKED) {
      out.paragraph(
          0,
          play.isEquilibrium()
              ? "At the centre it is one."
              : "At the centre it is not: somebody would gain "
                  + sentences.amountOf(play.regret())
                  + " by another move.");
      out.blank();
    }
    system(play);
    play.others().ifPresent(others -> others(others, play));
  }

  private void system(Conditions.Play play) {
    ReducedSystem system = play.system();
    if (system.kept().isEmpty()) {
      out.paragraph(
          0,
          "It is an equilibrium whatever the weights within their ranges: "
              + (system.surelyHolding() + system.tied() == 0
                  ? "nobody has a choice that could matter."
                  : "no other move of anybody can pay."));
      return;
    }
    if (system.feasibility() == ReducedSystem.Feasibility.IMPOSSIBLE) {
      out.paragraph(
          0,
          (play.isNecessary()
                  ? "No weights within their ranges make it an equilibrium"
                  : "With the replies that are best at the centre, no weights within their ranges"
                      + " make it an equilibrium")
              + ": "
              + (system.conflict().size() == 1
                  ? "this fails for all of them."
                  : "these "
                      + Words.count(system.conflict().size(), "condition", "conditions")
                      + " cannot hold together."));
      inequalities(system.conflict());
      return;
    }
    out.line(
        out.layout()
            .heading(
                play.isNecessary()
                    ? "It is an equilibrium exactly where all of this holds"
                    : "It is an equilibrium wherever all of this holds"));
    inequalities(system.kept());
    out.blank();
    out.paragraph(0, left(system));
    play.distance()
        .filter(distance -> distance.signum() > 0)
        .ifPresent(
            distance ->
                out.paragraph(
                    0,
                    "The least change: some "
                        + (words.isTable() ? "payoff" : "weight")
                        + " moves by "
                        + sentences.exactly(distance)
                        + ", no other by more, and all of it holds."));
  }

  private void inequalities(List<Inequality> inequalities) {
    int shown = all || inequalities.size() <= SHOWN + 1 ? inequalities.size() : SHOWN;
    for (int i = 0; i < shown; i++) {
      Inequality one = inequalities.get(i);
      String number = i + 1 + (out.layout() == Layout.PAGE ? "  " : ". ");
      out.paragraph(0, 3, number + sentences.preference(one));
      out.paragraph(3, 3, "as long as " + sentences.condition(one) + ".");
      out.paragraph(3, 3, sentences.standing(one));
    }
    if (shown < inequalities.size()) {
      out.paragraph(
          0,
          out.layout()
              .more(
                  inequalities.size()
                      - shown
                      + " more, which hold by "
                      + sentences.amountOf(
                          inequalities.get(shown).slack(conditions.payoffs().values()))
                      + " or more",
                  "--all"));
    }
  }

  /** What was left out of a system, and on what grounds. */
  private String left(ReducedSystem system) {
    StringBuilder text = new StringBuilder();
    text.append(words.isTable() ? "Payoffs" : "Weights");
    text.append(" are assumed to lie within their ranges");
    text.append(words.isTable() ? "." : ", and levels and parameters as they are at the centre.");
    if (system.surelyHolding() > 0) {
      text.append(" ").append(system.surelyHolding());
      text.append(" further comparisons hold whatever the weights within these ranges.");
    }
    if (!system.implied().isEmpty()) {
      text.append(" ").append(system.implied().size());
      text.append(system.implied().size() == 1 ? " follows" : " follow");
      text.append(" from those listed.");
    }
    if (system.tied() > 0) {
      text.append(" ").append(system.tied());
      text.append(system.tied() == 1 ? " compares" : " compare");
      text.append(" what is worth the same in any case.");
    }
    if (system.unchecked() > 0) {
      text.append(" Of those listed ").append(system.unchecked());
      text.append(" may follow from others: telling would have taken too long.");
    }
    return text.toString();
  }

  private void others(OtherSystems others, Conditions.Play play) {
    if (play.isNecessary()) {
      return;
    }
    out.blank();
    out.line(out.layout().heading("Other replies would support it too"));
    if (!others.isSearched()) {
      out.paragraph(
          0,
          "The conditions above are sufficient: they keep the replies off the way as they are at"
              + " the centre. Other replies may support the same play; where chance moves they are"
              + " not looked for.");
      return;
    }
    String ended =
        others.isComplete()
            ? "these are all"
            : "the search ended after "
                + Words.count(others.steps(), "linear program", "linear programs")
                + ", so there may be more";
    out.paragraph(
        0,
        "The conditions above are sufficient: they keep the replies off the way as they are at the"
            + " centre. "
            + (others.found() == 0
                ? others.isComplete()
                    ? "No other replies support it within the ranges, so that they are necessary"
                        + " too."
                    : "Other systems were looked for and none was found; " + ended + "."
                : Words.count(others.found(), "other system was", "other systems were")
                    + " found; "
                    + ended
                    + "."));
    int shown = 0;
    for (OtherSystems.Support support : others.nearest()) {
      StringBuilder text = new StringBuilder(shown++ == 0 ? "The nearest" : "Next");
      text.append(words.isTable() ? ": some payoff moves by " : ": some weight moves by ");
      text.append(sentences.exactly(support.distance()));
      text.append(", no other by more, and ");
      int replies = support.replies().size();
      int named = all ? replies : Math.min(2, replies);
      for (int i = 0; i < named; i++) {
        OtherSystems.Reply reply = support.replies().get(i);
        String where = sentences.where(reply.before());
        text.append(i == 0 ? "" : "; ");
        text.append(where.isEmpty() ? "" : "i" + where.substring(1));
        text.append(words.sentence(reply.decision(), reply.move()));
      }
      text.append(named < replies ? "; and " + (replies - named) + " more." : ".");
      out.paragraph(2, 4, text.toString());
    }
  }

  /** The weights in what was shown: those that formulas give, and with all their ranges. */
  private void parameters() {
    Set<Integer> named = new LinkedHashSet<>();
    for (Conditions.Play play : conditions.plays()) {
      for (Inequality one : play.system().kept()) {
        for (int i = 0; i < one.row().size(); i++) {
          named.add(one.row().coefficient(i));
        }
      }
    }
    if (all && !named.isEmpty()) {
      out.blank();
      out.line(out.layout().heading("Ranges assumed"));
      for (int c : named) {
        PayoffCoefficient.Range range = conditions.payoffs().coefficients().get(c).range();
        weight(
            c,
            " from "
                + out.layout().number(sentences.amount(range.low()))
                + " to "
                + out.layout().number(sentences.amount(range.high()))
                + " ("
                + range.from()
                + ")");
      }
    }
    named.removeIf(c -> conditions.payoffs().coefficients().get(c).formula().isEmpty());
    if (named.isEmpty()) {
      return;
    }
    out.blank();
    out.line(
        out.layout()
            .heading(
                words.isTable() ? "Payoffs that parameters give" : "Weights that parameters give"));
    int shown = 0;
    for (int c : named) {
      if (shown++ == SHOWN && !all && named.size() > SHOWN + 1) {
        out.paragraph(2, out.layout().more(named.size() - SHOWN + " more", "--all"));
        break;
      }
      weight(
          c,
          (words.isTable() ? " is " : " counts ")
              + conditions.payoffs().coefficients().get(c).formula().orElseThrow());
    }
  }

  private void weight(int c, String what) {
    PayoffCoefficient coefficient = conditions.payoffs().coefficients().get(c);
    out.paragraph(
        2,
        6,
        sentences.name(coefficient)
            + what
            + ", now "
            + out.layout().number(sentences.amount(coefficient.value())));
  }

  private void ending() {
    out.blank();
    if (!conditions.payoffs().isExact()) {
      out.paragraph(
          0,
          "Some weights or levels come from exp, log or a root; they were rounded to the nearest"
              + " double, and what is said is exact for those.");
    }
    if (!conditions.plays().isEmpty()) {
      brackets();
    }
    out.paragraph(
        0,
        Words.capital(Words.form(conditions.central().form()))
            + ", "
            + conditions.knowledge().equilibria()
            + (isInTurn() ? "" : "; every condition counts")
            + ", in exact arithmetic.");
  }

  /** What the numbers in brackets are. */
  private void brackets() {
    if (words.isTable()) {
      out.paragraph(0, "In brackets: what is paid now.");
      return;
    }
    boolean below = false;
    for (Conditions.Play play : conditions.plays()) {
      for (Inequality one : play.system().kept()) {
        for (int i = 0; i < one.row().size(); i++) {
          int c = one.row().coefficient(i);
          below |= conditions.payoffs().values().get(c).signum() < 0;
        }
      }
    }
    out.paragraph(
        0,
        "In brackets: what a reason adds there now, its weight times the difference it makes."
            + (below
                ? " Weights below 0 are marked \"against\"; they stand on the side for which"
                    + " they count."
                : ""));
  }
}
