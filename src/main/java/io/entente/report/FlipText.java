package io.entente.report;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Played;
import io.entente.scenario.Form;
import io.entente.scenario.WhatIf;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report of {@code entente flip --outcome}. */
public final class FlipText {

  private final Question question;
  private final CentralReading central;
  private final OutcomeFlip flip;
  private final Words words;
  private final Prose out;

  private FlipText(Question question, CentralReading central, OutcomeFlip flip, Layout layout) {
    this.question = question;
    this.central = central;
    this.flip = flip;
    this.words = new Words(central.scenario());
    this.out = new Prose(layout);
  }

  /**
   * The report as text.
   *
   * @param file the scenario as the user named it, for the hints
   * @param all whether to show every claim and every limit
   */
  public static String of(
      Question question,
      CentralReading central,
      OutcomeFlip flip,
      FlipSettings settings,
      String file,
      boolean all,
      Layout layout) {
    FlipText text = new FlipText(question, central, flip, layout);
    text.render(settings, file, all);
    return text.out.toString();
  }

  private void render(FlipSettings settings, String file, boolean all) {
    Opening.title(out, central.scenario(), central.plan().cells().size());
    out.blank();
    Opening.howPlayed(out, central.scenario(), central.form());
    out.blank();
    out.paragraph(0, question());
    now();
    flip.weights()
        .ifPresent(
            weights -> {
              out.blank();
              WeightFlipText text = new WeightFlipText(out, words, central, settings);
              text.render(weights, flip.opposite(), all);
              if (question.whatIf().equals(WhatIf.NOTHING)) {
                text.tryIt(weights, file, central.form());
              }
            });
    flip.parameters()
        .ifPresent(
            parameters -> {
              out.blank();
              new ParameterFlipText(out).render(parameters, file);
            });
    flip.claims()
        .ifPresent(
            claims -> {
              out.blank();
              new ClaimFlipText(out, words, central).render(claims, file, all);
            });
    flip.promises()
        .ifPresent(
            promises -> {
              out.blank();
              new PromisesText(out, words, central).render(promises, all);
            });
    out.blank();
    last(settings);
  }

  private String question() {
    String name = "\"" + flip.outcome().name() + "\"";
    return switch (flip.wanted()) {
      case AN_EQUILIBRIUM -> "What would it take for " + name + " to come about?";
      case THE_ONLY_ONE ->
          "What would it take for " + name + " to come about in every equilibrium?";
      case NO_EQUILIBRIUM -> "What would it take for " + name + " to come about no longer?";
    };
  }

  private void now() {
    Played now = flip.now();
    String where = words.poolsClaims() ? "At the central reading " : "As it stands ";
    if (now.ways().isEmpty()) {
      out.paragraph(
          0, where + "no combination of moves is stable, so nothing follows in pure strategies.");
      return;
    }
    int having = now.having();
    String holds =
        having == 0
            ? "it does not"
            : having == now.ways().size()
                ? "it does"
                : "it does in " + having + " of " + now.ways().size() + " equilibria";
    out.paragraph(0, where + holds + ". What is played:");
    ways(out, words, central, now);
  }

  /** An amount of payoff with its unit, two or three digits of it. */
  static String amount(Words words, Rational value) {
    String number = Words.measured(value.toDouble());
    String one = words.amount(1);
    return number.equals("1") ? one : number + " " + words.plural();
  }

  /** Each way of play as a sentence; of many the first. */
  static void ways(Prose out, Words words, CentralReading central, Played played) {
    int shown = Math.min(4, played.ways().size());
    for (Played.Way way : played.ways().subList(0, shown)) {
      out.paragraph(4, 6, way(out.layout(), words, central, way));
    }
    if (shown < played.ways().size()) {
      out.line("    and " + (played.ways().size() - shown) + " more");
    }
  }

  static String way(Layout layout, Words words, CentralReading central, Played.Way way) {
    List<String> parts = new ArrayList<>();
    words
        .inOrder(central.form())
        .forEach(
            decision -> {
              Map<String, Double> moves = way.moves().get(decision.id());
              if (moves != null) {
                parts.add(words.sentence(decision.id(), moves));
              }
            });
    String sentence =
        central.form() == Form.SEQUENTIAL ? layout.sequence(parts) : String.join("; ", parts);
    return Words.capital(sentence) + ".";
  }

  private void last(FlipSettings settings) {
    out.paragraph(
        0,
        Words.capital(Words.form(central.form()))
            + ", view "
            + question.viewName()
            + (flip.weights().isEmpty()
                ? "."
                : settings.norm() == Norm.SUM
                    ? "; changes are added up (weighted L1)."
                    : "; the largest change counts (weighted L-infinity)."));
  }
}
