package io.entente.report;

import io.entente.outcome.validity.DecidingNumber;
import io.entente.outcome.validity.Dominance;
import io.entente.outcome.validity.FaceValidity;
import io.entente.outcome.validity.IdleReason;
import io.entente.outcome.validity.Survey;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sections 2 and 3 of the face-validity page: reasons that never matter, and single reasons and
 * numbers that decide everything.
 */
final class FaceValidityReasons {

  /** How many reasons are listed unless all are asked for. */
  private static final int SHOWN = 6;

  private final Prose out;
  private final FaceValidity validity;
  private final Scenario scenario;
  private final Words words;
  private final boolean all;

  FaceValidityReasons(Prose out, FaceValidity validity, boolean all) {
    this.out = out;
    this.validity = validity;
    this.scenario = validity.central().scenario();
    this.words = new Words(scenario);
    this.all = all;
  }

  void render() {
    out.blank();
    out.line(out.layout().section(2, out.layout().heading("Reasons that never matter")));
    idle();
    out.blank();
    out.line(
        out.layout().section(3, out.layout().heading("Single numbers that decide everything")));
    dominant();
    deciding();
  }

  private void idle() {
    Survey survey = validity.survey();
    if (scenario.terms().isEmpty() && !scenario.hasDecisions()) {
      out.paragraph(3, "Nobody decides anything, so nobody needs a reason.");
      return;
    }
    if (scenario.terms().isEmpty()) {
      out.paragraph(3, "The file gives no reasons at all.");
      return;
    }
    if (words.isTable()) {
      out.paragraph(3, "Payoffs are a table here and not reasons: there is none to leave out.");
      return;
    }
    List<IdleReason> certain = new ArrayList<>();
    List<IdleReason> seen = new ArrayList<>();
    for (IdleReason reason : survey.idle()) {
      (reason.why().isCertain() ? certain : seen).add(reason);
    }
    if (survey.draws() == survey.failed()) {
      out.paragraph(3, "No draw has finite payoffs, so nothing can be said of this.");
      return;
    }
    if (survey.idle().isEmpty()) {
      String every =
          scenario.terms().size() == 1
              ? "The only reason, left out, changes what is chosen"
              : "None: each of the "
                  + Words.grouped(scenario.terms().size())
                  + " reasons, left out alone, changes what is chosen";
      out.paragraph(3, every + (scenario.isUncertain() ? " in some draw." : "."));
    }
    if (!seen.isEmpty()) {
      out.paragraph(3, left(seen.size()) + ":");
      list(seen);
    }
    if (!certain.isEmpty()) {
      out.paragraph(
          3,
          certain.size() == 1
              ? "This one cannot change what is chosen, whatever its number is:"
              : "These cannot change what is chosen, whatever their numbers are:");
      list(certain);
    }
    if (!survey.idle().isEmpty()) {
      out.paragraph(
          3,
          "They still count in what an actor gets."
              + (validity.central().form() == Form.SEQUENTIAL
                  ? " (What is chosen: the moves that are made. Replies to moves that nobody makes"
                      + " are not looked at.)"
                  : ""));
    }
    FaceValidityText.fewer(out, validity, survey.draws());
  }

  private String left(int reasons) {
    String without =
        reasons == 1
            ? "Left out, this one changes what is chosen"
            : "Left out one at a time, these change what is chosen";
    Survey survey = validity.survey();
    long draws = survey.draws() - survey.failed();
    String which = survey.failed() > 0 ? " with finite payoffs" : "";
    return scenario.isUncertain()
        ? without + " " + FaceValidityText.inNone(out, validity, draws, which)
        : reasons == 1
            ? "Left out, this one does not change what is chosen"
            : "Left out one at a time, these do not change what is chosen";
  }

  /** The reasons of one actor that share a cause stand together. */
  private void list(List<IdleReason> reasons) {
    Map<String, List<IdleReason>> groups = new LinkedHashMap<>();
    for (IdleReason reason : reasons) {
      groups
          .computeIfAbsent(reason.term().actor() + " " + reason.why(), key -> new ArrayList<>())
          .add(reason);
    }
    for (List<IdleReason> group : groups.values()) {
      IdleReason first = group.get(0);
      StringBuilder text = new StringBuilder();
      text.append(Words.capital(words.actor(first.term().actor()))).append(", ");
      text.append(why(first, group.size() == 1)).append(": ");
      int shown = all || group.size() == SHOWN + 1 ? group.size() : SHOWN;
      for (int i = 0; i < Math.min(shown, group.size()); i++) {
        text.append(i == 0 ? "" : "; ");
        text.append(group.get(i).term().says());
        text.append(" (").append(group.get(i).term().name()).append(')');
      }
      if (shown < group.size()) {
        text.append("; and ").append(group.size() - shown).append(" more (--all)");
      }
      out.paragraph(5, 9, text.toString());
    }
  }

