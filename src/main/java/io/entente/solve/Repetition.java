package io.entente.solve;

import io.entente.game.BestResponses;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.repeated.Punishment;
import io.entente.solve.repeated.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A game played again and again without a last period: what can be kept up, and how patient each
 * player must be.
 *
 * <p>Payoffs of a period t count δᵢᵗ for player i, where δᵢ is its discount factor. Each agreement
 * stands with its punishment, and with the discount factors at which nobody ever gains by
 * departing, on the path or in a punishment: subgame perfection. Other punishments may do with
 * less.
 *
 * @param exact whether all payoffs were given as numbers
 * @param asked how
 * @param fallbacks what the equilibria of one period pay, one list per equilibrium
 * @param isAll whether no equilibrium is worse for anybody than the worst of these
 * @param agreements the one asked for, or all that are better than an equilibrium of one period for
 *     somebody and worse for nobody, those that need least patience first
 * @param folk what patience could bring about; empty if the game is too large
 * @see "Friedman (1971), A non-cooperative equilibrium for supergames, Review of Economic Studies
 *     38, 1-12"
 */
public record Repetition(
    boolean exact,
    Repeating asked,
    List<List<Rational>> fallbacks,
    boolean isAll,
    List<Agreement> agreements,
    Optional<FolkSet> folk)
    implements Answer {

  /** More profiles are not looked through for agreements. */
  private static final int MOST_PROFILES = 100_000;

  /** More agreements are not compared. */
  private static final int MOST_AGREEMENTS = 2_000;

  public Repetition {
    fallbacks = List.copyOf(fallbacks);
    agreements = List.copyOf(agreements);
  }

  @Override
  public Concept concept() {
    return Concept.REPEATED;
  }

  /**
   * Answers what is asked of this game.
   *
   * @throws NotAnsweredException if it has no equilibrium to fall back on, or is too large
   */
  public static Repetition of(StrategicGame game, Repeating asked) {
    StageEquilibria stage = StageEquilibria.of(game);
    List<List<Rational>> payoffs = new ArrayList<>();
    stage.list().forEach(each -> payoffs.add(each.payoffs()));
    Finder finder = new Finder(game, asked, stage);
    List<Agreement> agreements = new ArrayList<>();
    if (asked.target().isEmpty()) {
      for (int index : improvements(game, payoffs)) {
        agreements.add(finder.agreement(List.of(index)));
      }
      agreements.sort(Comparator.comparing(Repetition::patience));
    } else {
      agreements.add(finder.agreement(asked.target()));
    }
    return new Repetition(
        !game.isRounded(), asked, payoffs, stage.isAll(), agreements, FolkSet.of(game));
  }

  /** The players who would depart from an agreement if these were their discount factors. */
  public List<Integer> departing(Agreement agreement, List<Rational> discounts) {
    List<Integer> departing = new ArrayList<>();
    for (int player = 0; player < discounts.size(); player++) {
      if (!agreement.terms().get(player).own().contains(discounts.get(player))) {
        departing.add(player);
      }
    }
    return departing;
  }

  /**
   * Below which common discount factor no punishment whatever keeps up an agreement on one profile:
   * with nobody held down further than to its minmax level, somebody gains by departing. 1 if none
   * below it will do; empty if several profiles are agreed on, or the levels are not known.
   */
  public Optional<Rational> bound(Agreement agreement) {
    if (folk.isEmpty() || agreement.cycle().size() > 1) {
      return Optional.empty();
    }
    Rational bound = Rational.ZERO;
    for (int player = 0; player < agreement.terms().size(); player++) {
      Agreement.Terms terms = agreement.terms().get(player);
      Rational gain = terms.best().get(0).minus(terms.kept().get(0));
      if (gain.signum() > 0) {
        Rational loss = terms.best().get(0).minus(folk.get().mixedLevels().get(player));
        // Nobody gets less than its level by departing, hence the gain is at most the loss,
        // unless even the agreement pays less than the level.
        Rational own = loss.compareTo(gain) <= 0 ? Rational.ONE : gain.dividedBy(loss);
        bound = own.compareTo(bound) > 0 ? own : bound;
      }
    }
    return Optional.of(bound);
  }

  private static Threshold patience(Agreement agreement) {
    return agreement.common().critical().orElse(Threshold.exactly(Rational.of(2)));
  }

  /** The profiles that are worse than some equilibrium for nobody, and better for somebody. */
  private static List<Integer> improvements(StrategicGame game, List<List<Rational>> equilibria) {
    if (game.shape().profiles() > MOST_PROFILES) {
      throw new NotAnsweredException(
          "it has " + game.shape().profiles() + " profiles, too many to look through",
          "name what is to be kept up by --target");
    }
    List<Integer> found = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      boolean improves = false;
      for (List<Rational> equilibrium : equilibria) {
        improves |= improves(game, index, equilibrium);
      }
      if (improves) {
        found.add(index);
      }
      if (found.size() > MOST_AGREEMENTS) {
        throw new NotAnsweredException(
            "more than " + MOST_AGREEMENTS + " profiles are better for all than an equilibrium",
            "name what is to be kept up by --target");
      }
    }
    return found;
  }

  private static boolean improves(StrategicGame game, int index, List<Rational> equilibrium) {
    boolean better = false;
    for (int player = 0; player < equilibrium.size(); player++) {
      Rational gain = game.exactPayoff(player, index).minus(equilibrium.get(player));
      Rational error = Rational.ofDouble(game.tieTolerance(player));
      if (gain.plus(error).signum() < 0) {
        return false;
      }
      better |= gain.compareTo(error) > 0;
    }
    return better;
  }

  /** Finds agreements with the punishment that was asked for. */
  private record Finder(StrategicGame game, Repeating asked, StageEquilibria stage) {

    Agreement agreement(List<Integer> cycle) {
      Agreement found =
          switch (asked.fallback()) {
            case WORST -> Agreement.of(game, cycle, worst());
            case ONE -> leastPatience(cycle);
            case NAMED -> Agreement.of(game, cycle, named(asked.named().orElseThrow()));
            case MINMAX -> Agreement.of(game, cycle, minmax());
          };
      Rational error = Rational.ZERO;
      for (int player = 0; player < game.shape().players(); player++) {
        error = error.plus(Rational.ofDouble(game.tieTolerance(player)));
      }
      if (!found.isConfirmed(error)) {
        throw new IllegalStateException("the definition does not confirm a discount factor");
      }
      return found;
    }

    private void requireEquilibrium() {
      if (stage.list().isEmpty()) {
        throw new NotAnsweredException(
            "one period has no equilibrium in pure strategies to fall back on",
            "--punish minmax:3 holds down whoever departs, for 3 periods");
      }
    }

    private Punishment worst() {
      requireEquilibrium();
      List<MixedProfile> profiles = new ArrayList<>();
      for (int player = 0; player < game.shape().players(); player++) {
        profiles.add(stage.worstFor(player).profile());
      }
      return new Punishment(profiles, asked.punished());
    }

    private Agreement leastPatience(List<Integer> cycle) {
      requireEquilibrium();
      Agreement least = null;
      for (StageEquilibria.Stage each : stage.list()) {
        Agreement own =
            Agreement.of(game, cycle, Punishment.alike(each.profile(), asked.punished()));
        least = least == null || patience(own).compareTo(patience(least)) < 0 ? own : least;
      }
      return least;
    }

    private Punishment named(int index) {
      for (int player = 0; player < game.shape().players(); player++) {
        if (!BestResponses.contains(game, player, index)) {
          throw new NotAnsweredException(
              "the punishment is not an equilibrium of one period, since "
                  + game.players().get(player)
                  + " would gain by departing from it",
              "name an equilibrium, or write --punish minmax:3 for one that ends");
        }
      }
      return Punishment.alike(
          MixedProfile.pure(game.shape(), game.shape().profile(index)), asked.punished());
    }

    /** Two hold down each other; of more, the others hold down the one who departed. */
    private Punishment minmax() {
      List<MixedProfile> profiles = new ArrayList<>();
      int[] held = Minmax.purePunishments(game);
      for (int player = 0; player < held.length; player++) {
        profiles.add(MixedProfile.pure(game.shape(), game.shape().profile(held[player])));
      }
      if (held.length == 2) {
        int mutual =
            game.shape()
                .index(game.shape().strategy(held[1], 0), game.shape().strategy(held[0], 1));
        return Punishment.alike(
            MixedProfile.pure(game.shape(), game.shape().profile(mutual)), asked.punished());
      }
      return new Punishment(profiles, asked.punished());
    }
  }
}
