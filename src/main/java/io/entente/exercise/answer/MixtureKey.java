package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One mixture, of a player's strategies or of cells, of which the question says what it must do:
 * any that does it is right.
 *
 * <p>A rounded mixture is right if it does so, or if each of its weights stands for the weight of
 * {@code right}, as {@link NumberText#means} says. What plays the right places with other weights
 * earns half.
 *
 * @param places what is mixed
 * @param right one that is right
 * @param test whether weights are right, in the order of places; exact
 * @param fails what is said of others
 */
public record MixtureKey(
    List<String> places, List<Rational> right, Predicate<List<Rational>> test, Remark fails)
    implements Key {

  private static final Rational HALF = Rational.of(1, 2);

  public MixtureKey {
    places = List.copyOf(places);
    right = List.copyOf(right);
  }

  @Override
  public String kind() {
    return "mixed";
  }

  @Override
  public String text() {
    return text(right);
  }

  /** Weights as a student would write them. */
  public String text(List<Rational> weights) {
    return MixText.text(places, weights);
  }

  @Override
  public List<String> options() {
    return places;
  }

  @Override
  public Reading read(String text) {
    return MixText.read(text, List.of(places), name -> Texts.option(name, places));
  }

  /** The weights that an answer states. */
  public List<Rational> weights(Answer answer) {
    return MixText.weights((Answer.Numbers) answer, places);
  }

  @Override
  public Mark mark(Answer answer) {
    Answer.Numbers numbers = (Answer.Numbers) answer;
    List<Rational> weights = weights(numbers);
    if (test.test(weights) || isRounded(numbers)) {
      return Mark.right();
    }
    boolean same = true;
    for (int i = 0; i < weights.size(); i++) {
      same &= weights.get(i).signum() == right.get(i).signum();
    }
    return same ? Mark.of(HALF, List.of(fails, Remark.of("mix.support"))) : Mark.wrong(fails);
  }

  private boolean isRounded(Answer.Numbers numbers) {
    List<Rational> weights = weights(numbers);
    boolean all = !MixText.isExact(numbers);
    for (int i = 0; i < places.size(); i++) {
      Optional<NumberText> written = Optional.ofNullable(numbers.entries().get(places.get(i)));
      Rational off = weights.get(i).minus(right.get(i)).abs();
      all &=
          written.isPresent()
              ? written.get().means(right.get(i))
              : off.compareTo(NumberText.TOLERANCE) <= 0;
    }
    return all;
  }
}
