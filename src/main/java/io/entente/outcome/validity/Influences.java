package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.Question;
import io.entente.outcome.Shares;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Outcome;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures what moving each number does to each outcome, with common random numbers. */
final class Influences {

  /** Where not even so many draws can be afforded, nothing is measured. */
  private static final long FEWEST = 30;

  /** Runs that are kept at a time. */
  private static final int CHUNK = 1 << 14;

  private final Question question;
  private final CentralReading central;
  private final List<Outcome> asked;
  private final List<MeasuredNumber> all = new ArrayList<>();
  private final long draws;
  private final boolean certain;

  private Influences(
      Question question,
      CentralReading central,
      List<MovedNumber> numbers,
      List<Outcome> asked,
      long samples) {
    this.question = question.in(central.form());
    this.central = central;
    this.asked = asked;
    numbers.forEach(number -> all.add(new MeasuredNumber(number, asked.size())));
    certain = !central.scenario().isUncertain();
    double work = (double) central.plan().cells().size() * (1 + 2 * numbers.size());
    work *= Math.max(1, central.scenario().actors().size());
    long affordable = (long) (Survey.MOST_WORK / work);
    long enough = affordable < FEWEST ? 0 : affordable;
    draws = certain ? Math.min(1, affordable) : Math.min(samples, enough);
  }

  static Influences of(
      Question question,
      CentralReading central,
      List<MovedNumber> numbers,
      List<Outcome> asked,
      long samples,
      long seed) {
    Influences influences = new Influences(question, central, numbers, asked, samples);
    if (!numbers.isEmpty() && !asked.isEmpty()) {
      influences.measure(seed);
    }
    return influences;
  }

  /** How many draws each setting was measured over; 0 where that would take too long. */
  long draws() {
    return draws;
  }

  private void measure(long seed) {
    for (long first = 0; first < draws; first += CHUNK) {
      int n = (int) Math.min(CHUNK, draws - first);
      double[][] now = shares(View.unchanged(""), first, n, seed);
      for (MeasuredNumber one : all) {
        one.add(
            shares(one.number().low().change(), first, n, seed),
            now,
            shares(one.number().high().change(), first, n, seed));
      }
    }
  }

  /** By outcome and run the share of equilibria in which it holds; NaN in a run without any. */
  private double[][] shares(View change, long first, int n, long seed) {
    Shares shares = new Shares(question.with(change), asked, first, n, seed);
    double[][] found = new double[asked.size()][n];
    for (int run = 0; shares.next(); run++) {
      for (int o = 0; o < found.length; o++) {
        found[o][run] = shares.isAnswered() ? shares.share(o) : Double.NaN;
      }
    }
    return found;
  }

  /** For each number no claim backs its largest influence, largest first. */
  List<Influence> influences() {
    List<Influence> found = new ArrayList<>();
    for (MeasuredNumber one : all) {
      if (one.number().assumption()) {
        one.largest(asked, certain).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing((Influence influence) -> !influence.isDistinguishable())
            .thenComparing(influence -> -influence.difference().difference()));
    return found;
  }

  /** Numbers no claim backs that cannot be compared, for want of an equilibrium at two settings. */
  List<FixedAssumption> unsolved() {
    List<FixedAssumption> found = new ArrayList<>();
    for (MeasuredNumber one : all) {
      MovedNumber number = one.number();
      if (draws > 0 && number.assumption() && one.largest(asked, certain).isEmpty()) {
        found.add(
            new FixedAssumption(
                new Assumptions.Assumption(number.place(), number.what(), number.why()),
                FixedAssumption.Why.UNSOLVED));
      }
    }
    return found;
  }

  /** How many of the numbers are parameters that have two ends. */
  int parameters() {
    int count = 0;
    for (MeasuredNumber one : all) {
      count += hasEnds(one.number()) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasEnds(MovedNumber number) {
    return number.how() == MovedNumber.How.RANGE || number.how() == MovedNumber.How.QUANTILES;
  }

  /** Parameters that alone decide an outcome. */
  List<DecidingNumber> deciding() {
    List<DecidingNumber> found = new ArrayList<>();
    for (MeasuredNumber one : all) {
      for (int o = 0; hasEnds(one.number()) && o < asked.size(); o++) {
        Estimate low = one.estimate(Influence.Where.LOW, o);
        Estimate high = one.estimate(Influence.Where.HIGH, o);
        if (DecidingNumber.isOne(low, high)) {
          found.add(new DecidingNumber(one.number(), asked.get(o).name(), low, high));
        }
      }
    }
    return found;
  }
}
