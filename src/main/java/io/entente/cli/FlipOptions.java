package io.entente.cli;

import io.entente.number.Rational;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.Wanted;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.PayoffCoefficient;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is wanted of an outcome, and how changes are measured. */
final class FlipOptions {

  /** What may change. */
  enum Over {
    WEIGHTS("weights"),
    PARAMETERS("parameters"),
    CLAIMS("claims"),
    PROMISES("promises");

    private final String word;

    Over(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Without --nodes, for so many sets of claims the game is solved. */
  private static final int SETS = 2000;

  @Option(
      names = "--over",
      paramLabel = "WHAT,...",
      description = "what may change: weights (the default), parameters, claims, promises; or all")
  private String over = "weights";

  @Option(
      names = "--only",
      description = "it is to come about in every equilibrium, and there is to be one")
  private boolean only;

  @Option(names = "--remove", description = "it is to come about in no equilibrium")
  private boolean remove;

  @Option(
      names = "--norm",
      paramLabel = "NORM",
      description = "l1 adds changes up, linf counts the largest (default: ${DEFAULT-VALUE})")
  private String norm = "l1";

  @Option(
      names = "--cost",
      paramLabel = "ACTOR.TERM=COST",
      description = "what changing a weight by one costs (default: 1); may be repeated")
  private List<String> costs = new ArrayList<>();

  @Option(
      names = "--margin",
      paramLabel = "X",
      description =
          "by how much a move must be better (default: 1 %% of each actor's largest weight)")
  private Optional<String> margin = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "F",
      description =
          "let every weight move by this part of itself (0.5: half) instead of within its range")
  private Optional<String> within = Optional.empty();

  @Option(
      names = "--nodes",
      paramLabel = "N",
      description =
          "look at so many linear programs (default: 20,000) or sets of claims (default: 2,000)")
  private Optional<Integer> nodes = Optional.empty();

  /** What is wanted. */
  Wanted wanted() {
    if (only && remove) {
      throw new UsageException(
          "--only wants the outcome everywhere, and --remove nowhere", "leave out one of the two");
    }
    return only ? Wanted.THE_ONLY_ONE : remove ? Wanted.NO_EQUILIBRIUM : Wanted.AN_EQUILIBRIUM;
  }

  /** The payoffs, weights moving in the ranges asked for. */
  LinearPayoffs ranged(LinearPayoffs payoffs) {
    if (within.isEmpty()) {
      return payoffs;
    }
    Rational part = number("--within", within.get(), "0.5");
    if (part.signum() < 0) {
      throw new UsageException("--within " + within.get() + ": below 0", "write it like 0.5");
    }
    return payoffs.within(part);
  }

  /** How changes are measured. */
  FlipSettings settings(LinearPayoffs payoffs) {
    Optional<Rational> by = margin.map(text -> number("--margin", text, "0.05"));
    if (by.isPresent() && by.get().signum() <= 0) {
      throw new UsageException(
          "--margin " + margin.get() + ": not above 0",
          "a tie is no preference; write it like 0.01");
    }
    if (nodes.isPresent() && nodes.get() < 1) {
      throw new UsageException("--nodes " + nodes.get() + ": not above 0", "write it like 20000");
    }
    return new FlipSettings(norm(), by, costs(payoffs), nodes.orElse(FlipSettings.NODES));
  }

  /** For so many sets of claims the game is solved. */
  int sets() {
    return nodes.orElse(SETS);
  }

  /**
   * What may change.
   *
   * @param one whether it is about one outcome; for all of them only weights are
   */
  List<Over> over(boolean one) {
    List<Over> asked = new ArrayList<>();
    for (String word : over.split(",")) {
      if (word.trim().equals("all")) {
        asked.addAll(List.of(Over.values()));
      } else {
        asked.add(over(word.trim()));
      }
    }
    if (!one && !asked.equals(List.of(Over.WEIGHTS))) {
      throw new UsageException(
          "--over " + over + " is about one outcome", "name it with --outcome NAME");
    }
    return asked;
  }

  private static Over over(String word) {
    List<String> known = new ArrayList<>();
    for (Over each : Over.values()) {
      if (each.word.equals(word)) {
        return each;
      }
      known.add(each.word);
    }
    throw new UsageException(
        "--over " + word + ": nothing that can change", NearestName.remedy(word, known));
  }

  private Norm norm() {
    List<String> known = new ArrayList<>();
    for (Norm each : Norm.values()) {
      if (each.word().equals(norm)) {
        return each;
      }
      known.add(each.word());
    }
    throw new UsageException("--norm " + norm + ": no such norm", NearestName.remedy(norm, known));
  }

  private Map<String, Rational> costs(LinearPayoffs payoffs) {
    List<String> known = new ArrayList<>();
    for (PayoffCoefficient each : payoffs.coefficients()) {
      known.add(each.name());
    }
    Map<String, Rational> read = new LinkedHashMap<>();
    WhatIfOptions.pairs("--cost", "ACTOR.TERM=COST", costs)
        .forEach(
            (name, text) -> {
              if (!known.contains(name)) {
                throw new UsageException(
                    "--cost " + name + ": no such weight", NearestName.remedy(name, known));
              }
              Rational cost = number("--cost " + name, text, "2");
              if (cost.signum() <= 0) {
                throw new UsageException(
                    "--cost " + name + "=" + text + ": not above 0",
                    "a change costs something; to keep a weight as it is, give it a high cost");
              }
              read.put(name, cost);
            });
    return read;
  }

  static Rational number(String option, String text, String example) {
    try {
      Rational number = Rational.parse(text);
      if (Math.abs(number.toDouble()) <= Double.MAX_VALUE) {
        return number;
      }
    } catch (IllegalArgumentException notOne) {
      // said below, together with numbers that are not finite
    }
    throw new UsageException(
        option + " " + text + ": not a finite number", "write it like " + example);
  }
}
