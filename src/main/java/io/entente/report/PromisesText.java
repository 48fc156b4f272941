package io.entente.report;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.flip.Promises;
import io.entente.scenario.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What would have to be promised to whom, in words. */
final class PromisesText {

  private static final int SHOWN = 5;

  private final Prose out;
  private final Words words;
  private final CentralReading central;

  PromisesText(Prose out, Words words, CentralReading central) {
    this.out = out;
    this.words = words;
    this.central = central;
  }

  void render(Promises promises, boolean all) {
    out.line(out.layout().heading("By promising payments"));
    if (promises.target().isEmpty()) {
      out.paragraph(2, "Nothing would: no combination of moves does it.");
      return;
    }
    Optional<Promises.ForPayer> payer = promises.payer();
    String who =
        payer.map(each -> words.actorWithin(each.payer().actor())).orElse("somebody outside");
    out.paragraph(
        2,
        promises.payments().isEmpty()
            ? "What would have to be offered to have this played:"
            : "What "
                + who
                + " would have to offer "
                + Words.and(receivers(promises))
                + " to have this played:");
    out.paragraph(4, 6, FlipText.way(out.layout(), words, central, promises.target().get()));
    if (promises.payments().isEmpty()) {
      out.paragraph(
          2, "Nothing is ever paid: nobody gains by doing anything else when it comes to it.");
    }
    for (Promises.Payment each : promises.payments()) {
      out.paragraph(
          4,
          6,
          Words.capital(words.actor(each.actor()))
              + ": "
              + amount(each.amount())
              + (words.isTable() ? "" : " of its own")
              + ", which is what it would gain if it "
              + words.does(each.tempting(), each.move())
              + " instead");
    }
    if (!promises.payments().isEmpty()) {
      out.paragraph(
          2,
          (central.form() == Form.SEQUENTIAL
                  ? "It is paid when it has come to this, and replies off this path stay as they"
                      + " are. "
                  : "It is paid when it has come to this. ")
              + "With just that much it is a tie; anything more makes it the better choice."
              + (promises.payments().size() > 1
                  ? " Each amount is in the receiver's own payoff, and amounts of different actors"
                      + " cannot be compared."
                  : ""));
    }
    if (promises.alike() > 0) {
      out.paragraph(
          2,
          Words.count(
                  promises.alike(),
                  "other way to bring it about costs",
                  "other ways to bring it about cost")
              + " as much.");
    }
    others(promises, all);
    payer.ifPresent(this::payer);
  }

  private List<String> receivers(Promises promises) {
    List<String> names = new ArrayList<>();
    promises.payments().forEach(each -> names.add(words.actorWithin(each.actor())));
    return names;
  }

  private void others(Promises promises, boolean all) {
    if (central.form() == Form.SEQUENTIAL) {
      return;
    }
    if (promises.others().isEmpty()) {
      out.paragraph(
          2, "That is enough for it to be each one's best choice whatever the others do.");
      return;
    }
    out.paragraph(
        2,
        "For it to be each one's best choice whatever the others do (a dominant strategy), this is"
            + " promised for other cases too, and never paid if all keep to it:");
    int shown = all ? promises.others().size() : Math.min(SHOWN, promises.others().size());
    for (Promises.Contingent each : promises.others().subList(0, shown)) {
      List<String> moves = new ArrayList<>();
      each.moves().forEach((decision, move) -> moves.add(words.sentence(decision, move)));
      out.paragraph(
          4,
          6,
          Words.capital(words.actor(each.actor()))
              + ": "
              + amount(each.amount())
              + (moves.isEmpty() ? "" : " if " + Words.and(moves)));
    }
    if (shown < promises.others().size()) {
      out.line(
          "    "
              + out.layout()
                  .more(
                      Words.count(promises.others().size() - shown, "more case", "more cases"),
                      "--all"));
    }
  }

  private void payer(Promises.ForPayer payer) {
    String name = Words.capital(words.actor(payer.payer().actor()));
    List<String> rates = new ArrayList<>();
    for (Map.Entry<String, Rational> rate : new TreeMap<>(payer.payer().rates()).entrySet()) {
      rates.add(
          number(rate.getValue()) + " for each of " + words.actorWithin(rate.getKey()) + "'s");
    }
    out.paragraph(
        2,
        name
            + " gives up "
            + amount(payer.cost())
            + " for it"
            + (rates.isEmpty()
                ? " (one of its own for each that is received)"
                : " (" + Words.and(rates) + ")")
            + ": it would get "
            + number(payer.gets())
            + ", and "
            + number(payer.net())
            + " after paying.");
    if (payer.worstNow().isPresent()) {
      Rational worst = payer.worstNow().get();
      Rational best = payer.bestNow().get();
      String now =
          worst.equals(best) ? number(worst) : "from " + number(worst) + " to " + number(best);
      out.paragraph(
          2,
          "Now it gets "
              + now
              + ": "
              + (payer.net().compareTo(best) > 0
                  ? "paying is worth it."
                  : payer.net().compareTo(worst) < 0
                      ? "paying is not worth it."
                      : payer.net().equals(worst) && worst.equals(best)
                          ? "paying makes no difference to it."
                          : "whether paying is worth it depends on which equilibrium it is."));
    }
    out.paragraph(
        2,
        payer.keepsToIt()
            ? "Having promised it, its own moves there stay its best."
            : "But its own moves there would not be its best: by moving otherwise it would gain "
                + amount(payer.gains())
                + ", so the promise alone does not bring this about.");
  }

  private String number(Rational value) {
    return out.layout().number(Words.payoff(value.toDouble()));
  }

  private String amount(Rational value) {
    return FlipText.amount(words, value);
  }
}
