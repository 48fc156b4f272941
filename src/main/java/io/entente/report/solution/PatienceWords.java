package io.entente.report.solution;

import io.entente.number.Rational;
import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.solve.repeated.DiscountSet;
import io.entente.solve.repeated.Threshold;
import io.entente.solve.repeated.TitForTat;
import java.util.ArrayList;
import java.util.List;

/** Discount factors in words. */
final class PatienceWords {

  private final GamePage page;
  private final boolean exact;

  PatienceWords(GamePage page, boolean exact) {
    this.page = page;
    this.exact = exact;
  }

  /** How patient a player must be to keep to something. */
  String keeps(DiscountSet set) {
    if (set.isAll()) {
      return "it keeps to it however impatient it is";
    }
    if (set.isEmpty()) {
      return "no patience would make it keep to it";
    }
    return "it keeps to it at " + set(set);
  }

  /** Which discount factors, of a set that has some. */
  String set(DiscountSet set) {
    List<String> parts = new ArrayList<>();
    for (DiscountSet.Interval interval : set.intervals()) {
      boolean least = interval.low().isExact() && interval.low().low().signum() == 0;
      boolean single = interval.low().equals(interval.high());
      if (single) {
        parts.add("exactly " + threshold(interval.low()));
      } else if (interval.reachesOne()) {
        parts.add(
            least
                ? "any discount factor"
                : "a discount factor of at least " + threshold(interval.low()));
      } else {
        parts.add(
            least
                ? "a discount factor of at most " + threshold(interval.high())
                : "one from " + threshold(interval.low()) + " to " + threshold(interval.high()));
      }
    }
    return String.join(", or ", parts);
  }

  String threshold(Threshold threshold) {
    return threshold.isExact()
        ? factor(threshold.low())
        : page.layout().number(Words.payoff(threshold.toDouble()));
  }

  /** A discount factor: never rounded to 1. */
  private String factor(Rational factor) {
    String text = Amounts.number(page, factor, exact);
    boolean rounded = text.equals("1") && factor.compareTo(Rational.ONE) < 0;
    return rounded ? "nearly 1" : text;
  }

  /** The discount factors that are asked about. */
  String given(List<Rational> discounts) {
    boolean alike = true;
    for (Rational each : discounts) {
      alike &= each.equals(discounts.get(0));
    }
    if (alike) {
      return factor(discounts.get(0));
    }
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < discounts.size(); player++) {
      parts.add(
          page.layout() == Layout.PAGE
              ? page.player(player) + " " + factor(discounts.get(player))
              : page.player(player) + " at " + factor(discounts.get(player)));
    }
    return String.join(", ", parts);
  }

  /** What tit for tat would do. */
  void titForTat(TitForTat found, int agreed) {
    List<String> parts = new ArrayList<>();
    DiscountSet both = found.reply().get(0).and(found.reply().get(1));
    for (int player = 0; player < 2; player++) {
      DiscountSet own = found.reply().get(player);
      parts.add(
          page.player(player)
              + " "
              + (own.isEmpty()
                  ? "at no discount factor"
                  : own.isAll() ? "at any" : "at " + set(own)));
    }
    boolean same = found.reply().get(0).equals(found.reply().get(1));
    DiscountSet perfect = found.perfect().get(0).and(found.perfect().get(1));
    String reply =
        same
            ? (both.isEmpty()
                ? "no discount factor"
                : both.isAll() ? "any discount factor" : set(both))
            : String.join(", ", parts);
    page.out()
        .paragraph(
            2,
            "Tit for tat instead, which answers a departure by one like it, is a best reply to"
                + " itself at "
                + (same ? reply : "these: " + reply)
                + ". "
                + (perfect.isEmpty()
                    ? "Its threat is believed at none: after some histories somebody gains by not"
                        + " carrying it out."
                    : "Its threat is believed at "
                        + (perfect.isAll() ? "any" : set(perfect))
                        + "; elsewhere somebody gains by not carrying it out."));
  }
}
