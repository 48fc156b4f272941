package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A belief at a point that is not reached: any that supports the play is right, a whole interval. A
 * decimal also counts for what it may have been rounded from.
 *
 * @param low the lowest that is right
 * @param high the highest
 * @param sample the one that is given as the answer
 */
public record BeliefKey(Rational low, Rational high, Rational sample) implements Key {

  public BeliefKey {
    if (low.compareTo(sample) > 0 || sample.compareTo(high) > 0) {
      throw new IllegalArgumentException(sample + " is not between " + low + " and " + high);
    }
  }

  @Override
  public String kind() {
    return "belief";
  }

  @Override
  public String text() {
    return sample.toString();
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Reading read(String text) {
    Optional<NumberText> number = NumberText.read(text);
    return number
        .map(found -> Reading.of((Answer) new Answer.Number(found)))
        .orElseGet(() -> Reading.not(Remark.of("unreadable.number", "text", text.strip())));
  }

  @Override
  public Mark mark(Answer answer) {
    NumberText number = ((Answer.Number) answer).number();
    Rational value = number.value();
    if (value.signum() < 0 || value.compareTo(Rational.ONE) > 0) {
      return Mark.wrong(Remark.of("number.no-probability"));
    }
    if (value.compareTo(low) < 0) {
      return number.means(low)
          ? Mark.right()
          : Mark.wrong(Remark.of("belief.low", "end", "" + low));
    }
    if (value.compareTo(high) > 0) {
      return number.means(high)
          ? Mark.right()
          : Mark.wrong(Remark.of("belief.high", "end", "" + high));
    }
    return Mark.right();
  }
}
