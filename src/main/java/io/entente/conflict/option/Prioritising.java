package io.entente.conflict.option;

import io.entente.conflict.Comparisons;
import io.entente.conflict.Preference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Option prioritising: a preference from statements in order of importance. Of two states the one
 * that is better at the first statement on which they differ is preferred; states that agree on all
 * statements are tied.
 *
 * <p>With k statements this is the order of Ψ(s) = Σ 2^(k-j) over the statements j true at s.
 *
 * @see "Hipel, Fang, Kilgour and Peng (1997), Some challenging issues in conflict analysis"
 */
public final class Prioritising {

  private final List<OptionFormula> statements;

  private Prioritising(List<OptionFormula> statements) {
    this.statements = List.copyOf(statements);
  }

  /** Statements, the most important first. */
  public static Prioritising of(List<OptionFormula> statements) {
    return new Prioritising(statements);
  }

  /**
   * Statements whose importance follows from comparing pairs of them.
   *
   * @throws io.entente.conflict.CyclicPreferenceException if one is more important than itself
   * @throws io.entente.conflict.IncompletePreferenceException if two are not compared
   * @throws IllegalArgumentException if two are equally important, so that they cannot be ordered
   */
  public static Prioritising byImportance(List<OptionFormula> statements, Comparisons importance) {
    Preference ranking = importance.ranking();
    if (ranking.states() != statements.size()) {
      throw new IllegalArgumentException(
          ranking.states() + " things are compared for " + statements.size() + " statements");
    }
    List<OptionFormula> ordered = new ArrayList<>();
    for (List<Integer> group : ranking.ranking()) {
      if (group.size() > 1) {
        throw new IllegalArgumentException(
            "statements "
                + group.get(0)
                + " and "
                + group.get(1)
                + " are equally important; one must come first");
      }
      ordered.add(statements.get(group.get(0)));
    }
    return new Prioritising(ordered);
  }

  /** The statements, the most important first. */
  public List<OptionFormula> statements() {
    return statements;
  }

  /** The preference over these states. */
  public Preference preference(OptionStates states) {
    Preference preference = Preference.ofLevels(new int[states.count()]);
    for (OptionFormula statement : statements) {
      preference = refined(preference, statement, states);
    }
    return preference;
  }

  private static Preference refined(
      Preference coarse, OptionFormula statement, OptionStates states) {
    int[] level = new int[states.count()];
    for (int state = 0; state < level.length; state++) {
      level[state] = 2 * coarse.level(state) + (statement.holds(states.taken(state)) ? 1 : 0);
    }
    return Preference.ofLevels(level);
  }

  /** What may be wrong with a statement. */
  public enum Doubt {
    /** It is true in every feasible state, so it says nothing. */
    ALWAYS_TRUE,
    /** It is false in every feasible state, so it says nothing. */
    NEVER_TRUE,
    /** It is true where an earlier statement is, so it says nothing new. */
    REPEATS,
    /** It is true where an earlier statement is false: both for and against the same. */
    CONTRADICTS,
    /** States that agree on the earlier statements agree on it too, so it says nothing new. */
    FOLLOWS
  }

  /**
   * A doubtful statement.
   *
   * @param statement its place, from 0
   * @param doubt what may be wrong
   * @param earlier the place of the statement it repeats or contradicts, otherwise empty
   */
  public record Finding(int statement, Doubt doubt, Optional<Integer> earlier) {}

  /** What may be wrong with the statements over these states, at most one finding for each. */
  public List<Finding> findings(OptionStates states) {
    List<Finding> findings = new ArrayList<>();
    List<BitSet> truths = new ArrayList<>();
    Preference before = Preference.ofLevels(new int[states.count()]);
    for (int place = 0; place < statements.size(); place++) {
      BitSet truth = new BitSet();
      for (int state = 0; state < states.count(); state++) {
        truth.set(state, statements.get(place).holds(states.taken(state)));
      }
      Preference after = refined(before, statements.get(place), states);
      boolean refines = after.levels() > before.levels();
      if (!refines) {
        findings.add(finding(place, truth, truths, states.count()));
      }
      truths.add(truth);
      before = after;
    }
    findings.sort(Comparator.comparingInt(Finding::statement));
    return findings;
  }

  private static Finding finding(int place, BitSet truth, List<BitSet> earlier, int states) {
    if (truth.isEmpty()) {
      return new Finding(place, Doubt.NEVER_TRUE, Optional.empty());
    }
    if (truth.cardinality() == states) {
      return new Finding(place, Doubt.ALWAYS_TRUE, Optional.empty());
    }
    BitSet opposite = (BitSet) truth.clone();
    opposite.flip(0, states);
    for (int other = 0; other < earlier.size(); other++) {
      if (earlier.get(other).equals(opposite)) {
        return new Finding(place, Doubt.CONTRADICTS, Optional.of(other));
      }
    }
    int same = earlier.indexOf(truth);
    return same >= 0
        ? new Finding(place, Doubt.REPEATS, Optional.of(same))
        : new Finding(place, Doubt.FOLLOWS, Optional.empty());
  }
}
