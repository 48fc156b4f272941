package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.report.Layout;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.MixedMethod;
import java.util.ArrayList;
import java.util.List;

/** Equilibria in mixed strategies. */
final class MixedText {

  /** Fractions with more characters are written as decimals. */
  private static final int LONGEST_FRACTION = 9;

  /** An average of this part of the largest payoff is what rounding has left over. */
  private static final double DUST = 1e-13;

  private final GamePage page;
  private final double[] sizes;
  private final MixedEquilibria answer;
  private final List<MixedEquilibrium> found;
  private final int shown;
  private boolean hasRounded;

  private MixedText(GamePage page, MixedEquilibria answer) {
    this.page = page;
    this.sizes = new double[page.game().players().size()];
    this.answer = answer;
    this.found = answer.equilibria().equilibria();
    this.shown = Math.min(GamePage.LISTED, found.size());
  }

  static void write(GamePage page, MixedEquilibria answer) {
    new MixedText(page, answer).write();
  }

  private void write() {
    page.heading("Where nobody gains by changing alone, with mixing", "mixed Nash equilibria");
    if (answer.value().isPresent()) {
      ZeroSumText.write(page, answer.value().get());
    }
    for (int number = 0; number < shown; number++) {
      String paths =
          answer.labels().isEmpty() ? "" : PathsText.of(page, answer.labels().get(number));
      page.entry(name(number) + Words.capital(described(found.get(number))) + paths);
    }
    page.more(found.size() - shown, "");
    new MixedRemarks(page, answer).write();
    if (hasRounded) {
      page.out()
          .paragraph(2, "Some probabilities are rounded here; --format json has them in full.");
    }
  }

  /** The number by which what follows refers to an equilibrium; none where there is only one. */
  private String name(int number) {
    if (found.size() == 1) {
      return "";
    }
    return page.layout() == Layout.PAGE
        ? (number + 1) + ". "
        : "Equilibrium " + (number + 1) + ": ";
  }

  private String described(MixedEquilibrium equilibrium) {
    List<String> parts = new ArrayList<>();
    MixedProfile profile = equilibrium.profile();
    for (int player = 0; player < profile.players(); player++) {
      parts.add(page.player(player) + " " + play(profile, player));
    }
    String between = profile.isPure() ? ", " : "; ";
    return String.join(between, parts) + between + "paying " + payoffs(equilibrium);
  }

  /** What each gets: a fraction where it is exact and short; what rounding left over of 0 is 0. */
  private String payoffs(MixedEquilibrium equilibrium) {
    if (equilibrium.exactPayoffs().isEmpty()) {
      List<Double> payoffs = new ArrayList<>();
      for (int player = 0; player < equilibrium.payoffs().size(); player++) {
        double payoff = equilibrium.payoffs().get(player);
        payoffs.add(Math.abs(payoff) <= DUST * size(player) ? Double.valueOf(0) : payoff);
      }
      return page.payoffs(payoffs);
    }
    List<String> payoffs = new ArrayList<>();
    for (Rational payoff : equilibrium.exactPayoffs()) {
      payoffs.add(Amounts.number(page, payoff, true));
    }
    return page.listed(payoffs);
  }

  /** The size of the largest payoff of a player. */
  private double size(int player) {
    if (sizes[player] == 0) {
      for (int index = 0; index < page.game().shape().profiles(); index++) {
        sizes[player] = Math.max(sizes[player], Math.abs(page.game().payoff(player, index)));
      }
    }
    return sizes[player];
  }

  /** "plays ask with probability 1/2, passive with 1/2", or "plays ask". */
  private String play(MixedProfile profile, int player) {
    List<String> parts = new ArrayList<>();
    for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
      if (isPlayed(profile, player, strategy)) {
        String name = strategy(player, strategy);
        if (isCertain(profile, player, strategy)) {
          return "plays " + name;
        }
        String with = parts.isEmpty() ? " with probability " : " with ";
        parts.add(name + with + probability(profile, player, strategy));
      }
    }
    return "plays " + String.join(", ", parts);
  }

  /** A name that is a number only would be taken for a probability. */
  private String strategy(int player, int strategy) {
    String name = page.strategy(player, strategy);
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return name;
      }
    }
    return "strategy " + name;
  }

  private static boolean isPlayed(MixedProfile profile, int player, int strategy) {
    return profile.isExact()
        ? profile.exactProbability(player, strategy).signum() != 0
        : profile.probability(player, strategy) != 0;
  }

  private static boolean isCertain(MixedProfile profile, int player, int strategy) {
    return profile.isExact()
        ? profile.exactProbability(player, strategy).equals(Rational.ONE)
        : profile.probability(player, strategy) == 1;
  }

  private String probability(MixedProfile profile, int player, int strategy) {
    if (profile.isExact()) {
      String exact = profile.exactProbability(player, strategy).toString();
      if (page.isExact() || exact.length() <= LONGEST_FRACTION) {
        return page.layout().fraction(exact);
      }
    }
    hasRounded = true;
    double probability = profile.probability(player, strategy);
    String rounded = Words.payoff(probability);
    if (rounded.equals("1")) {
      return "almost 1";
    }
    return probability < 0.00005 ? "less than 0.0001" : rounded;
  }

  /** Whether the answer is of this method. */
  static boolean isBy(MixedMethod method, MixedEquilibria answer) {
    return answer.method().equals(method.word());
  }

  /** Whether that is all there is. */
  static boolean isAll(MixedEquilibria answer) {
    return answer.equilibria().completeness() == Completeness.ALL;
  }
}
