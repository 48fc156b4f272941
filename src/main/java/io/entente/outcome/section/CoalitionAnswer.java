package io.entente.outcome.section;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.proof.coalition.NucleolusCheck;
import io.entente.sample.CentralNumbers;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Worth;
import io.entente.solve.coalition.BanzhafValue;
import io.entente.solve.coalition.Core;
import io.entente.solve.coalition.Nucleolus;
import io.entente.solve.coalition.Properties;
import io.entente.solve.coalition.ShapleyValue;
import io.entente.solve.coalition.VotingPower;
import io.entente.solve.coalition.WholeWeights;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coalitional game at the central reading.
 *
 * @param section the game as the file has it
 * @param exact whether the worths are exact; otherwise they are rounded, and what follows is exact
 *     for the rounded ones
 * @param shapley the Shapley value, by player; of votes the Shapley-Shubik index
 * @param banzhaf the Banzhaf value, by player
 * @param banzhafShares its shares; empty if they sum to 0
 * @param winning how many coalitions win, of votes
 * @param listed what is known where coalitions are listed; empty for votes of many
 */
public record CoalitionAnswer(
    CoalitionSection section,
    boolean exact,
    List<Rational> shapley,
    List<Rational> banzhaf,
    List<Rational> banzhafShares,
    Optional<BigInteger> winning,
    Optional<Listed> listed)
    implements SectionAnswer {

  /**
   * What needs a list of all coalitions.
   *
   * @param game the worths
   * @param properties what kind of game it is
   * @param core the core; empty if it was not found
   * @param nucleolus the nucleolus
   * @param proved whether its proof was made and holds
   * @param allocations the shares that the file names, in its order
   * @param network the stable networks of pairs, where the file asks for them
   */
  public record Listed(
      CoalitionalGame game,
      Properties properties,
      Optional<Core> core,
      Nucleolus.Answer nucleolus,
      boolean proved,
      List<Allocation> allocations,
      Optional<NetworkAnswer> network) {}

  /**
   * Shares that the file names.
   *
   * @param name their name
   * @param shares by player
   * @param over what they sum to beyond what all are worth
   * @param inCore whether they are in the core
   * @param worstOff the coalitions with the highest excess
   * @param excess that excess
   */
  public record Allocation(
      String name,
      List<Rational> shares,
      Rational over,
      boolean inCore,
      List<Integer> worstOff,
      Rational excess) {}

  /** Whether coalitions win or lose. */
  public boolean isVote() {
    return section.worth() instanceof Worth.Voting;
  }

  static CoalitionAnswer of(CoalitionSection section, CentralNumbers numbers) {
    CentralWorths worths = new CentralWorths(section, numbers);
    if (section.isLarge()) {
      VotingPower power = power(section, worths);
      return new CoalitionAnswer(
          section,
          worths.areExact(),
          power.shapleyShubik(),
          power.banzhaf(),
          BanzhafValue.normalised(power.banzhaf()),
          Optional.of(power.winning()),
          Optional.empty());
    }
    CoalitionalGame game = worths.game();
    List<Rational> banzhaf = BanzhafValue.of(game);
    Nucleolus.Answer nucleolus = Nucleolus.of(game);
    boolean proved =
        nucleolus.proof().isPresent()
            && NucleolusCheck.fault(game, nucleolus.proof().get()).isEmpty();
    List<Allocation> allocations = new ArrayList<>();
    section
        .allocations()
        .forEach(
            (name, shares) ->
                allocations.add(
                    allocation(
                        game, name, List.of(worths.all(shares, "the share under " + name)))));
    Listed listed =
        new Listed(
            game,
            Properties.of(game),
            Core.of(game),
            nucleolus,
            proved,
            allocations,
            section.network().map(links -> NetworkAnswer.of(links, game, worths)));
    return new CoalitionAnswer(
        section,
        worths.areExact(),
        List.of(ShapleyValue.of(game)),
        banzhaf,
        BanzhafValue.normalised(banzhaf),
        section.worth() instanceof Worth.Voting ? Optional.of(winning(game)) : Optional.empty(),
        Optional.of(listed));
  }

  private static VotingPower power(CoalitionSection section, CentralWorths worths) {
    Worth.Voting voting = (Worth.Voting) section.worth();
    int rules = voting.rules().size();
    Rational[] quotas = new Rational[rules];
    Rational[][] weights = new Rational[rules][];
    for (int r = 0; r < rules; r++) {
      quotas[r] = worths.value(voting.rules().get(r).quota(), Map.of(), "a quota");
      weights[r] = worths.all(voting.rules().get(r).weights(), "the weight");
    }
    return WholeWeights.of(quotas, weights)
        .flatMap(WholeWeights::power)
        .orElseThrow(
            () ->
                new SectionFailure(
                    section.place()
                        + ": coalitions of "
                        + section.players().size()
                        + " voters with these weights cannot be counted",
                    "use smaller whole numbers, none negative, for at most "
                        + VotingPower.MOST_VOTERS
                        + " voters; 1 per thousand of a population is exact enough as a rule"));
  }

  private static BigInteger winning(CoalitionalGame game) {
    long count = 0;
    for (int s = 0; s <= game.grand(); s++) {
      count += game.worth(s).signum() > 0 ? 1 : 0;
    }
    return BigInteger.valueOf(count);
  }

  private static Allocation allocation(CoalitionalGame game, String name, List<Rational> shares) {
    List<Integer> worst = game.worstOff(shares);
    return new Allocation(
        name,
        shares,
        game.excess(game.grand(), shares).negate(),
        game.isInCore(shares),
        worst,
        worst.isEmpty() ? Rational.ZERO : game.excess(worst.get(0), shares));
  }
}
