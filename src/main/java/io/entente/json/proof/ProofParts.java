package io.entente.json.proof;

import io.entente.game.Profile;
import io.entente.game.PureStrategyPlan;
import io.entente.proof.DominanceProof;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.PureProof;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the proofs of a proof file, each kind by its own fields. */
final class ProofParts {

  private ProofParts() {}

  static PureProof pure(Place place) throws ProofFileException {
    place.requireObject(Set.of("concept", "equilibria", "replies"), Set.of("total"));
    return new PureProof(
        place.at("equilibria").list(ProofParts::equilibrium),
        total(place),
        place.at("replies").list(ProofParts::replies));
  }

  private static Optional<BigInteger> total(Place place) throws ProofFileException {
    Optional<Place> total = place.find("total");
    return total.isPresent() ? Optional.of(total.get().whole()) : Optional.empty();
  }

  private static PureProof.Equilibrium equilibrium(Place place) throws ProofFileException {
    place.requireObject(Set.of("profile", "strict", "payoffs"), Set.of());
    return new PureProof.Equilibrium(
        Profile.of(array(place.at("profile").indices())),
        place.at("strict").truth(),
        place.at("payoffs").rationals());
  }

  private static int[] array(List<Integer> row) {
    int[] array = new int[row.size()];
    for (int at = 0; at < array.length; at++) {
      array[at] = row.get(at);
    }
    return array;
  }

  private static PureProof.Replies replies(Place place) throws ProofFileException {
    place.requireObject(Set.of("player", "others", "payoffs"), Set.of());
    return new PureProof.Replies(
        place.at("player").index(), place.at("others").indices(), place.at("payoffs").rationals());
  }

  static DominanceProof dominance(Place place) throws ProofFileException {
    place.requireObject(
        Set.of("concept", "byMixtures", "rounds", "remaining", "standing", "weak"), Set.of());
    boolean byMixtures = place.at("byMixtures").truth();
    if (byMixtures == place.at("concept").text().equals("dominance")) {
      throw place.at("byMixtures").fault("it does not go with the concept");
    }
    return new DominanceProof(
        byMixtures,
        place.at("rounds").list(round -> round.list(ProofParts::dominated)),
        place.at("remaining").list(Place::indices),
        place.at("standing").list(ProofParts::standing),
        place.at("weak").list(ProofParts::dominated));
  }

  private static DominanceProof.Dominated dominated(Place place) throws ProofFileException {
    place.requireObject(Set.of("player", "strategy", "by", "payoffs", "dominating"), Set.of());
    return new DominanceProof.Dominated(
        place.at("player").index(),
        place.at("strategy").index(),
        place.at("by").rationals(),
        place.at("payoffs").rationals(),
        place.at("dominating").rationals());
  }

  private static DominanceProof.Standing standing(Place place) throws ProofFileException {
    place.requireObject(Set.of("player", "strategy", "beliefs", "payoffs"), Set.of());
    return new DominanceProof.Standing(
        place.at("player").index(),
        place.at("strategy").index(),
        place.at("beliefs").list(ProofParts::belief),
        place.at("payoffs").rationals());
  }

  private static DominanceProof.Belief belief(Place place) throws ProofFileException {
    place.requireObject(Set.of("others", "weight"), Set.of());
    return new DominanceProof.Belief(place.at("others").indices(), place.at("weight").rational());
  }

  static MixedProof mixed(Place place) throws ProofFileException {
    place.requireObject(Set.of("concept", "equilibria"), Set.of("polytopes"));
    List<MixedProof.Point> points = place.at("equilibria").list(ProofParts::point);
    Optional<Place> polytopes = place.find("polytopes");
    if (polytopes.isEmpty()) {
      return new MixedProof(points, Optional.empty());
    }
    List<MixedProof.CornerList> lists = polytopes.get().list(ProofParts::corners);
    if (lists.size() != 2) {
      throw polytopes.get().fault("expected one for each of two players");
    }
    return new MixedProof(points, Optional.of(new MixedProof.Corners(lists.get(0), lists.get(1))));
  }

  private static MixedProof.Point point(Place place) throws ProofFileException {
    place.requireObject(Set.of("probabilities", "payoffs"), Set.of());
    return new MixedProof.Point(
        place.at("probabilities").list(Place::rationals),
        place.at("payoffs").list(Place::rationals));
  }

  private static MixedProof.CornerList corners(Place place) throws ProofFileException {
    List<MixedProof.Corner> corners = place.at("corners").list(ProofParts::corner);
    if (place.find("bounds").isEmpty()) {
      place.requireObject(Set.of("corners"), Set.of());
      return new MixedProof.CornerList(corners, List.of(), BigInteger.ONE, List.of());
    }
    place.requireObject(Set.of("corners", "bounds", "unit", "moved"), Set.of());
    return new MixedProof.CornerList(
        corners,
        place.at("bounds").wholes(),
        place.at("unit").whole(),
        place.at("moved").list(ProofParts::corner));
  }

  private static MixedProof.Corner corner(Place place) throws ProofFileException {
    List<String> words = place.words();
    int over = words.size() - 2;
    if (over < 1 || !words.get(over).equals(ProofReader.OVER.strip())) {
      throw place.fault("expected a corner such as \"2 0 1 over 5\"");
    }
    BigInteger[] weights = new BigInteger[over];
    for (int at = 0; at < over; at++) {
      weights[at] = place.whole(words.get(at));
    }
    return new MixedProof.Corner(List.of(weights), place.whole(words.get(over + 1)));
  }

  static InductionProof induction(Place place) throws ProofFileException {
    place.requireObject(Set.of("concept", "plans"), Set.of("total", "tallies"));
    Optional<Place> tallies = place.find("tallies");
    return new InductionProof(
        place.at("plans").list(ProofParts::plan),
        total(place),
        tallies.isPresent()
            ? tallies.get().list(ProofParts::tally)
            : List.<InductionProof.Tally>of());
  }

  private static InductionProof.Plan plan(Place place) throws ProofFileException {
    place.requireObject(Set.of("actions", "payoffs", "choices"), Set.of());
    return new InductionProof.Plan(
        PureStrategyPlan.of(array(place.at("actions").indices())),
        place.at("payoffs").rationals(),
        place.at("choices").list(Place::rationals));
  }

  private static InductionProof.Tally tally(Place place) throws ProofFileException {
    place.requireObject(Set.of("node", "counts"), Set.of());
    return new InductionProof.Tally(
        place.at("node").index(), place.at("counts").list(ProofParts::count));
  }

  private static InductionProof.Count count(Place place) throws ProofFileException {
    place.requireObject(Set.of("payoffs", "equilibria"), Set.of());
    return new InductionProof.Count(
        place.at("payoffs").rationals(), place.at("equilibria").whole());
  }
}
