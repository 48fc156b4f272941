package io.entente.sensitivity.coalition;

import io.entente.scenario.Claim;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Source;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which claims say the same thing again, so that they count once.
 *
 * <p>Two claims are <em>joined</em> if they are of different sources, one of them supports the
 * other by the register, and somewhere they are pooled together with the same sign: in one weight,
 * in one group of sources of its split if it has one, or in one balance. The one that supports
 * restates the other; but if the source of one is marked as compiled from that of the other, it is
 * the compiler that restates. What is joined directly or by way of others, where it is pooled
 * together, is a {@link Group}.
 *
 * <p>A group counts once in that weight or balance: only the first of its claims that is there
 * counts, in the sum and in the number of claims. First is what restates the fewest others of the
 * group, directly or by way of others; then what comes first in the register. So the original
 * counts, and where it is left out the nearest restatement stands in for it. Elsewhere, where a
 * claim is pooled with none that it is joined to, it counts as ever.
 *
 * <p>Claims that are joined anywhere, directly or by way of others, are one <em>unit</em>: credit
 * is given to all together, and they are left out together.
 */
public final class Restatements {

  /**
   * Claims that count once where they are pooled together.
   *
   * @param where {@code ACTOR.TERM}, or the parameter whose balance they move
   * @param claims two or more, the one that counts first
   */
  public record Group(String where, List<String> claims) {

    public Group {
      claims = List.copyOf(claims);
    }
  }

  private final Scenario scenario;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Map<String, List<String>>> before = new LinkedHashMap<>();
  private final List<List<String>> units = new ArrayList<>();

