package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Commitment;
import io.entente.outcome.Comparison;
import io.entente.outcome.Explanation;
import io.entente.outcome.TippingPoints;
import io.entente.outcome.Verdict;
import io.entente.sample.Course;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Form;
import io.entente.scenario.Knowledge;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report of {@code entente explain --outcome}. */
public final class ExplainText {

  /** How many tipping points and conflicts are shown unless all are asked for. */
  private static final int SHOWN = 4;

  private final Explanation explanation;
  private final CentralReading central;
  private final Scenario scenario;
  private final Words words;
  private final boolean all;
  private final Prose out;

  private ExplainText(Explanation explanation, boolean all, Layout layout) {
    this.out = new Prose(layout);
    this.explanation = explanation;
    this.central = explanation.central();
    this.scenario = central.scenario();
    this.words = new Words(scenario);
    this.all = all;
  }

  /**
   * The report as text.
   *
   * @param file the scenario as the user named it, for the hints
   * @param all whether to show every reason and every claim
   */
  public static String of(Explanation explanation, String file, boolean all, Layout layout) {
    ExplainText text = new ExplainText(explanation, all, layout);
    text.render(file);
    return text.out.toString();
  }

  private void render(String file) {
    String name = "\"" + explanation.outcome().name() + "\"";
    String where = words.poolsClaims() ? ", at the central reading?" : "?";
    switch (explanation.verdict()) {
      case ALWAYS -> out.paragraph(0, "Why does " + name + " come about" + where);
      case NEVER -> out.paragraph(0, "Why does " + name + " not come about" + where);
      case SOMETIMES ->
          out.paragraph(
              0,
              "Why does "
                  + name
                  + " come about in "
                  + (CentreWords.isByChance(central)
                      ? Words.ofHundred(central.probability(explanation.outcome()))
                          + " of 100 cases"
                      : central.holdsIn(explanation.outcome())
                          + " of "
                          + central.equilibria().size()
                          + " equilibria")
                  + where);
      case NO_EQUILIBRIUM -> out.paragraph(0, "Why is " + name + " open" + where);
    }
    if (!scenario.hasDecisions() || hangsOnNumbersAlone()) {
      SectionWords.because(out, explanation.question(), central, explanation.outcome());
      if (scenario.hasDecisions()) {
        out.paragraph(0, "No move makes a difference to it.");
      }
    } else if (explanation.verdict() == Verdict.NO_EQUILIBRIUM) {
      noEquilibrium();
    } else if (explanation.roads().isEmpty()) {
      noRoad();
    } else {
      roads(explanation.roads().get());
      tipping(explanation.roads().get());
      new DisagreementText(out, words, all).render(explanation);
      believed();
    }
    assumptions(file);
    out.blank();
    if (!scenario.hasDecisions()) {
      out.paragraph(0, "View " + explanation.question().viewName() + ".");
      return;
    }
    out.paragraph(
        0,
        Words.capital(Words.form(central.form()))
            + ", view "
            + explanation.question().viewName()
            + ", "
            + Knowledge.of(scenario, central.form()).how()
            + ", "
            + (central.equilibria().size() == 1
                ? "no ties."
                : Words.count(central.equilibria().size(), "equilibrium", "equilibria") + "."));
  }

  private boolean hangsOnNumbersAlone() {
    Set<String> decisions = new HashSet<>();
    explanation.outcome().condition().collectDecisions(decisions);
    return decisions.isEmpty();
  }

  private void noEquilibrium() {
    out.blank();
    out.paragraph(
        0,
        "No combination of moves is stable: from each, some actor gains by moving otherwise. In"
            + " pure strategies the question has no answer; that is a complete result.");
  }

  private void noRoad() {
    out.blank();
    Course course = central.equilibria().get(0);
    out.paragraph(0, "What is played:");
    Opening.moves(out, central, course, 2, Map.of());
    out.blank();
    out.paragraph(
        0,
        "No single actor can turn this by moving otherwise, whatever it costs: it would take"
            + " several to change. To see what follows if they did: --force ACTOR=STRATEGY.");
  }

