package io.entente.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reason of one actor: its level, which depends on what was chosen, times its weight, which
 * does not. An actor's payoff is the sum of its terms.
 *
 * @param actor whose reason
 * @param id unique for the actor
 * @param says the reason in words; the id where the file gives none
 * @param levels tables whose product is the level; none means 1 everywhere
 * @param weight what it counts
 * @param factor multiplies the weight; 1 unless a {@code --scale} or a view changes it
 * @param assumption why the numbers are what they are, where no claim backs them
 */
public record Term(
    String actor,
    String id,
    String says,
    List<LevelTable> levels,
    Weight weight,
    double factor,
    Optional<String> assumption) {

  public Term {
    levels = List.copyOf(levels);
  }

  /** The name by which options and draws address it, such as {@code China.press_ru}. */
  public String name() {
    return actor + "." + id;
  }

  /** The decisions its level depends on. */
  public Set<String> decisions() {
    Set<String> ids = new LinkedHashSet<>();
    for (LevelTable table : levels) {
      ids.addAll(table.decisions());
    }
    return ids;
  }

  Term withWeight(Weight newWeight) {
    return new Term(actor, id, says, levels, newWeight, factor, assumption);
  }

  Term times(double more) {
    return new Term(actor, id, says, levels, weight, factor * more, assumption);
  }
}
