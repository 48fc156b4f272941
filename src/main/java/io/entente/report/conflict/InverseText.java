package io.entente.report.conflict;

import io.entente.conflict.inverse.InverseStability;
import io.entente.conflict.inverse.LeastSwaps;
import io.entente.conflict.inverse.RankingShare;
import io.entente.conflict.inverse.Requirement;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.number.Rational;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which preferences would make a state last. */
final class InverseText {

  private static final List<StabilityConcept> CONCEPTS =
      List.of(
          StabilityConcept.NASH,
          StabilityConcept.GMR,
          StabilityConcept.SMR,
          StabilityConcept.SEQ,
          StabilityConcept.SSEQ);

  /** Up to so many states the number of rankings is written out. */
  private static final int COUNTED = 12;

  private static final int LISTED = 6;
  private static final int ANSWERS = 3;

  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  InverseText(ConflictReading reading, Prose out) {
    this.reading = reading;
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  void write(int target, boolean all) {
    out.blank()
        .paragraph(
            0,
            2,
            out.layout().heading("What would make this state last?")
                + " (inverse analysis): "
                + words.state(target)
                + ", and which preferences over the "
                + Words.count(reading.model().states(), "state", "states")
                + " keep it");
    for (StabilityConcept concept : CONCEPTS) {
      out.line(
          "  "
              + out.layout()
                  .group(
                      "Under "
                          + concept.symbol()
                          + (concept.isCredible() ? ", the others' preferences as they are" : "")));
      InverseStability inverse = InverseStability.of(reading.model(), concept, target);
      for (int who = 0; who < reading.model().decisionMakers(); who++) {
        out.paragraph(4, 6, maker(inverse, who, target, all) + " " + share(inverse, who));
      }
      together(inverse);
    }
    swaps(target);
    out.paragraph(
        2,
        "Counted are rankings without ties, all alike likely; counted exactly, not drawn. \"Not"
            + " above it\": no better than this state.");
  }

  private String maker(InverseStability inverse, int who, int target, boolean all) {
    List<Requirement> requirements = inverse.requirements(who);
    String name = words.whoFirst(who);
    if (requirements.isEmpty()) {
      return name + " has no move from here, so nothing is asked of it.";
    }
    List<String> parts = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (parts.size() == LISTED && !all) {
        parts.add("and " + (requirements.size() - LISTED) + " more conditions like these");
        break;
      }
      parts.add(requirement(requirement, target, all));
    }
    return name + ": " + String.join("; ", parts) + ".";
  }

  private String requirement(Requirement requirement, int target, boolean all) {
    StringBuilder text =
        new StringBuilder(words.beside(target, requirement.to())).append(" not above it");
    int told = 0;
    for (Requirement.Answer answer : requirement.answers()) {
      if (answer.noBetter().isEmpty()) {
        return "a move to "
            + words.beside(target, requirement.to())
            + " is answered in any case, by a way back here";
      }
      if (told == ANSWERS && !all) {
        text.append(", or one of ")
            .append(requirement.answers().size() - told)
            .append(" more answers");
        break;
      }
      List<String> names = new ArrayList<>();
      answer.noBetter().forEach(state -> names.add(words.beside(target, state)));
      text.append(told == 0 ? ", or by way of an answer " : ", or ")
          .append(Words.and(names))
          .append(" not above it");
      told++;
    }
    return text.toString();
  }

  private String share(InverseStability inverse, int who) {
    try {
      RankingShare share = inverse.rankings(who);
      return share.states() <= COUNTED
          ? "That is so in "
              + Words.grouped(share.meeting().longValueExact())
              + " of "
              + Words.grouped(share.all().longValueExact())
              + " rankings ("
              + fraction(share.share())
              + ")."
          : "That is so in " + fraction(share.share()) + " of all rankings.";
    } catch (NotAnsweredException not) {
      return "How many rankings that are is not counted: " + not.getMessage() + ".";
    }
  }

  private void together(InverseStability inverse) {
    Optional<Rational> share;
    try {
      share = inverse.together();
    } catch (NotAnsweredException not) {
      share = Optional.empty();
    }
    share.ifPresent(
        both ->
            out.paragraph(
                4,
                6,
                "For all of them at once, in "
                    + fraction(both)
                    + " of all combinations of rankings."));
  }

  private String fraction(Rational share) {
    boolean whole = share.isInteger();
    String exact = share.toString();
    return whole
        ? (share.signum() == 0 ? "none" : "all")
        : exact.length() <= 12
            ? out.layout().fraction(exact)
            : "about " + Words.payoff(share.toDouble());
  }

  private void swaps(int target) {
    List<String> parts = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      try {
        int swaps = LeastSwaps.toNash(reading.model(), who, target).swaps();
        parts.add(words.who(who) + " " + Words.grouped(swaps));
      } catch (NotAnsweredException ties) {
        parts.add(words.who(who) + " not counted, since it has ties");
      }
    }
    out.paragraph(
        2,
        4,
        "Least change to make it a Nash equilibrium, in exchanges of neighbours in a ranking: "
            + String.join(", ", parts)
            + ".");
  }
}
