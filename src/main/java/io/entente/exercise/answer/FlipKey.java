package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of one payoff that turns a prediction: {@code Russia: Quiet, Deepen = 2} says what the
 * payoff becomes. Three fifths for a change that turns it, the rest if no change that does is
 * smaller by more than a tenth.
 *
 * @param payoffs what can be changed
 * @param effects what a change does; exact
 * @param least beyond this size some change turns it, and below none does
 * @param text a change that earns all points
 */
public record FlipKey(List<String> payoffs, Effects effects, Rational least, String text)
    implements Key {

  private static final Rational TURNED = Rational.of(3, 5);
  private static final Rational NEAR = Rational.of(11, 10);

  /** What happens if a payoff becomes another number. */
  public interface Effects {

    /** The effect of a change. */
    Effect of(String payoff, Rational value);
  }

  /**
   * An effect.
   *
   * @param size of the change
   * @param turns whether the prediction is another one
   * @param ties whether it is another one or the same, as one likes
   */
  public record Effect(Rational size, boolean turns, boolean ties) {}

  public FlipKey {
    payoffs = List.copyOf(payoffs);
  }

  @Override
  public String kind() {
    return "flip";
  }

  @Override
  public List<String> options() {
    return payoffs;
  }

  @Override
  public Reading read(String text) {
    Optional<Map<String, String>> pairs = Texts.pairs(text);
    if (pairs.isEmpty() || pairs.get().size() != 1) {
      return Reading.not(Remark.of("unreadable.flip", "text", text.strip()));
    }
    Map.Entry<String, String> pair = pairs.get().entrySet().iterator().next();
    Optional<String> payoff = Texts.option(pair.getKey(), payoffs);
    if (payoff.isEmpty()) {
      return Reading.not(Remark.of("unreadable.place", "text", pair.getKey()));
    }
    Optional<NumberText> number = NumberText.read(pair.getValue());
    if (number.isEmpty()) {
      return Reading.not(Remark.of("unreadable.number", "text", pair.getValue()));
    }
    Map<String, NumberText> entries = new LinkedHashMap<>();
    entries.put(payoff.get(), number.get());
    return Reading.of(new Answer.Numbers(entries));
  }

  @Override
  public Mark mark(Answer answer) {
    Map.Entry<String, NumberText> change =
        ((Answer.Numbers) answer).entries().entrySet().iterator().next();
    Effect effect = effects.of(change.getKey(), change.getValue().value());
    if (!effect.turns()) {
      return Mark.wrong(Remark.of(effect.ties() ? "flip.tie" : "flip.keeps"));
    }
    return effect.size().compareTo(least.times(NEAR)) <= 0
        ? Mark.right()
        : Mark.of(TURNED, List.of(Remark.of("flip.large", "least", least.toString())));
  }
}
