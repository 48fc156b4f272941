package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.text.Phrases;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the answer to a question apart into places that learning platforms can grade. */
final class Blanks {

  private static final Rational END = Rational.of(2, 5);
  private static final Rational CLOSED = Rational.of(1, 10);

  private final Phrases phrases;

  Blanks(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Blank> of(Question question) {
    Key key = question.key();
    if (key instanceof NumberKey number) {
      return List.of(
          new Blank.Numeric(
              "",
              Rational.ONE,
              number.value(),
              number.isExact() ? Rational.ZERO : NumberText.TOLERANCE,
              others(question)));
    }
    if (key instanceof ChoiceKey choice) {
      return List.of(new Blank.OneOf("", Rational.ONE, choice.options(), List.of(choice.right())));
    }
    if (key instanceof SetKey set) {
      List<String> options = new ArrayList<>(set.options());
      String none = say("none");
      options.add(none);
      List<String> right = set.right().isEmpty() ? List.of(none) : List.copyOf(set.right());
      return List.of(new Blank.SomeOf("", Rational.ONE, options, right));
    }
    if (key instanceof PlanKey plan) {
      List<Blank> blanks = new ArrayList<>();
      for (Map.Entry<String, List<String>> place : plan.places().entrySet()) {
        blanks.add(
            new Blank.OneOf(
                place.getKey(),
                Rational.of(1, plan.places().size()),
                place.getValue(),
                plan.right().get(place.getKey())));
      }
      return blanks;
    }
    if (key instanceof IntervalKey interval && !interval.right().isEmpty()) {
      return interval(interval.right());
    }
    return List.of(new Blank.Prose("", Rational.ONE));
  }

  private List<Blank.Other> others(Question question) {
    List<Blank.Other> others = new ArrayList<>();
    for (Question.Mistake mistake : question.mistakes()) {
      NumberText.read(mistake.sample())
          .ifPresent(
              number ->
                  others.add(
                      new Blank.Other(
                          number.value(), mistake.share(), phrases.say(mistake.remark()))));
    }
    return others;
  }

  /** An end that is infinitely far is chosen, not written, and so is whether an end belongs. */
  private List<Blank> interval(Answer.Piece right) {
    List<Blank> blanks = new ArrayList<>();
    right.low().ifPresent(low -> blanks.add(end("low", low)));
    right.low().ifPresent(low -> blanks.add(belongs("low", right.lowIn())));
    right.high().ifPresent(high -> blanks.add(end("high", high)));
    right.high().ifPresent(high -> blanks.add(belongs("high", right.highIn())));
    Rational sum = Rational.ZERO;
    for (Blank blank : blanks) {
      sum = sum.plus(blank.part());
    }
    List<Blank> scaled = new ArrayList<>();
    for (Blank blank : blanks) {
      Rational part = blank.part().dividedBy(sum);
      scaled.add(
          blank instanceof Blank.Numeric number
              ? new Blank.Numeric(
                  number.label(), part, number.right(), number.tolerance(), List.of())
              : new Blank.OneOf(
                  blank.label(),
                  part,
                  ((Blank.OneOf) blank).options(),
                  ((Blank.OneOf) blank).right()));
    }
    return scaled;
  }

  private Blank end(String side, Rational at) {
    return new Blank.Numeric(say("end." + side), END, at, NumberText.TOLERANCE, List.of());
  }

  private Blank belongs(String side, boolean in) {
    String yes = phrases.word("yes");
    String no = phrases.word("no");
    return new Blank.OneOf(
        say("belongs." + side), CLOSED, List.of(yes, no), List.of(in ? yes : no));
  }

  private String say(String key) {
    return phrases.say("export." + key, Map.of());
  }
}
