package io.entente.exercise.answer;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile of mixed strategies that is an equilibrium, graded by regret: any answer is right in
 * which nobody plays what pays less than something else, whichever equilibrium was in mind.
 *
 * <p>Fractions must have no regret at all. With decimals, everything that is played must pay at
 * least the best less {@link #EPSILON} of the range of the player's payoffs. An answer that is no
 * equilibrium but plays just the strategies of a known one earns half.
 *
 * @param game the game
 * @param labels how its strategies are named
 * @param equilibria one or more, exact; the first is what {@link #text} says
 * @param support what must be played and nothing else, if the question asks for that; another
 *     equilibrium then earns half
 */
public record MixKey(
    StrategicGame game,
    OwnLabels labels,
    List<MixedProfile> equilibria,
    Optional<List<List<Integer>>> support)
    implements Key {

  /** By this share of the range of payoffs a rounded answer may miss the best. */
  public static final Rational EPSILON = Rational.of(1, 100);

  private static final Rational HALF = Rational.of(1, 2);

  public MixKey {
    equilibria = List.copyOf(equilibria);
  }

  @Override
  public String kind() {
    return "mixed";
  }

  @Override
  public String text() {
    return text(labels, equilibria.get(0));
  }

  /** A profile as a student would write it. */
  public static String text(OwnLabels labels, MixedProfile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      parts.add(MixText.text(labels.labels(player), weights(profile, player)));
    }
    return String.join("; ", parts);
  }

  private static List<Rational> weights(MixedProfile profile, int player) {
    List<Rational> weights = new ArrayList<>();
    for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
      weights.add(profile.exactProbability(player, strategy));
    }
    return weights;
  }

  @Override
  public List<String> options() {
    return labels.all();
  }

  @Override
  public Reading read(String text) {
    List<List<String>> groups = new ArrayList<>();
    for (int player = 0; player < labels.players().size(); player++) {
      groups.add(labels.labels(player));
    }
    return MixText.read(
        text,
        groups,
        name -> labels.find(name).map(own -> labels.label(own.player(), own.strategy())));
  }

  /** The profile that an answer states. */
  public MixedProfile profile(Answer.Numbers answer) {
    Rational[][] weights = new Rational[labels.players().size()][];
    for (int player = 0; player < weights.length; player++) {
      weights[player] = MixText.weights(answer, labels.labels(player)).toArray(new Rational[0]);
    }
    return MixedProfile.of(weights);
  }

  @Override
  public Mark mark(Answer answer) {
    Answer.Numbers numbers = (Answer.Numbers) answer;
    MixedProfile profile = profile(numbers);
    Optional<Remark> gain = gain(game, labels, profile, MixText.isExact(numbers));
    if (gain.isPresent()) {
      boolean known =
          support.isPresent()
              ? support(profile).equals(support.get())
              : equilibria.stream().anyMatch(one -> support(one).equals(support(profile)));
      return known
          ? Mark.of(HALF, List.of(gain.get(), Remark.of("mix.support")))
          : Mark.wrong(gain.get());
    }
    return support.isEmpty() || support.get().equals(support(profile))
        ? Mark.right()
        : Mark.of(HALF, List.of(Remark.of("mix.another")));
  }

  /** For each player the strategies that are played at all. */
  public static List<List<Integer>> support(MixedProfile profile) {
    List<List<Integer>> supports = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Integer> support = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        if (profile.probability(player, strategy) > 0) {
          support.add(strategy);
        }
      }
      supports.add(support);
    }
    return supports;
  }

  /** Who plays something that pays less than something else, if anybody does. */
  static Optional<Remark> gain(
      StrategicGame game, OwnLabels labels, MixedProfile profile, boolean exact) {
    for (int player = 0; player < profile.players(); player++) {
      Rational[] pays = ExpectedPayoffs.exactly(game, player, profile);
      int best = 0;
      for (int strategy = 1; strategy < pays.length; strategy++) {
        best = pays[strategy].compareTo(pays[best]) > 0 ? strategy : best;
      }
      Rational slack = exact ? Rational.ZERO : EPSILON.times(range(game, player));
      for (int strategy = 0; strategy < pays.length; strategy++) {
        boolean played = profile.exactProbability(player, strategy).signum() > 0;
        if (played && pays[best].minus(pays[strategy]).compareTo(slack) > 0) {
          Map<String, String> values = new LinkedHashMap<>();
          values.put("player", labels.players().get(player));
          values.put("played", labels.strategies().get(player).get(strategy));
          values.put("pays", pays[strategy].toString());
          values.put("better", labels.strategies().get(player).get(best));
          values.put("more", pays[best].toString());
          return Optional.of(new Remark("mix.gain", values));
        }
      }
    }
    return Optional.empty();
  }

  private static Rational range(StrategicGame game, int player) {
    Rational least = game.exactPayoff(player, 0);
    Rational most = least;
    for (int index = 1; index < game.shape().profiles(); index++) {
      Rational payoff = game.exactPayoff(player, index);
      least = payoff.compareTo(least) < 0 ? payoff : least;
      most = payoff.compareTo(most) > 0 ? payoff : most;
    }
    return most.minus(least);
  }
}
