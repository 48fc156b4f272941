package io.entente.report.section;

import io.entente.outcome.section.NetworkAnswer;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.coalition.PairNetworks;
import java.util.ArrayList;
import java.util.List;

/** The stable networks of pairs in words. */
final class NetworkText {

  private static final int LISTED = 8;

  private final Prose out;
  private final Numbers numbers;
  private final Coalitions names;
  private final NetworkAnswer network;
  private final int players;

  NetworkText(Prose out, Numbers numbers, Coalitions names, NetworkAnswer network) {
    this.out = out;
    this.numbers = numbers;
    this.names = names;
    this.network = network;
    this.players = names.size();
  }

  void write() {
    List<Integer> stable = network.stable();
    if (stable.isEmpty()) {
      out.paragraph(
          2,
          "No network of pairs is stable: in each, somebody gains by cutting a link, or two gain"
              + " by linking (none is pairwise stable).");
      return;
    }
    out.paragraph(
        2,
        "Networks of pairs in which nobody gains by cutting a link and no two by linking (pairwise"
            + " stable): "
            + stable.size()
            + ".");
    for (int i = 0; i < Math.min(LISTED, stable.size()); i++) {
      String best = network.best().contains(stable.get(i)) ? "; no network gives more in all" : "";
      out.paragraph(
          4,
          6,
          Words.capital(links(stable.get(i)))
              + ": "
              + names.shares(network.payoffs().get(i), numbers)
              + best
              + ".");
    }
    if (stable.size() > LISTED) {
      out.line("    " + out.layout().more(stable.size() - LISTED + " more", "--format json"));
    }
    if (stable.stream().noneMatch(network.best()::contains)) {
      out.paragraph(
          2,
          "None of these gives the most in all: that would be "
              + numbers.of(network.total())
              + " with "
              + links(network.best().get(0))
              + ".");
    }
  }

  private String links(int set) {
    PairNetworks networks = new PairNetworks(players);
    List<String> links = new ArrayList<>();
    for (int pair = 0; pair < networks.pairs(); pair++) {
      if ((set >> pair & 1) != 0) {
        links.add(
            names.player(networks.first(pair)) + " with " + names.player(networks.second(pair)));
      }
    }
    return links.isEmpty() ? "no links" : String.join(", ", links);
  }
}
