package io.entente.report.conflict;

import io.entente.conflict.stability.StabilityConcept;
import io.entente.outcome.conflict.ConflictQuestion;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Columns;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.conflict.ConflictOption;
import io.entente.scenario.conflict.ConflictSection;
import io.entente.scenario.conflict.DecisionMaker;
import io.entente.scenario.conflict.Exclusion;
import io.entente.scenario.conflict.OptionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A conflict in words: who can do what, which states last, and why. */
public final class ConflictText {

  /** Up to so many states are all shown in the table. */
  private static final int SMALL = 20;

  /** So many states that last are listed, and so many told, unless all are asked for. */
  private static final int LISTED = 12;

  private static final int TOLD = 5;

  private static final int TOLD_OF_ALL = 200;

  private final ConflictStudy study;
  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  private ConflictText(ConflictStudy study, Prose out) {
    this.study = study;
    this.reading = study.reading();
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  /** What is said of a conflict. */
  public static void write(ConflictStudy study, ConflictQuestion question, Prose out) {
    ConflictText text = new ConflictText(study, out);
    text.head();
    if (question.state().isPresent()) {
      out.blank().line(out.layout().heading("The state asked about"));
      new Narration(study, out).write(question.state().getAsInt(), true);
    } else {
      text.states(question.all());
      if (!question.isParticular()) {
        text.told(question.all());
      }
    }
    OptionalInt from = question.from().isPresent() ? question.from() : text.reading.initial();
    if (from.isPresent() && question.state().isEmpty()) {
      new PathsText(study, out).write(from.getAsInt(), question.all());
    }
    if (question.coalitions()) {
      new CoalitionsText(study, out).write(question.all());
    }
    if (question.horizon() > 0) {
      new ForesightText(text.reading, out).write(question.horizon());
    }
    if (question.inverse().isPresent()) {
      new InverseText(text.reading, out).write(question.inverse().getAsInt(), question.all());
    }
    text.legend();
    text.basis();
  }

  private void head() {
    out.paragraph(
        0,
        2,
        out.layout().heading("conflict")
            + ": which states last once each reckons with the others' answers (graph model)");
    Optional<ConflictSection> section = reading.section();
    if (section.isPresent() && !section.get().says().isEmpty()) {
      out.paragraph(2, section.get().says());
    }
    if (reading.isDerived()) {
      out.paragraph(
          2,
          "A state is a combination of moves, all chosen at once; a decision maker moves to another"
              + " by changing its own choice, and prefers what pays it more. How much more does not"
              + " count.");
    }
    if (!reading.options().isEmpty()) {
      options();
    }
    reading
        .initial()
        .ifPresent(state -> out.paragraph(2, 4, "Things stand at " + words.state(state) + "."));
  }

  private void options() {
    out.line("  " + out.layout().group("Who can do what"));
    int width = 0;
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      width = Math.max(width, Columns.of(reading.title(who)));
    }
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      List<String> own = new ArrayList<>();
      for (ConflictOption option : reading.options()) {
        if (option.owner() == who) {
          own.add(option(option));
        }
      }
      out.paragraph(
          4,
          width + 6,
          out.layout().labelled(reading.title(who), width + 2, String.join("; ", own)));
    }
    OptionForm form = reading.form().orElseThrow();
    int states = reading.model().states();
    int options = form.options().size();
    List<String> reasons = new ArrayList<>();
    for (Exclusion rule : form.infeasible()) {
      reasons.add(rule.because().isEmpty() ? "not " + rule.statement() : rule.because());
    }
    out.paragraph(
        4,
        Words.grouped(states)
            + " of the "
            + (options < 40 ? Words.grouped(1L << options) : "2 to the power of " + options)
            + " combinations "
            + (states == 1 ? "is a state" : "are states")
            + (reasons.isEmpty()
                ? ""
                : ": "
                    + String.join("; ", reasons.subList(0, Math.min(4, reasons.size())))
                    + (reasons.size() > 4 ? "; and " + (reasons.size() - 4) + " more rules" : ""))
            + ". A state is written with Y or N for each option, in this order.");
  }

  private static String option(ConflictOption option) {
    String words = option.title().equals(option.id()) ? "" : " (" + option.title() + ")";
    return option.id()
        + words
        + switch (option.direction()) {
          case BOTH -> "";
          case FORWARD -> ", not to be taken back";
          case BACK -> ", not to be taken up again once given up";
        };
  }

  private void states(boolean all) {
    int states = reading.model().states();
    int lasting = study.lasting();
    out.blank()
        .line(
            out.layout()
                .heading(
                    states <= SMALL || all
                        ? "The states"
                        : "The states that last under some idea of foresight"));
    List<Integer> listed = new ArrayList<>();
    if (states <= SMALL || all) {
      for (int state = 0; state < states; state++) {
        listed.add(state);
      }
    } else {
      for (int state : study.telling()) {
        if (!study.equilibriumUnder(state).isEmpty() && listed.size() < LISTED) {
          listed.add(state);
        }
      }
    }
    out.paragraph(
        2,
        Words.count(states, "state", "states")
            + ", "
            + Words.grouped(reading.model().moveCount())
            + " moves. "
            + (lasting == 0
                ? "None lasts under any of the concepts below."
                : Words.grouped(lasting) + (lasting == 1 ? " lasts" : " last") + " under some."));
    if (!listed.isEmpty()) {
      new StateTable(study, out).write(listed);
    }
    int more = (states <= SMALL || all ? states : lasting) - listed.size();
    if (more > 0) {
      out.line("  " + out.layout().more(Words.grouped(more) + " more that last", "--all"));
    }
    tally();
  }

  /** How many states last under each concept. */
  private void tally() {
    List<String> parts = new ArrayList<>();
    for (StabilityConcept concept : study.concepts()) {
      int number = 0;
      for (int state = 0; state < reading.model().states(); state++) {
        number += study.isEquilibrium(concept, state) ? 1 : 0;
      }
      parts.add(concept.symbol() + " " + Words.grouped(number));
    }
    out.paragraph(2, "So many last: " + String.join(", ", parts) + ".");
  }

  private void told(boolean all) {
    List<Integer> telling = study.telling();
    if (telling.isEmpty()) {
      return;
    }
    out.blank().line(out.layout().heading("Why"));
    Narration narration = new Narration(study, out);
    int shown = Math.min(telling.size(), all ? TOLD_OF_ALL : TOLD);
    for (int state : telling.subList(0, shown)) {
      narration.write(state, false);
    }
    if (shown < telling.size()) {
      out.line(
          "  "
              + out.layout()
                  .more(
                      Words.grouped(telling.size() - shown)
                          + " more that last, or would but for one",
                      "--state " + Words.argument(reading.model().state(telling.get(shown)))));
    }
  }

  private void legend() {
    out.blank().line(out.layout().heading("What the names say"));
    out.paragraph(
        2,
        4,
        "A state lasts (is an equilibrium) under a concept if it is stable for everybody: whoever"
            + " could move to something it prefers does not, because of what it reckons with.");
    out.paragraph(2, 4, "Nash: nobody has anything better within reach.");
    out.paragraph(
        2,
        4,
        "GMR (general metarationality): each fears any answer of the others, even one that hurts"
            + " them.");
    out.paragraph(
        2,
        4,
        "SMR (symmetric metarationality): the same, and it could not move up again after it.");
    out.paragraph(
        2,
        4,
        "SEQ (sequential stability): each fears only answers that pay those who give them, step by"
            + " step.");
    out.paragraph(2, 4, "SSEQ (symmetric sequential stability): both at once.");
    if (study.concepts().contains(StabilityConcept.SIM)) {
      out.paragraph(
          2,
          4,
          "SIM (simultaneous sanctioning): each fears that others move for their own good at the"
              + " same moment.");
    } else {
      out.paragraph(2, 4, "Simultaneous sanctioning is left out: " + study.withoutSim() + ".");
    }
  }

  /** What preferences rest on. */
  private void basis() {
    if (reading.section().isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (DecisionMaker maker : reading.section().get().makers()) {
      List<String> parts = new ArrayList<>();
      List<String> claims = new ArrayList<>(maker.claims());
      maker.preference().priorities().forEach(priority -> claims.addAll(priority.claims()));
      if (!claims.isEmpty()) {
        parts.add("claims " + String.join(", ", claims));
      }
      maker.assumption().ifPresent(why -> parts.add("assumption: " + why));
      if (!parts.isEmpty()) {
        lines.add(maker.title() + ": " + String.join("; ", parts));
      }
    }
    if (!lines.isEmpty()) {
      out.blank().line(out.layout().heading("What the preferences rest on"));
      lines.forEach(line -> out.paragraph(2, 4, line));
    }
  }
}
