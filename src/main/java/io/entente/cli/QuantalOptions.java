package io.entente.cli;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Concept;
import io.entente.solve.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** How noisy choice is, and what choices were observed. */
final class QuantalOptions {

  private static final int MOST = 10_000;

  @Option(
      names = "--lambda",
      paramLabel = "LAMBDA",
      split = ",",
      description =
          "for quantal: how sharply better choices are preferred, in 1 / payoff; several values, or"
              + " FROM:TO:STEP (default: some that suit the payoffs)")
  private List<String> lambda = new ArrayList<>();

  @Option(
      names = "--fit",
      paramLabel = "FILE",
      description =
          "for quantal: a .csv or .json file of observed choices; finds the lambda that makes"
              + " them most likely")
  private String fit = "";

  /** Adds noisy choice to what is asked, if only its options were given. */
  void addTo(Set<Concept> concepts, boolean checks) {
    if (lambda.isEmpty() && fit.isEmpty()) {
      return;
    }
    if (concepts.isEmpty() && !checks) {
      concepts.add(Concept.QUANTAL);
    }
    if (!concepts.contains(Concept.QUANTAL)) {
      throw new UsageException(
          (lambda.isEmpty() ? "--fit" : "--lambda")
              + " is about noisy choice, which is not asked for",
          "add --concept quantal");
    }
    lambdas();
    if (!fit.isEmpty() && !GameFormat.CSV.isOf(fit) && !GameFormat.JSON.isOf(fit)) {
      throw new UsageException(
          "--fit " + fit + ": observed choices are read from a .csv or a .json file",
          "save the table as CSV, with the columns player, strategy, count");
    }
  }

  /** What is asked of a game in strategic form. */
  Noise noise(StrategicGame game) {
    return new Noise(
        lambdas(), fit.isEmpty() ? Optional.empty() : Optional.of(ObservedChoices.read(fit, game)));
  }

  /** What is asked of a tree. */
  Noise noise(GameTree tree) {
    return new Noise(
        lambdas(), fit.isEmpty() ? Optional.empty() : Optional.of(ObservedChoices.read(fit, tree)));
  }

  private List<Double> lambdas() {
    Set<Double> values = new TreeSet<>();
    for (String part : lambda) {
      String[] ends = part.split(":", -1);
      if (ends.length == 1) {
        values.add(number(part, part).toDouble());
      } else if (ends.length == 3) {
        addRange(part, ends, values);
      } else {
        throw new UsageException(
            "--lambda " + part + ": neither a number nor a range", "write a range like 0:5:0.5");
      }
    }
    return List.copyOf(values);
  }

  private static void addRange(String part, String[] ends, Set<Double> values) {
    Rational from = number(part, ends[0]);
    Rational to = number(part, ends[1]);
    Rational step = number(part, ends[2]);
    if (step.signum() == 0 || to.compareTo(from) < 0) {
      throw new UsageException(
          "--lambda " + part + ": a range goes upwards, by a step above 0",
          "write a range like 0:5:0.5");
    }
    if (to.minus(from).dividedBy(step).compareTo(Rational.of(MOST)) > 0) {
      throw new UsageException(
          "--lambda " + part + ": more than " + MOST + " values", "take a greater step");
    }
    for (Rational at = from; at.compareTo(to) <= 0; at = at.plus(step)) {
      values.add(at.toDouble());
    }
  }

  private static Rational number(String part, String text) {
    try {
      Rational number = Rational.parse(text.trim());
      if (number.signum() >= 0 && number.toDouble() <= Double.MAX_VALUE) {
        return number;
      }
    } catch (IllegalArgumentException notOne) {
      // said below
    }
    throw new UsageException(
        "--lambda " + part + ": lambda is a number from 0 on",
        "write it like --lambda 2, --lambda 0.5,1,2 or --lambda 0:5:0.5");
  }
}
