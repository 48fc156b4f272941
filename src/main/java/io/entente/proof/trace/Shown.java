package io.entente.proof.trace;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the steps of a trace have shown so far, for the claim to rest on. */
final class Shown {

  /** One player's comparison of two of its strategies. */
  record Pair(String player, String strategy, String other, String kind) {}

  /** One player's strategy. */
  record Own(String player, String strategy) {}

  /** A player and what the others play. */
  record Place(String player, List<String> against) {}

  /** What is done at a node and where it leads in the end. */
  record Choice(String action, List<String> end) {}

  /** A comparison that was solved for the parameter. */
  record Bound(String side, Rational bound) {}

  /** That a reply is at least as good as another for some weights of the mixer's. */
  record MixBound(
      String mixer,
      String base,
      String other,
      String better,
      String worse,
      String holds,
      Rational bound) {}

  /** Which way a weight moves. */
  record Shift(String parameter, String mixer, String base, String sign) {}

  final Map<Place, List<String>> best = new HashMap<>();
  final Set<List<String>> nash = new HashSet<>();
  final Set<List<String>> notNash = new HashSet<>();
  final Set<Pair> dominated = new HashSet<>();
  final Set<Own> strictly = new HashSet<>();
  final Set<List<Object>> mixtures = new HashSet<>();
  Own lastDominated;
  final Set<Pair> notDominated = new HashSet<>();
  final Map<String, List<String>> left = new LinkedHashMap<>();
  final Set<List<String>> efficient = new HashSet<>();
  final Set<List<String>> inefficient = new HashSet<>();
  final Map<String, Fields> maximin = new HashMap<>();
  final Map<String, Rational> minmax = new HashMap<>();
  final Set<String> supportOptimal = new HashSet<>();
  final Map<Pair, Rational> obedience = new HashMap<>();
  final Map<List<String>, Choice> choices = new LinkedHashMap<>();
  final Set<List<String>> emptyThreats = new HashSet<>();
  final List<Fields> commitments = new ArrayList<>();
  final Map<String, Rational> discounts = new LinkedHashMap<>();
  final Map<String, Fields> posteriors = new HashMap<>();
  final Map<String, List<String>> rational = new HashMap<>();
  final List<Bound> bounds = new ArrayList<>();
  final List<String> never = new ArrayList<>();
  boolean mixedDeviation;
  final List<MixBound> mixBounds = new ArrayList<>();
  final List<Shift> shifts = new ArrayList<>();
  final Map<String, Rational> alternating = new LinkedHashMap<>();
  final Map<String, Rational> secured = new HashMap<>();
  final Map<String, Rational> held = new HashMap<>();
  final Set<String> ordered = new HashSet<>();
  Rational mediatorBound;
  final List<Fields> equilibria = new ArrayList<>();
  final List<Fields> noSupports = new ArrayList<>();

  final Map<String, Rational> planCounts = new HashMap<>();
  final Map<List<String>, List<Fields>> plays = new HashMap<>();
  final Set<List<String>> planNash = new HashSet<>();
  final Set<List<String>> planNotNash = new HashSet<>();
  final Map<List<Fields>, Map<List<String>, Choice>> pieces = new LinkedHashMap<>();
  final Map<Rational, Fields> offers = new HashMap<>();
  boolean feasible;
  boolean outOfReach;
  final Set<List<String>> assessed = new HashSet<>();
  final Set<List<String>> refuted = new HashSet<>();
  final List<Fields> beliefBounds = new ArrayList<>();
  Fields ranking;

  /** By how much payoffs of the table must change. */
  Fields cellRanking;

  /** The narrowest of the bounds on one side. */
  Optional<Rational> bound(String side) {
    Optional<Rational> narrowest = Optional.empty();
    for (Bound one : bounds) {
      if (one.side().equals(side)
          && (narrowest.isEmpty()
              || one.bound().compareTo(narrowest.get()) * (side.equals("at-least") ? 1 : -1) > 0)) {
        narrowest = Optional.of(one.bound());
      }
    }
    return narrowest;
  }
}
