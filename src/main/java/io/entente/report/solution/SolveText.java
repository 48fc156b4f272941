package io.entente.report.solution;

import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Dynamics;
import io.entente.solve.EvolutionaryStability;
import io.entente.solve.GameName;
import io.entente.solve.KnownEnd;
import io.entente.solve.Minmax;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.Omission;
import io.entente.solve.PotentialFunction;
import io.entente.solve.QuantalResponse;
import io.entente.solve.Rationalisability;
import io.entente.solve.Repetition;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.List;

/** The report of {@code entente solve} on a game in strategic form. */
public final class SolveText {

  private SolveText() {}

  /**
   * The report as text.
   *
   * @param remark a line on how the game is played, or an empty text
   */
  public static String of(Analysis analysis, String remark, Layout layout, Figures figures) {
    GamePage page = new GamePage(analysis.game(), layout, figures);
    title(page);
    if (!remark.isEmpty()) {
      page.out().paragraph(0, remark);
    }
    for (Answer answer : analysis.answers()) {
      write(page, answer);
    }
    ComputedText.write(page, analysis.answers());
    omitted(page.out(), analysis.omitted());
    analysis.picked().ifPresent(picked -> SelectionText.write(page, picked));
    return page.out().toString();
  }

  /** What is answered of a tree's full plans, to stand below what is answered of the tree. */
  static String ofPlans(Analysis analysis, Layout layout, Figures figures) {
    GamePage page = new GamePage(analysis.game(), layout, figures);
    page.out().blank();
    page.out()
        .paragraph(
            0,
            "What follows looks at full plans, each chosen before play begins"
                + (page.game().players().size() > 10
                    ? "."
                    : " (" + layout.sizes(page.game().shape()) + ")."));
    for (Answer answer : analysis.answers()) {
      write(page, answer);
    }
    ComputedText.write(page, analysis.answers());
    return page.out().toString();
  }

  /** What of everything does not apply, in one paragraph. */
  static void omitted(Prose out, List<Omission> omitted) {
    if (omitted.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Omission each : omitted) {
      parts.add(each.concept().word() + " (" + out.layout().values(each.why()) + ")");
    }
    out.blank().paragraph(0, "Not answered here: " + String.join("; ", parts) + ".");
  }

  private static void title(GamePage page) {
    int players = page.game().players().size();
    page.out()
        .paragraph(
            0, page.game().title().isEmpty() ? "A game without a title" : page.game().title());
    page.out()
        .line(
            Words.count(players, "player", "players")
                + ", "
                + Words.count(page.game().shape().profiles(), "profile", "profiles")
                + " of strategies"
                + (players > 10 ? "" : " (" + page.layout().sizes(page.game().shape()) + ")"));
  }

  private static void write(GamePage page, Answer answer) {
    switch (answer.concept()) {
      case PURE -> PureText.write(page, (Answer.Pure) answer);
      case MIXED -> MixedText.write(page, (MixedEquilibria) answer);
      case DOMINANCE -> DominanceText.write(page, (Answer.Dominance) answer);
      case MAXIMIN -> ValuesText.write(page, (Answer.Security) answer);
      case PARETO -> ValuesText.write(page, (Answer.Efficiency) answer);
      case WELFARE -> ValuesText.write(page, (WelfareOptimum) answer);
      case RATIONALISABLE -> RationalisabilityText.write(page, (Rationalisability) answer);
      case MINMAX -> MinmaxText.write(page, (Minmax) answer);
      case CORRELATED, COARSE_CORRELATED ->
          CorrelatedText.write(page, (CorrelatedEquilibria) answer);
      case STACKELBERG -> StackelbergText.write(page, (Answer.Leadership) answer);
      case EVOLUTIONARY -> EvolutionaryText.write(page, (EvolutionaryStability) answer);
      case DYNAMICS -> DynamicsText.write(page, (Dynamics) answer);
      case POTENTIAL -> PotentialText.write(page, (PotentialFunction) answer);
      case NAME -> NameText.write(page, (GameName) answer);
      case QUANTAL -> QuantalText.write(page, (QuantalResponse) answer);
      case REPEATED -> repeated(page, answer);
      default -> throw new IllegalArgumentException("no text for " + answer.concept());
    }
  }

  private static void repeated(GamePage page, Answer answer) {
    if (answer instanceof KnownEnd known) {
      KnownEndText.write(page, known);
    } else {
      RepeatedText.write(page, (Repetition) answer);
    }
  }
}
