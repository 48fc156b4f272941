package io.entente.report.threshold;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.outcome.threshold.Bound;
import io.entente.outcome.threshold.Found;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.Piece;
import io.entente.outcome.threshold.Thresholds;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sample.Plan;
import io.entente.sample.PlayTree;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code entente solve --along PARAMETER} says. */
public final class ThresholdText {

  /** So many equilibria of one stretch are printed. */
  private static final int LISTED = 20;

  private static final String UNMOVED = " (what is played stays the same, an outcome changes)";

  private final Thresholds thresholds;
  private final AnswerWords answers;
  private final Places places;
  private final Prose out;

  private ThresholdText(Question question, Thresholds thresholds, Layout layout) {
    this.thresholds = thresholds;
    this.answers =
        new AnswerWords(thresholds.scenario(), thresholds.plan(), question.form(), layout);
    this.places = new Places(layout);
    this.out = new Prose(layout);
  }

  /** The page. */
  public static String of(Question question, Thresholds thresholds, Layout layout) {
    ThresholdText text = new ThresholdText(question, thresholds, layout);
    head(text.out, question, thresholds.plan());
    text.line();
    text.pieces();
    text.changes();
    text.outcomes();
    return text.out.toString();
  }

  static void head(Prose out, Question question, Plan plan) {
    out.paragraph(0, plan.scenario().title());
    String view = "View " + question.viewName() + ", every other uncertain number at its centre";
    if (!plan.scenario().hasDecisions()) {
      out.paragraph(0, view + ".");
      return;
    }
    out.paragraph(0, view + ", played " + Words.form(question.form()) + ".");
    boolean plain = plan.scenario().chance().isEmpty() && plan.scenario().isUnconditional();
    String kind;
    if (plain && question.form() == Form.SIMULTANEOUS) {
      kind = "pure Nash equilibria";
    } else if (PlayTree.of(plan, question.form()).isPresent()) {
      kind = "subgame-perfect equilibria";
    } else {
      kind = "perfect Bayesian equilibria in pure strategies";
    }
    out.paragraph(0, "What is played in " + kind + ".");
  }

  static void parameter(Prose out, Line line, double centre, Places places) {
    out.paragraph(
        2,
        line.parameter()
            + (line.says().isEmpty() ? "" : ", " + line.says() + ",")
            + " goes from "
            + places.brief(line.low())
            + " to "
            + places.brief(line.high())
            + " ("
            + line.source()
            + "); at the centre it is "
            + out.layout().number(Places.sixDigits(centre))
            + ".");
  }

  private void line() {
    out.blank();
    out.line(out.layout().heading("Where the answer changes"));
    parameter(out, thresholds.line(), thresholds.centre(), places);
    if (thresholds.pieces().size() == 1) {
      out.paragraph(2, "The answer is the same all the way.");
    }
  }

