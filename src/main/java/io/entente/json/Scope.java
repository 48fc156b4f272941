package io.entente.json;

import io.entente.scenario.Actor;
import io.entente.scenario.Chance;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Register;
import io.entente.scenario.Section;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scenario has declared so far, for the sections that refer to it.
 *
 * <p>What was declared but is faulty is known by name and {@linkplain #doubtful doubtful}: whoever
 * refers to it causes no second finding.
 */
final class Scope {

  /** Sources, claims and scale; complete unless {@link #registerDoubtful}. */
  Register register = Register.EMPTY;

  boolean registerDoubtful;
  Pooling pooling = Pooling.DEFAULT;

  final Map<String, Actor> actors = new LinkedHashMap<>();
  boolean actorsDoubtful;
  final Map<String, Decision> decisions = new LinkedHashMap<>();

  /** States that move where the game is repeated, and the number of the period. */
  final Map<String, Decision> states = new LinkedHashMap<>();

  /** What chance may bring: chance id to a decision of nobody's with these strategies. */
  final Map<String, Decision> chanceNames = new LinkedHashMap<>();

  final Map<String, Chance> chance = new LinkedHashMap<>();

  /** Decisions that are there, or have strategies, under a condition. */
  final Set<String> conditional = new HashSet<>();

  /** Whether it is not known who sees what. */
  boolean observesDoubtful;

  final Set<String> parameterIds = new LinkedHashSet<>();
  final Set<String> splitIds = new HashSet<>();
  final Map<String, Parameter> parameters = new LinkedHashMap<>();
  final Set<String> usedParameters = new HashSet<>();

  final List<Section> sections = new ArrayList<>();
  final Set<String> sectionNames = new HashSet<>();

  /** The names of all solution values. */
  final Set<String> valueNames = new LinkedHashSet<>();

  /** The names of those that rest on payoffs, for outcomes alone. */
  final Set<String> payoffValueNames = new LinkedHashSet<>();

  /** Whether some section is faulty, so that an unknown solution value proves nothing. */
  boolean sectionsDoubtful;

  final Set<String> levelIds = new LinkedHashSet<>();

  /** A named level: the tables whose product it is. */
  final Map<String, List<LevelTable>> levels = new HashMap<>();

  final Map<String, Term> terms = new LinkedHashMap<>();
  final Map<String, JsonNode.Member> termPlaces = new HashMap<>();

  /** Whether some terms are faulty, so that references to terms prove nothing. */
  boolean hasUnreadTerms;

  private long tests = 5_000_000;

  private final Set<String> doubtful = new HashSet<>();

  /** Marks a declared actor or decision as faulty. */
  void doubt(String id) {
    doubtful.add(id);
  }

  /** Takes back {@link #doubt}. */
  void settle(String id) {
    doubtful.remove(id);
  }

  /** Whether nothing should be said about a reference to this id. */
  boolean isDoubtful(String id) {
    return actorsDoubtful || doubtful.contains(id);
  }

  /** The decisions of one actor, in order. */
  List<Decision> decisionsOf(String actor) {
    List<Decision> own = new ArrayList<>();
    for (Decision decision : decisions.values()) {
      if (decision.actor().equals(actor)) {
        own.add(decision);
      }
    }
    return own;
  }

  /** A decision, or a chance move or state as a decision of nobody's. */
  Optional<Decision> choice(String id) {
    Decision decision = decisions.get(id);
    Decision other = chanceNames.containsKey(id) ? chanceNames.get(id) : states.get(id);
    return Optional.ofNullable(decision == null ? other : decision);
  }

  /** The ids of decisions, chance moves and states. */
  Set<String> choiceIds() {
    Set<String> ids = new LinkedHashSet<>(decisions.keySet());
    ids.addAll(chanceNames.keySet());
    ids.addAll(states.keySet());
    return ids;
  }

  /** What a condition may be on, one of them. */
  String kindOfChoice() {
    return String.join(" or ", kinds(true));
  }

  /** What a condition may be on. */
  String kindsOfChoices() {
    return String.join(" and ", kinds(false));
  }

  private List<String> kinds(boolean one) {
    List<String> kinds = new ArrayList<>(List.of(one ? "decision" : "decisions"));
    if (!chanceNames.isEmpty()) {
      kinds.add(one ? "chance move" : "chance moves");
    }
    if (!states.isEmpty()) {
      kinds.add(one ? "state" : "states");
    }
    return kinds;
  }

  /** Whether so many more tests of conditions may be spent on warnings. */
  boolean allows(long number) {
    if (number > tests) {
      return false;
    }
    tests -= number;
    return true;
  }

  /** A replaced decision, in the same place. */
  void replace(Decision decision) {
    decisions.put(decision.id(), decision);
  }

  Optional<Decision> decision(String id) {
    return Optional.ofNullable(decisions.get(id));
  }

  /** The ids of what a decision can choose. */
  static List<String> strategyIds(Decision decision) {
    List<String> ids = new ArrayList<>();
    decision.strategies().forEach(strategy -> ids.add(strategy.id()));
    return ids;
  }
}
