package io.entente.outcome.validity;

import io.entente.scenario.Claim;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a scenario uses its evidence otherwise than the register puts it.
 *
 * @param used how many pieces of evidence there are: claims times the weights and balances they
 *     move
 * @param departures evidence whose strength, certainty or share is not the register's, in file
 *     order
 * @param against evidence whose sign is not the one that the register notes for that reason
 * @param supporting pairs of claims in one weight or balance of which one supports the other
 */
public record EvidenceCheck(
    int used, List<Departure> departures, List<Against> against, List<Support> supporting) {

  /**
   * Where a piece of evidence stands.
   *
   * @param path its place, such as {@code payoffs.China.habit}
   * @param says what it is evidence on, in words
   */
  public record Place(String path, String says) {}

  /**
   * Evidence that departs from its claim.
   *
   * @param place where
   * @param claim the claim as the register has it
   * @param evidence the claim as it is used
   * @param noted whether the register itself notes this strength and share for this reason
   */
  public record Departure(Place place, Claim claim, Evidence evidence, boolean noted) {

    /** Whether the strength is not the claim's own; so too where the claim has none. */
    public boolean isStrength() {
      return claim.strength().isEmpty()
          || claim.strength().getAsDouble() != Math.abs(evidence.value());
    }

    /** Whether the certainty is not the claim's own. */
    public boolean isCertainty() {
      return claim.certainty() != evidence.certainty();
    }

    /** Whether only a part of the claim bears. */
    public boolean isShare() {
      return evidence.share() != 1;
    }
  }

  /** A claim that speaks for where the register says it speaks against, or the other way round. */
  public record Against(Place place, Claim claim, Evidence evidence) {}

  /**
   * Two claims that count side by side though one supports the other.
   *
   * @param place where
   * @param claim the supporting claim
   * @param other the supported one
   * @param sameSource whether both are of one source, which then says one thing twice
   */
  public record Support(Place place, Claim claim, Claim other, boolean sameSource) {}

  public EvidenceCheck {
    departures = List.copyOf(departures);
    against = List.copyOf(against);
    supporting = List.copyOf(supporting);
  }

  /** Goes through the evidence of a scenario. */
  public static EvidenceCheck of(Scenario scenario) {
    Collector collector = new Collector(scenario);
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        String says = parameter.says().isEmpty() ? parameter.id() : parameter.says();
        Place place = new Place("parameters." + parameter.id(), says);
        collector.add(place, parameter.id(), balance.evidence());
      }
    }
    for (Term term : scenario.terms()) {
      Place place = new Place("payoffs." + term.name(), term.says());
      collector.add(place, term.name(), term.weight().evidence());
    }
    return new EvidenceCheck(
        collector.used, collector.departures, collector.against, collector.supporting);
  }

  private static final class Collector {

    private final Scenario scenario;
    private final List<Departure> departures = new ArrayList<>();
    private final List<Against> against = new ArrayList<>();
    private final List<Support> supporting = new ArrayList<>();
    private int used;

    Collector(Scenario scenario) {
      this.scenario = scenario;
    }

    void add(Place place, String on, List<Evidence> evidence) {
      used += evidence.size();
      Map<String, Claim> together = new HashMap<>();
      for (Evidence one : evidence) {
        together.put(one.claim(), scenario.register().claims().get(one.claim()));
      }
      for (Evidence one : evidence) {
        Claim claim = together.get(one.claim());
        Optional<Claim.Bearing> noted = bearing(claim, on);
        Departure departure =
            new Departure(place, claim, one, noted.filter(n -> agrees(n, claim, one)).isPresent());
        if (departure.isStrength() || departure.isCertainty() || departure.isShare()) {
          departures.add(departure);
        }
        if (noted.isPresent() && noted.get().sign() * one.value() < 0) {
          against.add(new Against(place, claim, one));
        }
        for (String supported : claim.supports()) {
          Claim other = together.get(supported);
          if (other != null && other != claim) {
            supporting.add(new Support(place, claim, other, claim.source().equals(other.source())));
          }
        }
      }
    }

    private Optional<Claim.Bearing> bearing(Claim claim, String on) {
      for (Claim.Bearing bearing : claim.bears()) {
        boolean here = bearing.scenario().isEmpty() || bearing.scenario().equals(scenario.id());
        if (here && bearing.on().equals(on)) {
          return Optional.of(bearing);
        }
      }
      return Optional.empty();
    }

    private static boolean agrees(Claim.Bearing noted, Claim claim, Evidence used) {
      return noted.strength().isPresent()
          && noted.strength().getAsDouble() == Math.abs(used.value())
          && noted.share() == used.share()
          && claim.certainty() == used.certainty();
    }
  }
}
