package io.entente.exercise.query.table;

import io.entente.game.BestResponses;
import io.entente.game.Profile;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps that compare the payoffs of a table, cell by cell. */
public final class TableSteps {

  private final Asked asked;
  private final StrategicGame game;

  /** Steps about a table. */
  public TableSteps(Asked asked) {
    this.asked = asked;
    this.game = asked.game();
  }

  private String name(int player) {
    return game.players().get(player);
  }

  private String name(int player, int strategy) {
    return game.strategies(player).get(strategy);
  }

  /** The best of a player's strategies against what the others play in a profile. */
  public List<Integer> best(int player, Profile profile) {
    return BestResponses.of(game, player, profile.index(game.shape()));
  }

  /** What each of a player's strategies pays against what the others play in a profile. */
  public Step bestResponse(int player, Profile profile) {
    List<Fields> payoffs = new ArrayList<>();
    for (int own = 0; own < game.strategies(player).size(); own++) {
      payoffs.add(
          Fields.builder()
              .with("strategy", name(player, own))
              .with("value", asked.payoff(player, profile.with(player, own)))
              .build());
    }
    return new Step(
        Rule.BEST_RESPONSE,
        Fields.builder()
            .with("player", name(player))
            .with("against", asked.others(profile, player))
            .rows("payoffs", payoffs)
            .with("best", best(player, profile).stream().map(own -> name(player, own)).toList())
            .build());
  }

  /** That nobody gains, with every deviation. */
  public Step nash(Profile profile) {
    List<Fields> rows = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      for (int to = 0; to < game.strategies(player).size(); to++) {
        if (to != profile.strategy(player)) {
          rows.add(deviation(Fields.builder(), profile, player, to));
        }
      }
    }
    return new Step(
        Rule.NASH,
        Fields.builder().with("profile", profile.labels(game)).rows("deviations", rows).build());
  }

  private Fields deviation(Fields.Builder fields, Profile profile, int player, int to) {
    return fields
        .with("player", name(player))
        .with("to", name(player, to))
        .with("now", asked.payoff(player, profile))
        .with("then", asked.payoff(player, profile.with(player, to)))
        .build();
  }

  /** The deviation that gains most; of several, the first. */
  public Step notNash(Profile profile) {
    Rational most = Rational.ZERO;
    int who = 0;
    int where = 0;
    for (int player = 0; player < game.players().size(); player++) {
      for (int to = 0; to < game.strategies(player).size(); to++) {
        Rational gain =
            asked.payoff(player, profile.with(player, to)).minus(asked.payoff(player, profile));
        if (gain.compareTo(most) > 0) {
          most = gain;
          who = player;
          where = to;
        }
      }
    }
    Fields.Builder fields = Fields.builder().with("profile", profile.labels(game));
    return new Step(Rule.NOT_NASH, deviation(fields, profile, who, where));
  }

  /** What the others of a player may play of what is left. */
  public List<Profile> againsts(int player, Restriction left) {
    return asked.againsts(player).stream()
        .filter(
            profile -> {
              for (int other = 0; other < game.players().size(); other++) {
                if (other != player && !left.contains(other, profile.strategy(other))) {
                  return false;
                }
              }
              return true;
            })
        .toList();
  }

  /** That a mixture dominates a strategy in what is left; which kind the payoffs say. */
  public Step dominated(int player, int strategy, List<Rational> by, Restriction left) {
    List<Fields> mix = new ArrayList<>();
    for (int own = 0; own < by.size(); own++) {
      if (by.get(own).signum() > 0) {
        mix.add(
            Fields.builder()
                .with("strategy", name(player, own))
                .with("weight", by.get(own))
                .build());
      }
    }
    List<Fields> comparisons = new ArrayList<>();
    boolean equal = false;
    for (Profile profile : againsts(player, left)) {
      Rational own = asked.payoff(player, profile.with(player, strategy));
      Rational other = mixed(player, by, profile);
      equal |= own.equals(other);
      comparisons.add(
          Fields.builder()
              .with("against", asked.others(profile, player))
              .with("own", own)
              .with("other", other)
              .build());
    }
    return new Step(
        Rule.DOMINATED,
        Fields.builder()
            .with("player", name(player))
            .with("strategy", name(player, strategy))
            .with("kind", equal ? "weak" : "strict")
            .rows("by", mix)
            .rows("comparisons", comparisons)
            .build());
  }

  /** What a mixture of a player's strategies pays against what the others play in a profile. */
  public Rational mixed(int player, List<Rational> weights, Profile profile) {
    Rational sum = Rational.ZERO;
    for (int own = 0; own < weights.size(); own++) {
      sum = sum.plus(weights.get(own).times(asked.payoff(player, profile.with(player, own))));
    }
    return sum;
  }

  /** All weight on one strategy. */
  public List<Rational> pure(int player, int strategy) {
    List<Rational> weights = new ArrayList<>();
    for (int own = 0; own < game.strategies(player).size(); own++) {
      weights.add(own == strategy ? Rational.ONE : Rational.ZERO);
    }
    return weights;
  }

  /**
   * Where in what is left another strategy is not better, so that it dominates neither strictly nor
   * weakly; or, if it dominates weakly, is not better, so that it does not dominate strictly.
   */
  public Step notDominated(int player, int strategy, int by, Restriction left) {
    Optional<Step> strict = Optional.empty();
    for (Profile profile : againsts(player, left)) {
      int sign =
          asked
              .payoff(player, profile.with(player, strategy))
              .compareTo(asked.payoff(player, profile.with(player, by)));
      if (sign > 0) {
        return notDominated(player, strategy, by, profile, "weak");
      }
      if (sign == 0 && strict.isEmpty()) {
        strict = Optional.of(notDominated(player, strategy, by, profile, "strict"));
      }
    }
    return strict.orElseThrow(() -> asked.fault(name(player, by) + " dominates"));
  }

  /** The same, of strict dominance. */
  public Step notStrictly(int player, int strategy, int by, Restriction left) {
    for (Profile profile : againsts(player, left)) {
      if (asked
              .payoff(player, profile.with(player, strategy))
              .compareTo(asked.payoff(player, profile.with(player, by)))
          >= 0) {
        return notDominated(player, strategy, by, profile, "strict");
      }
    }
    throw asked.fault(name(player, by) + " dominates");
  }

  private Step notDominated(int player, int strategy, int by, Profile profile, String kind) {
    return new Step(
        Rule.NOT_DOMINATED,
        Fields.builder()
            .with("player", name(player))
            .with("strategy", name(player, strategy))
            .with("kind", kind)
            .with("by", name(player, by))
            .with("against", asked.others(profile, player))
            .with("own", asked.payoff(player, profile.with(player, strategy)))
            .with("other", asked.payoff(player, profile.with(player, by)))
            .build());
  }
}
