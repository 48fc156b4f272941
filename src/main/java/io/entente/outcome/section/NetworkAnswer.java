package io.entente.outcome.section;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.scenario.coalition.Links;
import io.entente.solve.coalition.NetworkPayoffs;
import io.entente.solve.coalition.PairNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pairwise stable networks of links between players.
 *
 * @param stable the stable networks, as sets of pairs
 * @param payoffs what each player gets in each of them
 * @param best the networks with the greatest total
 * @param total that total
 */
public record NetworkAnswer(
    List<Integer> stable, List<List<Rational>> payoffs, List<Integer> best, Rational total) {

  static NetworkAnswer of(Links links, CoalitionalGame game, CentralWorths worths) {
    PairNetworks networks = new PairNetworks(game.size());
    Rational cost = worths.value(links.cost(), Map.of(), "the cost of a link");
    Rational[][] all =
        switch (links.rule()) {
          case PAIRS -> NetworkPayoffs.pairs(networks, pairs(networks, game), cost, game.size());
          case MYERSON -> NetworkPayoffs.myerson(networks, game, cost);
          case CONNECTIONS ->
              NetworkPayoffs.connections(
                  networks,
                  game.size(),
                  worths.value(links.decay().orElseThrow(), Map.of(), "the decay"),
                  cost);
        };
    List<Integer> stable =
        networks.stable(
            (player, network, other) -> all[network][player].compareTo(all[other][player]));
    List<List<Rational>> payoffs = new ArrayList<>();
    stable.forEach(network -> payoffs.add(List.of(all[network])));
    List<Integer> best = new ArrayList<>();
    Rational total = Rational.ZERO;
    for (int g = 0; g < all.length; g++) {
      Rational sum = Rational.ZERO;
      for (Rational payoff : all[g]) {
        sum = sum.plus(payoff);
      }
      if (best.isEmpty() || sum.compareTo(total) > 0) {
        best.clear();
        total = sum;
      }
      if (sum.equals(total)) {
        best.add(g);
      }
    }
    return new NetworkAnswer(stable, payoffs, best, total);
  }

  private static Rational[] pairs(PairNetworks networks, CoalitionalGame game) {
    Rational[] pairs = new Rational[networks.pairs()];
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] = game.worth(1 << networks.first(pair) | 1 << networks.second(pair));
    }
    return pairs;
  }
}
