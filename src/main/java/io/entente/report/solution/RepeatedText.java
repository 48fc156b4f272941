package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.report.Words;
import io.entente.solve.Agreement;
import io.entente.solve.Repeating;
import io.entente.solve.Repetition;
import io.entente.solve.repeated.DiscountSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be kept up in a game played again and again, and how patient each must be. */
final class RepeatedText {

  /** How many agreements are listed. */
  private static final int LISTED = 12;

  private final GamePage page;
  private final Repetition answer;
  private final PatienceWords words;

  private RepeatedText(GamePage page, Repetition answer) {
    this.page = page;
    this.answer = answer;
    this.words = new PatienceWords(page, answer.exact());
  }

  static void write(GamePage page, Repetition answer) {
    RepeatedText text = new RepeatedText(page, answer);
    page.heading("If the game is played again and again", "repeated game");
    if (answer.asked().target().isEmpty()) {
      text.all();
    } else {
      text.one(answer.agreements().get(0));
    }
    text.fallbacks();
    page.out()
        .paragraph(
            2,
            "A discount factor of 0.9 means that a payoff one period later counts nine tenths as"
                + " much; the closer to 1, the more patient. "
                + (answer.exact()
                    ? "All comparisons are exact, and each was checked by the definition: no single"
                        + " departure pays, on the path or in a punishment (subgame perfection)."
                    : "Payoffs were computed and rounded, and so are these numbers."));
    answer.folk().ifPresent(folk -> FolkText.write(page, folk, answer));
  }

  private void all() {
    if (answer.agreements().isEmpty()) {
      page.out()
          .paragraph(
              2,
              answer.fallbacks().isEmpty()
                  ? "One period has no equilibrium that was found, so there is nothing to compare"
                      + " with. An agreement can be named by --target."
                  : "No profile is better for somebody and worse for nobody than an equilibrium of"
                      + " one period. An agreement can be named by --target.");
      return;
    }
    page.out()
        .paragraph(
            2,
            "To be played in every period, better for somebody and worse for nobody than an"
                + " equilibrium of one period; if anybody departs, "
                + followed()
                + ".");
    int shown = Math.min(LISTED, answer.agreements().size());
    for (Agreement each : answer.agreements().subList(0, shown)) {
      page.entry(
          page.label(page.game().shape().profile(each.cycle().get(0)))
              + ", paying "
              + page.payoffs(page.game().shape().profile(each.cycle().get(0)))
              + ": "
              + common(each)
              + holding(each));
    }
    page.more(answer.agreements().size() - shown, "");
  }

  private void one(Agreement agreement) {
    page.out()
        .paragraph(2, "Agreed: " + cycle(agreement) + ". Punished: " + followed(agreement) + ".");
    for (int player = 0; player < agreement.terms().size(); player++) {
      terms(agreement, player);
    }
    page.out().paragraph(2, "Together: " + common(agreement) + holding(agreement) + ".");
    bound(agreement);
    agreement.titForTat().ifPresent(found -> words.titForTat(found, agreement.cycle().get(0)));
  }

  private String cycle(Agreement agreement) {
    List<String> parts = new ArrayList<>();
    for (int index : agreement.cycle()) {
      parts.add(page.label(page.game().shape().profile(index)));
    }
    return parts.size() == 1
        ? parts.get(0) + ", in every period"
        : page.layout().sequence(parts) + ", and so on again";
  }

  /** What follows a departure from any agreement, in words. */
  private String followed() {
    Repeating asked = answer.asked();
    return switch (asked.fallback()) {
      case WORST ->
          (answer.fallbacks().size() == 1
                  ? "the equilibrium of one period is played "
                  : "the equilibrium of one period that is worst for it is played ")
              + length();
      case ONE ->
          "one equilibrium of one period is played "
              + length()
              + ", whoever departed, the one with which least patience will do";
      case NAMED ->
          page.label(page.game().shape().profile(asked.named().orElseThrow()))
              + " is played "
              + length();
      case MINMAX ->
          (page.game().players().size() == 2
                  ? "both hold down each other "
                  : "the others hold it down ")
              + length()
              + anew();
    };
  }

  /** What follows a departure from this agreement: what is played. */
  private String followed(Agreement agreement) {
    List<MixedProfile> profiles = agreement.punishment().profiles();
    List<String> parts = new ArrayList<>();
    boolean alike = true;
    for (int player = 0; player < profiles.size(); player++) {
      alike &= profiles.get(player).equals(profiles.get(0));
      parts.add(
          "if " + page.player(player) + ", " + played(page, profiles.get(player), answer.exact()));
    }
    boolean minmax = answer.asked().fallback() == Repeating.Fallback.MINMAX;
    String what =
        alike ? played(page, profiles.get(0), answer.exact()) : String.join("; ", parts) + ",";
    return (alike ? "if anybody departs, " : "") + what + " " + length() + (minmax ? anew() : "");
  }

