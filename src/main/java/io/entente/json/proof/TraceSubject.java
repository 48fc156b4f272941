package io.entente.json.proof;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a trace is about. */
final class TraceSubject {

  private TraceSubject() {}

  static Subject read(Place place) throws ProofFileException {
    place.requireObject(
        Set.of(), Set.of("table", "tree", "distribution", "given", "slope", "players"));
    try {
      Optional<Place> table = place.find("table");
      Optional<Place> tree = place.find("tree");
      if (table.isPresent() && tree.isPresent()) {
        throw place.fault("expected a table or a tree, not both");
      }
      Optional<Place> slope = place.find("slope");
      return new Subject(
          table.isPresent() ? Optional.of(table(table.get())) : Optional.empty(),
          tree.isPresent() ? Optional.of(tree(tree.get())) : Optional.empty(),
          slope.isPresent() ? Optional.of(read(slope.get())) : Optional.empty(),
          distribution(place.find("distribution")),
          given(place.find("given")),
          place.find("players").isPresent() ? players(place.at("players")) : List.of());
    } catch (IllegalArgumentException | IllegalStateException noGame) {
      throw place.fault(noGame.getMessage());
    }
  }

  private static Map<List<String>, Rational> distribution(Optional<Place> place)
      throws ProofFileException {
    Map<List<String>, Rational> distribution = new LinkedHashMap<>();
    if (place.isPresent()) {
      place
          .get()
          .list(
              one -> {
                one.requireObject(Set.of("at", "weight"), Set.of());
                Rational weight = TraceReader.number(one.at("weight"));
                if (distribution.put(one.at("at").list(Place::text), weight) != null) {
                  throw one.fault("this profile is there twice");
                }
                return one;
              });
    }
    return distribution;
  }

  private static Map<String, Rational> given(Optional<Place> place) throws ProofFileException {
    Map<String, Rational> given = new LinkedHashMap<>();
    if (place.isPresent()) {
      for (String name : place.get().keys()) {
        given.put(name, TraceReader.number(place.get().at(name)));
      }
    }
    return given;
  }

  private static List<String> players(Place place) throws ProofFileException {
    List<String> players = place.list(Place::text);
    if (players.isEmpty() || new HashSet<>(players).size() != players.size()) {
      throw place.fault("expected the players, each once");
    }
    return players;
  }

  private static StrategicGame table(Place place) throws ProofFileException {
    place.requireObject(Set.of("players", "strategies", "cells"), Set.of());
    List<String> players = players(place.at("players"));
    place.at("strategies").requireObject(new HashSet<>(players), Set.of());
    List<List<String>> strategies = new ArrayList<>();
    for (String player : players) {
      strategies.add(place.at("strategies").at(player).list(Place::text));
    }
    StrategicGameBuilder builder = StrategicGame.builder("", players, strategies);
    Set<Integer> seen = new HashSet<>();
    place
        .at("cells")
        .list(
            cell -> {
              cell.requireObject(Set.of("at", "payoffs"), Set.of());
              int index = Profile.of(moves(cell.at("at"), strategies)).index(builder.shape());
              if (!seen.add(index)) {
                throw cell.fault("this cell is there twice");
              }
              List<Rational> payoffs = payoffs(cell.at("payoffs"), players);
              for (int player = 0; player < payoffs.size(); player++) {
                builder.payoff(player, index, payoffs.get(player));
              }
              return cell;
            });
    if (seen.size() != builder.shape().profiles()) {
      throw place.at("cells").fault("a cell is missing");
    }
    return builder.build();
  }

  private static int[] moves(Place place, List<List<String>> strategies) throws ProofFileException {
    List<String> at = place.list(Place::text);
    if (at.size() != strategies.size()) {
      throw place.fault("expected a strategy of every player");
    }
    int[] moves = new int[at.size()];
    for (int player = 0; player < moves.length; player++) {
      moves[player] = strategies.get(player).indexOf(at.get(player));
      if (moves[player] < 0) {
        throw place.fault("no strategy \"" + at.get(player) + "\"");
      }
    }
    return moves;
  }

  private static List<Rational> payoffs(Place place, List<String> players)
      throws ProofFileException {
    List<Rational> payoffs = place.list(TraceReader::number);
    if (payoffs.size() != players.size()) {
      throw place.fault("expected a payoff for every player");
    }
    return payoffs;
  }

  private static GameTree tree(Place place) throws ProofFileException {
    place.requireObject(Set.of("players", "root"), Set.of());
    List<String> players = players(place.at("players"));
    GameTreeBuilder builder = GameTree.builder("", players);
    node(place.at("root"), players, builder, new LinkedHashMap<>());
    return builder.build();
  }

  private static void node(
      Place place, List<String> players, GameTreeBuilder builder, Map<String, Integer> sets)
      throws ProofFileException {
    if (place.find("payoffs").isPresent()) {
      place.requireObject(Set.of("payoffs"), Set.of());
      Rational[] payoffs = payoffs(place.at("payoffs"), players).toArray(new Rational[0]);
      builder.terminal("", builder.addOutcome(Outcome.of("", payoffs)));
      return;
    }
    boolean chance = place.find("chance").isPresent();
    place.requireObject(
        chance ? Set.of("chance", "probabilities", "moves") : Set.of("player", "set", "moves"),
        Set.of());
    List<String> actions = place.at("moves").keys();
    if (chance) {
      builder.chance(
          builder.addChanceMove(
              place.at("chance").text(),
              actions,
              place.at("probabilities").list(TraceReader::number)));
    } else {
      int player = players.indexOf(place.at("player").text());
      if (player < 0) {
        throw place.at("player").fault("none of the players");
      }
      String set = place.at("set").text();
      Integer known = sets.get(set);
      if (known == null) {
        known = builder.addInformationSet(player, set, actions);
        sets.put(set, known);
      }
      builder.decision(known);
    }
    for (String action : actions) {
      node(place.at("moves").at(action), players, builder, sets);
    }
  }
}
