package io.entente.cli;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Concept;
import io.entente.solve.Repeating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is asked of a game that is played again and again. */
final class RepeatedOptions {

  private static final int LONGEST_CYCLE = 12;

  private static final int LONGEST_PUNISHMENT = 100;

  private static final int MOST_PERIODS = 1000;

  private static final String PROFILE = "PLAYER=STRATEGY,...";

  @Option(
      names = "--target",
      paramLabel = PROFILE,
      description =
          "for repeated: what all agree to play in every period; if repeated, by turns (default: all"
              + " that is better for all than an equilibrium of one period)")
  private List<String> target = new ArrayList<>();

  @Option(
      names = "--discount",
      paramLabel = "DELTA",
      description =
          "for repeated: what a payoff counts one period later, from 0 to 1; for all, or"
              + " PLAYER=DELTA,...")
  private String discount = "";

  @Option(
      names = "--punish",
      paramLabel = "HOW",
      description =
          "for repeated: grim (the equilibrium of one period that is worst for whoever departs, for"
              + " ever; the default), nash (one equilibrium whoever departs), PLAYER=STRATEGY,... (this"
              + " one), a number of periods after which all return, or minmax:PERIODS")
  private String punish = "grim";

  @Option(
      names = "--periods",
      paramLabel = "N",
      description = "for repeated: the game is played so often (default: without a last period)")
  private String periods = "";

  /** Adds repetition to what is asked, if only its options were given. */
  void addTo(Set<Concept> concepts, boolean checks) {
    String given =
        !target.isEmpty()
            ? "--target"
            : !discount.isEmpty()
                ? "--discount"
                : !periods.isEmpty() ? "--periods" : !punish.equals("grim") ? "--punish" : "";
    if (given.isEmpty()) {
      return;
    }
    if (concepts.isEmpty() && !checks) {
      concepts.add(Concept.REPEATED);
    }
    if (!concepts.contains(Concept.REPEATED)) {
      throw new UsageException(
          given + " is about a game played again and again, which is not asked for",
          "add --concept repeated");
    }
    if (target.size() > LONGEST_CYCLE) {
      throw new UsageException(
          "--target: "
              + target.size()
              + " profiles by turns, and "
              + LONGEST_CYCLE
              + " are the most",
          "name fewer");
    }
    if (hasLastPeriod() && !punish.equals("grim")) {
      throw new UsageException(
          "--punish: with a last period, every equilibrium of the rest is looked at as a punishment",
          "leave out --punish or --periods");
    }
    if (hasLastPeriod() && target.size() > 1) {
      throw new UsageException(
          "--target: with a last period, one profile is asked about, the first to be played",
          "name one profile, or leave out --periods");
    }
  }

  /** Whether the game is played a known number of times. */
  boolean hasLastPeriod() {
    return !periods.isEmpty();
  }

  /** How often the game is played; 0 if there is no last period. */
  int periods() {
    return hasLastPeriod() ? whole("--periods", periods, MOST_PERIODS) : 0;
  }

  /** Refuses what says nothing of a game in turn that is played a known number of times. */
  void refuseOfTrees() {
    periods();
    if (!target.isEmpty() || !discount.isEmpty()) {
      throw new UsageException(
          (target.isEmpty() ? "--discount" : "--target")
              + ": in turn, a game with a last period is played each time as alone, or not solved",
          "leave it out; --form simultaneous asks about moves at once");
    }
  }

  /** What is asked of this game. */
  Repeating of(StrategicGame game) {
    List<Integer> cycle = new ArrayList<>();
    for (String each : target) {
      cycle.add(profile("--target", each, game));
    }
    return new Punished(game, cycle, discounts(game.players())).repeating();
  }

  /** Reads the punishment. */
  private final class Punished {

    private final StrategicGame game;
    private final List<Integer> cycle;
    private final Optional<List<Rational>> discounts;

    Punished(StrategicGame game, List<Integer> cycle, Optional<List<Rational>> discounts) {
      this.game = game;
      this.cycle = cycle;
      this.discounts = discounts;
    }

