package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.outcome.section.BargainingAnswer;
import io.entente.report.Columns;
import io.entente.report.Prose;
import io.entente.scenario.bargaining.Party;
import io.entente.scenario.bargaining.Protocol;
import java.util.ArrayList;
import java.util.List;

/** A bargaining problem in words. */
final class BargainingText {

  private final BargainingAnswer answer;
  private final Prose out;
  private final Numbers numbers;
  private final List<Party> parties;

  BargainingText(BargainingAnswer answer, Prose out, boolean exact) {
    this.answer = answer;
    this.out = out;
    this.numbers = new Numbers(out.layout(), exact && answer.exact() && answer.residual() == 0);
    this.parties = answer.section().parties();
  }

  void write() {
    Protocol protocol = answer.section().protocol();
    if (protocol instanceof Protocol.Division division) {
      head("how a surplus is divided (" + division.rule().technicalName() + ")");
      division(division);
    } else if (protocol instanceof Protocol.Choice choice) {
      head("which agreement is reached (" + choice.rule().technicalName() + ")");
      choice(choice);
    } else if (protocol instanceof Protocol.Offers offers) {
      head("taking turns to propose (alternating offers)");
      offers(offers);
    } else if (protocol instanceof Protocol.Price price) {
      head("one offer, take it or leave it (posted price)");
      price(price);
    } else if (protocol instanceof Protocol.War war) {
      head("an agreement or war (bargaining range)");
      new WarText(answer, war, out, numbers).write();
    }
    accuracy();
  }

  private void head(String kind) {
    SectionHead.write(out, answer.section(), kind);
  }

  private void division(Protocol.Division division) {
    boolean agreed = answer.value("agreement").signum() > 0;
    boolean utilities = !division.utilities().isEmpty();
    if (!agreed) {
      say(
          utilities
              ? "They do not agree: no division leaves everybody better off than without an"
                  + " agreement."
              : "They do not agree: together they would have "
                  + (answer.value("gain").signum() == 0
                      ? "no more than"
                      : numbers.of(answer.value("gain").negate()) + " less than")
                  + " without an agreement.");
    } else if (utilities) {
      say("They agree. Each part and what it is worth to the one who gets it:");
    } else {
      say(
          "They agree, and have "
              + numbers.of(answer.value("gain"))
              + " more together than without an agreement.");
    }
    for (int party = 0; party < parties.size(); party++) {
      Rational payoff = answer.value(party, "payoff");
      Rational gain = answer.value(party, "gain");
      String without = numbers.of(payoff.minus(gain));
      String words;
      if (!agreed) {
        words = "keeps " + without;
      } else if (utilities) {
        words =
            "gets "
                + numbers.of(answer.value(party, "part"))
                + ", worth "
                + numbers.of(payoff)
                + " to it; "
                + without
                + " without an agreement";
      } else {
        words =
            "gets "
                + numbers.of(payoff)
                + ", "
                + without
                + " without an agreement; "
                + numbers.of(answer.value(party, "share"))
                + " of the gain";
      }
      row(party, words);
    }
  }

  private void choice(Protocol.Choice choice) {
    boolean agreed = answer.value("agreement").signum() > 0;
    if (!agreed) {
      say(
          "They do not agree: nothing on the list, and no lottery over it, leaves everybody better"
              + " off than without an agreement.");
    } else {
      List<String> parts = new ArrayList<>();
      for (String point : choice.points()) {
        Rational chance = answer.value("chance." + point);
        if (chance.equals(Rational.ONE)) {
          say("They agree on " + point + ".");
        } else if (chance.signum() > 0) {
          parts.add(point + " with probability " + numbers.of(chance));
        }
      }
      if (!parts.isEmpty()) {
        say("They agree to draw lots: " + String.join(", ", parts) + ".");
      }
    }
    for (int party = 0; party < parties.size(); party++) {
      Rational payoff = answer.value(party, "payoff");
      String without = numbers.of(payoff.minus(answer.value(party, "gain")));
      row(
          party,
          agreed
              ? "gets " + numbers.of(payoff) + ", " + without + " without an agreement"
              : "keeps " + without);
    }
  }

  private void offers(Protocol.Offers offers) {
    String first = parties.get(offers.first()).title();
    String end =
        offers.proposals().isEmpty()
            ? "Proposals could go on without end"
            : offers.proposals().getAsInt() == 1
                ? "There is one proposal"
                : "There are at most " + offers.proposals().getAsInt() + " proposals";
    if (answer.value("agreement").signum() == 0) {
      say("There is nothing to divide: the surplus is not positive.");
      return;
    }
    say(
        end
            + ", and waiting costs both; so "
            + first
            + " proposes what the other would rather take than wait, and it is taken at once.");
    for (int party = 0; party < 2; party++) {
      Rational payoff = answer.value(party, "payoff");
      Rational share = answer.value(party, "share");
      row(
          party,
          "gets "
              + numbers.of(payoff)
              + (payoff.equals(share) ? "" : ", " + numbers.of(share) + " of the whole"));
    }
    say(
        "The faster proposals follow one another, the less it matters who is first: "
            + (offers.proposals().isEmpty() ? "" : "without an end ")
            + "the share of "
            + parties.get(0).title()
            + " approaches "
            + numbers.of(answer.value(0, "limit"))
            + " (a Nash bargaining solution, in which patience is power).");
  }

  private void price(Protocol.Price price) {
    String proposer = parties.get(price.proposer()).title();
    String other = parties.get(1 - price.proposer()).title();
    Rational agreement = answer.value("agreement");
    boolean known = price.other().actual().isPresent();
    String offer = numbers.of(answer.value("offer"));
    if (!known && agreement.signum() == 0) {
      say(
          proposer
              + " makes no offer that might be taken: whatever "
              + other
              + " would accept costs "
              + proposer
              + " more than it brings.");
    } else {
      say(
          proposer
              + " does not know what "
              + other
              + " can fall back on, and offers it "
              + offer
              + ". "
              + (known
                  ? other + (agreement.signum() > 0 ? " takes it." : " refuses.")
                  : "The offer is taken with probability " + numbers.of(agreement) + "."));
    }
    for (int party = 0; party < 2; party++) {
      row(party, (known ? "gets " : "expects ") + numbers.of(answer.value(party, "payoff")));
    }
  }

  private void accuracy() {
    if (answer.residual() == 0) {
      return;
    }
    int digits = 0;
    for (double off = answer.residual(); off < 0.1 && digits < 14; off *= 10) {
      digits++;
    }
    say("These numbers are rounded, good to about " + digits + " digits.");
  }

  private void say(String words) {
    out.paragraph(2, words);
  }

  private void row(int party, String words) {
    int width = 0;
    for (Party each : parties) {
      width = Math.max(width, Columns.of(each.title()));
    }
    String row = out.layout().labelled(parties.get(party).title(), width + 2, words);
    out.paragraph(4, width + 6, row);
  }
}
