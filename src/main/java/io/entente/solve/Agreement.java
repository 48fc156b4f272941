package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.OneShotDeviations;
import io.entente.game.PlayPath;
import io.entente.game.SimpleStrategyProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.repeated.DiscountSet;
import io.entente.solve.repeated.Patience;
import io.entente.solve.repeated.Punishment;
import io.entente.solve.repeated.Threshold;
import io.entente.solve.repeated.TitForTat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that players could keep to in a repeated game, what follows if one departs, and how
 * patient each must be.
 *
 * @param cycle indices of the profiles played in turn
 * @param punishment what follows a departure
 * @param terms one per player
 * @param common the discount factors that will do if all have the same
 * @param titForTat how tit for tat would do instead, where it can be asked and one profile is
 *     agreed on
 */
public record Agreement(
    List<Integer> cycle,
    Punishment punishment,
    List<Terms> terms,
    DiscountSet common,
    Optional<TitForTat> titForTat) {

  /**
   * Of one player.
   *
   * @param kept what it gets in each period of the cycle
   * @param best the most that departing pays in each period of the cycle, at once
   * @param temptation by which strategy, in each period of the cycle
   * @param punished what it gets in a period in which it is punished
   * @param own at which of its own discount factors it keeps to the agreement and to every
   *     punishment
   * @param check the same by the definition
   */
  public record Terms(
      List<Rational> kept,
      List<Rational> best,
      List<Integer> temptation,
      Rational punished,
      DiscountSet own,
      Check check) {
    public Terms {
      kept = List.copyOf(kept);
      best = List.copyOf(best);
      temptation = List.copyOf(temptation);
    }

    /** Whether it would gain at once by departing somewhere in the cycle. */
    public boolean isTempted() {
      for (int at = 0; at < kept.size(); at++) {
        if (best.get(at).compareTo(kept.get(at)) > 0) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What the best single departure of a player brings, by the definition, at a discount factor that
   * is enough and at one that is not.
   *
   * @param enough a discount factor at the critical one, or less than 10⁻²⁵ above; absent if none
   *     will do, or 1 would be needed
   * @param gain what is gained there: at most 0
   * @param tooLittle a discount factor that will not do; absent if every one will
   * @param gainBelow what is gained there: more than 0
   */
  public record Check(
      Optional<Rational> enough,
      Optional<OneShotDeviations> gain,
      Optional<Rational> tooLittle,
      Optional<OneShotDeviations> gainBelow) {}

  public Agreement {
    cycle = List.copyOf(cycle);
    terms = List.copyOf(terms);
  }

  /** How patient all must be to keep to this cycle under this punishment. */
  public static Agreement of(StrategicGame game, List<Integer> cycle, Punishment punishment) {
    List<MixedProfile> profiles = new ArrayList<>();
    for (int index : cycle) {
      profiles.add(MixedProfile.pure(game.shape(), game.shape().profile(index)));
    }
    SimpleStrategyProfile play = punishment.of(PlayPath.cycle(profiles));
    List<Terms> terms = new ArrayList<>();
    DiscountSet common = DiscountSet.ALL;
    for (int player = 0; player < game.shape().players(); player++) {
      DiscountSet own = Patience.of(game, play, player);
      common = common.and(own);
      terms.add(terms(game, cycle, play, player, own, punishment));
    }
    boolean alternate = cycle.size() == 1 && TitForTat.suits(game);
    return new Agreement(
        cycle,
        punishment,
        terms,
        common,
        alternate ? Optional.of(TitForTat.of(game, cycle.get(0))) : Optional.empty());
  }

  private static Terms terms(
      StrategicGame game,
      List<Integer> cycle,
      SimpleStrategyProfile play,
      int player,
      DiscountSet own,
      Punishment punishment) {
    List<Rational> kept = new ArrayList<>();
    List<Rational> best = new ArrayList<>();
    List<Integer> temptation = new ArrayList<>();
    for (int index : cycle) {
      int to = index;
      for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
        int other = game.shape().deviate(index, player, strategy);
        to = game.compare(player, other, to) > 0 ? other : to;
      }
      kept.add(game.exactPayoff(player, index));
      best.add(game.exactPayoff(player, to));
      temptation.add(game.shape().strategy(to, player));
    }
    Rational punished = StageEquilibria.average(game, player, punishment.profiles().get(player));
    return new Terms(kept, best, temptation, punished, own, check(game, play, player, own));
  }

  private static Check check(
      StrategicGame game, SimpleStrategyProfile play, int player, DiscountSet own) {
    Optional<Rational> enough = own.critical().map(Threshold::high);
    enough = enough.filter(at -> at.compareTo(Rational.ONE) < 0);
    Optional<Rational> tooLittle = tooLittle(own);
    return new Check(
        enough,
        enough.map(at -> OneShotDeviations.ofPlayer(game, play, player, at)),
        tooLittle,
        tooLittle.map(at -> OneShotDeviations.ofPlayer(game, play, player, at)));
  }

  /** A discount factor just below the critical one, or close to 1 if there is none. */
  private static Optional<Rational> tooLittle(DiscountSet own) {
    int size = own.intervals().size();
    Threshold high = Threshold.exactly(Rational.ONE);
    int before = size - 1;
    if (own.critical().isPresent()) {
      high = own.critical().get();
      before = size - 2;
    }
    Rational low = before < 0 ? Rational.ZERO : own.intervals().get(before).high().high();
    if (high.low().compareTo(low) <= 0) {
      return Optional.empty();
    }
    // Near the end of the gap, which may be narrow.
    Rational near = low.plus(high.low().times(Rational.of(999))).dividedBy(Rational.of(1000));
    return Optional.of(near);
  }

  /** The players who need most patience, all of them if several need the same; empty if none. */
  public List<Integer> binding() {
    List<Integer> binding = new ArrayList<>();
    Threshold most = Threshold.exactly(Rational.ZERO);
    for (int player = 0; player < terms.size(); player++) {
      Threshold own = terms.get(player).own.critical().orElse(Threshold.exactly(Rational.ONE));
      int order = own.compareTo(most);
      if (order > 0) {
        binding.clear();
        most = own;
      }
      if (order >= 0) {
        binding.add(player);
      }
    }
    return most.high().signum() == 0 ? List.of() : List.copyOf(binding);
  }

  /** Whether the definition agrees with what was found. */
  boolean isConfirmed(Rational error) {
    for (Terms each : terms) {
      Check check = each.check;
      if (check.gain.isPresent() && check.gain.get().gain().compareTo(error) > 0
          || check.gainBelow.isPresent() && check.gainBelow.get().gain().signum() <= 0) {
        return false;
      }
    }
    return true;
  }
}
