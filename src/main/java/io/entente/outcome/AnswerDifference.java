package io.entente.outcome;

import io.entente.scenario.Change;
import io.entente.scenario.Outcome;
import io.entente.scenario.Part;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the answers to two questions differ, each put to its own scenario. Run for run both sides use
 * the same draws, since draws are keyed by seed, run and name: a difference comes from what is
 * different between the scenarios, and only what one of them alone draws is drawn anew.
 *
 * @param before the central reading of the first
 * @param after the central reading of the second
 * @param frequencyBefore over the draws, in the first
 * @param frequencyAfter over as many draws, in the second
 * @param weights the reasons both have that count differently at the central reading
 * @param outcomes one for each outcome of either, those of the first in its order to begin with
 * @param expectations those whose state differs, or that one of the two alone has
 */
public record AnswerDifference(
    CentralReading before,
    CentralReading after,
    Frequencies frequencyBefore,
    Frequencies frequencyAfter,
    List<WeightDifference> weights,
    List<OutcomeDifference> outcomes,
    List<ExpectationDifference> expectations) {

  /** Central weights that differ by less than this part of their size are the same sum. */
  private static final double ROUNDING = 1e-12;

  /** A reason and what it counts at the central reading. */
  public record WeightDifference(String term, double before, double after) {}

  /**
   * An outcome that either has.
   *
   * @param name its name, in the second where both have it
   * @param before what the first says of it, if it has it
   * @param after what the second says
   * @param difference second minus first, if both have it; its first side is the second scenario
   */
  public record OutcomeDifference(
      String name,
      Optional<Standing> before,
      Optional<Standing> after,
      Optional<PairedDifference> difference) {}

  /**
   * How one scenario answers about an outcome.
   *
   * @param frequency over draws
   * @param verdict at the central reading
   * @param holdsIn in how many central equilibria
   */
  public record Standing(Estimate frequency, Verdict verdict, int holdsIn) {}

  /** An expectation as either scenario meets it. */
  public record ExpectationDifference(
      String says, Optional<ExpectationCheck> before, Optional<ExpectationCheck> after) {}

  public AnswerDifference {
    weights = List.copyOf(weights);
    outcomes = List.copyOf(outcomes);
    expectations = List.copyOf(expectations);
  }

  /**
   * Answers both questions over runs 0 to samples - 1 of a seed.
   *
   * @param changes what differs between the scenarios, which tells what was renamed
   * @throws io.entente.sample.UnsolvableException if the form of either cannot be solved
   */
  public static AnswerDifference of(
      CentralReading centralBefore,
      CentralReading centralAfter,
      Question before,
      Question after,
      List<Change> changes,
      int samples,
      long seed) {
    List<Outcome> old = before.scenario().outcomes();
    List<Outcome> now = after.scenario().outcomes();
    Map<String, String> names = renamed(Part.OUTCOME, changes);
    Shares first = new Shares(before, old, samples, seed);
    Shares second = new Shares(after, now, samples, seed);
    var totalFirst = new Frequencies.Collector(old, samples, seed);
    var totalSecond = new Frequencies.Collector(now, samples, seed);
    int[] partner = partners(old, now, names);
    List<PairedDifference.Collector> pairs = new ArrayList<>();
    old.forEach(outcome -> pairs.add(new PairedDifference.Collector()));
    while (first.next() && second.next()) {
      totalFirst.add(first);
      totalSecond.add(second);
      boolean both = first.isAnswered() && second.isAnswered();
      for (int o = 0; both && o < partner.length; o++) {
        if (partner[o] >= 0) {
          pairs.get(o).add(second.share(partner[o]), first.share(o));
        }
      }
    }
    Frequencies frequencyBefore = totalFirst.frequencies();
    Frequencies frequencyAfter = totalSecond.frequencies();
    List<OutcomeDifference> outcomes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int o = 0; o < partner.length; o++) {
      Standing was = standing(old.get(o), centralBefore, frequencyBefore);
      if (partner[o] < 0) {
        outcomes.add(difference(old.get(o).name(), Optional.of(was), Optional.empty()));
        continue;
      }
      Outcome partnerNow = now.get(partner[o]);
      told.add(partnerNow.name());
      outcomes.add(
          new OutcomeDifference(
              partnerNow.name(),
              Optional.of(was),
              Optional.of(standing(partnerNow, centralAfter, frequencyAfter)),
              Optional.of(pairs.get(o).difference())));
    }
    for (Outcome outcome : now) {
      if (!told.contains(outcome.name())) {
        Standing is = standing(outcome, centralAfter, frequencyAfter);
        outcomes.add(difference(outcome.name(), Optional.empty(), Optional.of(is)));
      }
    }
    return new AnswerDifference(
        centralBefore,
        centralAfter,
        frequencyBefore,
        frequencyAfter,
        weights(centralBefore, centralAfter),
        outcomes,
        expectations(
            ExpectationCheck.all(before, samples, seed),
            ExpectationCheck.all(after, samples, seed),
            renamed(Part.EXPECTATION, changes)));
  }

  private static OutcomeDifference difference(
      String name, Optional<Standing> before, Optional<Standing> after) {
    return new OutcomeDifference(name, before, after, Optional.empty());
  }

  private static Standing standing(
      Outcome outcome, CentralReading central, Frequencies frequencies) {
    int holdsIn = central.holdsIn(outcome);
    Verdict verdict = central.verdict(outcome);
    return new Standing(frequencies.outcomes().get(outcome.name()), verdict, holdsIn);
  }

  /** Old name to new name, of parts that have changed nothing but their name. */
  private static Map<String, String> renamed(Part part, List<Change> changes) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.part() == part && change.aspect() == Change.Aspect.NAME) {
        names.put(change.before().orElseThrow(), change.after().orElseThrow());
      }
    }
    return names;
  }

  /** For each outcome before, the place of the same one after, or -1. */
  private static int[] partners(List<Outcome> old, List<Outcome> now, Map<String, String> names) {
    int[] partner = new int[old.size()];
    for (int o = 0; o < partner.length; o++) {
      String name = old.get(o).name();
      String wanted = names.getOrDefault(name, name);
      partner[o] = -1;
      for (int n = 0; n < now.size(); n++) {
        if (now.get(n).name().equals(wanted)) {
          partner[o] = n;
        }
      }
    }
    return partner;
  }

  private static List<WeightDifference> weights(CentralReading before, CentralReading after) {
    Map<String, Double> now = weights(after);
    List<WeightDifference> found = new ArrayList<>();
    weights(before)
        .forEach(
            (term, was) -> {
              Double is = now.get(term);
              if (is != null && Math.abs(is - was) > ROUNDING * Math.abs(was)) {
                found.add(new WeightDifference(term, was, is));
              }
            });
    return found;
  }

  private static Map<String, Double> weights(CentralReading central) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Term> terms = central.scenario().terms();
    for (int t = 0; t < terms.size(); t++) {
      weights.put(terms.get(t).name(), central.runs().weight(t, 0));
    }
    return weights;
  }

  private static List<ExpectationDifference> expectations(
      List<ExpectationCheck> before, List<ExpectationCheck> after, Map<String, String> names) {
    List<ExpectationCheck> left = new ArrayList<>(after);
    List<ExpectationDifference> found = new ArrayList<>();
    for (ExpectationCheck was : before) {
      String says = was.expectation().says();
      String wanted = names.getOrDefault(says, says);
      Optional<ExpectationCheck> is =
          left.stream().filter(c -> c.expectation().says().equals(wanted)).findFirst();
      is.ifPresent(left::remove);
      boolean same =
          is.isPresent() && is.get().holds() == was.holds() && is.get().unclear() == was.unclear();
      if (!same) {
        found.add(new ExpectationDifference(is.isPresent() ? wanted : says, Optional.of(was), is));
      }
    }
    for (ExpectationCheck is : left) {
      String says = is.expectation().says();
      found.add(new ExpectationDifference(says, Optional.empty(), Optional.of(is)));
    }
    return found;
  }
}