  private String why(IdleReason reason, boolean one) {
    String it = one ? "it" : "them";
    return switch (reason.why()) {
      case NO_CHOICE -> "which has nothing to choose";
      case SAME -> "the same whatever is played";
      case OTHERS ->
          "since only what others do changes "
              + it
              + (one ? ", so it cancels" : ", so they cancel")
              + " where its own moves are compared";
      case EARLIER ->
          "settled before its turn, so " + (one ? "it cancels" : "they cancel") + " there";
      case ZERO -> "of weight 0" + (scenario.isUncertain() ? " in every draw" : "");
      case SMALL -> "too small next to its other reasons";
    };
  }

  private void dominant() {
    if (words.isTable()) {
      return;
    }
    List<Dominance> found = validity.dominant();
    int shown = all || found.size() == SHOWN + 1 ? found.size() : Math.min(SHOWN, found.size());
    for (Dominance one : found.subList(0, shown)) {
      String name =
          Words.capital(words.actor(one.term().actor()))
              + ": \""
              + one.term().says()
              + "\" ("
              + one.term().name()
              + ") ";
      out.paragraph(3, 5, name + (one.count() == 0 ? "is its only reason." : outweighs(one)));
    }
    if (shown < found.size()) {
      out.line("   " + out.layout().more(Words.grouped(found.size() - shown) + " more", "--all"));
    }
    if (found.isEmpty()) {
      out.paragraph(
          3, "No reason outweighs all others of its actor together: no choice hangs on one alone.");
    }
  }

  private String outweighs(Dominance one) {
    boolean two = one.count() == 1;
    String others = two ? "; the other" : "; the other " + Words.grouped(one.count()) + " together";
    return "outweighs "
        + (two ? "the other reason" : "all the other reasons together")
        + ". It can make a difference of "
        + words.amount(one.swing())
        + others
        + (one.others() == 0
            ? two ? " makes none." : " make none."
            : ", one of " + words.amount(one.others()) + " at most.");
  }

  private void deciding() {
    for (DecidingNumber one : validity.deciding()) {
      boolean up = one.high().estimate() > one.low().estimate();
      double always = (up ? one.number().high() : one.number().low()).value().orElseThrow();
      double never = (up ? one.number().low() : one.number().high()).value().orElseThrow();
      String outcome = "\"" + one.outcome() + "\" ";
      String text =
          scenario.isUncertain()
              ? outcome
                  + "comes about in "
                  + out.layout().ofHundred(up ? one.high() : one.low())
                  + " of 100 draws with it at "
                  + setting(always)
                  + ", in "
                  + out.layout().ofHundred(up ? one.low() : one.high())
                  + " at "
              : outcome + "comes about with it at " + setting(always) + ", and not at ";
      out.paragraph(
          3,
          5,
          Words.capital(one.number().what())
              + " ("
              + one.number().place()
              + "): "
              + text
              + setting(never)
              + ".");
    }
    if (validity.tested() > 0 && validity.moved() == 0) {
      out.paragraph(3, "No parameter was held at its ends: " + FaceValidityNumbers.TOO_LARGE);
      return;
    }
    if (validity.tested() == 0) {
      out.paragraph(3, "No parameter is drawn or has a range, so none was moved.");
    } else if (validity.deciding().isEmpty()) {
      out.paragraph(
          3,
          (validity.tested() == 1
                  ? "The one parameter that has two ends does not decide"
                  : "None of the "
                      + Words.grouped(validity.tested())
                      + " parameters that have two ends decides")
              + " an outcome alone. That is good news.");
    }
    if (validity.tested() > 0) {
      out.paragraph(
          3,
          "(To decide: at least 95 in 100 with the parameter held at one end, at most 5 at the"
              + " other. Ends: of the range, else where "
              + FaceValidityNumbers.tails(out)
              + " of its draws lie below. Both are conventions.)");
    }
  }

  private String setting(double value) {
    return out.layout().number(FaceValidityNumbers.plain(value));
  }
}