  private String length() {
    int periods = answer.asked().punished();
    return periods == 0
        ? "for ever (grim trigger)"
        : "for " + Words.count(periods, "period", "periods") + ", and then all return";
  }

  private static String anew() {
    return "; who departs from that begins it anew";
  }

  private void terms(Agreement agreement, int player) {
    Agreement.Terms terms = agreement.terms().get(player);
    StringBuilder text = new StringBuilder(page.player(player)).append(": ");
    boolean one = agreement.cycle().size() == 1;
    if (!terms.isTempted()) {
      text.append("gets ")
          .append(numbers(terms.kept()))
          .append(one ? " a period" : " by turns")
          .append(" and would gain nothing at once by departing");
    } else if (one) {
      text.append("gets ")
          .append(number(terms.kept().get(0)))
          .append(" a period by keeping to it, ")
          .append(number(terms.best().get(0)))
          .append(" once by ")
          .append(page.strategy(player, terms.temptation().get(0)))
          .append(", and ")
          .append(number(terms.punished()))
          .append(" a period when punished");
    } else {
      text.append("gets ")
          .append(numbers(terms.kept()))
          .append(" by turns by keeping to it, at most ")
          .append(numbers(terms.best()))
          .append(" by departing there, and ")
          .append(number(terms.punished()))
          .append(" a period when punished");
    }
    text.append("; ").append(words.keeps(terms.own()));
    if (terms.own().isEmpty() && terms.isTempted() && one) {
      if (terms.punished().compareTo(terms.kept().get(0)) >= 0) {
        text.append(", since to be punished costs it nothing");
      }
    }
    page.entry(text.toString());
  }

  private String common(Agreement agreement) {
    DiscountSet common = agreement.common();
    if (common.critical().isEmpty()) {
      return common.isEmpty()
          ? "no discount factor will do" + binding(agreement)
          : words.set(common);
    }
    if (common.isAll()) {
      return "any discount factor will do";
    }
    return words.set(common) + binding(agreement);
  }

  private String binding(Agreement agreement) {
    List<Integer> binding = agreement.binding();
    if (binding.isEmpty() || page.game().players().size() == 1) {
      return "";
    }
    List<String> names = new ArrayList<>();
    binding.forEach(player -> names.add(page.player(player)));
    boolean never = agreement.common().isEmpty();
    if (binding.size() == page.game().players().size()) {
      String all = binding.size() == 2 ? "both" : "all";
      return never ? "" : ", for " + all + " alike";
    }
    String joined = String.join(" and ", names);
    return never
        ? ", because of " + joined
        : ", because of "
            + joined
            + (binding.size() == 1 ? ", who needs most patience" : ", who need most patience");
  }

  private String holding(Agreement agreement) {
    Optional<List<Rational>> discounts = answer.asked().discounts();
    if (discounts.isEmpty()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    answer.departing(agreement, discounts.get()).forEach(p -> names.add(page.player(p)));
    return "; at "
        + words.given(discounts.get())
        + (names.isEmpty()
            ? " it holds"
            : " it does not hold: " + String.join(" and ", names) + " would depart");
  }

  private void bound(Agreement agreement) {
    Optional<Rational> bound = answer.bound(agreement);
    if (bound.isEmpty() || bound.get().signum() == 0) {
      return;
    }
    if (bound.get().equals(Rational.ONE)) {
      page.out().paragraph(2, "No other punishment would do either.");
      return;
    }
    boolean tight =
        agreement.common().critical().isPresent()
            && agreement.common().critical().get().low().equals(bound.get());
    page.out()
        .paragraph(
            2,
            tight
                ? "No other punishment does with less: nobody can be held down further."
                : "No punishment of any kind does with less than "
                    + number(bound.get())
                    + ", since nobody can be held down further than to its minmax level.");
  }

  private void fallbacks() {
    if (answer.fallbacks().size() < 2 && answer.isAll() || answer.fallbacks().isEmpty()) {
      return;
    }
    int count = answer.fallbacks().size();
    if (answer.isAll()) {
      return;
    }
    page.out()
        .paragraph(
            2,
            (count == 1 ? "One pure equilibrium" : count + " pure equilibria")
                + " of one period can serve as a punishment; equilibria in mixed strategies were not"
                + " looked for, and could be harsher.");
  }

  private String number(Rational value) {
    return Amounts.number(page, value, answer.exact());
  }

  private String numbers(List<Rational> values) {
    List<String> numbers = new ArrayList<>();
    values.forEach(value -> numbers.add(number(value)));
    return String.join(", ", numbers);
  }

  /** What is played in a punishment, pure or mixed. */
  static String played(GamePage page, MixedProfile profile, boolean exact) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Rational> own = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        own.add(profile.exactProbability(player, strategy));
      }
      parts.add(page.player(player) + " " + Amounts.mixture(page, player, own, exact));
    }
    return String.join(", ", parts);
  }
}
