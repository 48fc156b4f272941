package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.outcome.section.AgreementAnswer;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.agreement.AgreementSection;
import io.entente.solve.Agreement;
import io.entente.solve.repeated.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** An agreement in words. */
final class AgreementText {

  /** So many reasons are named. */
  private static final int REASONS = 3;

  private final AgreementAnswer answer;
  private final AgreementSection section;
  private final Prose out;
  private final Numbers numbers;

  AgreementText(AgreementAnswer answer, Prose out, boolean exact) {
    this.answer = answer;
    this.section = answer.section();
    this.out = out;
    this.numbers = new Numbers(out.layout(), exact && !answer.game().isRounded());
  }

  void write() {
    SectionHead.write(out, section, "an agreement, kept up by patience (repeated game)");
    out.paragraph(
        2,
        "Agreed, "
            + section.period()
            + " after "
            + section.period()
            + ": "
            + moves(section.play())
            + ". If anybody departs: "
            + moves(section.punish())
            + (section.punishFor() == 0
                ? " for ever (grim trigger)."
                : " for "
                    + Words.count(section.punishFor(), "period", "periods")
                    + ", and then all return."));
    if (answer.agreement().isEmpty()) {
      out.paragraph(2, "Not possible here: some of these moves cannot be made.");
      return;
    }
    for (int player = 0; player < answer.discounts().size(); player++) {
      out.paragraph(2, 6, player(player, answer.agreement().get().terms().get(player)));
    }
    out.paragraph(2, verdict());
    List<Integer> binding = answer.binding();
    if (binding.size() == 1 && !answer.refusing().contains(binding.get(0))) {
      reasons(binding.get(0));
    }
  }

  private String player(int player, Agreement.Terms terms) {
    StringBuilder text = new StringBuilder(name(player)).append(": gets ");
    text.append(numbers.of(terms.kept().get(0)))
        .append(" a ")
        .append(section.period())
        .append(" by keeping to it, ");
    if (terms.isTempted()) {
      text.append(numbers.of(terms.best().get(0)))
          .append(" once by ")
          .append(answer.game().strategies(player).get(terms.temptation().get(0)));
    } else {
      text.append("no more by departing");
    }
    text.append(", and ")
        .append(numbers.of(terms.punished()))
        .append(" a ")
        .append(section.period())
        .append(" when punished; ");
    Optional<Threshold> critical = answer.critical(player);
    if (answer.refusing().contains(player)) {
      text.append("it would not carry out the punishment, which hurts itself");
    } else if (critical.isEmpty()) {
      text.append("no patience makes it keep to it");
    } else if (critical.get().high().signum() == 0) {
      text.append("it keeps to it however impatient it is");
    } else {
      text.append("it keeps to it from a discount factor of ")
          .append(threshold(critical.get()))
          .append(" on, and has ")
          .append(factor(answer.discounts().get(player)));
    }
    return text.toString();
  }

  private String verdict() {
    List<String> departing = new ArrayList<>();
    for (int player = 0; player < answer.discounts().size(); player++) {
      if (!answer.keeps(player)) {
        departing.add(name(player));
      }
    }
    String most = "";
    List<Integer> binding = answer.binding();
    if (binding.size() == 1 && answer.discounts().size() > 1) {
      most = " " + name(binding.get(0)) + " needs most patience.";
    }
    return (departing.isEmpty()
            ? "So it is sustainable by patience."
            : "So it is not sustainable: " + String.join(" and ", departing) + " would depart.")
        + most;
  }

  private void reasons(int player) {
    String gains = reasons(player, AgreementAnswer.Reason::departing, Comparator.reverseOrder());
    String losses = reasons(player, AgreementAnswer.Reason::punished, Comparator.naturalOrder());
    if (!gains.isEmpty()) {
      out.paragraph(2, 6, "What tempts " + name(player) + " to depart: " + gains);
    }
    if (!losses.isEmpty()) {
      out.paragraph(2, 6, "What punishment costs it: " + losses);
    }
  }

  /** The reasons that weigh most in one direction. */
  private String reasons(
      int player, ToDoubleFunction<AgreementAnswer.Reason> of, Comparator<Double> order) {
    List<AgreementAnswer.Reason> sorted = new ArrayList<>(answer.reasons().get(player));
    sorted.sort((one, two) -> order.compare(of.applyAsDouble(one), of.applyAsDouble(two)));
    List<String> parts = new ArrayList<>();
    for (AgreementAnswer.Reason reason : sorted) {
      double change = of.applyAsDouble(reason);
      if (parts.size() < REASONS && order.compare(change, 0.0) < 0) {
        parts.add(reason.says() + " (" + out.layout().signed(change) + ")");
      }
    }
    return String.join("; ", parts);
  }

  private String moves(Map<String, String> moves) {
    List<String> parts = new ArrayList<>();
    moves.forEach((decision, strategy) -> parts.add(decision + " " + strategy));
    return String.join(", ", parts);
  }

  private String name(int player) {
    return answer.game().players().get(player);
  }

  private String threshold(Threshold threshold) {
    return threshold.isExact() ? factor(threshold.low()) : numbers.of(threshold.toDouble());
  }

  /** Never rounded to 1. */
  private String factor(Rational factor) {
    String text = numbers.of(factor);
    return text.equals("1") ? "nearly 1" : text;
  }
}
