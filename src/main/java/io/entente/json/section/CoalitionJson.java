package io.entente.json.section;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.outcome.section.NetworkAnswer;
import io.entente.scenario.coalition.Player;
import io.entente.solve.coalition.Core;
import io.entente.solve.coalition.Nucleolus;
import io.entente.solve.coalition.PairNetworks;
import io.entente.solve.coalition.Properties;
import java.util.List;
import java.util.Optional;

/** A coalitional game as JSON. */
final class CoalitionJson {

  private final JsonOut out;
  private final CoalitionAnswer answer;
  private final List<Player> players;

  private CoalitionJson(JsonOut out, CoalitionAnswer answer) {
    this.out = out;
    this.answer = answer;
    this.players = answer.section().players();
  }

  static void write(JsonOut out, CoalitionAnswer answer) {
    new CoalitionJson(out, answer).write();
  }

  private void write() {
    out.putAll("players", players.stream().map(Player::id).toList());
    out.put("exactWorths", answer.exact());
    answer.winning().ifPresent(count -> out.put("winningCoalitions", count.longValueExact()));
    answer.listed().ifPresent(listed -> worths(listed.game()));
    shares("shapley", answer.shapley());
    shares("banzhaf", answer.banzhaf());
    if (!answer.banzhafShares().isEmpty()) {
      shares("banzhafNormalised", answer.banzhafShares());
    }
    answer.listed().ifPresent(this::listed);
  }

  private void worths(CoalitionalGame game) {
    out.object("worths");
    for (int s = 1; s <= game.grand(); s++) {
      out.put(answer.section().coalition(s), game.worth(s).toDouble());
    }
    out.end();
  }

  private void listed(CoalitionAnswer.Listed listed) {
    nucleolus(listed);
    listed.core().ifPresent(this::core);
    Properties is = listed.properties();
    out.put("superadditive", is.notSuperadditive().isEmpty());
    out.put("convex", is.notConvex().isEmpty());
    out.putAll("dummies", is.dummies().stream().map(p -> players.get(p).id()).toList());
    if (is.simple()) {
      out.putAll("vetoPlayers", is.vetoes().stream().map(p -> players.get(p).id()).toList());
      coalitions("minimalWinning", is.minimalWinning());
    }
    if (!listed.allocations().isEmpty()) {
      out.object("allocations");
      listed.allocations().forEach(this::allocation);
      out.end();
    }
    listed.network().ifPresent(this::network);
  }

  private void nucleolus(CoalitionAnswer.Listed listed) {
    Nucleolus.Answer nucleolus = listed.nucleolus();
    if (nucleolus.status() != Nucleolus.Status.FOUND) {
      out.putNull("nucleolus");
      return;
    }
    shares("nucleolus", nucleolus.allocation());
    out.put("nucleolusProved", listed.proved());
  }

  private void core(Core core) {
    out.object("core");
    out.put("empty", core.isEmpty());
    exact("surplus", core.surplus());
    Optional<List<Rational>> allocation = core.allocation();
    if (allocation.isPresent()) {
      shares("allocation", allocation.get());
    } else {
      out.array("balanced");
      for (int c = 0; c < core.collection().coalitions().size(); c++) {
        out.addObject();
        out.put("coalition", answer.section().coalition(core.collection().coalitions().get(c)));
        out.put("weight", core.collection().weights().get(c).toString());
        out.end();
      }
      out.end();
    }
    out.end();
  }

  private void allocation(CoalitionAnswer.Allocation one) {
    out.object(one.name());
    shares("shares", one.shares());
    out.put("inCore", one.inCore());
    exact("excess", one.excess());
    coalitions("worstOff", one.worstOff());
    out.end();
  }

  private void network(NetworkAnswer network) {
    PairNetworks pairs = new PairNetworks(players.size());
    out.object("network");
    out.array("stable");
    for (int i = 0; i < network.stable().size(); i++) {
      out.addObject();
      out.putAll("links", links(pairs, network.stable().get(i)));
      shares("payoffs", network.payoffs().get(i));
      out.put("efficient", network.best().contains(network.stable().get(i)));
      out.end();
    }
    out.end();
    exact("greatestTotal", network.total());
    out.end();
  }

  private List<String> links(PairNetworks pairs, int set) {
    java.util.ArrayList<String> links = new java.util.ArrayList<>();
    for (int pair = 0; pair < pairs.pairs(); pair++) {
      if ((set >> pair & 1) != 0) {
        links.add(players.get(pairs.first(pair)).id() + "," + players.get(pairs.second(pair)).id());
      }
    }
    return links;
  }

  private void coalitions(String name, List<Integer> coalitions) {
    out.putAll(name, coalitions.stream().map(answer.section()::coalition).toList());
  }

  private void exact(String name, Rational value) {
    out.put(name, value.toDouble());
  }

  /** Numbers of the players; in full where they are exact. */
  private void shares(String name, List<Rational> shares) {
    out.object(name);
    for (int p = 0; p < players.size(); p++) {
      out.put(players.get(p).id(), shares.get(p).toDouble());
    }
    out.end();
    if (answer.exact()) {
      out.object(name + "Exact");
      for (int p = 0; p < players.size(); p++) {
        out.put(players.get(p).id(), shares.get(p).toString());
      }
      out.end();
    }
  }
}