  private Restatements(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The restatements of a scenario with its view and changes applied.
   *
   * @param once whether restatements count once; otherwise every claim is a unit of its own
   */
  public static Restatements of(Scenario scenario, boolean once) {
    Restatements found = new Restatements(scenario);
    Map<String, String> roots = new LinkedHashMap<>();
    for (Pot pot : pots(scenario)) {
      for (Evidence one : pot.evidence()) {
        roots.putIfAbsent(one.claim(), one.claim());
      }
      if (once) {
        found.join(pot, roots);
      }
    }
    found.gather(roots);
    return found;
  }

  /** Every claim that moves a number, with its source. */
  public static Map<String, String> sources(Scenario scenario) {
    Map<String, String> sources = new TreeMap<>();
    for (Pot pot : pots(scenario)) {
      pot.evidence().forEach(one -> sources.put(one.claim(), one.source()));
    }
    return sources;
  }

  /** Claims that are pooled together. */
  private record Pot(String where, List<Evidence> evidence) {}

  private static List<Pot> pots(Scenario scenario) {
    List<Pot> pots = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        pots.add(new Pot(parameter.id(), balance.evidence()));
      }
    }
    for (Term term : scenario.terms()) {
      Map<Integer, List<Evidence>> parts = new LinkedHashMap<>();
      for (Evidence one : term.weight().evidence()) {
        int part = part(scenario, term.weight(), one.source());
        parts.computeIfAbsent(part, any -> new ArrayList<>()).add(one);
      }
      parts.values().forEach(part -> pots.add(new Pot(term.name(), part)));
    }
    return pots;
  }

  private static int part(Scenario scenario, Weight weight, String source) {
    if (weight instanceof Weight.Pooled pooled && pooled.split().isPresent()) {
      var split = scenario.parameter(pooled.split().get());
      if (split.isPresent() && split.get().kind() instanceof Parameter.Split kind) {
        return kind.groupOf(source);
      }
    }
    return 0;
  }

  private void join(Pot pot, Map<String, String> units) {
    Map<String, String> here = new LinkedHashMap<>();
    Map<String, List<String>> restated = new LinkedHashMap<>();
    for (Evidence one : pot.evidence()) {
      here.put(one.claim(), one.claim());
      restated.put(one.claim(), new ArrayList<>());
    }
    for (Evidence one : pot.evidence()) {
      for (Evidence other : pot.evidence()) {
        if (one.value() * other.value() > 0 && restates(one, other)) {
          restated.get(one.claim()).add(other.claim());
          here.put(root(here, one.claim()), root(here, other.claim()));
          units.put(root(units, one.claim()), root(units, other.claim()));
        }
      }
    }
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String claim : here.keySet()) {
      members.computeIfAbsent(root(here, claim), any -> new ArrayList<>()).add(claim);
    }
    for (List<String> group : members.values()) {
      if (group.size() > 1) {
        add(pot.where(), group, restated);
      }
    }
  }

  private void add(String where, List<String> claims, Map<String, List<String>> restated) {
    List<String> register = new ArrayList<>(scenario.register().claims().keySet());
    List<String> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.<String>comparingInt(claim -> reached(claim, restated).size())
            .thenComparingInt(register::indexOf));
    groups.add(new Group(where, sorted));
    Map<String, List<String>> earlier = before.computeIfAbsent(where, any -> new LinkedHashMap<>());
    for (int i = 1; i < sorted.size(); i++) {
      earlier.put(sorted.get(i), List.copyOf(sorted.subList(0, i)));
    }
  }

  /** The claims that one restates, directly or by way of others, itself left out. */
  private static List<String> reached(String claim, Map<String, List<String>> restated) {
    List<String> reached = new ArrayList<>();
    reached.add(claim);
    for (int i = 0; i < reached.size(); i++) {
      for (String next : restated.get(reached.get(i))) {
        if (!reached.contains(next)) {
          reached.add(next);
        }
      }
    }
    return reached.subList(1, reached.size());
  }

  /** Whether the first claim says again what the second says. */
  private boolean restates(Evidence one, Evidence other) {
    if (one.source().equals(other.source())) {
      return false;
    }
    boolean copies = compiles(one.source(), other.source());
    boolean isCopied = compiles(other.source(), one.source());
    if (copies == isCopied) {
      return supports(one, other);
    }
    return copies && (supports(one, other) || supports(other, one));
  }

  private boolean supports(Evidence one, Evidence other) {
    Claim claim = scenario.register().claims().get(one.claim());
    return claim != null && claim.supports().contains(other.claim());
  }

  private boolean compiles(String one, String other) {
    Source source = scenario.register().sources().get(one);
    return source != null && source.compiles(other);
  }

  private static String root(Map<String, String> roots, String claim) {
    String root = claim;
    while (!roots.get(root).equals(root)) {
      root = roots.get(root);
    }
    return root;
  }

  private void gather(Map<String, String> roots) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String claim : scenario.register().claims().keySet()) {
      if (roots.containsKey(claim)) {
        members.computeIfAbsent(root(roots, claim), any -> new ArrayList<>()).add(claim);
      }
    }
    for (Map.Entry<String, List<String>> one : members.entrySet()) {
      List<String> claims = new ArrayList<>(one.getValue());
      claims.sort(Comparator.comparingInt(this::placesBehind));
      units.add(List.copyOf(claims));
    }
  }

  /** In how many places another claim counts instead of this one. */
  private int placesBehind(String claim) {
    int places = 0;
    for (Map<String, List<String>> earlier : before.values()) {
      places += earlier.containsKey(claim) ? 1 : 0;
    }
    return places;
  }

  /** The groups, place by place. */
  public List<Group> groups() {
    return List.copyOf(groups);
  }

  /**
   * All claims that move a number, each in one unit, in the register's order of the first of each;
   * in a unit those first that count most often.
   */
  public List<List<String>> units() {
    return List.copyOf(units);
  }

  /** In how many places some claim does not count since it says again what another says. */
  public int joined() {
    int joined = 0;
    for (Group group : groups) {
      joined += group.claims().size() - 1;
    }
    return joined;
  }

  /** In a weight or balance, the claims that count instead of this one if they are there. */
  List<String> before(String where, String claim) {
    return before.getOrDefault(where, Map.of()).getOrDefault(claim, List.of());
  }
}
