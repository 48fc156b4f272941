package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Comparison;
import io.entente.outcome.Contribution;
import io.entente.outcome.ProfileReading;
import io.entente.sample.Course;
import io.entente.scenario.Actor;
import io.entente.scenario.Claim;
import io.entente.scenario.Decision;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** The report of {@code entente explain --profile}. */
public final class ProfileText {

  private ProfileText() {}

  /**
   * What a combination of moves is worth to everybody, why, and who would rather move otherwise.
   */
  public static String of(ProfileReading reading, boolean all, Layout layout) {
    CentralReading central = reading.central();
    Scenario scenario = central.scenario();
    Words words = new Words(scenario);
    Prose out = new Prose(layout);
    out.paragraph(0, scenario.title());
    out.blank().line(layout.heading("If this is played"));
    Opening.moves(out, central, reading.course(), 2, Map.of());
    out.paragraph(
        2,
        reading.isEquilibrium()
            ? "It is what happens at the centre (" + Words.form(central.form()) + ")."
            : "It is not what happens at the centre (" + Words.form(central.form()) + ").");
    for (Actor actor : scenario.actors()) {
      out.blank();
      out.line(
          layout.heading(words.actor(actor.id()))
              + ": worth "
              + layout.number(Words.number(central.payoff(actor.id(), reading.course()))));
      if (!words.isTable()) {
        reasons(out, reading, actor.id(), all, words);
      }
      regret(out, reading, actor.id(), words);
    }
    return out.toString();
  }

  private static void reasons(
      Prose out, ProfileReading reading, String actor, boolean all, Words words) {
    int left = all ? Integer.MAX_VALUE : 4;
    int more = 0;
    for (Comparison.Difference reason : reading.reasons(actor)) {
      if (left-- > 0) {
        out.paragraph(2, 8, out.layout().reason(reason.change(), "", reason.term().says()));
        for (Claim claim : all ? words.cited(reason.term()) : List.<Claim>of()) {
          out.paragraph(8, 8, words.citing(claim, out.layout()));
        }
        for (Contribution part : reason.claims()) {
          if (all) {
            out.paragraph(
                8,
                8,
                out.layout().claim(part.weight(), words.claim(part.evidence().claim()).paraphrase())
                    + " "
                    + out.layout().cited(words.place(words.claim(part.evidence().claim()))));
          }
        }
      } else {
        more++;
      }
    }
    if (more > 0) {
      out.line("  " + out.layout().more(Words.count(more, "more reason", "more reasons"), "--all"));
    }
  }

  private static String others(CentralReading central) {
    return central.scenario().decisions().size() > 1 ? "With the others' moves as they are, " : "";
  }

  private static void regret(Prose out, ProfileReading reading, String actor, Words words) {
    CentralReading central = reading.central();
    Course better = reading.bestAlone(actor);
    double gain = central.payoff(actor, better) - central.payoff(actor, reading.course());
    boolean decides =
        central.scenario().decisions().stream().anyMatch(d -> d.actor().equals(actor));
    if (!decides) {
      out.paragraph(2, "It has no decision.");
    } else if (gain <= central.tolerance(actor)) {
      out.paragraph(2, Words.capital(others(central) + "it cannot do better."));
    } else {
      StringBuilder moves = new StringBuilder();
      for (Decision decision : central.scenario().decisions()) {
        Map<String, Double> now = central.moves(reading.course()).get(decision.id());
        Map<String, Double> then = central.moves(better).get(decision.id());
        if (!now.equals(then) && decision.actor().equals(actor)) {
          moves.append(moves.isEmpty() ? "" : " and ").append(words.does(decision.id(), then));
        }
      }
      out.paragraph(
          2,
          Words.capital(
              others(central) + "it would gain " + words.amount(gain) + " if it " + moves + "."));
    }
  }
}
