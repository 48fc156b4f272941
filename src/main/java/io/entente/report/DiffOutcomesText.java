package io.entente.report;

import io.entente.outcome.AnswerDifference;
import io.entente.outcome.AnswerDifference.OutcomeDifference;
import io.entente.outcome.AnswerDifference.Standing;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.ScenarioDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What two scenarios answer differently: outcomes over draws and at the centre, expectations. */
final class DiffOutcomesText {

  private final Prose out;
  private final AnswerDifference answers;
  private final boolean uncertain;

  DiffOutcomesText(Prose out, ScenarioDifference difference, AnswerDifference answers) {
    this.out = out;
    this.answers = answers;
    uncertain =
        answers.before().scenario().isUncertain() || answers.after().scenario().isUncertain();
  }

  void render(Consumer<String> section, int samples, long seed) {
    String heading = out.layout().heading("What follows");
    section.accept(
        uncertain
            ? heading
                + " ("
                + Words.grouped(samples)
                + " draws, seed "
                + seed
                + ", the same draws for both)"
            : heading);
    if (answers.outcomes().isEmpty()) {
      out.paragraph(3, "Neither file asks about an outcome.");
    } else if (uncertain) {
      overDraws();
      leftOut();
    }
    centre();
    expectations(section);
  }

  private void overDraws() {
    List<OutcomeDifference> told = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (OutcomeDifference outcome : answers.outcomes()) {
      if (isSame(outcome)) {
        same.add("\"" + outcome.name() + "\"");
      } else {
        told.add(outcome);
      }
    }
    if (told.isEmpty()) {
      out.paragraph(3, "Every outcome comes about in exactly the same draws as before.");
      return;
    }
    if (out.layout() == Layout.PLAIN) {
      out.line("The interval of 95 percent stands behind each difference.");
      told.forEach(this::sentence);
    } else {
      table(told);
    }
    if (!same.isEmpty()) {
      out.paragraph(
          3,
          told.isEmpty()
              ? "Every outcome comes about in exactly the same draws as before."
              : "In exactly the same draws as before: " + String.join(", ", same) + ".");
    }
    inWords(told);
  }

  private static boolean isSame(OutcomeDifference outcome) {
    return outcome.difference().isPresent()
        && outcome.difference().get().draws() > 0
        && outcome.difference().get().difference() == 0
        && outcome.difference().get().high() == 0
        && outcome.before().get().frequency().equals(outcome.after().get().frequency());
  }

  private void table(List<OutcomeDifference> told) {
    int width = 24;
    for (OutcomeDifference outcome : told) {
      width = Math.max(width, Math.min(27, Columns.of(outcome.name()) + 2));
    }
    String gap = " ".repeat(width + 3);
    out.line(gap + "in how many of 100 draws");
    out.line(gap + "before   after    difference (95 % interval)");
    for (OutcomeDifference outcome : told) {
      row(outcome, width);
    }
  }

  /** A row of the table in words. */
  private void sentence(OutcomeDifference outcome) {
    String row = outcome.name() + ": in ";
    if (outcome.difference().isEmpty()) {
      Standing only = outcome.before().or(outcome::after).orElseThrow();
      out.line(row + share(only) + " of 100 draws; " + unasked(outcome) + ".");
      return;
    }
    PairedDifference pair = outcome.difference().get();
    out.line(
        row
            + share(outcome.before().orElseThrow())
            + " of 100 draws before, in "
            + share(outcome.after().orElseThrow())
            + " after; "
            + (pair.draws() < 2 ? "too few draws to tell" : "difference " + interval(pair))
            + ".");
  }

  private String share(Standing standing) {
    return out.layout().ofHundred(standing.frequency());
  }

  private void row(OutcomeDifference outcome, int width) {
    String numbers =
        Prose.right(frequency(outcome.before()), 6)
            + Prose.right(frequency(outcome.after()), 8)
            + "   "
            + difference(outcome);
    if (Columns.of(outcome.name()) < width) {
      out.line("   " + Prose.left(outcome.name(), width) + numbers);
    } else {
      out.paragraph(3, outcome.name());
      out.line(" ".repeat(width + 3) + numbers);
    }
  }

  private static String frequency(Optional<Standing> standing) {
    return standing.map(one -> Words.ofHundred(one.frequency())).orElse("-");
  }

  private String difference(OutcomeDifference outcome) {
    if (outcome.difference().isEmpty()) {
      return unasked(outcome);
    }
    PairedDifference pair = outcome.difference().get();
    if (pair.draws() < 2) {
      return "too few draws to tell";
    }
    return interval(pair);
  }

