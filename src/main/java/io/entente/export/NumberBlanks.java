package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.EquilibriaKey;
import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.MixtureKey;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.NumbersKey;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places for numbers: one, one a place, or the probabilities of a mixture. */
final class NumberBlanks {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational ASIDE = Rational.of(1, 2000);
  private static final int HALVINGS = 30;

  private final Worksheet sheet;
  private final Labels labels;

  NumberBlanks(Worksheet sheet, Labels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  Blank single(Question question, NumberKey key) {
    List<Blank.Other> others = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      NumberText.read(mistake.sample())
          .ifPresent(
              number ->
                  others.add(
                      other(
                          number.value(),
                          question.mark(mistake.sample()).share(),
                          labels.says(mistake))));
    }
    return numeric("", Rational.ONE, key.value(), tolerance(key.isExact(), key.value()), others);
  }

  /**
   * Any belief from the lowest to the highest is right: the middle, and half of what is between.
   */
  Blank belief(Question question, BeliefKey key) {
    List<Blank.Other> others = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      NumberText.read(mistake.sample())
          .ifPresent(
              number -> others.add(other(number.value(), mistake.share(), labels.says(mistake))));
    }
    Rational middle = key.low().plus(key.high()).times(HALF);
    Rational reach = key.high().minus(key.low()).times(HALF).plus(NumberText.TOLERANCE.times(HALF));
    return numeric("", Rational.ONE, middle, reach, others);
  }

  List<Blank> several(Question question, NumbersKey key) {
    Map<String, Map<String, Rational>> samples = new LinkedHashMap<>();
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().orElse(null) instanceof Answer.Numbers given) {
        Map<String, Rational> values = new LinkedHashMap<>();
        given.entries().forEach((place, number) -> values.put(place, number.value()));
        samples.put(mistake.sample(), values);
      }
    }
    return entries(question, key.right(), key.isExact(), samples, Rational.ONE, false);
  }

  /**
   * The probability of each action; where more than one equilibrium is right, a person reads it.
   */
  List<Blank> mix(Question question, MixKey key) {
    MixedProfile right = key.equilibria().get(0);
    if (key.equilibria().size() > 1 || !Uniqueness.of(key, right)) {
      return List.of(new Blank.Prose("", Rational.ONE));
    }
    Map<String, Map<String, Rational>> samples = new LinkedHashMap<>();
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().orElse(null) instanceof Answer.Numbers given) {
        samples.put(mistake.sample(), weights(key, key.profile(given)));
      }
    }
    return entries(question, weights(key, right), false, samples, Rational.ONE, true);
  }

  private static Map<String, Rational> weights(MixKey key, MixedProfile profile) {
    Map<String, Rational> weights = new LinkedHashMap<>();
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        weights.put(
            key.labels().label(player, strategy), profile.exactProbability(player, strategy));
      }
    }
    return weights;
  }

  /**
   * Of two places the probability of the first, for which a whole interval may do; of more, each
   * one's, if no other mixture does.
   */
  List<Blank> mixture(Question question, MixtureKey key) {
    if (key.places().size() > 2) {
      return List.of(new Blank.Prose("", Rational.ONE));
    }
    Rational at = key.right().get(0);
    // rounded, the one that is given is right too, also where it is the last that is
    Rational low = least(furthest(key, at, Rational.ZERO), at.minus(NumberText.TOLERANCE));
    Rational high = most(furthest(key, at, Rational.ONE), at.plus(NumberText.TOLERANCE));
    List<Blank.Other> others = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().isPresent()) {
        Answer given = key.read(mistake.sample()).answer().get();
        others.add(
            other(
                key.weights(given).get(0),
                question.mark(mistake.sample()).share(),
                labels.says(mistake)));
      }
    }
    String label = sheet.phrases().say("export.probability.rest", names(key.places()));
    Rational middle = low.plus(high).times(HALF);
    return List.of(numeric(label, Rational.ONE, middle, high.minus(middle), others));
  }

  private static Rational least(Rational one, Rational other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Rational most(Rational one, Rational other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Map<String, String> names(List<String> places) {
    return Map.of(
        "action",
        labels.name(places.get(0)),
        "other",
        places.size() > 1 ? labels.name(places.get(1)) : "");
  }

  /**
   * How far the probability of the first place can move this way; what is right is convex. Where
   * the bound itself is not right, a little less.
   */
  private static Rational furthest(MixtureKey key, Rational from, Rational to) {
    if (isRight(key, to)) {
      return to;
    }
    Rational in = from;
    Rational out = to;
    for (int i = 0; i < HALVINGS; i++) {
      Rational middle = in.plus(out).times(HALF);
      if (isRight(key, middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    Rational bound = in.compareTo(out) < 0 ? simplest(in, out) : simplest(out, in);
    if (isRight(key, bound)) {
      return bound;
    }
    return in.compareTo(out) < 0 ? bound.minus(ASIDE) : bound.plus(ASIDE);
  }

  /** The fraction with the smallest denominator from one number to another, neither negative. */
  private static Rational simplest(Rational low, Rational high) {
    Rational whole = low.floor();
    if (whole.equals(low)) {
      return low;
    }
    if (whole.compareTo(high.floor()) < 0) {
      return whole.plus(Rational.ONE);
    }
    return whole.plus(
        Rational.ONE.dividedBy(
            simplest(
                Rational.ONE.dividedBy(high.minus(whole)),
                Rational.ONE.dividedBy(low.minus(whole)))));
  }

  private static boolean isRight(MixtureKey key, Rational first) {
    List<Rational> weights =
        key.places().size() > 1 ? List.of(first, Rational.ONE.minus(first)) : List.of(first);
    return key.test().test(weights);
  }

  /**
   * The pure ones are ticked; how many others there are is a number; and if there is just one, so
   * is each of its probabilities.
   */
  List<Blank> equilibria(Question question, EquilibriaKey key) {
    List<MixedProfile> mixed = key.equilibria().stream().filter(one -> !one.isPure()).toList();
    Set<String> pure = new LinkedHashSet<>();
    key.equilibria().stream()
        .filter(MixedProfile::isPure)
        .forEach(one -> pure.add(key.text(List.of(one))));
    String saysNone = "";
    List<Blank.Other> none = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      if (key.read(mistake.sample()).answer().orElse(null) instanceof Answer.Profiles given) {
        boolean empty = given.profiles().isEmpty();
        saysNone = empty && saysNone.isEmpty() && !pure.isEmpty() ? labels.says(mistake) : saysNone;
        if (!mixed.isEmpty() && given.profiles().stream().allMatch(MixedProfile::isPure)) {
          none.add(
              new Blank.Other(Rational.ZERO, Rational.ZERO, Rational.ZERO, labels.says(mistake)));
        }
      }
    }
    List<Blank.Option> options = new ArrayList<>();
    for (String cell : key.cells()) {
      options.add(new Blank.Option(cell, pure.contains(cell) ? Rational.ONE : Rational.ZERO, ""));
    }
    options.add(
        new Blank.Option(labels.none(), pure.isEmpty() ? Rational.ONE : Rational.ZERO, saysNone));
    boolean single = mixed.size() == 1;
    List<Blank> blanks = new ArrayList<>();
    blanks.add(
        new Blank.SomeOf(labels.say("export.pure"), single ? Rational.of(2, 5) : HALF, options));
    blanks.add(
        numeric(
            labels.say("export.mixed"),
            single ? Rational.of(1, 5) : HALF,
            Rational.of(mixed.size()),
            Rational.ZERO,
            none));
    if (single) {
      MixKey one = new MixKey(key.game(), key.labels(), mixed, Optional.empty());
      blanks.addAll(
          entries(question, weights(one, mixed.get(0)), false, Map.of(), Rational.of(2, 5), true));
    }
    return blanks;
  }

  /**
   * A number a place.
   *
   * @param samples by a misconception's answer, what it says at places
   * @param whole the part of the points that all have together
   */
  private List<Blank> entries(
      Question question,
      Map<String, Rational> right,
      boolean exact,
      Map<String, Map<String, Rational>> samples,
      Rational whole,
      boolean probabilities) {
    List<Blank> blanks = new ArrayList<>();
    for (Map.Entry<String, Rational> place : right.entrySet()) {
      List<Blank.Other> others = new ArrayList<>();
      for (Question.Mistake mistake : question.mistakes()) {
        Map<String, Rational> given = samples.getOrDefault(mistake.sample(), Map.of());
        if (given.containsKey(place.getKey())) {
          others.add(
              other(
                  given.get(place.getKey()),
                  wrongShare(question.mark(mistake.sample()).share(), right, given),
                  labels.says(mistake)));
        }
      }
      String name = labels.name(place.getKey());
      String label =
          probabilities ? sheet.phrases().say("export.probability", Map.of("action", name)) : name;
      blanks.add(
          numeric(
              label,
              whole.dividedBy(Rational.of(right.size())),
              place.getValue(),
              tolerance(exact, place.getValue()),
              others));
    }
    return blanks;
  }

  /** What each wrong number earns, so that the whole answer earns this share. */
  private static Rational wrongShare(
      Rational share, Map<String, Rational> right, Map<String, Rational> given) {
    long hits =
        right.entrySet().stream()
            .filter(place -> place.getValue().equals(given.get(place.getKey())))
            .count();
    if (hits == right.size()) {
      return Rational.ZERO;
    }
    Rational left = share.times(Rational.of(right.size())).minus(Rational.of(hits));
    return left.signum() <= 0 ? Rational.ZERO : left.dividedBy(Rational.of(right.size() - hits));
  }

  private static Blank.Other other(Rational value, Rational share, String says) {
    return new Blank.Other(value, NumberText.TOLERANCE, share, says);
  }

  /** A place without those other numbers that are right, or that an earlier one stands for. */
  private static Blank numeric(
      String label, Rational part, Rational right, Rational tolerance, List<Blank.Other> others) {
    List<Blank.Other> apart = new ArrayList<>();
    for (Blank.Other other : others) {
      boolean isRight = other.value().minus(right).abs().compareTo(tolerance) <= 0;
      if (!isRight && apart.stream().noneMatch(one -> one.value().equals(other.value()))) {
        apart.add(other);
      }
    }
    return new Blank.Numeric(label, part, right, tolerance, apart);
  }

  /** Payoffs are meant exactly, if they can be written as decimals. */
  private static Rational tolerance(boolean exact, Rational value) {
    boolean written = Decimal.of(value, 3).equals(Decimal.of(value, 9));
    return exact && written ? Rational.ZERO : NumberText.TOLERANCE;
  }
}
