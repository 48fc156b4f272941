package io.entente.cli;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.PlaySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How adaptive play is followed. */
final class PlayOptions {

  private static final int MOST = 1_000_000;

  @Option(
      names = "--start",
      paramLabel = "PLAYER=STRATEGY",
      description =
          "where dynamics start; or shares, PLAYER=STRATEGY:0.7+OTHER:0.3; repeatable (default:"
              + " nearly uniform)")
  private List<String> start = new ArrayList<>();

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "how many steps dynamics are followed at most (default: ${DEFAULT-VALUE})")
  private String steps = "10000";

  @Option(
      names = "--one-population",
      description = "replicator dynamics of a symmetric game in one population for both players")
  private boolean onePopulation;

  /** What the options say about a game. */
  PlaySettings settings(StrategicGame game) {
    return new PlaySettings(
        start.isEmpty() ? Optional.empty() : Optional.of(start(game)), steps(), onePopulation);
  }

  private int steps() {
    int number = 0;
    try {
      number = Integer.parseInt(steps);
    } catch (NumberFormatException notOne) {
      // said below, together with numbers out of range
    }
    if (number < 1 || number > MOST) {
      throw new UsageException(
          "--steps " + steps + ": from 1 to 1,000,000 steps can be followed",
          "write it like --steps 10000");
    }
    return number;
  }

  /** Everybody's start; players that are not named start as by default. */
  private MixedProfile start(StrategicGame game) {
    MixedProfile usual = PlaySettings.nearlyUniform(game);
    Rational[][] rows = new Rational[game.players().size()][];
    for (int player = 0; player < rows.length; player++) {
      rows[player] = new Rational[usual.strategies(player)];
      for (int strategy = 0; strategy < rows[player].length; strategy++) {
        rows[player][strategy] = usual.exactProbability(player, strategy);
      }
    }
    WhatIfOptions.pairs("--start", "PLAYER=STRATEGY", start)
        .forEach(
            (name, shares) -> {
              int player = index("player", name, game.players());
              rows[player] = row(name, shares, game.strategies(player));
            });
    return MixedProfile.of(rows);
  }

  private static Rational[] row(String player, String shares, List<String> strategies) {
    Rational[] row = new Rational[strategies.size()];
    java.util.Arrays.fill(row, Rational.ZERO);
    String[] parts = strategies.contains(shares) ? new String[] {shares} : shares.split("\\+");
    Rational sum = Rational.ZERO;
    for (String part : parts) {
      int colon = strategies.contains(part) ? -1 : part.lastIndexOf(':');
      Rational share = colon < 0 && parts.length == 1 ? Rational.ONE : share(player, part, colon);
      int strategy = index("strategy", colon < 0 ? part : part.substring(0, colon), strategies);
      row[strategy] = row[strategy].plus(share);
      sum = sum.plus(share);
    }
    if (!sum.equals(Rational.ONE)) {
      throw new UsageException(
          "--start " + player + "=" + shares + ": the shares sum to " + sum + ", not to 1",
          "write fractions such as 1/3 where decimals do not suffice");
    }
    return row;
  }

  private static Rational share(String player, String part, int colon) {
    try {
      Rational share = Rational.parse(part.substring(colon + 1));
      if (colon > 0 && share.signum() >= 0) {
        return share;
      }
    } catch (IllegalArgumentException notOne) {
      // said below
    }
    throw new UsageException(
        "--start " + player + "=" + part + ": not a strategy with its share",
        "write it like " + player + "=first:0.7+second:0.3");
  }

  /** The place of a name, or of a number from 1 where the thing has no name. */
  private static int index(String what, String name, List<String> names) {
    int place = names.indexOf(name);
    for (int i = 0; i < names.size() && place < 0; i++) {
      place = names.get(i).isEmpty() && name.equals("#" + (i + 1)) ? i : place;
    }
    if (place < 0) {
      throw new UsageException(
          "--start: no " + what + " \"" + name + "\"", NearestName.remedy(name, names));
    }
    return place;
  }
}