  private static String unasked(OutcomeDifference outcome) {
    return outcome.before().isPresent() ? "asked about only before" : "asked about only after";
  }

  private String interval(PairedDifference pair) {
    boolean page = out.layout() == Layout.PAGE;
    return Prose.right(signed(pair.difference()), page ? 5 : 0)
        + " ("
        + signed(pair.low())
        + " to "
        + signed(pair.high())
        + ")";
  }

  private String signed(double share) {
    return out.layout().signed(Words.signed(100 * share, 1));
  }

  private void inWords(List<OutcomeDifference> told) {
    List<String> more = new ArrayList<>();
    List<String> less = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (OutcomeDifference outcome : told) {
      if (outcome.difference().isPresent()) {
        PairedDifference pair = outcome.difference().get();
        boolean clear = pair.draws() > 1;
        List<String> list = clear && pair.low() > 0 ? more : clear && pair.high() < 0 ? less : open;
        list.add("\"" + outcome.name() + "\"");
      }
    }
    say("In more draws than before: ", more, "");
    say("In fewer draws than before: ", less, "");
    say(
        "Too close to tell with so few draws: ",
        open,
        " The interval holds 0; more --samples would narrow it.");
  }

  private void say(String beginning, List<String> names, String end) {
    if (!names.isEmpty()) {
      out.paragraph(3, beginning + String.join(", ", names) + "." + end);
    }
  }

  /** Which draws count nowhere. */
  private void leftOut() {
    double noneBefore = answers.frequencyBefore().none();
    double noneAfter = answers.frequencyAfter().none();
    if (noneBefore > 0 || noneAfter > 0) {
      out.paragraph(
          3,
          "No combination of moves is stable in "
              + share(noneBefore)
              + " before and in "
              + share(noneAfter)
              + " after; a draw in which either has none is left out of the difference.");
    }
    long failed = Math.max(answers.frequencyBefore().failed(), answers.frequencyAfter().failed());
    if (failed > 0) {
      out.paragraph(
          3,
          "In up to "
              + Words.count(failed, "draw", "draws")
              + " some payoff is not a finite number; these are left out.");
    }
  }

  private static String share(double share) {
    return share == 0 ? "no draw" : Words.draws(share);
  }

  private void centre() {
    List<String> turned = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (OutcomeDifference outcome : answers.outcomes()) {
      String name = "\"" + outcome.name() + "\"";
      String before = outcome.before().map(one -> verdict(one, true)).orElse("");
      String after = outcome.after().map(one -> verdict(one, false)).orElse("");
      if (before.equals(after)) {
        others.add(name + ": " + after);
      } else if (after.isEmpty()) {
        turned.add(name + ", asked about only before: " + before + ".");
      } else if (before.isEmpty()) {
        turned.add(name + ", asked about only after: " + after + ".");
      } else {
        turned.add(name + ": " + before + " before, " + after + " after.");
      }
    }
    if (answers.outcomes().isEmpty()) {
      return;
    }
    String where = uncertain ? "At the central reading" : "Nothing is drawn here, so this is all:";
    if (turned.isEmpty()) {
      out.paragraph(
          3,
          (uncertain ? where + " every" : "Every")
              + " outcome stands as it did ("
              + String.join("; ", others)
              + ").");
      return;
    }
    out.paragraph(
        3, uncertain ? where + ", whether it comes about:" : "Whether each outcome comes about:");
    turned.forEach(line -> out.paragraph(5, 9, line));
    if (!others.isEmpty()) {
      out.paragraph(5, 9, "As before: " + String.join("; ", others) + ".");
    }
  }

  private String verdict(Standing standing, boolean before) {
    int equilibria = (before ? answers.before() : answers.after()).equilibria().size();
    return switch (standing.verdict()) {
      case ALWAYS -> "yes";
      case NEVER -> "no";
      case SOMETIMES -> "in " + standing.holdsIn() + " of " + equilibria + " possibilities";
      case NO_EQUILIBRIUM -> "open (nothing is stable)";
    };
  }

  private void expectations(Consumer<String> section) {
    if (answers.expectations().isEmpty()) {
      return;
    }
    section.accept(out.layout().heading("What the author expects, where it changed"));
    for (AnswerDifference.ExpectationDifference expectation : answers.expectations()) {
      out.paragraph(
          3,
          7,
          "\""
              + expectation.says()
              + "\": "
              + state(expectation.before())
              + " before, "
              + state(expectation.after())
              + " after.");
    }
  }

  private static String state(Optional<ExpectationCheck> check) {
    return check
        .map(one -> one.holds() ? "met" : one.unclear() ? "open" : "not met")
        .orElse("not asked");
  }
}
