package io.entente.outcome.flip;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Outcome;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fewest claims without which an outcome is as wanted at the central reading.
 *
 * <p>A claim that is left out leaves all pools and balances that it is in, as with {@code --drop}.
 * Sets are looked at by size; one is passed over only where it surely changes nothing that counts.
 *
 * @param outcome which outcome
 * @param wanted what is wanted of it
 * @param status what is known
 * @param sets the sets of fewest claims, each alphabetical, in alphabetical order; at most {@value
 *     ClaimSearch#LISTED}
 * @param excluded no set of so many claims or fewer does
 * @param tried for how many sets the game was solved
 * @param after what is played without the first of the sets, solved anew
 */
public record ClaimFlip(
    Outcome outcome,
    Wanted wanted,
    Status status,
    List<List<String>> sets,
    int excluded,
    int tried,
    Optional<Played> after) {

  /** What is known. */
  public enum Status {
    /** It is so already. */
    ALREADY("already"),
    /** These are all the sets of fewest claims. */
    ALL("all"),
    /** Fewer claims do not do; of this size there may be other sets. */
    SOME("some"),
    /** No set of claims does, whatever its size. */
    NONE("none"),
    /** The search ended: larger sets may do. */
    NOT_FOUND("not-found"),
    /** No claim moves any number. */
    NO_CLAIMS("no-claims");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** How it is called in output that programs read. */
    public String word() {
      return word;
    }
  }

  public ClaimFlip {
    sets = List.copyOf(sets);
  }

  /**
   * Looks for the fewest claims.
   *
   * @param nodes for so many sets the game is solved
   */
  public static ClaimFlip of(
      Question question, CentralReading central, Outcome outcome, Wanted wanted, int nodes) {
    return new ClaimSearch(question.in(central.form()), outcome, wanted, nodes).result();
  }

  /** What is played without some claims. */
  static Played without(Question question, Outcome outcome, List<String> claims) {
    CentralReading reading =
        CentralReading.of(question.with(View.dropping(new ArrayList<>(claims))));
    return ClaimModel.of(reading, outcome).played();
  }
}