    Repeating repeating() {
      if (punish.equals("grim")) {
        return of(Repeating.Fallback.WORST, 0);
      }
      if (punish.equals("nash")) {
        return of(Repeating.Fallback.ONE, 0);
      }
      if (punish.startsWith("minmax:")) {
        String number = punish.substring("minmax:".length());
        return of(Repeating.Fallback.MINMAX, whole("--punish minmax:", number, LONGEST_PUNISHMENT));
      }
      if (punish.equals("minmax")) {
        throw new UsageException(
            "--punish minmax: who holds another down for ever often hurts itself for ever, so that"
                + " nobody would do it",
            "say for how many periods, as in --punish minmax:3");
      }
      if (punish.indexOf('=') > 0) {
        return new Repeating(
            cycle,
            discounts,
            Repeating.Fallback.NAMED,
            Optional.of(profile("--punish", punish, game)),
            0,
            periods());
      }
      return of(Repeating.Fallback.WORST, whole("--punish", punish, LONGEST_PUNISHMENT));
    }

    private Repeating of(Repeating.Fallback fallback, int punished) {
      return new Repeating(cycle, discounts, fallback, Optional.empty(), punished, periods());
    }
  }

  private static int whole(String option, String text, int most) {
    int number = 0;
    try {
      number = Integer.parseInt(text.trim());
    } catch (NumberFormatException notOne) {
      // said below, together with numbers out of range
    }
    if (number < 1 || number > most) {
      throw new UsageException(
          option
              + (option.endsWith(":") ? "" : " ")
              + text
              + ": not a number of periods from 1 to "
              + most,
          option.startsWith("--punish")
              ? "there are: grim, nash, PLAYER=STRATEGY,..., a number of periods, minmax:PERIODS"
              : "write it like --periods 10");
    }
    return number;
  }

  /** One discount factor per player, if any is given. */
  Optional<List<Rational>> discounts(List<String> players) {
    if (discount.isEmpty()) {
      return Optional.empty();
    }
    Rational[] own = new Rational[players.size()];
    if (discount.indexOf('=') < 0) {
      Arrays.fill(own, factor(discount));
      return Optional.of(List.of(own));
    }
    WhatIfOptions.pairs("--discount", "PLAYER=DELTA", List.of(discount))
        .forEach(
            (name, value) -> own[place("--discount", "player", name, players)] = factor(value));
    for (int player = 0; player < own.length; player++) {
      if (own[player] == null) {
        throw new UsageException(
            "--discount: nothing is said of " + players.get(player),
            "give one number for all, or one for each player");
      }
    }
    return Optional.of(List.of(own));
  }

  private Rational factor(String text) {
    try {
      Rational factor = Rational.parse(text.trim());
      int top = factor.compareTo(Rational.ONE);
      if (factor.signum() >= 0 && (top < 0 || top == 0 && hasLastPeriod())) {
        return factor;
      }
    } catch (IllegalArgumentException notOne) {
      // said below
    }
    throw new UsageException(
        "--discount "
            + text
            + ": a discount factor is from 0 to "
            + (hasLastPeriod() ? "1" : "less than 1"),
        "write it like --discount 0.9 or --discount Row=0.9,Column=0.8");
  }

  private static int profile(String option, String text, StrategicGame game) {
    Map<String, String> pairs = WhatIfOptions.pairs(option, PROFILE, List.of(text));
    int[] strategies = new int[game.players().size()];
    Arrays.fill(strategies, -1);
    pairs.forEach(
        (name, strategy) -> {
          int player = place(option, "player", name, game.players());
          strategies[player] = place(option, "strategy", strategy, game.strategies(player));
        });
    for (int player = 0; player < strategies.length; player++) {
      if (strategies[player] < 0 && game.strategies(player).size() == 1) {
        strategies[player] = 0;
      }
      if (strategies[player] < 0) {
        throw new UsageException(
            option + " " + text + ": nothing is said of " + called(game, player),
            "say what each player plays, as in " + example(game));
      }
    }
    return game.shape().index(strategies);
  }

  private static String called(StrategicGame game, int player) {
    String name = game.players().get(player);
    return name.isEmpty() ? "player " + (player + 1) + ", #" + (player + 1) : name;
  }

  private static String example(StrategicGame game) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      String name = game.players().get(player);
      String strategy = game.strategies(player).get(0);
      parts.add(
          (name.isEmpty() ? "#" + (player + 1) : name)
              + "="
              + (strategy.isEmpty() ? "#1" : strategy));
    }
    return String.join(",", parts);
  }

  /** The place of a name, or of a number from 1 where the thing has no name. */
  private static int place(String option, String what, String name, List<String> names) {
    int place = names.indexOf(name);
    for (int i = 0; i < names.size() && place < 0; i++) {
      place = names.get(i).isEmpty() && name.equals("#" + (i + 1)) ? i : place;
    }
    if (place < 0) {
      throw new UsageException(
          option + ": no " + what + " \"" + name + "\"", NearestName.remedy(name, names));
    }
    return place;
  }
}
