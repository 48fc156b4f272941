package io.entente.report;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.Wanted;
import io.entente.outcome.flip.WeightFlip;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Claim;
import io.entente.scenario.Evidence;
import io.entente.scenario.Form;
import io.entente.scenario.Term;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The least change of weights, in words. */
final class WeightFlipText {

  private static final int SHOWN = 3;

  private final Prose out;
  private final Words words;
  private final CentralReading central;
  private final FlipSettings settings;

  WeightFlipText(Prose out, Words words, CentralReading central, FlipSettings settings) {
    this.out = out;
    this.words = words;
    this.central = central;
    this.settings = settings;
  }

  void render(WeightFlip flip, Optional<WeightFlip> opposite, boolean all) {
    out.line(out.layout().heading("By weighing reasons differently"));
    switch (flip.status()) {
      case ALREADY -> {
        out.paragraph(2, "Nothing: it is so already.");
        opposite.ifPresent(other -> opposite(other, all));
      }
      case NOT_PLAYABLE ->
          out.paragraph(
              2,
              "Nothing would: "
                  + (central.plan().cells().size() == 1
                      ? "there is only one way to play."
                      : flip.wanted() == Wanted.NO_EQUILIBRIUM
                          ? "it comes about whatever is played."
                          : "no combination of moves has it."));
      case IMPOSSIBLE -> impossible(flip, all);
      case NOT_FOUND ->
          out.paragraph(
              2,
              "Not found: the search ended after "
                  + Words.count(flip.programs(), "linear program", "linear programs")
                  + " without a change that does. None costs less than "
                  + amount(flip.bound())
                  + ". --nodes "
                  + 10L * flip.programs()
                  + " would look further.");
      default -> found(flip, all);
    }
  }

  private void opposite(WeightFlip other, boolean all) {
    switch (other.status()) {
      case LEAST, SOME -> {
        out.paragraph(
            2,
            "How far it is from "
                + (other.wanted() == Wanted.NO_EQUILIBRIUM ? "being lost: " : "coming about: ")
                + "this would be enough.");
        changes(other, all);
        price(other);
      }
      case IMPOSSIBLE ->
          out.paragraph(2, "It stays so: no change of weights within their ranges would turn it.");
      case NOT_FOUND ->
          out.paragraph(
              2,
              "No change was found that turns it, and none costs less than "
                  + amount(other.bound())
                  + ".");
      default -> out.paragraph(2, "It stays so whatever the reasons count.");
    }
  }

  private void found(WeightFlip flip, boolean all) {
    out.paragraph(2, "It would take this:");
    changes(flip, all);
    price(flip);
    out.blank();
    out.paragraph(
        2,
        "Then"
            + (flip.after().ways().size() == 1
                ? ":"
                : flip.after().ways().isEmpty()
                    ? " no combination of moves is stable in pure strategies."
                    : " there are "
                        + flip.after().ways().size()
                        + " equilibria, "
                        + flip.after().having()
                        + " of them with it:"));
    FlipText.ways(out, words, central, flip.after());
    out.paragraph(
        2,
        "Checked: the game was solved again with these weights"
            + (flip.after().isComplete() ? "." : "; not all of its equilibria could be listed."));
  }

  /** The changes, actor by actor. */
  private void changes(WeightFlip flip, boolean all) {
    Map<String, List<WeightFlip.Moved>> byActor = new LinkedHashMap<>();
    for (WeightFlip.Moved each : flip.changes()) {
      byActor.computeIfAbsent(each.weight().actor(), any -> new ArrayList<>()).add(each);
    }
    byActor.forEach(
        (actor, moved) -> {
          out.paragraph(2, Words.capital(words.actor(actor)) + ":");
          for (WeightFlip.Moved each : moved) {
            change(each, all);
          }
        });
  }

  private void change(WeightFlip.Moved each, boolean all) {
    PayoffCoefficient weight = each.weight();
    String name =
        weight.isCell()
            ? "what " + weight.name() + " pays"
            : "\"" + weight.says() + "\" (" + weight.name() + ")";
    out.paragraph(
        4,
        6,
        name
            + ": from "
            + number(weight.value())
            + " to "
            + number(each.to())
            + meaning(weight.value(), each.to(), weight.isCell()));
    List<String> claims = claims(weight, all);
    if (!claims.isEmpty()) {
      out.paragraph(6, 8, "rests on " + String.join("; ", claims));
    }
  }

  private String meaning(Rational from, Rational to, boolean cell) {
    Rational by = to.minus(from);
    if (cell) {
      return ", " + size(by.abs()) + (by.signum() > 0 ? " more" : " less");
    }
    if (to.signum() == 0) {
      return ", so that it no longer counts";
    }
    if (from.signum() == 0) {
      return ", so that it begins to count";
    }
    if (from.signum() != to.signum()) {
      return ", so that it speaks for what it spoke against";
    }
    double part = by.dividedBy(from).abs().toDouble();
    boolean more = to.abs().compareTo(from.abs()) > 0;
    return ", so that it counts "
        + Decimals.fixed(100 * part, part < 0.1 ? 1 : 0)
        + " "
        + out.layout().percent()
        + (more ? " more" : " less");
  }

