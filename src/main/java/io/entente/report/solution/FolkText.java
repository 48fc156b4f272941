package io.entente.report.solution;

import io.entente.number.Rational;
import io.entente.solve.Agreement;
import io.entente.solve.FolkSet;
import io.entente.solve.Repetition;
import io.entente.solve.repeated.FolkExtremes;
import io.entente.solve.repeated.FolkPolygon;
import java.util.ArrayList;
import java.util.List;

/** What patience could bring about. */
final class FolkText {

  /** How many corners are listed. */
  private static final int LISTED = 24;

  private final GamePage page;
  private final boolean exact;

  private FolkText(GamePage page, boolean exact) {
    this.page = page;
    this.exact = exact;
  }

  static void write(GamePage page, FolkSet folk, Repetition answer) {
    new FolkText(page, answer.exact()).write(folk, answer);
  }

  private void write(FolkSet folk, Repetition answer) {
    page.heading("What patience could bring about", "folk-theorem set");
    page.out()
        .paragraph(
            2,
            "Nobody can be held down further than to "
                + players(folk.mixedLevels())
                + " on average (minmax"
                + (page.game().players().size() > 2 ? ", the others acting as one)" : ")")
                + (folk.mixedLevels().equals(folk.pureLevels())
                    ? "."
                    : ", or without drawing lots to " + players(folk.pureLevels()) + "."));
    if (folk.mixed().isPresent()) {
      polygon(folk.mixed().get(), "");
      if (!folk.mixed().equals(folk.pure())) {
        polygon(folk.pure().get(), " without drawing lots to punish");
      }
    }
    folk.extremes().ifPresent(this::extremes);
    if (!answer.asked().target().isEmpty() && answer.agreements().get(0).cycle().size() == 1) {
      Agreement agreement = answer.agreements().get(0);
      List<Rational> kept = new ArrayList<>();
      agreement.terms().forEach(terms -> kept.add(terms.kept().get(0)));
      page.out()
          .paragraph(
              2,
              folk.isAbove(kept)
                  ? "What was agreed lies in it, above what each can be held down to."
                  : "What was agreed does not pay each more than it can be held down to.");
    }
  }

  private void polygon(FolkPolygon polygon, String how) {
    if (polygon.vertices().isEmpty()) {
      page.entry("Nothing lies above these levels" + how + ".");
      return;
    }
    List<String> corners = new ArrayList<>();
    int shown = Math.min(LISTED, polygon.vertices().size());
    for (FolkPolygon.Point point : polygon.vertices().subList(0, shown)) {
      String one = Amounts.number(page, point.first(), exact);
      String two = Amounts.number(page, point.second(), exact);
      corners.add(page.listed(List.of(one, two)));
    }
    String rest =
        shown < polygon.vertices().size()
            ? "; and " + (polygon.vertices().size() - shown) + " more: --format json"
            : "";
    page.entry(
        (polygon.vertices().size() == 1
                ? "Only one point lies there"
                : polygon.vertices().size() == 2
                    ? "All averages between these two can be reached"
                    : "All averages inside these corners can be reached")
            + how
            + ", by players who are patient enough: "
            + String.join("; ", corners)
            + rest);
  }

  private void extremes(FolkExtremes extremes) {
    for (int player = 0; player < extremes.ranges().size(); player++) {
      FolkExtremes.Range range = extremes.ranges().get(player);
      page.entry(
          page.player(player)
              + " gets from "
              + Amounts.number(page, range.least(), exact)
              + " to "
              + Amounts.number(page, range.most(), exact)
              + " on average");
    }
  }

  private String players(List<Rational> values) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < values.size(); player++) {
      parts.add(page.player(player) + " " + Amounts.number(page, values.get(player), exact));
    }
    return String.join(", ", parts);
  }
}
