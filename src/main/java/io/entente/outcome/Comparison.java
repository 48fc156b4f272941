package io.entente.outcome;

import io.entente.sample.Course;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two courses of events seen from one actor's seat, term by term: what each reason adds to the
 * second and takes from it, compared with the first.
 *
 * @param actor whose seat
 * @param first one course
 * @param second the other
 * @param firstPayoff what the actor gets at the first
 * @param secondPayoff what it gets at the second
 * @param differences the actor's terms that tell the two apart, largest first
 */
public record Comparison(
    String actor,
    Course first,
    Course second,
    double firstPayoff,
    double secondPayoff,
    List<Difference> differences) {

  /**
   * One reason.
   *
   * @param term the term
   * @param change its contribution at the second minus that at the first
   * @param level by how much its level changes, in the same direction
   * @param claims what each claim adds to the change, largest first; empty if no claim moves it
   */
  public record Difference(Term term, double change, double level, List<Contribution> claims) {

    /** Whether there is more of what the term is about on the second road. */
    public boolean levelRises() {
      return level > 0;
    }
  }

  static final Comparator<Difference> LARGEST_FIRST = largest(Difference::change);

  public Comparison {
    differences = List.copyOf(differences);
  }

  /** Compares two courses of events at the central reading. */
  public static Comparison of(CentralReading central, String actor, Course first, Course second) {
    CentralEvidence evidence = new CentralEvidence(central);
    List<Difference> differences = new ArrayList<>();
    Scenario scenario = central.scenario();
    for (int t = 0; t < scenario.terms().size(); t++) {
      Term term = scenario.terms().get(t);
      if (!term.actor().equals(actor)) {
        continue;
      }
      double change =
          central.runs().contribution(t, second, 0) - central.runs().contribution(t, first, 0);
      if (change != 0) {
        double level = change / central.runs().weight(t, 0);
        differences.add(difference(term, change, level, evidence));
      }
    }
    differences.sort(LARGEST_FIRST);
    return new Comparison(
        actor,
        first,
        second,
        central.payoff(actor, first),
        central.payoff(actor, second),
        differences);
  }

  static Difference difference(Term term, double change, double level, CentralEvidence evidence) {
    List<Contribution> claims = new ArrayList<>();
    for (Contribution part : evidence.of(term)) {
      claims.add(new Contribution(part.evidence(), part.weight() * level));
    }
    claims.sort(largest(Contribution::weight));
    return new Difference(term, change, level, List.copyOf(claims));
  }

  private static <T> Comparator<T> largest(ToDoubleFunction<T> of) {
    return (one, other) ->
        Double.compare(Math.abs(of.applyAsDouble(other)), Math.abs(of.applyAsDouble(one)));
  }

  /** Second minus first. */
  public double total() {
    return secondPayoff - firstPayoff;
  }

  /** The reasons that speak for the second, largest first. */
  public List<Difference> forSecond() {
    return differences.stream().filter(difference -> difference.change() > 0).toList();
  }

  /** The reasons that speak for the first, largest first. */
  public List<Difference> forFirst() {
    return differences.stream().filter(difference -> difference.change() < 0).toList();
  }
}