  private List<String> claims(PayoffCoefficient weight, boolean all) {
    Term term = central.scenario().terms().get(weight.term());
    Set<String> places = new LinkedHashSet<>();
    for (Evidence evidence : term.weight().evidence()) {
      Claim claim = words.claim(evidence.claim());
      places.add(claim == null ? evidence.claim() : words.place(claim));
    }
    for (Claim claim : words.cited(term)) {
      places.add(words.place(claim));
    }
    List<String> shown = new ArrayList<>(places);
    if (!all && shown.size() > SHOWN + 1) {
      int left = shown.size() - SHOWN;
      shown = new ArrayList<>(shown.subList(0, SHOWN));
      shown.add(left + " more (--all)");
    }
    return shown;
  }

  private void price(WeightFlip flip) {
    boolean sum = settings.norm() == Norm.SUM;
    boolean weighted = !settings.costs().isEmpty();
    String total =
        (sum ? "In all " : "No weight changes by more than ")
            + (weighted
                ? Words.payoff(flip.cost().toDouble()) + " at the costs given"
                : amount(flip.cost()));
    String sure =
        flip.status() == WeightFlip.Status.LEAST
            ? ": no smaller change does, though others may be as small."
            : ". This is not shown to be the least: the search ended after "
                + Words.count(flip.programs(), "linear program", "linear programs")
                + ", and none costs less than "
                + amount(flip.bound())
                + " (a gap of "
                + amount(flip.cost().minus(flip.bound()))
                + "). --nodes "
                + 10L * flip.programs()
                + " would look further.";
    out.paragraph(2, total + sure);
    out.paragraph(
        2,
        "A move counts as better only if it is so by a margin: "
            + margins(flip)
            + ". Weights stay within their ranges"
            + (flip.isExact()
                ? "."
                : "; some numbers were rounded (exp, log or a root), and the answer is exact for"
                    + " the rounded ones."));
  }

  private String margins(WeightFlip flip) {
    if (settings.margin().isPresent()) {
      return amount(settings.margin().get());
    }
    List<String> parts = new ArrayList<>();
    Set<String> actors = new LinkedHashSet<>();
    flip.changes().forEach(each -> actors.add(each.weight().actor()));
    for (int actor = 0; actor < flip.margins().size(); actor++) {
      String id = central.scenario().actors().get(actor).id();
      if (actors.contains(id)) {
        parts.add(amount(flip.margins().get(actor)) + " for " + words.actorWithin(id));
      }
    }
    return Words.and(parts)
        + " (1 "
        + out.layout().percent()
        + (words.isTable() ? " of the range of its payoffs)" : " of the largest weight)");
  }

  private void impossible(WeightFlip flip, boolean all) {
    out.paragraph(2, "No change of weights within their ranges would do.");
    if (flip.limits().isEmpty()) {
      out.paragraph(2, "No reason tells the moves apart that would have to be told apart.");
      return;
    }
    out.paragraph(
        2,
        flip.limits().size() == 1
            ? "What stands in the way:"
            : "What stands in the way, the most frequent first:");
    int shown = all ? flip.limits().size() : Math.min(5, flip.limits().size());
    for (WeightFlip.End end : flip.limits().subList(0, shown)) {
      PayoffCoefficient weight = end.weight();
      boolean fixed = weight.range().low().equals(weight.range().high());
      String name =
          weight.isCell()
              ? "what " + weight.name() + " pays"
              : words.actor(weight.actor()) + ", \"" + weight.says() + "\" (" + weight.name() + ")";
      out.paragraph(
          4,
          6,
          name
              + (fixed
                  ? " is fixed at "
                  : end.isHigh() ? " can be no more than " : " can be no less than ")
              + number(end.value())
              + " ("
              + weight.range().from()
              + ")");
    }
    if (shown < flip.limits().size()) {
      out.line(
          "    "
              + out.layout()
                  .more(Words.count(flip.limits().size() - shown, "more", "more"), "--all"));
    }
    out.paragraph(
        2,
        "--within 2 lets every weight move by twice its size instead; --margin makes do with less"
            + " than a margin of "
            + settings
                .margin()
                .map(this::amount)
                .orElse("1 " + out.layout().percent() + " of the largest weight")
            + ".");
  }

  /** How the change can be tried with another command. */
  void tryIt(WeightFlip flip, String file, Form form) {
    StringBuilder command = new StringBuilder("entente test " + Words.argument(file));
    if (flip.changes().isEmpty()) {
      return;
    }
    for (WeightFlip.Moved each : flip.changes()) {
      PayoffCoefficient weight = each.weight();
      if (weight.isCell() || weight.value().signum() == 0) {
        return;
      }
      double factor = each.to().dividedBy(weight.value()).toDouble();
      command.append(" --scale ").append(weight.name()).append('=');
      command.append(Decimals.fixed(factor, 4));
    }
    out.paragraph(2, 4, out.layout().next(true, command.toString()));
  }

  private String number(Rational value) {
    return out.layout().number(Words.payoff(value.toDouble()));
  }

  private String size(Rational value) {
    return Words.payoff(value.toDouble());
  }

  private String amount(Rational value) {
    return FlipText.amount(words, value);
  }
}