  private void pieces() {
    if (!thresholds.scenario().hasDecisions()) {
      out.paragraph(2, "Nobody chooses here; what changes is which outcomes come about.");
      return;
    }
    List<Piece> pieces = thresholds.pieces();
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean ends =
          i + 1 == pieces.size() || !played(pieces.get(i)).equals(played(pieces.get(i + 1)));
      if (ends) {
        out.blank();
        out.paragraph(2, 4, Words.capital(where(first, i)) + here(first, i) + ":");
        if (pieces.get(i).found().isEmpty()) {
          out.paragraph(
              4,
              "There is no answer: a number of the scenario is not finite, or chances do not"
                  + " add up to 1.");
        } else {
          equilibria(pieces.get(i).found().get().equilibria());
        }
        first = i + 1;
      }
    }
  }

  private static Optional<List<List<Integer>>> played(Piece piece) {
    return piece.found().map(Found::equilibria);
  }

  /** Where some neighbouring pieces are. */
  private String where(int first, int last) {
    Piece from = thresholds.pieces().get(first);
    Piece to = thresholds.pieces().get(last);
    return first == last
        ? places.stretch(to, thresholds.line())
        : places.stretch(from, to, thresholds.line());
  }

  /** Marks where the parameter stands. */
  private String here(int first, int last) {
    double centre = thresholds.centre();
    boolean inside =
        thresholds.line().low().toDouble() <= centre
            && centre <= thresholds.line().high().toDouble();
    if (!inside || last - first + 1 == thresholds.pieces().size()) {
      return "";
    }
    int at = thresholds.pieces().indexOf(thresholds.at(Rational.ofDouble(centre)));
    return first <= at && at <= last ? " (where it stands now)" : "";
  }

  private void equilibria(List<List<Integer>> equilibria) {
    if (equilibria.isEmpty()) {
      out.paragraph(4, "There is no equilibrium in which nobody draws lots.");
      return;
    }
    if (equilibria.size() > 1) {
      out.paragraph(
          4, Words.capital(Words.count(equilibria.size(), "equilibrium", "equilibria")) + ":");
    }
    int left = LISTED;
    for (List<Integer> equilibrium : equilibria) {
      if (left-- > 0) {
        out.paragraph(4, 6, answers.of(equilibrium));
      }
    }
    if (left < 0) {
      out.line("    " + out.layout().more(Words.count(-left, "more", "more"), "--format json"));
    }
  }

  private void changes() {
    List<Bound> bounds = thresholds.changes();
    out.blank();
    out.line(out.layout().heading("Thresholds"));
    for (Bound bound : bounds) {
      out.paragraph(
          2, 4, thresholds.line().parameter() + full(bound) + (moves(bound) ? "" : UNMOVED));
    }
    out.paragraph(2, kind(bounds.size()));
  }

  /** Whether what is played changes at a place, and not only which outcomes come about. */
  private boolean moves(Bound bound) {
    boolean moves = !thresholds.scenario().hasDecisions();
    for (int i = 1; i < thresholds.pieces().size(); i++) {
      Piece before = thresholds.pieces().get(i - 1);
      Piece after = thresholds.pieces().get(i);
      moves |= after.from().equals(bound) && !played(before).equals(played(after));
    }
    return moves;
  }

  private String full(Bound bound) {
    String full = places.full(bound, thresholds.line().parameter());
    boolean exact = bound.rational().isPresent();
    return (exact ? " = " : bound.exact().isPresent() ? " is " : " lies ") + full;
  }

  private String kind(int count) {
    if (!thresholds.isExact()) {
      return "Not exact: "
          + thresholds.notExact().get()
          + ". So the scenario was solved again at "
          + (Thresholds.PARTS + 1)
          + " evenly spaced values, and each change between two of them was bracketed to "
          + Decimals.shortest(Thresholds.WIDTH)
          + " of the whole stretch. What begins and ends between two neighbours is missed.";
    }
    int pieces = thresholds.pieces().size();
    String solved =
        thresholds.checked() == pieces
            ? "The scenario was solved again in every stretch, with the same answer."
            : "The scenario was solved again in "
                + thresholds.checked()
                + " of the "
                + pieces
                + " stretches, with the same answer; the rest hold no number that a file could.";
    String complete =
        switch (count) {
          case 0 -> "There is none, and that is exact";
          case 1 -> "This is exact, and the only one";
          default -> "These are exact, and all there are";
        };
    return complete + " (roots of polynomials in " + thresholds.line().parameter() + "). " + solved;
  }

  private void outcomes() {
    List<Outcome> outcomes = thresholds.scenario().outcomes();
    if (outcomes.isEmpty()) {
      return;
    }
    out.blank();
    out.line(out.layout().heading("Does it come about?"));
    for (Verdict verdict : Verdict.values()) {
      List<String> same = new ArrayList<>();
      for (int o = 0; o < outcomes.size(); o++) {
        if (isAlways(o, verdict)) {
          same.add(outcomes.get(o).name());
        }
      }
      if (!same.isEmpty()) {
        out.paragraph(2, 4, Words.and(same) + ": " + says(verdict) + " all the way.");
      }
    }
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (int o = 0; o < outcomes.size(); o++) {
      String name = outcomes.get(o).name();
      String fares = fares(o);
      if (!fares.isEmpty()) {
        alike.computeIfAbsent(fares, any -> new ArrayList<>()).add(name);
      }
    }
    alike.forEach((fares, names) -> out.paragraph(2, 4, Words.and(names) + ": " + fares + "."));
  }

  private boolean isAlways(int outcome, Verdict verdict) {
    for (Piece piece : thresholds.pieces()) {
      if (piece.found().isEmpty()
          || piece.found().get().outcomes().get(outcome).verdict() != verdict) {
        return false;
      }
    }
    return true;
  }

  private static String says(Verdict verdict) {
    return switch (verdict) {
      case ALWAYS -> "yes";
      case SOMETIMES -> "partly";
      case NEVER -> "no";
      case NO_EQUILIBRIUM -> "no equilibrium";
    };
  }

  /** How an outcome fares, stretch by stretch; empty if alike all the way. */
  private String fares(int outcome) {
    List<String> parts = new ArrayList<>();
    List<Piece> pieces = thresholds.pieces();
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (i + 1 < pieces.size()
          && says(pieces.get(i + 1), outcome).equals(says(pieces.get(i), outcome))) {
        continue;
      }
      parts.add(says(pieces.get(i), outcome) + " " + where(first, i));
      first = i + 1;
    }
    return parts.size() > 1 ? String.join("; ", parts) : "";
  }

  private static String says(Piece piece, int outcome) {
    Optional<Found> found = piece.found();
    return found.isEmpty() ? "no answer" : says(found.get().outcomes().get(outcome).verdict());
  }
}
