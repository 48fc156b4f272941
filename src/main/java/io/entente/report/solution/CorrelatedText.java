package io.entente.report.solution;

import io.entente.game.CorrelatedStrategy;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.solve.CorrelatedEquilibria;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a mediator can bring about. */
final class CorrelatedText {

  /** How many profiles of one drawing are listed. */
  private static final int LISTED = 12;

  private final GamePage page;
  private final CorrelatedEquilibria answer;

  private CorrelatedText(GamePage page, CorrelatedEquilibria answer) {
    this.page = page;
    this.answer = answer;
  }

  static void write(GamePage page, CorrelatedEquilibria answer) {
    new CorrelatedText(page, answer).write();
  }

  private void write() {
    if (answer.coarse()) {
      page.heading("If all must agree before they hear", "coarse correlated equilibria");
      page.out()
          .paragraph(
              2,
              "A mediator draws what all play. Each player decides beforehand: to follow, or not to"
                  + " listen and to play something else. Below is what can be brought about so that"
                  + " all follow.");
    } else {
      page.heading("If a mediator could recommend moves in private", "correlated equilibria");
      page.out()
          .paragraph(
              2,
              "A mediator draws what all play and tells each player its own part only. Below is"
                  + " what can be brought about so that nobody gains by disobeying.");
    }
    welfare();
    payoffs();
    outcomes();
    proof();
  }

  private void welfare() {
    CorrelatedStrategy strategy = answer.welfare().strategy();
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < page.game().players().size(); player++) {
      payoffs.add(page.player(player) + " " + number(strategy.payoff(page.game(), player)));
    }
    List<CorrelatedStrategy.Played> played = new ArrayList<>(strategy.played());
    played.sort(
        Comparator.comparing(CorrelatedStrategy.Played::probability)
            .reversed()
            .thenComparing(CorrelatedStrategy.Played::index));
    String sum = number(answer.welfare().value());
    page.out().paragraph(2, "The highest sum of payoffs is " + sum + ":");
    for (CorrelatedStrategy.Played each : played.subList(0, Math.min(LISTED, played.size()))) {
      String label = page.label(page.game().shape().profile(each.index()));
      page.entry(
          played.size() == 1
              ? label + ", always"
              : label
                  + ", with probability "
                  + Amounts.probability(page, each.probability(), answer.exact()));
    }
    page.more(played.size() - LISTED, " profiles");
    page.out().paragraph(2, "This pays " + String.join(", ", payoffs) + ".");
    page.explainSum();
  }

  private void payoffs() {
    page.out().paragraph(2, "What each can get, at least and at most:");
    for (int player = 0; player < answer.players().size(); player++) {
      CorrelatedEquilibria.Range range = answer.players().get(player);
      Rational lowest = range.lowest().value();
      Rational highest = range.highest().value();
      page.entry(
          page.player(player)
              + " "
              + (lowest.equals(highest)
                  ? number(lowest) + ", whatever the mediator does"
                  : number(lowest) + " to " + number(highest)));
    }
  }

  private void outcomes() {
    if (answer.events().isEmpty()) {
      return;
    }
    page.out().paragraph(2, "How likely each outcome can be made:");
    for (CorrelatedEquilibria.EventRange event : answer.events()) {
      Rational lowest = event.probability().lowest().value();
      Rational highest = event.probability().highest().value();
      page.entry(event.name() + ": " + likelihood(lowest, highest));
    }
  }

  private String likelihood(Rational lowest, Rational highest) {
    if (highest.signum() == 0) {
      return "never";
    }
    if (lowest.equals(Rational.ONE)) {
      return "always";
    }
    String high = highest.equals(Rational.ONE) ? "certain" : probability(highest);
    if (lowest.equals(highest)) {
      return "probability " + high + ", whatever the mediator does";
    }
    if (lowest.signum() == 0) {
      return highest.equals(Rational.ONE)
          ? "anything from never to always"
          : "at most with probability " + high;
    }
    return highest.equals(Rational.ONE)
        ? "at least with probability " + probability(lowest)
        : "with probability " + probability(lowest) + " to " + high;
  }

  private void proof() {
    if (answer.exact()) {
      page.out()
          .paragraph(
              2,
              "These numbers are exact, and proved: in each case every way to disobey was checked,"
                  + " and a bound shows that no equilibrium does better.");
      return;
    }
    String most = Decimals.shortest(answer.violation().toDouble());
    page.out()
        .paragraph(
            2,
            "Payoffs were computed and rounded, and so are these numbers; payoffs within rounding of"
                + " each other count as equal. "
                + (answer.violation().signum() == 0
                    ? "Nobody gains anything by disobeying."
                    : "Nobody gains more than " + most + " by disobeying."));
  }

  private String number(Rational value) {
    return Amounts.number(page, value, answer.exact());
  }

  private String probability(Rational value) {
    return Amounts.probability(page, value, answer.exact());
  }
}
