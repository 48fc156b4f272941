package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A number, written as a fraction, a decimal or a percentage; see {@link NumberText#means} for how
 * near a decimal must be.
 *
 * @param value what is right
 * @param isProbability whether it lies between 0 and 1, so that another number is said to be none
 * @param isExact whether decimals must be exact, as payoffs are that are whole numbers
 */
public record NumberKey(Rational value, boolean isProbability, boolean isExact) implements Key {

  @Override
  public String kind() {
    return isProbability ? "prob" : "number";
  }

  @Override
  public String text() {
    return value.toString();
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public Reading read(String text) {
    Optional<NumberText> number = NumberText.read(text);
    return number
        .map(found -> Reading.of(new Answer.Number(found)))
        .orElseGet(() -> Reading.not(Remark.of("unreadable.number", "text", text.strip())));
  }

  @Override
  public Mark mark(Answer answer) {
    NumberText number = ((Answer.Number) answer).number();
    if (isExact ? number.value().equals(value) : number.means(value)) {
      return Mark.right();
    }
    if (isProbability
        && (number.value().signum() < 0 || number.value().compareTo(Rational.ONE) > 0)) {
      return Mark.wrong(Remark.of("number.no-probability"));
    }
    if (number.decimals().isPresent() && isRounded(number)) {
      return Mark.wrong(Remark.of("number.too-rough"));
    }
    return Mark.wrong(Remark.of("number.other", "value", value.toString()));
  }

  /** Whether it would be right if it had been rounded less. */
  private boolean isRounded(NumberText number) {
    Rational unit = Rational.of(10).power(-number.decimals().orElse(0));
    Rational off = number.value().minus(value).abs();
    return off.compareTo(unit.dividedBy(Rational.of(2))) <= 0;
  }
}
