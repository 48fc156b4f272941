package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.CentralReading;
import io.entente.outcome.validity.FaceValidity;
import io.entente.outcome.validity.Ranking;
import io.entente.sample.Course;
import io.entente.scenario.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section 1 of the face-validity page: what each actor likes most and least. */
final class FaceValidityRankings {

  private static final int NUMBER = 7;

  /** Numbers of so many characters need no rounding. */
  private static final int SHORT = 5;

  private final Prose out;
  private final FaceValidity validity;
  private final CentralReading central;
  private final Words words;

  FaceValidityRankings(Prose out, FaceValidity validity) {
    this.out = out;
    this.validity = validity;
    central = validity.central();
    words = new Words(central.scenario());
  }

  void render() {
    out.blank();
    out.line(
        out.layout()
            .section(
                1,
                out.layout()
                    .heading(
                        "What each actor likes most and least"
                            + (central.scenario().isUncertain()
                                ? ", at the central reading"
                                : ""))));
    out.paragraph(
        3,
        "What a combination of moves is worth, in "
            + words.plural()
            + "; only differences within one actor mean anything.");
    for (Ranking ranking : validity.rankings()) {
      ranking(ranking);
    }
  }

  private void ranking(Ranking ranking) {
    String actor = Words.capital(words.actor(ranking.actor()));
    if (!ranking.hasPayoffs()) {
      out.paragraph(
          3, 5, actor + " has no payoffs in this file: nothing is better or worse for it.");
      return;
    }
    if (ranking.ranks() == 1) {
      out.paragraph(
          3,
          5,
          actor
              + ": "
              + number(ranking.best().get(0).payoff(), isShort(ranking))
              + " whatever is played.");
      return;
    }
    boolean bystander =
        central.scenario().decisions().stream().noneMatch(d -> d.actor().equals(ranking.actor()));
    out.paragraph(3, 5, out.layout().group(actor + (bystander ? " (decides nothing)" : "")));
    boolean whole = ranking.worst().isEmpty();
    list(whole ? "from best to worst" : "best", ranking.best(), isShort(ranking));
    if (!whole) {
      list("worst", ranking.worst(), isShort(ranking));
    }
  }

  private void list(String title, List<Ranking.Rank> ranks, boolean exact) {
    out.line("     " + out.layout().group(title));
    for (Ranking.Rank rank : ranks) {
      out.paragraph(
          5,
          7 + NUMBER,
          out.layout() == Layout.PAGE
              ? Prose.right(number(rank.payoff(), exact), NUMBER) + "  " + moves(rank)
              : "Worth " + number(rank.payoff(), exact) + ": " + moves(rank));
    }
  }

  private String moves(Ranking.Rank rank) {
    List<String> parts = new ArrayList<>();
    boolean box = rank.whole() && rank.alike() > 1;
    for (Map.Entry<String, Map<String, Double>> move :
        Opening.inOrder(central, Course.of(rank.cell())).entrySet()) {
      if (!box || rank.shared().containsKey(move.getKey())) {
        parts.add(words.sentence(move.getKey(), move.getValue()));
      }
    }
    for (Chance chance : central.scenario().chance()) {
      if (!box || rank.shared().containsKey(chance.id())) {
        parts.add(
            chance.id() + " is " + central.plan().cells().events(rank.cell()).get(chance.id()));
      }
    }
    String moves = Words.capital(String.join("; ", parts));
    if (box) {
      return moves + ", whatever else is played (" + Words.grouped(rank.alike()) + " combinations)";
    }
    return rank.alike() == 1
        ? moves
        : moves + " (and " + Words.grouped(rank.alike() - 1L) + " more worth the same)";
  }

  /** Payoffs as they are where all of an actor's are short, otherwise with two decimals. */
  private String number(double value, boolean exact) {
    if (exact || value == 0) {
      return value == 0 ? "0" : out.layout().number(Decimals.shortest(value));
    }
    return out.layout()
        .number(Math.abs(value) >= 0.005 ? Decimals.fixed(value, 2) : Words.payoff(value));
  }

  private static boolean isShort(Ranking ranking) {
    for (List<Ranking.Rank> ranks : List.of(ranking.best(), ranking.worst())) {
      for (Ranking.Rank rank : ranks) {
        if (Decimals.shortest(rank.payoff()).length() > SHORT) {
          return false;
        }
      }
    }
    return true;
  }
}
