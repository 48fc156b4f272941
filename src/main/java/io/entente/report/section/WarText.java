package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.outcome.section.BargainingAnswer;
import io.entente.report.Prose;
import io.entente.scenario.bargaining.Protocol;

/** Bargaining in the shadow of war, in words. */
final class WarText {

  private final BargainingAnswer answer;
  private final Protocol.War war;
  private final Prose out;
  private final Numbers numbers;
  private final String first;
  private final String second;

  WarText(BargainingAnswer answer, Protocol.War war, Prose out, Numbers numbers) {
    this.answer = answer;
    this.war = war;
    this.out = out;
    this.numbers = numbers;
    this.first = answer.section().parties().get(0).title();
    this.second = answer.section().parties().get(1).title();
  }

  void write() {
    range();
    if (war.cost().isPresent()) {
      privately();
      return;
    }
    if (answer.value("low").compareTo(answer.value("high")) > 0) {
      return;
    }
    boolean divisible = war.divisions().isEmpty() || answer.value("divisible").signum() > 0;
    if (!divisible) {
      say(
          "But none of the possible divisions lies there: what is at stake cannot be shared so that"
              + " both prefer it to war (indivisibility).");
    }
    if (war.later().isPresent()) {
      boolean lasting = answer.value("lasting").signum() > 0;
      say(
          lasting
              ? "Power will not shift by more than war costs both, so that an agreement reached now"
                  + " can last."
              : (divisible ? "But power" : "And power")
                  + " will shift by more than war costs both: what one side can enforce now and"
                  + " what the other will be able to enforce then do not fit together, and a promise"
                  + " does not bind (commitment problem).");
    }
    say(
        answer.value("war").signum() > 0
            ? "War comes, although it costs both."
            : "War need not come.");
  }

  private void range() {
    Rational low = answer.value("low");
    Rational high = answer.value("high");
    if (low.compareTo(high) > 0) {
      say("No agreement is better for both than war: somebody gains by fighting itself.");
      return;
    }
    if (war.cost().isPresent() && war.cost().get().actual().isEmpty()) {
      say(
          "At the cost of war that is expected of "
              + (war.informed().getAsInt() == 0 ? first : second)
              + ", both would prefer to war any agreement that gives "
              + first
              + " between "
              + numbers.of(low)
              + " and "
              + numbers.of(high)
              + " of what is at stake.");
      return;
    }
    say(
        low.equals(high)
            ? "One agreement alone is no worse than war for both: "
                + numbers.of(low)
                + " of what is"
                + " at stake for "
                + first
                + ", the rest for "
                + second
                + "."
            : "Both prefer an agreement to war if "
                + first
                + " gets between "
                + numbers.of(low)
                + " and "
                + numbers.of(high)
                + " of what is at stake, and "
                + second
                + " the rest.");
  }

  private void privately() {
    boolean informedIsFirst = war.informed().getAsInt() == 0;
    String informed = informedIsFirst ? first : second;
    String proposer = informedIsFirst ? second : first;
    Rational chance = answer.value("war");
    boolean known = war.cost().get().actual().isPresent();
    say(
        "But "
            + proposer
            + " does not know what war would cost "
            + informed
            + ", and asks for "
            + numbers.of(answer.value("demand"))
            + " for itself. "
            + (known
                ? chance.signum() > 0
                    ? informed + " would rather fight: war comes."
                    : informed + " gives way: no war."
                : chance.signum() == 0
                    ? "Whatever the cost, " + informed + " gives way: no war."
                    : "War comes with probability " + numbers.of(chance) + "."));
    for (int party = 0; party < 2; party++) {
      String title = answer.section().parties().get(party).title();
      int width = Math.max(first.length(), second.length()) + 2;
      String words = (known ? "gets " : "expects ") + numbers.of(answer.value(party, "payoff"));
      out.paragraph(4, width + 4, out.layout().labelled(title, width, words));
    }
  }

  private void say(String words) {
    out.paragraph(2, words);
  }
}
