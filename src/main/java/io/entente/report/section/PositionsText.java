package io.entente.report.section;

import io.entente.outcome.section.PositionsAnswer;
import io.entente.report.Columns;
import io.entente.report.Prose;
import io.entente.scenario.positions.PositionsSection;
import io.entente.solve.forecast.ElectionModel;
import io.entente.solve.forecast.Forecast;
import io.entente.solve.forecast.VictoryModel;
import io.entente.solve.forecast.VotingRule;
import io.entente.solve.forecast.WeightedMedian;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A forecast from positions, in words. */
final class PositionsText {

  private final PositionsAnswer answer;
  private final PositionsSection section;
  private final Forecast forecast;
  private final Prose out;
  private final Numbers numbers;

  PositionsText(PositionsAnswer answer, Prose out, boolean exact) {
    this.answer = answer;
    this.section = answer.section();
    this.forecast = answer.result().forecast();
    this.out = out;
    this.numbers = new Numbers(out.layout(), exact && answer.exact());
  }

  void write() {
    SectionHead.write(out, section, "where the issue will be settled (forecast from positions)");
    for (int dimension = 0; dimension < section.dimensions().size(); dimension++) {
      weight(dimension);
    }
    out.paragraph(2, "(In both, each actor weighs its capability times its salience.)");
    election();
    if (section.options().risk().isPresent()) {
      risk();
    }
    howVoted();
  }

  private void weight(int dimension) {
    WeightedMedian median = forecast.median(dimension);
    String name = section.dimensions().get(dimension).title();
    String where = name.isEmpty() ? "" : "In " + name + ", ";
    String half =
        median.isSingle()
            ? numbers.of(median.low())
                + " loses to no other place in a vote between the two (weighted median)"
            : "every place from "
                + numbers.of(median.low())
                + " to "
                + numbers.of(median.high())
                + " loses to no other in a vote between the two (weighted median)";
    out.paragraph(
        2,
        (where.isEmpty() ? "On a scale" : where + "on a scale")
            + " from "
            + numbers.of(answer.result().low(dimension))
            + " to "
            + numbers.of(answer.result().high(dimension))
            + ", "
            + half
            + "; the average position is "
            + numbers.of(forecast.mean(dimension))
            + " (weighted mean).");
  }

  private void election() {
    out.line(
        "  "
            + out.layout()
                .group(
                    "How likely each position is to prevail (probabilistic Condorcet election)"));
    List<Integer> order = new ArrayList<>();
    for (int position = 0; position < forecast.election().proposals(); position++) {
      order.add(position);
    }
    order.sort(
        Comparator.comparingDouble(
            (Integer position) -> -forecast.election().probability(position)));
    int width = 0;
    for (int position : order) {
      width = Math.max(width, Columns.of(place(position)));
    }
    for (int position : order) {
      List<String> who = new ArrayList<>();
      for (int actor = 0; actor < section.stands().size(); actor++) {
        if (forecast.positionOf(actor) == position) {
          who.add(section.stands().get(actor).title());
        }
      }
      String chance = chance(forecast.election().probability(position));
      out.paragraph(
          4,
          width + 14,
          out.layout()
              .labelled(
                  place(position),
                  width + 2,
                  (out.layout() == io.entente.report.Layout.PAGE
                          ? Prose.left(chance, 8)
                          : chance + ", ")
                      + String.join(", ", who)));
    }
  }

  private String place(int position) {
    List<String> places = new ArrayList<>();
    int actor = forecast.holderOf(position);
    answer.result().who().positions().get(actor).forEach(each -> places.add(numbers.of(each)));
    return String.join(", ", places);
  }

  /** A probability, not rounded to 0 or 1. */
  private String chance(double chance) {
    if (chance > 0 && chance < 0.001) {
      return "under 0.001";
    }
    return chance < 1 && chance > 0.999 ? "over 0.999" : numbers.of(chance);
  }

  private void risk() {
    out.line(
        "  "
            + out.layout()
                .group("Inferred attitude to risk: above 0 it is avoided, below 0 it is sought"));
    int width = 0;
    for (var stand : section.stands()) {
      width = Math.max(width, Columns.of(stand.title()));
    }
    for (int actor = 0; actor < section.stands().size(); actor++) {
      out.line(
          "    "
              + out.layout()
                  .labelled(
                      section.stands().get(actor).title(),
                      width + 2,
                      numbers.of(forecast.attitude(actor))));
    }
  }

  private void howVoted() {
    Forecast.Options options = section.options();
    VotingRule voting = options.model().voting();
    String votes =
        switch (voting) {
          case PROPORTIONAL -> "in proportion to how far apart two positions are to it";
          case CUBIC -> "with the cube of how far apart two positions are to it";
          case PROPORTIONAL_CUBIC ->
              "half in proportion to how far apart two positions are to it, half with the cube";
          case PROPORTIONAL_BINARY ->
              "mostly in proportion to how far apart two positions are to it, partly in full";
          case BINARY -> "in full for the nearer of two positions";
          case ASYMMETRIC_PROSPECT ->
              "in proportion to how far apart two positions are to it, gains counting two thirds of"
                  + " losses";
        };
    VictoryModel victory = options.model().victory();
    String wins =
        switch (victory) {
          case LINEAR -> "in proportion to their strengths";
          case SQUARE -> "in proportion to the squares of their strengths";
          case QUARTIC -> "in proportion to the fourth powers of their strengths";
          case OCTIC -> "in proportion to the eighth powers of their strengths";
          case BINARY -> "for sure for the one stronger by a tenth";
        };
    ElectionModel election = options.model().election();
    String run =
        switch (election) {
          case CONDITIONAL -> "what counts is the chance to beat all others";
          case MARKOV_UNIFORM ->
              "the favourite is challenged by any position alike, again and again";
          case MARKOV_INCENTIVE ->
              "the favourite is challenged again and again, most often by those with strength and"
                  + " prospects";
        };
    out.paragraph(
        2,
        "Each votes by its "
            + (options.byPower() ? "capability times salience" : "capability")
            + ", "
            + votes
            + "; of two coalitions the chances are "
            + wins
            + "; "
            + run
            + "."
            + (section.dimensions().size() == 1 && !options.byPower()
                ? " Salience plays no part in this election; \"votes\": \"power\" would change that."
                : ""));
  }
}