  private void roads(Comparison roads) {
    String actor = words.actorWithin(roads.actor());
    Map<String, Map<String, Double>> first = Opening.inOrder(central, roads.first());
    Map<String, Map<String, Double>> second = Opening.inOrder(central, roads.second());
    List<String> shared = new ArrayList<>();
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    boolean split = false;
    for (String decision : first.keySet()) {
      boolean same = first.get(decision).equals(second.get(decision));
      split |= !same;
      if (same && (!split || central.form() == Form.SIMULTANEOUS)) {
        add(shared, decision, first.get(decision));
      } else {
        add(one, decision, first.get(decision));
        add(other, decision, second.get(decision));
      }
    }
    out.blank();
    out.paragraph(
        0,
        "Two roads, seen by "
            + actor
            + (shared.isEmpty() ? "" : " (in both: " + String.join("; ", shared) + ")")
            + ":");
    road("A", one, roads.firstPayoff());
    road("B", other, roads.secondPayoff());
    double gap = -roads.total();
    boolean tied = gap <= central.tolerance(roads.actor());
    out.paragraph(
        0,
        (tied ? "Both are worth the same to " + actor : "B is worth " + words.amount(gap) + " less")
            + (words.isTable() || roads.differences().isEmpty()
                ? "."
                : ". Only the comparison matters, not the totals."));
    if (!words.isTable()) {
      if (roads.differences().isEmpty()) {
        out.paragraph(0, "No reason of " + actor + " tells the two apart.");
        return;
      }
      ReasonsText reasons = new ReasonsText(out, words, all);
      reasons.render(
          out.layout().heading("For B") + ": " + (other.isEmpty() ? "" : other.get(0)),
          roads.forSecond());
      reasons.render(out.layout().heading("Against B"), roads.forFirst());
    }
  }

  /** Says what happens at a decision, if it comes to that. */
  private void add(List<String> to, String decision, Map<String, Double> moves) {
    if (!moves.isEmpty()) {
      to.add(words.sentence(decision, moves));
    }
  }

  private void road(String letter, List<String> moves, double worth) {
    Layout layout = out.layout();
    out.paragraph(
        2,
        5,
        (layout == Layout.PAGE ? letter + "  " : "Road " + letter + ": ")
            + Words.capital(layout.sequence(moves))
            + " (worth "
            + layout.number(Words.number(worth))
            + ")");
  }

  private void tipping(Comparison roads) {
    TippingPoints points = explanation.tipping();
    if (words.isTable()) {
      return;
    }
    if (roads.differences().isEmpty()) {
      return;
    }
    out.blank().line(out.layout().heading("Any one of these would tip it"));
    if (points.terms().isEmpty() && points.claims().isEmpty()) {
      out.paragraph(2, "No single reason or claim does; it would take several.");
      return;
    }
    int shown = all ? points.terms().size() : Math.min(SHOWN, points.terms().size());
    for (TippingPoints.Factor factor : points.terms().subList(0, shown)) {
      double change = factor.factor() - 1;
      String much =
          change <= -1
              ? "not counting at all"
              : "counting " + percent(Math.abs(change)) + (change < 0 ? " less" : " more");
      out.paragraph(2, 6, "\"" + factor.says() + "\" " + much);
    }
    if (shown < points.terms().size()) {
      out.line("  " + out.layout().more(more(points.terms().size() - shown, "reason"), "--all"));
    }
    shown = all ? points.claims().size() : Math.min(SHOWN, points.claims().size());
    for (String claim : points.claims().subList(0, shown)) {
      out.paragraph(2, 6, "dropping claim " + claim + ": " + words.claim(claim).paraphrase());
    }
    if (shown < points.claims().size()) {
      out.line("  " + out.layout().more(more(points.claims().size() - shown, "claim"), "--all"));
    }
  }

  private static String more(int number, String what) {
    return Words.count(number, "more " + what, "more " + what + "s");
  }

  private String percent(double share) {
    return Decimals.fixed(100 * share, share < 0.1 ? 1 : 0) + " " + out.layout().percent();
  }

  private void believed() {
    if (explanation.commitment().isEmpty() || explanation.verdict() == Verdict.ALWAYS) {
      return;
    }
    Commitment commitment = explanation.commitment().get();
    out.blank().line(out.layout().heading("Can it be believed?"));
    String actor = words.actorWithin(commitment.actor());
    String replies =
        words.changes(
            central.moves(commitment.course()),
            central.moves(central.equilibria().get(0)),
            commitment.forced().keySet());
    out.paragraph(
        2,
        "If "
            + actor
            + " announced it, "
            + (commitment.credible()
                ? "it would follow through. "
                : "it would at this reading rather not follow through (by "
                    + words.amount(commitment.temptation())
                    + "). ")
            + (replies.isEmpty()
                ? scenario.actors().size() > 1 ? "Nobody else would move differently." : ""
                : "If it did all the same: " + replies + "."));
  }

  private void assumptions(String file) {
    List<Assumptions.Assumption> found = Assumptions.of(scenario);
    if (words.isTable() || found.isEmpty()) {
      return;
    }
    out.blank().line(out.layout().heading("Rests on assumptions"));
    int left = 3;
    for (Assumptions.Assumption assumption : found) {
      if (!assumption.why().isEmpty() && left-- > 0) {
        out.paragraph(2, 6, assumption.what() + " (" + assumption.why() + ")");
      }
    }
    out.paragraph(
        2,
        (found.size() == 1 ? "The one there is" : "All " + found.size())
            + ": entente explain "
            + Words.argument(file)
            + " --assumptions");
  }
}
