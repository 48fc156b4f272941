package io.entente.exercise.query.mixed;

import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.TableSteps;
import io.entente.game.MixedSecurity;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.solve.Minmax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one of two players can secure by mixing, which is what the other can hold it down to: the
 * value, the mixtures of both, and the steps that show it.
 */
public final class MixedLevel {

  private final Asked asked;
  private final int player;
  private final Rational value;
  private final List<Rational> securing;
  private final List<Rational> punishing;

  /** What a player can secure in a game of two. */
  public MixedLevel(Asked asked, int player) {
    asked.requireTwoPlayers();
    this.asked = asked;
    this.player = player;
    Minmax.Level level = Minmax.of(asked.game()).levels().get(player);
    value = level.secured();
    securing = level.strategy();
    Rational[] weights = new Rational[asked.game().strategies(1 - player).size()];
    Arrays.fill(weights, Rational.ZERO);
    level
        .punishment()
        .played()
        .forEach(
            played ->
                weights[asked.game().shape().strategy(played.index(), 1 - player)] =
                    played.probability());
    punishing = List.of(weights);
  }

  /** What the player can secure, and the other can hold it down to. */
  public Rational value() {
    return value;
  }

  /** A mixture of the player's that secures the value. */
  public List<Rational> securing() {
    return securing;
  }

  /** A mixture of the other's that holds the player down to the value. */
  public List<Rational> punishing() {
    return punishing;
  }

  /** What another mixture of the player's secures. */
  public Rational secured(List<Rational> mixture) {
    return MixedSecurity.secured(asked.game(), player, mixture);
  }

  /** What another mixture of the other's holds the player down to. */
  public Rational held(List<Rational> mixture) {
    Rational most = null;
    MixedSteps mixed = new MixedSteps(asked);
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      Rational pays = Rational.ZERO;
      for (int other = 0; other < mixture.size(); other++) {
        pays = pays.plus(mixture.get(other).times(mixed.pays(player, own, other)));
      }
      most = most == null || pays.compareTo(most) > 0 ? pays : most;
    }
    return most;
  }

  /** The steps that show the value from both sides. */
  public Trace trace() {
    String name = asked.game().players().get(player);
    MixedSteps mixed = new MixedSteps(asked);
    List<Fields> against = new ArrayList<>();
    for (Profile profile : asked.againsts(player)) {
      against.add(
          Fields.builder()
              .with("against", asked.others(profile, player))
              .with("value", new TableSteps(asked).mixed(player, securing, profile))
              .build());
    }
    List<Fields> replies = new ArrayList<>();
    for (int own = 0; own < asked.game().strategies(player).size(); own++) {
      Rational pays = Rational.ZERO;
      for (int other = 0; other < punishing.size(); other++) {
        pays = pays.plus(punishing.get(other).times(mixed.pays(player, own, other)));
      }
      replies.add(
          Fields.builder()
              .with("strategy", asked.game().strategies(player).get(own))
              .with("value", pays)
              .build());
    }
    List<Step> steps =
        List.of(
            new Step(
                Rule.SECURES,
                Fields.builder()
                    .with("player", name)
                    .rows("mix", mix(player, securing))
                    .rows("against", against)
                    .with("least", value)
                    .build()),
            new Step(
                Rule.HELD_TO,
                Fields.builder()
                    .with("player", name)
                    .rows("mix", mix(1 - player, punishing))
                    .rows("replies", replies)
                    .with("most", value)
                    .build()));
    return new Trace(
        new Claim(
            ClaimKind.VALUE, Fields.builder().with("player", name).with("value", value).build()),
        steps);
  }

  private List<Fields> mix(int whose, List<Rational> weights) {
    List<Fields> rows = new ArrayList<>();
    for (int strategy = 0; strategy < weights.size(); strategy++) {
      if (weights.get(strategy).signum() > 0) {
        rows.add(
            Fields.builder()
                .with("strategy", asked.game().strategies(whose).get(strategy))
                .with("weight", weights.get(strategy))
                .build());
      }
    }
    return rows;
  }
}
