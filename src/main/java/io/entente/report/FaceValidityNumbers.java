package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.validity.FaceValidity;
import io.entente.outcome.validity.FixedAssumption;
import io.entente.outcome.validity.Influence;
import io.entente.outcome.validity.MovedNumber;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Section 5 of the face-validity page: the assumptions, the most influential first. */
final class FaceValidityNumbers {

  /** Said where numbers are not moved at all. */
  static final String TOO_LARGE =
      "in a game of this size it would take too long. --force ACTOR=STRATEGY makes the game"
          + " smaller.";

  private final Prose out;
  private final FaceValidity validity;
  private final Scenario scenario;

  FaceValidityNumbers(Prose out, FaceValidity validity) {
    this.out = out;
    this.validity = validity;
    this.scenario = validity.central().scenario();
  }

  void render() {
    out.blank();
    out.line(
        out.layout().section(5, out.layout().heading("Assumptions, by how much hangs on them")));
    if (validity.moved() > 0 && validity.influences().isEmpty() && validity.fixed().isEmpty()) {
      out.paragraph(3, "Every number is backed by a claim.");
      return;
    }
    if (validity.moved() == 0) {
      out.paragraph(3, "Not looked at: " + TOO_LARGE);
    }
    List<Influence> none = new ArrayList<>();
    boolean first = true;
    for (Influence influence : validity.influences()) {
      if (!influence.isDistinguishable()) {
        none.add(influence);
        continue;
      }
      if (first) {
        heading();
        first = false;
      }
      influence(influence);
    }
    if (!none.isEmpty()) {
      out.paragraph(
          3,
          scenario.isUncertain()
              ? "Not distinguishable from 0 over these draws:"
              : "Changes nothing when moved:");
      for (Influence influence : none) {
        out.paragraph(5, 9, named(influence.number()) + how(influence.number()));
      }
    }
    if (!validity.influences().isEmpty()) {
      conventions();
    }
    fixed();
  }

  private void heading() {
    out.paragraph(
        3,
        "No claim backs these numbers. Moved "
            + (scenario.isUncertain()
                ? "from low to high, over "
                    + Words.count(validity.moved(), "draw", "draws")
                    + " each, "
                : "from low to high, ")
            + "all else as before; shown is what changes most.");
    if (validity.byMoves()) {
      out.paragraph(3, "(The file names no outcomes, so single moves stand for them.)");
    }
    FaceValidityText.fewer(out, validity, validity.moved());
  }

  private void influence(Influence influence) {
    MovedNumber number = influence.number();
    boolean certain = influence.certain();
    boolean page = out.layout() == Layout.PAGE;
    String size =
        certain ? "turns" : out.layout().ofHundred(influence.difference().difference()) + " in 100";
    out.paragraph(
        3,
        16,
        page
            ? Prose.left(Prose.right(size, 10), 13) + named(number)
            : Words.capital(named(number)) + ": " + size + ".");
    out.paragraph(
        16,
        "\""
            + influence.outcome()
            + "\": "
            + share(influence.low(), certain)
            + " "
            + at(number.low())
            + ", "
            + share(influence.now(), certain)
            + " as it stands, "
            + share(influence.high(), certain)
            + " "
            + at(number.high())
            + (certain ? "" : giveOrTake(influence)));
  }

  private static String named(MovedNumber number) {
    return number.what() + " (" + number.place() + ")";
  }

  private String share(Estimate estimate, boolean certain) {
    if (!certain || estimate.draws() == 0) {
      return out.layout().ofHundred(estimate);
    }
    return estimate.estimate() == 1 ? "yes" : estimate.estimate() == 0 ? "no" : "in part";
  }

  private String at(MovedNumber.Setting setting) {
    return setting.value().isPresent() ? "at " + value(setting) : "with " + setting.label();
  }

  private String value(MovedNumber.Setting setting) {
    return out.layout().number(plain(setting.value().orElseThrow()));
  }

  private String giveOrTake(Influence influence) {
    double error = (influence.difference().high() - influence.difference().low()) / 2;
    String words = error < 0.005 ? "less than 1" : out.layout().ofHundred(error);
    return " ("
        + out.layout().ofHundred(influence.difference().difference())
        + " apart, give or take "
        + words
        + ")";
  }

  private String how(MovedNumber number) {
    return switch (number.how()) {
      case RANGE, QUANTILES -> ", from " + value(number.low()) + " to " + value(number.high());
      case HALVED -> ", halved and half as much again";
      case GROUPS -> ", " + number.low().label() + " and " + number.high().label();
    };
  }

  private void conventions() {
    boolean any =
        validity.influences().stream().anyMatch(i -> i.number().how() != MovedNumber.How.RANGE);
    if (any) {
      out.paragraph(
          3,
          "(Where the file gives no \"range\", a convention stands for it: for what is drawn, where "
              + tails(out)
              + " of its draws lie below; otherwise half of it and half as much again; of groups of"
              + " sources each alone. Give a range where that is not what you mean.)");
    }
  }

  /** The shares of draws beyond which a drawn number is not moved. */
  static String tails(Prose out) {
    String percent = out.layout().percent();
    return "5 " + percent + " and 95 " + percent;
  }

  private void fixed() {
    if (validity.fixed().isEmpty()) {
      return;
    }
    out.paragraph(3, "Not moved, and yet assumed:");
    boolean table = new Words(scenario).isTable() && scenario.hasDecisions();
    if (table) {
      out.paragraph(5, 9, "the table of payoffs: change single entries and compare");
    }
    for (FixedAssumption one : validity.fixed()) {
      boolean said = table && !one.assumption().place().startsWith("parameters.");
      if (!said) {
        out.paragraph(
            5,
            9,
            one.assumption().what() + " (" + one.assumption().place() + "): " + why(one.why()));
      }
    }
  }

  /** A setting as it is where that is short, otherwise with two decimals. */
  static String plain(double value) {
    String exact = Decimals.shortest(value);
    return exact.length() <= 5 || Math.abs(value) < 0.01 ? exact : Decimals.fixed(value, 2);
  }

  private static String why(FixedAssumption.Why why) {
    return switch (why) {
      case STRUCTURE -> "not a number; change the file and compare";
      case HELD -> "held by the view or by --set";
      case ZERO -> "it is 0, and so would be half of it; give it a range";
      case WHOLE -> "all that this actor's payoffs are; more or less of all changes no choice";
      case SHARES -> "its shares are formulas; their parameters are moved instead";
      case UNSOLVED -> "moved, it leaves no draw with a stable combination of moves";
    };
  }
}
